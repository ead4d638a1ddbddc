import type { ICellData, IStyleData } from "@univerjs/core";
import { IUndoRedoService, STYLE_KEYS } from "@univerjs/core";
import { FormulaDataModel } from "@univerjs/engine-formula";
import type { ISetRangeValuesMutationParams } from "@univerjs/sheets";
import { SetRangeValuesCommand, SetRangeValuesMutation, SetRangeValuesUndoMutationFactory, SetStyleCommand } from "@univerjs/sheets";
import type { FWorksheet } from "@univerjs/sheets/facade";
import type { Area } from "../../../core/grid/address";
import { ApiError } from "../../office/api-error";
import type { ExcelSession } from "../excel-session";
import { hasContent } from "./cell-reading";

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

  style(row: number, column: number): IStyleData {
    const worksheet = this.sheet.getSheet();
    const inherited = row < worksheet.getRowCount() && column < worksheet.getColumnCount() ? worksheet.getComposedCellStyleWithoutSelf(row, column) : {};
    const own = this.session.workbook.getWorkbook().getStyles().getStyleByCell(worksheet.getCellMatrix().getValue(row, column)) ?? {};
    return { ...inherited, ...own };
  }

  /** Changes the contents for which `of` gives a change, as one step of the grid's own undo. */
  write(area: Area, of: (row: number, column: number) => ICellData | null): void {
    this.growTo(area);
    this.session.execute(SetRangeValuesCommand.id, {
      ...this.place(),
      value: this.changes(area, of),
      // The cells say where they are; a range has to be named all the same where nothing is selected.
      range: { startRow: area.row, startColumn: area.column, endRow: area.row + area.rowCount - 1, endColumn: area.column + area.columnCount - 1 },
    });
    this.session.calculation.changed();
  }

  /**
   * Gives every cell of the area exactly the style that `of` makes of its present one; null takes
   * all of it. The mutation names the style command as its cause: without that, Univer takes a
   * change without formula for one that removes the formula.
   */
  restyle(area: Area, of: (style: IStyleData, row: number, column: number) => IStyleData | null): void {
    this.growTo(area);
    const cellValue = this.changes(area, (row, column) => {
      const style = of(this.style(row, column), row, column);
      const type = this.sheet.getSheet().getCellMatrix().getValue(row, column)?.t;
      return { s: style === null ? null : exactly(style), ...(type === undefined || type === null ? {} : { t: type }) };
    });
    this.mutate({ ...this.place(), cellValue, trigger: SetStyleCommand.id });
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

/** Univer merges styles; naming every member, with null for those to remove, makes it replace them. */
function exactly(style: IStyleData): IStyleData {
  const borders = { t: null, r: null, b: null, l: null, ...style.bd };
  const removed = Object.fromEntries(STYLE_KEYS.map((key) => [key, null]));
  return { ...removed, ...style, bd: borders };
}
