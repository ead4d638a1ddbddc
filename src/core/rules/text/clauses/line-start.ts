import { COMPARISONS, isLetter, isSymbol, isSymbolOf, isWord, isWordOf, textOf } from "./clause";
import { isVietnameseSyllable } from "../../../text/encoding/vietnamese-syllable";
import { comparesLetters, isNextBranch } from "./branch-start";
import { isAwardEnd, isOperandEnd } from "./clause-end";
import { isLead, isNumbered } from "./clause-lead";
import type { Token } from "../token";
import { givesPoints, isPoints, speaksOfScores } from "../words/vocabulary";

/** The signs before the items of a list. */
export const BULLETS: readonly string[] = ["-", "+", "•", "*"];
const STOPS: readonly string[] = [".", ";", ":"];
/** Behind them a line goes on. */
const UNFINISHED: readonly string[] = ["*", "/", "+", "=", ...COMPARISONS];
/** A longer line is more than an award. */
const LONGEST_AWARD = 8;
/** Words with which a new statement begins, when capitalised at the start of a line. */
export const OPENINGS: readonly string[] = [
  "điểm", "tỷ", "mức", "từ", "dưới", "trên", "mỗi", "cứ", "nếu", "còn", "tổng", "giải", "trong", "ghi", "lưu", "đơn", "thang",
  "cách", "công", "tính", "cộng", "trường", "đạt", "có", "không", "chưa", "đã", "số", "địa", "các", "lấy", "riêng", "chỉ", "tuy", "ngoài", "khi", "làm",
];

/** Longer names of what is computed come from no real text. */
const LONGEST_NAME = 8;
/** Points further on are not looked for. */
const LONGEST_LINE = 40;
/** Longer words of what there is none of are no level. */
const MAX_DENIAL = 14;

/** At the start of a line: whether it opens a clause rather than continuing a broken one. */
export function beginsLine(tokens: readonly Token[], start: number, index: number): boolean {
  const token = tokens[index];
  if (token === undefined || token.kind === "newline") return false;
  const last = lastBefore(tokens, start, index);
  if (last < start) return false;
  if (continuesPhrase(tokens, last, index)) return false;
  if (isSymbol(tokens, index, "-", "+", "•")) return true;
  if (isSymbol(tokens, index, "*") || (isWord(tokens, index, "x") && !isSymbol(tokens, index + 1, ":", "=", "-"))) return (isStarred(tokens, start) && isStarred(tokens, index)) || !continuesProduct(tokens, last, index);
  if (isSymbol(tokens, index, "/", ")", "%", "=", ":")) return false;
  if (isAwardLine(tokens, index) && (isSymbol(tokens, last, ":") || !givesPoints(tokens, { from: start, to: index }))) return false;
  if (isSymbolOf(tokens, last, STOPS) || isLead(tokens, index) || isNumbered(tokens, index)) return true;
  if (isLetter(token) && (isWord(tokens, index + 1, "là") || isSymbol(tokens, index + 1, ".", ")", ":", "-") || isSymbolOf(tokens, index + 1, COMPARISONS))) return true;
  if (comparesLetters(tokens, isWord(tokens, index, "nếu") ? index + 1 : index)) return true;
  if (opensWithPoints(tokens, start) && opensWithPoints(tokens, index)) return true;
  if (isSymbol(tokens, last, ",")) return (token.capital && (isAwardEnd(tokens, last) || isWordOf(tokens, index, OPENINGS))) || isSymbolOf(tokens, index, COMPARISONS) || isNextBranch(tokens, index);
  if (opensEquation(tokens, index) || (definesLetter(tokens, start) && givesPointsFirst(tokens, index))) return true;
  if (isSymbolOf(tokens, last, UNFINISHED)) return false;
  if (isWord(tokens, index, "tối") && isWord(tokens, last, "điểm") && tokens[index + 2]?.kind !== "number") return false;
  if (isSymbolOf(tokens, index, COMPARISONS) || isAwardEnd(tokens, last + 1) || headsAward(tokens, index)) return true;
  if (deniesFigure(tokens, start, index)) return true;
  if (token.kind === "symbol") return token.text !== "(" || opensWithAward(tokens, start);
  if (!token.capital) return false;
  // A bullet may break off before a name; behind a letter's words another sentence begins.
  const begins = definesLetter(tokens, start) && isVietnameseSyllable(token.text);
  return begins || isWordOf(tokens, index, OPENINGS) || !isSymbolOf(tokens, start, BULLETS) || isLetter(tokens[start - 1]) || speaksOfScores(tokens, { from: start, to: index });
}

/** "tỷ lệ = a/b", "điểm đạt = a/b × 10", in small letters too. */
function opensEquation(tokens: readonly Token[], index: number): boolean {
  if (!isWord(tokens, index, "tỷ", "điểm")) return false;
  let end = index + 1;
  while (end < index + LONGEST_NAME && tokens[end]?.kind === "word") end++;
  return isSymbol(tokens, end, "=");
}

/** "b: tổng số …", "b = …": no letter is defined by what gives points. */
function definesLetter(tokens: readonly Token[], start: number): boolean {
  const first = firstOf(tokens, start);
  return isLetter(tokens[first]) && (isSymbol(tokens, first + 1, ":", "=") || isWord(tokens, first + 1, "là"));
}

/** The first token of a clause behind its breaks and bullets. */
function firstOf(tokens: readonly Token[], start: number): number {
  let first = start;
  while (first < start + LONGEST_NAME && (tokens[first]?.kind === "newline" || isSymbolOf(tokens, first, BULLETS))) first++;
  return first;
}

/** Whether the line begins with what gives points itself. */
function givesPointsFirst(tokens: readonly Token[], index: number): boolean {
  let end = index;
  while (end < index + LONGEST_LINE && tokens[end] !== undefined && tokens[end]?.kind !== "newline" && !isSymbolOf(tokens, end, STOPS)) end++;
  return givesPoints(tokens, { from: index, to: end });
}

/** "từ 80%⏎ trở lên", "dưới⏎ 80%", "5⏎ điểm": a phrase that the line break cuts. */
function continuesPhrase(tokens: readonly Token[], last: number, index: number): boolean {
  if (tokens[index]?.capital === true) return false;
  if (isWord(tokens, index, "trở") || (isWord(tokens, index, "điểm", "đ") && tokens[last]?.kind === "number")) return true;
  return isWord(tokens, last, "từ", "dưới", "trên", "đến", "đạt", "được") && tokens[index]?.kind === "number" && !headsAward(tokens, index);
}

/** "Số hồ sơ trễ hạn⏎không có hồ sơ trễ hạn: 10 điểm": under the name of a count that there is none of it. */
function deniesFigure(tokens: readonly Token[], start: number, index: number): boolean {
  if (!isWord(tokens, start, "số", "tổng") || !isWord(tokens, index, "không", "chưa") || !isWord(tokens, index + 1, "có", "phát", "còn")) return false;
  let end = index + 2;
  while (end < index + MAX_DENIAL && tokens[end]?.kind === "word") end++;
  return isSymbol(tokens, end, ":", "→", "⇒");
}

/** "(5đ) Đã vận hành": points in brackets before what they are for. */
function opensWithPoints(tokens: readonly Token[], index: number): boolean {
  return isSymbol(tokens, index, "(") && tokens[index + 1]?.kind === "number" && isWord(tokens, index + 2, "điểm", "đ") && isSymbol(tokens, index + 3, ")") && tokens[index + 4]?.kind === "word";
}

/** "8 điểm: từ 90% đến dưới 95%", "8 điểm nếu đúng hạn": points and what they are for. */
function headsAward(tokens: readonly Token[], index: number): boolean {
  return isPoints(tokens, index) && (isSymbol(tokens, index + 2, ":") || isWord(tokens, index + 2, "nếu", "khi"));
}

/** "Được 8 điểm nếu đúng hạn" at the start of a clause. */
function opensWithAward(tokens: readonly Token[], start: number): boolean {
  const first = firstOf(tokens, start);
  return headsAward(tokens, isWord(tokens, first, "được", "đạt", "chấm", "cho") ? first + 1 : first);
}

/** A line that is nothing but an award belongs to the condition on the line above. */
function isAwardLine(tokens: readonly Token[], index: number): boolean {
  let end = index;
  while (tokens[end] !== undefined && tokens[end]?.kind !== "newline") end++;
  if (end - index > LONGEST_AWARD) return false;
  const words = textOf(tokens, { from: index, to: end });
  return /^(?:[\d., /*%]+ )?(?:số )?(?:điểm|đ)(?: tối đa)?[ .;]*$/u.test(words);
}

/** "* ≥ 90%: 10 điểm⏎* 50%: 5 điểm": the lines before have the star as their bullet too. */
function isStarred(tokens: readonly Token[], start: number): boolean {
  return isSymbol(tokens, tokens[start]?.kind === "newline" ? start + 1 : start, "*");
}

function lastBefore(tokens: readonly Token[], start: number, index: number): number {
  let last = index - 1;
  while (last >= start && tokens[last]?.kind === "newline") last--;
  return last;
}

/** "* Tỷ lệ từ 80% trở lên: 10 điểm": a line with a bound of its own is no factor. */
function statesLevel(tokens: readonly Token[], start: number): boolean {
  for (let index = start; index < start + LONGEST_LINE && tokens[index] !== undefined && tokens[index]?.kind !== "newline"; index++) {
    if (isSymbolOf(tokens, index, COMPARISONS) || (isWord(tokens, index, "từ", "dưới", "trên") && tokens[index + 1]?.kind === "number")) return true;
  }
  return false;
}

function continuesProduct(tokens: readonly Token[], last: number, index: number): boolean {
  const operand = isOperandEnd(tokens[last]) || isWord(tokens, last, "lệ", "đa");
  return operand && !statesLevel(tokens, index + 1) && (isWord(tokens, index + 1, "điểm", "tỷ", "số", "max") || tokens[index + 1]?.kind === "number" || isSymbol(tokens, index + 1, "("));
}
