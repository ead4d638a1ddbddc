import type { TableRow } from "../recognize/appendix-table";
import { foldWords } from "../text/fold-text";

/** Wordings of rows whose score may leave 0…max, folded. */
const BONUS = ["diem thuong", "diem cong", "cong them", "cong diem thuong"] as const;
const PENALTY = ["diem tru", "tru diem", "bi tru"] as const;

/** Whether the row's own words speak of points beyond the maximum. */
export function speaksOfBonus(row: TableRow): boolean {
  return speaksOf(row, BONUS);
}

/** Whether the row's own words speak of points taken off. */
export function speaksOfPenalty(row: TableRow): boolean {
  return speaksOf(row, PENALTY);
}

function speaksOf(row: TableRow, wordings: readonly string[]): boolean {
  const words = ` ${foldWords(`${row.name} ${row.texts.rule ?? ""}`)} `;
  return wordings.some((wording) => words.includes(` ${wording} `));
}
