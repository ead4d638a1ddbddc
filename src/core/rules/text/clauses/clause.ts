import { standsIn, type WordCue } from "../cue";
import type { Phrase, PhraseList } from "../words/phrase-list";
import type { Token, TokenRange } from "../token";

/** One clause of the text, without its bullet. */
export interface Clause extends TokenRange {
  /** The number of a numbered paragraph ("1.", "2)"), else null. */
  readonly number: number | null;
}

/** The token at an index, which may lie outside the text. An array that is asked for a place before its start looks for a property of that name, slowly. */
export function tokenAt(tokens: readonly Token[], index: number): Token | undefined {
  return index < 0 ? undefined : tokens[index];
}

/** Whether the token at an index is one of these symbols; each is a parameter, because a list would be made anew at every call. */
export function isSymbol(tokens: readonly Token[], index: number, a: string, b?: string, c?: string, d?: string, e?: string, f?: string): boolean {
  const token = tokenAt(tokens, index);
  return token !== undefined && token.kind === "symbol" && isAny(token.text, a, b, c, d, e, f);
}

/** The same for a list that has a name. */
export function isSymbolOf(tokens: readonly Token[], index: number, symbols: readonly string[]): boolean {
  const token = tokenAt(tokens, index);
  return token !== undefined && token.kind === "symbol" && isOneOf(token.text, symbols);
}

/** Whether the token at an index is one of these words. */
export function isWord(tokens: readonly Token[], index: number, a: string, b?: string, c?: string, d?: string, e?: string, f?: string): boolean {
  const token = tokenAt(tokens, index);
  return token !== undefined && token.kind === "word" && isAny(token.text, a, b, c, d, e, f);
}

/** The same for a list that has a name. */
export function isWordOf(tokens: readonly Token[], index: number, words: readonly string[]): boolean {
  const token = tokenAt(tokens, index);
  return token !== undefined && token.kind === "word" && isOneOf(token.text, words);
}

function isAny(text: string, a: string, b?: string, c?: string, d?: string, e?: string, f?: string): boolean {
  return text === a || (b !== undefined && (text === b || (c !== undefined && (text === c || (d !== undefined && (text === d || text === e || text === f))))));
}

// A loop is compiled into its caller, where `includes` would need the list as an array of its own.
function isOneOf(text: string, texts: readonly string[]): boolean {
  for (let index = 0; index < texts.length; index++) if (texts[index] === text) return true;
  return false;
}

/** Whether the token at an index gives a cue. */
export function givesAt(tokens: readonly Token[], index: number, cue: WordCue): boolean {
  return standsIn(tokens[index]?.entry.wordCues ?? 0, cue);
}

/** Whether these words, separated by spaces in `phrase`, stand at an index. */
export function hasPhrase(tokens: readonly Token[], index: number, phrase: string): boolean {
  // Nearly everywhere another word stands, which its first letter tells.
  const begins = tokens[index]?.text.charCodeAt(0) === phrase.charCodeAt(0);
  if (!begins) return false;
  const words = wordsOfPhrase(phrase);
  return tokens[index]?.text === words[0] && continues(tokens, index, words);
}

/** Whether "(%)" stands at an index. */
export function showsPercent(tokens: readonly Token[], index: number): boolean {
  return isSymbol(tokens, index + 1, "%") && isSymbol(tokens, index, "(") && isSymbol(tokens, index + 2, ")");
}

/** The first of the phrases that stands at an index, else null. */
export function phraseAt(tokens: readonly Token[], index: number, phrases: PhraseList): string | null {
  return matchAt(tokens, index, phrases)?.phrase ?? null;
}

/** The same with the phrase's words. */
export function matchAt(tokens: readonly Token[], index: number, phrases: PhraseList): Phrase | null {
  const token = tokens[index];
  const candidates = token === undefined ? undefined : phrases.openedBy(token);
  if (candidates === undefined) return null;
  const next = tokens[index + 1]?.text;
  for (const candidate of candidates) if (candidate.second === undefined || (candidate.second === next && continues(tokens, index, candidate.words))) return candidate;
  return null;
}

/** Whether one of the phrases stands at an index and ends before `end`. */
export function standsWithin(tokens: readonly Token[], index: number, end: number, phrases: PhraseList): boolean {
  const candidates = tokens[index] === undefined ? undefined : phrases.openedBy(tokens[index]);
  if (candidates === undefined) return false;
  for (const { words } of candidates) if (index + words.length <= end && continues(tokens, index, words)) return true;
  return false;
}

/** The tokens of a range as they are spelled in this folder, with blanks between. */
export function textOf(tokens: readonly Token[], { from, to }: TokenRange): string {
  let words = "";
  for (let index = from; index < Math.min(to, tokens.length); index++) words += index > from ? ` ${tokens[index]?.text ?? ""}` : (tokens[index]?.text ?? "");
  return words;
}

/** Whether one of the phrases begins anywhere in a range. */
export function holdsPhrase(tokens: readonly Token[], range: TokenRange, phrases: PhraseList): boolean {
  for (let index = range.from; index < range.to; index++) if (matchAt(tokens, index, phrases) !== null) return true;
  return false;
}

const BLANK = 0x20;

/** How many tokens a phrase takes. */
export function phraseLength(phrase: string): number {
  let length = 1;
  for (let index = 0; index < phrase.length; index++) if (phrase.charCodeAt(index) === BLANK) length++;
  return length;
}

/** Whether the words behind the first one stand behind an index. */
function continues(tokens: readonly Token[], index: number, words: readonly string[]): boolean {
  for (let offset = 1; offset < words.length; offset++) if (tokens[index + offset]?.text !== words[offset]) return false;
  return true;
}

// The same few phrases and names are asked for again and again: split once.
const splitPhrases = new Map<string, readonly string[]>();

function wordsOfPhrase(phrase: string): readonly string[] {
  const known = splitPhrases.get(phrase);
  if (known !== undefined) return known;
  const words = phrase.split(" ");
  if (splitPhrases.size < MAX_PHRASES) splitPhrases.set(phrase, words);
  return words;
}

/** Names of quantities come from texts, and must not fill the memory. */
const MAX_PHRASES = 2000;

/** A letter with its digit. */
export const LONGEST_LETTER = 2;

const D_WITH_STROKE = 0x111;

/** Whether a token is a letter that can name an input: `a`, `A`, `t1`, or a name that the text uses as one. */
export function isLetter(token: Token | undefined): boolean {
  if (token?.kind !== "word") return false;
  if (token.named) return true;
  if (token.text.length > LONGEST_LETTER) return false;
  const [first, second] = [token.text.charCodeAt(0), token.text.charCodeAt(1)];
  const digit = second >= 0x30 && second <= 0x39;
  return first >= 0x61 && first <= 0x7a ? token.text.length === 1 || digit : first === D_WITH_STROKE && digit;
}

/** Longer lists of letters, with the signs between them, come from no real text. */
export const MAX_LETTERS = 24;

/** Where a list of letters ends ("a", "a, c", "a, c và e"): the index behind it, or the index itself where no letter stands there. */
export function letterListEnd(tokens: readonly Token[], index: number): number {
  let end = isLetter(tokens[index]) ? index + 1 : index;
  while (end > index && end < index + MAX_LETTERS && (isSymbol(tokens, end, ",") || isWord(tokens, end, "và")) && isLetter(tokens[end + 1])) end += 2;
  return end;
}

export const COMPARISONS: readonly string[] = ["≥", "≤", ">", "<"];
