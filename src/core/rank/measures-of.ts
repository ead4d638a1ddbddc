import type { TableAnalysis } from "../analysis";
import type { Part, PeersNode } from "../rules/ast";
import { evaluateNode } from "../rules/evaluate/evaluate-node";
import { readFigures } from "../rules/evaluate/figures";
import { measureValue } from "../rules/evaluate/measure-value";
import type { Rule, RuleInputs } from "../rules/rule";
import type { IndicatorNode } from "../score/indicator-tree";
import { asks } from "../score/input-rows";
import { roundForComparison } from "../text/decimal";
import { comparisonOf, partsOf } from "./comparison";

/** Stands for the other units' figures: a unit's own measure does not depend on them. */
const SOME_PEERS: readonly number[] = [0];
const NONE: readonly (number | null)[] = [];

/** Whether a rule that compares nobody measures one thing. */
export function measuresOneThing(rule: Rule | null): boolean {
  return rule?.ast?.kind === "bands" || rule?.ast?.kind === "count";
}

/** What measures follow from. */
type MeasuredTable = Pick<TableAnalysis, "rules" | "inputs" | "scores">;

/** What a unit's figures measure by the row's rule, a figure for each slot of the row (`slotsOf`); rules that compare units need no peers for it. */
export function measuresOf(table: MeasuredTable, node: IndicatorNode): readonly (number | null)[] {
  const rule = asks(node, table.rules[node.index] ?? null);
  const parts = rule?.ast ? partsOf(rule.ast) : [];
  const comparison = comparisonOf(rule);
  if (!rule || !comparison) return measuresOneThing(rule) ? [soleMeasure(table, node)] : NONE;
  const typed: RuleInputs = Object.fromEntries(table.inputs.filter(({ path }) => path === node.path).map(({ name, cell }) => [name, cell.value]));
  const compared = parts.flatMap((part) => (part.node.kind === "peers" ? [comparedMeasure(rule, part.node, typed)] : []));
  const own = parts.filter((part) => part.node.kind !== "peers");
  return own.length === 0 ? compared : [...compared, ownPoints(rule, own, typed, node.row.max?.value ?? null)];
}

function soleMeasure({ scores }: MeasuredTable, { index }: IndicatorNode): number | null {
  const evaluation = scores[index]?.evaluation;
  return evaluation?.reason === null ? evaluation.measure : null;
}

function comparedMeasure(rule: Rule, node: PeersNode, typed: RuleInputs): number | null {
  const figures = readFigures(rule, node, { ...typed, [node.input]: SOME_PEERS });
  return "code" in figures ? null : measureValue(node.measure, figures);
}

/** Not rounded to a score's places: the whole is, once. */
function ownPoints(rule: Rule, parts: readonly Part[], typed: RuleInputs, max: number | null): number | null {
  const node = { kind: "parts", parts } as const;
  const figures = readFigures(rule, node, typed);
  const points = max === null || "code" in figures ? null : evaluateNode(node, figures, max).points;
  return points === null ? null : roundForComparison(points);
}
