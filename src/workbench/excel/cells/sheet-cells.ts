import type { ICellData, IStyleData } from "@univerjs/core";
import { IUndoRedoService } from "@univerjs/core";
import { FormulaDataModel } from "@univerjs/engine-formula";
import type { ISetRangeValuesMutationParams } from "@univerjs/sheets";
import { SetRangeValuesCommand, SetRangeValuesMutation, SetRangeValuesUndoMutationFactory, SetStyleCommand } from "@univerjs/sheets";
import type { FWorksheet } from "@univerjs/sheets/facade";
import type { Area } from "../../../core/grid/address";
import { ApiError } from "../../office/api-error";
import type { ExcelSession } from "../excel-session";
import { hasContent } from "./cell-reading";
import type { NewStyle } from "./pending-styles";

type CellMatrix = Record<number, Record<number, ICellData>>;

/** "You can read at most 5 million cells" (Resource limits and performance optimization for Office Add-ins). */
const cellLimit = 5_000_000;

/** The cells of one sheet as they are stored: no number format applied, results of spilling formulas included. */
export class SheetCells {
  readonly sheet: FWorksheet;
  private readonly session: ExcelSession;

  constructor(session: ExcelSession, sheet: FWorksheet) {
    this.session = session;
    this.sheet = sheet;
  }

  read(row: number, column: number): ICellData | null {
    const stored = this.sheet.getSheet().getCellMatrix().getValue(row, column) ?? null;
    return hasContent(stored) ? stored : (this.spilled(row, column) ?? stored);
  }

  /** One value for each cell of the area, by rows. */
  map<V>(area: Area, of: (row: number, column: number) => V): V[][] {
    if (area.rowCount * area.columnCount > cellLimit) {
      throw new ApiError("ResponsePayloadSizeLimitExceeded", "The response payload size has exceeded the limit.");
    }
    return Array.from({ length: area.rowCount }, (_, r) => Array.from({ length: area.columnCount }, (_, c) => of(area.row + r, area.column + c)));
  }

  /** The smallest area with every cell that has content (or a format, unless `valuesOnly`), or null. */
  usedArea(valuesOnly: boolean): Area | null {
    let top = Infinity;
    let left = Infinity;
    let bottom = -1;
    let right = -1;
    this.sheet.getSheet().getCellMatrix().forValue((row, column, cell) => {
      if (cell && (hasContent(cell) || (!valuesOnly && cell.s))) {
        top = Math.min(top, row);
        left = Math.min(left, column);
        bottom = Math.max(bottom, row);
        right = Math.max(right, column);
      }
    });
    return bottom < 0 ? null : { row: top, column: left, rowCount: bottom - top + 1, columnCount: right - left + 1 };
  }

  /** The style as it will be when the batch is done. */
  style(row: number, column: number): IStyleData {
    const pending = this.session.pendingStyles.get(this.sheet.getSheetId(), row, column);
    return pending === undefined ? this.storedStyle(row, column) : (pending ?? this.inheritedStyle(row, column));
  }

  /** Changes the contents for which `of` gives a change, as one step of the grid's own undo. */
  write(area: Area, of: (row: number, column: number) => ICellData | null): void {
    this.flushStyles();
    this.growTo(area);
    this.session.execute(SetRangeValuesCommand.id, {
      ...this.place(),
      value: this.changes(area, of),
      // The cells say where they are; a range has to be named all the same where nothing is selected.
      range: { startRow: area.row, startColumn: area.column, endRow: area.row + area.rowCount - 1, endColumn: area.column + area.columnCount - 1 },
    });
    this.session.calculation.changed();
  }

  /** Gives every cell of the area exactly the style that `of` makes of its present one, at the end of the batch. */
  restyle(area: Area, of: (style: IStyleData, row: number, column: number) => NewStyle): void {
    this.growTo(area);
    const sheetId = this.sheet.getSheetId();
    this.map(area, (row, column) => this.session.pendingStyles.set(sheetId, row, column, of(this.style(row, column), row, column)));
  }

  /**
   * Puts the pending styles into the grid. The mutation names the style command as its cause:
   * without that, Univer takes a change without formula for one that removes the formula.
   */
  flushStyles(): void {
    const cellValue: CellMatrix = {};
    for (const { row, column, style } of this.session.pendingStyles.take(this.sheet.getSheetId())) {
      const change = style === null ? null : styleChange(this.storedStyle(row, column), style);
      if (change !== null && Object.keys(change).length === 0) continue;
      const type = this.sheet.getSheet().getCellMatrix().getValue(row, column)?.t;
      (cellValue[row] ??= {})[column] = { s: change, ...(type === undefined || type === null ? {} : { t: type }) };
    }
    if (Object.keys(cellValue).length > 0) this.mutate({ ...this.place(), cellValue, trigger: SetStyleCommand.id });
  }

  private storedStyle(row: number, column: number): IStyleData {
    const own = this.session.workbook.getWorkbook().getStyles().getStyleByCell(this.sheet.getSheet().getCellMatrix().getValue(row, column));
    return { ...this.inheritedStyle(row, column), ...own };
  }

  /** The style of the sheet, the row and the column. */
  private inheritedStyle(row: number, column: number): IStyleData {
    const worksheet = this.sheet.getSheet();
    const isInside = row < worksheet.getRowCount() && column < worksheet.getColumnCount();
    return isInside ? worksheet.getComposedCellStyleWithoutSelf(row, column) : {};
  }

  private mutate(params: ISetRangeValuesMutationParams): void {
    const injector = this.session.univer.__getInjector();
    const undo = SetRangeValuesUndoMutationFactory(injector, params);
    this.session.execute(SetRangeValuesMutation.id, params);
    injector.get(IUndoRedoService).pushUndoRedo({
      unitID: params.unitId,
      undoMutations: [{ id: SetRangeValuesMutation.id, params: { ...undo, trigger: SetStyleCommand.id } }],
      redoMutations: [{ id: SetRangeValuesMutation.id, params }],
    });
  }

  private place(): { unitId: string; subUnitId: string } {
    return { unitId: this.session.workbook.getId(), subUnitId: this.sheet.getSheetId() };
  }

  private changes(area: Area, of: (row: number, column: number) => ICellData | null): CellMatrix {
    const cells: CellMatrix = {};
    this.map(area, (row, column) => {
      const change = of(row, column);
      if (change !== null) (cells[row] ??= {})[column] = change;
    });
    return cells;
  }

  private growTo(area: Area): void {
    const worksheet = this.sheet.getSheet();
    if (area.row + area.rowCount > worksheet.getRowCount()) this.sheet.setRowCount(area.row + area.rowCount);
    if (area.column + area.columnCount > worksheet.getColumnCount()) this.sheet.setColumnCount(area.column + area.columnCount);
  }

  private spilled(row: number, column: number): ICellData | null {
    const model = this.session.univer.__getInjector().get(FormulaDataModel);
    return model.getArrayFormulaCellData()[this.session.workbook.getId()]?.[this.sheet.getSheetId()]?.[row]?.[column] ?? null;
  }
}

/** What Univer has to merge into a style so that it becomes another: null for each member that is to go. */
function styleChange(from: IStyleData, to: IStyleData): IStyleData {
  const removed = Object.fromEntries(Object.keys(from).filter((key) => !Object.hasOwn(to, key)).map((key) => [key, null]));
  const changed = Object.fromEntries(Object.entries(to).filter(([key, value]) => !isEqual(from[key as keyof IStyleData], value)));
  const borders = to.bd ? { bd: { t: null, r: null, b: null, l: null, ...to.bd } } : {};
  return "bd" in changed ? { ...removed, ...changed, ...borders } : { ...removed, ...changed };
}

function isEqual(a: unknown, b: unknown): boolean {
  return a === b || (typeof a === "object" && JSON.stringify(a) === JSON.stringify(b));
}
