import { readNumeral } from "./numeral";
import type { Token } from "./token";

const LEXEME = /(\n)|(\d[\d.,]*\d|\d)|([\p{L}][\p{L}\p{N}_]*)|(>\s?=|=\s?>|<\s?=|=\s?<|->)|(\S)/gu;
const PERCENT_FOLLOWS = /^\s{0,3}%/u;
/** "1/2xĐiểm", "x80%": the sign of multiplication grown onto its neighbour. */
const GROWN_TIMES = /^[xX](?=Điểm|điểm|Tỷ|Tỉ|tỷ|tỉ|\d)/u;

const MATH = new Map<string, string>([[">=", "≥"], ["=>", "⇒"], ["<=", "≤"], ["=<", "≤"], ["->", "→"]]);

/** Splits a normalised text into tokens. Linear. */
export function tokenize(text: string): readonly Token[] {
  const tokens: Token[] = [];
  LEXEME.lastIndex = 0;
  for (let match = LEXEME.exec(text); match !== null; match = LEXEME.exec(text)) {
    const token = toToken(match, text);
    tokens.push(token);
    LEXEME.lastIndex = token.end;
  }
  return tokens;
}

function toToken(match: RegExpExecArray, text: string): Token {
  const start = match.index;
  const [whole, newline, digits, word, operator] = match;
  if (newline !== undefined) return { kind: "newline", text: "\n", value: Number.NaN, start, end: start + 1, capital: false };
  if (digits !== undefined) {
    const end = start + digits.length;
    const value = readNumeral(digits, PERCENT_FOLLOWS.test(text.slice(end, end + 4)));
    return { kind: "number", text: digits, value, start, end, capital: false };
  }
  if (word !== undefined) return wordToken(word, start);
  const symbol = operator === undefined ? whole : (MATH.get(operator.replace(/\s/u, "")) ?? operator);
  return { kind: "symbol", text: symbol, value: Number.NaN, start, end: start + whole.length, capital: false };
}

function wordToken(word: string, start: number): Token {
  const own = GROWN_TIMES.test(word) ? word.slice(0, 1) : word;
  const lower = own.toLowerCase();
  const capital = lower.charAt(0) !== own.charAt(0);
  return { kind: "word", text: lower === "tỉ" ? "tỷ" : lower, value: Number.NaN, start, end: start + own.length, capital };
}
