import type { CellContent } from "../../../core/grid/cell";
import { BLANK } from "../../../core/grid/cell";
import type { CellContext } from "./cell-scanner";
import { CellScanner } from "./cell-scanner";
import type { RootPlace, ElementPlace } from "../xml/xml-edit";
import { rootPlace } from "../xml/xml-edit";
import { XmlScanner } from "../xml/xml-scanner";

/** Where a row stands in the sheet's XML. */
export interface RowPlace extends ElementPlace {
  readonly row: number;
  /** The row's own style, or null: new cells of the row take it. */
  readonly style: number | null;
  readonly spans: string | null;
}

/** Where a cell stands and what it holds. */
export interface CellPlace {
  readonly row: number;
  readonly column: number;
  readonly start: number;
  readonly end: number;
  readonly style: number;
  readonly content: CellContent;
  readonly sharedIndex: string | null;
  readonly arrayReference: string | null;
  /** Where the `f` element stands, or null. */
  readonly formula: { readonly start: number; readonly end: number } | null;
}

export interface SheetPlaces {
  readonly root: RootPlace;
  readonly sheetData: ElementPlace | null;
  readonly rows: readonly RowPlace[];
  /** The cells of the rows asked for, in document order. */
  readonly cells: ReadonlyMap<number, readonly CellPlace[]>;
  /** The cells of each shared formula, the first one first. */
  readonly shared: ReadonlyMap<string, readonly CellPlace[]>;
}

/** Finds rows and cells in a worksheet part; only the rows that `wanted` accepts are looked into cell by cell. */
export function sheetPlaces(text: string, context: CellContext, wanted: (row: number) => boolean): SheetPlaces {
  const root = rootPlace(text);
  const sheetData = root.children.find((child) => child.name === "sheetData") ?? null;
  const places = new PlaceCollector(text, context, wanted);
  if (sheetData) places.collect(sheetData);
  return { root, sheetData, rows: places.rows, cells: places.cells, shared: places.shared };
}

class PlaceCollector {
  readonly rows: RowPlace[] = [];
  readonly cells = new Map<number, CellPlace[]>();
  readonly shared = new Map<string, CellPlace[]>();
  private readonly wanted: (row: number) => boolean;
  private readonly context: CellContext;
  private readonly text: string;

  constructor(text: string, context: CellContext, wanted: (row: number) => boolean) {
    this.text = text;
    this.context = context;
    this.wanted = wanted;
  }

  collect(sheetData: ElementPlace): void {
    const scanner = new XmlScanner(this.text, sheetData.start, sheetData.end);
    const cell = new CellScanner(scanner, this.context);
    scanner.next();
    while (scanner.next()) {
      if (scanner.closing || scanner.name !== "row") continue;
      cell.enterRow();
      this.collectRow(scanner, cell);
    }
  }

  private collectRow(scanner: XmlScanner, cell: CellScanner): void {
    const { row } = cell;
    const { start, end: contentStart, empty, depth } = scanner;
    const style = scanner.attribute("customFormat") === "1" ? Number(scanner.attribute("s") ?? 0) : null;
    const spans = scanner.attribute("spans");
    while (!empty && scanner.next() && !(scanner.closing && scanner.depth === depth - 1)) {
      if (!scanner.closing && scanner.name === "c") this.collectCell(scanner, cell);
    }
    const contentEnd = empty ? contentStart : scanner.start;
    this.rows.push({ name: "row", row, start, contentStart, contentEnd, end: scanner.end, style, spans });
  }

  private collectCell(scanner: XmlScanner, cell: CellScanner): void {
    const style = Number(scanner.attribute("s") ?? 0);
    cell.readCell();
    if (cell.sharedIndex === null && !this.wanted(cell.row)) return;
    const place = placeOf(cell, style);
    if (this.wanted(cell.row)) listed(this.cells, cell.row).push(place);
    if (cell.sharedIndex !== null) listed(this.shared, cell.sharedIndex).push(place);
  }
}

function placeOf(cell: CellScanner, style: number): CellPlace {
  const { row, column, start, end, sharedIndex, arrayReference } = cell;
  const formula = cell.formulaEnd > 0 ? { start: cell.formulaStart, end: cell.formulaEnd } : null;
  return { row, column, start, end, style, sharedIndex, arrayReference, formula, content: contentOf(cell) };
}

function contentOf({ value, formula }: CellScanner): CellContent {
  if (formula !== null) return { kind: "formula", formula };
  if (value === null || value === "") return BLANK;
  return { kind: "value", value: typeof value === "object" ? value.error : value };
}

function listed<Key>(lists: Map<Key, CellPlace[]>, key: Key): CellPlace[] {
  const list = lists.get(key) ?? [];
  lists.set(key, list);
  return list;
}
