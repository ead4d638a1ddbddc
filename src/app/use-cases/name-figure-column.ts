import { columnLike } from "../../core/plan/choose-target";
import type { FigureColumn } from "../../core/inputs/table-figures";
import { columnHeader } from "../../core/inputs/table-figures";
import type { Applied } from "../session";
import type { UseCaseContext } from "../use-case";
import { decide } from "./join-inputs";

/** Says in which column (0-based) a table's own input rows hold their values; null takes that back. Formulas then refer to those cells. */
export function nameFigureColumn(context: UseCaseContext, tableIndex: number, column: number | null): Promise<Applied> {
  const { table: first, tree } = context.tableAt(tableIndex);
  const others = context.state.figureColumns.filter(({ sheet, table }) => !tree.parts.some((part) => part.table.sheet === sheet && (part.table.ordinal ?? 1) === table));
  const named = column === null ? [] : tree.parts.map(({ table }): FigureColumn => {
    const own = columnLike(first, column, table);
    return { sheet: table.sheet, table: table.ordinal ?? 1, column: own, header: columnHeader(table, context.gridOf(table.sheet), own) };
  });
  return decide(context, { figureColumns: [...others, ...named] });
}
