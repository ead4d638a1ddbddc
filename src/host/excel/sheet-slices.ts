import type { Area } from "../../core/grid/address";

/** The filled rectangle of a sheet; its place in the list of sheets. */
export interface SheetArea {
  readonly sheet: number;
  readonly area: Area;
}

/** Cuts rectangles into pieces of whole rows, from the first sheet to the last, as big as asked for each time. */
export class SheetSlices {
  readonly total: number;
  private readonly areas: readonly SheetArea[];
  private index = 0;
  private rowsDone = 0;

  constructor(areas: readonly SheetArea[]) {
    this.areas = areas;
    this.total = areas.reduce((cells, { area }) => cells + area.rowCount * area.columnCount, 0);
  }

  get finished(): boolean {
    return this.index >= this.areas.length;
  }

  /** The next pieces of together at most `cells` cells, but at least one row. */
  next(cells: number): readonly SheetArea[] {
    const slices: SheetArea[] = [];
    let left = cells;
    for (let slice = this.take(left); slice !== null; slice = left > 0 ? this.take(left, slices.length > 0) : null) {
      slices.push(slice);
      left -= slice.area.rowCount * slice.area.columnCount;
    }
    return slices;
  }

  /** Goes back to where `next` began, so that it may be asked for less. */
  putBack(slices: readonly SheetArea[]): void {
    const [first] = slices;
    const start = this.areas.findIndex((each) => each.sheet === first?.sheet);
    const origin = this.areas[start];
    if (first === undefined || origin === undefined) return;
    this.index = start;
    this.rowsDone = first.area.row - origin.area.row;
  }

  /** null at the end, or where not even one row fits and others were taken. */
  private take(cells: number, mustFit = false): SheetArea | null {
    const current = this.areas[this.index];
    if (current === undefined) return null;
    const { area, sheet } = current;
    const fitting = Math.floor(cells / area.columnCount);
    if (fitting === 0 && mustFit) return null;
    const rowCount = Math.min(Math.max(fitting, 1), area.rowCount - this.rowsDone);
    const slice = { sheet, area: { ...area, row: area.row + this.rowsDone, rowCount } };
    this.rowsDone += rowCount;
    if (this.rowsDone >= area.rowCount) {
      this.index += 1;
      this.rowsDone = 0;
    }
    return slice;
  }
}
