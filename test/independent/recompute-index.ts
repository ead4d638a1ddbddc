/**
 * Works a unit's year out from a saved workbook alone: every final score, every line of the sheet with the index, the index itself.
 * It shares no code with the add-in on purpose: what both say is right for two reasons.
 */
import type { Worksheet } from "@cj-tech-master/excelts";
import type { ScoreRow, ScoreSheet } from "./score-sheets";
import { cents, openBook, readScoreSheet, romanAsNumber, sheetOf, shown, words } from "./score-sheets";

/** What some rows come to. */
export interface Sums {
  readonly max: number;
  /** The maxima of what is not assessed. */
  readonly away: number;
  readonly reachable: number;
  /** null where nobody has scored anything. */
  readonly self: number | null;
  readonly points: number | null;
  readonly open: number;
  readonly notAssessed: number;
  readonly changed: number;
}

export interface Recomputed {
  readonly sheets: readonly (Sums & { readonly name: string; readonly groups: readonly (Sums & { readonly code: string })[] })[];
  /** Points and what could be reached: added up, and their mean over the sheets. */
  readonly total: { readonly points: number; readonly max: number };
  readonly mean: { readonly points: number; readonly max: number };
  /** Points as a percentage, two places. */
  readonly percent: number;
  /** Cells that hold something else than the rules give: place, what is there, what should be. */
  readonly disagreeing: readonly (readonly [string, unknown, unknown])[];
  /** How many cells were compared. */
  readonly compared: number;
}

interface Comparison {
  readonly place: string;
  readonly there: unknown;
  readonly expected: number | "out" | null;
}

/** Recomputes the sheets named, and compares every number on them and on the sheet with the index. `zero`: what has no figures and no note counts 0. */
export async function recompute(bytes: Uint8Array, names: readonly string[], zero: boolean, index = "DTI – Chỉ số"): Promise<Recomputed> {
  const book = await openBook(bytes);
  const read = names.map((name) => readScoreSheet(sheetOf(book, name)));
  const sheets = read.map((sheet) => ({ name: sheet.name, ...sumsOf(sheet.rows, sheet.rows, zero), groups: topRows(sheet).map((top) => ({ code: top.code, ...sumsOf(below(sheet, top), [top], zero) })) }));
  const points = cents(add(sheets, (sheet) => sheet.points ?? 0));
  const max = cents(add(sheets, (sheet) => sheet.reachable));
  const compared = [...read.flatMap((sheet) => finals(sheet, zero)), ...indexLines(sheetOf(book, index), sheets)];
  return {
    sheets,
    total: { points, max },
    mean: { points: cents(points / sheets.length), max: cents(max / sheets.length) },
    percent: cents((points / max) * 100),
    disagreeing: compared.filter((each) => !agrees(each)).map(({ place, there, expected }) => [place, there, expected]),
    compared: compared.length,
  };
}

function topRows({ rows }: ScoreSheet): readonly ScoreRow[] {
  return rows.filter(({ code }) => /^(?:\d+|[IVX]+)$/.test(code));
}

/** The rows that a row is the sum of; itself where it has none. */
function below({ rows }: ScoreSheet, top: ScoreRow): readonly ScoreRow[] {
  return top.isLeaf ? [top] : rows.filter(({ code, isLeaf }) => isLeaf && (code.startsWith(`${top.code}.`) || code.startsWith(`${romanAsNumber(top.code)}.`)));
}

/** `tops`: the rows whose printed maxima are the maximum. */
function sumsOf(rows: readonly ScoreRow[], tops: readonly ScoreRow[], zero: boolean): Sums {
  const leaves = rows.filter(({ isLeaf }) => isLeaf).map((row) => ({ ...row, is: finalOf(row, zero) }));
  const out = leaves.filter(({ is }) => is === "out");
  const max = add(tops.filter(({ code }) => /^(?:\d+|[IVX]+)$/.test(code)), (top) => top.max);
  const away = add(out, (row) => row.max);
  return {
    max: cents(max),
    away: cents(away),
    reachable: cents(max - away),
    self: sumKnown(leaves.map(({ self }) => self)),
    points: sumKnown(leaves.map(({ is }) => is)),
    // A row without a maximum of its own is scored in the row whose maximum it shares.
    open: leaves.filter(({ is, max: own }) => is === null && own > 0).length,
    notAssessed: out.length,
    changed: leaves.filter(({ council, self }) => council !== null && council !== "" && council !== self).length,
  };
}

function add<T>(items: readonly T[], of: (item: T) => number): number {
  return items.reduce((sum, item) => sum + of(item), 0);
}

function sumKnown(scores: readonly unknown[]): number | null {
  const known = scores.filter((score) => typeof score === "number");
  return known.length === 0 ? null : cents(add(known, (score) => score));
}

function finalOf({ self, council, note }: ScoreRow, zero: boolean): number | "out" | null {
  for (const said of [council, self]) {
    if (typeof said === "number") return cents(said);
    if (said !== null && said !== "") return /không đánh giá/i.test(words(said)) ? "out" : null;
  }
  if (/không đánh giá/i.test(note)) return "out";
  return zero && note.trim() === "" ? 0 : null;
}

/** Every final score of a sheet, those of sums and of the whole among them. */
function finals(sheet: ScoreSheet, zero: boolean): readonly Comparison[] {
  const rows = sheet.rows.map((row): Comparison => ({ place: `${sheet.name} ${row.code}`, there: row.final, expected: row.isLeaf ? finalOf(row, zero) : sumKnown(below(sheet, row).map((each) => finalOf(each, zero))) }));
  return sheet.total === undefined ? rows : [...rows, { place: `${sheet.name} tổng`, there: sheet.total, expected: sumKnown(sheet.rows.filter(({ isLeaf }) => isLeaf).map((each) => finalOf(each, zero))) }];
}

const COLUMNS: readonly (readonly [RegExp, (sums: Sums) => number | null])[] = [
  [/^điểm tối đa$/i, ({ max }) => max],
  [/^không đánh giá$/i, ({ away }) => away],
  [/^tối đa được tính$/i, ({ reachable }) => reachable],
  [/^tự đánh giá$/i, ({ self }) => self],
  [/^điểm đạt được$/i, ({ points }) => points],
  [/^chưa có điểm$/i, ({ open }) => open],
  [/^tỷ lệ/i, ({ points, reachable, open }) => (open > 0 || reachable === 0 || points === null ? null : cents((points / reachable) * 100))],
];

/** Every line of the sheet with the index: the groups of each table, then the table itself. */
function indexLines(sheet: Worksheet, sheets: Recomputed["sheets"]): readonly Comparison[] {
  const header = Array.from({ length: sheet.rowCount }, (_, at) => at + 1).find((row) => /^tối đa được tính$/i.test(words(shown(sheet.getCell(row, 4)))));
  if (header === undefined) throw new Error("no lines of groups");
  const lines = sheets.flatMap(({ groups, ...whole }) => [...groups, { ...whole, code: whole.name }]);
  return lines.flatMap((line, at) => COLUMNS.map(([heading, of]): Comparison => {
    const column = Array.from({ length: sheet.columnCount }, (_, index) => index + 1).find((each) => heading.test(words(shown(sheet.getCell(header, each)))));
    return { place: `chỉ số, ${line.code} ${heading.source}`, there: column === undefined ? "no such column" : shown(sheet.getCell(header + 1 + at, column)), expected: of(line) };
  }));
}

function agrees({ there, expected }: Comparison): boolean {
  return expected === "out" ? /không đánh giá/i.test(words(there)) : (there ?? "") === (expected ?? "");
}
