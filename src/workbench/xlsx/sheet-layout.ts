import type { Worksheet, WorksheetView } from "@cj-tech-master/excelts";
import type { IWorksheetData } from "@univerjs/core";
import { writeRange } from "./area";
import { columnPixels, columnWidth, rowPixels, rowPoints } from "./size";
import { sparseEntries } from "./sparse";
import { sheetViews } from "./view";

/** Gives a file's sheet the merges, sizes, hidden parts and frozen panes that Univer shows. */
export function writeLayout(shown: Partial<IWorksheetData>, sheet: Worksheet): void {
  writeMerges(shown, sheet);
  writeColumns(shown, sheet);
  writeRows(shown, sheet);
  if (shown.hidden === 1 && sheet.state === "visible") sheet.state = "hidden";
  if (shown.hidden === 0) sheet.state = "visible";
  writeView(shown, sheet);
}

function writeMerges(shown: Partial<IWorksheetData>, sheet: Worksheet): void {
  const before = new Set(sheet.model.merges ?? []);
  const after = new Set((shown.mergeData ?? []).map(writeRange));
  for (const merge of before) if (!after.has(merge)) sheet.unMergeCells(merge);
  for (const merge of after) if (!before.has(merge)) sheet.mergeCellsWithoutStyle(merge);
}

function writeColumns(shown: Partial<IWorksheetData>, sheet: Worksheet): void {
  for (const { index, item } of sparseEntries(shown.columnData)) {
    const column = sheet.getColumn(index + 1);
    const unchanged = column.width !== undefined && columnPixels(column.width) === item.w;
    if (item.w !== undefined && !unchanged) column.width = columnWidth(item.w);
    if ((item.hd === 1) !== column.hidden) column.hidden = item.hd === 1;
  }
}

/** A row that Univer fits to its contents (`ia`) keeps no height: Excel fits such rows as it opens the file. */
function writeRows(shown: Partial<IWorksheetData>, sheet: Worksheet): void {
  for (const { index, item } of sparseEntries(shown.rowData)) {
    const row = sheet.getRow(index + 1);
    const unchanged = row.height ? rowPixels(row.height) === item.h : false;
    if (item.h !== undefined && item.ia !== 1 && !unchanged) row.height = rowPoints(item.h);
    if ((item.hd === 1) !== row.hidden) row.hidden = item.hd === 1;
  }
}

function writeView(shown: Partial<IWorksheetData>, sheet: Worksheet): void {
  const { xSplit = 0, ySplit = 0 } = shown.freeze ?? {};
  const [view = {}] = sheetViews(sheet);
  const before = "xSplit" in view || "ySplit" in view ? view : {};
  const showGridLines = shown.showGridlines !== 0;
  const sameFreeze = (before.xSplit ?? 0) === xSplit && (before.ySplit ?? 0) === ySplit;
  if (sameFreeze && (view.showGridLines ?? true) === showGridLines) return;
  const { rightToLeft = false, zoomScale = 100 } = view;
  const frame = { rightToLeft, zoomScale, showGridLines };
  const frozen: Partial<WorksheetView> = { ...frame, state: "frozen", xSplit, ySplit };
  sheet.views = [xSplit || ySplit ? frozen : { ...frame, state: "normal" }];
}
