import type { ExplainStep, NoScore, Span } from "../rule";

/** What a node gives: unrounded points with the way to them, or why there are none. */
export type Outcome =
  | { readonly points: number; readonly clause: Span | null; readonly measure: number | null; readonly steps: readonly ExplainStep[]; readonly reason: null }
  | { readonly points: null; readonly reason: NoScore };

/** No points, for a reason. */
export function noPoints(reason: NoScore): Outcome {
  return { points: null, reason };
}
