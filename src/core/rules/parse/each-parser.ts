import { changesMeaning, exceptsUnits, multiplies } from "./adjustment";
import { parseAward } from "./award-parser";
import { Cue } from "../text/cue";
import { isSymbol, isWordOf, phraseAt, phraseLength } from "../text/clause";
import { Cursor } from "./cursor";
import type { Statement, StatementOf } from "./statement";
import { COUNT_STARTS } from "./word-ratio";
import type { Term } from "./term";
import type { Names } from "./names";
import type { Token, TokenRange } from "../text/token";
import { isPoints, speaksOfScores } from "../text/vocabulary";
import { PhraseList } from "../text/phrase-list";
import { lossLength, withoutWhence } from "./loss-verb";
import { awardBeforeCap, capBehind, type CappedAward, limitsOtherWay, MAX_THING } from "./capped-award";

/** More words before the number of one thing make a sentence. */
const MAX_LEAD = 6;
/** Numbers in words; "năm" is a year as well. */
const SEVERAL: readonly string[] = ["hai", "ba", "bốn", "sáu", "bảy", "tám", "chín", "mười"];
/** They stand before the number of a step. */
const REACHES: readonly string[] = ["đủ", "đạt", "có", "thêm"];
/** What words before points that say at most or at least so many end with. */
const LIMITERS: readonly string[] = ["đa", "thiểu", "quá", "nhất", "dưới", "trên", "hơn"];
const NEGATIONS: readonly string[] = ["không", "chưa"];
const EACH = new PhraseList("cứ mỗi một", "với mỗi", "cứ mỗi", "cứ có", "mỗi một", "mỗi", "cứ");
const LEADS = new PhraseList("tổ chức", "thực hiện", "triển khai", "xây dựng", "ban hành", "đăng tải", "hoàn thành", "có", "điểm thưởng", "điểm cộng");
const PER = new PhraseList("cho mỗi một", "cho mỗi", "đối với mỗi", "mỗi một", "mỗi", "/");
const GAIN = new PhraseList("được cộng thêm", "được cộng", "cộng thêm", "cộng", "được tính", "được", "tính", "chấm", "thêm", "đạt", ":", "=");

/** "Each", a stroke before a thing, or one thing. */
export const EACH_CUE = new Cue(["mỗi", "cứ", "/"], /^0*1(?:[.,]0+)?$/u);

/** "Mỗi hoạt động: 01 điểm", "Mỗi lỗi bị trừ 1 điểm", with or without ", tối đa 10 điểm". Null: no such clause. */
export function parseEach(tokens: readonly Token[], range: TokenRange, names: Names): Statement | null {
  const first = range.from + leadLength(tokens, range);
  const start = phraseAt(tokens, first, EACH);
  if (start === null) return parseLossOfEach(tokens, range, names) ?? parsePerThing(tokens, range, names) ?? parseOne(tokens, range, names) ?? parseOccasion(tokens, range, names);
  const from = first + phraseLength(start);
  for (let index = from + 1; index < Math.min(range.to, from + MAX_THING); index++) {
    const loss = lossLength(tokens, index);
    const gain = loss === 0 ? phraseAt(tokens, index, GAIN) : null;
    const points = isPoints(tokens, index);
    if (loss === 0 && gain === null && !points) continue;
    if (points && (isNegative(tokens, index) || isLimited(tokens, index))) return null;
    // "Mỗi lỗi: - 0,5 điểm" may take away.
    if (gain === ":" && isSymbol(tokens, index + 1, "-")) return null;
    const what = { from, to: index };
    const given = { from: index + loss + lengthOf(gain), to: range.to };
    const award = loss === 0 ? awardBeforeCap(tokens, given, names, what) : lostBeforeCap(tokens, given, names, what);
    if (speaksOfScores(tokens, what) || multiplies(tokens, what) || exceptsUnits(tokens, what)) return null;
    if (award === null || !isSingle(tokens, what)) continue;
    const direction = loss === 0 ? "add" : "subtract";
    if (limitsOtherWay(tokens, given, direction)) return null;
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
  return isWordOf(tokens, index - 1, LIMITERS);
}

/** "Trừ 1 điểm cho mỗi hồ sơ quá hạn", "01 điểm/hoạt động" */
function parsePerThing(tokens: readonly Token[], range: TokenRange, names: Names): StatementOf<"each"> | null {
  const loss = lossLength(tokens, range.from);
  const from = range.from + (loss === 0 ? lengthOf(phraseAt(tokens, range.from, GAIN)) : loss);
  if (!isPoints(tokens, from)) return null;
  const per = from + 2 < range.to ? phraseAt(tokens, from + 2, PER) : null;
  const award = parseAward(new Cursor(tokens, { from, to: from + 2 }), names);
  const capped = capBehind(tokens, { from: from + 2, to: range.to }, award, names);
  const thing = from + 2 + (per === null ? 0 : phraseLength(per));
  // "/01 lần"
  const what = { from: tokens[thing]?.value === 1 ? thing + 1 : thing, to: capped?.from ?? range.to };
  if (per === null || award === null || tokens[what.from]?.kind !== "word" || isWordOf(tokens, what.from, COUNT_STARTS) || speaksOfScores(tokens, what) || changesMeaning(tokens, what) || exceptsUnits(tokens, what) || holdsNumber(tokens, what)) return null;
  return { kind: "each", range, what, award, cap: capped?.cap ?? null, direction: loss === 0 ? "add" : "subtract" };
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
  const loss = what.from > range.from + 1 ? lossLength(tokens, what.to) : 0;
  const award = loss === 0 ? null : lostBeforeCap(tokens, { from: what.to + loss, to: range.to }, names);
  if (award?.award.kind !== "points" || speaksOfScores(tokens, what) || holdsNumber(tokens, what)) return null;
  return { kind: "each", range, what, award: award.award, cap: award.cap, direction: "subtract" };
}

function lengthOf(phrase: string | null): number {
  return phrase === null ? 0 : phraseLength(phrase);
}

/** What each takes away, from whatever the text says. */
function lostBeforeCap(tokens: readonly Token[], range: TokenRange, names: Names, what: TokenRange | null = null): CappedAward | null {
  const kept = withoutWhence(tokens, range, names);
  return awardBeforeCap(kept.tokens, { from: range.from, to: kept.to }, names, what);
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

function holdsNumber(tokens: readonly Token[], range: TokenRange): boolean {
  const last = range.to - 1;
  return tokens.slice(range.from, range.to).some(({ kind, text }, index) => kind === "number" || text === ":" || text === "+" || (text === "," && !(range.from + index === last - 1 && tokens[last]?.kind === "word")));
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
