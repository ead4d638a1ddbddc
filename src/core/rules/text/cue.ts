import { enterCue } from "./lexicon";
import type { Token, TokenRange } from "./token";

/** Words and signs without all of which a parser finds nothing in a clause: it is asked only where one of them stands. A constant of its module, beside its parser. */
export class Cue {
  /** Its bit in the cues of a token. */
  readonly bit: number;
  readonly #words: ReadonlySet<string>;
  readonly #endings: readonly string[];

  /** `endings`: what a word may end with to be one as well. */
  constructor(words: readonly string[], endings: readonly string[] = []) {
    this.#words = new Set(words);
    this.#endings = endings;
    this.bit = enterCue(this);
  }

  /** Whether a word in lower case or a sign is one of them. */
  isGivenBy(word: string): boolean {
    return this.#words.has(word) || this.#endings.some((ending) => word.endsWith(ending));
  }
}

/** The bits of all cues that stand in a range. */
export function cuesIn(tokens: readonly Token[], { from, to }: TokenRange): number {
  let cues = 0;
  for (let index = from; index < to; index++) cues |= tokens[index]?.cues ?? 0;
  return cues;
}
