import { COMPARISONS, isLetter, isSymbol, isSymbolOf, isWord, phraseAt, phraseLength } from "./clause";
import { isRoman, romanNumber } from "./roman";
import { PhraseList } from "../words/phrase-list";
import type { Token } from "../token";

/** What tells the name of a figure from its value. */
const SIGNS: readonly string[] = ["=", ":", "⇒", ...COMPARISONS];
/** How far ahead a lead ("Tỷ lệ đạt =") is looked for. */
const LEAD_REACH = 6;
/** Larger numbers count no levels. */
const MAX_LEVELS = 20;

/** Whether an equation or a condition with a name begins: a letter with "=", or "Tỷ lệ …", "Điểm …", "Mức …" with "=", ":" or a comparison soon after. */
export function isLead(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  if (isLetter(token) && isSymbol(tokens, index + 1, "=")) return true;
  if (token?.kind !== "word" || !token.capital) return false;
  if (isWord(tokens, index, "giải") && isWord(tokens, index + 1, "thích")) return true;
  if (!isWord(tokens, index, "tỷ", "điểm", "mức")) return false;
  for (let ahead = index + 1; ahead <= index + LEAD_REACH; ahead++) {
    if (isSymbolOf(tokens, ahead, SIGNS)) return true;
    if (tokens[ahead]?.kind !== "word" && tokens[ahead]?.kind !== "number") return false;
  }
  return false;
}

/** ", điểm đạt được =" behind an equation: the score's own one begins. */
export function startsScore(tokens: readonly Token[], start: number, index: number): boolean {
  const name = isWord(tokens, index, "số") ? index + 1 : index;
  if (!isWord(tokens, name, "điểm")) return false;
  let end = name + 1;
  while (end <= name + LEAD_REACH && tokens[end]?.kind === "word") end++;
  if (!isSymbol(tokens, end, "=")) return false;
  for (let place = start; place < index; place++) if (isSymbolOf(tokens, place, COMPARISONS)) return false;
  return tokens.slice(start, index).some(({ text }) => text === "=");
}

/** "1. Triển khai", "II) Mức độ", "2/ Tỷ lệ": the marker of a numbered paragraph. */
export function isNumbered(tokens: readonly Token[], index: number): boolean {
  const [numeral, sign, word] = [tokens[index], tokens[index + 1], tokens[index + 2]];
  if ((numeral?.kind !== "number" && !isRoman(numeral)) || sign === undefined || word?.kind !== "word") return false;
  return isSymbol(tokens, index + 1, ".", ")") || (isSymbol(tokens, index + 1, "/") && word.capital && sign.end < word.start);
}

/** What the parts of a rule are called. */
const PARTS = new PhraseList("phần", "nội dung", "thành phần", "mục", "tiêu chí");
const BEFORE_A = 0x60;
const ORDINALS: readonly string[] = ["nhất", "hai", "ba", "tư", "năm"];

/** The number of a part, and how many tokens its marker takes. */
export interface PartMarker {
  readonly number: number;
  readonly length: number;
}

/** "Phần 1 (2 điểm): …", "Nội dung 2 – …", "Phần thứ ba: …", "Phần A. …": the marker of a part that is called so, without the sign behind it. Null: none is. */
export function partMarker(tokens: readonly Token[], index: number): PartMarker | null {
  const name = tokens[index]?.capital === true ? phraseAt(tokens, index, PARTS) : null;
  // "= Phần 1 + Phần 2" adds parts up.
  if (name === null || isSymbol(tokens, index - 1, "=") || (isSymbol(tokens, index - 1, "+") && index > 1 && tokens[index - 2]?.kind !== "newline")) return null;
  const place = index + phraseLength(name);
  const ordinal = isWord(tokens, place, "thứ") ? 1 : 0;
  const numeral = tokens[place + ordinal];
  const number = ordinal > 0 ? ORDINALS.indexOf(numeral?.text ?? "") + 1 : isLetter(numeral) && numeral?.capital === true ? numeral.text.charCodeAt(0) - BEFORE_A : (numeral?.value ?? Number.NaN);
  const end = place + ordinal + 1;
  return Number.isInteger(number) && number > 0 && isSymbol(tokens, end, ":", ".", "(", "-") ? { number, length: end - index } : null;
}

/** Whether "Phần 1" stands right before an index. */
export function namesPartBefore(tokens: readonly Token[], index: number): boolean {
  if (tokens[index - 1]?.kind !== "number" && !isLetter(tokens[index - 1])) return false;
  for (let start = index - 3; start < index - 1; start++) if (phraseLength(phraseAt(tokens, start, PARTS) ?? "") === index - 1 - start && phraseAt(tokens, start, PARTS) !== null) return true;
  return false;
}

/** "2. 85 - < 95%", "1) ≥ 95%": at the start of a line the number of a level in figures; without a blank behind the stop it would be a decimal. */
export function numbersFigure(tokens: readonly Token[], index: number): boolean {
  const [marker, stop, figure] = [tokens[index], tokens[index + 1], tokens[index + 2]];
  const opens = index === 0 || tokens[index - 1]?.kind === "newline";
  const counts = marker?.kind === "number" && Number.isInteger(marker.value) && marker.value > 0 && marker.value <= MAX_LEVELS;
  const compares = figure?.kind === "number" || isSymbolOf(tokens, index + 2, COMPARISONS);
  return opens && counts && isSymbol(tokens, index + 1, ".", ")") && compares && stop !== undefined && figure !== undefined && stop.end < figure.start;
}

/** The number of such a marker; null where there is no token. */
export function numberOf(token: Token | undefined): number | null {
  return token === undefined ? null : isRoman(token) ? romanNumber(token.text) : token.value;
}
