import { givesAt, tokenAt } from "../../text/clauses/clause";
import type { WordCue } from "../../text/cue";
import { signToken, wordToken, type Token } from "../../text/token";

/** Words (and "=") that stand for a stretch of tokens, and the index behind it. */
export interface Replacement {
  readonly words: readonly string[];
  readonly to: number;
}

/** The tokens with what `find` names from an index on under other words, which keep the place of what they replace; it is asked where a token gives `start`. */
export function withReplaced(tokens: readonly Token[], start: WordCue, find: (tokens: readonly Token[], index: number) => Replacement | null): readonly Token[] {
  const kept: Token[] = [];
  let from = 0;
  for (let index = 0; index < tokens.length; index++) {
    const first = tokens[index];
    const found = first !== undefined && givesAt(tokens, index, start) ? find(tokens, index) : null;
    const last = found === null ? undefined : tokenAt(tokens, found.to - 1);
    if (found === null || first === undefined || last === undefined) continue;
    kept.push(...tokens.slice(from, index), ...found.words.map((word, place) => (word === "=" ? signToken(word, first.start, last.end) : wordToken(word, place === 0 && first.capital, first.start, last.end))));
    from = found.to;
    index = from - 1;
  }
  return from === 0 ? tokens : [...kept, ...tokens.slice(from)];
}
