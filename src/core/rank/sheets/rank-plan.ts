import type { Grid } from "../../grid/grid";
import type { WritePlan } from "../../plan/write-plan";
import type { Consolidation, SelectedReadings } from "../consolidation";
import type { ConsolidationOptions } from "../consolidate";
import { consolidate } from "../consolidate";
import { problemEdits } from "./problems-sheet";
import type { RankLabels } from "./rank-labels";
import { PROBLEMS_SHEET, RANKING_SHEET, SUMMARY_SHEET } from "./rank-labels";
import { bandsOfSheet } from "./ranking-bands";
import { RankingSheet } from "./ranking-sheet";
import { hasLayout, summaryLayout } from "./summary-layout";
import { summaryEdits } from "./summary-sheet";
import { mergeUnits, unitsOfSheet } from "./summary-units";

/** What consolidating would write, or why a consolidation that is there cannot take it. */
export type RankPlan =
  | { readonly ok: true; readonly plan: WritePlan; readonly consolidation: Consolidation }
  /** The summary sheet holds another set, or its columns were moved: nothing would stand where formulas look for it. */
  | { readonly ok: false; readonly reason: "other-layout" };

/**
 * The three sheets of a consolidation in a workbook with these sheets. Run again it takes new and changed
 * files in, and keeps what was typed: figures of unchanged files, classes, the unit that is compared.
 */
export function rankPlan(selected: SelectedReadings, sheets: readonly Grid[], options: Pick<ConsolidationOptions, "scores">, labels: RankLabels): RankPlan {
  // A sheet without contents is as good as none.
  const sheet = (name: string): Grid | null => sheets.find((grid) => grid.sheet === name && grid.endRow > grid.firstRow) ?? null;
  const [summary, ranking, problems] = [sheet(SUMMARY_SHEET), sheet(RANKING_SHEET), sheet(PROBLEMS_SHEET)];
  const consolidation = consolidate(selected, {
    ...options,
    bands: ranking ? bandsOfSheet(ranking) : labels.bands,
    revise: (units, parts) => {
      const layout = summaryLayout(parts);
      return summary && hasLayout(summary, layout) ? mergeUnits(unitsOfSheet(summary, layout, parts.columns, labels.notAssessed), units) : units;
    },
  });
  const layout = summaryLayout(consolidation);
  if (summary && !hasLayout(summary, layout)) return { ok: false, reason: "other-layout" };
  const rankingSheet = new RankingSheet(consolidation, layout, labels);
  const edits = [...summaryEdits(consolidation, layout, labels, summary), ...rankingSheet.edits(ranking), ...problemEdits(consolidation.problems, labels, problems)];
  return { ok: true, plan: { kind: "insert", edits }, consolidation };
}
