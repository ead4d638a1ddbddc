import type { Grid } from "../../grid/grid";
import { foldWords } from "../../text/fold-text";
import { assessedIn } from "../headers/assessed";
import { speaksOfPoints } from "../headers/point-words";
import { textCues } from "../headers/text-cues";
import type { Candidate } from "./header-candidates";
import type { NumberColumn } from "./number-column";
import { bounds, isWithin, numberColumns } from "./number-column";
import type { CodePlace } from "./pick-code";
import type { MaxColumn } from "./pick-max";
import { pickMax } from "./pick-max";
import type { ClosingSums } from "./sums-close";
import { NO_SUMS } from "./sums-close";

/** Where a table keeps its maxima and scores. */
export interface PointColumns {
  readonly max: Candidate | null;
  /** Whether the words of the header name the maximum, or its numbers alone tell it. */
  readonly maxBy: MaxColumn["by"];
  /** Further columns of maxima, where groups have one of their own. */
  readonly outerMaxima: readonly Candidate[];
  readonly scores: readonly Candidate[];
  /** Further columns whose words name the maximum. */
  readonly rivals: readonly Candidate[];
  /** Columns of numbers that stay within the maxima and add up as scores do. */
  readonly within: readonly Candidate[];
  /** How the maxima, or else the fullest scores, add up along the codes. */
  readonly sums: ClosingSums;
}

/** The part of the maxima beside which points must stand for words in no list to be scores: "Xác nhận" over a few figures is none. */
const SCORED = 0.3;

/** Tells maxima from scores. */
export function pickPoints(grid: Grid, candidates: readonly Candidate[], code: CodePlace, name: Candidate, rows: readonly number[]): PointColumns {
  const columns = numberColumns(grid, candidates, code, name, rows);
  // Figures "a" and "b" in rows of their own have no points.
  const ofPoints = rows.filter((_, index) => code.kind === "none" || code.codes[index]?.style !== "lower").length;
  const { max, by, outer, rivals } = pickMax(grid, columns, name, rows, ofPoints);
  const within = columns.filter((column) => max && isWithin(column, max));
  const beyond = columns.filter((column) => max && isBeyond(max, column));
  const others = [...(max ? [max] : []), ...beyond].map(({ candidate }) => candidate);
  const known = candidates.filter((candidate) => !others.includes(candidate) && !(code.kind === "column" && candidate === code.candidate));
  const unread = unreadScores(within, max?.candidate.column ?? 0).map(({ candidate }) => candidate);
  const bounded = columns.filter((column) => max === null || bounds(max, column)).map(({ candidate }) => candidate);
  const isBorneOut = (candidate: Candidate): boolean => candidate.reading?.inferred !== true || candidate.profile.numbers === 0 || (bounded.includes(candidate) && candidate.profile.numbers >= (max?.candidate.profile.numbers ?? 0) * SCORED);
  const scores = known.filter((candidate) => (isScoreColumn(candidate) && isBorneOut(candidate)) || unread.includes(candidate));
  return { max: max?.candidate ?? null, maxBy: by, outerMaxima: candidatesOf(outer), rivals: candidatesOf(rivals), scores, within: candidatesOf(within), sums: (max ?? columns[0])?.sums ?? NO_SUMS };
}

function candidatesOf(columns: readonly NumberColumn[]): readonly Candidate[] {
  return columns.map(({ candidate }) => candidate);
}

/** Whether numbers under a heading that does not speak of points ("Kết quả đạt được") are mostly above the maxima: then they are what was counted, no scores. */
function isBeyond(max: NumberColumn, { candidate, numbers }: NumberColumn): boolean {
  if ((candidate.reading?.meaning !== "score-got" && candidate.reading?.meaning !== "score-year") || foldWords(candidate.text).includes("diem")) return false;
  const pairs = numbers.flatMap((number, index) => (number !== null && max.numbers[index] != null ? [[number, max.numbers[index]] as const] : []));
  return pairs.filter(([number, most]) => number > most).length > pairs.length * 0.5;
}

/** A column of scores may be empty, say of rows that they are not assessed and hold some remarks, but not mostly other words. */
function isScoreColumn({ reading, profile, text }: Candidate): boolean {
  // "Kết quả" over nothing but "Đạt" and "Không đạt" tells what the points are given for.
  if (reading?.meaning === "score" && profile.filled > 0 && profile.numbers === 0 && !foldWords(text).includes("diem")) return false;
  return reading !== null && reading.meaning.startsWith("score") && profile.phrases - profile.states <= Math.max(2, profile.filled * 0.5);
}

/** "Link", "Người theo dõi" over some numbers: whatever these are, they are no points. */
function speaksOfElse(text: string): boolean {
  return textCues(text).all.some((role) => role !== "rule");
}

/** Numbers under a blank header, or under the only one in words unknown, one that speaks of points before others, where they add up within the maxima as scores do. */
function unreadScores(within: readonly NumberColumn[], maxColumn: number): readonly NumberColumn[] {
  const worded = within.filter(({ candidate: { text, lowest = text, reading } }) => reading === null && text !== "" && assessedIn(lowest) === null);
  const ofPoints = worded.filter(({ candidate }) => speaksOfPoints(candidate.text));
  // Before the maxima stand weights as well.
  const lone = [ofPoints, worded.filter(({ candidate }) => candidate.column > maxColumn && !speaksOfElse(candidate.text))].find(({ length }) => length === 1) ?? [];
  return [...within.filter(({ candidate }) => candidate.text === ""), ...lone];
}
