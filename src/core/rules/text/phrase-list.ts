/** A phrase with its words. */
export interface Phrase {
  readonly phrase: string;
  readonly words: readonly string[];
}

/** Phrases that a reader looks for at a token. A constant of its module: every list stands in one index by first word, which the tokens point into. */
export class PhraseList {
  /** In the order in which they are tried: longer ones before their beginnings. */
  readonly phrases: readonly string[];

  constructor(...phrases: readonly string[]) {
    this.phrases = phrases;
    for (const phrase of phrases) addToIndex(this, phrase);
  }
}

/** The phrases that begin with one word, by their list. */
export type OpenedPhrases = ReadonlyMap<PhraseList, readonly Phrase[]>;

/** The phrases of all lists that begin with a word or sign; null where none does, as for most words. */
export function phrasesFrom(word: string): OpenedPhrases | null {
  return index.get(word) ?? null;
}

const index = new Map<string, Map<PhraseList, Phrase[]>>();

function addToIndex(list: PhraseList, phrase: string): void {
  const words = phrase.split(" ");
  const first = words[0] ?? "";
  const lists = index.get(first) ?? new Map<PhraseList, Phrase[]>();
  lists.set(list, [...(lists.get(list) ?? []), { phrase, words }]);
  index.set(first, lists);
}
