import type { TableRow } from "../recognize/appendix-table";
import { foldWords } from "../text/fold-text";
import { oncePerText } from "../memo/once-per-text";

/** Wordings of rows whose score may leave 0…max, folded. */
const BONUS = ["diem thuong", "diem cong", "cong them", "cong diem thuong"] as const;
const PENALTY = ["diem tru", "tru diem", "bi tru"] as const;

/** Wordings of rows whose figure is no plain sum of those below. */
const MEAN = ["trung binh", "binh quan"] as const;
const BEST = ["cao nhat", "mot trong"] as const;
const CAP = ["khong qua", "khong vuot qua"] as const;
const ROUNDED = ["lam tron"] as const;

/** Whether the row's own words speak of a mean. */
export function speaksOfMean(row: TableRow): boolean {
  return speaksOf(row, MEAN);
}

/** Whether the row's own words let the best of several rows count. */
export function speaksOfBest(row: TableRow): boolean {
  return speaksOf(row, BEST);
}

/** Whether the row's own words set a limit to a sum. */
export function speaksOfCap(row: TableRow): boolean {
  return speaksOf(row, CAP);
}

/** Whether the row's own words speak of a rounded figure. */
export function speaksOfRounding(row: TableRow): boolean {
  return speaksOf(row, ROUNDED);
}

/** Whether the row's own words speak of points beyond the maximum. */
export function speaksOfBonus(row: TableRow): boolean {
  return speaksOf(row, BONUS);
}

/** Whether the row's own words speak of points taken off. */
export function speaksOfPenalty(row: TableRow): boolean {
  return speaksOf(row, PENALTY);
}

/** Whether the row is called points beyond the maximum: it stands beside the others, not among them. */
export function isCalledBonus({ name }: TableRow): boolean {
  return saysBonus(name);
}

/** Whether the row is called points taken off. */
export function isCalledPenalty({ name }: TableRow): boolean {
  return saysPenalty(name);
}

/** Asked of every row for every sum that it stands in. */
const saysBonus = oncePerText((name) => saysOneOf(name, BONUS));
const saysPenalty = oncePerText((name) => saysOneOf(name, PENALTY));

function speaksOf(row: TableRow, wordings: readonly string[]): boolean {
  return saysOneOf(`${row.name} ${row.texts.rule ?? ""}`, wordings);
}

function saysOneOf(text: string, wordings: readonly string[]): boolean {
  const words = ` ${foldWords(text)} `;
  return wordings.some((wording) => words.includes(` ${wording} `));
}
