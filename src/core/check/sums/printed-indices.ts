import type { Grid } from "../../grid/grid";
import type { AppendixTable } from "../../recognize/appendix-table";
import type { IndicatorNode, IndicatorTree } from "../../score/indicator-tree";
import { nodesOn } from "../../score/whole-table";
import { foldWords } from "../../text/fold-text";
import { parseVietnameseNumber } from "../../text/parse-vietnamese-number";
import { sumDecimals } from "../../text/sum-decimals";
import { decimalPlaces, isNear } from "../../text/decimal";
import type { CheckContext } from "../check-context";
import { sharesMax } from "../scores/shared-max";
import { judgedMeasure } from "../scores/judged-measure";
import type { Measure } from "../measure";
import { scoreMeasures } from "../measure";

/** A printed part of the maximum, and what it should be. */
export interface PrintedIndex {
  readonly node: IndicatorNode;
  /** The column of points that it is made of. */
  readonly measure: Measure;
  readonly row: number;
  readonly column: number;
  readonly printed: number;
  /** Score ÷ maximum; without the maxima of rows that are not assessed, where there are any. */
  readonly expected: number;
  /** 1 where the index is a fraction, 100 where it is a number of percent. */
  readonly scale: 1 | 100;
}

/** Headings of a column, or words before a figure, that name a part of the maximum; folded. */
const INDEX_WORDS = /^(?:gia tri )?(?:(?:ty|ti) le (?:dat|diem|hoan thanh)|chi so (?:dti|chuyen doi so|tong hop)|gia tri dti|dti|dat ty le|phan tram dat|muc do dat)\b/;

/** Headings of a column that may be one; whether it is, most of its figures tell. */
const RATE_WORDS = /^(?:(?:ty|ti) le|phan tram)\b/;

/** How far from the table a line with its index may stand. */
const NEAR = 6;

/**
 * The indices that stand in or beside a table: a column of them, and lines such as "Chỉ số DTI: 0,39". Where there are several columns of points,
 * an index is of the one that it agrees with; else of the one that speaks for the unit.
 */
export function printedIndices(context: CheckContext): readonly PrintedIndex[] {
  const judged = judgedMeasure(context);
  if (!judged) return [];
  const measures = [judged, ...scoreMeasures(context.table).filter(({ key }) => key !== judged.key)];
  const { tree, grids = [] } = context;
  return tree.parts.flatMap(({ table }, part) => {
    const grid = grids[part];
    if (!grid) return [];
    const columns = measures.map((measure) => indexColumn(table, nodesOn(tree, part), grid, measure));
    const lines = measures.map((measure) => indexLines(table, tree, nodesOn(tree, part), grid, measure));
    return [...mostAgreeing(columns), ...agreeingLines(lines, ({ row, column, measure }) => namesColumn(grid.text(row, column), table, measure))];
  });
}

/** Whether a printed index is its score divided by its maximum; indices are printed with two to four places. */
export function agrees({ printed, expected, scale }: PrintedIndex): boolean {
  const tolerance = Math.max(0.5 * 10 ** -decimalPlaces(printed), scale === 1 ? 5e-5 : 5e-3);
  return isNear(printed, expected * scale, tolerance);
}

/** The reading of a column with which most of it agrees; of two, the first. */
function mostAgreeing(readings: readonly (readonly PrintedIndex[])[]): readonly PrintedIndex[] {
  const count = (indices: readonly PrintedIndex[]): number => indices.filter(agrees).length;
  return readings.reduce((best, next) => (count(next) > count(best) ? next : best), readings[0] ?? []);
}

/** Whether a line says by its heading of which column of points it is: "Chỉ số DTI theo điểm Sở thẩm định: 0,84". */
function namesColumn(line: string, { scores }: AppendixTable, { column }: Measure): boolean {
  const heading = foldWords(scores.find((score) => score.column === column)?.header ?? "").replace(/^(?:so )?diem /, "");
  return heading !== "" && ` ${foldWords(line)} `.includes(` ${heading} `);
}

/** Each line with the points that it agrees with, or else with those that it names, or else with the first that it can be compared with. */
function agreeingLines(readings: readonly (readonly PrintedIndex[])[], isNamed: (index: PrintedIndex) => boolean): readonly PrintedIndex[] {
  const lines = new Map<string, PrintedIndex>();
  for (const line of readings.flat()) {
    const place = `${line.row}:${line.column}`;
    const known = lines.get(place);
    if (known === undefined || (!agrees(known) && (agrees(line) || (isNamed(line) && !isNamed(known))))) lines.set(place, line);
  }
  return [...lines.values()];
}

function indexColumn(table: AppendixTable, nodes: readonly IndicatorNode[], grid: Grid, measure: Measure): readonly PrintedIndex[] {
  const known = new Set([...Object.values(table.columns), ...table.scores.map(({ column }) => column)]);
  for (let column = table.firstColumn; column <= table.lastColumn + 1; column++) {
    if (known.has(column) || !table.headerRows.some((row) => isIndexHeading(foldWords(grid.text(row, column))))) continue;
    const indices = nodes.filter((node) => !sharesMax(table, grid, node)).flatMap((node) => printedIndex(grid, { node, measure }, node.row.row, column, ratioOf(measure, node)) ?? []);
    return confirmed(indices);
  }
  return [];
}

function isIndexHeading(words: string): boolean {
  return INDEX_WORDS.test(words) || RATE_WORDS.test(words);
}

/** The part of a column's figures that must agree. */
const MOSTLY = 0.6;

/**
 * A column means a part of the maximum where most of it agrees with that to the last place, and most beside full points and none does, which prove little:
 * shares of what was done come near to it as well.
 */
function confirmed(indices: readonly PrintedIndex[]): readonly PrintedIndex[] {
  const agreeing = indices.filter(agrees);
  const telling = indices.filter((index) => !agrees(index) || (index.expected !== 0 && index.expected !== 1));
  const isTold = telling.length < 2 || telling.filter(agrees).length >= telling.length * MOSTLY;
  return agreeing.length >= 2 && agreeing.length >= indices.length * MOSTLY && isTold ? indices : [];
}

function indexLines(table: AppendixTable, tree: IndicatorTree, nodes: readonly IndicatorNode[], grid: Grid, measure: Measure): readonly PrintedIndex[] {
  const whole = tree.total === null ? null : tree.nodes[tree.total];
  const node = whole ?? tree.nodes[tree.roots[0] ?? 0];
  // Where the total is wrong, an index of the groups together is not.
  const ratios = [whole ? wholeRatio(tree, whole, measure) : null, rootsRatio(tree.roots.flatMap((index) => tree.nodes[index] ?? []), measure)].filter((ratio) => ratio !== null);
  if (!node || ratios.length === 0) return [];
  const known = new Set(nodes.filter(({ row }) => row.level !== "heading").flatMap(({ row }) => row.rows));
  const found: PrintedIndex[] = [];
  for (let row = Math.max(0, Math.min(...table.headerRows, table.firstRow) - NEAR); row <= table.lastRow + NEAR; row++) {
    if (known.has(row) || table.headerRows.includes(row)) continue;
    found.push(...ratios.flatMap((ratio) => indexLine(grid, row, table.firstColumn, table.lastColumn, { node, measure }, ratio) ?? []));
  }
  return found;
}

/** Whose index a figure is. */
type Subject = Pick<PrintedIndex, "node" | "measure">;

/** "Chỉ số DTI | 0,39", or both in one cell: "Chỉ số DTI: 0,39". */
function indexLine(grid: Grid, row: number, first: number, last: number, subject: Subject, ratio: number): PrintedIndex | null {
  for (let column = first; column <= last; column++) {
    const text = grid.text(row, column);
    if (!INDEX_WORDS.test(foldWords(text))) continue;
    const inside = /[:=]\s*(\d[\d.,]*\s?%?)\s*\.?$/.exec(text);
    if (inside) return indexOf(subject, row, column, readIndex(inside[1] ?? ""), ratio);
    for (let next = column + 1; next <= last; next++) {
      const index = printedIndex(grid, subject, row, next, ratio);
      if (index) return index;
    }
  }
  return null;
}

function printedIndex(grid: Grid, subject: Subject, row: number, column: number, ratio: number | null): PrintedIndex | null {
  const value = grid.value(row, column);
  const printed = typeof value === "number" ? { value, percent: false } : typeof value === "string" ? readIndex(value) : null;
  return ratio === null ? null : indexOf(subject, row, column, printed, ratio);
}

function indexOf(subject: Subject, row: number, column: number, printed: Reading | null, ratio: number): PrintedIndex | null {
  if (printed === null || printed.value < 0) return null;
  // 85% as a text is the fraction 0.85 already; a number above 1 counts percents.
  const scale = !printed.percent && (printed.value > 1 || (ratio > 0.02 && Math.abs(printed.value - ratio * 100) < 0.5)) ? 100 : 1;
  return { ...subject, row, column, printed: printed.value, expected: ratio, scale };
}

interface Reading {
  readonly value: number;
  readonly percent: boolean;
}

function readIndex(text: string): Reading | null {
  const value = parseVietnameseNumber(text);
  return value === null ? null : { value, percent: text.trim().endsWith("%") };
}

function ratioOf(measure: Measure, { row }: IndicatorNode): number | null {
  const score = measure.cell(row)?.value ?? null;
  const max = row.max?.value ?? null;
  return score === null || max === null || max <= 0 ? null : score / max;
}

function rootsRatio(roots: readonly IndicatorNode[], measure: Measure): number | null {
  const counted = roots.filter(({ row }) => !row.state);
  const max = sumDecimals(counted.map(({ row }) => row.max?.value ?? 0));
  const scores = counted.map(({ row }) => measure.cell(row)?.value ?? null);
  if (max <= 0 || scores.some((score) => score === null)) return null;
  return sumDecimals(scores.map((score) => score ?? 0)) / max;
}

/** The total over the maximum that could be reached: rows that are not assessed leave it. */
function wholeRatio(tree: IndicatorTree, whole: IndicatorNode, measure: Measure): number | null {
  const plain = ratioOf(measure, whole);
  const max = whole.row.max?.value ?? 0;
  const out = tree.nodes.filter(({ row, children }) => row.state === "not-assessed" && children.length === 0).map(({ row }) => row.max?.value ?? 0);
  const left = max - sumDecimals(out);
  return plain === null || left <= 0 ? plain : (plain * max) / left;
}
