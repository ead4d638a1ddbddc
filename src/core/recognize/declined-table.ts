import type { Grid } from "../grid/grid";
import { foldText } from "../text/fold-text";
import type { AppendixTable } from "./appendix-table";
import { headerWords } from "./columns/table-columns";

/** A table that only looks like an appendix, of which a person has said that it is none; kept in the workbook. */
export interface DeclinedTable {
  readonly sheet: string;
  /** The heading above it; "" where it has none. */
  readonly title: string;
  /** The words over its columns: they find it again where rows were put in above it. */
  readonly header: string;
}

/** What is kept of a table that a person declines. */
export function declinedTable(sheet: Grid, table: AppendixTable): DeclinedTable {
  return { sheet: table.sheet, title: table.title ?? "", header: headerWords(sheet, table).join(" | ") };
}

/** Whether two refusals are of one table. */
export function isSameTable(one: DeclinedTable, other: DeclinedTable): boolean {
  return one.sheet === other.sheet && foldText(one.title) === foldText(other.title) && foldText(one.header) === foldText(other.header);
}

/** Whether a person has said of a table that it is no appendix. */
export function isDeclined(sheet: Grid, table: AppendixTable, declined: readonly DeclinedTable[]): boolean {
  const own = declined.filter((each) => each.sheet === table.sheet);
  if (own.length === 0) return false;
  const asked = declinedTable(sheet, table);
  return own.some((each) => isSameTable(each, asked));
}
