import type { RowLevel } from "../appendix-table";

/** A row of a table without codes. */
export interface UncodedRow {
  readonly max: number | null;
}

const TOLERANCE = 0.011;

/**
 * Groups and indicators of a table without codes, from maxima that are the sums of the ones below; null where
 * they do not tell: the groups must take in all rows. Parallel to `rows`.
 */
export function sumLevels(rows: readonly UncodedRow[]): readonly RowLevel[] | null {
  const levels: RowLevel[] = [];
  for (let index = 0; index < rows.length; ) {
    const size = stretch(rows, index);
    if (size === 0) return null;
    levels.push("group", ...Array<RowLevel>(size).fill("indicator"));
    index += size + 1;
  }
  return levels.filter((level) => level === "group").length > 1 ? levels : null;
}

/** How many rows below add up to this one's maximum; 0 where none do. */
function stretch(rows: readonly UncodedRow[], index: number): number {
  const own = rows[index]?.max ?? 0;
  let sum = 0;
  for (let next = index + 1; next < rows.length && own > 0; next++) {
    sum += rows[next]?.max ?? 0;
    if (Math.abs(sum - own) <= TOLERANCE) return next - index;
    if (sum > own) return 0;
  }
  return 0;
}
