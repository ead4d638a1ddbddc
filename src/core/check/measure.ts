import type { AppendixTable, NumberCell, ScoreRole, TableRow } from "../recognize/appendix-table";

/** A column of points that adds up from indicators to groups to the total: the maxima, or one of the scores. */
export interface Measure {
  /** "max", or whose score it is. */
  readonly role: "max" | ScoreRole;
  /** Tells the columns of a table apart and stays the same when columns move: "published:2022", "self". */
  readonly key: string;
  readonly column: number;
  /** The row's cell in the column. */
  cell(row: TableRow): NumberCell | null;
}

/** The column of maxima, or null where the table has none. */
export function maxMeasure(table: AppendixTable): Measure | null {
  const column = table.columns.max;
  return column === undefined ? null : { role: "max", key: "max", column, cell: (row) => row.max };
}

/** The score columns, from left to right. */
export function scoreMeasures(table: AppendixTable): readonly Measure[] {
  const taken = new Map<string, number>();
  return table.scores.map(({ role, year, column }, index) => {
    const plain = year === null ? role : `${role}:${year}`;
    const times = (taken.get(plain) ?? 0) + 1;
    taken.set(plain, times);
    const key = times === 1 ? plain : `${plain}#${times}`;
    return { role, key, column, cell: (row) => row.scores[index] ?? null };
  });
}

/** A column is in use once at least half of the leaf indicators have something in it; before that, blanks say nothing. */
export const IN_USE_PART = 0.5;
