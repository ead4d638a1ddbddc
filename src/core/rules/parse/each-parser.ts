import { changesMeaning, exceptsUnits, multiplies } from "./adjustment";
import { parseAward } from "./award-parser";
import { Cue } from "../text/cue";
import { isSymbol, isWord, isWordOf, phraseAt, phraseLength } from "../text/clause";
import { parseCap } from "./bound-parser";
import { Cursor } from "./cursor";
import { isExhaustion } from "./exhaustion";
import type { Statement, StatementOf } from "./statement";
import { COUNT_STARTS } from "./word-ratio";
import type { Term } from "./term";
import type { Names } from "./term-parser";
import type { Token, TokenRange } from "../text/token";
import { namesPlace, speaksOfScores } from "../text/vocabulary";
import { isNear, roundDecimal } from "../../text/decimal";
import { PhraseList } from "../text/phrase-list";

/** Longer descriptions of one thing, and longer awards with their cap, belong to no real text. */
const MAX_THING = 80;
/** More words before the number of one thing make a sentence. */
const MAX_LEAD = 6;
/** Numbers in words; "năm" is a year as well. */
const SEVERAL: readonly string[] = ["hai", "ba", "bốn", "sáu", "bảy", "tám", "chín", "mười"];
/** They stand before the number of a step. */
const REACHES: readonly string[] = ["đủ", "đạt", "có", "thêm"];
const NEGATIONS: readonly string[] = ["không", "chưa"];
const MAX_CAPPED = 40;
const EACH = new PhraseList("cứ mỗi một", "với mỗi", "cứ mỗi", "cứ có", "mỗi một", "mỗi", "cứ");
const LEADS = new PhraseList("tổ chức", "thực hiện", "triển khai", "xây dựng", "ban hành", "đăng tải", "hoàn thành", "có", "điểm thưởng", "điểm cộng");
const CAPS = new PhraseList("tối đa không vượt quá", "tối đa không quá", "không vượt quá", "không quá", "tối đa trừ", "tối đa cộng", "tối đa là", "tối đa");
const CAP_WORDS: readonly string[] = ["tổng", "nhưng", "và", ",", "(", "số", "song", "trừ", "cộng", "được"];
const PER = new PhraseList("cho mỗi một", "cho mỗi", "đối với mỗi", "mỗi một", "mỗi", "/");
const LOSS = new PhraseList("bị trừ", "thì trừ", "sẽ trừ", "trừ");
const GAIN = new PhraseList("được cộng thêm", "được cộng", "cộng thêm", "cộng", "được tính", "được", "tính", "đạt", ":", "=");

export const EACH_CUE = new Cue(["mỗi", "cứ", "điểm", "đ"]);

/** "Mỗi hoạt động: 01 điểm", "Mỗi lỗi bị trừ 1 điểm", with or without ", tối đa 10 điểm". Null: no such clause. */
export function parseEach(tokens: readonly Token[], range: TokenRange, names: Names): Statement | null {
  const first = range.from + leadLength(tokens, range);
  const start = phraseAt(tokens, first, EACH);
  if (start === null) return parseLossOfEach(tokens, range, names) ?? parsePerThing(tokens, range, names) ?? parseOne(tokens, range, names) ?? parseOccasion(tokens, range, names);
  const from = first + phraseLength(start);
  for (let index = from + 1; index < Math.min(range.to, from + MAX_THING); index++) {
    const loss = phraseAt(tokens, index, LOSS);
    const gain = loss === null ? phraseAt(tokens, index, GAIN) : null;
    const points = isPoints(tokens, index);
    const sign = loss ?? gain;
    if (sign === null && !points) continue;
    if (points && (isNegative(tokens, index) || isLimited(tokens, index))) return null;
    const what = { from, to: index };
    const award = awardBeforeCap(tokens, { from: index + (sign === null ? 0 : phraseLength(sign)), to: range.to }, names, what);
    if (speaksOfScores(tokens, what) || multiplies(tokens, what) || exceptsUnits(tokens, what)) return null;
    if (award === null || !isSingle(tokens, what)) continue;
    const direction = loss === null ? "add" : "subtract";
    if (limitsOtherWay(tokens, { from: index + (sign === null ? 0 : phraseLength(sign)), to: range.to }, direction)) return null;
    return { kind: "each", range, what, award: award.award, cap: award.cap, direction };
  }
  return null;
}

/** "Nộp chậm mỗi ngày trừ 0,5 điểm", "Vắng mỗi lớp trừ 0,5đ": behind a few words what each takes away. */
function parseLossOfEach(tokens: readonly Token[], range: TokenRange, names: Names): Statement | null {
  let each = range.from + 1;
  while (each < Math.min(range.to, range.from + MAX_LEAD) && tokens[each]?.kind === "word" && phraseAt(tokens, each, EACH) === null) each++;
  const phrase = phraseAt(tokens, each, EACH);
  const lead = { from: range.from, to: each };
  if (phrase === null || speaksOfScores(tokens, lead) || changesMeaning(tokens, lead)) return null;
  const statement = parseEach(tokens, { from: each, to: range.to }, names);
  return statement?.kind === "each" && statement.direction === "subtract" ? { ...statement, range, what: { from: range.from, to: statement.what.to } } : null;
}

/** "Tổ chức" of "Tổ chức mỗi lớp tập huấn được 1 điểm", "Điểm thưởng:" of "Điểm thưởng: mỗi …". */
function leadLength(tokens: readonly Token[], range: TokenRange): number {
  const lead = phraseAt(tokens, range.from, LEADS);
  if (lead === null) return 0;
  const after = range.from + phraseLength(lead);
  return phraseLength(lead) + (isSymbol(tokens, after, ":") ? 1 : 0);
}

/** "-2 điểm": a minus grown onto the figure, which no gain has. */
function isNegative(tokens: readonly Token[], index: number): boolean {
  return isSymbol(tokens, index - 1, "-") && tokens[index - 1]?.end === tokens[index]?.start;
}

/** "Mỗi mô hình: tối đa 2 điểm": how much each gives is not told. */
function isLimited(tokens: readonly Token[], index: number): boolean {
  return isWord(tokens, index - 1, "đa", "thiểu", "quá", "nhất", "dưới", "trên", "hơn");
}

function isPoints(tokens: readonly Token[], index: number): boolean {
  return tokens[index]?.kind === "number" && isWord(tokens, index + 1, "điểm", "đ");
}

/** "Trừ 1 điểm cho mỗi hồ sơ quá hạn", "01 điểm/hoạt động" */
function parsePerThing(tokens: readonly Token[], range: TokenRange, names: Names): StatementOf<"each"> | null {
  const loss = phraseAt(tokens, range.from, LOSS);
  const sign = loss ?? phraseAt(tokens, range.from, GAIN);
  const from = range.from + (sign === null ? 0 : phraseLength(sign));
  if (!isPoints(tokens, from)) return null;
  const per = from + 2 < range.to ? phraseAt(tokens, from + 2, PER) : null;
  const award = parseAward(new Cursor(tokens, { from, to: from + 2 }), names);
  const capped = capBehind(tokens, { from: from + 2, to: range.to }, award, names);
  const thing = from + 2 + (per === null ? 0 : phraseLength(per));
  // "/01 lần"
  const what = { from: tokens[thing]?.value === 1 ? thing + 1 : thing, to: capped?.from ?? range.to };
  if (per === null || award === null || tokens[what.from]?.kind !== "word" || isWordOf(tokens, what.from, COUNT_STARTS) || speaksOfScores(tokens, what) || changesMeaning(tokens, what) || exceptsUnits(tokens, what) || holdsNumber(tokens, what)) return null;
  return { kind: "each", range, what, award, cap: capped?.cap ?? null, direction: loss === null ? "add" : "subtract" };
}

/** "Tổ chức 01 hội nghị được 0,5 điểm, tối đa 4 điểm": points for one, and more of them in all, are points for each. */
function parseOne(tokens: readonly Token[], range: TokenRange, names: Names): Statement | null {
  for (let index = range.from; index < Math.min(range.to, range.from + MAX_LEAD); index++) {
    const token = tokens[index];
    if (token?.kind === "word" && !NEGATIONS.includes(token.text)) continue;
    if (token?.value !== 1 || tokens[index + 1]?.kind !== "word" || isPoints(tokens, index)) return null;
    for (let sign = index + 2; sign < Math.min(range.to, index + MAX_THING); sign++) {
      const loss = lossOfOne(tokens, range, { from: index + 1, to: sign }, names);
      if (loss !== null) return loss;
      const gain = phraseAt(tokens, sign, GAIN);
      if (gain === null) continue;
      const what = { from: index + 1, to: sign };
      const award = awardBeforeCap(tokens, { from: sign + phraseLength(gain), to: range.to }, names);
      const more = award?.cap !== null && award !== null && exceeds(award.cap, award.award);
      return more && !speaksOfScores(tokens, what) && !holdsNumber(tokens, what) ? { kind: "each", range, what, award: award.award, cap: award.cap, direction: "add" } : null;
    }
    return null;
  }
  return null;
}

/** "Trễ hạn 1 hồ sơ trừ 0,1 điểm": what one takes away, every one takes. */
function lossOfOne(tokens: readonly Token[], range: TokenRange, what: TokenRange, names: Names): Statement | null {
  const loss = what.from > range.from + 1 ? phraseAt(tokens, what.to, LOSS) : null;
  const award = loss === null ? null : awardBeforeCap(tokens, { from: what.to + phraseLength(loss), to: range.to }, names);
  if (award?.award.kind !== "points" || speaksOfScores(tokens, what) || holdsNumber(tokens, what)) return null;
  return { kind: "each", range, what, award: award.award, cap: award.cap, direction: "subtract" };
}

function exceeds(cap: Term, award: Term): boolean {
  return award.kind === "points" && (cap.kind === "max" || (cap.kind === "points" && cap.value > award.value));
}

/** "Để xảy ra sự cố: trừ 2 điểm/sự cố" */
function parseOccasion(tokens: readonly Token[], range: TokenRange, names: Names): Statement | null {
  let colon = range.from;
  while (colon < Math.min(range.to, range.from + MAX_THING) && tokens[colon]?.text !== ":") colon++;
  const occasion = { from: range.from, to: colon };
  if (tokens[colon]?.text !== ":" || colon === range.from) return null;
  const each = parsePerThing(tokens, { from: colon + 1, to: range.to }, names);
  if (each === null || holdsNumber(tokens, occasion) || speaksOfScores(tokens, occasion) || multiplies(tokens, occasion) || NEGATIONS.includes(tokens[range.from]?.text ?? "")) return null;
  return { ...each, range, what: occasion };
}

/** "tối đa cộng 2 điểm" behind a loss, "tối đa trừ 2 điểm" behind a gain. */
export function limitsOtherWay(tokens: readonly Token[], range: TokenRange, direction: "add" | "subtract"): boolean {
  for (let index = range.from; index < range.to; index++) if (isWord(tokens, index, direction === "add" ? "trừ" : "cộng") && !isWord(tokens, index + 1, "dồn")) return true;
  return false;
}

/** ", trừ tối đa 3 điểm" behind the thing, and where it begins. */
function capBehind(tokens: readonly Token[], range: TokenRange, award: Term | null, names: Names): { readonly from: number; readonly cap: Term } | null {
  for (let index = range.from; index < Math.min(range.to, range.from + MAX_THING); index++) {
    if (tokens[index]?.text !== "," && tokens[index]?.text !== "(") continue;
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
  if (cursor.symbol(",", "(") === null || each.kind !== "points") return null;
  const limited = cursor.phrase(CAPS) !== null;
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

function holdsNumber(tokens: readonly Token[], range: TokenRange): boolean {
  const last = range.to - 1;
  return tokens.slice(range.from, range.to).some(({ kind, text }, index) => kind === "number" || text === ":" || (text === "," && !(range.from + index === last - 1 && tokens[last]?.kind === "word")));
}

interface CappedAward {
  readonly award: Term;
  readonly cap: Term | null;
}

function awardBeforeCap(tokens: readonly Token[], range: TokenRange, names: Names, what: TokenRange | null = null): CappedAward | null {
  const whole = parseAward(new Cursor(tokens, range), names);
  if (whole !== null) return { award: whole, cap: null };
  if (range.to - range.from > MAX_CAPPED) return null;
  for (let index = range.from + 1; index < range.to; index++) {
    const each = what === null || !isSymbol(tokens, index, ",", "(") ? null : parseAward(new Cursor(tokens, { from: range.from, to: index }), names);
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

/** "Mỗi 5 văn bản" or "mỗi 10%" is a step, not a thing: its points would need rounding rules that the text does not give. */
function isSingle(tokens: readonly Token[], range: TokenRange): boolean {
  // "mỗi đủ 5 tin"
  const start = isWordOf(tokens, range.from, REACHES) ? range.from + 1 : range.from;
  const first = tokens[start];
  if (isWordOf(tokens, start, SEVERAL)) return false;
  for (let index = range.from; index < range.to; index++) if (isSymbol(tokens, index, "%")) return false;
  return first?.kind !== "number" || (first.value === 1 && tokens[start + 1]?.text !== "%");
}
