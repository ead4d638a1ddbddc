import { isLetter, isSymbol, isSymbolOf, isWord } from "./clause";
import { isAwardEnd } from "./clause-end";
import { isLead, namesPartBefore } from "./clause-lead";
import { BULLETS } from "./line-start";
import type { Token } from "../token";

/** So many line breaks and bullets stand before a clause at the most; more are no text but an attack. */
const MOST_BULLETS = 32;

/** Past the line breaks and bullets that a clause begins with, at most to `index` and over no more than any text needs. */
export function pastBullets(tokens: readonly Token[], start: number, index: number): number {
  const end = Math.min(index, start + MOST_BULLETS);
  let first = start;
  while (first < end && (tokens[first]?.kind === "newline" || isSymbolOf(tokens, first, BULLETS))) first++;
  return first;
}

/** "… a/b - Điểm = …", "… Điểm tối đa - Thực hiện: …", but not "Phát thanh - Truyền hình". */
export function isInlineBullet(tokens: readonly Token[], index: number): boolean {
  const next = tokens[index + 1];
  const token = tokens[index];
  const previous = tokens[index - 1];
  if (next === undefined || token === undefined || previous === undefined) return false;
  if (previous.end === token.start && next.start === token.end) return false;
  // "a- Số lượng …", "a – Số lượng …" at the start of a clause define the letter.
  const before = tokens[index - 2];
  const opens = before === undefined || before.kind === "newline" || isSymbol(tokens, index - 2, ";", ",", ":", ".");
  if (isLetter(previous) && (opens || previous.end === token.start)) return false;
  // "Số hồ sơ A - Số hồ sơ B"
  if (isLetter(previous) && isWord(tokens, index + 1, "số", "tổng")) return false;
  // "Tổng điểm = D1 + D2"
  if (isLetter(next) && isLetter(previous) && !(isSymbol(tokens, index + 2, ":", "=", ")", ".") || isWord(tokens, index + 2, "là"))) return false;
  // "Điểm = T1 x 6 + T2 x 4"
  if (isLetter(next) && token.text === "+" && previous.kind === "number" && (isSymbol(tokens, index + 2, "*", "/") || isWord(tokens, index + 2, "x", "nhân"))) return false;
  // "Điểm = Phần 1 + Phần 2"
  if (token.text === "+" && next.capital && namesPartBefore(tokens, index)) return false;
  if (isLead(tokens, index + 1)) return true;
  const complete = isAwardEnd(tokens, index) || isSymbol(tokens, index - 1, ":");
  return complete && next.capital && !isWord(tokens, index + 1, "điểm", "tỷ");
}

/** The bracket of the bullet "+)". */
export function closesBullet(tokens: readonly Token[], index: number, start: number): boolean {
  return index > start && isSymbol(tokens, index, ")") && isSymbolOf(tokens, index - 1, BULLETS);
}
