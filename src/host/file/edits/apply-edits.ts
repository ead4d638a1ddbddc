import type { AddChartEdit, AddSheetEdit, AddTableEdit, CellsEdit, ColumnWidthsEdit, Edit, FormatsEdit, NotesEdit, PageSetupEdit, SheetVisibilityEdit } from "../../../core/plan/write-plan";
import { HostError } from "../../port";
import type { CellContext } from "../sheet/cell-scanner";
import { columnWidth, withColumnWidths } from "../sheet/column-list";
import { withHighlight, withoutHighlights } from "./edit-highlights";
import { addSheet, recalculateOnLoad, removeSheet } from "./edit-sheets";
import { withMergedAreas } from "../sheet/merged-cells";
import { withoutValidation, withValidation } from "./edit-validations";
import type { PackageParts } from "../package/package-parts";
import { withPageSetup } from "../sheet/page-setup";
import { readCellContext } from "../sheet/cell-context";
import { readSheet } from "../sheet/read-sheet";
import { withRowHeights } from "../sheet/row-heights";
import { addChart, removeChart } from "../sheet/sheet-charts";
import { effectiveChanges } from "../../../core/plan/sheet-note";
import { readNotes, writeNotes } from "../sheet/sheet-notes";
import { GATHERED_CELLS, SheetDraft } from "./sheet-draft";
import { writeDocumentNames } from "../package/document-names";
import { setPrintArea, setTitleRows } from "../package/sheet-names";
import { setVisibility, unselected } from "../package/sheet-visibility";
import { addTable, readTables, resizeTable } from "../sheet/sheet-tables";
import { writeStatePart } from "../package/state-part";
import type { StyleSheet } from "../style/style-sheet";
import { vocabularyOf } from "../package/vocabulary";
import type { WorkbookPart } from "../package/workbook-part";
import { findSheet, readWorkbookPart } from "../package/workbook-part";
import { readStyles, writeStyles } from "../style/workbook-styles";
import { rootPlace } from "../xml/xml-edit";

/**
 * Carries edits out on a copy of the parts, with what we keep in the workbook where `state` is given; throws a HostError before anything is changed for good.
 * Of each sheet about `gatheredCells` are held at once where they are written from the top down.
 */
export function applyEdits(parts: PackageParts, edits: Iterable<Edit>, state?: string | null, gatheredCells = GATHERED_CELLS): PackageParts {
  const changed = parts.fork();
  if (state !== undefined) writeStatePart(changed, state);
  const draft = new WorkbookDraft(changed, gatheredCells);
  for (const edit of edits) draft.apply(edit);
  return draft.finish();
}

class WorkbookDraft {
  private readonly parts: PackageParts;
  private readonly gatheredCells: number;
  private workbook: WorkbookPart;
  private readonly context: CellContext;
  private readonly sheets = new Map<string, SheetDraft>();
  private styleSheet: StyleSheet | null = null;

  constructor(parts: PackageParts, gatheredCells: number) {
    this.parts = parts;
    this.gatheredCells = gatheredCells;
    this.workbook = readWorkbookPart(parts);
    this.context = readCellContext(parts, this.workbook);
  }

  apply(edit: Edit): void {
    switch (edit.kind) {
      case "add-sheet": return this.addSheet(edit);
      case "remove-sheet": return this.removeSheet(edit.sheet);
      case "sheet-visibility": return this.setVisibility(edit);
      case "cells": return this.writeCells(edit);
      case "expect": return;
      case "formats": return this.format(edit);
      case "column-widths": return this.setWidths(edit);
      case "row-heights": return this.sheet(edit.sheet).change((text) => withRowHeights(text, edit.rows, this.context));
      case "merge-cells": return this.sheet(edit.sheet).change((text) => withMergedAreas(text, edit.areas));
      case "page-setup": return this.setUpPage(edit);
      case "add-chart": return this.addChart(edit);
      case "remove-chart": return removeChart(this.parts, this.sheet(edit.sheet).path, edit.name);
      case "add-table": return this.addTable(edit);
      case "add-highlight": return this.sheet(edit.sheet).changeAround((text) => withHighlight(text, edit, this.styles()));
      case "remove-highlights": return this.sheet(edit.sheet).changeAround(withoutHighlights);
      case "add-validation": return this.sheet(edit.sheet).changeAround((text) => withValidation(text, edit.areas, edit.validation));
      case "remove-validation": return this.sheet(edit.sheet).changeAround((text) => withoutValidation(text, edit.areas, edit.validation));
      case "notes": return this.writeNotes(edit);
      case "document-names": return writeDocumentNames(this.parts, edit.changes);
    }
  }

  finish(): PackageParts {
    const drafts = [...this.sheets.values()];
    for (const draft of drafts) draft.store();
    if (this.styleSheet?.grown) writeStyles(this.parts, this.workbook, this.styleSheet);
    if (drafts.some((draft) => draft.contentChanged)) recalculateOnLoad(this.parts, this.workbook);
    return this.parts;
  }

  private styles(): StyleSheet {
    this.styleSheet ??= readStyles(this.parts, this.workbook);
    return this.styleSheet;
  }

  private sheet(name: string): SheetDraft {
    const entry = findSheet(this.workbook, name);
    if (entry === null || entry.path === null) throw new HostError("unknown", "there is no worksheet of this name", name);
    const { path } = entry;
    const present = this.sheets.get(path);
    if (present) return present;
    const draft = new SheetDraft({ name, path, parts: this.parts, context: this.context, styles: () => this.styles(), gatheredCells: this.gatheredCells });
    this.sheets.set(path, draft);
    return draft;
  }

  private addSheet(edit: AddSheetEdit): void {
    if (findSheet(this.workbook, edit.sheet) !== null) return;
    addSheet(this.parts, this.workbook, edit);
    this.workbook = readWorkbookPart(this.parts);
  }

  private removeSheet(name: string): void {
    const entry = findSheet(this.workbook, name);
    if (entry === null) return;
    if (entry.path !== null) this.sheets.delete(entry.path);
    removeSheet(this.parts, this.workbook, entry);
    this.workbook = readWorkbookPart(this.parts);
  }

  private setVisibility({ sheet: name, visibility }: SheetVisibilityEdit): void {
    const entry = findSheet(this.workbook, name);
    if (entry === null) throw new HostError("unknown", "there is no sheet of this name", name);
    setVisibility(this.parts, this.workbook, entry, visibility);
    if (visibility !== "visible" && entry.path !== null) this.sheet(name).changeView(unselected);
    this.workbook = readWorkbookPart(this.parts);
  }

  private writeCells(edit: CellsEdit): void {
    const sheet = this.sheet(edit.sheet);
    edit.after.forEach((line, row) => line.forEach((content, column) => sheet.patch(edit.row + row, edit.column + column, { content })));
  }

  private format({ sheet: name, area, format }: FormatsEdit): void {
    const sheet = this.sheet(name);
    if ("all" in format) return sheet.paint(area, format.all);
    const styles = this.styles();
    const from = "like" in format ? format.like : area;
    const styleAt = sheet.stylesIn(from);
    for (let row = 0; row < area.rowCount; row++) {
      for (let column = 0; column < area.columnCount; column++) {
        const change = "cells" in format ? format.cells[row]?.[column] : format.change;
        const present = styleAt(from.row + row, from.column + column);
        const style = change ? styles.changed(present, change) : present;
        sheet.patch(area.row + row, area.column + column, { style });
      }
    }
  }

  private setWidths({ sheet, columns }: ColumnWidthsEdit): void {
    this.sheet(sheet).changeAround((text) => {
      const root = rootPlace(text);
      const points = columns.map(({ column, width }): [number, number] => [column, typeof width === "number" ? width : columnWidth(text, root, width.like)]);
      const changed = points.filter(([column, width]) => columnWidth(text, root, column) !== width);
      return changed.length === 0 ? text : withColumnWidths(text, root, new Map(changed));
    });
  }

  private setUpPage({ sheet, setup }: PageSetupEdit): void {
    const draft = this.sheet(sheet);
    draft.changeAround((text) => withPageSetup(text, setup));
    if (setup.printArea !== undefined) setPrintArea(this.parts, draft.name, setup.printArea);
    if (setup.titleRows !== undefined) setTitleRows(this.parts, draft.name, setup.titleRows);
    this.workbook = readWorkbookPart(this.parts);
  }

  private addChart(edit: AddChartEdit): void {
    const sheet = this.sheet(edit.sheet);
    const vocabulary = vocabularyOf(this.parts.get(this.workbook.path));
    sheet.changeAround((text) => addChart(this.parts, text, sheet.path, edit, vocabulary));
  }

  private writeNotes({ sheet: name, notes }: NotesEdit): void {
    const sheet = this.sheet(name);
    if (effectiveChanges(notes, readNotes(this.parts, sheet.path)).length === 0) return;
    sheet.demandOpen();
    const vocabulary = vocabularyOf(this.parts.get(this.workbook.path));
    sheet.change((text) => writeNotes(this.parts, { path: sheet.path, text }, notes, vocabulary, this.context));
  }

  private addTable({ sheet: name, area, name: tableName }: AddTableEdit): void {
    const sheet = this.sheet(name);
    const { workbook } = this;
    const tables = readTables(this.parts, workbook.sheets);
    const present = tables.find((table) => table.name.toLowerCase() === tableName.toLowerCase());
    sheet.change((text) => {
      const grid = readSheet(text, name, false, this.context);
      if (present) {
        resizeTable(this.parts, present, grid, area);
        return text;
      }
      const vocabulary = vocabularyOf(this.parts.get(workbook.path));
      return addTable(this.parts, text, { path: sheet.path, grid }, { area, name: tableName }, { tables, vocabulary });
    });
  }
}
