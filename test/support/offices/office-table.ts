import type { CellValue } from "../../../src/core/grid/cell";
import { sumDecimals } from "../../../src/core/text/sum-decimals";

/** What a column of an office's table holds. */
export type Role = "code" | "name" | "max" | "score" | "council" | "rule" | "lead" | "deadline" | "solution" | "reason" | "note";

/** One row as the office typed it. `depth` 0 is the total, or a line that is no row of points. */
export interface OfficeRow {
  readonly depth: number;
  readonly cells: Readonly<Partial<Record<Role, CellValue>>>;
}

/** A table as an office thinks of it, before it is laid out on a sheet. */
export interface OfficeTable {
  readonly name: string;
  readonly roles: readonly Role[];
  readonly rows: readonly OfficeRow[];
}

/** The columns that add up. */
export const POINTS: readonly Role[] = ["max", "score", "council"];

/**
 * A table from lines such as ".. 1.1 | Tên | 10 | 7,5 | Có: 10 điểm/Không: 0 điểm". The dots tell the depth ("=" is
 * the total, "#" a line without points), Σ stands for the sum of the rows below, "¶" for a line break,
 * an apostrophe keeps digits as text.
 */
export function officeTable(name: string, columns: string, lines: string): OfficeTable {
  const roles = columns.split(" ") as readonly Role[];
  const rows = lines.trim().split("\n").map((line) => readRow(roles, line.trim()));
  return { name, roles, rows: withSums(rows) };
}

function readRow(roles: readonly Role[], line: string): OfficeRow {
  const [mark = "", rest = ""] = [line.slice(0, line.indexOf(" ")), line.slice(line.indexOf(" ") + 1)];
  const texts = rest.split("|").map((text) => text.trim());
  const cells = Object.fromEntries(roles.map((role, index) => [role, readCell(role, texts[index] ?? "")]));
  return { depth: /^\.+$/.test(mark) ? mark.length : 0, cells };
}

function readCell(role: Role, text: string): CellValue {
  if (text === "") return null;
  if (text.startsWith("'")) return text.slice(1);
  const number = POINTS.includes(role) && /^-?\d+(?:,\d+)?$/.test(text) ? Number(text.replace(",", ".")) : null;
  return number ?? text.replaceAll("¶", "\n");
}

function withSums(rows: readonly OfficeRow[]): readonly OfficeRow[] {
  const points = (role: Role, at: number): number => {
    const value = rows[at]?.cells[role];
    if (value === "Σ") return sumDecimals(childrenOf(rows, at).map((child) => points(role, child)));
    return typeof value === "number" ? value : 0;
  };
  return rows.map((row, at) => {
    const sums = POINTS.filter((role) => row.cells[role] === "Σ").map((role) => [role, points(role, at)] as const);
    return { ...row, cells: { ...row.cells, ...Object.fromEntries(sums) } };
  });
}

/** The rows right below one; below the total those of the first depth. */
export function childrenOf(rows: readonly OfficeRow[], at: number): readonly number[] {
  const depth = rows[at]?.depth ?? 0;
  if (depth === 0) return rows.flatMap((row, index) => (row.depth === 1 ? [index] : []));
  const after = rows.findIndex((row, index) => index > at && row.depth <= depth);
  const end = after < 0 ? rows.length : after;
  return rows.flatMap((row, index) => (index > at && index < end && row.depth === depth + 1 ? [index] : []));
}

/** The rows that a row's points are counted in, from its parent up to the total. */
export function sumsAbove(rows: readonly OfficeRow[], at: number): readonly number[] {
  const parent = rows.findIndex((_, index) => childrenOf(rows, index).includes(at));
  return parent < 0 ? [] : [parent, ...sumsAbove(rows, parent)];
}

/** A table with one cell of one row changed. */
export function withCell(table: OfficeTable, at: number, role: Role, value: CellValue): OfficeTable {
  return { ...table, rows: table.rows.map((row, index) => (index === at ? { ...row, cells: { ...row.cells, [role]: value } } : row)) };
}
