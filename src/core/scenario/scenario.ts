import type { RowState } from "../recognize/appendix-table";
import type { RuleInputs } from "../rules/rule";

/** What is supposed instead of what the workbook holds; nothing of it is written. */
export interface Scenario {
  /** Values of inputs by the indicator's path; those that are not named stay as typed. */
  readonly inputs: ReadonlyMap<string, RuleInputs>;
  /** States of rows by path: null counts the row whatever the table says. */
  readonly states: ReadonlyMap<string, RowState | null>;
  /** Scores by path where no figures are known that would give them. */
  readonly scores: ReadonlyMap<string, number>;
}

export const NO_CHANGE: Scenario = { inputs: new Map(), states: new Map(), scores: new Map() };

/** How many indicators a scenario supposes something of. */
export function supposedCount({ inputs, states, scores }: Scenario): number {
  return new Set([...inputs.keys(), ...states.keys(), ...scores.keys()]).size;
}
