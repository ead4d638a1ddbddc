/** Reads what agencies typed into returned forms, by their headings, sharing no code with the add-in. */
import { openBook, sheetOf, shown, spaced, words } from "./score-sheets";

/** What a form says of a row: the year and code in its key, what it asks for and what was typed. */
export interface FormLine {
  readonly row: number;
  readonly year: string;
  /** The number of the table among those of the workbook, from 1. */
  readonly table: number;
  readonly code: string;
  readonly name: string;
  readonly max: number;
  readonly value: unknown;
}

export async function formLines(form: Uint8Array): Promise<readonly FormLine[]> {
  const sheet = sheetOf(await openBook(form), "DTI – Số liệu");
  const cell = (row: number, column: number): string => words(shown(sheet.getCell(row, column)));
  const columns = Array.from({ length: sheet.columnCount }, (_, index) => index + 1);
  const rows = Array.from({ length: sheet.rowCount }, (_, index) => index + 1);
  const header = rows.find((row) => columns.some((column) => cell(row, column) === "Khóa")) ?? 0;
  const at = (heading: string): number => columns.find((column) => cell(header, column) === heading) ?? 0;
  return rows.flatMap((row): FormLine[] => {
    const [, year = "", table = "1", code = ""] = /^(\d{4})\|(?:(\d+):)?(.+)\/score$/.exec(cell(row, at("Khóa"))) ?? [];
    if (code === "") return [];
    const [, max = ""] = /tối đa ([\d,]+) điểm/.exec(cell(row, at("Nội dung"))) ?? [];
    return [{ row, year, table: Number(table), code, name: spaced(cell(row, at("Chỉ số"))), max: Number(max.replace(",", ".")), value: shown(sheet.getCell(row, at("Giá trị"))) }];
  });
}
