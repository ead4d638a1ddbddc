import { startsCondition, startsOptions } from "./branch-start";
import { COMPARISONS, isLetter, isSymbol, isSymbolOf, isWord } from "./clause";
import { isNumbered } from "./clause-lead";
import { definesInWords } from "./letter-definition";
import type { Token } from "../token";
import { isInlineBullet, pastBullets } from "./bullet";
import { pointsStandAt } from "../words/vocabulary";

/** How far behind the heading of a part its first points are looked for. */
const PART_REACH = 24;

/** How far behind the first item of a list the second one is looked for. */
const LIST_REACH = 200;

/** Whether behind the colon of a heading a clause of its own begins. */
export function followsColon(tokens: readonly Token[], start: number, index: number): boolean {
  return startsList(tokens, start, index) || startsOptions(tokens, index) || definesInWords(tokens, index) || startsCondition(tokens, index) || statesMaximum(tokens, start, index) || startsEquation(tokens, start, index) || beginsBullets(tokens, index) || announcesSum(tokens, start, index) || headsPart(tokens, index);
}

/** "2. An toàn thông tin (4 điểm): mỗi sự cố trừ 1 điểm": behind what a part is worth a clause that gives points itself. */
function headsPart(tokens: readonly Token[], index: number): boolean {
  const worth = isSymbol(tokens, index - 2, ")") && isWord(tokens, index - 3, "điểm", "đ") && tokens[index - 4]?.kind === "number";
  if (worth && (dividesLetters(tokens, isSymbol(tokens, index, "=") ? index + 1 : index) || (isWord(tokens, index, "điểm") && isSymbol(tokens, index + 1, "=")))) return true;
  for (let ahead = index; worth && ahead < index + PART_REACH; ahead++) {
    if (tokens[ahead]?.kind === "number" && isWord(tokens, ahead + 1, "điểm", "đ")) return true;
    if (tokens[ahead] === undefined || tokens[ahead]?.kind === "newline" || isSymbol(tokens, ahead, ";", ".")) return false;
  }
  return false;
}

/** "a/b x 6", "(a/b) x 6" */
export function dividesLetters(tokens: readonly Token[], index: number): boolean {
  const first = isSymbol(tokens, index, "(") ? index + 1 : index;
  return isLetter(tokens[first]) && isSymbol(tokens, first + 1, "/") && isLetter(tokens[first + 2]);
}

/** "Điểm bằng tổng điểm các nội dung: Có …", "Mỗi kênh tính riêng và cộng lại: chatbot 2 điểm; …": behind the colon of such a heading its first item. */
function announcesSum(tokens: readonly Token[], start: number, index: number): boolean {
  if (tokens[index]?.capital !== true && !reachesPoints(tokens, index)) return false;
  let announced = false;
  for (let place = start; place < index; place++) {
    if (tokens[place]?.kind === "number") return false;
    announced ||= isWord(tokens, place, "tổng", "cộng") && (isWord(tokens, place + 1, "dồn", "lại", "theo", "cho") || (isWord(tokens, place + 1, "điểm", "số") && place + 2 < index - 1));
  }
  return announced;
}

/** So many words name an item of a list within a sentence. */
const LONGEST_ITEM = 12;

/** "ứng dụng di động 2 điểm", "có mạng không dây (2 điểm)" */
function reachesPoints(tokens: readonly Token[], index: number): boolean {
  let end = index;
  while (end < index + LONGEST_ITEM && tokens[end]?.kind === "word") end++;
  return end > index && pointsStandAt(tokens, isSymbol(tokens, end, ":", "(") ? end + 1 : end);
}

/** "…: 1. Có phòng họp … 2. Có máy chiếu": behind a colon the first number of a list; "Họp không đủ: 1. Không họp: 0" gives a point. */
function startsList(tokens: readonly Token[], start: number, index: number): boolean {
  if (tokens[index]?.value !== 1 || !isNumbered(tokens, index) || tokens[index + 2]?.capital !== true) return false;
  // "Đủ: 3. Thiếu: 1. Không: 0"
  if (isSymbol(tokens, start - 1, ".") && tokens[start - 2]?.kind === "number" && isSymbol(tokens, start - 3, ":")) return false;
  for (let ahead = index + 3; ahead < index + LIST_REACH; ahead++) if (tokens[ahead]?.value === 2 && isNumbered(tokens, ahead)) return true;
  return false;
}

/** "Tối đa 10 điểm: Điểm = …": behind the colon of the maximum the rule. */
function statesMaximum(tokens: readonly Token[], start: number, index: number): boolean {
  const first = pastBullets(tokens, start, index);
  return index - first === 5 && isWord(tokens, first, "tối") && isWord(tokens, first + 1, "đa") && tokens[first + 2]?.kind === "number" && isWord(tokens, first + 3, "điểm");
}

/** "Mức điểm: – Cấp độ 3: 5 điểm": behind the colon of a heading the first bullet. */
function beginsBullets(tokens: readonly Token[], index: number): boolean {
  return isSymbol(tokens, index, "-", "+", "•") && isInlineBullet(tokens, index);
}

/** "Tỷ lệ dịch vụ toàn trình: T = a/b": behind the colon of a heading its formula. */
function startsEquation(tokens: readonly Token[], start: number, index: number): boolean {
  if (!isLetter(tokens[index]) || !isSymbol(tokens, index + 1, "=")) return false;
  for (let place = start; place < index; place++) if (isSymbol(tokens, place, "=") || isSymbolOf(tokens, place, COMPARISONS)) return false;
  return true;
}
