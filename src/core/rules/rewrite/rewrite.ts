import { cuesOf, standsIn, type TextCue } from "../text/cue";
import type { Token } from "../text/token";

/** A way of writing that is brought to another one before the text is split into clauses. */
export interface Rewrite {
  /** Without it there is nothing to rewrite. */
  readonly cue: TextCue;
  /** Nor without this one. */
  readonly also?: TextCue;
  readonly apply: (tokens: readonly Token[], max?: number) => readonly Token[];
}

/** The tokens after each of the rewrites in turn; only those are asked whose cue stands in them. */
export function rewritten(tokens: readonly Token[], rewrites: readonly Rewrite[], max?: number): readonly Token[] {
  let current = tokens;
  let cues = cuesOf(tokens);
  for (const { cue, also, apply } of rewrites) {
    if (!standsIn(cues, cue) || (also !== undefined && !standsIn(cues, also))) continue;
    const next = apply(current, max);
    if (next !== current) cues |= cuesOf(next);
    current = next;
  }
  return current;
}
