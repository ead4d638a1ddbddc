import type { Scenario } from "../../core/scenario/scenario";
import type { StateWords } from "../../core/scenario/scenario-plan";
import { scenarioPlan } from "../../core/scenario/scenario-plan";
import type { UseCaseContext } from "../use-case";

export interface AppliedScenario {
  /** How many cells were written. */
  readonly written: number;
  /** Codes of the indicators with something that has no cell in the workbook yet. */
  readonly unplaced: readonly string[];
}

/** Makes a scenario's figures and states the workbook's own; nothing is written where none of them has a cell. */
export async function applyScenario(context: UseCaseContext, table: number, scenario: Scenario, words: StateWords): Promise<AppliedScenario> {
  const { plan, unplaced } = scenarioPlan(context.tableAt(table), scenario, context.sheets, words);
  if (plan.edits.length > 0) await context.carryOut("correct", context.bound(plan));
  return { written: plan.edits.length, unplaced };
}
