import { parseAward } from "./award-parser";
import { isSymbol, isWord, isWordOf, phraseAt, phraseLength } from "../../text/clauses/clause";
import { CAPS, parseCap } from "./bound-parser";
import { Cursor } from "../words/cursor";
import { isExhaustion } from "./exhaustion";
import type { Term } from "../term/term";
import type { Names } from "../words/names";
import type { Token, TokenRange } from "../../text/token";
import { isPoints, namesPlace } from "../../text/words/vocabulary";
import { isNear, roundDecimal } from "../../../text/decimal";

/** Longer descriptions of one thing, and longer awards with their cap, belong to no real text. */
export const MAX_THING = 80;
const MAX_CAPPED = 40;
const LOSING: readonly string[] = ["trừ"];
const SCORES: readonly string[] = ["mức", "điểm"];
const GAINING: readonly string[] = ["cộng", "đạt"];
/** "chỉ tính tối đa 5 sáng kiến" */
const COUNTED: readonly string[] = ["chỉ", "được", "tính", "nhưng", "có", "gồm"];
const CAP_WORDS: readonly string[] = ["tổng", "nhưng", "và", ",", "(", "số", "song", "trừ", "cộng", "được"];

/** "tối đa cộng 2 điểm" behind a loss, "tối đa trừ 2 điểm" behind a gain; "Mức cao nhất là 8 điểm" beside losses may be the most that is lost or that is left. */
export function limitsOtherWay(tokens: readonly Token[], range: TokenRange, direction: "add" | "subtract"): boolean {
  if (direction === "subtract" && isWordOf(tokens, range.from, SCORES) && !tokens.slice(range.from, range.to).some(({ text }) => LOSING.includes(text))) return true;
  for (let index = range.from; index < range.to; index++) if (isWordOf(tokens, index, direction === "add" ? LOSING : GAINING) && !isWord(tokens, index + 1, "dồn")) return true;
  return false;
}

/** ", trừ tối đa 3 điểm" behind the thing, and where it begins. */
export function capBehind(tokens: readonly Token[], range: TokenRange, award: Term | null, names: Names): { readonly from: number; readonly cap: Term } | null {
  for (let index = range.from; index < Math.min(range.to, range.from + MAX_THING); index++) {
    if (!isSymbol(tokens, index, ",", "(", ";") && !isWord(tokens, index, "nhưng", "song")) continue;
    const cap = parseCap(tokens, { from: index + 1, to: range.to }, names);
    if (cap?.kind === "cap" && !cap.beyond) return { from: index, cap: cap.award };
    const counted = award === null ? null : countedCap(tokens, { from: index, to: range.to }, { from: range.from, to: index }, award, names);
    if (counted !== null) return { from: index, cap: counted };
  }
  return null;
}

/** ", tối đa 20 tin bài", "(4 quý)", "(tối đa 2 điểm/4 quý)" behind what one of them gives: so many things at the most. Null: other words stand there. */
function countedCap(tokens: readonly Token[], range: TokenRange, what: TokenRange, each: Term, names: Names): Term | null {
  const cursor = new Cursor(tokens, range);
  if (cursor.symbol(",", "(", ";") === null || each.kind !== "points") return null;
  while (cursor.wordOf(COUNTED) !== null) continue;
  const limited = cursor.phrase(CAPS) !== null;
  cursor.wordOf(COUNTED);
  const stated = limited && isPoints(tokens, cursor.index) && isSymbol(tokens, cursor.index + 2, "/") ? cursor.take().value : null;
  if (stated !== null) cursor.index += 2;
  const number = cursor.peek()?.kind === "number" ? cursor.take().value : Number.NaN;
  const noun = cursor.peek()?.text ?? "";
  // "tối đa 6 điểm" of "điểm wifi" limits the points.
  if (noun === "điểm" && !namesPlace(tokens, cursor.index)) return null;
  const named = tokens.slice(what.from, what.to).some(({ kind, text }) => kind === "word" && text === noun);
  while (cursor.peek()?.kind === "word" && tokens.slice(what.from, what.to).some(({ text }) => text === cursor.peek()?.text)) cursor.take();
  while (cursor.symbol(")", ".") !== null) continue;
  const most = number * each.value;
  const fits = Number.isInteger(number) && number > 1 && (stated === null || isNear(stated, most)) && (limited || isNear(most, names.max ?? Number.NaN));
  return named && fits && cursor.atEnd ? { kind: "points", value: roundDecimal(most, 9) } : null;
}

/** What each gives or takes away, and the most that all of them do. */
export interface CappedAward {
  readonly award: Term;
  readonly cap: Term | null;
}

/** "0,5 điểm, tối đa 4 điểm", "0,5 điểm (4 quý)", "2 điểm": `what` is counted where the most is said in things. Null: other words stand there. */
export function awardBeforeCap(tokens: readonly Token[], range: TokenRange, names: Names, what: TokenRange | null = null): CappedAward | null {
  const whole = parseAward(new Cursor(tokens, range), names);
  if (whole !== null) return { award: whole, cap: null };
  if (range.to - range.from > MAX_CAPPED) return null;
  const behind = capBehind(tokens, { from: range.from + 1, to: range.to }, null, names);
  const before = behind === null ? null : parseAward(new Cursor(tokens, { from: range.from, to: behind.from }), names);
  if (before !== null && behind !== null) return { award: before, cap: behind.cap };
  for (let index = range.from + 1; index < range.to; index++) {
    const each = what === null || !isSymbol(tokens, index, ",", "(", ";") ? null : parseAward(new Cursor(tokens, { from: range.from, to: index }), names);
    const most = each === null || what === null ? null : countedCap(tokens, { from: index, to: range.to }, what, each, names);
    if (each !== null && most !== null) return { award: each, cap: most };
    const exhausted = withoutExhausted(tokens, { from: range.from, to: range.to }, index, names);
    if (exhausted !== null) return { award: exhausted, cap: null };
    const phrase = phraseAt(tokens, index, CAPS);
    if (phrase === null || (phrase.startsWith("tối đa") && tokens[index - 1]?.text === "điểm" && tokens[index - 2]?.kind !== "number")) continue;
    const cap = parseAward(new Cursor(tokens, { from: index + phraseLength(phrase), to: range.to }), names);
    const award = parseAward(new Cursor(tokens, { from: range.from, to: withoutCapWords(tokens, range.from, index) }), names);
    if (award !== null && cap !== null) return { award, cap };
  }
  return null;
}

/** A loss without the words that it ends where nothing is left: "0,2 điểm, trừ cho đến 0 điểm". */
export function withoutExhaustion(tokens: readonly Token[], range: TokenRange): TokenRange {
  for (let index = range.from + 2; index < Math.min(range.to, range.from + MAX_CAPPED); index++) {
    if (isExhaustion(tokens, { from: index, to: range.to })) return { from: range.from, to: withoutCapWords(tokens, range.from, index) };
  }
  return range;
}

/** "trừ 2 điểm, trừ đến hết số điểm của chỉ số" */
function withoutExhausted(tokens: readonly Token[], range: TokenRange, index: number, names: Names): Term | null {
  return isExhaustion(tokens, { from: index, to: range.to }) ? parseAward(new Cursor(tokens, { from: range.from, to: withoutCapWords(tokens, range.from, index) }), names) : null;
}

/** "…, tổng điểm", "… nhưng", "… (" before the cap. */
function withoutCapWords(tokens: readonly Token[], from: number, index: number): number {
  let to = index;
  while (to > from + 2 && CAP_WORDS.includes(tokens[to - 1]?.text ?? "")) to--;
  if (tokens[to - 1]?.text === "điểm" && tokens[to - 2]?.kind !== "number") to--;
  while (to > from + 2 && CAP_WORDS.includes(tokens[to - 1]?.text ?? "")) to--;
  return to;
}
