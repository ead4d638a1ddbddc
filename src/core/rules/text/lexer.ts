import { readNumeral } from "./numeral";
import { correctSpelling, spellWord } from "./spelling";
import { typedWord, type Spelling } from "./lexicon";
import { breakToken, numberToken, signToken, spelledToken, type Token } from "./token";

/** "1/2xĐiểm", "x80%": the sign of multiplication grown onto its neighbour. */
const GROWN_TIMES = /^[xX](?=Điểm|điểm|Tỷ|Tỉ|tỷ|tỉ|\d)/u;
const LETTER = /^\p{L}/u;
const WORD_CHARACTER = /^[\p{L}\p{N}_]/u;
const BLANK = /^\s/u;

const COMPARISONS = new Map<string, string>([[">=", "≥"], ["=>", "⇒"], ["<=", "≤"], ["=<", "≤"], ["->", "→"]]);

/** Splits a normalised text into tokens. Linear. */
export function tokenize(text: string): readonly Token[] {
  const tokens: Token[] = [];
  let position = 0;
  while (position < text.length) {
    const code = text.charCodeAt(position);
    if (code === 0x20 || isBlank(text, position, code)) {
      position++;
      continue;
    }
    const token = nextToken(text, position, code);
    tokens.push(token);
    position = token.end;
  }
  correctSpelling(tokens, text);
  return tokens;
}

function isBlank(text: string, position: number, code: number): boolean {
  return code !== 0x0a && code !== 0x09 && (code < 0x80 ? code <= 0x20 : code < 0xc0 || code > 0x1eff) && BLANK.test(text.charAt(position));
}

function nextToken(text: string, start: number, code: number): Token {
  if (code === 0x0a) return breakToken(start);
  if (isDigit(code)) return readNumber(text, start);
  if (isLetterAt(text, start, code)) return readWord(text, start);
  const symbol = comparisonAt(text, start, code);
  if (symbol !== null) return symbol;
  const character = String.fromCodePoint(text.codePointAt(start) ?? 0);
  return signToken(character, start, start + character.length);
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

/** ASCII and Vietnamese letters by their code, all others by the pattern. */
function isLetterAt(text: string, position: number, code: number): boolean {
  if (code < 0x80) return (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a);
  if ((code >= 0xc0 && code <= 0x1b0 && code !== 0xd7 && code !== 0xf7) || (code >= 0x1ea0 && code <= 0x1ef9)) return true;
  return LETTER.test(String.fromCodePoint(text.codePointAt(position) ?? 0));
}

function isWordCharacter(text: string, position: number, code: number): boolean {
  if (code < 0x80) return isDigit(code) || code === 0x5f || isLetterAt(text, position, code);
  return isLetterAt(text, position, code) || WORD_CHARACTER.test(String.fromCodePoint(text.codePointAt(position) ?? 0));
}

/** Digits with points and commas between them. */
function readNumber(text: string, start: number): Token {
  let end = start + 1;
  let whole = true;
  for (let position = end; position < text.length; position++) {
    const code = text.charCodeAt(position);
    if (isDigit(code)) {
      whole &&= position === end;
      end = position + 1;
    } else if (code !== 0x2e && code !== 0x2c) break;
  }
  const digits = text.slice(start, end);
  return numberToken(digits, whole ? Number(digits) : readNumeral(digits, percentFollows(text, end)), start, end);
}

function percentFollows(text: string, end: number): boolean {
  let position = end;
  while (position < end + 3 && BLANK.test(text.charAt(position))) position++;
  return text.charAt(position) === "%";
}

function readWord(text: string, start: number): Token {
  let end = start + 1;
  while (end < text.length && isWordCharacter(text, end, text.charCodeAt(end))) end += text.charCodeAt(end) >= 0xd800 && text.charCodeAt(end) <= 0xdbff ? 2 : 1;
  if (text.charCodeAt(start) >= 0xd800 && text.charCodeAt(start) <= 0xdbff && end === start + 1) end++;
  const word = text.slice(start, end);
  const { entry, capital } = typedWord(word, spell);
  const length = entry.text === "x" ? 1 : word.length;
  return spelledToken(entry, capital, start, start + length);
}

function spell(word: string): Spelling {
  const own = GROWN_TIMES.test(word) ? word.slice(0, 1) : word;
  const lower = own.toLowerCase();
  return { text: spellWord(lower), capital: lower.charAt(0) !== own.charAt(0) };
}

/** ">=", "= >", "=<", "->" with at most one blank inside. */
function comparisonAt(text: string, start: number, code: number): Token | null {
  if (code !== 0x3c && code !== 0x3d && code !== 0x3e && code !== 0x2d) return null;
  const second = code === 0x2d || !BLANK.test(text.charAt(start + 1)) ? start + 1 : start + 2;
  const symbol = COMPARISONS.get(text.charAt(start) + text.charAt(second));
  return symbol === undefined ? null : signToken(symbol, start, second + 1);
}
