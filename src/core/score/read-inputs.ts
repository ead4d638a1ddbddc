import { calendarDay } from "../grid/calendar-day";
import type { CellValue } from "../grid/cell";
import { isCellError } from "../grid/cell";
import type { Grid } from "../grid/grid";
import type { InputCell, TypedFigure } from "./input-row";
import type { InputSheetLabels } from "./input-sheet-layout";
import { findLayout, INPUT_COLUMNS, INPUT_SHEET, PEERS_COLUMNS, PEERS_SHEET } from "./input-sheet-layout";

/** What was typed on our sheets, by key. */
export interface TypedInputs {
  readonly figures: ReadonlyMap<string, TypedFigure>;
  readonly peers: ReadonlyMap<string, readonly number[]>;
}

/** Reads the typed figures of a workbook; sheets that are not there give none. */
export function readInputs(sheets: readonly Grid[], labels: InputSheetLabels): TypedInputs {
  const inputSheet = sheets.find((grid) => grid.sheet === INPUT_SHEET);
  const peersSheet = sheets.find((grid) => grid.sheet === PEERS_SHEET);
  return {
    figures: inputSheet ? readFigures(inputSheet, labels) : new Map<string, TypedFigure>(),
    peers: peersSheet ? readPeers(peersSheet, labels) : new Map<string, readonly number[]>(),
  };
}

function readFigures(grid: Grid, labels: InputSheetLabels): ReadonlyMap<string, TypedFigure> {
  const figures = new Map<string, TypedFigure>();
  const layout = findLayout(grid, INPUT_COLUMNS, labels);
  if (!layout) return figures;
  const { columns } = layout;
  for (let row = layout.headerRow + 1; row < layout.endRow; row++) {
    const key = grid.text(row, columns.key);
    // The first row with a key is the one that MATCH(…, 0) finds, so it is the one that counts.
    if (key === "" || figures.has(key)) continue;
    figures.set(key, {
      cell: figureCell(grid, row, columns.value),
      source: grid.text(row, columns.source),
      supplier: grid.text(row, columns.supplier),
      evidence: grid.text(row, columns.evidence),
      question: { meaning: grid.text(row, columns.meaning), unit: grid.text(row, columns.unit) },
      place: { sheet: grid.sheet, row, column: columns.value },
    });
  }
  return figures;
}

/** A number that Excel took for a day ("7.5" for 7 May) is no figure: nobody meant its serial number. */
function figureCell(grid: Grid, row: number, column: number): InputCell {
  const value = grid.value(row, column);
  const day = typeof value === "number" && grid.isDate(row, column) ? calendarDay(value) : null;
  return day ? { value: null, text: `${day.day}/${day.month}/${day.year}`, day } : inputCell(value);
}

/** A text is no figure, even "1.234,5": a formula counts numbers only, and evaluation must agree with it. */
export function inputCell(value: CellValue): InputCell {
  if (typeof value === "number") return { value, text: null };
  if (value === null || value === "") return { value: null, text: null };
  return { value: null, text: isCellError(value) ? value.error : String(value) };
}

function readPeers(grid: Grid, labels: InputSheetLabels): ReadonlyMap<string, readonly number[]> {
  const peers = new Map<string, readonly number[]>();
  const layout = findLayout(grid, PEERS_COLUMNS, labels);
  if (!layout) return peers;
  const first = Math.max(...Object.values(layout.columns)) + 1;
  for (let row = layout.headerRow + 1; row < layout.endRow; row++) {
    const key = grid.text(row, layout.columns.key);
    if (key !== "" && !peers.has(key)) peers.set(key, numbersFrom(grid, row, first));
  }
  return peers;
}

function numbersFrom(grid: Grid, row: number, firstColumn: number): readonly number[] {
  const numbers: number[] = [];
  for (let column = firstColumn; column < grid.endColumn; column++) {
    const value = grid.value(row, column);
    if (typeof value === "number") numbers.push(value);
  }
  return numbers;
}
