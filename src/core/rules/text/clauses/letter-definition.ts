import { isLetter, isSymbol, isWord, isWordOf, letterListEnd, MAX_LETTERS } from "./clause";
import type { Token } from "../token";

/** Words before a letter that is being defined. */
export const DEFINERS: readonly string[] = ["với", "gọi", "còn", "và"];

/** "a = …", "b: …", "c là …", "với a là …", "gọi b là …": a letter with the word or sign that defines it. */
export function opensDefinition(tokens: readonly Token[], index: number): boolean {
  const at = isWordOf(tokens, index, DEFINERS) ? index + 1 : index;
  const end = letterListEnd(tokens, at);
  return end > at && (isSymbol(tokens, end, "=", ":") || isWord(tokens, end, "là") || isCount(tokens, end));
}

/** "- số thiết bị": a dash behind a letter subtracts no words. */
function isCount(tokens: readonly Token[], index: number): boolean {
  return isSymbol(tokens, index, "-") && isWord(tokens, index + 1, "số", "tổng");
}

/** "a là số công chức", "a – số thiết bị" behind the colon of "Ký hiệu:". */
export function definesInWords(tokens: readonly Token[], index: number): boolean {
  return isLetter(tokens[index]) && (isWord(tokens, index + 1, "là") || isCount(tokens, index + 1));
}

/** Between the letters of "a, c, e là …". */
export function isInLetterList(tokens: readonly Token[], start: number, index: number): boolean {
  let first = index - 2;
  while (first > start && first > index - MAX_LETTERS && (isSymbol(tokens, first - 1, ",") || isWord(tokens, first - 1, "và")) && isLetter(tokens[first - 2])) first -= 2;
  const opens = first === start || tokens[first - 1]?.kind === "newline" || isSymbol(tokens, first - 1, ":", ";", ".", "-", "+", "(") || isWord(tokens, first - 1, "đó") || isWordOf(tokens, first - 1, DEFINERS);
  return isLetter(tokens[first]) && opens && letterListEnd(tokens, first) > index;
}
