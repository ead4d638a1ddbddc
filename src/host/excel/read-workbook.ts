import type { Area } from "../../core/grid/address";
import type { CellValue } from "../../core/grid/cell";
import { isDateFormat } from "../../core/grid/calendar-day";
import type { FixedCells, GridPlace } from "../../core/grid/grid";
import { Grid } from "../../core/grid/grid";
import { INPUT_SHEET } from "../../core/score/input-sheet-layout";
import type { WorkbookSnapshot } from "../port";
import { HostError, LARGEST_AREA } from "../port";
import { cellFormulas, cellValues } from "./cell-matrix";
import type { SheetToProbe } from "./fixed-cells";
import { isTooLarge } from "./host-failure";
import { matrixBytes } from "./payload-size";
import { loadFormulasOfFormats, ownFormats } from "./read-highlights";
import type { SheetArea } from "./sheet-slices";
import { SheetSlices } from "./sheet-slices";
import { loadState, loadStateParts } from "./state-part";

export interface ReadOptions {
  readonly onProgress: (cellsRead: number, cells: number) => void;
  readonly signal: AbortSignal | undefined;
  /** Tells the names of the sheets by their ids: events name sheets by id. */
  readonly onSheets: (names: ReadonlyMap<string, string>) => void;
  /** Whether the host tells of formulas that fill several cells (API set ExcelApi 1.12). */
  readonly tellsArrays: boolean;
}

/**
 * Cells of the first request, before anything is known of their size: at 160 bytes a cell, which a
 * table full of long texts has, it stays below the 5 MB of the web.
 */
const firstSliceCells = 30_000;
/** Later requests are cut to this size: above the 2 MB that pay for one, below the 5 MB that are refused. */
const targetBytes = 3_000_000;

interface SheetHeader {
  readonly name: string;
  readonly hidden: boolean;
}

/** Rows read of one sheet so far. */
interface SheetRows {
  readonly values: CellValue[][];
  readonly formulas: (string | null)[][];
  readonly dates: GridPlace[];
}

/** Reads every sheet: their names, then their sizes, then their cells (API set ExcelApi 1.4), and what may not be written. */
export async function readWorkbook(context: Excel.RequestContext, options: ReadOptions): Promise<WorkbookSnapshot> {
  const { workbook } = context;
  workbook.load("name");
  // API set ExcelApi 1.7
  workbook.protection.load("protected");
  workbook.worksheets.load("items/id,items/name,items/visibility");
  const active = workbook.worksheets.getActiveWorksheet();
  active.load("name");
  const stateParts = loadStateParts(context);
  await context.sync();
  demandGoingOn(options.signal);
  options.onSheets(new Map(workbook.worksheets.items.map((sheet) => [sheet.id, sheet.name])));
  const headers = workbook.worksheets.items.map((sheet) => ({ name: sheet.name, hidden: sheet.visibility !== "Visible" }));
  const outline = await readOutline(context, headers, stateParts.ids(), options.tellsArrays);
  const { areas, state, highlightedSheets } = outline;
  const rows = await readSlices(context, headers, areas, options);
  const fixed = await readFixed(context, headers, outline, rows, options);
  return { name: workbook.name, sheets: headers.map((header, index) => gridOf(header, areas[index] ?? null, rows[index], fixed.get(header.name))), activeSheet: active.name, state, highlightedSheets, lockedStructure: workbook.protection.protected };
}

/** What the second request brings. */
interface Outline extends Pick<WorkbookSnapshot, "state" | "highlightedSheets"> {
  /** The filled rectangle of each sheet, null where it is empty. */
  readonly areas: readonly (Area | null)[];
  /** Whether each sheet is protected, and whether formulas spill there. */
  readonly isProtected: readonly boolean[];
  readonly spills: readonly boolean[];
}

async function readOutline(context: Excel.RequestContext, headers: readonly SheetHeader[], stateParts: readonly string[], tellsArrays: boolean): Promise<Outline> {
  const sheets = headers.map(({ name }) => context.workbook.worksheets.getItem(name));
  const ranges = sheets.map((sheet) => {
    const range = sheet.getUsedRangeOrNullObject(true);
    range.load("rowIndex,columnIndex,rowCount,columnCount");
    if (tellsArrays) range.load("hasSpill");
    sheet.protection.load("protected");
    return range;
  });
  const formats = sheets.map(loadFormulasOfFormats);
  const state = loadState(context, stateParts);
  await context.sync();
  const highlightedSheets = headers.flatMap(({ name }, index) => {
    const own = formats[index];
    return own && ownFormats(own).length > 0 ? [name] : [];
  });
  // Of a range where some cells spill and some do not, the answer is null.
  const spills = ranges.map((range) => tellsArrays && !range.isNullObject && range.hasSpill !== false);
  return { areas: ranges.map(areaOf), isProtected: sheets.map(({ protection }) => protection.protected), spills, state: state(), highlightedSheets };
}

/** What may not be written, by the sheets' names: asked only of sheets that are protected or have formulas. */
async function readFixed(
  context: Excel.RequestContext,
  headers: readonly SheetHeader[],
  { areas, isProtected, spills }: Outline,
  rows: readonly SheetRows[],
  { tellsArrays, signal }: ReadOptions,
): Promise<ReadonlyMap<string, FixedCells>> {
  const probed = headers.flatMap(({ name }, index): readonly SheetToProbe[] => {
    const [area, formulas] = [areas[index] ?? null, rows[index]?.formulas ?? []];
    const sheet = { name, formulas, isProtected: isProtected[index] === true, tellsArrays, spills: spills[index] === true };
    return area !== null && (sheet.isProtected || (tellsArrays && hasFormulas(formulas))) ? [{ ...sheet, area }] : [];
  });
  if (probed.length === 0) return new Map();
  demandGoingOn(signal);
  const { readFixedCells } = await import(/* webpackChunkName: "excel-fixed", webpackPrefetch: true */ "./fixed-cells");
  const fixed = await readFixedCells(context, probed);
  return new Map(probed.flatMap(({ name }, index) => (fixed[index] ? [[name, fixed[index]]] : [])));
}

function areaOf(range: Excel.Range): Area | null {
  return range.isNullObject ? null : { row: range.rowIndex, column: range.columnIndex, rowCount: range.rowCount, columnCount: range.columnCount };
}

/** Before anything of it is read: the sheet would take minutes, and nobody wants what lies between two stray cells. */
function refuseAbsurdArea(area: Area | null, sheet: string | null): void {
  const cells = area === null ? 0 : area.rowCount * area.columnCount;
  if (cells > LARGEST_AREA) throw new HostError("too-large", `${cells} cells from the first to the last`, sheet);
}

async function readSlices(
  context: Excel.RequestContext,
  headers: readonly SheetHeader[],
  areas: readonly (Area | null)[],
  { onProgress, signal }: ReadOptions,
): Promise<readonly SheetRows[]> {
  areas.forEach((area, sheet) => refuseAbsurdArea(area, headers[sheet]?.name ?? null));
  const slices = new SheetSlices(areas.flatMap((area, sheet) => (area === null ? [] : [{ sheet, area }])));
  const rows: readonly SheetRows[] = headers.map(() => ({ values: [], formulas: [], dates: [] }));
  let cells = firstSliceCells;
  let done = 0;
  while (!slices.finished) {
    demandGoingOn(signal);
    const slice = slices.next(cells);
    const count = slice.reduce((sum, { area }) => sum + area.rowCount * area.columnCount, 0);
    const bytes = await readSlice(context, headers, slice, rows);
    if (bytes === null) {
      slices.putBack(slice);
      cells = smaller(count, slice);
      continue;
    }
    cells = Math.max(1, Math.floor((targetBytes * count) / Math.max(bytes, 1)));
    done += count;
    onProgress(done, slices.total);
  }
  return rows;
}

/** One request, however many sheets it touches; the bytes it brought, or null where the host found it too big. */
async function readSlice(context: Excel.RequestContext, headers: readonly SheetHeader[], slice: readonly SheetArea[], into: readonly SheetRows[]): Promise<number | null> {
  const ranges = slice.map(({ sheet, area }) => {
    const range = context.workbook.worksheets.getItem(headers[sheet]?.name ?? "").getRangeByIndexes(area.row, area.column, area.rowCount, area.columnCount);
    range.load("values,formulas,valueTypes");
    if (asksForDates(headers[sheet])) range.load("numberFormat");
    return range;
  });
  try {
    await context.sync();
  } catch (error) {
    if (isTooLarge(error)) return null;
    throw error;
  }
  let bytes = 0;
  for (const [index, range] of ranges.entries()) {
    const rows = into[slice[index]?.sheet ?? -1];
    if (asksForDates(headers[slice[index]?.sheet ?? -1])) rows?.dates.push(...dateCells(range, slice[index]?.area));
    for (const row of cellValues(range)) rows?.values.push(row);
    for (const row of cellFormulas(range)) rows?.formulas.push(row);
    bytes += matrixBytes(range.values) + matrixBytes(range.formulas) + matrixBytes(range.valueTypes);
  }
  return bytes;
}

/** Where people type figures, Excel may take "7.5" for a day. */
function asksForDates(header: SheetHeader | undefined): boolean {
  return header?.name === INPUT_SHEET;
}

function dateCells({ values, numberFormat }: Excel.Range, area: Area | undefined): readonly GridPlace[] {
  return numberFormat.flatMap((row: readonly unknown[], r) =>
    row.flatMap((format, c) => (area && typeof format === "string" && typeof values[r]?.[c] === "number" && isDateFormat(format) ? [{ row: area.row + r, column: area.column + c }] : [])),
  );
}

function smaller(cells: number, slice: readonly SheetArea[]): number {
  const [first] = slice;
  if (slice.length === 1 && first?.area.rowCount === 1) throw new HostError("too-large", "One row is more than a request may carry.");
  return Math.floor(cells / 2);
}

function gridOf({ name, hidden }: SheetHeader, area: Area | null, rows: SheetRows | undefined, fixed: FixedCells | undefined): Grid {
  const { values = [], formulas = [], dates = [] } = rows ?? {};
  return new Grid({ sheet: name, hidden, row: area?.row ?? 0, column: area?.column ?? 0, values, dates, ...(hasFormulas(formulas) ? { formulas } : {}), ...(fixed ? { fixed } : {}) });
}

function hasFormulas(formulas: SheetRows["formulas"]): boolean {
  return formulas.some((row) => row.some((formula) => formula !== null));
}

function demandGoingOn(signal: AbortSignal | undefined): void {
  if (signal?.aborted === true) throw new HostError("cancelled", "Reading was cancelled.");
}
