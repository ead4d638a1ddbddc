import type { Cue } from "./cue";
import type { Phrase, PhraseList } from "./phrase-list";

/**
 * What the grammar knows of a word or sign in lower case, whichever text it stands in: asked once for each spelling, so that a token answers by looking at itself.
 */
export interface LexicalEntry {
  readonly text: string;
  /** The phrases that begin with it; null where none does, as for most. */
  readonly opens: OpenedPhrases | null;
  /** The bits of the cues that it gives. */
  readonly cues: number;
}

/** The phrases that begin with one word, by the number of their list. */
export type OpenedPhrases = readonly (readonly Phrase[] | undefined)[];

/** A word as it is typed: texts use few different ones. */
export interface TypedWord {
  readonly word: string;
  readonly entry: LexicalEntry;
  /** Whether it begins with a capital letter. */
  readonly capital: boolean;
  /** How many of its characters belong to it; what is grown onto it is another word. */
  readonly length: number;
}

/** How a typed word is spelled, and whether it begins with a capital letter. */
export interface Spelling {
  readonly text: string;
  readonly capital: boolean;
  /** How many characters of the typed word it takes. */
  readonly length: number;
}

/** More words than this are forgotten all at once, so that texts cannot fill the memory. */
const MAX_ENTRIES = 5000;
/** Places of words by the hash of their letters, a power of two. */
const PLACES = 4096;
/** So many bits of a number no engine boxes. */
const BITS = 30;

const lists: PhraseList[] = [];
const cues: Cue[] = [];
const entries = new Map<string, LexicalEntry>();
const typedWords = new Map<string, TypedWord>();
/** The word last met with each hash: a word that is met again is found without being cut out of its text. */
let lastMet: (TypedWord | undefined)[] = [];

/** The entry of a word or sign. */
export function entryOf(text: string): LexicalEntry {
  return entries.get(text) ?? learn(text);
}

/** The hash of the letters before, with one more. */
export function nextHash(hash: number, code: number): number {
  return (hash * 31 + code) & (PLACES - 1);
}

/** The word from `start` to `end` of a text as it is typed, by the hash of its letters; spelled once. */
export function typedWordAt(text: string, start: number, end: number, hash: number, spell: (word: string) => Spelling): TypedWord {
  const met = lastMet[hash];
  if (met !== undefined && standsAt(text, start, end, met.word)) return met;
  const typed = typedWord(text.slice(start, end), spell);
  lastMet[hash] = typed;
  return typed;
}

function standsAt(text: string, start: number, end: number, word: string): boolean {
  if (word.length !== end - start) return false;
  for (let index = 0; index < word.length; index++) if (text.charCodeAt(start + index) !== word.charCodeAt(index)) return false;
  return true;
}

function typedWord(word: string, spell: (word: string) => Spelling): TypedWord {
  const known = typedWords.get(word);
  if (known !== undefined) return known;
  const { text, capital, length } = spell(word);
  const typed = { word: oneCopy(word), entry: entryOf(text), capital, length };
  if (typedWords.size >= MAX_ENTRIES) typedWords.clear();
  typedWords.set(typed.word, typed);
  return typed;
}

/** Numbers a list of phrases, and lets every word know which of them begin with it. */
export function enterList(list: PhraseList): number {
  forget();
  return lists.push(list) - 1;
}

/** Gives a cue its bit. More cues than bits share them: a cue that another one gives is one too many, and never one too few. */
export function enterCue(cue: Cue): number {
  forget();
  return 1 << (cues.push(cue) - 1) % BITS;
}

/** A file that is loaded late may bring phrases and cues for words that are known already. */
function forget(): void {
  entries.clear();
  typedWords.clear();
  lastMet = Array.from({ length: PLACES }, () => undefined);
}

function learn(word: string): LexicalEntry {
  const text = oneCopy(word);
  const own: (readonly Phrase[] | undefined)[] = lists.map((list) => list.from(text));
  const opens = own.some((phrases) => phrases !== undefined) ? own : null;
  const entry = { text, opens, cues: cues.reduce((bits, cue) => (cue.isGivenBy(text) ? bits | cue.bit : bits), 0) };
  if (entries.size >= MAX_ENTRIES) entries.clear();
  entries.set(text, entry);
  return entry;
}

/** The copy of a word that the engine keeps as the name of a property, as it does with the words of the grammar: two of them are compared by identity, letter by letter no more. */
function oneCopy(word: string): string {
  return Object.keys({ [word]: true })[0] ?? word;
}
