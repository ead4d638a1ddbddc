import type { Area } from "../../../core/grid/address";
import type { Grid } from "../../../core/grid/grid";
import type { EditCapture } from "../../../core/plan/capture";
import type { PageSetup } from "../../../core/plan/page-setup";
import { restoredSetup } from "../../../core/plan/page-setup";
import type { SheetNote } from "../../../core/plan/sheet-note";
import type { AddChartEdit, CellFormat, Edit, PageSetupEdit } from "../../../core/plan/write-plan";
import { readCellContext } from "../sheet/cell-context";
import type { CellContext } from "../sheet/cell-scanner";
import { cellStyles } from "../style/cell-styles";
import { columnWidth } from "../sheet/column-list";
import { readHighlights } from "./edit-highlights";
import { mergedAreas } from "../sheet/merged-cells";
import { validationPresence } from "./edit-validations";
import type { PackageParts } from "../package/package-parts";
import { readPageSetup } from "../sheet/page-setup";
import { readSheet } from "../sheet/read-sheet";
import { rowHeights } from "../sheet/row-heights";
import { hasChart } from "../sheet/sheet-charts";
import { readNotes } from "../sheet/sheet-notes";
import { readDocumentNames } from "../package/document-names";
import { printArea, titleRows } from "../package/sheet-names";
import { readTables } from "../sheet/sheet-tables";
import type { StyleSheet } from "../style/style-sheet";
import type { WorkbookPart } from "../package/workbook-part";
import { findSheet, readWorkbookPart } from "../package/workbook-part";
import { readStyles } from "../style/workbook-styles";
import { rootPlace } from "../xml/xml-edit";

/** What the workbook holds where the edits would write, one entry for each. */
export function captureEdits(parts: PackageParts, edits: readonly Edit[]): readonly EditCapture[] {
  const reader = new CaptureReader(parts);
  return edits.map((edit) => reader.capture(edit));
}

class CaptureReader {
  private readonly parts: PackageParts;
  private readonly workbook: WorkbookPart;
  private readonly context: CellContext;
  private readonly texts = new Map<string, string | null>();
  private readonly grids = new Map<string, Grid>();
  private styleSheet: StyleSheet | null = null;

  constructor(parts: PackageParts) {
    this.parts = parts;
    this.workbook = readWorkbookPart(parts);
    this.context = readCellContext(parts, this.workbook);
  }

  capture(edit: Edit): EditCapture {
    if (edit.kind === "document-names") return { kind: "document-names", names: readDocumentNames(this.parts), fixed: [] };
    const text = this.text(edit.sheet);
    switch (edit.kind) {
      case "add-sheet":
      case "remove-sheet": return { kind: "sheet", exists: text !== null };
      case "sheet-visibility": return { kind: "visibility", visibility: text === null ? null : (findSheet(this.workbook, edit.sheet)?.visibility ?? null) };
      case "cells": return { kind: "cells", contents: text === null ? null : this.contents(edit.sheet, text, edit, edit.after) };
      case "expect": return { kind: "cells", contents: text === null ? null : this.contents(edit.sheet, text, edit, edit.digests.map((digest) => [digest])) };
      case "formats": return { kind: "formats", formats: text === null ? null : this.formats(text, edit.area) };
      case "column-widths": return { kind: "column-widths", widths: text === null ? null : widths(text, edit.columns) };
      case "row-heights": return { kind: "row-heights", heights: text === null ? null : rowHeights(text, edit.rows, this.context) };
      case "merge-cells": return { kind: "merges", areas: text === null ? null : mergedAreas(text) };
      case "page-setup": return { kind: "page-setup", setup: text === null ? null : this.setup(text, edit) };
      case "add-chart":
      case "remove-chart": return { kind: "chart", exists: this.hasChart(edit) };
      case "add-table": return { kind: "table", area: this.tableArea(edit.name) };
      case "add-highlight":
      case "remove-highlights": return { kind: "highlights", highlights: text === null ? [] : readHighlights(text, edit.sheet, this.styles()) };
      case "add-validation":
      case "remove-validation": return { kind: "validations", areas: text === null ? edit.areas.map(() => "none") : validationPresence(text, edit.areas, edit.validation) };
      case "notes": return { kind: "notes", notes: this.notes(edit.sheet) };
    }
  }

  /** The sheet's part, read once; null where there is no such worksheet. */
  private text(sheet: string): string | null {
    const known = this.texts.get(sheet);
    if (known !== undefined) return known;
    const path = findSheet(this.workbook, sheet)?.path ?? null;
    const text = path === null ? null : this.parts.get(path);
    this.texts.set(sheet, text);
    return text;
  }

  /** What stands in a rectangle of the shape of `like`. */
  private contents(sheet: string, text: string, { row, column }: Pick<Area, "row" | "column">, like: readonly (readonly unknown[])[]): Extract<EditCapture, { kind: "cells" }>["contents"] {
    const grid = this.grids.get(sheet) ?? readSheet(text, sheet, false, this.context);
    this.grids.set(sheet, grid);
    return like.map((line, down) => line.map((_, right) => grid.content(row + down, column + right)));
  }

  private formats(text: string, area: Area): readonly (readonly CellFormat[])[] {
    const styleAt = cellStyles(text, area, this.context);
    const styles = this.styles();
    return Array.from({ length: area.rowCount }, (_, row) =>
      Array.from({ length: area.columnCount }, (_unused, column) => styles.formatOf(styleAt(area.row + row, area.column + column))),
    );
  }

  private setup(text: string, { sheet, setup }: PageSetupEdit): PageSetup {
    const all = { ...readPageSetup(text), printArea: printArea(this.parts, sheet), titleRows: titleRows(this.parts, sheet) };
    return restoredSetup(setup, all);
  }

  private hasChart({ sheet, name }: Pick<AddChartEdit, "sheet" | "name">): boolean {
    const path = findSheet(this.workbook, sheet)?.path ?? null;
    return path !== null && hasChart(this.parts, path, name);
  }

  private notes(sheet: string): readonly SheetNote[] {
    const path = findSheet(this.workbook, sheet)?.path ?? null;
    return path === null ? [] : readNotes(this.parts, path);
  }

  private tableArea(name: string): Area | null {
    const table = readTables(this.parts, this.workbook.sheets).find((other) => other.name.toLowerCase() === name.toLowerCase());
    return table?.area ?? null;
  }

  private styles(): StyleSheet {
    this.styleSheet ??= readStyles(this.parts, this.workbook);
    return this.styleSheet;
  }
}

function widths(text: string, columns: Extract<Edit, { kind: "column-widths" }>["columns"]): readonly number[] {
  const root = rootPlace(text);
  return columns.map(({ column }) => columnWidth(text, root, column));
}
