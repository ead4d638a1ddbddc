import type { Part } from "../rules/ast";
import type { Rule, RuleInput, Span } from "../rules/rule";
import type { Comparison } from "./comparison";

const NOWHERE: Span = { start: 0, end: 0 };

/** How the rule of a comparison names the unit's own figure in a slot. */
export function measureName(slot: number): string {
  return `measure${slot + 1}`;
}

/** How it names everybody's figures in a slot. */
export function peersName(slot: number): string {
  return `peers${slot + 1}`;
}

/** The slot that a name of either kind means. */
export function slotNamed(name: string): number {
  return Number(/\d+$/.exec(name)?.[0] ?? 0) - 1;
}

/** The comparison as a rule, rounded to so many places, over what its slots hold instead of the figures behind them: with it a consolidation scores, and writes its formulas. */
export function ruleOfComparison({ parts, ownPoints }: Comparison, decimals: number): Rule {
  const compared = parts.map(({ method, better, share }, slot): Part => ({
    label: null,
    node: { kind: "peers", method, better, share, input: peersName(slot), measure: { expression: { kind: "input", name: measureName(slot) }, unit: "quantity", capped: false, words: "" }, span: NOWHERE },
  }));
  const ownName = measureName(parts.length);
  // So many things with a point each are the points themselves.
  const own: Part = { label: null, node: { kind: "count", input: ownName, each: { kind: "points", points: 1 }, cap: null, beyond: false, span: NOWHERE, direction: "add" } };
  return {
    kind: "parts",
    text: "",
    inputs: [...parts.flatMap((_, slot) => [input(measureName(slot), "number"), input(peersName(slot), "peers")]), ...(ownPoints ? [input(ownName, "number")] : [])],
    ast: { kind: "parts", parts: [...compared, ...(ownPoints ? [own] : [])] },
    diagnostics: [],
    decimals,
  };
}

function input(name: string, kind: RuleInput["kind"]): RuleInput {
  return { name, kind, label: "", unit: null, counted: false };
}
