import type { FindingCode } from "../../../src/core/check/finding";
import type { CellValue } from "../../../src/core/grid/cell";
import { sumDecimals } from "../../../src/core/text/sum-decimals";
import type { SeededRandom } from "../seeded-random";
import type { OfficeRow, OfficeTable, Role } from "./office-table";
import { childrenOf, sumsAbove, withCell } from "./office-table";

/** A table with one slip in it, and the cell at which a careful colleague would point. */
export interface Slip {
  readonly table: OfficeTable;
  readonly at: number;
  readonly role: Role;
}

/** A way in which one defect comes about. */
export interface Way {
  readonly code: FindingCode;
  readonly way: string;
  /** Null where the table has no place for it. */
  readonly plant: (table: OfficeTable, random: SeededRandom) => Slip | null;
}

/** A row that is scored by itself. */
export interface Scored {
  readonly at: number;
  readonly score: number;
  readonly max: number;
  readonly row: OfficeRow;
}

export function scoredRows({ rows }: OfficeTable): readonly Scored[] {
  return rows.flatMap((row, at) => {
    const { score, max } = row.cells;
    return row.depth > 0 && childrenOf(rows, at).length === 0 && typeof score === "number" && typeof max === "number" ? [{ at, score, max, row }] : [];
  });
}

/** The groups at any depth. */
export function groupRows({ rows }: OfficeTable): readonly number[] {
  return rows.flatMap((row, at) => (row.depth > 0 && childrenOf(rows, at).length > 0 ? [at] : []));
}

export function totalRow({ rows }: OfficeTable): number | null {
  const at = rows.findIndex(({ depth, cells }) => depth === 0 && typeof cells.max === "number");
  return at < 0 ? null : at;
}

export function numberAt(table: OfficeTable, at: number, role: Role): number {
  const value = table.rows[at]?.cells[role];
  return typeof value === "number" ? value : 0;
}

export function textAt(table: OfficeTable, at: number, role: Role): string {
  const value = table.rows[at]?.cells[role];
  return typeof value === "string" ? value : "";
}

/** A cell of a scored row typed wrong; the sums stay as they were. */
export function onScored(code: FindingCode, way: string, role: Role, typed: (row: Scored, random: SeededRandom) => CellValue | undefined): Way {
  return {
    code,
    way,
    plant: (table, random) => {
      if (!table.roles.includes(role)) return null;
      const fits = scoredRows(table).flatMap((row) => {
        const value = typed(row, random);
        return value === undefined || value === row.row.cells[role] ? [] : [{ at: row.at, value }];
      });
      const chosen = random.pick(fits);
      return chosen ? { table: withCell(table, chosen.at, role, chosen.value), at: chosen.at, role } : null;
    },
  };
}

/** Puts the sums above a row right again for one column. */
export function withSumsAbove(table: OfficeTable, at: number, role: Role): OfficeTable {
  return sumsAbove(table.rows, at).reduce((changed, sum) => withCell(changed, sum, role, sumOf(changed, sum, role)), table);
}

export function sumOf(table: OfficeTable, at: number, role: Role): number {
  return sumDecimals(childrenOf(table.rows, at).map((child) => numberAt(table, child, role)));
}

/** Two figures of a number changed about: 18 → 81, 17.5 → 71.5. */
export function swapped(value: number): number {
  const [whole = "", part] = String(value).split(".");
  if (whole.length < 2 || whole[0] === whole[1]) return value;
  return Number([whole.slice(0, -2) + whole.slice(-1) + whole.slice(-2, -1), ...(part === undefined ? [] : [part])].join("."));
}
