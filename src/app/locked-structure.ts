import type { Edit, WritePlan } from "../core/plan/write-plan";
import type { HostError } from "../host/port";
import { UseCaseFailure } from "./use-case-failure";

/** Edits that a locked structure forbids. */
const STRUCTURAL: ReadonlySet<Edit["kind"]> = new Set(["add-sheet", "remove-sheet", "sheet-visibility"]);

/** What kept a plan from being carried out, as the user is to be told: a host only says that something is protected. */
export function refusal(error: HostError, { edits }: WritePlan, lockedStructure: boolean): HostError | UseCaseFailure {
  const structural = edits.find(({ kind }) => STRUCTURAL.has(kind));
  return lockedStructure && error.failure === "protected" && structural?.sheet ? new UseCaseFailure({ kind: "structure-locked", sheet: structural.sheet }) : error;
}
