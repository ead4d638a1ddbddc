import type { Analysis } from "../../core/analysis";
import type { RoleCorrection } from "../../core/recognize/appendix-table";
import type { TableColumn } from "../../core/recognize/columns/table-columns";
import { isAbout, tableColumns } from "../../core/recognize/columns/table-columns";
import type { UseCaseContext } from "../use-case";

/** The columns of a table as a person is asked about them. */
export function columnsOf(context: UseCaseContext, table: number): readonly TableColumn[] {
  const { parts } = context.tableAt(table).tree;
  return parts.flatMap((part) => tableColumns(context.gridOf(part.table.sheet), part.table, context.state.columns));
}

/** Gives a column the role that a person says it has; kept in the workbook and used by every later scan. */
export function correctColumn(context: UseCaseContext, { sheet, column, header }: TableColumn, role: RoleCorrection["role"]): Promise<Analysis> {
  return context.keep({ ...context.state, columns: [...others(context, { sheet, column, header }), { sheet, column, header, role }] });
}

/** Lets the recogniser decide again about a column. */
export function resetColumn(context: UseCaseContext, column: Pick<TableColumn, "sheet" | "column" | "header">): Promise<Analysis> {
  return context.keep({ ...context.state, columns: others(context, column) });
}

function others({ state }: UseCaseContext, column: Pick<TableColumn, "sheet" | "column" | "header">): readonly RoleCorrection[] {
  return state.columns.filter((correction) => correction.sheet !== column.sheet || !isAbout(correction, column));
}
