import { isSymbol } from "../../text/clauses/clause";
import { standsIn, type TextCue } from "../../text/cue";
import type { Token } from "../../text/token";

/** The tokens without the stretches that begin where `behind` tells an end: the index at which the text goes on. It is asked where a token gives `start`. */
export function leaveOut(tokens: readonly Token[], start: TextCue, behind: (tokens: readonly Token[], index: number) => number | null): readonly Token[] {
  const kept: Token[] = [];
  let from = 0;
  for (let index = 0; index < tokens.length; index++) {
    const next = standsIn(tokens[index]?.entry.textCues ?? 0, start) ? behind(tokens, index) : null;
    if (next === null) continue;
    for (const token of tokens.slice(from, index)) kept.push(token);
    from = next;
    index = next - 1;
  }
  return from === 0 ? tokens : [...kept, ...tokens.slice(from)];
}

/** Where a bracket without another one in it is closed, no further than `longest` tokens ahead; null where it is not. */
export function bracketEnd(tokens: readonly Token[], open: number, longest: number): number | null {
  for (let index = open + 1; index <= open + longest; index++) {
    if (isSymbol(tokens, index, ")")) return index;
    if (isSymbol(tokens, index, "(")) return null;
  }
  return null;
}
