import type { Area } from "./address";

/** Whether two areas share a cell. */
export function overlaps(a: Area, b: Area): boolean {
  const rows = a.row < b.row + b.rowCount && b.row < a.row + a.rowCount;
  return rows && a.column < b.column + b.columnCount && b.column < a.column + a.columnCount;
}

/** Whether every cell of `inner` is in `outer`. */
export function within(inner: Area, outer: Area): boolean {
  const rows = inner.row >= outer.row && inner.row + inner.rowCount <= outer.row + outer.rowCount;
  return rows && inner.column >= outer.column && inner.column + inner.columnCount <= outer.column + outer.columnCount;
}

/** The cells of an area that are wanted, as runs down the columns. */
export function columnRuns({ row: top, column: left, rowCount, columnCount }: Area, isWanted: (row: number, column: number) => boolean): readonly Area[] {
  const runs: Area[] = [];
  for (let column = left; column < left + columnCount; column++) {
    for (let row = top; row < top + rowCount; row++) {
      if (isWanted(row, column)) addCell(runs, row, column);
    }
  }
  return runs;
}

function addCell(runs: Area[], row: number, column: number): void {
  const last = runs.at(-1);
  if (last && last.column === column && last.row + last.rowCount === row) runs[runs.length - 1] = { ...last, rowCount: last.rowCount + 1 };
  else runs.push({ row, column, rowCount: 1, columnCount: 1 });
}

/** The cells of an area that are not in `hole`, as at most four rectangles: above, left, right, below. */
export function withoutArea(area: Area, hole: Area): readonly Area[] {
  if (!overlaps(area, hole)) return [area];
  const [top, bottom] = [Math.max(area.row, hole.row), Math.min(area.row + area.rowCount, hole.row + hole.rowCount)];
  const [left, right] = [Math.max(area.column, hole.column), Math.min(area.column + area.columnCount, hole.column + hole.columnCount)];
  return [
    { ...area, rowCount: top - area.row },
    { row: top, rowCount: bottom - top, column: area.column, columnCount: left - area.column },
    { row: top, rowCount: bottom - top, column: right, columnCount: area.column + area.columnCount - right },
    { ...area, row: bottom, rowCount: area.row + area.rowCount - bottom },
  ].filter(({ rowCount, columnCount }) => rowCount > 0 && columnCount > 0);
}
