import { entryOf, type LexicalEntry, type OpenedLists } from "./lexicon";

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
  /** The lists of which a phrase begins with this token's text, or null. */
  readonly opens: OpenedLists | null;
  /** The bits of the cues for clauses that it gives. */
  readonly cues: number;
  /** The bits of the cues for texts. */
  readonly textCues: number;
  /** Whether the text uses the word as a letter of its formula: "HSTT", "N_ht". */
  readonly named?: true;
}

/** A stretch of tokens: half-open indices into the token list. */
export interface TokenRange {
  readonly from: number;
  readonly to: number;
}

/** A word as it is spelled in this folder. */
export function wordToken(text: string, capital: boolean, start: number, end: number): Token {
  return spelledToken(entryOf(text), capital, start, end);
}

/** The same for a word that has been looked up. */
export function spelledToken({ text, opens, cues, textCues }: LexicalEntry, capital: boolean, start: number, end: number): Token {
  return { kind: "word", text, value: Number.NaN, start, end, capital, opens, cues, textCues };
}

/** The same word as a letter of a formula. */
export function letterToken(token: Token): Token {
  return { ...token, named: true };
}

/** A figure; NaN where its digits have no sure value. */
export function numberToken(text: string, value: number, start: number, end: number): Token {
  const { opens, cues, textCues } = entryOf(text);
  return { kind: "number", text, value, start, end, capital: false, opens, cues, textCues };
}

/** A sign of arithmetic or punctuation. */
export function signToken(sign: string, start: number, end: number): Token {
  const { text, opens, cues, textCues } = entryOf(sign);
  return { kind: "symbol", text, value: Number.NaN, start, end, capital: false, opens, cues, textCues };
}

/** A line break. */
export function breakToken(start: number): Token {
  const { text, opens, cues, textCues } = entryOf("\n");
  return { kind: "newline", text, value: Number.NaN, start, end: start + 1, capital: false, opens, cues, textCues };
}

/** The same token, read as another word or sign. */
export function respelt({ kind, value, start, end, capital }: Token, spelled: string): Token {
  const { text, opens, cues, textCues } = entryOf(spelled);
  return { kind, text, value, start, end, capital, opens, cues, textCues };
}
