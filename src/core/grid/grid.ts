import type { Area } from "./address";
import { within } from "./areas";
import type { CellContent, CellValue } from "./cell";
import { BLANK, isCellError } from "./cell";
import { cleanLine } from "../text/clean-text";

/** What a host reads of one sheet: the filled rectangle, with its place on the sheet. */
export interface GridSource {
  /** The sheet's name exactly as the workbook has it. */
  readonly sheet: string;
  /** Where `values[0][0]` stands. */
  readonly row: number;
  readonly column: number;
  readonly values: readonly (readonly CellValue[])[];
  /** Parallel to `values`: the formula ("=…", English) or null. Absent where the sheet has none. */
  readonly formulas?: readonly (readonly (string | null)[])[];
  /** Merged areas, where the host tells them (Office.js does not: reading them clears the user's undo, office-js#5918). */
  readonly merges?: readonly Area[];
  readonly hidden?: boolean;
  /** What may not be written, where the host was asked. */
  readonly fixed?: FixedCells;
  /** Cells whose numbers are shown as dates, where the host was asked: on our own input sheet. */
  readonly dates?: readonly GridPlace[];
}

export interface GridPlace {
  readonly row: number;
  readonly column: number;
}

/** Cells of a sheet whose contents one cannot change one by one. */
export interface FixedCells {
  /** On a protected sheet: the areas that its office left open for typing. null where the sheet is not protected. */
  readonly open: readonly Area[] | null;
  /** Formulas that fill several cells at once. */
  readonly arrays: readonly Area[];
}

/** Why a cell's content cannot be changed by itself. */
export type Obstacle = "locked" | "array";

/** An immutable snapshot of a sheet. Rows and columns are those of the sheet; beyond the filled part everything is blank. */
export class Grid {
  readonly sheet: string;
  readonly merges: readonly Area[];
  readonly hidden: boolean;
  readonly firstRow: number;
  readonly firstColumn: number;
  /** One past the last filled row and column; equal to the first ones where the sheet is empty. */
  readonly endRow: number;
  readonly endColumn: number;
  private readonly source: GridSource;
  private readonly dates: ReadonlySet<string>;
  /** Whoever recognises tables asks for the same lines over and over: they are kept as they are asked for. */
  private readonly lines: string[][] = [];

  constructor(source: GridSource) {
    this.source = source;
    this.dates = new Set((source.dates ?? []).map(({ row, column }) => `${row}:${column}`));
    this.sheet = source.sheet;
    this.merges = source.merges ?? [];
    this.hidden = source.hidden ?? false;
    this.firstRow = source.row;
    this.firstColumn = source.column;
    this.endRow = source.row + source.values.length;
    this.endColumn = source.column + source.values.reduce((widest, row) => Math.max(widest, row.length), 0);
  }

  value(row: number, column: number): CellValue {
    return this.source.values[row - this.firstRow]?.[column - this.firstColumn] ?? null;
  }

  formula(row: number, column: number): string | null {
    return this.source.formulas?.[row - this.firstRow]?.[column - this.firstColumn] ?? null;
  }

  /** Whether the cell's number is known to be shown as a date. */
  isDate(row: number, column: number): boolean {
    return this.dates.has(`${row}:${column}`);
  }

  /** Why the cell's content cannot be changed, or null where it can, as far as is known. */
  obstacle(row: number, column: number): Obstacle | null {
    const { open, arrays } = this.source.fixed ?? NOTHING_FIXED;
    const cell: Area = { row, column, rowCount: 1, columnCount: 1 };
    if (open !== null && !open.some((area) => within(cell, area))) return "locked";
    return arrays.some((area) => within(cell, area)) ? "array" : null;
  }

  /** Whether the sheet is known to be protected. */
  get isProtected(): boolean {
    return (this.source.fixed ?? NOTHING_FIXED).open !== null;
  }

  /** The snapshot of a protected sheet with the areas that its office left open. */
  withOpen(open: readonly Area[]): Grid {
    return new Grid({ ...this.source, fixed: { ...(this.source.fixed ?? NOTHING_FIXED), open } });
  }

  /** The text of a cell, blank as "", numbers as JavaScript prints them, errors as their code. */
  text(row: number, column: number): string {
    const value = this.value(row, column);
    if (value === null) return "";
    return typeof value === "object" ? value.error : String(value);
  }

  /** The same cleaned, on one line. */
  line(row: number, column: number): string {
    const kept = (this.lines[row - this.firstRow] ??= []);
    return (kept[column - this.firstColumn] ??= cleanLine(this.text(row, column)));
  }

  /** What the cell holds, as a plan compares it before it writes. */
  content(row: number, column: number): CellContent {
    const formula = this.formula(row, column);
    if (formula !== null) return { kind: "formula", formula };
    const value = this.value(row, column);
    if (value === null || value === "") return BLANK;
    return { kind: "value", value: typeof value === "object" ? value.error : value };
  }

  /** Whether another snapshot of the sheet holds the same, cell by cell. */
  holdsSame(other: Grid): boolean {
    const [a, b] = [this.source, other.source];
    if (a.sheet !== b.sheet || a.row !== b.row || a.column !== b.column || this.hidden !== other.hidden) return false;
    return sameLines(a.values, b.values) && sameLines(a.formulas ?? [], b.formulas ?? []) && JSON.stringify(besidesCells(a)) === JSON.stringify(besidesCells(b));
  }
}

const NOTHING_FIXED: FixedCells = { open: null, arrays: [] };

function besidesCells({ merges = [], dates = [], fixed = NOTHING_FIXED }: GridSource): readonly unknown[] {
  return [merges, dates, fixed.open, fixed.arrays];
}

function sameLines(a: readonly (readonly CellValue[])[], b: readonly (readonly CellValue[])[]): boolean {
  return a.length === b.length && a.every((line, row) => sameLine(line, b[row] ?? []));
}

function sameLine(a: readonly CellValue[], b: readonly CellValue[]): boolean {
  if (a.length !== b.length) return false;
  for (let column = 0; column < a.length; column++) {
    const [held = null, other = null] = [a[column], b[column]];
    if (held !== other && !(isCellError(held) && isCellError(other) && held.error === other.error)) return false;
  }
  return true;
}
