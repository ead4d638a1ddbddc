import type { Assembled } from "./assembly";
import type { Band } from "../ast";
import { bandsNode } from "../node/bands-node";

/** Bands over how many things there are; the input `count` tells. */
export function countBands(label: string, bands: readonly Band[]): Assembled {
  return {
    node: bandsNode({ expression: { kind: "input", name: "count" }, unit: "quantity", capped: false, words: label }, bands),
    inputs: [{ name: "count", kind: "number", label, unit: null, counted: true }],
  };
}
