import type { CellValue } from "../../src/core/grid/cell";
import type { Grid } from "../../src/core/grid/grid";
import type { SeededRandom } from "./seeded-random";
import { withCells } from "./plant-defects";

type Place = readonly [row: number, column: number];
type Change = readonly [row: number, column: number, value: CellValue];

/** What a person does to one place of a table, in words for a failure message. */
const EDITS: Readonly<Record<string, (grid: Grid, random: SeededRandom) => readonly Change[]>> = {
  "types a number": (grid, random) => typed(filledCell(grid, random, isNumber), random.integer(-1, 40) / 4),
  "types a number over words": (grid, random) => typed(filledCell(grid, random), random.integer(0, 20)),
  "clears a cell": (grid, random) => typed(filledCell(grid, random), null),
  "copies a cell to another": (grid, random) => typed(filledCell(grid, random), valueAt(grid, filledCell(grid, random))),
  "types a word twice": (grid, random) => retyped(grid, random, (text) => text.replace(/(\p{L}+) /u, "$1 $1 ")),
  "loses a letter": (grid, random) => retyped(grid, random, (text) => text.slice(0, text.length >> 1) + text.slice((text.length >> 1) + 1)),
  "loses the diacritics of a text": (grid, random) => retyped(grid, random, (text) => text.normalize("NFD").replace(/\p{M}/gu, "")),
  "opens a bracket": (grid, random) => retyped(grid, random, (text) => `${text} (`),
  "swaps two rows": (grid, random) => swapped(grid, filledCell(grid, random), filledCell(grid, random)),
};

/** The sheet after one random edit, and what was done. */
export function randomEdit(grid: Grid, random: SeededRandom): { readonly grid: Grid; readonly did: string } {
  const did = random.pick(Object.keys(EDITS)) ?? "";
  const changes = EDITS[did]?.(grid, random) ?? [];
  return { grid: withCells(grid, changes), did: `${did}: ${JSON.stringify(changes)}` };
}

function filledCell(grid: Grid, random: SeededRandom, fits: (value: CellValue) => boolean = () => true): Place | undefined {
  const filled: Place[] = [];
  for (let row = grid.firstRow; row < grid.endRow; row++) {
    for (let column = grid.firstColumn; column < grid.endColumn; column++) {
      const value = grid.value(row, column);
      if (value !== null && fits(value)) filled.push([row, column]);
    }
  }
  return random.pick(filled);
}

function isNumber(value: CellValue): boolean {
  return typeof value === "number";
}

function isText(value: CellValue): boolean {
  return typeof value === "string";
}

function valueAt(grid: Grid, place: Place | undefined): CellValue {
  return place ? grid.value(...place) : null;
}

function typed(place: Place | undefined, value: CellValue): readonly Change[] {
  return place ? [[...place, value]] : [];
}

function retyped(grid: Grid, random: SeededRandom, change: (text: string) => string): readonly Change[] {
  const place = filledCell(grid, random, isText);
  const text = valueAt(grid, place);
  return typeof text === "string" ? typed(place, change(text)) : [];
}

function swapped(grid: Grid, [one] = [0, 0] as Place, [other] = [0, 0] as Place): readonly Change[] {
  const columns = Array.from({ length: grid.endColumn - grid.firstColumn }, (_, at) => grid.firstColumn + at);
  return columns.flatMap((column): readonly Change[] => [[one, column, grid.value(other, column)], [other, column, grid.value(one, column)]]);
}
