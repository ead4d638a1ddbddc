import type { Grid } from "../../grid/grid";
import { foldText } from "../../text/fold-text";
import type { HeaderBlock } from "./find-headers";
import { isGuide } from "./guide-row";

/** Words of the row above that ran into a cell of a repeated header. */
export interface Spill {
  readonly column: number;
  readonly words: string;
}

/** A cell of the header, as its repeats are compared with it. */
interface HeaderCell {
  readonly folded: string;
  /** How many words it has. */
  readonly words: number;
}

/** Part of the header's cells that a repeat must show: a page break may cut a cell off. */
const REPEATED_PART = 0.7;

/** Tells the rows of a header that is printed again at a page break, and the index row "(1) (2) (3)" under one. */
export class HeaderRepeats {
  private readonly grid: Grid;
  private readonly rows: readonly ReadonlyMap<number, HeaderCell>[];
  private readonly columns: number;
  private readonly firstColumn: number;
  private readonly lastColumn: number;
  /** Of the row asked for last: readers ask several things of a row before they go on. */
  private last: { readonly row: number; readonly cells: ReadonlyMap<number, string> } | null = null;

  constructor(grid: Grid, header: HeaderBlock) {
    this.grid = grid;
    const places = header.columns.map((column) => column.column);
    this.columns = places.length;
    this.firstColumn = Math.min(...places);
    this.lastColumn = Math.max(...places);
    this.rows = header.rows.map((row) => new Map([...this.filledCells(row)].map(([column, text]) => [column, { folded: foldText(text), words: text.split(" ").length }])));
  }

  /** The words that do not belong to the header, where the row repeats one of its rows; else null. */
  spills(row: number): readonly Spill[] | null {
    const cells = this.filledCells(row);
    if (cells.size === 0) return null;
    for (const original of this.rows) {
      const spills = matchRow(original, cells);
      if (spills) return spills;
    }
    return null;
  }

  /** The filled cells of a row within the header's columns: another table may stand beside. */
  private filledCells(row: number): ReadonlyMap<number, string> {
    if (this.last?.row === row) return this.last.cells;
    const cells = new Map<number, string>();
    for (let column = this.firstColumn; column <= this.lastColumn; column++) {
      const text = this.grid.line(row, column);
      if (text !== "") cells.set(column, text);
    }
    this.last = { row, cells };
    return cells;
  }

  /** Whether a row numbers the columns: "(1) (2) (3)", "[1] [2]", "A B 1 2 3=1+2", with what is to be filled in or without. */
  isIndexRow(row: number): boolean {
    const cells = [...this.filledCells(row).values()];
    if (cells.length >= 2 && isGuide(cells)) return true;
    const bracketed = cells.every((cell) => /^[([].+[)\]]$/.test(cell));
    if (cells.length < (bracketed || this.columns === 2 ? 2 : 3) || cells.length < this.columns * 0.6) return false;
    return cells.every((cell) => /^[([]?(?:\d{1,2}|[A-Za-z])[)\]]?(?: ?= ?[\d+\-x*/() ]+)?$/.test(cell)) && new Set(cells).size === cells.length;
  }

  /** A whole number all alone right before the header is printed again. */
  isPageNumber(row: number): boolean {
    const [text = "", ...others] = this.filledCells(row).values();
    return others.length === 0 && /^\d{1,3}$/.test(text) && this.spills(row + 1) !== null;
  }
}

function matchRow(original: ReadonlyMap<number, HeaderCell>, cells: ReadonlyMap<number, string>): readonly Spill[] | null {
  if (cells.size < 2 || cells.size < original.size * REPEATED_PART) return null;
  const spills: Spill[] = [];
  for (const [column, text] of cells) {
    const words = wordsBeyond(original.get(column), text);
    if (words === null) return null;
    if (words !== "") spills.push({ column, words });
  }
  return spills;
}

/** What follows the header's own words; null where the text does not begin with them. */
function wordsBeyond(header: HeaderCell | undefined, text: string): string | null {
  if (header === undefined) return null;
  const words = text.split(" ");
  const begins = foldText(words.slice(0, header.words).join(" ")) === header.folded;
  return begins ? words.slice(header.words).join(" ") : null;
}
