import { columnHeader } from "../../core/inputs/table-figures";
import type { Applied } from "../session";
import type { UseCaseContext } from "../use-case";
import { decide } from "./join-inputs";

/** Says in which column (0-based) a table's own input rows hold their values; null takes that back. Formulas then refer to those cells. */
export function nameFigureColumn(context: UseCaseContext, tableIndex: number, column: number | null): Promise<Applied> {
  const { table } = context.tableAt(tableIndex);
  const ordinal = table.ordinal ?? 1;
  const others = context.state.figureColumns.filter((named) => named.sheet !== table.sheet || named.table !== ordinal);
  const named = column === null ? [] : [{ sheet: table.sheet, table: ordinal, column, header: columnHeader(table, context.gridOf(table.sheet), column) }];
  return decide(context, { figureColumns: [...others, ...named] });
}
