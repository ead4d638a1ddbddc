import type { AppendixTable, ScoreRole } from "../recognize/appendix-table";

const PRECEDENCE: readonly ScoreRole[] = ["self", "final", "council", "published"];

/**
 * The index in `table.scores` of the column that speaks for the unit: its self score once anything
 * stands there, else the final, council or published one; null where no column holds a number.
 */
export function judgedColumn(table: AppendixTable): number | null {
  for (const role of PRECEDENCE) {
    const index = table.scores.findLastIndex((column, at) => column.role === role && hasNumber(table, at));
    if (index >= 0) return index;
  }
  return null;
}

/**
 * Whether a score column tells of an earlier assessment than the one at hand: a printed result ("Kết quả năm trước") beside a column for the scores of
 * now. Its points were given under the set of their own year, whose rules may have been others.
 */
export function isEarlierResult({ scores }: AppendixTable, scoreIndex: number): boolean {
  return scores[scoreIndex]?.role === "published" && scores.some(({ role }) => role !== "published");
}

/** Whether any row of a score column holds a number. */
function hasNumber(table: AppendixTable, scoreIndex: number): boolean {
  return table.rows.some((row) => row.scores[scoreIndex]?.value != null);
}
