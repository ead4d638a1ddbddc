import { takePeriod, type Amount } from "../term/amount";
import type { Comparison } from "./comparison";
import type { Cursor } from "../words/cursor";
import type { IntervalGuard } from "../statement/guard";
import { intervalOf, limitOf, type Bounds, type Subject } from "./guard-bounds";
import { takeDescriptionToColon } from "./guard-description";
import { endsGuard } from "./guard-end";
import { takeDescription, takeUnit, takeWhole } from "./guard-unit";
import { takeNothing, takeOrNothing } from "./no-occurrence";
import { complements, like, sharesUnit, takeLower, takeSecond, takeUpper, type Measured, type Second } from "./range-end";
import { PhraseList } from "../../text/words/phrase-list";
import { countsKinds, pointsStandAt } from "../../text/words/vocabulary";

const TARGETS = new PhraseList("chỉ tiêu", "mục tiêu", "kế hoạch giao");
/** "đủ 04 cuộc": that many, and more where no level stands above. */
const FULL: readonly string[] = ["đủ", "tròn", "trọn"];
const OR_MORE = orSides("hơn", "cao hơn", "lớn hơn", "nhiều hơn");
const OR_LESS = orSides("thấp hơn", "nhỏ hơn", "ít hơn");
/** "hoặc cao hơn", "và cao hơn" right before an award: the figure and what lies on that side of it. */
export const OR_SIDES: readonly string[] = [...OR_MORE, ...OR_LESS];
const UPWARDS = new PhraseList("trở lên", ...OR_MORE, "trở đi");
const ABOVE = new PhraseList("trở lên", ...OR_MORE);
const DOWNWARDS = new PhraseList("trở xuống", "trở về dưới", "xuống", ...OR_LESS);

function orSides(...sides: readonly string[]): readonly string[] {
  return sides.flatMap((side) => [`hoặc ${side}`, `và ${side}`]);
}

/** "75% (chỉ tiêu tỉnh giao) trở lên": what the figure is. */
function skipTarget(cursor: Cursor): void {
  cursor.attempt(() => {
    if (cursor.symbol("(") === null || cursor.phrase(TARGETS) === null) return null;
    while (cursor.peek()?.kind === "word") cursor.take();
    return cursor.symbol(")");
  });
}

/** "trở lên", "hoặc cao hơn"; "và cao hơn năm trước" compares with something else too. */
function takeSide(cursor: Cursor, sides: PhraseList): boolean {
  return cursor.attempt(() => {
    const side = cursor.phrase(sides);
    // "lớn hơn 50% và nhỏ hơn 80%": the other end of a range.
    const ends = endsGuard(cursor) && (cursor.peek()?.kind !== "number" || pointsStandAt(cursor.tokens, cursor.index));
    return side === null || side.startsWith("trở") || ends ? side : null;
  }) !== null;
}

/** What may follow the first figure: a unit, "trở lên", "đến dưới 80%", "và < 80%". */
export function finishRange(cursor: Cursor, comparison: Comparison, amount: Amount, subject: Subject): IntervalGuard | null {
  const atLeast = comparison === "đạt" || FULL.includes(cursor.before(2)?.text ?? "");
  skipTarget(cursor);
  let unit = takeUnit(cursor, amount.kind === "percent");
  const first = takeEnds(cursor, comparison, { amount, unit });
  if (first === null) return null;
  const bounds = [...first.bounds];
  unit = first.unit;
  if (amount.kind === "percent") takeDescription(cursor);
  if (unit !== null) takeWhole(cursor, unit);
  const second = takeSecond(cursor);
  if (second !== null && !complements(second, bounds, { amount, unit })) return null;
  if (second !== null) bounds.splice(0, bounds.length, ...bounds.map((one) => likeSecond(one, second)), second.bounds);
  const { ends, orNothing } = takeAlternatives(cursor, bounds, amount);
  unit ??= takeUnit(cursor, amount.kind === "percent") ?? takePoints(cursor, amount);
  // "Có ít nhất 01 …": with more words this is a deed, done or not done.
  const from = cursor.index;
  if (unit !== null && second === null && orNothing === null && (amount.kind === "percent" || amount.value > 1)) takeDescriptionToColon(cursor);
  const more = cursor.index > from ? { from, to: cursor.index } : null;
  const reach = atLeast && ends.length === 1 && ends[0]?.low !== undefined && ends[0].high !== undefined;
  return endsGuard(cursor) ? { ...intervalOf(ends, subject), reach, unit, more, orNothing } : null;
}

/** The 0 of "lớn hơn 0 và nhỏ hơn 20%" is 0%. */
function likeSecond(first: Bounds, { bounds: { high } }: Second): Bounds {
  return first.low === undefined || high === undefined ? first : { ...first, low: { ...first.low, amount: like(first.low.amount, high.amount) } };
}

/** The ends that a figure, the words behind it and a second figure set, with the noun of what is counted. */
interface Ends {
  readonly bounds: readonly Bounds[];
  readonly unit: string | null;
}

/** "trở lên", "trở lên đến dưới 90%", "đến 90%", or nothing behind a figure. Null: the ends contradict each other. */
function takeEnds(cursor: Cursor, comparison: Comparison, { amount: figure, unit }: Measured): Ends | null {
  // In a ranking "trở xuống" goes on to the larger numbers.
  const ranked = [2, 3].some((back) => ["thứ", "hạng", "trí"].includes(cursor.before(back)?.text ?? "") && !countsKinds(cursor.tokens, cursor.index - back) && !["tăng", "giảm"].includes(cursor.tokens[cursor.index - back - 1]?.text ?? ""));
  if (ranked && takeSide(cursor, DOWNWARDS)) return { bounds: [{ low: { amount: figure, inclusive: true } }], unit };
  if (ranked && takeSide(cursor, ABOVE)) return { bounds: [{ high: { amount: figure, inclusive: true } }], unit };
  if (contradicts(cursor, comparison)) return null;
  const upwards = takeSide(cursor, UPWARDS);
  const amount = (upwards ? takePeriod(cursor, figure) : null) ?? figure;
  if (!upwards && takeSide(cursor, DOWNWARDS)) return { bounds: [{ high: { amount, inclusive: comparison !== "<" } }], unit };
  const lower = comparison === "<" ? takeLower(cursor, { amount, unit }) : null;
  if (lower !== null) return { bounds: [{ high: { amount, inclusive: false } }, { low: { amount: lower.amount, inclusive: true } }], unit: unit ?? lower.unit };
  // Behind "trở lên" a dash leads to the award.
  const goesOn = upwards ? cursor.peek()?.kind === "word" : ["từ", "=", "đạt", ">", "≥"].includes(comparison);
  const upper = goesOn ? takeUpper(cursor, comparison, unit) : null;
  const low = { amount, inclusive: comparison !== ">" };
  if (upper === null) return { bounds: [upwards ? { low } : limitOf(comparison, amount)], unit };
  if (!sharesUnit({ amount, unit }, upper)) return null;
  const loose = upper.loose === true ? { loose: true as const } : {};
  const bounds = [{ low: { ...low, amount: like(amount, upper.amount), ...loose } }, { high: { amount: upper.amount, inclusive: upper.inclusive, ...loose } }];
  return { bounds, unit: amount.kind === "percent" ? unit : (unit ?? upper.unit) };
}

interface Alternatives {
  readonly ends: readonly Bounds[];
  readonly orNothing: IntervalGuard["orNothing"];
}

/** "dưới 50% hoặc không thực hiện", "01 quý hoặc không cung cấp": down to nothing at all; "đạt 100% hoặc không phát sinh hồ sơ": or that there was nothing to do. */
function takeAlternatives(cursor: Cursor, bounds: readonly Bounds[], amount: Amount): Alternatives {
  const below = bounds.every(({ low }) => low === undefined);
  const exact = amount.kind === "plain" && bounds.every(({ low, high }) => low !== undefined && high !== undefined);
  const nothing = below || exact ? cursor.attempt(() => takeNothing(cursor, amount.kind === "percent")) : null;
  if (exact && nothing !== null) return { ends: bounds.map(({ high }) => (high === undefined ? {} : { high })), orNothing: null };
  return { ends: bounds, orNothing: below ? null : cursor.attempt(() => takeOrNothing(cursor)) };
}

/** "dưới 90% trở lên", "trên 5% trở xuống" */
function contradicts(cursor: Cursor, comparison: Comparison): boolean {
  const start = cursor.index;
  const turns = ["<", "≤"].includes(comparison) ? takeSide(cursor, UPWARDS) : [">", "≥"].includes(comparison) && takeSide(cursor, DOWNWARDS);
  cursor.index = start;
  return turns;
}

/** "dưới 50 điểm: …": the figure itself is one of points. */
function takePoints(cursor: Cursor, amount: Amount): string | null {
  const stated = amount.kind === "plain" && ["điểm", "đ"].includes(cursor.peek()?.text ?? "") && cursor.peek(1)?.text === ":" && cursor.before()?.kind === "number";
  return stated ? cursor.take().text : null;
}
