import type { CellPlace } from "../../core/grid/address";
import type { EditCapture } from "../../core/plan/capture";
import type { CellFormat, CellsEdit, ColumnWidthsEdit, Edit, FormatsEdit, RowHeightsEdit, SheetEdit } from "../../core/plan/write-plan";
import { TEXT_FORMAT } from "../../core/plan/write-plan";
import type { CellContent } from "../../core/grid/cell";
import { BLANK } from "../../core/grid/cell";
import type { Task } from "./batches";
import { rowRuns } from "./batches";
import { cellContents } from "./cell-matrix";
import { loadDocumentNames, unknownNames } from "./document-names";
import type { FormatKey } from "./format-codes";
import { formatKeys } from "./format-codes";
import { loadMerges, loadPageSetup } from "./page-layout";
import { cellFormat, cellPropertiesFor } from "./read-formats";
import { scalarBytes } from "./payload-size";
import { rangeOf } from "./surroundings";

/** How one edit's place is read: what to ask for, and what it says once the answers are in. */
export interface EditReading {
  readonly tasks: readonly Task[];
  readonly capture: () => EditCapture;
  /** Cells formatted as text that are to receive a formula. */
  readonly textCells: () => readonly CellPlace[];
}

type CellsPlace = Pick<CellsEdit, "sheet" | "row" | "column">;

/** Beside its text, which an answer holds twice, as value and as formula: type, number format, punctuation. */
const cellBytes = 40;
const formatBytes = 60;
const sheetBytes = 4_000;
/** A code, mostly. */
const labelBytes = 80;

/** null where the edit's capture does not depend on cells. `isNew`: the sheet is likely not there yet, and answers nothing. */
export function editReading(edit: Edit, isNew: boolean): EditReading | null {
  switch (edit.kind) {
    case "cells":
      return cellsReading(edit, edit.after, edit.after.map((row, index) => Math.max(isNew ? 0 : answerBytes(row), answerBytes(edit.before[index] ?? []))));
    case "expect":
      return cellsReading(edit, edit.digests.map(() => [BLANK]), edit.digests.map(() => labelBytes));
    case "formats":
      return formatsReading(edit);
    case "column-widths":
      return widthsReading(edit);
    case "row-heights":
      return heightsReading(edit);
    case "merge-cells":
      return sheetReading(edit, (sheet) => loadMerges(sheet), (areas) => ({ kind: "merges", areas }));
    case "page-setup":
      return sheetReading(edit, (sheet) => loadPageSetup(sheet, edit.setup), (setup) => ({ kind: "page-setup", setup }));
    case "document-names":
      return namesReading();
    default:
      return null;
  }
}

/** `after` says the rectangle's shape and what is to go there, `rowBytes` what the answers will take. */
function cellsReading(edit: CellsPlace, after: CellsEdit["after"], rowBytes: readonly number[]): EditReading {
  const contents: CellContent[][] = [];
  const textCells: CellPlace[] = [];
  const columnCount = after[0]?.length ?? 0;
  let exists = true;
  const tasks = rowRuns(rowBytes).map(([first, rowCount]): Task => {
    const area = { row: edit.row + first, column: edit.column, rowCount, columnCount };
    const queue = (context: Excel.RequestContext) => {
      const range = rangeOf(context.workbook.worksheets.getItemOrNullObject(edit.sheet), area);
      range.load("values,formulas,valueTypes,numberFormat");
      return () => {
        exists = !range.isNullObject;
        if (!exists) return;
        cellContents(range).forEach((row, index) => (contents[first + index] = row));
        textCells.push(...formulasIntoText({ ...edit, after }, first, range.numberFormat));
      };
    };
    return { bytes: rowBytes.slice(first, first + rowCount).reduce((sum, bytes) => sum + bytes, 0), queue };
  });
  const capture = (): EditCapture => ({ kind: "cells", contents: exists ? contents : null, ...(textCells.length > 0 ? { asText: textCells } : {}) });
  return { tasks, capture, textCells: () => textCells };
}

/** What the answer for a row of cells takes, if they hold what the plan expects or writes. */
function answerBytes(row: readonly CellContent[]): number {
  return row.reduce((sum, cell) => sum + cellBytes + 2 * contentBytes(cell), 0);
}

function contentBytes(content: CellContent): number {
  return content.kind === "blank" ? 0 : scalarBytes(content.kind === "formula" ? content.formula : content.value);
}

function formulasIntoText(edit: CellsPlace & Pick<CellsEdit, "after">, first: number, formats: readonly (readonly unknown[])[]): readonly CellPlace[] {
  return formats.flatMap((row, r) =>
    row.flatMap((format, c) => (format === TEXT_FORMAT && edit.after[first + r]?.[c]?.kind === "formula" ? [{ row: edit.row + first + r, column: edit.column + c }] : [])),
  );
}

/** Only the parts that the edit changes are read: the inverse needs no others. */
function formatsReading(edit: FormatsEdit): EditReading {
  const keys = keysOf(edit);
  const { area } = edit;
  const formats: CellFormat[][] = [];
  let exists = true;
  const rowBytes = area.columnCount * (formatBytes + keys.length * formatBytes);
  const tasks = rowRuns(Array.from({ length: area.rowCount }, () => rowBytes)).map(([first, rowCount]): Task => ({
    bytes: rowBytes * rowCount,
    queue: (context) => {
      const range = rangeOf(context.workbook.worksheets.getItemOrNullObject(edit.sheet), { ...area, row: area.row + first, rowCount });
      range.load("numberFormat");
      const properties = range.getCellProperties(cellPropertiesFor(keys));
      return () => {
        exists = !range.isNullObject;
        if (!exists) return;
        properties.value.forEach((row, r) => (formats[first + r] = row.map((cell, c) => cellFormat(cell, range.numberFormat[r]?.[c], keys))));
      };
    },
  }));
  return { tasks, capture: () => ({ kind: "formats", formats: exists ? formats : null }), textCells: () => [] };
}

function keysOf(edit: FormatsEdit): readonly FormatKey[] {
  const { format } = edit;
  if ("like" in format) return formatKeys;
  const used: readonly CellFormat[] = "all" in format ? [format.all] : format.cells.flat();
  return formatKeys.filter((key) => used.some((each) => each[key] !== undefined));
}

/** What a sheet tells of itself, null where it is not there. */
function sheetReading<T>({ sheet: name }: SheetEdit, load: (sheet: Excel.Worksheet) => () => T, captured: (told: T | null) => EditCapture): EditReading {
  let told: T | null = null;
  const queue = (context: Excel.RequestContext) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(name);
    sheet.load("name");
    const tell = load(sheet);
    return () => {
      told = sheet.isNullObject ? null : tell();
    };
  };
  return { tasks: [{ bytes: sheetBytes, queue }], capture: () => captured(told), textCells: () => [] };
}

function namesReading(): EditReading {
  let capture: EditCapture = unknownNames;
  const queue = (context: Excel.RequestContext) => {
    const names = loadDocumentNames(context);
    return () => {
      capture = names();
    };
  };
  return { tasks: [{ bytes: sheetBytes, queue }], capture: () => capture, textCells: () => [] };
}

function heightsReading(edit: RowHeightsEdit): EditReading {
  const load = (sheet: Excel.Worksheet): (() => readonly number[]) => {
    const formats = edit.rows.map(({ row }) => {
      const { format } = sheet.getRangeByIndexes(row, 0, 1, 1);
      format.load("rowHeight");
      return format;
    });
    return () => formats.map((format) => format.rowHeight);
  };
  return sheetReading(edit, load, (heights) => ({ kind: "row-heights", heights }));
}

function widthsReading(edit: ColumnWidthsEdit): EditReading {
  let widths: readonly number[] | null = null;
  const queue = (context: Excel.RequestContext) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(edit.sheet);
    sheet.load("name");
    const formats = edit.columns.map(({ column }) => {
      const { format } = sheet.getRangeByIndexes(0, column, 1, 1);
      format.load("columnWidth");
      return format;
    });
    return () => {
      widths = sheet.isNullObject ? null : formats.map((format) => format.columnWidth);
    };
  };
  return { tasks: [{ bytes: edit.columns.length * formatBytes, queue }], capture: () => ({ kind: "column-widths", widths }), textCells: () => [] };
}
