import { COMPARISONS, hasPhrase, isLetter, isSymbol, isSymbolOf, isWord, isWordOf, phraseAt } from "./clause";
import { isAwardEnd } from "./clause-end";
import type { Token } from "../token";
import { PhraseList } from "../words/phrase-list";
import { pointsStandAt } from "../words/vocabulary";
import { BRANCH_REACH, leadsToPoints, announcesAward, endsInPoints, givesNothing, equalsPoints, endsClause } from "./points-ahead";

const EQUATIONS: readonly string[] = ["=", ...COMPARISONS];
const CONDITION_STARTS: readonly string[] = ["từ", "dưới", "trên", "đến", "đạt", "nếu", "tăng", "giảm", "hạng", "thứ"];
/** Signs before an option. */
const EDGES: readonly string[] = [",", ";", ".", ":", "-", "+", "•"];

/** How far ahead "khác" and "còn lại" are looked for. */
const OTHERS_REACH = 6;
/** Behind "không": the words limit the points before them. */
const LIMITERS: readonly string[] = ["quá", "vượt", "thấp", "dưới", "nhỏ", "âm", "ít", "trừ", "tính"];

/** "Số cuộc kiểm tra: từ 3 cuộc trở lên: 5 điểm": behind the colon of a heading a condition with a colon of its own. */
export function startsCondition(tokens: readonly Token[], index: number): boolean {
  const letter = isLetter(tokens[index]) && isSymbolOf(tokens, index + 1, EQUATIONS) && tokens[index + 2]?.kind === "number";
  const equals = isSymbol(tokens, index, "=") && tokens[index + 1]?.kind === "number" && isSymbol(tokens, index + 2, "%");
  const none = isWord(tokens, index, "không", "chưa") && isWord(tokens, index + 1, "có", "phát", "xảy", "để", "quá", "vượt") && !isWord(tokens, index + 2, "điểm");
  const figure = tokens[index]?.kind === "number" && isSymbol(tokens, index + 1, "%") && (isSymbol(tokens, index + 2, "→", "⇒", ":", "-", "=") || isWord(tokens, index + 2, "đến", "trở"));
  const counted = tokens[index]?.kind === "number" && tokens[index + 1]?.kind === "word" && !isWord(tokens, index + 1, "x", "nhân") && !pointsStandAt(tokens, index);
  const limit = ((hasPhrase(tokens, index, "tối đa") || hasPhrase(tokens, index, "nhiều nhất")) && tokens[index + 2]?.kind === "number" && !pointsStandAt(tokens, index + 2)) || (isWord(tokens, index, "không") && isWord(tokens, index + 1, "lớn", "cao", "nhiều"));
  if (!letter && !equals && !none && !figure && !counted && !limit && !isSymbolOf(tokens, index, COMPARISONS) && !isWordOf(tokens, index, CONDITION_STARTS)) return false;
  if (isWord(tokens, index, "đạt") && pointsStandAt(tokens, index + 1)) return false;
  for (let ahead = index; ahead < index + BRANCH_REACH; ahead++) {
    if (isSymbol(tokens, ahead, ":") || leadsToPoints(tokens, ahead) || (ahead > index + 1 && (announcesAward(tokens, ahead) || endsInPoints(tokens, ahead)))) return true;
    const other = isSymbol(tokens, ahead, ";", ".") || (isSymbol(tokens, ahead, "=") && !(letter && ahead === index + 1) && !(equals && ahead === index));
    if (tokens[ahead] === undefined || tokens[ahead]?.kind === "newline" || other) return false;
  }
  return false;
}

/** "≥ 80%: 10 điểm, dưới 80%: 0 điểm": behind the comma of an award another condition with its colon. */
export function isNextBranch(tokens: readonly Token[], index: number): boolean {
  if (!isAwardEnd(tokens, index - 1) && !isWord(tokens, index - 2, "đ")) return false;
  // "Chưa đạt 80%, chấm theo tỷ lệ: …"
  if (isSymbol(tokens, index - 2, "%") && isWord(tokens, index, "chấm", "tính", "được", "lấy")) return false;
  // "khối lớp 10, 11, 12"
  if (tokens[index - 2]?.kind === "number" && tokens[index]?.kind === "number" && isSymbol(tokens, index + 1, ",", ":")) return false;
  if (isWord(tokens, index, "nếu", "còn", "ngược", "cứ", "mỗi") || (isWord(tokens, index, "thêm") && isWord(tokens, index + 1, "mỗi")) || (speaksOfOthers(tokens, index) && !fallsBetween(tokens, index))) return true;
  if (fallsBetween(tokens, index)) return false;
  if (isWord(tokens, index + 1, "nhất")) return givesNothing(tokens, index + 2);
  if (namesNextOption(tokens, index) || namesNextLoss(tokens, index)) return true;
  const limits = isWord(tokens, index, "không") && isWordOf(tokens, index + 1, LIMITERS);
  const compares = isSymbolOf(tokens, index, COMPARISONS) || isWord(tokens, index, "từ", "dưới", "trên", "đạt") || comparesLetters(tokens, index);
  const ranges = tokens[index]?.kind === "number" && isSymbol(tokens, index + 1, "%", "-");
  const states = !limits && isWord(tokens, index, "có", "không", "chưa", "đã", "đang");
  for (let ahead = index; ahead < index + BRANCH_REACH; ahead++) {
    if (isSymbol(tokens, ahead, ":") || (ranges && leadsToPoints(tokens, ahead))) return true;
    if (ahead > index && !limits && announcesAward(tokens, ahead)) return true;
    if (ahead > index && (compares || states || ranges) && endsInPoints(tokens, ahead)) return true;
    if (ahead > index && compares && hasPhrase(tokens, ahead, "theo tỷ lệ")) return true;
    if (ahead > index && !compares && !isWord(tokens, index, "điểm", "số") && equalsPoints(tokens, ahead)) return true;
    if (compares && isSymbol(tokens, ahead, "=")) continue;
    if (tokens[ahead] === undefined || tokens[ahead]?.kind === "newline" || isSymbol(tokens, ahead, ",", ";", "=", ".")) return false;
  }
  return false;
}

const FALLING = new PhraseList("giảm dần", "nội suy");
const METHOD_REACH = 80;

/** ", các đơn vị khác giảm dần theo tỷ lệ" behind the ends of Min-Max: what the method does between them. */
function fallsBetween(tokens: readonly Token[], index: number): boolean {
  let falls = false;
  for (let ahead = index; ahead < index + BRANCH_REACH && tokens[ahead]?.kind === "word"; ahead++) falls ||= phraseAt(tokens, ahead, FALLING) !== null;
  for (let back = index - 1; falls && back >= Math.max(0, index - METHOD_REACH) && tokens[back]?.kind !== "newline"; back--) if (isWord(tokens, back, "max", "minmax")) return true;
  return false;
}

/** "a/b ≥ 80%", "(A/B) = 100%": a quotient of letters that is compared. */
export function comparesLetters(tokens: readonly Token[], index: number): boolean {
  if (dividesDifference(tokens, index)) return isCompared(tokens, index + 7);
  const from = isSymbol(tokens, index, "(") ? index + 1 : index;
  const end = from > index ? from + 4 : from + 3;
  if (from > index && !isSymbol(tokens, from + 3, ")")) return false;
  return isLetter(tokens[from]) && isSymbol(tokens, from + 1, "/") && isLetter(tokens[from + 2]) && isCompared(tokens, end);
}

function isCompared(tokens: readonly Token[], index: number): boolean {
  return isSymbolOf(tokens, index, EQUATIONS) || isWord(tokens, index, "từ", "dưới", "trên", "đạt");
}

/** "(a-b)/b", "(a+b)/c" */
function dividesDifference(tokens: readonly Token[], index: number): boolean {
  return isSymbol(tokens, index, "(") && isSymbol(tokens, index + 2, "-", "+") && isSymbol(tokens, index + 4, ")") && isSymbol(tokens, index + 5, "/") && [1, 3, 6].every((place) => isLetter(tokens[index + place]));
}

/** So many words name an option in a list within a line. */
const LONGEST_OPTION = 6;
/** Words with which a limit, a loss or another clause begins. */
const NO_OPTIONS: readonly string[] = [...LIMITERS, "không", "tối", "mỗi", "cứ", "tổng", "cộng", "trừ", "nhưng", "và", "được", "đạt", "tính", "thì", "nếu", "bằng", "mức", "nhân", "điểm", "số"];

/** "Tốt 10 điểm, khá 8 điểm, trung bình 5 điểm": behind the comma a few words and nothing but their points, as before it. */
function namesNextOption(tokens: readonly Token[], index: number): boolean {
  const [before, after] = [optionBefore(tokens, index - 1), wordsFrom(tokens, index, 1)];
  const points = index + after;
  return before && after > 0 && !isWordOf(tokens, index, NO_OPTIONS) && pointsStandAt(tokens, points) && (endsClause(tokens, points + 2) || isSymbol(tokens, points + 2, ","));
}

/** ", vắng mỗi lớp trừ 0,5đ", ", nghỉ không phép trừ 3 điểm/lần": behind the comma what each takes away. */
function namesNextLoss(tokens: readonly Token[], index: number): boolean {
  const words = wordsFrom(tokens, index, 1);
  let each = false;
  for (let ahead = index; ahead < index + words; ahead++) {
    if (isWord(tokens, ahead, "trừ")) return pointsStandAt(tokens, ahead + 1) && (each || isSymbol(tokens, ahead + 3, "/"));
    each ||= isWord(tokens, ahead, "mỗi", "cứ");
  }
  return false;
}

/** "Kết quả xếp loại: Tốt 4đ, Khá 3đ": behind the colon of a heading the first of such options. */
export function startsOptions(tokens: readonly Token[], index: number): boolean {
  const points = index + wordsFrom(tokens, index, 1);
  return points > index && !isWordOf(tokens, index, NO_OPTIONS) && pointsStandAt(tokens, points) && isSymbol(tokens, points + 2, ",") && namesNextOption(tokens, points + 3);
}

/** Whether the clause before a comma is a few words and their points too. */
function optionBefore(tokens: readonly Token[], comma: number): boolean {
  if (!isWord(tokens, comma - 1, "điểm", "đ") || tokens[comma - 2]?.kind !== "number") return false;
  const words = wordsFrom(tokens, comma - 3, -1);
  const edge = comma - 3 - words;
  const opens = edge < 0 || tokens[edge]?.kind === "newline" || isSymbolOf(tokens, edge, EDGES);
  return words > 0 && opens && !isWordOf(tokens, edge + 1, NO_OPTIONS);
}

/** How many words, at most a few, stand from a place on in one direction; 0 where there are more. */
function wordsFrom(tokens: readonly Token[], index: number, step: 1 | -1): number {
  let words = 0;
  while (words <= LONGEST_OPTION && tokens[index + step * words]?.kind === "word") words++;
  return words > LONGEST_OPTION ? 0 : words;
}

/** "các đơn vị khác", "các xã còn lại" */
function speaksOfOthers(tokens: readonly Token[], index: number): boolean {
  if (!isWord(tokens, index, "các", "những")) return false;
  for (let ahead = index + 2; ahead < index + OTHERS_REACH; ahead++) if (isWord(tokens, ahead, "khác", "lại")) return true;
  return false;
}
