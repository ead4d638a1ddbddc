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
