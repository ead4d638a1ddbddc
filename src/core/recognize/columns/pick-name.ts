import type { Grid } from "../../grid/grid";
import { readHeaderAs } from "../headers/read-header-cell";
import type { Candidate } from "./header-candidates";

/** The columns that hold names: the indicators', and others where groups stand in a column of their own. */
export interface NameColumns {
  readonly name: Candidate;
  /** Looked at where the name's own cell is blank. */
  readonly outer: readonly number[];
}

/** The part of the rows, headers printed again among them, in which two columns of names may both be filled. */
const MOST_SHARED = 0.2;

/** Groups have names as all rows do, but no rules: a column without those is not that of the names, whatever its header says. */
const NEARLY_ALL = 0.9;

/** The column whose header says so and that holds words; else the first that holds most of them. */
export function pickName(grid: Grid, candidates: readonly Candidate[], rows: readonly number[]): NameColumns | null {
  const named = candidates.filter(({ reading, profile }) => reading?.meaning === "name" && profile.phrases > profile.numbers);
  const full = Math.max(0, ...named.map(({ profile }) => profile.phrases)) * NEARLY_ALL;
  const isFull = ({ profile }: Candidate): number => Number(profile.phrases >= full);
  const [best] = [...named].sort((a, b) => isFull(b) - isFull(a) || weightOf(b) - weightOf(a) || b.profile.phrases - a.profile.phrases);
  const first = firstOfWords(candidates);
  const heaviest = best && first && isNamed(first, best) ? first : (best ?? first);
  if (!heaviest) return null;
  // Groups may have a column of their own: then a row has its name in one of the columns, never in two.
  const apart = named.filter((other) => other !== heaviest && areApart(grid, heaviest.column, other.column, rows));
  const name = mostWorded([heaviest, ...apart]) ?? heaviest;
  return { name, outer: [heaviest, ...apart].filter((other) => other !== name).map(({ column }) => column) };
}

/** "Tiêu chí và mức điểm", "Nội dung chấm năm 2025", "Tiêu chí xếp loại" over words: their heading speaks of other things as well, but these are the names. */
export function asNames(candidate: Candidate): Candidate {
  const { reading, text, profile } = candidate;
  const isElse = reading !== null && (reading.meaning === "max" || reading.meaning === "other" || reading.meaning === "aside" || reading.meaning.startsWith("score"));
  return isElse && profile.phrases > profile.filled * 0.5 ? { ...candidate, reading: readHeaderAs(text, (meaning) => meaning === "name") ?? reading } : candidate;
}

/** Titles of groups in a column of their own stand in fewer rows than this part of the names. */
const OF_GROUPS = 0.5;

/** Whether words stand before those that a heading only hints to be names ("Diễn giải" before "Nội dung chưa đạt"), and in many more rows; or behind them ("Việc cần đạt" behind "Lĩnh vực"), and those are titles of groups. */
function isNamed(first: Candidate, best: Candidate): boolean {
  return weightOf(best) === 1 && best.profile.phrases < first.profile.phrases * (first.column < best.column ? NEARLY_ALL : OF_GROUPS);
}

/** The first of the columns of most words, whatever heads them: "Nhiệm vụ", "Diễn giải" or nothing. */
function firstOfWords(candidates: readonly Candidate[]): Candidate | undefined {
  const filled = candidates.filter(({ reading, profile }) => profile.phrases > 1 && reading?.byHand !== true && reading?.meaning !== "other" && reading?.meaning !== "code");
  // "Tiêu chuẩn chấm điểm": rules spread over rows hold more words than the names before them do.
  const worded = filled.filter(({ reading }, index) => index === 0 || reading?.meaning !== "rule" || reading.weight < 3);
  const most = mostWorded(worded)?.profile.phrases ?? 0;
  return worded.find(({ profile }) => profile.phrases >= most * NEARLY_ALL);
}

function weightOf({ reading }: Candidate): number {
  return reading?.weight ?? 0;
}

function mostWorded(worded: readonly Candidate[]): Candidate | undefined {
  return worded.reduce<Candidate | undefined>((best, next) => (best && best.profile.phrases >= next.profile.phrases ? best : next), undefined);
}

function areApart(grid: Grid, column: number, other: number, rows: readonly number[]): boolean {
  const both = rows.filter((row) => grid.text(row, column) !== "" && grid.text(row, other) !== "");
  return both.length <= rows.length * MOST_SHARED;
}
