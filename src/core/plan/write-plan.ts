import type { Area } from "../grid/address";
import type { CellContent } from "../grid/cell";
import type { NameChange } from "./document-names";
import type { PageSetup } from "./page-setup";
import type { CellValidation } from "./cell-validation";
import type { NoteChange } from "./sheet-note";

/**
 * Edits as values: a plan says everything that will change in the workbook and nothing else.
 * It is shown (preview), applied by an adapter, and inverted against what was captured before it
 * was applied (undo). Applying it twice changes nothing the second time.
 */
export interface WritePlan {
  readonly kind: PlanKind;
  readonly edits: readonly Edit[];
}

export type PlanKind = "fill" | "highlight" | "unhighlight" | "send" | "insert" | "correct" | "join" | "collect" | "council" | "notes" | "undo";

export type Edit =
  | AddSheetEdit
  | RemoveSheetEdit
  | SheetVisibilityEdit
  | CellsEdit
  | ExpectEdit
  | FormatsEdit
  | ColumnWidthsEdit
  | RowHeightsEdit
  | MergeCellsEdit
  | PageSetupEdit
  | AddChartEdit
  | RemoveChartEdit
  | AddTableEdit
  | AddHighlightEdit
  | RemoveHighlightsEdit
  | AddValidationEdit
  | RemoveValidationEdit
  | NotesEdit
  | DocumentNamesEdit;

/** An edit of one sheet. */
export type SheetEdit = Exclude<Edit, DocumentNamesEdit>;

/** Adds an empty sheet at the end. Nothing happens where it is there already. */
export interface AddSheetEdit {
  readonly kind: "add-sheet";
  readonly sheet: string;
  readonly frozen?: FrozenPanes;
}

/** How many of the first rows and columns stay in view while a sheet scrolls; at least one of each. */
export interface FrozenPanes {
  readonly rows: number;
  readonly columns: number;
}

/** Removes a sheet that one of our plans added; only ever the inverse of `add-sheet`. */
export interface RemoveSheetEdit {
  readonly kind: "remove-sheet";
  readonly sheet: string;
}

/** Shows or hides a sheet. A workbook keeps one visible sheet; a sheet that is hidden while it is looked at makes way for another. */
export interface SheetVisibilityEdit {
  readonly kind: "sheet-visibility";
  readonly sheet: string;
  readonly visibility: SheetVisibility;
}

/** "very-hidden": only a program shows it again (ST_SheetState, ECMA-376 part 1, 18.18.68; Excel.SheetVisibility). */
export type SheetVisibility = "visible" | "hidden" | "very-hidden";

/**
 * Writes a rectangle of contents. Text is text: an adapter must not let a text that begins like a
 * formula become one. `before` is what the plan's maker saw there; an apply is refused where the
 * workbook holds something else by now.
 */
export interface CellsEdit {
  readonly kind: "cells";
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly before: readonly (readonly CellContent[])[];
  readonly after: readonly (readonly CellContent[])[];
}

/**
 * Writes nothing: says what a column of cells held when the plan was made, as marks of
 * `contentDigest` ("" for any content). Where they hold something else, rows were moved or renamed.
 */
export interface ExpectEdit {
  readonly kind: "expect";
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly digests: readonly string[];
}

/** Gives every cell of the area a format: one for all, one each (`cells`), or a copy of an area of the same size (`like`). */
export interface FormatsEdit {
  readonly kind: "formats";
  readonly sheet: string;
  readonly area: Area;
  readonly format:
    | { readonly all: CellFormat }
    | { readonly cells: readonly (readonly CellFormat[])[] }
    | { readonly like: Area; readonly change?: CellFormat };
}

/** Widths in points (Office.js RangeFormat.columnWidth); `like` copies another column's. */
export interface ColumnWidthsEdit {
  readonly kind: "column-widths";
  readonly sheet: string;
  readonly columns: readonly { readonly column: number; readonly width: number | { readonly like: number } }[];
}

/** Heights in points (Office.js RangeFormat.rowHeight); null has the host fit the row to its contents. */
export interface RowHeightsEdit {
  readonly kind: "row-heights";
  readonly sheet: string;
  readonly rows: readonly { readonly row: number; readonly height: number | null }[];
}

/** Has exactly these areas of the sheet merged, and no others. Only on sheets that we made. */
export interface MergeCellsEdit {
  readonly kind: "merge-cells";
  readonly sheet: string;
  readonly areas: readonly Area[];
}

/** Sets up how the sheet prints. */
export interface PageSetupEdit {
  readonly kind: "page-setup";
  readonly sheet: string;
  readonly setup: PageSetup;
}

/**
 * Adds a native chart over cells of its own sheet; where a chart of that name is on the sheet already, it gets this data
 * and place. Only on sheets that we made: it goes with the sheet.
 */
export interface AddChartEdit {
  readonly kind: "add-chart";
  readonly sheet: string;
  /** Tells the chart apart on its sheet. */
  readonly name: string;
  readonly chart: ChartKind;
  readonly title: string;
  /** Categories in the first column, a series in each other; the series' names in the first row. */
  readonly data: Area;
  /** The cells that the chart covers. */
  readonly place: Area;
  /** "#RRGGBB" for each series. */
  readonly colors: readonly string[];
}

/** Takes a chart of ours out; only ever the inverse of `add-chart` on a sheet that stays. */
export interface RemoveChartEdit {
  readonly kind: "remove-chart";
  readonly sheet: string;
  readonly name: string;
}

/** Bars run from the top down in the order of the data; a radar has an axis for each category. */
export type ChartKind = "bar" | "bar-stacked" | "column" | "column-stacked" | "radar";

/**
 * Makes the area an Excel table; its first row is the header. Names are unique in the workbook.
 * Where a table of that name is there already, it is resized to the area.
 */
export interface AddTableEdit {
  readonly kind: "add-table";
  readonly sheet: string;
  readonly area: Area;
  readonly name: string;
}

/** Adds one native conditional format over several areas. The formula is relative to the first area's first cell and carries `highlightMarker`. */
export interface AddHighlightEdit {
  readonly kind: "add-highlight";
  readonly sheet: string;
  readonly areas: readonly Area[];
  readonly formula: string;
  readonly format: CellFormat;
}

/** Removes every conditional format of the sheet whose formula carries `highlightMarker`; the user's own stay. */
export interface RemoveHighlightsEdit {
  readonly kind: "remove-highlights";
  readonly sheet: string;
}

/**
 * Gives each area a validation. An area of which any cell has one already is left alone: the user's own
 * rules are never replaced, and adding twice adds once.
 */
export interface AddValidationEdit {
  readonly kind: "add-validation";
  readonly sheet: string;
  readonly areas: readonly Area[];
  readonly validation: CellValidation;
}

/** Takes the validation from each area that has exactly this one; other rules stay. */
export interface RemoveValidationEdit {
  readonly kind: "remove-validation";
  readonly sheet: string;
  readonly areas: readonly Area[];
  readonly validation: CellValidation;
}

/** Writes, rewrites and takes out notes of ours. A cell that bears anybody else's is left alone: their words are never replaced. */
export interface NotesEdit {
  readonly kind: "notes";
  readonly sheet: string;
  readonly notes: readonly NoteChange[];
}

/** Changes names in the file's own properties, those that the host lets anybody change. */
export interface DocumentNamesEdit {
  readonly kind: "document-names";
  /** They are no sheet's. */
  readonly sheet: null;
  readonly changes: readonly NameChange[];
}

/**
 * Stands in every formula of our conditional formats (N of a text is 0, so it changes nothing):
 * formats have no name of their own, and ids do not survive saving.
 */
export const highlightMarker = 'N("DTI")';

/** The number format of cells that take whatever is typed for text. */
export const TEXT_FORMAT = "@";

export type BorderStyle = "none" | "thin" | "medium" | "thick" | "dotted" | "dashed" | "double" | "hair";
export type BorderSide = "top" | "right" | "bottom" | "left";

/** The part of a cell's format that we set and restore. An absent member is left as it is; null means "none" or "automatic". */
export interface CellFormat {
  readonly numberFormat?: string;
  readonly fontName?: string;
  readonly fontSize?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly strikethrough?: boolean;
  /** "#RRGGBB", or null for automatic. */
  readonly fontColor?: string | null;
  /** "#RRGGBB", or null for no fill. */
  readonly fillColor?: string | null;
  readonly horizontal?: "general" | "left" | "center" | "right" | "justify" | "fill" | "center-across" | "distributed";
  readonly vertical?: "top" | "center" | "bottom" | "justify" | "distributed";
  readonly wrapText?: boolean;
  readonly borders?: Readonly<Partial<Record<BorderSide, { readonly style: BorderStyle; readonly color: string | null }>>>;
}
