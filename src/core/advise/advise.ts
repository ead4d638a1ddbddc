import type { NodeScore } from "../analysis";
import { missing } from "../rules";
import type { Rule, RuleInputs } from "../rules/rule";
import type { IndicatorNode, IndicatorTree } from "../score/indicator-tree";
import { asks } from "../score/input-rows";
import { judgedColumn } from "../score/judged-column";
import { sumDecimals } from "../text/sum-decimals";
import type { Advice } from "./advice";

export interface AdviceSources {
  readonly rules: readonly (Rule | null)[];
  readonly scores: readonly NodeScore[];
  /** By the indicator's path. */
  readonly inputs: ReadonlyMap<string, RuleInputs>;
  /** The column to point at where scores are filled, or null for the printed one. */
  readonly targetColumn: number | null;
}

/** Advice for every leaf indicator below its maximum, most points to be won first, then in table order. */
export function advise(tree: IndicatorTree, sources: AdviceSources): readonly Advice[] {
  const judged = judgedColumn(tree.table);
  const column = sources.targetColumn ?? (judged === null ? undefined : tree.table.scores[judged]?.column) ?? tree.table.columns.max ?? 0;
  return tree.nodes
    .flatMap((node) => adviceFor(node, tree, sources, column))
    .sort((a, b) => b.lost - a.lost || a.node - b.node);
}

function adviceFor(node: IndicatorNode, tree: IndicatorTree, { rules, scores, inputs }: AdviceSources, column: number): readonly Advice[] {
  const max = node.row.max?.value;
  if (max == null || max <= 0 || !isLeaf(node)) return [];
  const own = scores[node.index];
  const score = own?.computed ?? own?.printed ?? null;
  const lost = sumDecimals([max, -(score ?? 0)]);
  if (lost <= 0) return [];
  const rule = asks(node, rules[node.index] ?? null);
  const known = inputs.get(node.path) ?? {};
  const { solution = null, lead = null, support = null, deadline = null } = node.row.texts;
  return [{
    indicator: node.path,
    node: node.index,
    sheet: tree.table.sheet,
    row: node.row.row,
    column,
    code: node.row.code,
    name: node.row.name,
    max,
    score,
    lost,
    rule,
    steps: rule ? missing(rule, known, max) : [],
    unknownInputs: rule ? rule.inputs.filter((input) => input.fallback === undefined && known[input.name] == null).map((input) => input.name) : [],
    solution,
    lead,
    support,
    deadline,
  }];
}

function isLeaf(node: IndicatorNode): boolean {
  return node.children.length === 0 && !node.row.state && ["group", "indicator", "sub"].includes(node.row.level);
}
