import type { RowLevel, TableRow } from "../recognize/appendix-table";
import { isNear } from "../text/decimal";
import { foldWords } from "../text/fold-text";
import { sumDecimals } from "../text/sum-decimals";

/** The totals of a table by what they add up; rows by their index. */
export interface Totals {
  /** The row that adds up the whole table, or null. */
  readonly total: number | null;
  /** Rows that add up one part only, each with the row of that part. */
  readonly subtotals: ReadonlyMap<number, number>;
}

/** "cong muc i", "tong diem nhom 2", "cong i": a label that names a part, with the part's code. */
const PART = /(?:^| )(?<!cac )(?:muc|nhom|phan|tru cot|linh vuc|chi so|tieu chi)(?: \w+)* ([ivx]{1,4}|[a-d]|\d{1,2})$|^(?:cong|tong|tong cong)(?: diem)? ([ivx]{1,4}|[a-d]|\d{1,2})$/;

/**
 * Tells the total of a table from those of its parts, which name one or are labelled alike after each. Of
 * several others the last at the end, or the first at the top, counts.
 */
export function findTotals(rows: readonly TableRow[]): Totals {
  const totals = rows.flatMap((row, index) => (row.level === "total" ? [index] : []));
  const subtotals = new Map(totals.filter((index) => isPartial(rows, totals, index)).flatMap((index) => partOf(rows, index)));
  const whole = totals.filter((index) => !subtotals.has(index));
  const last = whole.at(-1);
  return { total: (whole[0] === 0 && last !== rows.length - 1 ? whole[0] : last) ?? null, subtotals };
}

function isPartial(rows: readonly TableRow[], totals: readonly number[], index: number): boolean {
  const label = labelOf(rows[index]);
  const alike = totals.filter((other) => labelOf(rows[other]) === label);
  return ((PART.test(label) || endsWithCode(rows, index) || comesToPart(rows, totals, index)) && !isOfPillarsTable(rows, totals, index)) || (alike.length > 1 && !alike.includes(0) && !comesToAll(rows, totals, index));
}

/** Whether the last total comes to all of the parts before it, whatever the totals of parts are called. */
function comesToAll(rows: readonly TableRow[], totals: readonly number[], index: number): boolean {
  const own = maxOf(rows[index]);
  const parts = partsBefore(rows, index);
  return own !== null && index === totals.at(-1) && parts.length > 1 && parts.at(-1) !== own && isNear(sumOf(parts), own, TOLERANCE);
}

/** Scored levels from the outermost inwards. */
const SCORED: readonly RowLevel[] = ["pillar", "group", "indicator", "sub"];

/** The maxima of the outermost parts before a row. */
function partsBefore(rows: readonly TableRow[], end: number): readonly (number | null)[] {
  return outermost(rows).flatMap((at) => (at < end ? [pointsOf(rows, at, end)] : []));
}

/** The rows of the outermost level among some. */
function outermost(rows: readonly TableRow[]): readonly number[] {
  const level = SCORED.find((each) => rows.some((row) => row.level === each));
  return rows.flatMap((row, at) => (row.level === level ? [at] : []));
}

function sumOf(parts: readonly (number | null)[]): number {
  return sumDecimals(parts.map((part) => part ?? 0));
}

/** Whether one of several totals comes to the last part before it, and not to all of the parts; of the first part that is only said where another total follows. */
function comesToPart(rows: readonly TableRow[], totals: readonly number[], index: number): boolean {
  const own = maxOf(rows[index]);
  if (own === null || index === 0 || totals.length < 2) return false;
  const parts = partsBefore(rows, index);
  if (parts.at(-1) !== own) return false;
  return !isNear(sumOf(parts), own, TOLERANCE) || (parts.length === 1 && index !== totals.at(-1));
}

const TOLERANCE = 0.011;

/** The maximum of a part; where it has none, what those of the rows right below it before `end` add up to. */
function pointsOf(rows: readonly TableRow[], at: number, end: number): number | null {
  const [own, depth] = [maxOf(rows[at]), SCORED.indexOf(rows[at]?.level ?? "total")];
  if (own !== null) return own;
  const next = rows.findIndex(({ level }, index) => index > at && SCORED.slice(0, depth + 1).includes(level));
  const below = rows.slice(at + 1, next < 0 ? end : Math.min(end, next));
  const inner = outermost(below);
  return inner.length === 0 ? null : sumOf(inner.map((each) => pointsOf(below, each, below.length)));
}

/** "Cộng trụ cột 2" at the end of a table that holds that pillar alone: the only total, behind several groups, and not the sum of the one whose number it names. */
function isOfPillarsTable(rows: readonly TableRow[], totals: readonly number[], index: number): boolean {
  if (totals.length > 1 || index < rows.length - 1) return false;
  const max = maxOf(rows[index]);
  const groups = rows.filter(({ level }) => level === "group" || level === "pillar");
  return max !== null && groups.length > 1 && partOf(rows, index).every(([, part]) => maxOf(rows[part]) !== max);
}

function maxOf(row: TableRow | undefined): number | null {
  return row?.max?.value ?? null;
}

/** "Cộng biểu CQ1" behind the rows of "CQ1": letters and a number say which part it is, whatever it is called. */
function endsWithCode(rows: readonly TableRow[], index: number): boolean {
  const word = labelOf(rows[index]).split(" ").at(-1) ?? "";
  return /^[a-z]+\d+$/.test(word) && rows.slice(0, index).some(({ level, code }) => (level === "pillar" || level === "group") && code.toLowerCase() === word);
}

/** The part that the label names, or else the last one before it. */
function partOf(rows: readonly TableRow[], index: number): readonly (readonly [number, number])[] {
  const match = PART.exec(labelOf(rows[index]));
  const code = match?.[1] ?? match?.[2] ?? labelOf(rows[index]).split(" ").at(-1);
  const isOuter = ({ level }: TableRow): boolean => level === "pillar" || level === "group";
  const parts = rows.some(isOuter) ? rows.slice(0, index).flatMap((row, at) => (isOuter(row) ? [at] : [])) : outermost(rows.slice(0, index));
  const named = parts.filter((at) => rows[at]?.code.toLowerCase() === code);
  const own = maxOf(rows[index]);
  const part = [named, parts].map((some) => some.findLast((at) => own !== null && pointsOf(rows, at, index) === own)).find((at) => at !== undefined) ?? named.at(-1) ?? parts.at(-1);
  return part === undefined ? [] : [[index, part]];
}

function labelOf(row: TableRow | undefined): string {
  return foldWords(row?.name ?? "");
}
