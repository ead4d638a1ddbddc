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
  return standsAt(tokens, index, wordsOfPhrase(phrase));
}

/** The first of the phrases (longest first, as the caller lists them) that stands at an index, else null. */
export function phraseAt(tokens: readonly Token[], index: number, phrases: readonly string[]): string | null {
  const first = tokens[index]?.text;
  const candidates = first === undefined ? undefined : byFirstWord(phrases).get(first);
  return candidates?.find((phrase) => hasPhrase(tokens, index, phrase)) ?? null;
}

/** How many tokens a phrase takes. */
export function phraseLength(phrase: string): number {
  return wordsOfPhrase(phrase).length;
}

function standsAt(tokens: readonly Token[], index: number, words: readonly string[]): boolean {
  for (let offset = 0; offset < words.length; offset++) if (tokens[index + offset]?.text !== words[offset]) return false;
  return true;
}

// Phrase lists are constants of this folder and are looked up at almost every token: split once, found by their first word.
const splitPhrases = new Map<string, readonly string[]>();
const phraseIndexes = new WeakMap<readonly string[], ReadonlyMap<string, readonly string[]>>();

function wordsOfPhrase(phrase: string): readonly string[] {
  const known = splitPhrases.get(phrase);
  if (known !== undefined) return known;
  const words = phrase.split(" ");
  if (splitPhrases.size < MAX_PHRASES) splitPhrases.set(phrase, words);
  return words;
}

/** Names of quantities come from texts, and must not fill the memory. */
const MAX_PHRASES = 2000;

function byFirstWord(phrases: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const known = phraseIndexes.get(phrases);
  if (known !== undefined) return known;
  const index = new Map<string, string[]>();
  for (const phrase of phrases) {
    const first = wordsOfPhrase(phrase)[0] ?? "";
    const same = index.get(first);
    if (same === undefined) index.set(first, [phrase]);
    else same.push(phrase);
  }
  phraseIndexes.set(phrases, index);
  return index;
}

/** Whether a token is a letter that can name an input: `a`, `A`, `t1`. */
export function isLetter(token: Token | undefined): boolean {
  return token?.kind === "word" && /^[a-z]\d?$/u.test(token.text);
}

export const COMPARISONS: readonly string[] = ["≥", "≤", ">", "<"];
