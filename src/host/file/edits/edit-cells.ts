import { cellAddress, parseArea, areaAddress } from "../../../core/grid/address";
import type { CellContent } from "../../../core/grid/cell";
import { BLANK, sameContent } from "../../../core/grid/cell";
import { HostError } from "../../port";
import type { CellContext } from "../sheet/cell-scanner";
import { cellXml, rowXml } from "../sheet/cell-xml";
import { columnStyles } from "../sheet/column-list";
import type { CellPlace, RowPlace, SheetPlaces } from "../sheet/sheet-places";
import { sheetPlaces } from "../sheet/sheet-places";
import { formulaForFile } from "../sheet/stored-formula";
import type { Splice } from "../xml/xml-edit";
import { appending, insertInOrder, splice, withAttribute } from "../xml/xml-edit";
import { worksheetSequence } from "../xml/schema-order";
import { encodeXml } from "../xml/xml-text";

/** What becomes of one cell; what is absent stays. */
export interface CellPatch {
  readonly content?: CellContent;
  /** The index of the cell's format in the workbook's styles. */
  readonly style?: number;
}

/** Patches by row and column, 0-based. */
export type CellPatches = Map<number, Map<number, CellPatch>>;

export interface EditedCells {
  readonly text: string;
  /** The formats that the cells had whose contents are others by now; none where no content changed. */
  readonly changedStyles: ReadonlySet<number>;
}

/**
 * Writes cells into a worksheet part. Only the elements of cells that change are rewritten; rows are
 * added where they are lacking. A cell that holds already what is to be written is left as it is,
 * with its rich text and its cached value. The patches are used up row by row: those of a country's
 * communes take as much memory as the part itself.
 */
export function editCells(text: string, patches: CellPatches, context: CellContext): EditedCells {
  const places = sheetPlaces(text, context, (row) => patches.has(row));
  if (!places.sheetData) {
    return editCells(insertInOrder(text, worksheetSequence, "sheetData", `<${places.root.prefix}sheetData/>`), patches, context);
  }
  const edit = new CellEdit(text, places);
  for (const row of [...patches.keys()].sort((a, b) => a - b)) {
    edit.row(row, patches.get(row) ?? new Map<number, CellPatch>());
    patches.delete(row);
  }
  return edit.finish();
}

/** A cell where there was none; "" where it would hold and show no more than its row or column gives it anyway. */
export function addedCellXml(prefix: string, row: number, column: number, inherited: number, { content = BLANK, style = inherited }: CellPatch): string {
  return content.kind === "blank" && style === inherited ? "" : cellXml(prefix, row, column, style, content);
}

class CellEdit {
  private readonly changedStyles = new Set<number>();
  private readonly splices: Splice[] = [];
  private readonly rewritten = new Set<CellPlace>();
  /** XML for behind the last row. */
  private tail = "";
  private readonly text: string;
  private readonly places: SheetPlaces;
  private readonly rowPlaces: ReadonlyMap<number, RowPlace>;
  private readonly columnStyle: (column: number) => number;

  constructor(text: string, places: SheetPlaces) {
    this.text = text;
    this.places = places;
    this.rowPlaces = new Map(places.rows.map((place) => [place.row, place]));
    this.columnStyle = columnStyles(text, places.root);
  }

  row(row: number, patches: ReadonlyMap<number, CellPatch>): void {
    const place = this.rowPlaces.get(row) ?? null;
    const cells = this.places.cells.get(row) ?? [];
    const byColumn = new Map(cells.map((cell) => [cell.column, cell]));
    const added: { column: number; xml: string }[] = [];
    for (const [column, patch] of [...patches].sort(([a], [b]) => a - b)) {
      const cell = byColumn.get(column);
      const xml = cell ? this.changeCell(cell, patch) : this.newCell(row, column, place, patch);
      if (xml !== "") added.push({ column, xml });
    }
    if (added.length > 0) this.insert(row, place, cells, added);
  }

  finish(): EditedCells {
    this.expandShared();
    const { sheetData } = this.places;
    if (sheetData && this.tail !== "") this.splices.push(appending(this.text, sheetData, this.tail));
    return { text: splice(this.text, this.splices), changedStyles: this.changedStyles };
  }

  /** Nothing is to be inserted: the cell is there. */
  private changeCell(cell: CellPlace, patch: CellPatch): "" {
    const style = patch.style ?? cell.style;
    if (patch.content && !sameContent(patch.content, cell.content)) {
      this.refusePartOfArray(cell);
      this.changedStyles.add(cell.style);
      this.rewritten.add(cell);
      this.splices.push({ start: cell.start, end: cell.end, text: this.rewrittenCell(cell, style, patch.content) });
    } else if (style !== cell.style) {
      const tagEnd = this.text.indexOf(">", cell.start) + 1;
      this.splices.push({ start: cell.start, end: tagEnd, text: withAttribute(this.text.slice(cell.start, tagEnd), "s", String(style)) });
    }
    return "";
  }

  /** A blank cell is left out where nobody would see a difference. */
  private rewrittenCell({ row, column }: CellPlace, style: number, content: CellContent): string {
    const showsNothing = content.kind === "blank" && style === 0 && (this.rowPlaces.get(row)?.style ?? this.columnStyle(column)) === 0;
    return showsNothing ? "" : cellXml(this.places.root.prefix, row, column, style, content);
  }

  private newCell(row: number, column: number, place: RowPlace | null, patch: CellPatch): string {
    const inherited = place?.style ?? this.columnStyle(column);
    if (patch.content && patch.content.kind !== "blank") this.changedStyles.add(inherited);
    return addedCellXml(this.places.root.prefix, row, column, inherited, patch);
  }

  private insert(row: number, place: RowPlace | null, cells: readonly CellPlace[], added: readonly { column: number; xml: string }[]): void {
    if (!place) this.insertRow(row, added.map(({ xml }) => xml).join(""));
    else if (place.contentStart === place.end) this.splices.push(appending(this.text, place, added.map(({ xml }) => xml).join("")));
    else {
      for (const { column, xml } of added) {
        const at = cells.find((cell) => cell.column > column)?.start ?? place.contentEnd;
        this.splices.push({ start: at, end: at, text: xml });
      }
    }
    if (place?.spans) this.widenSpans(place, place.spans, added.map(({ column }) => column));
  }

  private insertRow(row: number, cells: string): void {
    const { prefix } = this.places.root;
    const xml = rowXml(prefix, row, cells);
    const next = this.places.rows.find((other) => other.row > row);
    if (next) this.splices.push({ start: next.start, end: next.start, text: xml });
    else this.tail += xml;
  }

  /** `spans` is a hint to the reader ("1:8"), which a new cell may outgrow. */
  private widenSpans(place: RowPlace, spans: string, columns: readonly number[]): void {
    const [first = 0, last = 0] = spans.split(":").map(Number);
    const [lowest, highest] = [Math.min(first, ...columns.map((column) => column + 1)), Math.max(last, ...columns.map((column) => column + 1))];
    const at = this.text.indexOf(spans, this.text.indexOf("spans", place.start));
    if ((lowest === first && highest === last) || place.contentStart === place.end) return;
    this.splices.push({ start: at, end: at + spans.length, text: `${lowest}:${highest}` });
  }

  /** As Excel does: one cell of a block formula cannot be written alone. */
  private refusePartOfArray(cell: CellPlace): void {
    const area = cell.arrayReference === null ? null : parseArea(cell.arrayReference);
    if (area && area.rowCount * area.columnCount > 1) {
      throw new HostError("unsupported", `${cellAddress(cell.row, cell.column)} is part of the array formula ${areaAddress(area)}`);
    }
  }

  /** The first cell of a shared formula holds the text for all: where it is overwritten, the others get their own. */
  private expandShared(): void {
    for (const [first, ...others] of this.places.shared.values()) {
      if (!first || !this.rewritten.has(first)) continue;
      for (const cell of others) {
        if (this.rewritten.has(cell) || !cell.formula || cell.content.kind !== "formula") continue;
        const { prefix } = this.places.root;
        this.splices.push({ ...cell.formula, text: `<${prefix}f>${encodeXml(formulaForFile(cell.content.formula))}</${prefix}f>` });
      }
    }
  }
}
