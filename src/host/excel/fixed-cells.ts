import type { Area } from "../../core/grid/address";
import { columnRuns } from "../../core/grid/areas";
import type { FixedCells } from "../../core/grid/grid";
import type { Task } from "./batches";
import { rowRuns, syncInBatches } from "./batches";
import { rangeOf } from "./surroundings";

/** A sheet of whose cells some may be impossible to write one by one. */
export interface SheetToProbe {
  readonly name: string;
  /** Its filled rectangle, and the formulas in it. */
  readonly area: Area;
  readonly formulas: readonly (readonly (string | null)[])[];
  readonly isProtected: boolean;
  /** Whether the host can tell of formulas that fill several cells (API set ExcelApi 1.12), and some formula here spills. */
  readonly tellsArrays: boolean;
  readonly spills: boolean;
}

/** The answer for a cell's protection and for a range's place or property. */
const protectionBytes = 70;
const rangeBytes = 300;

/**
 * What may not be written on each of the sheets. No request where no sheet is protected, no formula spills and no neighbours share a formula; else one, one more
 * for every 2 MB.
 */
export async function readFixedCells(context: Excel.RequestContext, sheets: readonly SheetToProbe[]): Promise<readonly FixedCells[]> {
  const probes = sheets.map((sheet) => new SheetProbe(sheet));
  await syncInBatches(context, probes.flatMap((probe) => probe.tasks()));
  return probes.map((probe) => probe.fixed());
}

class SheetProbe {
  private readonly sheet: SheetToProbe;
  /** By rows of the sheet's area; cells that were not asked for are locked. */
  private readonly locks: (readonly boolean[])[] = [];
  private readonly arrays: Area[] = [];

  constructor(sheet: SheetToProbe) {
    this.sheet = sheet;
  }

  tasks(): readonly Task[] {
    const { sheet } = this;
    return [
      ...(sheet.isProtected ? this.lockTasks() : []),
      ...(sheet.tellsArrays ? sharedFormulas(sheet).map((area) => this.arrayTask(area)) : []),
      ...(sheet.spills ? this.spillTasks() : []),
    ];
  }

  fixed(): FixedCells {
    const { area, isProtected } = this.sheet;
    const isOpen = (row: number, column: number): boolean => this.locks[row - area.row]?.[column - area.column] === false;
    return { open: isProtected ? columnRuns(area, isOpen) : null, arrays: this.arrays };
  }

  /** API set ExcelApi 1.9 */
  private lockTasks(): readonly Task[] {
    const { area } = this.sheet;
    const rowBytes = area.columnCount * protectionBytes;
    return rowRuns(Array.from({ length: area.rowCount }, () => rowBytes)).map(([first, rowCount]) => ({
      bytes: rowCount * rowBytes,
      queue: (context) => {
        const properties = this.range(context, { ...area, row: area.row + first, rowCount }).getCellProperties({ format: { protection: true } });
        return () => properties.value.forEach((row, index) => (this.locks[first + index] = row.map(({ format }) => format?.protection?.locked !== false)));
      },
    }));
  }

  /** Of neighbours of which only some belong to an array all are taken to: which ones cannot be told. */
  private arrayTask(area: Area): Task {
    return {
      bytes: rangeBytes,
      queue: (context) => {
        const range = this.range(context, area);
        range.load("savedAsArray");
        return () => {
          if (range.savedAsArray !== false) this.arrays.push(area);
        };
      },
    };
  }

  private spillTasks(): readonly Task[] {
    const { area, formulas } = this.sheet;
    return formulas.flatMap((line, row) => line.flatMap((formula, column) => (formula === null ? [] : [this.spillTask({ row: area.row + row, column: area.column + column, rowCount: 1, columnCount: 1 })])));
  }

  private spillTask(cell: Area): Task {
    return {
      bytes: rangeBytes,
      queue: (context) => {
        const range = this.range(context, cell).getSpillingToRangeOrNullObject();
        range.load("rowIndex,columnIndex,rowCount,columnCount");
        return () => {
          if (!range.isNullObject) this.arrays.push({ row: range.rowIndex, column: range.columnIndex, rowCount: range.rowCount, columnCount: range.columnCount });
        };
      },
    };
  }

  private range(context: Excel.RequestContext, area: Area): Excel.Range {
    return rangeOf(context.workbook.worksheets.getItem(this.sheet.name), area);
  }
}

/** Neighbours that show one formula to the letter, as every cell of an array does, in runs down the columns. */
function sharedFormulas({ area, formulas }: SheetToProbe): readonly Area[] {
  const at = (row: number, column: number): string | null => formulas[row - area.row]?.[column - area.column] ?? null;
  const isShared = (row: number, column: number): boolean => {
    const formula = at(row, column);
    return formula !== null && [at(row - 1, column), at(row + 1, column), at(row, column - 1), at(row, column + 1)].includes(formula);
  };
  return columnRuns(area, isShared).flatMap((run) => cutByFormula(run, at));
}

/** A run cut where one formula ends and the next begins. */
function cutByFormula(run: Area, at: (row: number, column: number) => string | null): readonly Area[] {
  const cut: Area[] = [];
  for (let row = run.row; row < run.row + run.rowCount; row++) {
    const last = cut.at(-1);
    if (last && at(last.row, run.column) === at(row, run.column)) cut[cut.length - 1] = { ...last, rowCount: last.rowCount + 1 };
    else cut.push({ ...run, row, rowCount: 1 });
  }
  return cut;
}
