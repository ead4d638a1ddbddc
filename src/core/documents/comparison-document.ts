import type { YearChange } from "../compare/compare-years";
import type { YearSummary } from "../compare/year-summary";
import type { IndicatorNode, IndicatorTree } from "../score/indicator-tree";
import { sumDecimals } from "../text/sum-decimals";
import type { DocumentRow, SheetDocument } from "./sheet-document";
import { cell } from "./sheet-document";
import type { DocumentSource } from "./table-document";
import { framedTable, scoreYear } from "./table-document";

/** What two years come to, beside the later table that the document is made from. */
export interface ComparisonSource extends DocumentSource {
  readonly changes: readonly YearChange[];
  readonly summary: YearSummary;
  /** How the scores' columns are called: "Điểm năm 2021". */
  readonly scoreNow: string;
  readonly scoreBefore: string;
}

/** Widths in points: code, name, maximum, both scores, the difference, remarks. */
const WIDTHS = [40, 236, 48, 54, 54, 54, 216];

/** "So sánh": every indicator of two years with the points won or lost, and what changed in the set; what is gone stands at the end. */
export function comparisonDocument(source: ComparisonSource): SheetDocument {
  const { labels, changes, summary, analysis: { tree } } = source;
  const { columns: words, comparison } = labels;
  const headers = [words.code, words.name, words.max, source.scoreBefore, source.scoreNow, comparison.points, comparison.remark];
  const columns = headers.map((header, index) => ({ header, width: WIDTHS[index] ?? 0 }));
  const groups = new Set<number>();
  const rows = changes.flatMap((change) => [...newGroups(change, tree, groups).map(groupRow), changeRow(change, source)]);
  const total = totalRow(summary, labels.total);
  const notes = comparison.notes(summary).map((note, index): DocumentRow => ({ key: `note/${index}`, cells: [cell(0, note, "text", WIDTHS.length)] }));
  return framedTable(comparison.title(scoreYear(source.analysis)), source, columns, [...rows, total, ...notes]);
}

/** The rows that a change is the first to stand under, from the top down. */
function newGroups({ now }: YearChange, tree: IndicatorTree, known: Set<number>): readonly IndicatorNode[] {
  const above: IndicatorNode[] = [];
  for (let at = now?.parent ?? null; at !== null; at = tree.nodes[at]?.parent ?? null) {
    const node = tree.nodes[at];
    if (node && !known.has(at)) above.unshift(node);
    known.add(at);
  }
  return above;
}

function groupRow({ path, row }: IndicatorNode): DocumentRow {
  const texts: readonly (string | number | null)[] = [row.code, row.name, row.max?.value ?? null];
  return { key: path, cells: WIDTHS.map((_, column) => cell(column, texts[column] ?? null, column === 1 || column > 5 ? "group-text" : "group-center")) };
}

/** What is gone keeps its own key: its path may be another indicator's now. */
function changeRow(change: YearChange, { labels: { comparison } }: ComparisonSource): DocumentRow {
  const { now, before, scoreNow, scoreBefore, points } = change;
  const shown = now ?? before;
  const values = [shown?.row.code ?? null, shown?.row.name ?? null, shown?.row.max?.value ?? null, scoreBefore, scoreNow, points, comparison.remarks(change)];
  return { key: now?.path ?? `gone/${before?.path ?? ""}`, cells: values.map((value, column) => cell(column, value, column === 1 || column > 5 ? "text" : "center")) };
}

function totalRow({ totalNow, totalBefore }: YearSummary, words: string): DocumentRow {
  const difference = totalNow === null || totalBefore === null ? null : sumDecimals([totalNow, -totalBefore]);
  const figures = [null, words, null, totalBefore, totalNow, difference, null];
  return { key: "total", cells: figures.map((value, column) => cell(column, value, column > 1 ? "total-number" : "total-text")) };
}
