import { areaAddress } from "../../core/grid/address";
import type { AddHighlightEdit, AddSheetEdit, AddTableEdit, CellFormat, CellsEdit, ColumnWidthsEdit, Edit, FormatsEdit, MergeCellsEdit, NotesEdit, RowHeightsEdit, SheetEdit } from "../../core/plan/write-plan";
import type { ValidationPresence } from "../../core/plan/capture";
import type { CellValidation } from "../../core/plan/cell-validation";
import type { Task } from "./batches";
import { rowRuns } from "./batches";
import { writtenContent } from "./cell-text";
import { drawChart } from "./charts";
import { effectiveChanges } from "../../core/plan/sheet-note";
import { HostError } from "../port";
import { changeNote } from "./notes";
import { setPageLayout } from "./page-layout";
import { scalarBytes } from "./payload-size";
import { visibilityNames } from "./format-codes";
import { setDocumentNames } from "./document-names";
import type { Surroundings, ValidationEdit } from "./surroundings";
import { cellKey, chartKey, columnKey, rangeOf, validationKey } from "./surroundings";
import { formatRange, settableFormat } from "./write-formats";

const smallTask = 1_000;
const formatBytes = 500;
const heightBytes = 300;

/** What to queue so that one edit is carried out. */
export function editTasks(edit: Edit, known: Surroundings): readonly Task[] {
  switch (edit.kind) {
    case "add-sheet":
      return known.sheets.has(edit.sheet) ? [] : [task((context) => addSheet(context, edit))];
    case "remove-sheet":
      return [task((context) => context.workbook.worksheets.getItemOrNullObject(edit.sheet).delete())];
    case "sheet-visibility":
      // Setting: API set ExcelApi 1.2
      return [task((context) => void (sheetOf(context, edit).visibility = visibilityNames[edit.visibility]))];
    case "cells":
      return cellsTasks(edit, known);
    case "expect":
      return [];
    case "formats":
      return formatsTasks(edit);
    case "column-widths":
      return [task((context) => setWidths(sheetOf(context, edit), edit, known))];
    case "row-heights":
      return [task((context) => setHeights(sheetOf(context, edit), edit), edit.rows.length * heightBytes)];
    case "merge-cells":
      return [task((context) => mergeExactly(sheetOf(context, edit), edit))];
    case "page-setup":
      return [task((context) => setPageLayout(sheetOf(context, edit), edit.setup))];
    case "add-chart":
      return [task((context) => drawChart(sheetOf(context, edit), edit, known.charts.has(chartKey(edit))))];
    case "remove-chart":
      return [task((context) => sheetOf(context, edit).charts.getItemOrNullObject(edit.name).delete())];
    case "add-table":
      return [task((context) => makeTable(context, edit, known))];
    case "add-highlight":
      return [task((context) => addHighlight(sheetOf(context, edit), edit))];
    case "remove-highlights":
      return (known.highlights.get(edit.sheet) ?? []).map((id) => task((context) => sheetOf(context, edit).getRange().conditionalFormats.getItem(id).delete()));
    case "add-validation":
      return validationTasks(edit, known, "none", (range) => validate(range, edit.validation));
    case "remove-validation":
      return validationTasks(edit, known, "same", (range) => range.dataValidation.clear());
    case "notes":
      return noteTasks(edit, known);
    case "document-names":
      return [task((context) => setDocumentNames(context, edit.changes))];
  }
}

/** Excel puts each new conditional format above the others; the plan names them from first priority to last. */
export function inWritingOrder(edits: readonly Edit[]): readonly Edit[] {
  const ordered: Edit[] = [];
  let highlights: Edit[] = [];
  for (const edit of edits) {
    if (edit.kind === "add-highlight") {
      highlights = [edit, ...highlights];
    } else {
      ordered.push(...highlights, edit);
      highlights = [];
    }
  }
  return [...ordered, ...highlights];
}

function task(queue: (context: Excel.RequestContext) => void, bytes = smallTask): Task {
  return { bytes, queue };
}

function sheetOf(context: Excel.RequestContext, edit: SheetEdit): Excel.Worksheet {
  return context.workbook.worksheets.getItem(edit.sheet);
}

function addSheet(context: Excel.RequestContext, { sheet: name, frozen }: AddSheetEdit): void {
  const sheet = context.workbook.worksheets.add(name);
  // API set: ExcelApi 1.7
  if (frozen) sheet.freezePanes.freezeAt(areaAddress({ row: 0, column: 0, rowCount: frozen.rows, columnCount: frozen.columns }));
}

function cellsTasks(edit: CellsEdit, known: Surroundings): readonly Task[] {
  const written = edit.after.map((row) => row.map(writtenContent));
  const columnCount = written[0]?.length ?? 0;
  const rowBytes = written.map((row) => row.reduce((bytes: number, value) => bytes + scalarBytes(value), 0));
  if (columnCount === 0) return [];
  return rowRuns(rowBytes).map(([first, rowCount]) => {
    const bytes = rowBytes.slice(first, first + rowCount).reduce((sum, each) => sum + each, smallTask);
    const rows = written.slice(first, first + rowCount);
    return task((context) => {
      const range = rangeOf(sheetOf(context, edit), { row: edit.row + first, column: edit.column, rowCount, columnCount });
      formatForFormulas(range, edit, first, rowCount, known);
      range.formulas = rows;
    }, bytes);
  });
}

/**
 * In a cell formatted as text a formula would become text. Such cells become
 * "General"; the plan's inverse gives them their format back.
 */
function formatForFormulas(range: Excel.Range, edit: CellsEdit, first: number, rowCount: number, { textCells }: Surroundings): void {
  for (const [r, row] of edit.after.slice(first, first + rowCount).entries()) {
    for (const [c, content] of row.entries()) {
      const isText = textCells.has(cellKey(edit.sheet, edit.row + first + r, edit.column + c));
      if (content.kind === "formula" && isText) range.getCell(r, c).numberFormat = [["General"]];
    }
  }
}

function formatsTasks(edit: FormatsEdit): readonly Task[] {
  const { area, format } = edit;
  if ("all" in format) {
    const { all } = format;
    return [task((context) => formatRange(rangeOf(sheetOf(context, edit), area), area, all))];
  }
  if ("like" in format) {
    const { like, change } = format;
    return [
      task((context) => {
        const sheet = sheetOf(context, edit);
        const range = rangeOf(sheet, area);
        // API set ExcelApi 1.9
        range.copyFrom(rangeOf(sheet, like), "Formats");
        if (change !== undefined) formatRange(range, area, change);
      }),
    ];
  }
  const { cells } = format;
  return rowRuns(cells.map((row) => row.length * formatBytes)).map(([first, rowCount]) => {
    const rows = cells.slice(first, first + rowCount);
    return task((context) => formatCells(rangeOf(sheetOf(context, edit), { ...area, row: area.row + first, rowCount }), rows), rowCount * area.columnCount * formatBytes);
  });
}

function formatCells(range: Excel.Range, rows: readonly (readonly CellFormat[])[]): void {
  range.setCellProperties(rows.map((row) => row.map(settableFormat)));
  if (rows.some((row) => row.some((cell) => cell.numberFormat !== undefined))) range.numberFormat = rows.map((row) => row.map((cell) => cell.numberFormat ?? null));
  for (const { row, column, rowCount } of unfilledRuns(rows)) range.getCell(row, column).getResizedRange(rowCount - 1, 0).format.fill.clear();
}

/** Cells that are to have no fill, as runs down the columns: no fill cannot be set cell by cell. */
function unfilledRuns(rows: readonly (readonly CellFormat[])[]): readonly { readonly row: number; readonly column: number; readonly rowCount: number }[] {
  const runs: { row: number; column: number; rowCount: number }[] = [];
  const columns = rows[0]?.length ?? 0;
  for (let column = 0; column < columns; column++) {
    for (const [row, cells] of rows.entries()) {
      if (cells[column]?.fillColor !== null) continue;
      const last = runs.at(-1);
      if (last?.column === column && last.row + last.rowCount === row) last.rowCount += 1;
      else runs.push({ row, column, rowCount: 1 });
    }
  }
  return runs;
}

/** Neighbours of one width are set at once: a host may lay the whole sheet out again for each. */
function setWidths(sheet: Excel.Worksheet, edit: ColumnWidthsEdit, known: Surroundings): void {
  const alike: { readonly column: number; columnCount: number; readonly points: number }[] = [];
  for (const { column, width } of edit.columns) {
    const points = typeof width === "number" ? width : known.widths.get(columnKey(edit.sheet, width.like));
    const last = alike.at(-1);
    if (points === undefined) continue;
    if (last?.points === points && last.column + last.columnCount === column) last.columnCount += 1;
    else alike.push({ column, columnCount: 1, points });
  }
  for (const { column, columnCount, points } of alike) sheet.getRangeByIndexes(0, column, 1, columnCount).format.columnWidth = points;
}

function setHeights(sheet: Excel.Worksheet, { rows }: RowHeightsEdit): void {
  for (const { row, height } of rows) {
    const { format } = rangeOf(sheet, { row, column: 0, rowCount: 1, columnCount: 1 });
    // API set ExcelApi 1.2
    if (height === null) format.autofitRows();
    else format.rowHeight = height;
  }
}

/** API set ExcelApi 1.2. */
function mergeExactly(sheet: Excel.Worksheet, { areas }: MergeCellsEdit): void {
  sheet.getRange().unmerge();
  for (const area of areas) rangeOf(sheet, area).merge();
}

/** `Table.resize`: API set ExcelApi 1.13. */
function makeTable(context: Excel.RequestContext, edit: AddTableEdit, known: Surroundings): void {
  const range = rangeOf(sheetOf(context, edit), edit.area);
  if (known.tables.has(edit.name)) {
    context.workbook.tables.getItem(edit.name).resize(range);
    return;
  }
  const table = context.workbook.tables.add(range, true);
  table.name = edit.name;
}

/** Only the areas where this stands now; on a sheet that the plan adds nothing stands. */
function validationTasks(edit: ValidationEdit, known: Surroundings, before: ValidationPresence, change: (range: Excel.Range) => void): readonly Task[] {
  const presences = known.validations.get(validationKey(edit)) ?? edit.areas.map(() => "none");
  const areas = edit.areas.filter((_, index) => presences[index] === before);
  return areas.map((area) => task((context) => change(rangeOf(sheetOf(context, edit), area))));
}

function noteTasks(edit: NotesEdit, known: Surroundings): readonly Task[] {
  const held = known.notes.get(edit.sheet);
  if (!held) throw new HostError("unsupported", "This Excel takes no notes from add-ins (ExcelApi 1.18).", edit.sheet);
  return effectiveChanges(edit.notes, held).map((change) => task((context) => changeNote(sheetOf(context, edit), change, { held, isSized: known.noteSupport === "texts-and-sizes" }), scalarBytes(change.after ?? "") + smallTask));
}

/** API set ExcelApi 1.8. A list's range goes as a formula: as a Range object it was refused (office-js#277). */
function validate(range: Excel.Range, { allows, prompt, refusal }: CellValidation): void {
  const { dataValidation } = range;
  dataValidation.rule =
    allows.kind === "list" ? { list: { inCellDropDown: true, source: allows.source } } : { decimal: { formula1: allows.atLeast, operator: "GreaterThanOrEqualTo" } };
  dataValidation.ignoreBlanks = true;
  dataValidation.prompt = { showPrompt: prompt !== null, title: prompt?.title ?? "", message: prompt?.text ?? "" };
  dataValidation.errorAlert = { showAlert: refusal !== null, style: "Stop", title: refusal?.title ?? "", message: refusal?.text ?? "" };
}

/** Several areas under one rule: `Worksheet.getRanges`, API set ExcelApi 1.9. */
function addHighlight(sheet: Excel.Worksheet, edit: AddHighlightEdit): void {
  const { custom } = sheet.getRanges(edit.areas.map(areaAddress).join(",")).conditionalFormats.add("Custom");
  custom.rule.formula = edit.formula;
  const { fillColor, fontColor, bold, italic, underline, strikethrough, numberFormat } = edit.format;
  const { fill, font } = custom.format;
  if (typeof fillColor === "string") fill.color = fillColor;
  if (typeof fontColor === "string") font.color = fontColor;
  if (bold !== undefined) font.bold = bold;
  if (italic !== undefined) font.italic = italic;
  if (underline !== undefined) font.underline = underline ? "Single" : "None";
  if (strikethrough !== undefined) font.strikethrough = strikethrough;
  if (numberFormat !== undefined) custom.format.numberFormat = numberFormat;
}
