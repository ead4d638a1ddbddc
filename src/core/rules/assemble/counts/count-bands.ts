import type { Assembled } from "../scope/assembly";
import type { Band } from "../../ast";
import { bandsNode } from "../../node/bands-node";
import type { RuleInput } from "../../rule";

/** Bands over how many things there are; the input `count` tells. */
export function countBands(label: string, bands: readonly Band[]): Assembled {
  return {
    node: bandsNode({ expression: { kind: "input", name: "count" }, unit: "quantity", capped: false, words: label }, bands),
    inputs: [countInput(label)],
  };
}

/** The input that tells how many things there are. */
export function countInput(label: string): RuleInput {
  return { name: "count", kind: "number", label, unit: null, counted: true };
}
