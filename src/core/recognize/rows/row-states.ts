import { foldWords } from "../../text/fold-text";
import { oncePerText } from "../../memo/once-per-text";
import type { NumberCell, RowState, ScoreColumn, TableRow } from "../appendix-table";
import { STATE_WORDINGS } from "./row-wordings";

/**
 * Marks the rows that are out of all sums: a group whose whole stretch has neither maximum nor score,
 * and rows without a score whose own words say so. `columns`: the score columns, parallel to each row's scores.
 */
export function markStates(rows: readonly TableRow[], columns: readonly ScoreColumn[]): readonly TableRow[] {
  const states = rows.map((row) => statedState(row, columns));
  for (const stretch of groupStretches(rows)) {
    const isEmpty = stretch.every((index) => isUncounted(rows[index]));
    const said = stretch.map((index) => states[index]).find((state) => state !== null);
    // A group alone without figures, that says nothing, may just have been forgotten.
    if (isEmpty && (said || stretch.length > 1)) for (const index of stretch) states[index] = said ?? "not-scored";
  }
  return rows.map((row, index) => {
    const state = states[index];
    return state ? { ...row, state } : row;
  });
}

/** The rows of each group, the group's own first. */
function groupStretches(rows: readonly TableRow[]): readonly (readonly number[])[] {
  const stretches: number[][] = [];
  let current: number[] | null = null;
  rows.forEach((row, index) => {
    if (row.level === "group") stretches.push((current = [index]));
    else if (row.level === "pillar" || row.level === "total" || row.level === "heading") current = null;
    else current?.push(index);
  });
  return stretches;
}

/** No maximum (or one of 0) and no score: nothing of the row can count. */
function isUncounted(row: TableRow | undefined): boolean {
  if (!row) return true;
  return !row.max?.value && row.scores.every((score) => !score?.value);
}

function hasValue(cell: NumberCell | null): boolean {
  return cell !== null && cell.value !== null;
}

/** What a row's words say, where it has no score that would contradict them. What was published of an earlier assessment contradicts no word in a score of this one. */
function statedState(row: TableRow, columns: readonly ScoreColumn[]): RowState | null {
  const judged = row.scores.filter((_, index) => columns[index]?.role !== "published");
  if (row.level === "heading" || row.level === "total" || judged.some(hasValue)) return null;
  const others = row.scores.some(hasValue) ? [] : [row.name, row.texts.deadline, row.texts.note, row.max?.text, ...row.scores.map((score) => score?.text)];
  return stateIn([...others, ...judged.map((score) => score?.text)]);
}

/** What any of the places says; that a row is not scored comes first. */
function stateIn(places: readonly (string | null | undefined)[]): RowState | null {
  const said = places.map((place) => (place == null || place === "" ? null : stateSaid(place)));
  return said.includes("not-scored") ? "not-scored" : said.includes("not-assessed") ? "not-assessed" : null;
}

const stateSaid = oncePerText((text): RowState | null => {
  const words = ` ${foldWords(text)} `;
  const says = (wordings: readonly string[]): boolean => wordings.some((wording) => words.includes(` ${wording} `));
  return says(STATE_WORDINGS["not-scored"]) ? "not-scored" : says(STATE_WORDINGS["not-assessed"]) ? "not-assessed" : null;
}, 1);
