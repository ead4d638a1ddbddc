import { enterCue, type CueKind } from "./lexicon";
import type { Token, TokenRange } from "./token";

/** Words and signs without all of which a reader finds nothing in a clause or text: it is asked only where one of them stands. A constant of its module, beside its reader. */
export class Cue {
  /** Its bit in the cues of a token. */
  readonly bit: number;
  /** What is asked for it. */
  readonly kind: CueKind;
  /** The words and signs that a list can hold. */
  readonly words: ReadonlySet<string>;
  readonly #others: RegExp | null;

  /** `others`: what words and figures that no list can hold look like. */
  constructor(words: readonly string[], others: RegExp | null = null, kind: CueKind = "clause") {
    this.words = new Set(words);
    this.#others = others;
    this.kind = kind;
    this.bit = enterCue(this, kind);
  }

  /** Whether a word in lower case, a figure as it is typed or a sign is one of them. */
  isGivenBy(word: string): boolean {
    return this.words.has(word) || this.#others?.test(word) === true;
  }
}

/** A cue that whole texts are asked for: without it there is nothing to bring to another way of writing. */
export class TextCue extends Cue {
  declare readonly kind: "text";

  constructor(words: readonly string[], others: RegExp | null = null) {
    super(words, others, "text");
  }
}

/** A cue that single words are asked for, one by one: whether what it stands for may begin or end there. */
export class WordCue extends Cue {
  declare readonly kind: "word";

  constructor(words: readonly string[], others: RegExp | null = null) {
    super(words, others, "word");
  }
}

/** What the splitter and several ways of writing are asked for. */
export const BRACKET_CUE = new TextCue(["("]);

/** Whether a cue is among some bits of its kind. */
export function standsIn(cues: number, { bit }: Cue): boolean {
  return (cues & bit) !== 0;
}

/** The bits of the cues for texts that stand in one. */
export function cuesOf(tokens: readonly Token[]): number {
  let cues = 0;
  for (const token of tokens) cues |= token.entry.textCues;
  return cues;
}

/** The bits of the cues for clauses that stand in a range. */
export function cuesIn(tokens: readonly Token[], { from, to }: TokenRange): number {
  let cues = 0;
  for (let index = from; index < to; index++) cues |= tokens[index]?.entry.cues ?? 0;
  return cues;
}
