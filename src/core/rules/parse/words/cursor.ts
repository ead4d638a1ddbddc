import { givesAt, hasPhrase, isSymbol, isSymbolOf, isWord, isWordOf, matchAt, phraseLength, showsPercent, standsWithin, tokenAt } from "../../text/clauses/clause";
import type { WordCue } from "../../text/cue";
import type { PhraseList } from "../../text/words/phrase-list";
import type { Token, TokenRange } from "../../text/token";

/** A place in a stretch of tokens, moving forward while a parser reads. */
export class Cursor {
  readonly tokens: readonly Token[];
  index: number;
  readonly end: number;

  constructor(tokens: readonly Token[], range: TokenRange) {
    this.tokens = tokens;
    this.index = range.from;
    this.end = range.to;
  }

  get atEnd(): boolean {
    return this.index >= this.end;
  }

  peek(ahead = 0): Token | undefined {
    return this.index + ahead < this.end ? this.tokens[this.index + ahead] : undefined;
  }

  /** The token so many places before the cursor, of the clause or of what stands before it. */
  before(back = 1): Token | undefined {
    return tokenAt(this.tokens, this.index - back);
  }

  /** Whether the next token gives a cue, so that what it stands for may begin here. */
  gives(cue: WordCue): boolean {
    return this.index < this.end && givesAt(this.tokens, this.index, cue);
  }

  /** Whether "(%)" stands here, or so many tokens ahead. */
  showsPercent(ahead = 0): boolean {
    return this.index + ahead + 3 <= this.end && showsPercent(this.tokens, this.index + ahead);
  }

  /** Takes the next token if it is one of these symbols. */
  symbol(a: string, b?: string, c?: string, d?: string, e?: string, f?: string): string | null {
    return !this.atEnd && isSymbol(this.tokens, this.index, a, b, c, d, e, f) ? this.take().text : null;
  }

  /** The same for a list that has a name. */
  symbolOf(symbols: readonly string[]): string | null {
    return !this.atEnd && isSymbolOf(this.tokens, this.index, symbols) ? this.take().text : null;
  }

  /** Takes the next token if it is one of these words. */
  word(a: string, b?: string, c?: string, d?: string, e?: string, f?: string): string | null {
    return !this.atEnd && isWord(this.tokens, this.index, a, b, c, d, e, f) ? this.take().text : null;
  }

  /** The same for a list that has a name. */
  wordOf(words: readonly string[]): string | null {
    return !this.atEnd && isWordOf(this.tokens, this.index, words) ? this.take().text : null;
  }

  /** Takes the first of these phrases that stands here; the caller lists longer ones first. */
  phrase(phrases: PhraseList): string | null {
    if (this.atEnd) return null;
    const found = matchAt(this.tokens, this.index, phrases);
    if (found === null || this.index + found.words.length > this.end) return null;
    this.index += found.words.length;
    return found.phrase;
  }

  /** Takes the first of these names that stands here. Names come from the text: unlike the phrases of the register they are few, and looked for one by one. */
  name(names: readonly string[]): string | null {
    if (this.atEnd) return null;
    for (const name of names) {
      if (!hasPhrase(this.tokens, this.index, name)) continue;
      const length = phraseLength(name);
      if (this.index + length > this.end) return null;
      this.index += length;
      return name;
    }
    return null;
  }

  /** Whether one of these phrases stands here, without taking it. */
  atAny(phrases: PhraseList): boolean {
    return !this.atEnd && standsWithin(this.tokens, this.index, this.end, phrases);
  }

  /** Whether a phrase stands here, without taking it. */
  at(phrase: string): boolean {
    return this.index + phraseLength(phrase) <= this.end && hasPhrase(this.tokens, this.index, phrase);
  }

  /** Reads with a parser; where it gives null, the cursor stays where it was. */
  attempt<Value>(parse: () => Value | null): Value | null {
    const start = this.index;
    const value = parse();
    if (value === null) this.index = start;
    return value;
  }

  /** Takes one token; the caller has seen that there is one. */
  take(): Token {
    const token = this.tokens[this.index];
    if (token === undefined) throw new RangeError(`No token at ${String(this.index)}`);
    this.index++;
    return token;
  }
}
