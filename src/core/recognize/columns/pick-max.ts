import type { Grid } from "../../grid/grid";
import { isNear } from "../../text/decimal";
import { assessedIn } from "../headers/assessed";
import { speaksOfPoints } from "../headers/point-words";
import { maxInName } from "../rows/name-cell";
import type { Candidate } from "./header-candidates";
import type { NumberColumn } from "./number-column";
import { addsUp, areApart, bounds } from "./number-column";

/** The column of the maxima. */
export interface MaxColumn {
  readonly max: NumberColumn | null;
  /** Whether the words of the header name the maximum, or its numbers alone tell it. */
  readonly by: "header" | "contents" | "names" | null;
  /** Further columns of maxima, where groups have one of their own. */
  readonly outer: readonly NumberColumn[];
  /** Columns whose words name the maximum as well. */
  readonly rivals: readonly NumberColumn[];
}

/** The part of the rows that maxima without a header of their own must fill. */
const FULL = 0.6;

/** Finds the maxima: by the words of the header first, then by which numbers bound the others and add up, then in the names. `ofPoints`: how many of the rows may have points. */
export function pickMax(grid: Grid, columns: readonly NumberColumn[], name: Candidate, rows: readonly number[], ofPoints: number): MaxColumn {
  const named = columns.filter(({ candidate: { reading } }) => reading?.meaning === "max" && reading.inferred !== true);
  const byHeader = named.reduce<NumberColumn | null>((best, next) => (best && isAtLeast(best, next) ? best : next), null);
  if (byHeader) {
    const others = named.filter((other) => other !== byHeader);
    return { max: byHeader, by: "header", outer: others.filter((other) => areApart(other, byHeader)), rivals: others.filter((other) => isRival(other, byHeader)) };
  }
  const max = boundingColumn(columns.filter(({ candidate }) => candidate.profile.numbers >= ofPoints * FULL));
  const told = rows.map((row) => maxInName(grid.text(row, name.column)));
  const inNames = told.filter((own) => own !== null).length >= Math.max(3, ofPoints * 0.5);
  // Numbers that are not those in the names are points of something else.
  const isOther = inNames && max !== null && !isHinted(max) && max.numbers.some((number, index) => told[index] != null && number !== told[index]);
  if (max === null || isOther) return { max: null, by: inNames ? "names" : null, outer: [], rivals: [] };
  return { max, by: isHinted(max) ? "header" : "contents", outer: [], rivals: [] };
}

/** Whether words that stand in no list speak for the maximum: then the numbers must bear them out, but need not add up. */
function isHinted({ candidate: { reading } }: NumberColumn): boolean {
  return reading?.meaning === "max" && reading.inferred === true;
}

function isAtLeast(best: NumberColumn, next: NumberColumn): boolean {
  const byWeight = weightOf(best) - weightOf(next);
  if (areApart(best, next)) return best.candidate.profile.numbers >= next.candidate.profile.numbers;
  return byWeight > 0 || (byWeight === 0 && best.sums.closed >= next.sums.closed);
}

/** Whether the words over another column name the maximum as well: those of several kinds of units, say. */
function isRival(other: NumberColumn, max: NumberColumn): boolean {
  if ([other, max].some(({ candidate }) => candidate.reading?.byHand === true)) return false;
  const isSame = other.numbers.every((number, index) => number === max.numbers[index]);
  return !isSame && weightOf(other) >= weightOf(max) && !areApart(other, max);
}

function weightOf({ candidate }: NumberColumn): number {
  return candidate.reading?.weight ?? 0;
}

/** The column of unnamed points that is nowhere below any other, and that adds up or stands alone. */
function boundingColumn(columns: readonly NumberColumn[]): NumberColumn | null {
  const open = columns.filter((column) => isHinted(column) || mayBeMax(column.candidate));
  const points = columns.filter(({ candidate: { reading, text } }) => (reading === null ? text === "" : reading.meaning.startsWith("score")));
  const whole = open.filter((column) => isHinted(column) || ((addsUp(column.sums) || isBare(column, points) || isBeforeOwn(column, points)) && !addsUpRows(column, columns)));
  const above = whole.filter((column) => points.every((other) => other === column || bounds(column, other)));
  // "Chấm năm nay | Điểm ấn định": points that other points are nowhere below, and often above, are not the highest there may be.
  const bounding = above.filter((column) => !above.some((other) => speaksOfPoints(other.candidate.text) && bounds(other, column) && !bounds(column, other)));
  return bounding.find(isHinted) ?? bounding.find(({ candidate }) => candidate.reading?.meaning === "score") ?? bounding.find(({ candidate }) => speaksOfPoints(candidate.text)) ?? bounding[0] ?? null;
}

function mayBeMax({ reading, text }: Candidate): boolean {
  return reading === null ? assessedIn(text) === null : reading.meaning === "score";
}

/** Rounded points may add up to a hundredth beside their sum. */
const TOLERANCE = 0.011;

/** Whether a column holds what the others of its row come to: points of several kinds, added up, are no maximum. */
function addsUpRows({ candidate, numbers }: NumberColumn, columns: readonly NumberColumn[]): boolean {
  const beside = columns.filter((other) => other.candidate !== candidate);
  const parts = beside.filter((column) => column.numbers.every((number, index) => (number ?? 0) <= (numbers[index] ?? 0)));
  const full = numbers.flatMap((number, index) => (number !== null && parts.some((part) => part.numbers[index] !== null) ? [{ number, index }] : []));
  const sumAt = (index: number): number => parts.reduce((sum, part) => sum + (part.numbers[index] ?? 0), 0);
  return parts.length > 1 && full.length > 1 && full.every(({ number, index }) => isNear(sumAt(index), number, TOLERANCE));
}

/** "Điểm | Đơn vị tự chấm", "Điểm ấn định | Điểm tự chấm": points that nobody's name narrows, before the unit's own and nowhere below them. */
function isBeforeOwn({ candidate }: NumberColumn, points: readonly NumberColumn[]): boolean {
  const isUnnamed = candidate.reading === null ? speaksOfPoints(candidate.text) : candidate.reading.meaning === "score";
  const own = points.find((other) => other.candidate.reading?.meaning === "score-self" && other.candidate.column > candidate.column);
  return isUnnamed && own !== undefined;
}

/** A lone "Điểm" beside which no other column claims to be a score. */
function isBare({ candidate }: NumberColumn, points: readonly NumberColumn[]): boolean {
  return candidate.reading?.meaning === "score" && points.length === 1;
}
