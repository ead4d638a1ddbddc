import type { CellContent, CellValue } from "../../core/grid/cell";
import { BLANK } from "../../core/grid/cell";

/** What `Range.values`, `formulas` and `valueTypes` say of one cell. */
interface LoadedCell {
  readonly value: unknown;
  readonly formula: unknown;
  readonly type: unknown;
}

/** The three matrices of a range side by side. */
export interface LoadedCells {
  readonly values: readonly (readonly unknown[])[];
  readonly formulas: readonly (readonly unknown[])[];
  readonly valueTypes: readonly (readonly unknown[])[];
}

/** What cells show. */
export function cellValues(cells: LoadedCells): CellValue[][] {
  return mapCells(cells, ({ value, type }) => {
    if (type === "Empty") return null;
    if (type === "Error") return { error: String(value) };
    return typeof value === "string" || typeof value === "number" || typeof value === "boolean" ? value : null;
  });
}

/** The formulas of cells, null where there is none. */
export function cellFormulas(cells: LoadedCells): (string | null)[][] {
  return mapCells(cells, (cell) => (hasFormula(cell) ? String(cell.formula) : null));
}

/** What cells hold, as an undo writes it back. */
export function cellContents(cells: LoadedCells): CellContent[][] {
  return mapCells(cells, (cell) => {
    const { value, formula } = cell;
    if (hasFormula(cell)) return { kind: "formula", formula: String(formula) };
    const held = typeof value === "string" || typeof value === "number" || typeof value === "boolean" ? value : "";
    return held === "" ? BLANK : { kind: "value", value: held };
  });
}

/** Of a text that merely begins like a formula Excel gives the same text as value and as formula. */
function hasFormula({ value, formula }: LoadedCell): boolean {
  return typeof formula === "string" && formula.startsWith("=") && formula !== value;
}

function mapCells<V>(cells: LoadedCells, of: (cell: LoadedCell) => V): V[][] {
  return cells.values.map((row, r) => row.map((value, c) => of({ value, formula: cells.formulas[r]?.[c], type: cells.valueTypes[r]?.[c] })));
}
