import type { Cue } from "./cue";
import type { Phrase, PhraseList } from "./words/phrase-list";

/**
 * What the grammar knows of a word or sign in lower case, whichever text it stands in: asked once for each spelling, so that a token answers by looking at itself.
 */
export interface LexicalEntry {
  readonly text: string;
  /** The lists of which a phrase begins with it; null where none does, as for most. */
  readonly opens: OpenedLists | null;
  /** The same lists one by one, and the phrases of each that begin with it. */
  readonly lists: readonly PhraseList[];
  readonly phrases: readonly (readonly Phrase[])[];
  /** The bits of the cues for clauses that it gives. */
  readonly cues: number;
  /** The bits of the cues for texts. */
  readonly textCues: number;
  /** The bits of the cues for single words. */
  readonly wordCues: number;
}

/** What is asked for a cue; each kind has bits of its own. */
export type CueKind = "clause" | "text" | "word";

/** A bit for every list of phrases: few numbers lie beside each other, where a place for each list would be spread over the memory. */
export type OpenedLists = readonly number[];

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
const PLACES = 16_384;
/** How many codes ASCII has. */
const SIGNS = 0x80;
/** So many bits of a number no engine boxes. */
const BITS = 30;

const lists: PhraseList[] = [];
const cues: Readonly<Record<CueKind, Cue[]>> = { clause: [], text: [], word: [] };
const entries = new Map<string, LexicalEntry>();
/** Those of the signs of ASCII, which every text is full of, by their codes. */
let signs: (LexicalEntry | undefined)[] = [];
const typedWords = new Map<string, TypedWord>();
/** The word last met with each hash: a word that is met again is found without being cut out of its text. */
let lastMet: (TypedWord | undefined)[] = [];

/** The entry of a word or sign. */
export function entryOf(text: string): LexicalEntry {
  return entries.get(text) ?? learn(text);
}

/** The entry of a sign, by its one character. */
export function signEntry(sign: string): LexicalEntry {
  const code = sign.charCodeAt(0);
  if (sign.length !== 1 || code >= SIGNS) return entryOf(sign);
  return (signs[code] ??= entryOf(sign));
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

/** Where every word says whether a phrase of a list begins with it. */
export interface ListPlace {
  /** The place of the number. */
  readonly place: number;
  readonly bit: number;
}

/** Gives a list of phrases its bit. */
export function enterList(list: PhraseList): ListPlace {
  forget();
  const number = lists.push(list) - 1;
  return { place: Math.floor(number / BITS), bit: 1 << number % BITS };
}

/** Gives a cue its bit. More cues than bits share them: a cue that another one gives is one too many, and never one too few. */
export function enterCue(cue: Cue, kind: CueKind): number {
  forget();
  return 1 << (cues[kind].push(cue) - 1) % BITS;
}

/** Whether more cues of a kind are asked for than there are bits, so that readers are asked in vain. */
export function sharesBits(kind: CueKind): boolean {
  return cues[kind].length > BITS;
}

/** All phrases of the grammar, and the words that are asked for one by one. */
export function grammarPhrases(): readonly string[] {
  return [...lists.flatMap(({ phrases }) => phrases), ...[...cues.clause, ...cues.text, ...cues.word].flatMap(({ words }) => [...words])];
}

/** A file that is loaded late may bring phrases and cues for words that are known already. */
function forget(): void {
  entries.clear();
  typedWords.clear();
  signs = Array.from({ length: SIGNS }, () => undefined);
  lastMet = Array.from({ length: PLACES }, () => undefined);
}

function learn(word: string): LexicalEntry {
  const text = oneCopy(word);
  const given = (kind: CueKind): number => cues[kind].reduce((bits, cue) => (cue.isGivenBy(text) ? bits | cue.bit : bits), 0);
  const own = lists.filter((list) => list.from(text) !== undefined);
  const entry = { text, opens: openedLists(own), lists: own, phrases: own.map((list) => list.from(text) ?? []), cues: given("clause"), textCues: given("text"), wordCues: given("word") };
  if (entries.size >= MAX_ENTRIES) entries.clear();
  entries.set(text, entry);
  return entry;
}

function openedLists(own: readonly PhraseList[]): OpenedLists | null {
  if (own.length === 0) return null;
  const opens = new Array<number>(Math.ceil(lists.length / BITS)).fill(0);
  for (const { place, bit } of own) opens[place] = (opens[place] ?? 0) | bit;
  return opens;
}

/** The copy of a word that the engine keeps as the name of a property, as it does with the words of the grammar: two of them are compared by identity, letter by letter no more. */
function oneCopy(word: string): string {
  return Object.keys({ [word]: true })[0] ?? word;
}
