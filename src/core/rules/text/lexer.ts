import { isVietnameseSyllable } from "../../text/encoding/vietnamese-syllable";
import { readNumeral, type FigureUnit } from "./numeral";
import { correctSpelling, spellWord } from "./spelling/spelling";
import { nextHash, typedWordAt, type Spelling } from "./lexicon";
import { breakToken, numberToken, signToken, spelledToken, wordToken, type Token } from "./token";

/** "1/2xĐiểm", "x80%", "bx100%", "hạnxĐiểm": the sign of multiplication grown onto its neighbours; the word ends before it, or with it. */
const GROWN_TIMES = /^(?:[xX](?=Điểm|điểm|Tỷ|Tỉ|tỷ|tỉ|\d)|(?:\p{L}|\p{L}{0,6}[^\p{ASCII}]\p{L}{0,6}?)(?=[xX](?:Điểm|điểm|Tỷ|Tỉ|tỷ|tỉ|\d|$)))/u;
const LETTER = /^\p{L}/u;
const WORD_CHARACTER = /^[\p{L}\p{N}_]/u;
const BLANK = /^\s/u;

/** What most characters of a text are, found by their code; the patterns are asked about all others. */
const [LETTER_KIND, DIGIT_KIND, UNDERSCORE_KIND] = [1, 2, 3];
const KINDS = kindsOfCharacters();

/** ASCII and the Vietnamese letters. */
function kindsOfCharacters(): Uint8Array {
  const kinds = new Uint8Array(0x1f00);
  for (const [from, to] of [[0x41, 0x5a], [0x61, 0x7a], [0xc0, 0xd6], [0xd8, 0xf6], [0xf8, 0x1b0], [0x1ea0, 0x1ef9]] as const) kinds.fill(LETTER_KIND, from, to + 1);
  kinds.fill(DIGIT_KIND, 0x30, 0x3a);
  kinds[0x5f] = UNDERSCORE_KIND;
  return kinds;
}

const COMPARISONS = new Map<string, string>([[">=", "≥"], ["=>", "⇒"], ["<=", "≤"], ["=<", "≤"], ["->", "→"]]);

/** Splits a normalised text into tokens. Linear. */
export function tokenize(text: string): readonly Token[] {
  const tokens: Token[] = [];
  let position = 0;
  while (position < text.length) {
    const code = text.charCodeAt(position);
    // What has a kind is no blank.
    if (code === 0x20 || ((KINDS[code] ?? 0) === 0 && isBlank(text, position, code))) {
      position++;
      continue;
    }
    const token = nextToken(text, position, code);
    tokens.push(token);
    position = token.end;
  }
  correctSpelling(tokens);
  return tokens;
}

/** Quotation marks part nothing: “Chi bộ điện tử” is a name with or without them. */
function isBlank(text: string, position: number, code: number): boolean {
  return isQuotation(code) || isApostrophe(text, position, code) || (code !== 0x0a && code !== 0x09 && isBlankAt(text, position));
}

/** " “ ” „ « » */
function isQuotation(code: number): boolean {
  return code === 0x22 || (code >= 0x201c && code <= 0x201e) || code === 0xab || code === 0xbb;
}

/** 'a', ‘tỷ lệ’: a single mark on the one side of a word; "K'Ho" is one word, and "15'" are minutes. */
function isApostrophe(text: string, position: number, code: number): boolean {
  if (code !== 0x27 && code !== 0x2018 && code !== 0x2019) return false;
  const [before, after] = [KINDS[text.charCodeAt(position - 1)], KINDS[text.charCodeAt(position + 1)]];
  return after === LETTER_KIND ? (before ?? 0) === 0 : before === LETTER_KIND && (after ?? 0) === 0;
}

/** The pattern is asked only about characters that can be blank. */
function isBlankAt(text: string, position: number): boolean {
  const code = text.charCodeAt(position);
  return code === 0x20 || ((code < 0x80 ? code < 0x20 : code < 0xc0 || code > 0x1eff) && BLANK.test(text.charAt(position)));
}

function nextToken(text: string, start: number, code: number): Token {
  if (code === 0x0a) return breakToken(start);
  const kind = KINDS[code];
  if (kind === DIGIT_KIND) return readNumber(text, start);
  if (kind === LETTER_KIND || (code >= 0x80 && LETTER.test(characterAt(text, start)))) return readWord(text, start);
  const symbol = comparisonAt(text, start, code);
  if (symbol !== null) return symbol;
  const character = characterAt(text, start);
  return signToken(character, start, start + character.length);
}

function characterAt(text: string, position: number): string {
  const code = text.charCodeAt(position);
  return code >= 0xd800 && code <= 0xdbff ? String.fromCodePoint(text.codePointAt(position) ?? 0) : text.charAt(position);
}

/** Letters, digits and underscores. */
function readWord(text: string, start: number): Token {
  let [end, hash] = [start, 0];
  while (end < text.length) {
    const code = text.charCodeAt(end);
    if (code < KINDS.length && KINDS[code] !== 0) {
      hash = nextHash(hash, code);
      end++;
    } else break;
  }
  const { entry, capital, length } = typedWordAt(text, start, text.charCodeAt(end) < 0x80 ? end : wordEnd(text, end), hash, spell);
  return spelledToken(entry, capital, start, start + length);
}

/** Where the letters, digits and underscores from a place on end, of whatever script. */
function wordEnd(text: string, from: number): number {
  let end = from;
  while (end < text.length) {
    const code = text.charCodeAt(end);
    if (code < KINDS.length && KINDS[code] !== 0) end++;
    else if (code < 0x80) return end;
    else {
      const character = characterAt(text, end);
      if (!WORD_CHARACTER.test(character)) return end;
      end += character.length;
    }
  }
  return end;
}

/** Digits with points and commas between them. */
function readNumber(text: string, start: number): Token {
  let end = start + 1;
  let whole = true;
  for (let position = end; position < text.length; position++) {
    const code = text.charCodeAt(position);
    if (KINDS[code] === DIGIT_KIND) {
      whole &&= position === end;
      end = position + 1;
    } else if (code !== 0x2e && code !== 0x2c) break;
  }
  if (namesNetwork(text, start, end)) return wordToken(text.slice(start, end + 1).toLowerCase(), true, start, end + 1);
  if (namesStandard(text, start, end)) return wordToken(text.slice(start, end + YEAR_LENGTH), false, start, end + YEAR_LENGTH);
  const digits = text.slice(start, end);
  return numberToken(digits, whole && digits.charCodeAt(0) !== 0x30 ? Number(digits) : readNumeral(digits, unitAt(text, end)), start, end);
}

/** "4G", "5G": the name of a network. */
function namesNetwork(text: string, start: number, end: number): boolean {
  const code = text.charCodeAt(end);
  return end - start === 1 && (code === 0x47 || code === 0x67) && (KINDS[text.charCodeAt(end + 1)] ?? 0) === 0;
}

/** ":2015" */
const YEAR_LENGTH = 5;
const YEAR = /^:(?:19|20)\d{2}(?![\d.,]*\d)/u;

/** "ISO 9001:2015", "TCVN 7909:2008": the number of a standard and its year, which no colon parts. */
function namesStandard(text: string, start: number, end: number): boolean {
  return end - start >= 3 && text.charCodeAt(end) === 0x3a && YEAR.test(text.slice(end, end + YEAR_LENGTH + 1));
}

function unitAt(text: string, end: number): FigureUnit {
  let position = end;
  while (position < end + 3 && isBlankAt(text, position)) position++;
  if (text.charAt(position) === "%") return "percent";
  return text.startsWith("điểm", position) ? "points" : "other";
}

function spell(word: string): Spelling {
  const grown = GROWN_TIMES.exec(word)?.[0] ?? "";
  // "Đmax" is a name.
  const own = grown.length === 1 || (grown !== "" && isVietnameseSyllable(grown)) ? grown : word;
  const lower = own.toLowerCase();
  return { text: spellWord(lower), capital: lower.charAt(0) !== own.charAt(0), length: own.length };
}

/** Where "-->", "===>" or "->>" ends, or where it would begin. */
function longArrowEnd(text: string, start: number, code: number): number {
  let head = start;
  while ((code === 0x2d || code === 0x3d) && text.charCodeAt(head) === code) head++;
  let end = head;
  while (text.charCodeAt(end) === 0x3e) end++;
  return head > start && end > head && end > start + 2 ? end : start;
}

/** ">=", "= >", "=<", "->" with at most one blank inside. */
function comparisonAt(text: string, start: number, code: number): Token | null {
  if (code !== 0x3c && code !== 0x3d && code !== 0x3e && code !== 0x2d) return null;
  const arrow = longArrowEnd(text, start, code);
  if (arrow > start) return signToken("→", start, arrow);
  const second = code === 0x2d || !isBlankAt(text, start + 1) ? start + 1 : start + 2;
  const last = text.charCodeAt(second);
  if (last !== 0x3c && last !== 0x3d && last !== 0x3e) return null;
  const symbol = COMPARISONS.get(text.charAt(start) + text.charAt(second));
  return symbol === undefined ? null : signToken(symbol, start, second + 1);
}
