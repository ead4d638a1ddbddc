import type { Area } from "../../../core/grid/address";
import type { CellFormat } from "../../../core/plan/write-plan";
import type { StyleSheet } from "../style/style-sheet";

interface PaintedArea {
  readonly area: Area;
  readonly format: CellFormat;
}

/** Formats of whole areas below everything that a sheet holds: told by area until their rows are written, as the cells of some thousand rows take memory each. */
export class PaintedAreas {
  private areas: PaintedArea[] = [];
  /** By the areas that a row lies in. */
  private readonly known = new Map<string, ReadonlyMap<number, number>>();

  paint(area: Area, format: CellFormat): void {
    this.areas.push({ area, format });
    this.known.clear();
  }

  /** Rows before `end` are written. */
  dropBefore(end: number): void {
    this.areas = this.areas.flatMap(({ area, format }) => {
      const rowCount = Math.min(area.rowCount, area.row + area.rowCount - end);
      return rowCount <= 0 ? [] : [{ area: { ...area, row: area.row + area.rowCount - rowCount, rowCount }, format }];
    });
    this.known.clear();
  }

  /** The rows before `end` that lie in an area; all of them where it is infinite. */
  rowsBefore(end: number): readonly number[] {
    const rows = this.areas.flatMap(({ area }) => Array.from({ length: Math.max(0, Math.min(area.row + area.rowCount, end) - area.row) }, (_, index) => area.row + index));
    return [...new Set(rows)];
  }

  /** The styles of a row's painted cells by column; what is not painted shows its column's. */
  stylesOf(row: number, columnStyle: (column: number) => number, styles: () => StyleSheet): ReadonlyMap<number, number> {
    const covering = this.areas.flatMap(({ area }, index) => (row >= area.row && row < area.row + area.rowCount ? [index] : []));
    const key = covering.join();
    const known = this.known.get(key);
    if (known) return known;
    const painted = new Map<number, number>();
    for (const index of covering) this.paintRow(index, painted, columnStyle, styles);
    this.known.set(key, painted);
    return painted;
  }

  private paintRow(index: number, painted: Map<number, number>, columnStyle: (column: number) => number, styles: () => StyleSheet): void {
    const one = this.areas[index];
    if (!one) return;
    const { area: { column: first, columnCount }, format } = one;
    for (let column = first; column < first + columnCount; column++) painted.set(column, styles().changed(painted.get(column) ?? columnStyle(column), format));
  }
}
