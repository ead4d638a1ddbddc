import { columnsOf, correctColumn, resetColumn } from "../../../app/use-cases/correct-column";
import { askAboutTable } from "../../../app/use-cases/decline-table";
import type { UseCaseContext } from "../../../app/use-case";
import { columnLetters } from "../../../core/grid/address";
import type { RoleCorrection } from "../../../core/recognize/appendix-table";
import type { DeclinedTable } from "../../../core/recognize/declined-table";
import type { TableColumn } from "../../../core/recognize/columns/table-columns";
import type { ToolWordings } from "../../../i18n/tool-wordings";
import type { ToolContext } from "../tool-context";

/** The columns of one table, and every correction that the workbook keeps. */
export interface ColumnsFound {
  readonly columns: readonly TableColumn[];
  readonly corrections: readonly RoleCorrection[];
  /** Tables that the user said are none of ours. */
  readonly declined: readonly DeclinedTable[];
}

/** Finds out what the screen shows about the table with this index. */
export function findColumns(table: number): (context: UseCaseContext) => Promise<ColumnsFound> {
  return (context) => {
    const columns = context.analysis?.tables[table] ? columnsOf(context, table) : [];
    return Promise.resolve({ columns, corrections: context.state.columns, declined: context.state.declined });
  };
}

/** Asks about a declined table again. */
export async function askAgain(tool: ToolContext, declined: DeclinedTable, words: ToolWordings): Promise<void> {
  const text = words.columns.doubtful.askedAgain(declined.title === "" ? declined.sheet : declined.title);
  await tool.act((context) => askAboutTable(context, declined), () => ({ text }));
}

/** "Cột D “Điểm”" */
export function columnName({ column, header }: Pick<TableColumn, "column" | "header">, { columns }: ToolWordings): string {
  const letters = columnLetters(column);
  return header === "" ? columns.withoutHeader(letters) : columns.column(letters, header);
}

/** Keeps what the user says about a column. */
export async function giveRole(tool: ToolContext, column: TableColumn, role: RoleCorrection["role"], words: ToolWordings): Promise<void> {
  const text = words.columns.corrected(columnName(column, words), words.columns.role[role]);
  await tool.act((context) => correctColumn(context, column, role), () => ({ text }));
}

/** Forgets what the user said about a column. */
export async function letDecide(tool: ToolContext, column: Pick<TableColumn, "sheet" | "column" | "header">, words: ToolWordings): Promise<void> {
  const text = words.columns.wasReset(columnName(column, words));
  await tool.act((context) => resetColumn(context, column), () => ({ text }));
}
