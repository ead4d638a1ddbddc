import type { TableAnalysis } from "../analysis";
import type { PeersNode } from "../rules/ast";
import { readFigures } from "../rules/evaluate/figures";
import { measureValue } from "../rules/evaluate/measure-value";
import type { Rule } from "../rules/rule";
import type { IndicatorNode } from "../score/indicator-tree";
import { asks } from "../score/input-rows";

/** Stands for the other units' figures: a unit's own measure does not depend on them. */
const SOME_PEERS: readonly number[] = [0];

/** What a unit's figures measure by the row's rule; for rules that compare units this needs no peers. */
export function measureOf(table: TableAnalysis, node: IndicatorNode): number | null {
  const rule = asks(node, table.rules[node.index] ?? null);
  const peers = rule && peersNode(rule);
  if (rule && peers) return ownMeasure(rule, peers, table, node.path);
  const evaluation = table.scores[node.index]?.evaluation;
  return evaluation?.reason === null ? evaluation.measure : null;
}

/** The comparison that a whole rule consists of, or null. */
export function peersNode({ ast }: Rule): PeersNode | null {
  return ast?.kind === "peers" ? ast : null;
}

function ownMeasure(rule: Rule, node: PeersNode, { inputs }: TableAnalysis, path: string): number | null {
  const typed = inputs.filter((input) => input.path === path).map(({ name, cell }) => [name, cell.value] as const);
  const figures = readFigures(rule, node, { ...Object.fromEntries(typed), [node.input]: SOME_PEERS });
  return "code" in figures ? null : measureValue(node.measure, figures);
}
