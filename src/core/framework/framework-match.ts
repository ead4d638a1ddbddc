import type { Framework, FrameworkIndicator } from "./framework";

/** A table that follows an indicator set: how surely, and where it departs from it. */
export interface FrameworkMatch {
  readonly framework: Framework;
  /** 0…1: the part of rows and indicators that found their counterpart, weighted by how well the names agree. */
  readonly confidence: number;
  /** Parallel to `tree.nodes`: the row's indicator in the set, or null. */
  readonly indicators: readonly (FrameworkIndicator | null)[];
  readonly differences: readonly FrameworkDifference[];
}

/** One departure from the set. `node` is the index in `tree.nodes`. */
export type FrameworkDifference =
  | { readonly kind: "renamed"; readonly node: number; readonly indicator: string; readonly name: string; readonly expected: string }
  | { readonly kind: "other-code"; readonly node: number; readonly indicator: string; readonly code: string; readonly expected: string }
  | { readonly kind: "other-max"; readonly node: number; readonly indicator: string; readonly max: number | null; readonly expected: number | null }
  | { readonly kind: "added"; readonly node: number; readonly name: string }
  | { readonly kind: "missing"; readonly indicator: string; readonly name: string };
