import type { AgencySuccession } from "../../core/agency/agency-succession";
import { withoutSuccession, withSuccession } from "../../core/agency/agency-succession";
import { BUNDLED_SUCCESSIONS } from "../../core/agency/bundled-successions";
import type { UseCaseContext } from "../use-case";

/** Which agency follows which: the user's own words before what is known everywhere. */
export function successionsIn({ state }: UseCaseContext): readonly AgencySuccession[] {
  return [...state.successions, ...BUNDLED_SUCCESSIONS];
}

/** Keeps in the workbook that from a day on one agency follows another; an earlier word on the same agency and day gives way. */
export async function keepSuccession(context: UseCaseContext, succession: AgencySuccession): Promise<void> {
  await context.keep({ ...context.state, successions: withSuccession(context.state.successions, succession) });
}

/** Takes a succession of the user's own out again. */
export async function dropSuccession(context: UseCaseContext, succession: AgencySuccession): Promise<void> {
  await context.keep({ ...context.state, successions: withoutSuccession(context.state.successions, succession) });
}
