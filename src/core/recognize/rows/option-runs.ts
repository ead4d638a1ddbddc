import { isNear } from "../../text/decimal";
import { sumDecimals } from "../../text/sum-decimals";
import type { NumberCell, RowLevel } from "../appendix-table";
import type { DraftRow } from "./join-rows";

interface CountedRow {
  readonly max: NumberCell | null;
}

/**
 * The levels with `option` for rows without a code that are the answers to the row above them: "Đã ban hành | 10", "Đang dự thảo | 5", "Chưa ban hành | 0" under a maximum
 * of 10. The best of them gives the maximum, and all together would give more, or one gives nothing: parts that add up are none.
 */
export function withOptionRuns(rows: readonly CountedRow[], drafts: readonly DraftRow[], levels: readonly RowLevel[]): readonly RowLevel[] {
  const found = [...levels];
  for (let index = 0; index < drafts.length; index++) {
    const end = runEnd(drafts, index + 1);
    if (drafts[index]?.kind === "coded" && areAnswers(rows[index]?.max?.value ?? null, rows.slice(index + 1, end))) found.fill("option", index + 1, end);
  }
  return found;
}

/** Behind the last row without a code from `from` on. */
function runEnd(drafts: readonly DraftRow[], from: number): number {
  let end = from;
  while (drafts[end]?.kind === "uncoded") end++;
  return end;
}

function areAnswers(max: number | null, answers: readonly CountedRow[]): boolean {
  const points = answers.map((answer) => answer.max?.value ?? Number.NaN);
  if (max === null || points.length < 2 || points.some((value) => !(value >= 0))) return false;
  const exclusive = points.includes(0) || sumDecimals(points) > max;
  return exclusive && isNear(Math.max(...points), max);
}
