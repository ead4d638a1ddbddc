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
}

/** A stretch of tokens: half-open indices into the token list. */
export interface TokenRange {
  readonly from: number;
  readonly to: number;
}
