import type { IndexReading } from "../../framework/framework";
import type { Grid } from "../../grid/grid";
import type { Edit, WritePlan } from "../../plan/write-plan";
import type { ChosenIndexMethod } from "../../state/workbook-state";
import type { Consolidation, SelectedReadings } from "../consolidation";
import type { ConsolidationOptions } from "../consolidate";
import { consolidate, partsOfSet } from "../consolidate";
import { methodInForce } from "../../council/index-rule";
import { problemEdits } from "./problems-sheet";
import type { RankLabels } from "./rank-labels";
import { PROBLEMS_SHEET, RANKING_SHEET, SUMMARY_SHEET } from "./rank-labels";
import { bandsOfSheet } from "./ranking-bands";
import { RankingSheet } from "./ranking-sheet";
import type { StandingSheet } from "./standing-sheet";
import { hasLayout, looksAsNow, summaryLayout, weightsOfSheet } from "./summary-layout";
import { summaryEdits } from "./summary-sheet";
import { mergeUnits, unitsOfSheet } from "./summary-units";

/** What consolidating would write, made edit by edit as it is asked for, or why it cannot be written. */
export type RankPlan =
  | { readonly ok: true; readonly edits: () => Iterable<Edit>; readonly consolidation: Consolidation }
  /** The summary sheet holds another set, or its columns were moved: nothing would stand where formulas look for it. */
  | { readonly ok: false; readonly reason: "other-layout" }
  /** The set's document can be read in several ways: somebody has to say which one counts. */
  | { readonly ok: false; readonly reason: "index-undecided"; readonly set: string; readonly readings: readonly IndexReading[] };

export interface RankPlanOptions extends Pick<ConsolidationOptions, "scores"> {
  /** What was chosen where a set's document allows several ways to make the index. */
  readonly indexMethods: readonly ChosenIndexMethod[];
}

/**
 * The three sheets of a consolidation in a workbook with these sheets. Run again it takes new and changed
 * files in, and keeps what was typed: figures of unchanged files, classes, weights, the unit that is compared.
 */
export function rankPlan(selected: SelectedReadings, sheets: readonly Grid[], { scores, indexMethods }: RankPlanOptions, labels: RankLabels): RankPlan {
  // A sheet without contents is as good as none.
  const sheet = (name: string): Grid | null => sheets.find((grid) => grid.sheet === name && grid.endRow > grid.firstRow) ?? null;
  const [summary, ranking, problems] = [sheet(SUMMARY_SHEET), sheet(RANKING_SHEET), sheet(PROBLEMS_SHEET)];
  const { set, identity } = selected;
  const method = methodInForce(set.framework, set.settings.methods, indexMethods);
  if (method === null) return { ok: false, reason: "index-undecided", set: set.framework ?? "", readings: set.settings.readings };
  const parts = partsOfSet(set);
  const present = summary && hasLayout(summary, summaryLayout(parts)) ? { summary, layout: summaryLayout(parts) } : null;
  if (summary && !present) return { ok: false, reason: "other-layout" };
  const consolidation = consolidate(selected, {
    scores,
    method,
    bands: ranking ? bandsOfSheet(ranking) : set.settings.bands.length > 0 ? set.settings.bands : labels.bands,
    ...(present ? { weights: weightsOfSheet(present.summary, parts, present.layout) } : {}),
    revise: (units) => (present ? mergeUnits(unitsOfSheet(present.summary, present.layout, parts.columns, labels.notAssessed), units, identity) : units),
  });
  const layout = summaryLayout(consolidation);
  const rankingSheet = new RankingSheet(consolidation, layout, labels);
  const isStyled = present !== null && looksAsNow(present.summary, layout);
  const standing = (grid: Grid | null): StandingSheet => ({ grid, isStyled });
  const edits = function* (): Generator<Edit> {
    yield* summaryEdits(consolidation, layout, labels, standing(summary));
    yield* rankingSheet.edits(standing(ranking));
    yield* problemEdits(consolidation.problems, labels, standing(problems));
  };
  return { ok: true, edits, consolidation };
}

/** The whole plan at once, where it is looked at or can be undone. */
export function wholePlan({ edits }: Extract<RankPlan, { ok: true }>): WritePlan {
  return { kind: "insert", edits: [...edits()] };
}
