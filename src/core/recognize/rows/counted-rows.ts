import type { NumberCell } from "../appendix-table";
import type { DraftRow } from "./join-rows";

interface CountedRow {
  readonly max: NumberCell | null;
  readonly scores: readonly (NumberCell | null)[];
}

const TOLERANCE = 0.011;

/**
 * Which rows hold points of their own, parallel to `rows`. Letters without a maximum below a row that has one
 * hold figures ("a | Số hồ sơ | | 40"), unless together they make its score, or most of them have a maximum.
 */
export function countedRows(rows: readonly CountedRow[], drafts: readonly DraftRow[]): readonly boolean[] {
  const counted = rows.map(({ max, scores }) => [max, ...scores].some((cell) => cell?.value != null));
  for (let index = 0; index < rows.length; index++) {
    const whole = rows[index];
    const size = letterRun(drafts, index + 1);
    if (whole?.max?.value != null && size > 0) {
      const run = rows.slice(index + 1, index + 1 + size);
      const arePoints = makesScore(whole, run) || run.filter(({ max }) => max?.value != null).length * 2 > size;
      run.forEach(({ max }, at) => void (counted[index + 1 + at] &&= max?.value != null || arePoints));
    }
    index += size;
  }
  return counted;
}

/** How many rows with letters for codes stand from `start` on. */
function letterRun(drafts: readonly DraftRow[], start: number): number {
  let end = start;
  while (drafts[end]?.code?.style === "lower") end++;
  return end - start;
}

/** Whether the scores of some rows add up to that of another, in any score column. */
function makesScore(whole: CountedRow, parts: readonly CountedRow[]): boolean {
  return whole.scores.some((cell, column) => cell?.value != null && Math.abs(parts.reduce((sum, part) => sum + (part.scores[column]?.value ?? 0), 0) - cell.value) <= TOLERANCE);
}
