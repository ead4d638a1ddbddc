import { isNear } from "../../text/decimal";
import { sumDecimals } from "../../text/sum-decimals";
import type { NumberCell, RowLevel } from "../appendix-table";
import type { DraftRow } from "./join-rows";

interface CountedRow {
  readonly max: NumberCell | null;
  readonly scores: readonly (NumberCell | null)[];
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
  return withLetteredAnswers(rows, drafts, found);
}

/**
 * The same for answers behind letters, none of which is scored ("a) Có | 10", "b) Không | 0"). Parts of a criterion are lettered as well: they are told by the table, most
 * of whose runs are answers, one of them without points.
 */
function withLetteredAnswers(rows: readonly CountedRow[], drafts: readonly DraftRow[], levels: readonly RowLevel[]): readonly RowLevel[] {
  const runs = drafts.flatMap((draft, index) => (isLettered(draft) && !isLettered(drafts[index - 1]) ? [{ start: index, end: letteredEnd(drafts, index) }] : []));
  const answersIn = ({ start, end }: Run): readonly CountedRow[] => rows.slice(start, end);
  const unscored = runs.filter((run) => run.end - run.start > 1 && answersIn(run).every(({ scores }) => scores.every((cell) => cell?.value == null)));
  const told = unscored.filter((run) => areAnswers(rows[run.start - 1]?.max?.value ?? null, answersIn(run)));
  if (told.length * 2 <= runs.length || !told.some((run) => answersIn(run).some(({ max }) => max?.value === 0))) return levels;
  const found = [...levels];
  for (const { start, end } of unscored) {
    found.fill("option", start, end);
    if (found[start - 1] === "group") found[start - 1] = "indicator";
  }
  return found;
}

interface Run {
  readonly start: number;
  readonly end: number;
}

function isLettered(draft: DraftRow | undefined): boolean {
  return draft?.kind === "coded" && draft.code?.style === "lower";
}

function letteredEnd(drafts: readonly DraftRow[], from: number): number {
  let end = from;
  while (isLettered(drafts[end])) end++;
  return end;
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
