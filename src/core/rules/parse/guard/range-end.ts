import { MONEY_SCALE, parseAmount, type Amount } from "../term/amount";
import { takeComparison, type Comparison } from "./comparison";
import type { Cursor } from "../words/cursor";
import type { Limit } from "../statement/guard";
import { limitOf, type Bounds } from "./guard-bounds";
import { parseFigure } from "./guard-figure";
import { nounOf, takeUnit } from "./guard-unit";
import { PhraseList } from "../../text/words/phrase-list";

/** How far behind an arrow the colon of a range is looked for. */
const MAX_REACH = 12;

/** A figure with the noun behind it. */
export interface Measured {
  readonly amount: Amount;
  readonly unit: string | null;
}

/** Whether both ends of a range can be of one measure: neither "từ 80% đến dưới 90 người" nor "từ 10 xã đến dưới 20 thôn". */
export function sharesUnit(low: Measured, high: Measured): boolean {
  if (low.amount.kind !== high.amount.kind) return [low, high].some(({ amount, unit }) => amount.kind === "plain" && unit === null);
  if (low.amount.kind === "percent") return true;
  // "từ 500 triệu đồng mỗi xã đến dưới 1 tỷ đồng"
  if (low.unit?.startsWith("mỗi ") === true && high.unit === null) return false;
  return low.unit === null || high.unit === null || nounOf(low.unit) === nounOf(high.unit);
}

/** The upper end of a range with the noun behind it. */
export interface Upper extends Measured, Limit {}

/** "đến dưới 80%", "- 80%", "→ 9:" behind the lower end and its noun. Null: the range has no upper end. */
export function takeUpper(cursor: Cursor, comparison: Comparison, unit: string | null): Upper | null {
  return cursor.attempt(() => {
    const arrow = leadsToEnd(cursor) && cursor.symbol("→") !== null;
    const dash = unit === null && !dashLeadsToPoints(cursor) && (spansDash(comparison) || (comparison === ">" && endsBehindDash(cursor)));
    if (["đến", "tới"].includes(cursor.peek(1)?.text ?? "")) cursor.word("cho");
    const worded = arrow || cursor.word("đến", "tới") !== null;
    if (!worded && (!dash || cursor.symbol("-", "÷") === null)) return null;
    cursor.word("hết");
    // "đến cận 90%"
    const near = worded && cursor.word("cận") !== null;
    const compared = near ? "<" : takeComparison(cursor);
    const exclusive = compared === "<";
    const amount = parseFigure(cursor);
    if (amount === null || ![null, "<", "≤", "="].includes(compared)) return null;
    const bare = !worded && !exclusive && comparison === "=";
    return { amount, inclusive: !exclusive, ...(bare ? { loose: true } : {}), unit: takeUnit(cursor, amount.kind === "percent") };
  });
}

/** "dưới 80% đến 50%": behind the upper end the lower one. Null: another range follows, or none. */
export function takeLower(cursor: Cursor, above: Measured): Measured | null {
  return cursor.attempt(() => {
    const low = cursor.word("đến", "tới") === null ? null : parseFigure(cursor);
    const lower = low === null ? null : { amount: low, unit: takeUnit(cursor, low.kind === "percent") };
    return lower !== null && lower.amount.kind === above.amount.kind && lower.amount.value < above.amount.value && sharesUnit(above, lower) ? lower : null;
  });
}

/** "5 → dưới 10", "5 → 9:": the arrow to the other end of a range; "≥ 5 → 9 điểm" leads to the award. */
function leadsToEnd(cursor: Cursor): boolean {
  if (cursor.peek()?.text !== "→") return false;
  if (["dưới", "<"].includes(cursor.peek(1)?.text ?? "")) return true;
  const percent = cursor.peek(2)?.text === "%" ? 1 : 0;
  let end = 2 + percent;
  while (end < MAX_REACH && cursor.peek(end)?.kind === "word" && !["điểm", "đ", "số"].includes(cursor.peek(end)?.text ?? "")) end++;
  return cursor.peek(1)?.kind === "number" && cursor.peek(end)?.text === ":";
}

/** Behind "≥ 80%" and "trên 5" a dash leads to the award. */
function spansDash(comparison: Comparison): boolean {
  return comparison !== ">" && comparison !== "≥";
}

/** "từ 30% - 5 điểm", "từ 2 tỷ đồng - 5 điểm": behind the dash what the percentage or the money gives. */
function dashLeadsToPoints(cursor: Cursor): boolean {
  const before = cursor.before();
  const behind = (before?.text === "%" || before?.kind === "word") && cursor.peek(1)?.kind === "number";
  return behind && ["điểm", "đ"].includes(cursor.peek(2)?.text ?? "") && cursor.peek(3) === undefined;
}

/** "trên 2% - 5%", ">1 - 3 ngày"; ">1 - 3 điểm" leads to the award. */
function endsBehindDash(cursor: Cursor): boolean {
  const unit = cursor.peek(2);
  const measured = unit?.text === "%" || (unit?.kind === "word" && !["điểm", "đ", "x", "nhân"].includes(unit.text));
  return cursor.peek()?.text === "-" && cursor.peek(1)?.kind === "number" && measured;
}

/** "50 - 80%", "100 đến 200 triệu": the first figure is a percentage or money too. */
export function like(amount: Amount, other: Amount): Amount {
  if (amount.kind !== "plain") return amount;
  if (other.kind === "frequency") return { ...other, value: amount.value };
  // "từ 1/3 đến dưới 2/3 số xã": a part of the same whole; "từ 50 đến 80%" is one of hundredths.
  if (other.kind === "percent") return { kind: "percent", value: amount.parts === undefined ? amount.value / 100 : amount.value };
  return other.kind === "money" ? { ...other, value: amount.value * MONEY_SCALE[other.unit] } : amount;
}

const UPWARDS = new PhraseList("trở lên");
const UPPER_SIGNS: readonly string[] = ["<", "≤"];

/** The other end of a comparison with the noun behind it. */
export interface Second {
  readonly bounds: Bounds;
  readonly unit: string | null;
}

/** "… và < 80%", "…, dưới 80%", "≥ 70% - < 80%", "≥ 70% < 80%". Null: no other end. */
export function takeSecond(cursor: Cursor): Second | null {
  return cursor.attempt(() => {
    if (UPPER_SIGNS.includes(cursor.peek(1)?.text ?? "")) cursor.symbol("-", "÷", "&");
    const signed = UPPER_SIGNS.includes(cursor.peek()?.text ?? "");
    if (!signed && cursor.word("và", "nhưng") === null && cursor.symbol(",") === null) return null;
    const comparison = takeComparison(cursor);
    const amount = comparison === null || comparison === "=" || comparison === "đạt" ? null : parseAmount(cursor);
    if (comparison === null || amount === null) return null;
    const unit = takeUnit(cursor);
    // "dưới 80% nhưng từ 50% trở lên"
    if (comparison === "từ" || comparison === "≥") cursor.phrase(UPWARDS);
    return { bounds: limitOf(comparison, amount), unit };
  });
}

/** "≥ 60% và < 80%": the other end, in the same unit; "< 2% nhưng không quá 3 điểm" limits something else. */
export function complements({ bounds: second, unit }: Second, bounds: readonly Bounds[], first: Measured): boolean {
  const other = (second.low ?? second.high)?.amount;
  if (first.amount.kind === "plain" && first.amount.value === 0 && first.unit === null && second.high !== undefined && other?.kind === "percent") return bounds.every(({ high }) => high === undefined);
  const same = other?.kind === first.amount.kind && (other.kind === "percent" || sharesUnit(first, { amount: other, unit }));
  return same && !bounds.some(({ low, high }) => (second.low === undefined ? high : low) !== undefined);
}
