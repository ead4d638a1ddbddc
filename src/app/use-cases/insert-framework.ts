import type { Framework } from "../../core/framework/framework";
import type { FrameworkSheetLabels } from "../../core/framework/framework-sheet";
import { sheetNameFor } from "../../core/framework/framework-sheet";
import { tableFromFramework } from "../../core/framework/table-from-framework";
import type { UseCaseContext } from "../use-case";

/** Adds a sheet with an official table, ready to be scored. Gives the sheet's name. */
export async function insertFramework(context: UseCaseContext, framework: Framework, labels: FrameworkSheetLabels): Promise<string> {
  const sheet = sheetNameFor(framework.title, context.sheets.map((grid) => grid.sheet));
  await context.carryOut("insert", tableFromFramework(framework, sheet, labels));
  return sheet;
}
