import type { TableRow } from "../recognize/appendix-table";
import { foldWords } from "../text/fold-text";

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
  return (PART.test(label) && !isOfPillarsTable(rows, totals, index)) || (alike.length > 1 && !alike.includes(0));
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

/** The part that the label names, or else the last one before it. */
function partOf(rows: readonly TableRow[], index: number): readonly (readonly [number, number])[] {
  const match = PART.exec(labelOf(rows[index]));
  const code = match?.[1] ?? match?.[2];
  const parts = rows.slice(0, index).flatMap((row, at) => (row.level === "pillar" || row.level === "group" ? [at] : []));
  const part = parts.findLast((at) => rows[at]?.code.toLowerCase() === code) ?? parts.at(-1);
  return part === undefined ? [] : [[index, part]];
}

function labelOf(row: TableRow | undefined): string {
  return foldWords(row?.name ?? "");
}
