import { COMPARISONS, isLetter, isSymbol, isSymbolOf, isWord, isWordOf } from "./clause";
import { isAwardEnd } from "./clause-end";
import { isLead } from "./clause-lead";
import { isRoman } from "./roman";
import { BULLETS, OPENINGS } from "./line-start";
import type { Token } from "../token";
import { opensDefinition } from "./letter-definition";
import { pastBullets } from "./bullet";

/** The "a" of "a. Tổng số …", the "1" of "1. Triển khai": the first token of its clause. */
export function isMarker(tokens: readonly Token[], start: number, index: number): boolean {
  return pastBullets(tokens, start, index) === index && (tokens[index]?.kind === "number" || isLetter(tokens[index]) || isRoman(tokens[index]));
}

/** After a full stop: a capital letter or a bullet, unless the stop belongs to an abbreviation such as "TP." */
export function endsSentence(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  const stop = tokens[index - 1];
  const before = tokens[index - 2];
  if (token === undefined || stop === undefined) return false;
  // "được 3 điểm.Dưới 90%"
  if (token.start === stop.end) return token.capital && isAwardEnd(tokens, index - 1) && isWordOf(tokens, index, OPENINGS);
  if (isSymbolOf(tokens, index, BULLETS) || isLead(tokens, index)) return true;
  const abbreviation = before?.kind === "word" && before.capital && before.end - before.start <= 2 && !isLetter(before);
  if (!token.capital) return (token.kind === "number" && isAwardEnd(tokens, index - 1)) || opensDefinition(tokens, index) || (before?.kind === "word" && isDivided(tokens, index)) || isCompared(tokens, index) || isDashed(tokens, index) || (!abbreviation && (isWordOf(tokens, index, OPENINGS) || isWord(tokens, index, "với", "gọi")));
  return !abbreviation || (isWordOf(tokens, index, OPENINGS) && !isWord(tokens, index, "công"));
}

/** "a - số cơ sở dữ liệu" */
function isDashed(tokens: readonly Token[], index: number): boolean {
  return isLetter(tokens[index]) && isSymbol(tokens, index + 1, "-") && tokens[index + 2]?.kind === "word" && !isLetter(tokens[index + 2]);
}

/** "a/b x 5 điểm", "(a/b) ≥ 80%" */
function isDivided(tokens: readonly Token[], index: number): boolean {
  const first = isSymbol(tokens, index, "(") ? index + 1 : index;
  return isLetter(tokens[first]) && isSymbol(tokens, first + 1, "/") && isLetter(tokens[first + 2]);
}

/** "a ≥ 10" */
function isCompared(tokens: readonly Token[], index: number): boolean {
  return isLetter(tokens[index]) && isSymbolOf(tokens, index + 1, COMPARISONS);
}
