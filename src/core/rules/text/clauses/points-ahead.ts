import { COMPARISONS, isSymbol, isSymbolOf, isWord } from "./clause";
import type { Token } from "../token";

/** How far ahead the colon of a condition is looked for. */
export const BRANCH_REACH = 16;

/** "≥ 90% 10 điểm 70% - 90% 5 điểm < 70% 0 điểm": right behind points another comparison with points of its own. */
export function followsPoints(tokens: readonly Token[], index: number): boolean {
  if (!isWord(tokens, index - 1, "điểm", "đ") || tokens[index - 2]?.kind !== "number") return false;
  const sign = isSymbolOf(tokens, index, COMPARISONS) || isWord(tokens, index, "từ", "dưới", "trên", "đạt") ? 1 : 0;
  const figure = index + sign;
  if (tokens[figure]?.kind !== "number" || isWord(tokens, figure + 1, "điểm", "đ")) return false;
  if (sign === 0 && !isSymbol(tokens, figure + 1, "%", "-")) return false;
  for (let ahead = figure + 1; ahead < index + BRANCH_REACH; ahead++) {
    if (tokens[ahead]?.kind === "number" && isWord(tokens, ahead + 1, "điểm", "đ")) return true;
    if (tokens[ahead] === undefined || tokens[ahead]?.kind === "newline" || isSymbol(tokens, ahead, ",", ";", ".")) return false;
  }
  return false;
}

/** "→ 10đ" */
export function leadsToPoints(tokens: readonly Token[], index: number): boolean {
  return isSymbol(tokens, index, "→", "⇒") && tokens[index + 1]?.kind === "number";
}

/** "…, từ 70% đến dưới 90% 3đ": points at the end of a condition. */
export function endsInPoints(tokens: readonly Token[], index: number): boolean {
  return tokens[index]?.kind === "number" && isWord(tokens, index + 1, "điểm", "đ") && endsClause(tokens, index + 2);
}

/** "…, không = 0": what words are worth behind the sign. */
export function equalsPoints(tokens: readonly Token[], index: number): boolean {
  if (!isSymbol(tokens, index, "=") || tokens[index + 1]?.kind !== "number") return false;
  return endsClause(tokens, isWord(tokens, index + 2, "điểm", "đ") ? index + 3 : index + 2);
}

export function endsClause(tokens: readonly Token[], index: number): boolean {
  return tokens[index] === undefined || tokens[index]?.kind === "newline" || isSymbol(tokens, index, ",", ";", ".");
}

/** "…, 3 đ nếu 2 lần/năm": behind a comma points with their condition. */
export function startsWithPoints(tokens: readonly Token[], index: number): boolean {
  return tokens[index]?.kind === "number" && isWord(tokens, index + 1, "điểm", "đ") && isWord(tokens, index + 2, "nếu", "khi");
}

/** "được 8 điểm", "thì 0 điểm", "được 1/3 số điểm", "được trọn điểm", "(5đ)", "tính = …": behind a condition what it gives. */
export function announcesAward(tokens: readonly Token[], index: number): boolean {
  if (isWord(tokens, index, "tính") && isSymbol(tokens, index + 1, "=")) return true;
  if (isWord(tokens, index, "không") && isWord(tokens, index + 1, "được", "có", "tính") && isWord(tokens, index + 2, "điểm")) return endsClause(tokens, index + 3);
  if (!isWord(tokens, index, "được", "đạt", "thì") && !isSymbol(tokens, index, "(")) return false;
  const first = tokens[index + 1];
  if (first?.kind === "number") return isWord(tokens, index + 2, "điểm", "đ", "số") || (isSymbol(tokens, index + 2, "/", "%") && isAwardWord(tokens, index + 3));
  if (isWord(tokens, index + 1, "không") && isWord(tokens, index + 2, "được", "có", "tính") && isWord(tokens, index + 3, "điểm")) return true;
  if (isWord(tokens, index + 1, "điểm") && isSymbol(tokens, index + 2, "=")) return true;
  if (isWord(tokens, index + 1, "một", "hai", "ba") && isWord(tokens, index + 2, "phần")) return true;
  if (isWord(tokens, index, "thì") && isWord(tokens, index + 1, "lấy")) return true;
  return isWord(tokens, index + 1, "trọn", "nửa") || (isWord(tokens, index + 1, "toàn") && isWord(tokens, index + 2, "bộ")) || (isWord(tokens, index + 1, "điểm", "không") && isWord(tokens, index + 2, "tối", "điểm"));
}

function isAwardWord(tokens: readonly Token[], index: number): boolean {
  return isWord(tokens, index, "điểm", "số") || (tokens[index]?.kind === "number" && isWord(tokens, index + 1, "điểm", "số"));
}

/** "…, thấp nhất 0 điểm" */
export function givesNothing(tokens: readonly Token[], index: number): boolean {
  const figure = isWord(tokens, index, "được", "đạt", "là") ? index + 1 : index;
  return tokens[figure]?.value === 0 && isWord(tokens, figure + 1, "điểm", "đ");
}
