import type { Grid } from "../../grid/grid";
import { isNear } from "../../text/decimal";
import { foldWords } from "../../text/fold-text";
import type { Doubt } from "../appendix-table";
import { assessedIn } from "../headers/assessed";
import type { CodePlace } from "./pick-code";
import type { Candidate } from "./header-candidates";
import { isNumeric, numbersOf } from "./header-candidates";
import { maxInName } from "../rows/name-cell";
import { pointDoubts } from "./point-doubts";
import { closingSums } from "./sums-close";
import type { ClosingSums } from "./sums-close";

/** Where a table keeps its maxima and scores. */
export interface PointColumns {
  readonly max: Candidate | null;
  /** Whether the words of the header name the maximum, or its numbers alone tell it. */
  readonly maxBy: "header" | "contents" | "names" | null;
  /** Further columns of maxima, where groups have one of their own. */
  readonly outerMaxima: readonly Candidate[];
  readonly scores: readonly Candidate[];
  readonly doubts: readonly Doubt[];
  /** How the maxima, or else the fullest scores, add up along the codes. */
  readonly sums: ClosingSums;
}

/** The part of the rows that maxima without a header of their own must fill. */
const FULL = 0.6;

interface NumberColumn {
  readonly candidate: Candidate;
  readonly numbers: readonly (number | null)[];
  readonly sums: ClosingSums;
}

/** Tells maxima from scores: by header words first, then by which numbers bound the others and add up. */
export function pickPoints(grid: Grid, candidates: readonly Candidate[], code: CodePlace, name: Candidate, rows: readonly number[]): PointColumns {
  const codes = code.kind === "none" ? rows.map(() => null) : code.codes;
  const taken = code.kind === "column" ? code.candidate : null;
  const columns = candidates
    .filter((candidate) => candidate !== taken && candidate !== name && isNumeric(candidate))
    .map((candidate): NumberColumn => {
      const numbers = numbersOf(grid, candidate, rows);
      return { candidate, numbers, sums: closingSums(codes, numbers) };
    });
  const named = columns.filter(({ candidate }) => candidate.reading?.meaning === "max");
  const byHeader = named.reduce<NumberColumn | null>((best, next) => (best && isAtLeast(best, next) ? best : next), null);
  const outer = named.filter((other) => byHeader && other !== byHeader && areApart(other, byHeader));
  const max = byHeader ?? boundingColumn(columns.filter(({ candidate }) => candidate.profile.numbers >= rows.length * FULL));
  const inNames = max === null && rows.filter((row) => maxInName(grid.text(row, name.column)) !== null).length >= Math.max(3, rows.length * 0.5);
  const unread = unreadScores(columns, max);
  const beyond = columns.filter((column) => max && isBeyond(max, column)).map(({ candidate }) => candidate);
  const known = candidates.filter((candidate) => candidate !== max?.candidate && candidate !== taken && !beyond.includes(candidate));
  const scores = known.filter((candidate) => isScoreColumn(candidate) || unread.some((column) => column.candidate === candidate));
  return {
    max: max?.candidate ?? null,
    outerMaxima: outer.map(({ candidate }) => candidate),
    maxBy: byHeader ? "header" : max ? "contents" : inNames ? "names" : null,
    scores,
    doubts: pointDoubts({ max: max?.candidate ?? null, maxBy: byHeader ? "header" : "contents", rivals: named.filter((other) => byHeader && isRival(other, byHeader)).map(({ candidate }) => candidate), scores, others: columns.filter((column) => max && isWithin(column, max)).map(({ candidate }) => candidate) }),
    sums: (max ?? columns[0])?.sums ?? { parents: 0, closed: 0 },
  };
}

function isAtLeast(best: NumberColumn, next: NumberColumn): boolean {
  const byWeight = (best.candidate.reading?.weight ?? 0) - (next.candidate.reading?.weight ?? 0);
  if (areApart(best, next)) return best.candidate.profile.numbers >= next.candidate.profile.numbers;
  return byWeight > 0 || (byWeight === 0 && best.sums.closed >= next.sums.closed);
}

/** Whether the words over another column name the maximum as well: those of several kinds of units, say. */
function isRival({ candidate, numbers }: NumberColumn, max: NumberColumn): boolean {
  const isSame = numbers.every((number, index) => number === max.numbers[index]);
  return candidate !== max.candidate && !isSame && (candidate.reading?.weight ?? 0) >= (max.candidate.reading?.weight ?? 0) && candidate.reading?.byHand !== true && max.candidate.reading?.byHand !== true && !areApart({ candidate, numbers, sums: max.sums }, max);
}

/** Whether no row has a number in both columns. */
function areApart(one: NumberColumn, other: NumberColumn): boolean {
  return one.numbers.every((number, index) => number === null || other.numbers[index] === null);
}

/** The column of unnamed points that is nowhere below any other, and that adds up or stands alone. */
function boundingColumn(columns: readonly NumberColumn[]): NumberColumn | null {
  const open = columns.filter(({ candidate: { reading, text } }) => (reading === null ? assessedIn(text) === null : reading.meaning === "score"));
  const points = columns.filter(({ candidate: { reading, text } }) => (reading === null ? text === "" : reading.meaning.startsWith("score")));
  const bounding = open.filter((column) => (addsUp(column.sums) || isBare(column, points)) && !addsUpRows(column, columns)).filter((column) => points.every((other) => other === column || bounds(column, other)));
  return bounding.find(({ candidate }) => candidate.reading?.meaning === "score") ?? bounding[0] ?? null;
}

/** Whether a column holds what the others of its row come to: points of several kinds, added up, are no maximum. */
function addsUpRows({ candidate, numbers }: NumberColumn, columns: readonly NumberColumn[]): boolean {
  const beside = columns.filter((other) => other.candidate !== candidate);
  const parts = beside.filter((column) => column.numbers.every((number, index) => (number ?? 0) <= (numbers[index] ?? 0)));
  const full = numbers.flatMap((number, index) => (number !== null && parts.some((part) => part.numbers[index] !== null) ? [{ number, index }] : []));
  const sumAt = (index: number): number => parts.reduce((sum, part) => sum + (part.numbers[index] ?? 0), 0);
  return parts.length > 1 && full.length > 1 && full.every(({ number, index }) => isNear(sumAt(index), number, TOLERANCE));
}

const TOLERANCE = 0.011;

/** A lone "Điểm" beside which no other column claims to be a score. */
function isBare({ candidate }: NumberColumn, points: readonly NumberColumn[]): boolean {
  return candidate.reading?.meaning === "score" && points.length === 1;
}

function addsUp({ parents, closed }: ClosingSums): boolean {
  return parents >= 2 && closed >= parents * 0.7;
}

/** A single score above its maximum is a slip, however short the table. */
const ONE_SLIP = 1;

function bounds(column: NumberColumn, other: NumberColumn): boolean {
  const pairs = column.numbers.map((number, index) => [number, other.numbers[index] ?? null] as const);
  const full = pairs.filter(([own, score]) => own !== null && score !== null);
  return column.candidate.profile.numbers >= other.candidate.profile.numbers && full.filter(([own, score]) => (own ?? 0) >= (score ?? 0)).length >= Math.min(full.length * 0.95, full.length - ONE_SLIP);
}

/** Whether numbers under a heading that does not speak of points ("Kết quả đạt được") are mostly above the maxima: then they are what was counted, no scores. */
function isBeyond(max: NumberColumn, { candidate, numbers }: NumberColumn): boolean {
  if (candidate.reading?.meaning !== "score-got" || foldWords(candidate.text).includes("diem")) return false;
  const pairs = numbers.flatMap((number, index) => (number !== null && max.numbers[index] != null ? [[number, max.numbers[index]] as const] : []));
  return pairs.filter(([number, most]) => number > most).length > pairs.length * 0.5;
}

/** A column of scores may be empty, say of rows that they are not assessed and hold some remarks, but not mostly other words. */
function isScoreColumn({ reading, profile, text }: Candidate): boolean {
  // "Kết quả" over nothing but "Đạt" and "Không đạt" tells what the points are given for.
  if (reading?.meaning === "score" && profile.filled > 0 && profile.numbers === 0 && !foldWords(text).includes("diem")) return false;
  return reading !== null && reading.meaning.startsWith("score") && profile.phrases - profile.states <= Math.max(2, profile.filled * 0.5);
}

/** Numbers under a blank header, or under the only one that speaks of points in words unknown, where they add up within the maxima as scores do. */
function unreadScores(columns: readonly NumberColumn[], max: NumberColumn | null): readonly NumberColumn[] {
  const within = columns.filter((column) => max && isWithin(column, max));
  const worded = within.filter(({ candidate: { text, reading } }) => reading === null && foldWords(text).startsWith("diem "));
  return [...within.filter(({ candidate }) => candidate.text === ""), ...(worded.length === 1 ? worded : [])];
}

function isWithin(column: NumberColumn, max: NumberColumn): boolean {
  return column !== max && addsUp(column.sums) && bounds(max, column);
}
