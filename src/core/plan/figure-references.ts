import { absoluteAddress, columnLetters, quoteSheetName } from "../grid/address";
import type { Grid } from "../grid/grid";
import type { FormulaReferences } from "../rules/rule";
import { choiceFormula } from "../score/choice-entry";
import { inputKey } from "../score/input-key";
import type { InputSheetLabels, SheetLayout } from "../score/input-sheet-layout";
import { findLayout, INPUT_COLUMNS, INPUT_SHEET, newLayout, PEERS_COLUMNS, PEERS_SHEET } from "../score/input-sheet-layout";

/** Where formulas look figures up: whole columns by key, so that sorting or adding rows changes no score. */
export interface FigureColumns {
  readonly input: SheetLayout<(typeof INPUT_COLUMNS)[number]>;
  readonly peers: SheetLayout<(typeof PEERS_COLUMNS)[number]>;
}

/** The columns of our sheets as they stand, or as they will be made. */
export function figureColumns(sheets: readonly Grid[], labels: InputSheetLabels): FigureColumns {
  const inputSheet = sheets.find((grid) => grid.sheet === INPUT_SHEET);
  const peersSheet = sheets.find((grid) => grid.sheet === PEERS_SHEET);
  return {
    input: (inputSheet && findLayout(inputSheet, INPUT_COLUMNS, labels)) ?? newLayout(INPUT_COLUMNS, 0),
    peers: (peersSheet && findLayout(peersSheet, PEERS_COLUMNS, labels)) ?? newLayout(PEERS_COLUMNS, 0),
  };
}

/** How the formula of one indicator names its figures and its maximum. */
export function figureReferences(
  columns: FigureColumns,
  place: { readonly prefix: string; readonly path: string; readonly maxRow: number; readonly maxColumn: number },
): FormulaReferences {
  const key = (name: string): string => `"${inputKey(place.prefix, place.path, name).replaceAll('"', '""')}"`;
  const input = (name: string): string => `INDEX(${wholeColumn(INPUT_SHEET, columns.input.columns.value)},${match(INPUT_SHEET, columns.input.columns.key, key(name))})`;
  return {
    input,
    choice: (name, options) => choiceFormula(input(name), options),
    peers: (name) => `INDEX(${peerBlock(columns)},${match(PEERS_SHEET, columns.peers.columns.key, key(name))},0)`,
    max: absoluteAddress(place.maxRow, place.maxColumn).replace(/\$(?=\d)/, ""),
  };
}

function match(sheet: string, keyColumn: number, key: string): string {
  return `MATCH(${key},${wholeColumn(sheet, keyColumn)},0)`;
}

function wholeColumn(sheet: string, column: number): string {
  const letters = columnLetters(column);
  return `${quoteSheetName(sheet)}!$${letters}:$${letters}`;
}

/** The lowest and the highest value of the units, side by side. */
function peerBlock({ peers }: FigureColumns): string {
  const { lowest, highest } = peers.columns;
  return `${quoteSheetName(PEERS_SHEET)}!$${columnLetters(Math.min(lowest, highest))}:$${columnLetters(Math.max(lowest, highest))}`;
}
