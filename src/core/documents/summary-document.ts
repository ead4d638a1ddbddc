import type { TableAnalysis } from "../analysis";
import { judgedColumn } from "../score/judged-column";
import type { IndicatorNode } from "../score/indicator-tree";
import { presentScore } from "../score/present-score";
import { nodeAt } from "../score/score-tree";
import { roundDecimal } from "../text/decimal";
import { sumDecimals } from "../text/sum-decimals";
import { headingRows } from "./frame-rows";
import type { DocumentCell, DocumentChart, DocumentRow, SheetDocument } from "./sheet-document";
import { cell } from "./sheet-document";
import type { DocumentSource } from "./table-document";
import { scoreYear } from "./table-document";

/** Group, won, lost, maximum, share; a gap; code, name and points of a gain; then, not printed, what the radar shows. In points. */
const WIDTHS = [250, 52, 52, 58, 58, 14, 44, 270, 58, 90, 60, 60];
const PRINTED = 9;
const GAINS = 10;
const GAIN_COLUMN = 6;
const RADAR_COLUMN = 9;
const CHART_ROWS = 12;
const COLORS = ["#2E75B6", "#ED7D31"];

/** One group of the table in the summary. */
interface GroupLine {
  readonly label: string;
  readonly max: number;
  readonly score: number | null;
  /** The share of the maximum to compare with, in percent. */
  readonly compared: number | null;
}

/** "Tóm tắt": points won and lost by group, the shares beside last year's or the average, the ten largest gains; one page with charts. */
export function summaryDocument(source: DocumentSource): SheetDocument {
  const { labels, sheet, analysis } = source;
  const { table, summary } = analysis;
  const groups = groupLines(analysis);
  const heading = { title: labels.titles.summary(table.year), sheet: table.sheet, tableTitle: table.title, yearMade: source.today?.slice(0, 4) ?? "" };
  const score = summary.computedTotal ?? summary.printedTotal;
  const totalWords = score === null || summary.max === null ? null : labels.summary.total(score, summary.max);
  return {
    sheet,
    widths: WIDTHS,
    printed: PRINTED,
    tableSize: 11,
    headerKey: null,
    onePage: true,
    charts: charts(source, groups.length),
    rows: [
      ...headingRows(heading, labels, 3, PRINTED),
      { key: "total-words", cells: [cell(0, totalWords, "title", PRINTED)] },
      headerRow(source, groups),
      ...bandRows(source, groups),
      { key: "chart/0", cells: [], height: 9 },
      ...Array.from({ length: CHART_ROWS }, (_, index): DocumentRow => ({ key: `chart/${index + 1}`, cells: [], height: 18 })),
    ],
  };
}

function headerRow({ labels: { columns, summary }, analysis }: DocumentSource, groups: readonly GroupLine[]): DocumentRow {
  const year = scoreYear(analysis);
  const printed = [summary.group, summary.won, summary.lost, columns.max, summary.share].map((words, column) => cell(column, words, "header"));
  const gains = [columns.code, summary.gains, summary.gain].map((words, index) => cell(GAIN_COLUMN + index, words, "header"));
  const comparison = groups.some(({ compared }) => compared !== null) ? comparisonWords(summary, year, groups) : null;
  const radar = [summary.group, summary.shareOf(year), comparison].map((words, index) => cell(RADAR_COLUMN + index, words, "blank"));
  return { key: "band/0", cells: [...printed, ...gains, ...radar] };
}

function comparisonWords(summary: DocumentSource["labels"]["summary"], year: number | null, groups: readonly GroupLine[]): string {
  const isAverage = new Set(groups.map(({ compared }) => compared)).size === 1;
  return isAverage ? summary.average : summary.shareOf(year === null ? null : year - 1);
}

function bandRows(source: DocumentSource, groups: readonly GroupLine[]): readonly DocumentRow[] {
  const gains = source.analysis.advice.slice(0, GAINS);
  return Array.from({ length: Math.max(groups.length, gains.length) }, (_, index): DocumentRow => {
    const [group, gain] = [groups[index], gains[index]];
    const gainCells = gain ? [cell(GAIN_COLUMN, gain.code, "center"), cell(GAIN_COLUMN + 1, gain.name, "text"), cell(GAIN_COLUMN + 2, gain.lost, "center")] : [];
    return { key: `band/${index + 1}`, cells: [...(group ? groupCells(group) : []), ...gainCells] };
  });
}

function groupCells({ label, max, score, compared }: GroupLine): readonly DocumentCell[] {
  const share = score === null || max === 0 ? null : percent(score, max);
  return [
    cell(0, label, "text"),
    cell(1, score, "center"),
    cell(2, score === null ? null : sumDecimals([max, -score]), "center"),
    cell(3, max, "center"),
    cell(4, share, "center"),
    cell(RADAR_COLUMN, label, "blank"),
    cell(RADAR_COLUMN + 1, share, "blank"),
    cell(RADAR_COLUMN + 2, compared, "blank"),
  ];
}

function charts({ labels: { summary } }: DocumentSource, groups: number): readonly DocumentChart[] {
  if (groups === 0) return [];
  const place = { firstDataKey: "band/0", lastDataKey: `band/${groups}`, topKey: "chart/1", bottomKey: `chart/${CHART_ROWS}`, colors: COLORS };
  const points: DocumentChart = { ...place, name: summary.pointsChart, chart: "bar-stacked", title: summary.pointsChart, dataColumn: 0, dataColumns: 3, column: 0, columns: 5 };
  const shares: DocumentChart = { ...place, name: summary.shareChart, chart: "radar", title: summary.shareChart, dataColumn: RADAR_COLUMN, dataColumns: 3, column: GAIN_COLUMN, columns: 3 };
  // A radar needs three axes.
  return groups < 3 ? [points] : [points, shares];
}

/** The top rows of the table that count, beside another year's score where a column has one, else beside the average of all. */
function groupLines(analysis: TableAnalysis): readonly GroupLine[] {
  const { tree, scores } = analysis;
  const roots = tree.roots.map((index) => nodeAt(tree, index)).filter(({ row }) => !row.state && (row.max?.value ?? 0) > 0);
  const scoreOf = (node: IndicatorNode): number | null => presentScore(scores[node.index]);
  const maxOf = (node: IndicatorNode): number => node.row.max?.value ?? 0;
  const scored = roots.filter((node) => scoreOf(node) !== null);
  const average = scored.length === 0 ? null : percent(sumDecimals(scored.map((node) => scoreOf(node) ?? 0)), sumDecimals(scored.map(maxOf)));
  const earlier = earlierColumn(analysis);
  return roots.map((node) => {
    const before = earlier === null ? null : (node.row.scores[earlier]?.value ?? null);
    const label = [node.row.code, node.row.name].filter((words) => words !== "").join(". ");
    return { label, max: maxOf(node), score: scoreOf(node), compared: earlier === null ? average : before === null ? null : percent(before, maxOf(node)) };
  });
}

/** The column with the score of the year before the judged one, or null. */
function earlierColumn(analysis: TableAnalysis): number | null {
  const { table } = analysis;
  const judged = judgedColumn(table);
  const year = scoreYear(analysis);
  if (year === null) return null;
  const index = table.scores.findLastIndex((column, at) => at !== judged && column.year === year - 1);
  return index < 0 ? null : index;
}

/** A share in percent, with one place. */
function percent(part: number, whole: number): number {
  return roundDecimal((100 * part) / whole, 1);
}
