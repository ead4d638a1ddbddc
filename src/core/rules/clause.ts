import type { Token, TokenRange } from "./token";

/** One clause of the text, without its bullet. */
export interface Clause extends TokenRange {
  /** The number of a numbered paragraph ("1.", "2)"), else null. */
  readonly number: number | null;
}

/** Whether the token at an index is that symbol. */
export function isSymbol(tokens: readonly Token[], index: number, ...symbols: readonly string[]): boolean {
  const token = tokens[index];
  return token?.kind === "symbol" && symbols.includes(token.text);
}

/** Whether the token at an index is one of these words. */
export function isWord(tokens: readonly Token[], index: number, ...words: readonly string[]): boolean {
  const token = tokens[index];
  return token?.kind === "word" && words.includes(token.text);
}

/** Whether these words, separated by spaces in `phrase`, stand at an index. */
export function hasPhrase(tokens: readonly Token[], index: number, phrase: string): boolean {
  return phrase.split(" ").every((word, offset) => tokens[index + offset]?.text === word);
}

/** The first of the phrases (longest first, as the caller lists them) that stands at an index, else null. */
export function phraseAt(tokens: readonly Token[], index: number, phrases: readonly string[]): string | null {
  return phrases.find((phrase) => hasPhrase(tokens, index, phrase)) ?? null;
}

/** How many tokens a phrase takes. */
export function phraseLength(phrase: string): number {
  return phrase.split(" ").length;
}

/** Whether a token is a letter that can name an input: `a`, `A`, `t1`. */
export function isLetter(token: Token | undefined): boolean {
  return token?.kind === "word" && /^[a-z]\d?$/u.test(token.text);
}

export const COMPARISONS: readonly string[] = ["≥", "≤", ">", "<"];
