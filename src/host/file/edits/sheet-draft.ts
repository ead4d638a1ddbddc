import type { Area } from "../../../core/grid/address";
import type { CellFormat } from "../../../core/plan/write-plan";
import { HostError } from "../../port";
import type { PackageParts } from "../package/package-parts";
import type { CellContext } from "../sheet/cell-scanner";
import { rowXml } from "../sheet/cell-xml";
import { columnStyles } from "../sheet/column-list";
import { isProtected } from "../sheet/sheet-protection";
import { sheetPlaces } from "../sheet/sheet-places";
import type { StyleAt } from "../style/cell-styles";
import { cellStyles } from "../style/cell-styles";
import type { StyleSheet } from "../style/style-sheet";
import type { ContentAside } from "../xml/xml-edit";
import { contentAside, contentEnds, putBack, rootPlace } from "../xml/xml-edit";
import type { PackedPieces } from "../zip/packed-pieces";
import type { CellPatch, CellPatches } from "./edit-cells";
import { addedCellXml, editCells } from "./edit-cells";
import { PaintedAreas } from "./painted-areas";

/** The element of a worksheet with all its rows. */
const ROWS = "sheetData";

/** So many cells of a sheet gather before whole rows of them are packed. */
export const GATHERED_CELLS = 50_000;

/** What a draft works on. */
export interface DraftPlace {
  readonly name: string;
  readonly path: string;
  readonly parts: PackageParts;
  readonly context: CellContext;
  readonly styles: () => StyleSheet;
  /** So many cells gather before whole rows of them are packed. */
  readonly gatheredCells: number;
}

/** Rows below everything else that the part holds, packed as they came: nobody asks for them again but to change them. */
interface SealedRows {
  readonly pieces: PackedPieces;
  /** One past the last of them. */
  end: number;
}

/**
 * A worksheet part while a plan is applied to it. Cells gather and are written in one go; where a plan writes
 * more of them than are to be held at once, row by row below what is there, the rows that are done are packed meanwhile.
 */
export class SheetDraft {
  /** Whether cells came to hold something else: what depends on them is to be calculated. */
  contentChanged = false;
  private readonly place: DraftPlace;
  private whole: string;
  /** The part while what stands around its rows is changed; null while `whole` is it. */
  private aside: ContentAside | null = null;
  private readonly patches: CellPatches = new Map<number, Map<number, CellPatch>>();
  private gathered = 0;
  /** One past the last row that the part or a gathering cell is in; null where that is to be found out. */
  private writtenEnd: number | null = null;
  private patchedEnd = 0;
  private columnStyles: ((column: number) => number) | null = null;
  private readonly painted = new PaintedAreas();
  private sealed: SealedRows | null = null;

  constructor(place: DraftPlace) {
    this.place = place;
    this.whole = place.parts.get(place.path);
  }

  get name(): string {
    return this.place.name;
  }

  get path(): string {
    return this.place.path;
  }

  /** The part's text, with every cell written. */
  get text(): string {
    this.unseal();
    this.spreadPaint();
    this.writeCells();
    return this.written;
  }

  /** Puts the part with every cell into the package. */
  store(): void {
    if (this.sealed === null) return this.place.parts.set(this.path, this.text);
    const { pieces } = this.sealRows(this.sealed, Infinity);
    this.writeCells();
    this.place.parts.setPacked(this.path, pieces, ...contentEnds(this.written, ROWS));
  }

  /** Changes the part's rows in another way than by cells; refused where the sheet is protected. */
  change(change: (text: string) => string): void {
    const { text } = this;
    const changed = change(text);
    if (changed !== text && isProtected(text)) throw this.refused();
    this.written = changed;
  }

  /** Changes what stands around the rows, whose cells may still gather; refused where the sheet is protected. `change` sees the part without its rows. */
  changeAround(change: (rest: string) => string): void {
    const { rest, content } = (this.aside ??= contentAside(this.whole, ROWS));
    const changed = change(rest);
    if (changed !== rest && isProtected(rest)) throw this.refused();
    this.aside = { rest: changed, content };
    this.columnStyles = null;
  }

  /** For changes to parts beside this one; refused where the sheet is protected. */
  demandOpen(): void {
    if (isProtected(this.written)) throw this.refused();
  }

  /** Changes how the sheet is looked at, which no protection forbids. */
  changeView(change: (text: string) => string): void {
    this.written = change(this.text);
  }

  patch(row: number, column: number, patch: CellPatch): void {
    if (this.sealed !== null && row < this.sealed.end) this.unseal();
    if (this.gathered >= this.place.gatheredCells) this.seal(row);
    const cells = this.patches.get(row) ?? new Map<number, CellPatch>();
    cells.set(column, { ...cells.get(column), ...patch });
    this.patches.set(row, cells);
    this.patchedEnd = Math.max(this.patchedEnd, row + 1);
    this.gathered += 1;
  }

  /** Gives all cells of an area a format. */
  paint(area: Area, format: CellFormat): void {
    if (area.row >= Math.max(this.endOfWritten, this.patchedEnd, this.sealed?.end ?? 0)) return this.painted.paint(area, format);
    const styleAt = this.stylesIn(area);
    for (let row = area.row; row < area.row + area.rowCount; row++) {
      for (let column = area.column; column < area.column + area.columnCount; column++) this.patch(row, column, { style: this.place.styles().changed(styleAt(row, column), format) });
    }
  }

  /** The styles of an area's cells as they are now, those still to be written included. */
  stylesIn(area: Area): StyleAt {
    if (this.sealed !== null && area.row < this.sealed.end) this.unseal();
    const written = cellStyles(this.written, area, this.place.context);
    const rows = Array.from({ length: area.rowCount }, (_, down) => {
      const row = area.row + down;
      const [patches, painted] = [this.patches.get(row), this.paintedRow(row)];
      return Array.from({ length: area.columnCount }, (_cell, right) => patches?.get(area.column + right)?.style ?? painted.get(area.column + right) ?? written(row, area.column + right));
    });
    return (row, column) => rows[row - area.row]?.[column - area.column] ?? 0;
  }

  /** The part without the cells that still gather. */
  private get written(): string {
    if (this.aside) this.whole = putBack(this.aside, ROWS);
    this.aside = null;
    return this.whole;
  }

  private set written(text: string) {
    this.whole = text;
    this.aside = null;
    this.writtenEnd = null;
    this.columnStyles = null;
  }

  /** One past the last row of the part. */
  private get endOfWritten(): number {
    this.writtenEnd ??= sheetPlaces(this.written, this.place.context, () => false).rows.reduce((end, { row }) => Math.max(end, row + 1), 0);
    return this.writtenEnd;
  }

  private paintedRow(row: number): ReadonlyMap<number, number> {
    return this.painted.stylesOf(row, this.columnStyle, this.place.styles);
  }

  private readonly columnStyle = (column: number): number => {
    this.columnStyles ??= columnStyles(this.written, rootPlace(this.written));
    return this.columnStyles(column);
  };

  /** Packs the rows before `end` that lie below the part, where nothing forbids to add any. */
  private seal(end: number): void {
    this.gathered = 0;
    if (end <= this.endOfWritten || isProtected(this.written)) return;
    this.sealed = this.sealRows(this.sealed ?? { pieces: this.place.parts.pieces(), end: this.endOfWritten }, end);
  }

  private sealRows(sealed: SealedRows, end: number): SealedRows {
    const { prefix } = rootPlace(this.written);
    const rows = new Set([...this.patches.keys(), ...this.painted.rowsBefore(end)]);
    for (const row of [...rows].filter((each) => each >= sealed.end && each < end).sort((a, b) => a - b)) {
      sealed.pieces.add(this.newRow(row, prefix));
      this.patches.delete(row);
    }
    this.painted.dropBefore(end);
    return { ...sealed, end };
  }

  private newRow(row: number, prefix: string): string {
    const styles = this.paintedRow(row);
    const patches = this.patches.get(row) ?? new Map<number, CellPatch>();
    this.contentChanged ||= [...patches.values()].some(({ content }) => content !== undefined && content.kind !== "blank");
    const columns = [...new Set([...styles.keys(), ...patches.keys()])].sort((a, b) => a - b);
    const cells = columns.map((column) => {
      const style = styles.get(column);
      return addedCellXml(prefix, row, column, this.columnStyle(column), { ...(style === undefined ? {} : { style }), ...patches.get(column) });
    });
    const xml = cells.join("");
    return xml === "" ? "" : rowXml(prefix, row, xml);
  }

  /** The packed rows are a text again: something is to be changed among them. */
  private unseal(): void {
    if (this.sealed === null) return;
    const { parts } = this.place;
    parts.setPacked(this.path, this.sealed.pieces, ...contentEnds(this.written, ROWS));
    this.sealed = null;
    this.written = parts.get(this.path);
  }

  /** Painted areas become cells. */
  private spreadPaint(): void {
    for (const row of this.painted.rowsBefore(Infinity)) {
      const cells = this.patches.get(row) ?? new Map<number, CellPatch>();
      for (const [column, style] of this.paintedRow(row)) cells.set(column, { style, ...cells.get(column) });
      this.patches.set(row, cells);
    }
    this.painted.dropBefore(Infinity);
  }

  private writeCells(): void {
    if (this.patches.size === 0) return;
    const { text, changedStyles } = editCells(this.written, this.patches, this.place.context);
    if (text !== this.written && isProtected(this.written)) {
      const onlyUnlocked = changedStyles.size > 0 && [...changedStyles].every((style) => !this.place.styles().isLocked(style));
      if (!onlyUnlocked) throw this.refused();
    }
    this.contentChanged ||= changedStyles.size > 0;
    this.written = text;
    this.gathered = 0;
  }

  private refused(): HostError {
    return new HostError("protected", "the sheet is protected", this.name);
  }
}
