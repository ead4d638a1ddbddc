import type { Analysis } from "../../core/analysis";
import type { AppendixTable } from "../../core/recognize/appendix-table";
import type { DeclinedTable } from "../../core/recognize/declined-table";
import { declinedTable, isSameTable } from "../../core/recognize/declined-table";
import type { UseCaseContext } from "../use-case";

/** Keeps in the workbook that a table which only looks like an appendix is none: nobody is asked about it again. */
export function declineTable(context: UseCaseContext, table: AppendixTable): Promise<Analysis> {
  const declined = declinedTable(context.gridOf(table.sheet), table);
  return context.keep({ ...context.state, declined: [...others(context, declined), declined] });
}

/** Forgets that a table was declined: where it is still there it is asked about again. */
export function askAboutTable(context: UseCaseContext, declined: DeclinedTable): Promise<Analysis> {
  return context.keep({ ...context.state, declined: others(context, declined) });
}

function others({ state }: UseCaseContext, declined: DeclinedTable): readonly DeclinedTable[] {
  return state.declined.filter((each) => !isSameTable(each, declined));
}
