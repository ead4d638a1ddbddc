import type { Cursor } from "../words/cursor";
import { isNear, roundDecimal } from "../../../text/decimal";
import { FRACTION_PHRASES, fractionOf } from "../../text/words/fraction-words";
import { PhraseList } from "../../text/words/phrase-list";
import type { Token } from "../../text/token";

/** A figure that a guard compares with. */
export type Amount =
  /** A fraction: 0.8 for "80%". */
  | { readonly kind: "percent"; readonly value: number }
  /** `of`: 4 in "3/4 tiêu chí", which counts 3 of them; `parts`: 4 in a bare "3/4". */
  | { readonly kind: "plain"; readonly value: number; readonly of?: number; readonly parts?: number }
  /** So many đồng, and the unit in which the text says it. */
  | { readonly kind: "money"; readonly value: number; readonly unit: MoneyUnit }
  /** So many times in each period; `interval` where the text says how long it takes from time to time ("2 tuần/lần"), so that more of it is less often; `time`: "phút" of "15 phút/tuần", which are no times. */
  | { readonly kind: "frequency"; readonly value: number; readonly period: Period; readonly interval?: true; readonly time?: string };

export type MoneyUnit = "tỷ đồng" | "triệu đồng" | "nghìn đồng" | "đồng";
export type Period = "ngày" | "tuần" | "tháng" | "quý" | "năm";

export const MONEY_SCALE: Readonly<Record<MoneyUnit, number>> = { "tỷ đồng": 1e9, "triệu đồng": 1e6, "nghìn đồng": 1e3, "đồng": 1 };
const PER_YEAR: Readonly<Record<Period, number>> = { "ngày": 365, "tuần": 52, "tháng": 12, "quý": 4, "năm": 1 };
/** "tr.đ", "trđ" */
export const MILLIONS: readonly string[] = ["tr . đ", "tr . đồng", "tr đồng", "tr đ", "trđ"];
/** Longer phrases before their beginnings. */
export const MONEY_PHRASES = new PhraseList("tỷ đồng", "tỷ vnđ", "triệu đồng", "triệu vnđ", "nghìn đồng", "ngàn đồng", "tỷ", "triệu", "đồng", "vnđ", ...MILLIONS);
/** Other money than đồng. */
const CURRENCIES: readonly string[] = ["usd", "eur", "đô"];
export const PERIODS: readonly string[] = ["ngày", "tuần", "tháng", "quý", "năm"];
/** Without any of these words and without a digit there is no amount. */
export const AMOUNT_WORDS: readonly string[] = [...FRACTION_PHRASES.firstWords, ...PERIODS];
/** What a broadcast takes. */
const AIR_TIMES: readonly string[] = ["phút", "giờ"];
const MAX_EVENT_WORDS = 6;
/** With these another end of a range begins. */
const ENDS: readonly string[] = ["trở", "đến", "tới"];
const TIMES: readonly string[] = ["lần", "tin", "bài", "kỳ", "buổi", "số"];

/** Reads a percentage, an amount of money, a frequency or a plain number at the cursor. Null: none, or one that can be read in two ways. */
export function parseAmount(cursor: Cursor): Amount | null {
  const frequency = parseFrequency(cursor);
  if (frequency !== null) return frequency;
  const fraction = cursor.phrase(FRACTION_PHRASES);
  if (fraction !== null) return { kind: "percent", value: fractionOf(fraction) };
  const token = cursor.peek();
  if (token?.kind !== "number" || Number.isNaN(token.value)) return null;
  cursor.take();
  if (cursor.symbol("%") !== null) return { kind: "percent", value: token.value / 100 };
  const money = cursor.phrase(MONEY_PHRASES);
  if (money !== null) {
    if (cursor.wordOf(CURRENCIES) !== null) return null;
    const unit = moneyUnit(money);
    takeYear(cursor);
    return { kind: "money", value: token.value * MONEY_SCALE[unit], unit };
  }
  const divisor = cursor.peek(1);
  if (cursor.peek()?.text === "/" && divisor?.kind === "number" && divisor.value > 0) {
    cursor.index += 2;
    if (token.value < divisor.value && ["số", "tổng"].includes(cursor.peek()?.text ?? "")) return { kind: "percent", value: token.value / divisor.value };
    if (divisor.value > 1 && namesThings(cursor.peek())) return countOf(token.value, divisor.value);
    return { kind: "plain", value: token.value / divisor.value, parts: divisor.value };
  }
  return { kind: "plain", value: token.value };
}

/** Whether "4/5 tiêu chí" stands at the cursor, which counts 4 of 5 things; "2/3 số xã" is a ratio. */
export function countsSome(cursor: Cursor): boolean {
  return cursor.peek(1)?.text === "/" && (cursor.peek(2)?.value ?? 0) > 1 && namesThings(cursor.peek(3));
}

/** Whether a word is the first of what is counted one by one. */
export function namesThings(token: Token | undefined): boolean {
  return token?.kind === "word" && NOUN_STARTS.test(token.text);
}

/** Some of so many things. Null: more than there are, or no whole number of them. */
function countOf(value: number, of: number): Amount | null {
  return Number.isInteger(value) && Number.isInteger(of) && value <= of ? { kind: "plain", value, of } : null;
}

/** The first words of what is counted one by one. */
const NOUN_STARTS = /^(?:tiêu|nội|chỉ|điều|yêu|mục|nhiệm|quý|tháng|kỳ|dịch|dvc|thủ|tthc|lĩnh|nền|hạng|chức|phần|loại|kênh)$/u;

/** "300 triệu đồng/năm": a budget is a year's anyway; money by the month is another figure, and its stroke is not read. */
function takeYear(cursor: Cursor): void {
  if (cursor.peek()?.text === "/" && cursor.peek(1)?.text === "năm") cursor.index += 2;
}

/** The unit that a phrase names: "tỷ" and "tỷ đồng" are the same. */
export function moneyUnit(phrase: string): MoneyUnit {
  if (phrase.startsWith("tỷ")) return "tỷ đồng";
  if (phrase.startsWith("tr")) return "triệu đồng";
  return phrase.startsWith("ngh") || phrase.startsWith("ng") ? "nghìn đồng" : "đồng";
}

/** "1 lần/1 tuần", "1 tuần/1 lần", "2 lần/tháng", "tháng/lần", "2 lần mỗi tháng". */
function parseFrequency(cursor: Cursor): Amount | null {
  const start = cursor.index;
  const first = takeCounted(cursor);
  const divided = first !== null && (cursor.symbol("/") !== null || cursor.word("mỗi", "một", "trong") !== null);
  const second = divided ? takeCounted(cursor) : null;
  const frequency = first === null || second === null ? null : combine(first, second);
  if (frequency === null) cursor.index = start;
  return frequency;
}

/** "/năm" of "04 kỳ họp trở lên/năm": the same count in each such period; null where none stands there, or the figure is no count. */
export function takePeriod(cursor: Cursor, amount: Amount): Amount | null {
  return cursor.attempt(() => {
    const period = amount.kind === "plain" && amount.of === undefined && cursor.symbol("/") !== null ? asPeriod(cursor.peek()?.text ?? "") : null;
    if (period === null) return null;
    cursor.take();
    return { kind: "frequency", value: amount.value, period };
  });
}

interface Counted {
  readonly count: number;
  readonly what: string;
}

function takeCounted(cursor: Cursor): Counted | null {
  const token = cursor.peek();
  const count = token?.kind === "number" ? cursor.take().value : 1;
  if (cursor.peek()?.kind !== "word") return null;
  const what = cursor.wordOf(PERIODS) ?? takeEvent(cursor) ?? cursor.wordOf(TIMES);
  // "tin, bài"
  while (what !== null && cursor.peek()?.text === "," && TIMES.includes(cursor.peek(1)?.text ?? "")) cursor.index += 2;
  if (what === "tin" && cursor.peek()?.text === "bài") cursor.take();
  return what === null || !(count > 0) ? null : { count, what };
}

/** "cuộc", "hội nghị" of "10 cuộc/năm", "2 hội nghị/quý": what a period is named behind. */
function takeEvent(cursor: Cursor): string | null {
  let words = 0;
  while (words < MAX_EVENT_WORDS && cursor.peek(words)?.kind === "word" && !ENDS.includes(cursor.peek(words)?.text ?? "")) words++;
  const slash = cursor.peek(words)?.text === "/";
  const period = cursor.peek(words + (cursor.peek(words + 1)?.kind === "number" ? 2 : 1))?.text ?? "";
  const time = words === 1 && slash && PERIODS.includes(period) ? cursor.wordOf(AIR_TIMES) : null;
  if (time !== null) return time;
  if (words === 0 || cursor.atAny(MONEY_PHRASES) || !slash || !PERIODS.includes(period)) return null;
  cursor.index += words;
  return "lần";
}

function combine(first: Counted, second: Counted): Amount | null {
  const [firstPeriod, secondPeriod] = [asPeriod(first.what), asPeriod(second.what)];
  if (firstPeriod === null && secondPeriod !== null) return { kind: "frequency", value: first.count / second.count, period: secondPeriod, ...(AIR_TIMES.includes(first.what) && { time: first.what }) };
  if (firstPeriod !== null && secondPeriod === null) return { kind: "frequency", value: second.count / first.count, period: firstPeriod, interval: true };
  return null;
}

function asPeriod(word: string): Period | null {
  return word === "ngày" || word === "tuần" || word === "tháng" || word === "quý" || word === "năm" ? word : null;
}

/** Places to which a frequency is cut down: "0,23 lần/tuần" is once a month. In days so few would hold the next frequency as well. */
const CUT_DOWN: Readonly<Record<Period, number>> = { "ngày": 3, "tuần": 2, "tháng": 2, "quý": 2, "năm": 2 };
const CUT_UP = 3;

/**
 * A frequency in another period: a year has 52 weeks and 12 months. One without end is cut away from what the bound leaves out, `down` to 0.23 for "from once a month on" and up to 0.231
 * for "more than once a month", so that once a month is once a month as 12/52 and as it is typed, with 0,23 or 0,2308. What has no more decimals stays exact.
 */
export function convertFrequency(value: number, from: Period, to: Period, down: boolean): number {
  const converted = from === to ? value : roundDecimal((value * PER_YEAR[from]) / PER_YEAR[to], 6);
  const power = 10 ** (down ? CUT_DOWN[to] : CUT_UP);
  return isNear(converted, roundDecimal(converted, 2)) ? roundDecimal(converted, 2) : (down ? Math.floor(converted * power) : Math.ceil(converted * power)) / power;
}
