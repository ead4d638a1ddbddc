import { columnLetters } from "../../../../src/core/grid/address";
import type { CellValue } from "../../../../src/core/grid/cell";
import { isCellError } from "../../../../src/core/grid/cell";
import { recognizeWorkbook } from "../../../../src/core/recognize/recognize-workbook";
import { openWorkbookFile } from "../../../../src/host/file/open-workbook-file";
import { buildWorkbook } from "../../../host/file/build-workbook";
import { encodeLegacy } from "../../../support/appendices/encode-legacy";
import { drawnRows } from "../../../support/read-grid";
import { sheetData } from "../../../support/small-file";
import type { FileSheet, SeenTable, UnforeseenWorkbook } from "./workbooks";
import { WORKBOOKS } from "./workbooks";
import { AGENCY_WORKBOOKS } from "./workbooks-of-agencies";
import { FURTHER_OTHER_WORKBOOKS } from "./workbooks-of-further-matters";
import { OTHER_WORKBOOKS } from "./workbooks-of-other-matters";
import { WARD_WORKBOOKS } from "./workbooks-of-wards";

/** A sheet's part with its hidden columns and rows and its merged areas. */
function sheetPart({ cells, merges = [], hidden = [], encoding }: FileSheet): string {
  const rows = drawnRows(cells.replace(/^ {6}/gm, "")).map((row) => row.map((value) => written(value, encoding)));
  const columns = hidden.filter((each) => typeof each === "string").map((letter) => letter.charCodeAt(0) - 64);
  const cols = columns.map((number) => `<col min="${number}" max="${number}" width="9" hidden="1" customWidth="1"/>`).join("");
  const data = hidden.reduce<string>((text, row) => (typeof row === "number" ? text.replace(`<row r="${row}">`, `<row r="${row}" hidden="1">`) : text), sheetData(rows));
  const merged = merges.map((area) => `<mergeCell ref="${area}"/>`).join("");
  return `${cols && `<cols>${cols}</cols>`}${data}${merged && `<mergeCells count="${merges.length}">${merged}</mergeCells>`}`;
}

function written(value: CellValue, encoding: FileSheet["encoding"]): string | number | boolean | null {
  if (typeof value === "string") return encoding ? encodeLegacy(value, encoding) : value;
  return isCellError(value) ? null : value;
}

/** What is recognised in the file, in the words of the workbooks. */
async function seen({ sheets }: UnforeseenWorkbook): Promise<readonly SeenTable[]> {
  const bytes = buildWorkbook({ sheets: Object.fromEntries(Object.entries(sheets).map(([name, sheet]) => [name, sheetPart(sheet)])) });
  const read = await openWorkbookFile(bytes, "bang.xlsx").read();
  return recognizeWorkbook(read.sheets).flat().map(({ sheet, headerRows, firstRow, lastRow, columns, scores, rows }) => {
    const roles = [...Object.entries(columns), ...scores.map(({ role, column }) => [role, column] as const)].sort(([, a], [, b]) => a - b);
    return {
      place: `${sheet}!${firstRow + 1}-${lastRow + 1}`,
      header: headerRows.map((row) => row + 1),
      columns: roles.map(([role, column]) => `${columnLetters(column)} ${role}`).join(", "),
      rows: rows.map(({ level, code }) => `${level} ${code === "" ? "-" : code}`).join(", "),
    };
  });
}

test.each([...WORKBOOKS, ...WARD_WORKBOOKS, ...AGENCY_WORKBOOKS])("$name is recognised to the cell", async (workbook) => {
  expect(await seen(workbook)).toEqual(workbook.tables);
});

test.each([...OTHER_WORKBOOKS, ...FURTHER_OTHER_WORKBOOKS])("$name is not taken for an appendix", async (workbook) => {
  expect(await seen(workbook)).toEqual([]);
});
