import type { AgencySuccession } from "../../core/agency/agency-succession";
import { withoutSuccession, withSuccession } from "../../core/agency/agency-succession";
import type { UseCaseContext } from "../use-case";

/** Keeps in the workbook that from a day on one agency follows another; an earlier word on the same agency and day gives way. */
export async function keepSuccession(context: UseCaseContext, succession: AgencySuccession): Promise<void> {
  await context.keep({ ...context.state, successions: withSuccession(context.state.successions, succession) });
}

/** Takes a succession of the user's own out again. */
export async function dropSuccession(context: UseCaseContext, succession: AgencySuccession): Promise<void> {
  await context.keep({ ...context.state, successions: withoutSuccession(context.state.successions, succession) });
}
