import { enterList, type ListPlace } from "../lexicon";
import type { Token } from "../token";

/** A phrase with its words. */
export interface Phrase {
  readonly phrase: string;
  readonly words: readonly string[];
  /** Its second word, which tells nearly always that it does not stand there; undefined where it has one only. */
  readonly second: string | undefined;
}

/** Phrases that a reader looks for at a token. A constant of its module: the lexicon tells every word which phrases of which lists begin with it. */
export class PhraseList implements ListPlace {
  /** In the order in which they are tried: longer ones before their beginnings. */
  readonly phrases: readonly string[];
  readonly place: number;
  readonly bit: number;
  readonly #byFirstWord = new Map<string, Phrase[]>();

  constructor(...phrases: readonly string[]) {
    this.phrases = phrases;
    for (const phrase of phrases) this.#add(phrase);
    ({ place: this.place, bit: this.bit } = enterList(this));
  }

  /** The words that its phrases begin with. */
  get firstWords(): readonly string[] {
    return [...this.#byFirstWord.keys()];
  }

  /** Its phrases that begin with a word; undefined where none does. */
  from(word: string): readonly Phrase[] | undefined {
    return this.#byFirstWord.get(word);
  }

  /** Its phrases that begin with a token; undefined where none does. */
  openedBy({ entry: { opens, lists, phrases } }: Token): readonly Phrase[] | undefined {
    return opens !== null && ((opens[this.place] ?? 0) & this.bit) !== 0 ? phrases[lists.indexOf(this)] : undefined;
  }

  #add(phrase: string): void {
    const words = phrase.split(" ");
    const [first = "", second] = words;
    const others = this.#byFirstWord.get(first);
    if (others === undefined) this.#byFirstWord.set(first, [{ phrase, words, second }]);
    else others.push({ phrase, words, second });
  }
}
