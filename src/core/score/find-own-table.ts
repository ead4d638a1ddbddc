import type { Grid } from "../grid/grid";
import { foldText } from "../text/fold-text";
import type { InputSheetLabels, OwnColumn } from "./input-sheet-layout";

/** What was found of a table that we made. */
export interface FoundTable {
  readonly grid: Grid;
  /** null where no header of ours is left. */
  readonly headerRow: number | null;
  readonly columns: Readonly<Partial<Record<OwnColumn, number>>>;
}

/** As many headers of ours in one row are no accident. */
const FEWEST_HEADERS = 2;

/**
 * Our table by its header words, in whatever order: the row that has most of them. The column of keys is
 * known by its keys, too. null where the sheet is not there or empty.
 */
export function findOwnTable(sheets: readonly Grid[], sheet: string, order: readonly OwnColumn[], labels: InputSheetLabels): FoundTable | null {
  const grid = sheets.find((candidate) => candidate.sheet === sheet);
  if (!grid || isBlank(grid)) return null;
  let best: FoundTable = { grid, headerRow: null, columns: {} };
  let most = FEWEST_HEADERS - 1;
  for (let row = grid.firstRow; row < grid.endRow && most < order.length; row++) {
    const columns = headerColumns(grid, row, order, labels);
    const count = Object.keys(columns).length;
    if (count > most) [best, most] = [{ grid, headerRow: row, columns }, count];
  }
  return best.columns.key === undefined ? withKeys(best) : best;
}

/** The header as it was made, else one that differs in case, accents or spaces only; the leftmost of several. */
function headerColumns(grid: Grid, row: number, order: readonly OwnColumn[], labels: InputSheetLabels): FoundTable["columns"] {
  const exact = new Map<string, number>();
  const folded = new Map<string, number>();
  for (let column = grid.endColumn - 1; column >= grid.firstColumn; column--) {
    const text = grid.text(row, column);
    exact.set(text.trim().normalize("NFC"), column);
    folded.set(foldText(text), column);
  }
  const found = order.map((name) => [name, exact.get(labels[name].normalize("NFC")) ?? folded.get(foldText(labels[name]))] as const);
  return Object.fromEntries(found.filter(([, column]) => column !== undefined));
}

/** A key as formulas look it up: "6.7/a", "2:II/6.7/part1.choice". */
const KEY = /^.+\/\p{Ll}+\d*(?:\.\p{Ll}+\d*)*$/u;

/** The only column that holds keys and nothing else, where its header is not to be found. */
function withKeys(found: FoundTable): FoundTable {
  const { grid, headerRow, columns } = found;
  if (headerRow === null) return found;
  const named = new Set(Object.values(columns));
  const candidates = Array.from({ length: grid.endColumn - grid.firstColumn }, (_, index) => grid.firstColumn + index).filter((column) => !named.has(column) && holdsKeys(grid, headerRow, column));
  const [key, ...others] = candidates;
  return key === undefined || others.length > 0 ? found : { ...found, columns: { ...columns, key } };
}

function holdsKeys(grid: Grid, headerRow: number, column: number): boolean {
  let keys = 0;
  for (let row = headerRow + 1; row < grid.endRow; row++) {
    const text = grid.text(row, column);
    if (text === "") continue;
    if (!KEY.test(text)) return false;
    keys += 1;
  }
  return keys > 0;
}

function isBlank(grid: Grid): boolean {
  for (let row = grid.firstRow; row < grid.endRow; row++) {
    for (let column = grid.firstColumn; column < grid.endColumn; column++) if (grid.content(row, column).kind !== "blank") return false;
  }
  return true;
}
