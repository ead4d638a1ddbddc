import { enterCue } from "./lexicon";
import type { Token, TokenRange } from "./token";

/** Words and signs without all of which a reader finds nothing in a clause or text: it is asked only where one of them stands. A constant of its module, beside its reader. */
export class Cue {
  /** Its bit in the cues of a token. */
  readonly bit: number;
  readonly #words: ReadonlySet<string>;
  readonly #others: RegExp | null;

  /** `others`: what words and figures that no list can hold look like. */
  constructor(words: readonly string[], others: RegExp | null = null) {
    this.#words = new Set(words);
    this.#others = others;
    this.bit = enterCue(this);
  }

  /** Whether a word in lower case, a figure as it is typed or a sign is one of them. */
  isGivenBy(word: string): boolean {
    return this.#words.has(word) || this.#others?.test(word) === true;
  }
}

/** Whether a cue is among some bits. */
export function standsIn(cues: number, { bit }: Cue): boolean {
  return (cues & bit) !== 0;
}

/** The bits of all cues of a text. */
export function cuesOf(tokens: readonly Token[]): number {
  return cuesIn(tokens, { from: 0, to: tokens.length });
}

/** The bits of all cues that stand in a range. */
export function cuesIn(tokens: readonly Token[], { from, to }: TokenRange): number {
  let cues = 0;
  for (let index = from; index < to; index++) cues |= tokens[index]?.cues ?? 0;
  return cues;
}
