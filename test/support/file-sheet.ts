import { cellAddress } from "../../src/core/grid/address";
import type { CellValue } from "../../src/core/grid/cell";
import { isCellError } from "../../src/core/grid/cell";
import type { Grid } from "../../src/core/grid/grid";
import { openWorkbookFile } from "../../src/host/file/open-workbook-file";
import { buildWorkbook } from "../host/file/build-workbook";
import { encodeLegacy } from "./appendices/encode-legacy";
import { drawnRows } from "./read-grid";
import { sheetData } from "./small-file";

/** A sheet of a file as an office might have made it. */
export interface FileSheet {
  /** Cells parted by "|"; a leading "'" makes text of a number, a leading "=" a formula. */
  readonly cells: string;
  readonly merges?: readonly string[];
  /** Letters of hidden columns, numbers of hidden rows. */
  readonly hidden?: readonly (string | number)[];
  readonly encoding?: "tcvn3" | "vni";
  /** What was typed over the drawn cells, by address. */
  readonly typed?: Readonly<Record<string, CellValue>>;
}

/** The values of a sheet as they are drawn, those that were typed instead among them. */
function fileRows({ cells, typed = {} }: FileSheet): readonly (readonly CellValue[])[] {
  return drawnRows(cells.replace(/^ {6}/gm, "")).map((row, r) => row.map((value, c) => typed[cellAddress(r, c)] ?? (cellAddress(r, c) in typed ? null : value)));
}

/** The sheets of a workbook, written as an .xlsx file and read back through the file adapter. */
export async function throughFile(sheets: Readonly<Record<string, FileSheet>>): Promise<readonly Grid[]> {
  const parts = Object.entries(sheets).map(([name, sheet]) => [name, sheetPart(sheet)] as const);
  return (await openWorkbookFile(buildWorkbook({ sheets: Object.fromEntries(parts) }), "bang.xlsx").read()).sheets;
}

/** A sheet's part with its hidden columns and rows and its merged areas. */
function sheetPart(sheet: FileSheet): string {
  const { merges = [], hidden = [], encoding } = sheet;
  const rows = fileRows(sheet).map((row) => row.map((value) => written(value, encoding)));
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
