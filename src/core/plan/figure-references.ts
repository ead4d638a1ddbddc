import { absoluteAddress, columnLetters, quoteSheetName } from "../grid/address";
import type { Grid } from "../grid/grid";
import type { NumberCell } from "../recognize/appendix-table";
import type { FormulaReferences } from "../rules/rule";
import { choiceFormula } from "../score/choice-entry";
import type { InputPlace, InputRow } from "../score/input-row";
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

/** The indicator whose formula it is. */
export interface AskingPlace {
  readonly sheet: string;
  readonly prefix: string;
  readonly path: string;
  readonly max: NumberCell;
}

/**
 * How the formula of one indicator names its figures and its maximum. `figures` are the table's: a joined one
 * is looked up under its owner's key, one that stands in the table is its cell.
 */
export function figureReferences(columns: FigureColumns, figures: ReadonlyMap<string, InputRow>, place: AskingPlace): Required<FormulaReferences> {
  const key = (name: string): string => inputKey(place.prefix, place.path, name);
  const input = (name: string): string => {
    const figure = figures.get(key(name));
    if (figure?.inTable && figure.place) return cellReference(figure.place, place.sheet);
    const value = wholeColumn(INPUT_SHEET, columns.input.columns.value);
    return `INDEX(${value},${match(INPUT_SHEET, columns.input.columns.key, figure?.owner ?? key(name))})`;
  };
  return {
    input,
    choice: (name, options) => choiceFormula(input(name), options),
    peers: (name) => `INDEX(${peerBlock(columns)},${match(PEERS_SHEET, columns.peers.columns.key, key(name))},0)`,
    max: maximum(place.max),
  };
}

/** The cell of the maximum, its row free to move; the number itself where the cell holds words. */
function maximum({ row, column, value, text, inName }: NumberCell): string {
  return (inName || text !== null) && value !== null ? String(value) : absoluteAddress(row, column).replace(/\$(?=\d)/, "");
}

function cellReference({ sheet, row, column }: InputPlace, from: string): string {
  return `${sheet === from ? "" : `${quoteSheetName(sheet)}!`}${absoluteAddress(row, column)}`;
}

function match(sheet: string, keyColumn: number, key: string): string {
  return `MATCH("${key.replaceAll('"', '""')}",${wholeColumn(sheet, keyColumn)},0)`;
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
