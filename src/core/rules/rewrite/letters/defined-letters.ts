import { isLetter, isSymbol, isSymbolOf, isWord, isWordOf, tokenAt } from "../../text/clauses/clause";
import { TextCue } from "../../text/cue";
import { BULLETS } from "../../text/clauses/line-start";
import { respelt, signToken, type Token } from "../../text/token";

/** Signs beside a letter that is reckoned with. */
const OPERATORS: readonly string[] = ["+", "-", "*", "/", "÷"];
/** Longer words define no letter. */
const LONGEST_WORDS = 40;
/** Signs that stand within the words of a figure. */
const WITHIN: readonly string[] = [",", "/", "(", ")"];
/** Deeper brackets stand in no formula. */
const MOST_BRACKETS = 4;
/** A letter whose words begin so has a formula of its own. */
const COMPUTED: readonly string[] = ["tỷ", "điểm", "mức", "hệ", "kết", "tốc", "chỉ", "giá"];

export const STROKE_CUE = new TextCue([":"]);

/** "Số hồ sơ trực tuyến (a)" as "a: Số hồ sơ trực tuyến" where a formula reckons with the letter. */
export function withLettersFirst(tokens: readonly Token[]): readonly Token[] {
  if (!tokens.some((_, index) => bracketsLetter(tokens, index))) return tokens;
  const reckoned = lettersWhere(tokens, (index) => isReckoned(tokens, index));
  if (reckoned.size === 0) return tokens;
  const defined = lettersWhere(tokens, (index) => definesAt(tokens, index));
  const kept: Token[] = [];
  let from = 0;
  for (let index = 0; index < tokens.length; index++) {
    const opened = tokens[index + 1];
    if (opened !== undefined && reckoned.has(opened.text) && isBracketed(tokens, index)) {
      kept.push(...tokens.slice(from, index), opened, signToken(":", opened.end, opened.end));
      from = index + 3;
      continue;
    }
    const bracket = opensWords(tokens, index) ? letterBehind(tokens, index) : null;
    const [first, letter] = [tokens[index], tokens[(bracket ?? 0) + 1]];
    if (bracket === null || first === undefined || letter === undefined || !reckoned.has(letter.text) || defined.has(letter.text)) continue;
    // The letter takes no room before the words, so that their place stays that of the line.
    kept.push(...tokens.slice(from, index), { ...letter, start: first.start, end: first.start }, signToken(":", first.start, first.start), ...tokens.slice(index, isSymbol(tokens, bracket - 1, ":") ? bracket - 1 : bracket));
    from = bracket + 3;
    index = from - 1;
  }
  return from === 0 ? tokens : [...kept, ...tokens.slice(from)];
}

/** The letters at the places that a test finds. */
function lettersWhere(tokens: readonly Token[], holds: (index: number) => boolean): ReadonlySet<string> {
  const letters = new Set<string>();
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index];
    if (isLetter(token) && holds(index)) letters.add(token?.text ?? "");
  }
  return letters;
}

/** "(a)" */
function bracketsLetter(tokens: readonly Token[], index: number): boolean {
  return isSymbol(tokens, index, "(") && isLetter(tokens[index + 1]) && isSymbol(tokens, index + 2, ")");
}

/** Beside a sign, or in a bracket beside one: "a + b", "(a)/(b)", "0,5b". */
function isReckoned(tokens: readonly Token[], index: number): boolean {
  let [left, right] = [index - 1, index + 1];
  while (isSymbol(tokens, left, "(") && index - left < MOST_BRACKETS) left--;
  while (isSymbol(tokens, right, ")") && right - index < MOST_BRACKETS) right++;
  return isSymbolOf(tokens, left, OPERATORS) || isSymbolOf(tokens, right, OPERATORS) || dividesLetters(tokens, left) || dividesLetters(tokens, right) || (tokens[left]?.kind === "number" && tokens[left]?.end === tokens[index]?.start);
}

/** "a: số …", "a là số …", "(a) Số …" */
function definesAt(tokens: readonly Token[], index: number): boolean {
  const label = tokens[index + 2];
  return (isSymbol(tokens, index + 1, ":", "=", "-", ")", ".") || isWord(tokens, index + 1, "là")) && label?.kind === "word" && !isLetter(label);
}

/** "(a) Số hồ sơ" at the start of a line */
function isBracketed(tokens: readonly Token[], index: number): boolean {
  return bracketsLetter(tokens, index) && isWord(tokens, index + 3, "số", "tổng") && startsLine(tokens, index);
}

function startsLine(tokens: readonly Token[], index: number): boolean {
  const before = tokens[index - 1];
  if (before === undefined || before.kind === "newline" || isSymbol(tokens, index - 1, ";")) return true;
  return isSymbolOf(tokens, index - 1, BULLETS) && (tokens[index - 2] === undefined || tokens[index - 2]?.kind === "newline");
}

/** Whether the words of a figure may begin: at the start of a line, behind a bullet, or with "số" behind a sign. */
function opensWords(tokens: readonly Token[], index: number): boolean {
  if (tokens[index]?.kind !== "word" || isLetter(tokens[index]) || isWordOf(tokens, index, COMPUTED)) return false;
  return startsLine(tokens, index) || (isSymbol(tokens, index - 1, ",", ":", ".") && isWord(tokens, index, "số", "tổng"));
}

/** The bracket of the letter that the words from an index on end with. Null: other things stand there. */
function letterBehind(tokens: readonly Token[], from: number): number | null {
  for (let index = from; index < from + LONGEST_WORDS; index++) {
    const token = tokens[index];
    if (index > from + 1 && bracketsLetter(tokens, index)) return endsLine(tokens, index + 3) ? index : null;
    const points = token?.kind === "number" && (isWord(tokens, index + 1, "điểm", "đ") || isSymbol(tokens, index + 1, "%"));
    if (token === undefined || token.kind === "newline" || points || (token.kind === "symbol" && !WITHIN.includes(token.text) && !namesBehind(tokens, index))) return null;
  }
  return null;
}

/** The colon of "Tổng số chợ: (a)" */
function namesBehind(tokens: readonly Token[], index: number): boolean {
  return isSymbol(tokens, index, ":") && isSymbol(tokens, index + 1, "(") && isLetter(tokens[index + 2]) && isSymbol(tokens, index + 3, ")");
}

function endsLine(tokens: readonly Token[], index: number): boolean {
  const next = tokens[index];
  return next === undefined || next.kind === "newline" || isSymbol(tokens, index, ";", ",") || (isSymbol(tokens, index, ".") && (tokens[index + 1] === undefined || tokens[index + 1]?.kind === "newline" || tokens[index + 1]?.capital === true));
}

/** "a : b" as "a/b" where words define both. */
export function withStrokes(tokens: readonly Token[]): readonly Token[] {
  if (!tokens.some((_, index) => dividesLetters(tokens, index))) return tokens;
  const defined = lettersWhere(tokens, (index) => definesAt(tokens, index) && !isWordOf(tokens, index + 2, COMPUTED));
  return tokens.map((token, index) => (dividesLetters(tokens, index) && [index - 1, index + 1].every((place) => defined.has(tokens[place]?.text ?? "")) ? respelt(token, "/") : token));
}

function dividesLetters(tokens: readonly Token[], index: number): boolean {
  return isSymbol(tokens, index, ":") && isLetter(tokenAt(tokens, index - 1)) && isLetter(tokens[index + 1]) && tokens[index - 1]?.text !== tokens[index + 1]?.text && !isSymbol(tokens, index + 2, "/", ":", "÷") && !isSymbol(tokens, index - 2, "/", ":", "÷");
}
