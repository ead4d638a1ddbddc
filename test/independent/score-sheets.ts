/**
 * Reads score tables from a saved workbook by their headings and codes. It shares no code with the add-in on purpose: what both
 * say is right for two reasons. Codes tell who is scored ("4.2" is not where there is a "4.2.1").
 */
import type { Cell, Worksheet } from "@cj-tech-master/excelts";
import { Workbook } from "@cj-tech-master/excelts";

/** One row of a score table as its cells show it. */
export interface ScoreRow {
  readonly row: number;
  readonly code: string;
  readonly name: string;
  readonly max: number;
  readonly self: unknown;
  readonly council: unknown;
  readonly final: unknown;
  readonly note: string;
  /** Whether no row stands below it. */
  readonly isLeaf: boolean;
}

export interface ScoreSheet {
  readonly name: string;
  readonly rows: readonly ScoreRow[];
  /** What the final column shows in the row "Tổng cộng", undefined where there is no such row. */
  readonly total: unknown;
}

export async function openBook(bytes: Uint8Array): Promise<Workbook> {
  const book = new Workbook();
  await book.xlsx.load(bytes);
  return book;
}

export function sheetOf(book: Workbook, name: string): Worksheet {
  const sheet = book.getWorksheet(name);
  if (!sheet) throw new Error(`no sheet ${name}`);
  return sheet;
}

export function readScoreSheet(sheet: Worksheet): ScoreSheet {
  const header = headerOf(sheet);
  const coded = rowsBelow(sheet, header.row, header.code);
  const codes = coded.map(({ code }) => code);
  const rows = coded.map(({ row, code }): ScoreRow => {
    const read = (column: number | undefined): unknown => (column === undefined ? null : shown(sheet.getCell(row, column)));
    const isLeaf = !codes.some((other) => other.startsWith(`${code}.`) || other.startsWith(`${romanAsNumber(code)}.`));
    return { row, code, name: spaced(read(header.name)), max: header.max === undefined ? 0 : ownNumber(sheet.getCell(row, header.max)), self: read(header.self), council: read(header.council), final: read(header.final), note: words(read(header.note)), isLeaf };
  });
  const total = Array.from({ length: sheet.rowCount }, (_, index) => index + 1).find((row) => row > header.row && [1, 2, 3, 4].some((column) => /^tổng (cộng|điểm|số)/i.test(words(shown(sheet.getCell(row, column))).trim())));
  return { name: sheet.name, rows, total: total === undefined || header.final === undefined ? undefined : shown(sheet.getCell(total, header.final)) };
}

/** The number of a cell; 0 where it is blank, or where the merged cell that it is part of begins above. */
function ownNumber(cell: Cell): number {
  return cell.isMerged && cell.master.address !== cell.address ? 0 : Number(shown(cell) ?? 0);
}

/** Main indicators of some tables are numbered I, II …, those below 1.1, 1.2 … */
export function romanAsNumber(code: string): string {
  const at = ["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X"].indexOf(code);
  return at < 0 ? code : String(at + 1);
}

interface Header {
  readonly row: number;
  readonly code: number;
  readonly name?: number;
  readonly max?: number;
  readonly self?: number;
  readonly council?: number;
  readonly final?: number;
  readonly note?: number;
}

const HEADINGS: readonly (readonly [keyof Omit<Header, "row">, RegExp])[] = [
  ["code", /^stt$/i],
  ["name", /chỉ số|tiêu chí|nội dung/i],
  ["max", /^điểm tối đa$/i],
  ["self", /tự đánh giá$|^điểm tự chấm/i],
  ["council", /^điểm hội đồng/i],
  ["final", /^điểm đạt được$/i],
  ["note", /^ghi chú$/i],
];

function headerOf(sheet: Worksheet): Header {
  for (let row = 1; row <= sheet.rowCount; row++) {
    const found: Partial<Record<keyof Header, number>> = {};
    for (let column = 1; column <= sheet.columnCount; column++) {
      const text = spaced(shown(sheet.getCell(row, column)));
      for (const [name, pattern] of HEADINGS) if (pattern.test(text)) found[name] ??= column;
    }
    if (found.code !== undefined && found.max !== undefined) return { ...found, row, code: found.code };
  }
  throw new Error(`no header on ${sheet.name}`);
}

function rowsBelow(sheet: Worksheet, header: number, column: number): readonly { readonly row: number; readonly code: string }[] {
  const rows = [];
  for (let row = header + 1; row <= sheet.rowCount; row++) {
    const code = words(shown(sheet.getCell(row, column))).trim();
    if (/^(?:\d+(?:\.\d+)*|[IVX]+)$/.test(code)) rows.push({ row, code });
  }
  return rows;
}

/** What a cell shows; a formula's last result. */
export function shown(cell: Cell): unknown {
  const { value } = cell;
  if (value !== null && typeof value === "object" && "result" in value) return value.result ?? null;
  if (value !== null && typeof value === "object" && "formula" in value) return null;
  return value ?? null;
}

/** What a cell says, as text; nothing where it holds neither text nor number. */
export function words(value: unknown): string {
  return typeof value === "string" || typeof value === "number" ? String(value) : "";
}

/** The same with single spaces. */
export function spaced(value: unknown): string {
  return words(value).replace(/\s+/g, " ").trim();
}

/** To two places, halves away from zero, as people round on paper. */
export function cents(value: number): number {
  return Math.round(Number((value * 100).toPrecision(12))) / 100;
}
