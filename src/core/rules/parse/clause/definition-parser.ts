import { changesMeaning, comparesRatio, opensCase } from "../words/adjustment";
import { isUnits } from "../aside/sentence";
import { altersPoints } from "../words/disturbance";
import { holdsCount } from "../score/assignment-parser";
import { givesAt, holdsPhrase, isLetter, isSymbol, isWord, isWordOf, letterListEnd, phraseAt, phraseLength } from "../../text/clauses/clause";
import { WordCue } from "../../text/cue";
import { PhraseList } from "../../text/words/phrase-list";
import { givesPoints } from "../../text/words/vocabulary";
import { COUNT_STARTS, parseWordRatio } from "../term/word-ratio";
import { Cursor } from "../words/cursor";
import { parseEach } from "../award/each-parser";
import { OTHER_SCORES, SCORE_NAMES } from "../term/score-lead";
import type { Statement } from "../statement/statement";
import { someTerm, type Term } from "../term/term";
import type { Names } from "../words/names";
import { parseTerm } from "../term/term-parser";
import type { Token, TokenRange } from "../../text/token";

const DEFINERS: readonly string[] = ["gọi", "với", "và", "đặt", "còn"];

/** No words of a figure's name. */
const REWARDS = new PhraseList("được cộng", "bị trừ", "được thưởng", "số điểm được");

/** "a = Số hồ sơ …", "a. Số …", "(a) Số …", "a là số …": a letter and the words that define it. Null: no definition. */
export function parseDefinition(tokens: readonly Token[], range: TokenRange, names: Names): Statement | null {
  if (namesScore(tokens, range)) return { kind: "lead", range };
  const start = range.from + definersAt(tokens, range.from);
  const bracket = isSymbol(tokens, start, "(") ? 1 : 0;
  const sign = letterListEnd(tokens, start + bracket);
  if (sign === start + bracket) return null;
  const letters = tokens.slice(start + bracket, sign).filter(isLetter).map(({ text }) => text);
  const sure = isSymbol(tokens, sign, "=", ":") || isWord(tokens, sign, "là");
  if (letters.length > 1 && (!sure || new Set(letters).size < letters.length)) return null;
  if (!sure && !isSymbol(tokens, sign, ".", ")", "-")) return null;
  const label = { from: isSymbol(tokens, sign + 1, ":", "=") ? sign + 2 : sign + 1, to: range.to };
  // "a = b: 2 điểm" compares two letters.
  if (isLetter(tokens[label.from]) && isSymbol(tokens, label.from + 1, ":")) return null;
  if (tokens[label.from]?.kind !== "word" || label.from >= label.to || isFormula(tokens, label, names)) return null;
  if (isSymbol(tokens, sign, "=") && dividesCounts(tokens, label)) return null;
  const rated = letters.length === 1 && sure ? rateBehind(tokens, label, names) : null;
  if (rated !== null) return { kind: "definition", range, letters, label: rated.label, sure, rate: rated.rate };
  // "a) Có kế hoạch: 10 điểm" is an item of a list; behind "=" or "là" points cannot be read.
  if (givesPoints(tokens, label)) return isSymbol(tokens, sign, "=") || isWord(tokens, sign, "là") || isWordOf(tokens, label.from, COUNT_STARTS) ? { kind: "unknown", range, scores: true } : null;
  const told = withoutLeftOut(tokens, label);
  if (holdsEquation(tokens, label) || changesMeaning(tokens, told) || holdsPhrase(tokens, label, REWARDS) || comparesRatio(tokens, label)) return { kind: "unknown", range, scores: true };
  return { kind: "definition", range, letters, label, sure };
}

const EXCEPTING = new PhraseList("trừ các", "trừ những", "ngoại trừ", "không kể", "không tính", "không bao gồm");

/** "Số hồ sơ tiếp nhận (trừ các thủ tục không phát sinh hồ sơ)": the words before the bracket at their end that tells which things the letter does not count. */
function withoutLeftOut(tokens: readonly Token[], label: TokenRange): TokenRange {
  if (!isSymbol(tokens, label.to - 1, ")")) return label;
  let open = label.to - 2;
  while (open > label.from && !isSymbol(tokens, open, "(", ")")) open--;
  const excepting = isSymbol(tokens, open, "(") ? phraseAt(tokens, open + 1, EXCEPTING) : null;
  if (excepting === null || !isWordOf(tokens, label.from, COUNT_STARTS)) return label;
  const things = { from: open + 1 + phraseLength(excepting), to: label.to - 1 };
  return isUnits(tokens, things.from) || altersPoints(tokens, things) ? label : { from: label.from, to: open };
}

/** "số giải cấp tỉnh (2 điểm/giải)", "số tin bài, mỗi tin bài 0,2 điểm": what each of the things gives, which the formula says as well, and the words before that. Null: no such end. */
function rateBehind(tokens: readonly Token[], label: TokenRange, names: Names): { readonly label: TokenRange; readonly rate: number } | null {
  if (!givesPoints(tokens, label) || !isWordOf(tokens, label.from, COUNT_STARTS)) return null;
  let end = label.from + 1;
  while (end < label.to && tokens[end]?.kind === "word") end++;
  const bracketed = isSymbol(tokens, end, "(") && isSymbol(tokens, label.to - 1, ")");
  if (!bracketed && !isSymbol(tokens, end, ",", ":", "-", ";")) return null;
  const each = parseEach(tokens, { from: end + 1, to: bracketed ? label.to - 1 : label.to }, names);
  const counted = { from: label.from, to: end };
  if (each?.kind !== "each" || each.award.kind !== "points" || each.cap !== null || changesMeaning(tokens, counted)) return null;
  const named = tokens.slice(counted.from, end).some(({ text }) => text === tokens[each.what.from]?.text);
  return named ? { label: counted, rate: each.direction === "add" ? each.award.value : -each.award.value } : null;
}

/** "Đ là điểm đạt được của tiêu chí": what a formula calls the score. */
function namesScore(tokens: readonly Token[], { from, to }: TokenRange): boolean {
  if (!isWord(tokens, from, "đ")) return false;
  const first = isWord(tokens, from + 1, "là") || isSymbol(tokens, from + 1, ":") ? from + 2 : to;
  return phraseAt(tokens, first, SCORE_NAMES) !== null && tokens.slice(first, to).every(({ kind, text }) => kind === "word" && !OTHER_SCORES.includes(text));
}

/** "b = số năm trước Mức tăng = (a-b)/b": another equation on the same line, which no sign parts from the words. */
function holdsEquation(tokens: readonly Token[], { from, to }: TokenRange): boolean {
  for (let index = from; index < to; index++) if (isSymbol(tokens, index, "=")) return true;
  return false;
}

/** "Tỷ lệ công chức sử dụng chữ ký số (K):": a heading whose last letter is short for its words. Null: no such heading. */
export function parseNamedLead(tokens: readonly Token[], range: TokenRange): Statement | null {
  const letter = tokens[range.to - 3];
  const named = isSymbol(tokens, range.to - 1, ":") && isSymbol(tokens, range.to - 2, ")") && isLetter(letter) && isSymbol(tokens, range.to - 4, "(");
  const label = { from: range.from, to: range.to - 4 };
  const words = tokens.slice(label.from, label.to);
  if (!named || letter === undefined || words.length < 2 || !words.every(({ kind, text }) => kind === "word" || text === "," || text === "/")) return null;
  if (holdsEquation(tokens, label) || changesMeaning(tokens, label) || givesPoints(tokens, label) || opensCase(tokens, label)) return null;
  return { kind: "definition", range, letters: [letter.text], label, sure: true };
}

/** "Số công chức có mặt đến 31/12: b (người)": the letter behind its words. Null: no such clause. */
export function parseLetterBehind(tokens: readonly Token[], range: TokenRange): Statement | null {
  let to = range.to;
  if (isSymbol(tokens, to - 1, ")")) while (to > range.from && !isSymbol(tokens, to, "(")) to--;
  const label = { from: range.from, to: to - 2 };
  const letter = tokens[to - 1];
  const words = tokens.slice(label.from, label.to);
  if (letter === undefined || !isLetter(letter) || !isSymbol(tokens, label.to, ":") || words.length < 2 || words[0]?.kind !== "word" || words.some(({ kind, text }) => kind === "symbol" && text !== "," && text !== "/")) return null;
  if (changesMeaning(tokens, label) || givesPoints(tokens, label) || opensCase(tokens, label)) return null;
  return { kind: "definition", range, letters: [letter.text], label, sure: true };
}

/** "gọi a là …", "với a là …" */
function definersAt(tokens: readonly Token[], index: number): number {
  let count = 0;
  while (isWordOf(tokens, index + count, DEFINERS)) count++;
  return isLetter(tokens[index + count]) ? count : 0;
}

/** "T = Số hồ sơ trực tuyến / Tổng số hồ sơ": the letter names a ratio of two counts. */
function dividesCounts(tokens: readonly Token[], range: TokenRange): boolean {
  const ratio = isWordOf(tokens, range.from, COUNT_STARTS) && holdsCount(tokens, range) ? parseWordRatio(tokens, range) : null;
  return ratio !== null && isWordOf(tokens, ratio.numerator.from, COUNT_STARTS) && isWordOf(tokens, ratio.denominator.from, COUNT_STARTS);
}

/** The length of the marker of a list's item ("a)", "b.", "c:", "d -"), or 0. */
export function listMarker(tokens: readonly Token[], range: TokenRange): number {
  const marked = isLetter(tokens[range.from]) && isSymbol(tokens, range.from + 1, ")", ".", ":", "-");
  return marked && tokens[range.from + 2]?.kind === "word" ? 2 : 0;
}

/** Signs and words of arithmetic, letters and names of the maximum: most labels hold none of them. */
const COMPUTED_CUE = new WordCue(["điểm", "đ", "max", "trừ", "cộng", "nhân", "chia", "bình"], /^(?:[a-z]\d?|đ\d|[^\p{L}\p{N},.;()%])$/u);

function mayCompute(tokens: readonly Token[], { from, to }: TokenRange): boolean {
  for (let index = from; index < to; index++) if (tokens[index]?.named === true || givesAt(tokens, index, COMPUTED_CUE)) return true;
  return false;
}

/** "T = a/b" gives a name to a formula; it defines no letter. */
function isFormula(tokens: readonly Token[], range: TokenRange, known: Names): boolean {
  if (!mayCompute(tokens, range)) return false;
  const cursor = new Cursor(tokens, range);
  const term = parseTerm(cursor, known);
  const names = (part: Term): boolean => part.kind === "letter" || part.kind === "max" || (part.kind === "quantity" && term?.kind === "binary");
  return term !== null && cursor.atEnd && range.to - range.from > 1 && someTerm(term, names);
}
