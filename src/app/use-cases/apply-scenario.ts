import type { Scenario } from "../../core/scenario/try-scenario";
import { scenarioPlan } from "../../core/scenario/scenario-plan";
import type { UseCaseContext } from "../use-case";

export interface AppliedScenario {
  /** How many figures were written. */
  readonly written: number;
  /** How many have no cell in the workbook yet. */
  readonly unplaced: number;
}

/** Makes a scenario's figures the workbook's own; nothing is written where none of them has a cell. */
export async function applyScenario(context: UseCaseContext, table: number, scenario: Scenario): Promise<AppliedScenario> {
  const { plan, unplaced } = scenarioPlan(context.tableAt(table), scenario, context.sheets);
  if (plan.edits.length > 0) await context.carryOut("correct", plan);
  return { written: plan.edits.length, unplaced: unplaced.length };
}
