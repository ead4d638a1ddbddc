import type { Amount } from "../term/amount";
import type { Cursor } from "../words/cursor";
import type { Guard } from "../statement/guard";
import type { Term } from "../term/term";
import { PhraseList } from "../../text/words/phrase-list";

const INTERPOLATIONS = new PhraseList("nội suy tuyến tính", "nội suy");
const ANNOUNCEMENTS = new PhraseList("thì", "được tính", "tính", "tính điểm", "điểm", "theo phương pháp", "theo");
const BETWEEN = new PhraseList("trong khoảng từ", "trong khoảng", "từ", "giữa");

/** ": nội suy tuyến tính từ 5 điểm đến 10 điểm" behind "từ 50% đến dưới 90%": on the straight line between both ends. Null: no such words, or an end is missing. */
export function parseInterpolation(cursor: Cursor, guard: Guard): Term | null {
  const start = cursor.index;
  const line = guard.kind === "interval" && takeAnnouncement(cursor) ? takeEnds(cursor) : null;
  const slope = line === null || guard.kind !== "interval" || guard.low === null || guard.high === null ? null : slopeOf(guard.low.amount, guard.high.amount, line);
  if (slope === null || guard.kind !== "interval") {
    cursor.index = start;
    return null;
  }
  const measure: Term = guard.subject ?? { kind: "quantity", words: slope.percent ? "tỷ lệ" : "giá trị", owner: "own" };
  const rising: Term = { kind: "binary", operator: "*", left: measure, right: { kind: "points", value: slope.rise }, bracketed: false };
  return { kind: "binary", operator: "+", left: rising, right: { kind: "points", value: slope.base }, bracketed: false };
}

function takeAnnouncement(cursor: Cursor): boolean {
  while (cursor.symbol(":", ",", "→", "⇒") !== null || cursor.phrase(ANNOUNCEMENTS) !== null) continue;
  return cursor.phrase(INTERPOLATIONS) !== null;
}

/** The points at the lower and the upper end. */
interface Ends {
  readonly low: number;
  readonly high: number;
}

function takeEnds(cursor: Cursor): Ends | null {
  if (cursor.phrase(BETWEEN) === null) return null;
  const low = takePoints(cursor);
  if (low === null || (cursor.word("đến", "tới", "và") === null && cursor.symbol("-") === null)) return null;
  const high = takePoints(cursor);
  return high === null || cursor.before()?.kind === "number" || !cursor.atEnd ? null : { low, high };
}

function takePoints(cursor: Cursor): number | null {
  if (cursor.peek()?.kind !== "number") return null;
  const { value } = cursor.take();
  cursor.word("điểm", "đ");
  return Number.isNaN(value) ? null : value;
}

/** The straight line through both ends: base + rise × figure. */
function slopeOf(from: Amount, to: Amount, ends: Ends): { readonly rise: number; readonly base: number; readonly percent: boolean } | null {
  const percent = from.kind === "percent" && to.kind === "percent";
  if ((!percent && !(from.kind === "plain" && to.kind === "plain")) || !(from.value < to.value)) return null;
  const rise = (ends.high - ends.low) / (to.value - from.value);
  return { rise, base: ends.low - rise * from.value, percent };
}
