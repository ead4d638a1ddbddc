import { COMPARISONS, isLetter, isSymbol, isSymbolOf, isWord } from "./clause";
import type { Token } from "./token";

/** What tells the name of a figure from its value. */
const SIGNS: readonly string[] = ["=", ":", "⇒", ...COMPARISONS];
/** How far ahead a lead ("Tỷ lệ đạt =") is looked for. */
const LEAD_REACH = 6;
/** Larger numbers count no levels. */
const MAX_LEVELS = 20;
/** The numbers of paragraphs in capitals. */
const ROMANS: readonly string[] = ["i", "ii", "iii", "iv", "v", "vi", "vii", "viii"];

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

/** "1. Triển khai", "II) Mức độ": the marker of a numbered paragraph. */
export function isNumbered(tokens: readonly Token[], index: number): boolean {
  const numeral = tokens[index]?.kind === "number" || isRoman(tokens[index]);
  return numeral && isSymbol(tokens, index + 1, ".", ")") && tokens[index + 2]?.kind === "word";
}

/** "2. 85 - < 95%", "1) ≥ 95%": at the start of a line the number of a level in figures; without a blank behind the stop it would be a decimal. */
export function numbersFigure(tokens: readonly Token[], index: number): boolean {
  const [marker, stop, figure] = [tokens[index], tokens[index + 1], tokens[index + 2]];
  const opens = index === 0 || tokens[index - 1]?.kind === "newline";
  const counts = marker?.kind === "number" && Number.isInteger(marker.value) && marker.value > 0 && marker.value <= MAX_LEVELS;
  const compares = figure?.kind === "number" || isSymbolOf(tokens, index + 2, COMPARISONS);
  return opens && counts && isSymbol(tokens, index + 1, ".", ")") && compares && stop !== undefined && figure !== undefined && stop.end < figure.start;
}

/** "II" of "II. Mức độ sử dụng" */
export function isRoman(token: Token | undefined): boolean {
  return token?.capital === true && ROMANS.includes(token.text);
}

/** The number of such a marker; null where there is no token. */
export function numberOf(token: Token | undefined): number | null {
  return token === undefined ? null : isRoman(token) ? ROMANS.indexOf(token.text) + 1 : token.value;
}
