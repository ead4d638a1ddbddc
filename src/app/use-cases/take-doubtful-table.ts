import type { Analysis } from "../../core/analysis";
import type { AppendixTable } from "../../core/recognize/appendix-table";
import { tableColumns } from "../../core/recognize/columns/table-columns";
import type { UseCaseContext } from "../use-case";
import { correctColumn } from "./correct-column";

/**
 * Takes a table that is laid out like an appendix for one, because a person says so: its column of names is
 * kept as given by hand, which every later scan trusts and which can be taken back like any role.
 */
export function takeDoubtfulTable(context: UseCaseContext, table: AppendixTable): Promise<Analysis> {
  const columns = tableColumns(context.gridOf(table.sheet), table, context.state.columns);
  const names = columns.find(({ column }) => column === table.columns.name);
  if (!names) throw new RangeError("a table without names");
  return correctColumn(context, names, "name");
}
