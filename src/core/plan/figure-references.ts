import { absoluteAddress, columnLetters, quoteSheetName } from "../grid/address";
import type { Grid } from "../grid/grid";
import type { NumberCell } from "../recognize/appendix-table";
import type { FormulaReferences } from "../rules/rule";
import { choiceFormula } from "../score/choice-entry";
import type { InputPlace, InputRow } from "../score/input-row";
import { inputKey } from "../score/input-key";
import type { InputSheetLabels } from "../score/input-sheet-layout";
import { INPUT_SHEET, PEERS_SHEET } from "../score/input-sheet-layout";
import type { InputLayout, PeersLayout } from "../score/own-tables";
import { inputTable, newInputLayout, newPeersLayout, peersTable } from "../score/own-tables";

/** Where formulas look figures up: whole columns by key, so that sorting or adding rows changes no score. */
export interface FigureColumns {
  readonly input: InputLayout;
  readonly peers: PeersLayout;
}

/** The columns of our sheets as they stand, or as they will be made. */
export function figureColumns(sheets: readonly Grid[], labels: InputSheetLabels): FigureColumns {
  return {
    input: inputTable(sheets, labels)?.layout ?? newInputLayout(0),
    peers: peersTable(sheets, labels)?.layout ?? newPeersLayout(0),
  };
}

/** Whether our sheets are missing from a workbook that takes no more sheets: its figures stand in a second workbook. */
export function isDetached({ sheets, labels, lockedStructure = false }: { readonly sheets: readonly Grid[]; readonly labels: InputSheetLabels; readonly lockedStructure?: boolean }): boolean {
  return lockedStructure && inputTable(sheets, labels) === null;
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
 * is looked up under its owner's key, one that stands in the table is its cell. Without columns to look in,
 * null, a figure is its value.
 */
export function figureReferences(columns: FigureColumns | null, figures: ReadonlyMap<string, InputRow>, place: AskingPlace): Required<FormulaReferences> {
  const key = (name: string): string => inputKey(place.prefix, place.path, name);
  const input = (name: string): string => {
    const figure = figures.get(key(name));
    if (figure?.inTable && figure.place) return cellReference(figure.place, place.sheet);
    if (columns === null) return literal(figure?.cell.value ?? null);
    const value = wholeColumn(INPUT_SHEET, columns.input.columns.value);
    return `INDEX(${value},${match(INPUT_SHEET, columns.input.columns.key, figure?.owner ?? key(name))})`;
  };
  return {
    input,
    choice: (name, options) => choiceFormula(input(name), options),
    peers: (name) => (columns === null ? literal(figures.get(key(name))?.cell.value ?? null) : `INDEX(${peerBlock(columns)},${match(PEERS_SHEET, columns.peers.columns.key, key(name))},0)`),
    max: maximum(place.max),
  };
}

/** A figure as formulas spell it; empty text, which no function counts, where none is known. */
function literal(value: InputRow["cell"]["value"]): string {
  if (value === null) return '""';
  if (typeof value === "number") return value < 0 ? `(${value})` : String(value);
  return `{${value.join(",")}}`;
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
