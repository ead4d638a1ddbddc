import { entryOf, signEntry, type LexicalEntry } from "./lexicon";

/** One token of a normalised rule text. Positions are in the normalised text. */
export interface Token {
  readonly kind: "number" | "word" | "symbol" | "newline";
  /** Words are in lower case with "tỉ" spelled "tỷ"; symbols as they are. */
  readonly text: string;
  /** The value of a number; NaN where its digits can be read in two ways or are a code such as 5.12.1. */
  readonly value: number;
  readonly start: number;
  readonly end: number;
  /** Whether the word begins with a capital letter. */
  readonly capital: boolean;
  /** Whether the text uses the word as a letter of its formula: "HSTT", "N_ht". */
  readonly named: boolean;
  /** What the grammar knows of the token's text. */
  readonly entry: LexicalEntry;
}

/** A stretch of tokens: half-open indices into the token list. */
export interface TokenRange {
  readonly from: number;
  readonly to: number;
}

/** All tokens are objects of one shape, which are read faster than copies with changes. */
function tokenOf(kind: Token["kind"], entry: LexicalEntry, start: number, end: number, value = Number.NaN, capital = false, named = false): Token {
  return { kind, text: entry.text, value, start, end, capital, named, entry };
}

/** A word as it is spelled in this folder. */
export function wordToken(text: string, capital: boolean, start: number, end: number): Token {
  return spelledToken(entryOf(text), capital, start, end);
}

/** The same for a word that has been looked up. */
export function spelledToken(entry: LexicalEntry, capital: boolean, start: number, end: number): Token {
  return tokenOf("word", entry, start, end, Number.NaN, capital);
}

/** The same word as a letter of a formula. */
export function letterToken({ kind, entry, start, end, value, capital }: Token): Token {
  return tokenOf(kind, entry, start, end, value, capital, true);
}

/** A figure; NaN where its digits have no sure value. */
export function numberToken(text: string, value: number, start: number, end: number): Token {
  return tokenOf("number", entryOf(text), start, end, value);
}

/** A sign of arithmetic or punctuation. */
export function signToken(sign: string, start: number, end: number): Token {
  return tokenOf("symbol", signEntry(sign), start, end);
}

/** A line break. */
export function breakToken(start: number): Token {
  return tokenOf("newline", signEntry("\n"), start, start + 1);
}

/** The same token, read as another word or sign. */
export function respelt({ kind, value, start, end, capital }: Token, spelled: string): Token {
  return tokenOf(kind, entryOf(spelled), start, end, value, capital);
}
