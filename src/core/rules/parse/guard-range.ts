import type { Amount } from "./amount";
import type { Comparison } from "./comparison";
import type { Cursor } from "./cursor";
import type { IntervalGuard } from "./guard";
import { intervalOf, limitOf, type Bounds, type Subject } from "./guard-bounds";
import { takeDescriptionToColon } from "./guard-description";
import { endsGuard } from "./guard-end";
import { takeDescription, takeUnit, takeWhole } from "./guard-unit";
import { takeNothing, takeOrNothing } from "./no-occurrence";
import { complements, like, sharesUnit, takeSecond, takeUpper } from "./range-end";
import { PhraseList } from "../text/phrase-list";

const TARGETS = new PhraseList("chỉ tiêu", "mục tiêu", "kế hoạch giao");
const UPWARDS = new PhraseList("trở lên", "trở đi");
const ABOVE = new PhraseList("trở lên");
const DOWNWARDS = new PhraseList("trở xuống");

/** "75% (chỉ tiêu tỉnh giao) trở lên": what the figure is. */
function skipTarget(cursor: Cursor): void {
  cursor.attempt(() => {
    if (cursor.symbol("(") === null || cursor.phrase(TARGETS) === null) return null;
    while (cursor.peek()?.kind === "word") cursor.take();
    return cursor.symbol(")");
  });
}

/** What may follow the first figure: a unit, "trở lên", "đến dưới 80%", "và < 80%". */
export function finishRange(cursor: Cursor, comparison: Comparison, amount: Amount, subject: Subject): IntervalGuard | null {
  skipTarget(cursor);
  let unit = takeUnit(cursor, amount.kind === "percent");
  const bounds: Bounds[] = [];
  // In a ranking "trở xuống" goes on to the larger numbers.
  const ranked = [2, 3].some((back) => ["thứ", "hạng"].includes(cursor.tokens[cursor.index - back]?.text ?? ""));
  if (ranked && cursor.phrase(DOWNWARDS) !== null) bounds.push({ low: { amount, inclusive: true } });
  else if (ranked && cursor.phrase(ABOVE) !== null) bounds.push({ high: { amount, inclusive: true } });
  else if (contradicts(cursor, comparison)) return null;
  else if (cursor.phrase(UPWARDS) !== null) bounds.push({ low: { amount, inclusive: comparison !== ">" } });
  else if (cursor.phrase(DOWNWARDS) !== null) bounds.push({ high: { amount, inclusive: comparison !== "<" } });
  else {
    const upper = ["từ", "=", "đạt", ">", "≥"].includes(comparison) ? takeUpper(cursor, comparison, unit) : null;
    if (upper === null) bounds.push(limitOf(comparison, amount));
    else if (!sharesUnit({ amount, unit }, upper)) return null;
    else {
      const loose = upper.loose === true ? { loose: true as const } : {};
      bounds.push({ low: { amount: like(amount, upper.amount), inclusive: comparison !== ">", ...loose } }, { high: { amount: upper.amount, inclusive: upper.inclusive, ...loose } });
      if (amount.kind !== "percent") unit ??= upper.unit;
    }
  }
  if (amount.kind === "percent") takeDescription(cursor);
  if (unit !== null) takeWhole(cursor, unit);
  const second = takeSecond(cursor);
  if (second !== null && !complements(second, bounds, { amount, unit })) return null;
  if (second !== null) bounds.push(second.bounds);
  const { ends, orNothing } = takeAlternatives(cursor, bounds, amount);
  unit ??= takeUnit(cursor, amount.kind === "percent") ?? takePoints(cursor, amount);
  // "Có ít nhất 01 …": with more words this is a deed, done or not done.
  const from = cursor.index;
  if (unit !== null && second === null && orNothing === null && (amount.kind === "percent" || amount.value > 1)) takeDescriptionToColon(cursor);
  const more = cursor.index > from ? { from, to: cursor.index } : null;
  const reach = comparison === "đạt" && ends.length === 1 && ends[0]?.low !== undefined && ends[0].high !== undefined;
  return endsGuard(cursor) ? { ...intervalOf(ends, subject), reach, unit, more, orNothing } : null;
}

interface Alternatives {
  readonly ends: readonly Bounds[];
  readonly orNothing: IntervalGuard["orNothing"];
}

/** "dưới 50% hoặc không thực hiện", "01 quý hoặc không cung cấp": down to nothing at all; "đạt 100% hoặc không phát sinh hồ sơ": or that there was nothing to do. */
function takeAlternatives(cursor: Cursor, bounds: readonly Bounds[], amount: Amount): Alternatives {
  const below = bounds.every(({ low }) => low === undefined);
  const exact = amount.kind === "plain" && bounds.every(({ low, high }) => low !== undefined && high !== undefined);
  const nothing = below || exact ? cursor.attempt(() => takeNothing(cursor)) : null;
  if (exact && nothing !== null) return { ends: bounds.map(({ high }) => (high === undefined ? {} : { high })), orNothing: null };
  return { ends: bounds, orNothing: below ? null : cursor.attempt(() => takeOrNothing(cursor)) };
}

/** "dưới 90% trở lên", "trên 5% trở xuống" */
function contradicts(cursor: Cursor, comparison: Comparison): boolean {
  return ["<", "≤"].includes(comparison) ? cursor.atAny(UPWARDS) : [">", "≥"].includes(comparison) && cursor.atAny(DOWNWARDS);
}

/** "dưới 50 điểm: …": the figure itself is one of points. */
function takePoints(cursor: Cursor, amount: Amount): string | null {
  const stated = amount.kind === "plain" && ["điểm", "đ"].includes(cursor.peek()?.text ?? "") && cursor.peek(1)?.text === ":" && cursor.tokens[cursor.index - 1]?.kind === "number";
  return stated ? cursor.take().text : null;
}
