import type { AppendixTable, ScoreRole } from "../recognize/appendix-table";

/** The columns that the council's work is about: indices in `table.scores`, null where the table has none. */
export interface CouncilColumns {
  readonly self: number | null;
  readonly council: number | null;
  readonly final: number | null;
}

/** The score columns of this assessment by their role; of several of one role that of the table's year counts, else the last. */
export function councilColumns(table: AppendixTable): CouncilColumns {
  return { self: scoreColumnOf(table, "self"), council: scoreColumnOf(table, "council"), final: scoreColumnOf(table, "final") };
}

function scoreColumnOf({ scores, year }: AppendixTable, role: ScoreRole): number | null {
  const own = scores.flatMap((column, index) => (column.role === role ? [{ index, year: column.year }] : []));
  return (own.findLast((column) => column.year !== null && column.year === year) ?? own.at(-1))?.index ?? null;
}
