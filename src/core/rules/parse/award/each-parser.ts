import { changesMeaning, exceptsUnits, multiplies } from "../words/adjustment";
import { Cue } from "../../text/cue";
import { ASSESSED_UNITS } from "../../text/words/assessed-units";
import { holdsPhrase, isSymbol, isWord, isWordOf, phraseAt, phraseLength } from "../../text/clauses/clause";
import { Cursor } from "../words/cursor";
import { breaksOff } from "../words/open-end";
import type { Statement } from "../statement/statement";
import type { Term } from "../term/term";
import type { Names } from "../words/names";
import type { Token, TokenRange } from "../../text/token";
import { isPoints, NEGATIONS, speaksOfScores } from "../../text/words/vocabulary";
import { PhraseList } from "../../text/words/phrase-list";
import { GAIN, holdsNumber, holdsPer, lengthOf, parseOccasion, parsePerThing } from "./per-thing-parser";
import { lossLength, withoutWhence } from "./loss-verb";
import { parseCap } from "./bound-parser";
import { numberedThings, ofNumbered } from "./numbered-things";
import { awardBeforeCap, type CappedAward, limitsOtherWay, MAX_THING } from "./capped-award";

/** More words before the number of one thing make a sentence. */
const MAX_LEAD = 6;
/** Numbers in words; "năm" is a year as well. */
const SEVERAL: readonly string[] = ["hai", "ba", "bốn", "sáu", "bảy", "tám", "chín", "mười"];
/** Before "1" they make a level of it: "Chậm từ 1 ngày trừ 2 điểm" takes them once. */
const ONCE: readonly string[] = ["từ", "quá", "sau", "chỉ", "trên", "hơn", "tới", "đến"];
/** They stand before the number of a step. */
const REACHES: readonly string[] = ["đủ", "đạt", "có", "thêm"];
/** What words before points that say at most or at least so many end with. */
const LIMITERS: readonly string[] = ["đa", "thiểu", "quá", "nhất", "dưới", "trên", "hơn"];
/** Behind "một" they name no single thing. */
const NO_THINGS: readonly string[] = ["phần", "số", "trong", "nửa", "cách", "cửa", "vài", "trăm", "hoặc"];
/** "TTHC cắt giảm từ 30% thời gian": a share before which one of them stands tells which things count. */
const LEAST_ENDS: readonly string[] = ["từ", "trên", "nhất", "thiểu"];
const EACH = new PhraseList("cứ mỗi một", "với mỗi", "cứ mỗi", "cứ có", "mỗi một", "mỗi", "cứ");
const LEADS = new PhraseList("tổ chức", "thực hiện", "triển khai", "xây dựng", "ban hành", "đăng tải", "hoàn thành", "có", "thêm", "điểm thưởng", "điểm cộng");
const EXISTING_LEADS = new PhraseList("nếu", "khi", "trường hợp", ...ASSESSED_UNITS.phrases);
const EXISTS = new PhraseList("có bao nhiêu", "có", "để xảy ra", "để phát sinh", "phát sinh", "xảy ra", "phát hiện");
const FAULTS = new PhraseList("vi phạm quy định", "vi phạm", "sai phạm", "sai sót", "lỗi", "sự cố");

/** "Each", a stroke before a thing, or one thing. */
export const EACH_CUE = new Cue(["mỗi", "từng", "cứ", "một", "/"], /^0*1(?:[.,]0+)?$/u);

/** "Mỗi hoạt động: 01 điểm", "Mỗi lỗi bị trừ 1 điểm", with or without ", tối đa 10 điểm". Null: no such clause. */
export function parseEach(tokens: readonly Token[], range: TokenRange, names: Names): Statement | null {
  const first = range.from + leadLength(tokens, range);
  const start = phraseAt(tokens, first, EACH);
  if (start === null) {
    const per = holdsPer(tokens, range);
    return parseExisting(tokens, range, names) ?? parseOfNumbered(tokens, range, names) ?? parseLossesAnnounced(tokens, range, names) ?? parseLossOfEach(tokens, range, names) ?? (per ? parsePerThing(tokens, range, names) : null) ?? parseOne(tokens, range, names) ?? (per ? parseOccasion(tokens, range, names) : null);
  }
  const from = first + phraseLength(start);
  for (let index = from + 1; index < Math.min(range.to, from + MAX_THING); index++) {
    const loss = lossLength(tokens, index);
    const gain = loss === 0 ? phraseAt(tokens, index, GAIN) : null;
    const points = isPoints(tokens, index);
    if (loss === 0 && gain === null && !points) continue;
    if (points && (isNegative(tokens, index) || isLimited(tokens, index))) return null;
    // "Mỗi lỗi: - 0,5 điểm" may take away.
    if (gain === ":" && isSymbol(tokens, index + 1, "-") && lossLength(tokens, index + 1) === 0) return null;
    const what = { from, to: index };
    const given = withoutRepeat(tokens, { from: index + loss + lengthOf(gain), to: range.to }, what);
    const award = loss === 0 ? awardBeforeCap(given.tokens, given.range, names, what) : lostBeforeCap(given.tokens, given.range, names, what);
    if (holdsPhrase(tokens, what, EACH) || speaksOfScores(tokens, what) || multiplies(tokens, what) || exceptsUnits(tokens, what)) return null;
    if (award === null || !isSingle(tokens, withoutShare(tokens, what)) || (start === "cứ" && countsSteps(tokens, what))) continue;
    const direction = loss === 0 ? "add" : "subtract";
    if (limitsOtherWay(given.tokens, given.range, direction)) return null;
    return { kind: "each", range, what, award: award.award, cap: award.cap, direction };
  }
  return null;
}

/** "TTHC cắt giảm" of "TTHC cắt giảm từ 30% thời gian": the thing up to a share that tells which of its kind count. */
function withoutShare(tokens: readonly Token[], { from, to }: TokenRange): TokenRange {
  for (let index = from + 3; index < to; index++) if (isSymbol(tokens, index, "%") && isWordOf(tokens, index - 2, LEAST_ENDS)) return { from, to: index - 2 };
  return { from, to };
}

/** "Mỗi hồ sơ trễ hạn: trừ 1 điểm/hồ sơ": the tokens without what the award says once more of what it is for. */
function withoutRepeat(tokens: readonly Token[], range: TokenRange, what: TokenRange): { readonly tokens: readonly Token[]; readonly range: TokenRange } {
  const stroke = range.from + 2;
  if (!isPoints(tokens, range.from) || !isSymbol(tokens, stroke, "/")) return { tokens, range };
  const first = tokens[stroke + 1]?.value === 1 ? stroke + 2 : stroke + 1;
  let end = first;
  while (end < range.to && tokens[end]?.kind === "word" && tokens[end]?.text === tokens[what.from + end - first]?.text) end++;
  const ends = end > first && (end >= range.to || isSymbol(tokens, end, ",", ";", ".", "(", ")"));
  return ends ? { tokens: [...tokens.slice(0, stroke), ...tokens.slice(end)], range: { from: range.from, to: range.to - (end - stroke) } } : { tokens, range };
}

/** "Nộp chậm mỗi ngày trừ 0,5 điểm", "Qua kiểm tra, cứ 01 văn bản sai trừ 0,5đ": behind a few words what each takes away. */
function parseLossOfEach(tokens: readonly Token[], range: TokenRange, names: Names): Statement | null {
  let each = range.from + 1;
  while (each < Math.min(range.to, range.from + MAX_LEAD) && tokens[each]?.kind === "word" && phraseAt(tokens, each, EACH) === null) each++;
  if (isWord(tokens, range.from, "qua") && isSymbol(tokens, each, ",")) each++;
  const phrase = phraseAt(tokens, each, EACH);
  const lead = { from: range.from, to: each };
  if (phrase === null || speaksOfScores(tokens, lead) || changesMeaning(tokens, lead)) return null;
  const statement = parseEach(tokens, { from: each, to: range.to }, names);
  return statement?.kind === "each" && statement.direction === "subtract" ? { ...statement, range, what: { from: range.from, to: statement.what.to } } : null;
}

/** "Phát hiện vi phạm thì bị trừ, cứ 01 văn bản trừ 0,5 điểm", "Nếu vi phạm, mỗi văn bản 0,5 điểm bị trừ": behind words that say that faults cost points what each of them does. */
function parseLossesAnnounced(tokens: readonly Token[], range: TokenRange, names: Names): Statement | null {
  const each = behindAnnouncedLoss(tokens, range);
  if (each === null) return null;
  const statement = parseEach(tokens, { from: each.from, to: range.to }, names);
  return statement?.kind === "each" && (each.loses || statement.direction === "subtract") ? { ...statement, range, direction: "subtract" } : null;
}

/** Where "mỗi" stands behind "Có vi phạm thì trừ điểm:" (which `loses`) or "Nếu vi phạm,"; null where no such words do. */
function behindAnnouncedLoss(tokens: readonly Token[], range: TokenRange): { readonly from: number; readonly loses: boolean } | null {
  const cursor = new Cursor(tokens, range);
  while (cursor.phrase(EXISTING_LEADS) !== null || cursor.phrase(EXISTS) !== null) continue;
  const fault = cursor.phrase(FAULTS) !== null;
  if (fault && cursor.symbol(",") !== null && cursor.atAny(EACH)) return { from: cursor.index, loses: false };
  const loss = fault ? lossLength(tokens, cursor.index) : 0;
  if (loss === 0) return null;
  cursor.index += loss;
  cursor.word("điểm");
  return cursor.symbol(",", ":") !== null && cursor.atAny(EACH) ? { from: cursor.index, loses: true } : null;
}

/** "Nếu có hồ sơ trễ hạn, mỗi hồ sơ trừ 1 điểm", "Đơn vị có sáng kiến: mỗi sáng kiến được 2 điểm": where there are such things, each of them. */
function parseExisting(tokens: readonly Token[], range: TokenRange, names: Names): Statement | null {
  const cursor = new Cursor(tokens, range);
  while (cursor.phrase(EXISTING_LEADS) !== null) continue;
  if (cursor.phrase(EXISTS) === null) return null;
  const thing = cursor.index;
  while (cursor.peek()?.kind === "word" && cursor.index < thing + MAX_THING && !cursor.atAny(EACH) && !isWord(tokens, cursor.index, "thì")) cursor.take();
  const what = { from: thing, to: cursor.index };
  cursor.symbol(",", ":");
  cursor.word("thì");
  const statement = cursor.atAny(EACH) ? parseEach(tokens, { from: cursor.index, to: range.to }, names) : null;
  if (statement?.kind !== "each" || speaksOfScores(tokens, what) || changesMeaning(tokens, what)) return null;
  // "Nếu để xảy ra thì mỗi vụ trừ 2 điểm"
  if (what.to === what.from) return statement.direction === "subtract" ? { ...statement, range } : null;
  return startsAlike(tokens, what, statement.what) ? { ...statement, range, what } : null;
}

/** "Kết nối đầy đủ 7 lĩnh vực, mỗi lĩnh vực 1 điểm" of 7 */
function parseOfNumbered(tokens: readonly Token[], range: TokenRange, names: Names): Statement | null {
  const numbered = numberedThings(tokens, range);
  if (numbered === null || phraseAt(tokens, numbered.each, EACH) === null) return null;
  const each = parseEach(tokens, { from: numbered.each, to: range.to }, names);
  return each?.kind === "each" && startsAlike(tokens, numbered.things, each.what) ? ofNumbered(each, numbered, range, names.max) : null;
}

/** "hồ sơ" of "hồ sơ trễ hạn": all words of the shorter name begin the longer one. */
function startsAlike(tokens: readonly Token[], long: TokenRange, short: TokenRange): boolean {
  const words = tokens.slice(short.from, short.to).filter(({ value }) => value !== 1);
  return words.length > 0 && words.every(({ text }, index) => long.from + index < long.to && tokens[long.from + index]?.text === text);
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

/** "Tổ chức 01 hội nghị được 0,5 điểm, tối đa 4 điểm": points for one, and more of them in all, are points for each. */
function parseOne(tokens: readonly Token[], range: TokenRange, names: Names): Statement | null {
  for (let index = range.from; index < Math.min(range.to, range.from + MAX_LEAD); index++) {
    const token = tokens[index];
    const one = token?.value === 1 || (index === range.from && namesOne(tokens, index));
    if (!one && token?.kind === "word" && !NEGATIONS.includes(token.text)) continue;
    if (!one || tokens[index + 1]?.kind !== "word" || isPoints(tokens, index) || (index > range.from && isWordOf(tokens, index - 1, ONCE))) return null;
    for (let sign = index + 2; sign < Math.min(range.to, index + MAX_THING); sign++) {
      const loss = lossOfOne(tokens, range, { from: index + 1, to: sign }, names);
      if (loss !== null) return loss;
      const gain = phraseAt(tokens, sign, GAIN);
      if (gain === null) continue;
      const what = { from: index + 1, to: sign };
      const award = awardBeforeCap(tokens, { from: sign + phraseLength(gain), to: range.to }, names);
      // "01 sáng kiến được công nhận được 2 điểm"
      if (award === null) continue;
      const more = (award.cap !== null && exceeds(award.cap, award.award)) || (award.cap === null && goesOnToMore(tokens, range.to, award.award, names));
      return more && !speaksOfScores(tokens, what) && !holdsNumber(tokens, withoutQuality(tokens, what)) ? { kind: "each", range, what, award: award.award, cap: award.cap, direction: "add" } : null;
    }
    return null;
  }
  return null;
}

/** "Công bố 01 bộ dữ liệu được 0,8 điểm; tổng điểm không quá 8": whether the next clause limits what more of them give. */
function goesOnToMore(tokens: readonly Token[], end: number, award: Term, names: Names): boolean {
  const from = isSymbol(tokens, end, ";", ".", ",") ? end + 1 : end;
  let to = from;
  while (to < Math.min(tokens.length, from + MAX_THING) && !isSymbol(tokens, to, ";", ".")) to++;
  const cap = isWord(tokens, from, "tổng", "cộng") ? parseCap(tokens, { from, to }, names) : null;
  return cap?.kind === "cap" && !cap.beyond && exceeds(cap.award, award);
}

const QUALITIES: readonly string[] = ["có", "đã", "được"];

/** "bộ dữ liệu được công bố" of "bộ dữ liệu được công bố, có cập nhật" */
function withoutQuality(tokens: readonly Token[], { from, to }: TokenRange): TokenRange {
  let end = from;
  while (end < to && !isSymbol(tokens, end, ",")) end++;
  const described = isWordOf(tokens, end + 1, QUALITIES) && tokens.slice(end + 1, to).every(({ kind }) => kind === "word");
  return { from, to: described ? end : to };
}

/** "Một sáng kiến", and not "một phần", "một số", "một trong". */
function namesOne(tokens: readonly Token[], index: number): boolean {
  return isWord(tokens, index, "một") && tokens[index + 1]?.kind === "word" && !isWordOf(tokens, index + 1, NO_THINGS);
}

/** "Trễ hạn 1 hồ sơ trừ 0,1 điểm": what one takes away, every one takes. */
function lossOfOne(tokens: readonly Token[], range: TokenRange, what: TokenRange, names: Names): Statement | null {
  const loss = what.from > range.from + 1 || isWord(tokens, range.from, "một") ? lossLength(tokens, what.to) : 0;
  const award = loss === 0 ? null : lostBeforeCap(tokens, { from: what.to + loss, to: range.to }, names);
  if (award?.award.kind !== "points" || speaksOfScores(tokens, what) || holdsNumber(tokens, what)) return null;
  return { kind: "each", range, what, award: award.award, cap: award.cap, direction: "subtract" };
}

/** What each takes away, from whatever the text says. */
function lostBeforeCap(tokens: readonly Token[], range: TokenRange, names: Names, what: TokenRange | null = null): CappedAward | null {
  const kept = withoutWhence(tokens, range, names);
  return awardBeforeCap(kept.tokens, { from: range.from, to: kept.to }, names, what);
}

function exceeds(cap: Term, award: Term): boolean {
  return award.kind === "points" && (cap.kind === "max" || (cap.kind === "points" && cap.value > award.value));
}

/** Before the number of a level, a document or a least. */
const NUMBERED: readonly string[] = ["độ", "cấp", "số", "án", "năm", "quý", "tháng", "từ", "nhất", "thiểu", "trên"];

/** "Cứ chậm 2 ngày", "Cứ triển khai 3 dịch vụ": so many of them make one step. */
function countsSteps(tokens: readonly Token[], { from, to }: TokenRange): boolean {
  for (let index = from + 1; index < to; index++) if (tokens[index]?.kind === "number" && (tokens[index]?.value ?? 1) > 1 && tokens[index - 1]?.kind === "word" && !isWordOf(tokens, index - 1, NUMBERED) && tokens[index + 1]?.kind === "word") return true;
  return false;
}

/** "Mỗi 5 văn bản" or "mỗi 10%" is a step, not a thing: its points would need rounding rules that the text does not give. */
function isSingle(tokens: readonly Token[], range: TokenRange): boolean {
  // "mỗi đủ 5 tin"
  const start = isWordOf(tokens, range.from, REACHES) ? range.from + 1 : range.from;
  const first = tokens[start];
  if (isWordOf(tokens, start, SEVERAL) || breaksOff(tokens, range)) return false;
  for (let index = range.from; index < range.to; index++) if (isSymbol(tokens, index, "%")) return false;
  return first?.kind !== "number" || (first.value === 1 && tokens[start + 1]?.text !== "%");
}
