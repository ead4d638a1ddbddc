/**
 * Works a unit's index out from a saved workbook alone. It shares no code with the add-in on purpose: what both say is right for
 * two reasons. Codes tell who is scored ("4.2" is not where there is a "4.2.1"), headings tell the columns.
 */
import type { Cell, Worksheet } from "@cj-tech-master/excelts";
import { Workbook } from "@cj-tech-master/excelts";

export interface Recomputed {
  readonly sheets: readonly RecomputedSheet[];
  /** Points and what could be reached: added up, and their mean over the sheets. */
  readonly total: { readonly points: number; readonly max: number };
  readonly mean: { readonly points: number; readonly max: number };
  /** Points as a percentage, two places. */
  readonly percent: number;
}

export interface RecomputedSheet {
  readonly name: string;
  readonly self: number;
  readonly points: number;
  readonly max: number;
  readonly notAssessed: number;
  readonly changed: number;
  /** Rows whose final cell holds something else than the rules give: code, what is there, what should be. */
  readonly disagreeing: readonly (readonly [string, unknown, unknown])[];
}

/** Recomputes the sheets named. `zero`: what has no figures and no note counts 0. */
export async function recompute(bytes: Uint8Array, names: readonly string[], zero: boolean): Promise<Recomputed> {
  const book = new Workbook();
  await book.xlsx.load(bytes);
  const sheets = names.map((name) => {
    const sheet = book.getWorksheet(name);
    if (!sheet) throw new Error(`no sheet ${name}`);
    return recomputeSheet(sheet, zero);
  });
  const points = cents(sheets.reduce((sum, sheet) => sum + sheet.points, 0));
  const max = cents(sheets.reduce((sum, sheet) => sum + sheet.max, 0));
  return { sheets, total: { points, max }, mean: { points: cents(points / sheets.length), max: cents(max / sheets.length) }, percent: cents((points / max) * 100) };
}

function recomputeSheet(sheet: Worksheet, zero: boolean): RecomputedSheet {
  const header = headerOf(sheet);
  const rows = rowsBelow(sheet, header.row, header.code);
  const codes = rows.map(({ code }) => code);
  const result = { name: sheet.name, self: 0, points: 0, max: 0, notAssessed: 0, changed: 0 };
  const disagreeing: (readonly [string, unknown, unknown])[] = [];
  for (const { row, code } of rows) {
    const read = (column: number | undefined): unknown => (column === undefined ? null : shown(sheet.getCell(row, column)));
    const max = Number(read(header.max) ?? 0);
    if (/^(?:\d+|[IVX]+)$/.test(code)) result.max += max;
    if (codes.some((other) => other.startsWith(`${code}.`)) || rows.some((other) => other.code.startsWith(`${romanAsNumber(code)}.`))) continue;
    const [self, council, note] = [read(header.self), read(header.council), words(read(header.note))];
    const final = finalOf(self, council, note, zero);
    if (typeof self === "number") result.self += self;
    if (final === "out") {
      result.notAssessed += 1;
      result.max -= max;
    }
    if (typeof final === "number") result.points += final;
    if (council !== null && council !== "" && council !== self) result.changed += 1;
    const there = read(header.final);
    const agrees = final === "out" ? /không đánh giá/i.test(words(there)) : (there ?? "") === (final ?? "");
    if (!agrees) disagreeing.push([code, there, final]);
  }
  return { ...result, self: cents(result.self), points: cents(result.points), max: cents(result.max), disagreeing };
}

/** What a cell says, as text; nothing where it holds neither text nor number. */
function words(value: unknown): string {
  return typeof value === "string" || typeof value === "number" ? String(value) : "";
}

/** Main indicators of some tables are numbered I, II …, those below 1.1, 1.2 … */
function romanAsNumber(code: string): string {
  const at = ["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X"].indexOf(code);
  return at < 0 ? code : String(at + 1);
}

function finalOf(self: unknown, council: unknown, note: string, zero: boolean): number | "out" | null {
  for (const said of [council, self]) {
    if (typeof said === "number") return cents(said);
    if (said !== null && said !== "") return /không đánh giá/i.test(words(said)) ? "out" : null;
  }
  if (/không đánh giá/i.test(note)) return "out";
  return zero && note.trim() === "" ? 0 : null;
}

interface Header {
  readonly row: number;
  readonly code: number;
  readonly max?: number;
  readonly self?: number;
  readonly council?: number;
  readonly final?: number;
  readonly note?: number;
}

const HEADINGS: readonly (readonly [keyof Omit<Header, "row">, RegExp])[] = [
  ["code", /^stt$/i],
  ["max", /^điểm tối đa$/i],
  ["self", /tự đánh giá$/i],
  ["council", /^điểm hội đồng/i],
  ["final", /^điểm đạt được$/i],
  ["note", /^ghi chú$/i],
];

function headerOf(sheet: Worksheet): Header {
  for (let row = 1; row <= sheet.rowCount; row++) {
    const found: Partial<Record<keyof Header, number>> = {};
    for (let column = 1; column <= sheet.columnCount; column++) {
      const text = words(shown(sheet.getCell(row, column))).replace(/\s+/g, " ").trim();
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
function shown(cell: Cell): unknown {
  const { value } = cell;
  if (value !== null && typeof value === "object" && "result" in value) return value.result ?? null;
  if (value !== null && typeof value === "object" && "formula" in value) return null;
  return value ?? null;
}

/** To two places, halves away from zero, as people round on paper. */
function cents(value: number): number {
  return Math.round(Number((value * 100).toPrecision(12))) / 100;
}
