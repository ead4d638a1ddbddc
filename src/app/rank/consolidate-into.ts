import type { ScoreChoice } from "../../core/rank/counted-score";
import type { UnitQuestion } from "../../core/rank/consolidation";
import type { SelectionOptions } from "../../core/rank/select-readings";
import { selectReadings } from "../../core/rank/select-readings";
import type { RankLabels } from "../../core/rank/sheets/rank-labels";
import type { RankPlan } from "../../core/rank/sheets/rank-plan";
import { rankPlan } from "../../core/rank/sheets/rank-plan";
import type { Grid } from "../../core/grid/grid";
import type { CollectedReadings } from "./collect-readings";

export interface RankOptions extends SelectionOptions {
  readonly scores: ScoreChoice;
  readonly labels: RankLabels;
}

/** What consolidating would write into a workbook with these sheets, or why it cannot. Pure. */
export type ConsolidationPreview =
  | (Extract<RankPlan, { ok: true }> & { readonly questions: readonly UnitQuestion[] })
  | { readonly ok: false; readonly reason: "nothing-to-rank" | "other-layout" };

export function previewConsolidation(collected: CollectedReadings, sheets: readonly Grid[], options: RankOptions): ConsolidationPreview {
  const selected = selectReadings(collected.readings, collected.sets, options);
  if (!selected || selected.readings.length === 0) return { ok: false, reason: "nothing-to-rank" };
  const planned = rankPlan({ ...selected, problems: [...collected.problems, ...selected.problems] }, sheets, options, options.labels);
  return planned.ok ? { ...planned, questions: selected.questions } : planned;
}
