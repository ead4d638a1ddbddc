import type { ScoreChoice } from "../../core/rank/counted-score";
import type { UnitQuestion } from "../../core/rank/consolidation";
import type { RankingReadings } from "../../core/rank/ranking-readings";
import { readingsOfSet, readSetAs } from "../../core/rank/ranking-readings";
import type { SelectionOptions } from "../../core/rank/select-readings";
import { selectReadings } from "../../core/rank/select-readings";
import type { RankLabels } from "../../core/rank/sheets/rank-labels";
import type { RankPlan } from "../../core/rank/sheets/rank-plan";
import { rankPlan } from "../../core/rank/sheets/rank-plan";
import type { Grid } from "../../core/grid/grid";
import type { ChosenIndexMethod } from "../../core/state/workbook-state";
import type { CollectedReadings } from "./collect-readings";

export interface RankOptions extends SelectionOptions {
  readonly scores: ScoreChoice;
  /** What was chosen where a set's document allows several ways to make the index. */
  readonly indexMethods: readonly ChosenIndexMethod[];
  /** How the ranking reads what the set leaves open; what is not said is read as the units' own workbooks do. */
  readonly readings?: Partial<RankingReadings> | null;
  readonly labels: RankLabels;
}

/** What consolidating would write into a workbook with these sheets, or why it cannot. Pure. */
export type ConsolidationPreview =
  | (Extract<RankPlan, { ok: true }> & Asked)
  | (Extract<RankPlan, { ok: false }> & Asked)
  | ({ readonly ok: false; readonly reason: "nothing-to-rank" } & Asked);

interface Asked {
  /** Units with more than one file, which are set apart until it is told which one counts. */
  readonly questions: readonly UnitQuestion[];
}

export function previewConsolidation(collected: CollectedReadings, sheets: readonly Grid[], options: RankOptions): ConsolidationPreview {
  const selected = selectReadings(collected.readings, collected.sets, options);
  const questions = selected?.questions ?? [];
  if (!selected || selected.readings.length === 0) return { ok: false, reason: "nothing-to-rank", questions };
  const { readings = null } = options;
  const set = readings === null ? selected.set : readSetAs(selected.set, { ...readingsOfSet(selected.set), ...readings });
  const planned = rankPlan({ ...selected, set, problems: [...collected.problems, ...selected.problems] }, sheets, options, options.labels);
  return { ...planned, questions };
}
