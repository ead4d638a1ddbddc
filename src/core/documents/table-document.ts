import type { Advice } from "../advise/advice";
import type { AgencyNaming } from "../agency/present-agency";
import type { TableAnalysis } from "../analysis";
import { isScoredLevel } from "../recognize/row-levels";
import { judgedColumn } from "../score/judged-column";
import type { IndicatorNode } from "../score/indicator-tree";
import { presentScore } from "../score/present-score";
import { sumDecimals } from "../text/sum-decimals";
import type { DocumentLabels } from "./document-labels";
import { headingRows, signatureRows } from "./frame-rows";
import type { Look } from "./look";
import type { DocumentRow, SheetDocument } from "./sheet-document";
import { cell } from "./sheet-document";

/** What a document's table shows of one row of the appendix. */
export interface DocumentItem {
  readonly node: IndicatorNode;
  readonly max: number | null;
  readonly score: number | null;
  /** What was found for it, where it lacks points. */
  readonly advice: Advice | null;
}

export interface DocumentColumn {
  readonly header: string;
  /** In points. */
  readonly width: number;
  readonly align: "text" | "center";
  readonly value: (item: DocumentItem) => string | number | null;
}

export interface DocumentSource {
  readonly analysis: TableAnalysis;
  readonly labels: DocumentLabels;
  /** "YYYY-MM-DD", or null where nobody told the day. */
  readonly today: string | null;
  /** Who answers for what the table charges an agency with; absent where that is whom it names. */
  readonly naming?: AgencyNaming;
  /** The sheet's name. */
  readonly sheet: string;
}

/** The year of the score that documents show, or null where nothing names one. */
export function scoreYear({ table }: TableAnalysis): number | null {
  const judged = judgedColumn(table);
  return (judged === null ? null : table.scores[judged]?.year) ?? table.year;
}

/** A document with one table: heading, a row for each item, the total (the table's own unless another, or none, is given), the signatures. */
export function tableDocument(title: string, source: DocumentSource, columns: readonly DocumentColumn[], items: readonly DocumentItem[], total: DocumentRow | null = totalRow(source, columns)): SheetDocument {
  return framedTable(title, source, columns, [...items.map((item) => itemRow(item, columns)), ...(total ? [total] : [])]);
}

/** The frame of a document with one table: heading, the header that every page repeats, the rows that are given, the signatures. */
export function framedTable(title: string, source: DocumentSource, columns: readonly Pick<DocumentColumn, "header" | "width">[], rows: readonly DocumentRow[]): SheetDocument {
  const { labels, sheet, analysis: { table } } = source;
  const widths = columns.map(({ width }) => width);
  const left = leftHalf(widths);
  const heading = { title, sheet: table.sheet, tableTitle: table.title, yearMade: source.today?.slice(0, 4) ?? "" };
  return {
    sheet,
    widths,
    printed: widths.length,
    tableSize: columns.length > 6 ? 11 : 12,
    headerKey: "header",
    onePage: false,
    charts: [],
    rows: [
      ...headingRows(heading, labels, left, widths.length),
      { key: "header", cells: columns.map(({ header }, column) => cell(column, header, "header")) },
      ...rows,
      ...signatureRows(labels, left, widths.length),
    ],
  };
}

/** What stands for a row in documents: its figures as judged, and the advice for it. */
export function documentItems({ tree, scores, advice }: TableAnalysis): readonly DocumentItem[] {
  const byNode = new Map(advice.map((each) => [each.node, each]));
  return tree.nodes
    .filter(({ row }) => isScoredLevel(row.level))
    .map((node) => ({
      node,
      max: node.row.max?.value ?? null,
      score: presentScore(scores[node.index]),
      advice: byNode.get(node.index) ?? null,
    }));
}

/** Rows that have rows below them stand out. */
export function isGroup({ node }: DocumentItem): boolean {
  return node.children.length > 0 && (node.row.level === "pillar" || node.row.level === "group");
}

function itemRow(item: DocumentItem, columns: readonly DocumentColumn[]): DocumentRow {
  const look = (align: DocumentColumn["align"]): Look => (isGroup(item) ? `group-${align}` : align);
  return { key: item.node.path, cells: columns.map(({ align, value }, column) => cell(column, value(item), look(align))) };
}

function totalRow({ analysis: { summary }, labels }: DocumentSource, columns: readonly DocumentColumn[]): DocumentRow {
  const score = summary.computedTotal ?? summary.printedTotal;
  const figures: readonly (string | number | null)[] = [null, labels.total, summary.max, score];
  return { key: "total", cells: columns.map((_, column) => cell(column, figures[column] ?? null, column > 1 ? "total-number" : "total-text")) };
}

/** How many columns make about the left half of the page. */
function leftHalf(widths: readonly number[]): number {
  const whole = sumDecimals(widths);
  let covered = 0;
  const index = widths.findIndex((width) => {
    covered += width;
    return covered > whole * 0.45;
  });
  return Math.min(widths.length - 1, Math.max(1, index + (index === 0 ? 1 : 0)));
}
