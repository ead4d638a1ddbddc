import type { NumberCell, RowLevel } from "../appendix-table";
import type { DraftRow } from "./join-rows";

/** Differences below this come from rounding. */
const TOLERANCE = 0.011;

interface CountedRow {
  readonly max: NumberCell | null;
  readonly scores: readonly (NumberCell | null)[];
}

/** Rows with dashes right below a coded one: from `start` up to `end`. */
interface Run {
  readonly start: number;
  readonly end: number;
}

/**
 * The levels with `sub` or `indicator` for rows behind a dash that are parts of the row above them, not answers to it: each has a maximum, and what
 * they hold adds up to what the row above holds. Where most of such rows in a table do, those that a slip keeps from adding up are parts as well.
 */
export function withPartRuns(rows: readonly CountedRow[], drafts: readonly DraftRow[], levels: readonly RowLevel[]): readonly RowLevel[] {
  const runs = dashRuns(drafts).filter((run) => rows.slice(run.start, run.end).every(({ max }) => max?.value != null && max.value > 0));
  // A lone row that has all the points may be the only answer as well.
  const several = runs.filter(({ start, end }) => end - start > 1);
  const closing = several.filter((run) => addUp(rows, run));
  const parts = closing.length * 2 > several.length ? runs : closing;
  const found = [...levels];
  for (const { start, end } of parts) found.fill(levels[start - 1] === "group" ? "indicator" : "sub", start, end);
  return found;
}

function dashRuns(drafts: readonly DraftRow[]): readonly Run[] {
  const runs: Run[] = [];
  for (let start = 1; start < drafts.length; start++) {
    let end = start;
    while (drafts[end]?.kind === "option") end++;
    if (end > start && drafts[start - 1]?.kind === "coded") runs.push({ start, end });
    start = end;
  }
  return runs;
}

/** Whether maxima, or scores of some column, add up to those of the row above. */
function addUp(rows: readonly CountedRow[], { start, end }: Run): boolean {
  const whole = rows[start - 1];
  const parts = rows.slice(start, end);
  const closes = (pick: (row: CountedRow) => NumberCell | null): boolean => {
    const own = whole ? pick(whole)?.value : null;
    const values = parts.map((part) => pick(part)?.value ?? null);
    return own != null && values.some((value) => value !== null) && Math.abs(values.reduce<number>((sum, value) => sum + (value ?? 0), 0) - own) <= TOLERANCE;
  };
  return closes(({ max }) => max) || (whole?.scores ?? []).some((cell, column) => cell?.value != null && closes((row) => row.scores[column] ?? null));
}
