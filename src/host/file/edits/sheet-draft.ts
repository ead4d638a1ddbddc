import type { Area } from "../../../core/grid/address";
import { HostError } from "../../port";
import type { CellContext } from "../sheet/cell-scanner";
import type { StyleAt } from "../style/cell-styles";
import { cellStyles } from "../style/cell-styles";
import type { CellPatch, CellPatches } from "./edit-cells";
import { editCells } from "./edit-cells";
import { isProtected } from "../sheet/sheet-protection";
import type { StyleSheet } from "../style/style-sheet";
import type { ContentAside } from "../xml/xml-edit";
import { contentAside, putBack } from "../xml/xml-edit";

/** The element of a worksheet with all its rows. */
const ROWS = "sheetData";

/** A worksheet part while a plan is applied to it. Cells gather and are written in one go. */
export class SheetDraft {
  readonly name: string;
  readonly path: string;
  /** Whether cells came to hold something else: what depends on them is to be calculated. */
  contentChanged = false;
  private whole: string;
  /** The part while what stands around its rows is changed; null while `whole` is it. */
  private aside: ContentAside | null = null;
  private readonly context: CellContext;
  private readonly styles: () => StyleSheet;
  private readonly patches: CellPatches = new Map<number, Map<number, CellPatch>>();

  constructor(place: { readonly name: string; readonly path: string }, text: string, context: CellContext, styles: () => StyleSheet) {
    this.name = place.name;
    this.path = place.path;
    this.whole = text;
    this.context = context;
    this.styles = styles;
  }

  /** The part's text, with every cell written. */
  get text(): string {
    this.writeCells();
    return this.written;
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
  }

  /** For changes to parts beside this one; refused where the sheet is protected. */
  demandOpen(): void {
    if (isProtected(this.text)) throw this.refused();
  }

  /** Changes how the sheet is looked at, which no protection forbids. */
  changeView(change: (text: string) => string): void {
    this.written = change(this.text);
  }

  patch(row: number, column: number, patch: CellPatch): void {
    const cells = this.patches.get(row) ?? new Map<number, CellPatch>();
    cells.set(column, { ...cells.get(column), ...patch });
    this.patches.set(row, cells);
  }

  /** The styles of an area's cells, those still to be written included. */
  stylesIn(area: Area): StyleAt {
    const written = cellStyles(this.written, area, this.context);
    return (row, column) => this.patches.get(row)?.get(column)?.style ?? written(row, column);
  }

  /** The part without the cells that still gather. */
  private get written(): string {
    if (this.aside) this.written = putBack(this.aside, ROWS);
    return this.whole;
  }

  private set written(text: string) {
    this.whole = text;
    this.aside = null;
  }

  private writeCells(): void {
    if (this.patches.size === 0) return;
    const { text, changedStyles } = editCells(this.written, this.patches, this.context);
    if (text !== this.written && isProtected(this.written)) {
      const onlyUnlocked = changedStyles.size > 0 && [...changedStyles].every((style) => !this.styles().isLocked(style));
      if (!onlyUnlocked) throw this.refused();
    }
    this.contentChanged ||= changedStyles.size > 0;
    this.written = text;
  }

  private refused(): HostError {
    return new HostError("protected", "the sheet is protected", this.name);
  }
}
