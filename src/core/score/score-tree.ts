import type { NodeScore } from "../analysis";
import { evaluate } from "../rules";
import type { Rule, RuleInputs } from "../rules/rule";
import type { ChosenSettings } from "../state/workbook-state";
import { sumDecimals } from "../text/sum-decimals";
import { addsUp } from "./adds-up";
import type { IndicatorNode, IndicatorTree } from "./indicator-tree";
import { asks } from "./input-rows";
import { judgedColumn } from "./judged-column";

/** What the scores of a tree are computed from. */
export interface ScoreSources {
  readonly rules: readonly (Rule | null)[];
  /** By the indicator's path. */
  readonly inputs: ReadonlyMap<string, RuleInputs>;
  readonly settings: ChosenSettings;
  /** The number that a person typed into the column that is filled, or null: it counts where no rule speaks. */
  typedScore(node: IndicatorNode): number | null;
}

/**
 * The scores of every row, from the leaves up: a rule's evaluation, the sum of the children where
 * there are any (it beats a rule of the parent's own), the sum of the top rows for the total, and of
 * its part for the total of one.
 * Rows that are not assessed stay out. A row whose parts have its own scale is no sum: neither it nor what it is added to has a computed score.
 */
export function scoreTree(tree: IndicatorTree, sources: ScoreSources): readonly NodeScore[] {
  const judged = judgedColumn(tree.table);
  const scores = new Array<NodeScore>(tree.nodes.length);
  const sumFor = (node: IndicatorNode, parts: readonly (number | null)[]): number | null => (addsUp(tree, node, () => false) ? sumOf(parts) : null);
  const visit = (node: IndicatorNode): number | null => {
    const children = node.children.map((index) => visit(nodeAt(tree, index)));
    const evaluation = children.length > 0 ? null : leafEvaluation(node, sources);
    const computed = children.length > 0 ? sumFor(node, children) : (evaluation?.score ?? sources.typedScore(node) ?? withoutFigures(evaluation, sources.settings));
    scores[node.index] = { evaluation, computed, printed: scoreAt(node, judged) };
    return node.row.state ? null : computed;
  };
  const roots = tree.roots.map((index) => visit(nodeAt(tree, index)));
  const totalOf = (node: IndicatorNode): number | null => (node.index === tree.total ? sumFor(node, roots) : (scores[tree.subtotals.get(node.index) ?? -1]?.computed ?? null));
  for (const node of tree.nodes) {
    scores[node.index] ??= { evaluation: null, computed: totalOf(node), printed: scoreAt(node, judged) };
  }
  return scores;
}

/** The node of an index that the tree itself gave. */
export function nodeAt(tree: IndicatorTree, index: number): IndicatorNode {
  const node = tree.nodes[index];
  if (!node) throw new RangeError(`No node ${index} in a tree of ${tree.nodes.length}.`);
  return node;
}

function leafEvaluation(node: IndicatorNode, { rules, inputs }: ScoreSources): NodeScore["evaluation"] {
  const rule = asks(node, rules[node.index] ?? null);
  const max = node.row.max?.value;
  return rule && max != null ? evaluate(rule, inputs.get(node.path) ?? {}, max) : null;
}

/** What an indicator scores whose figures give no score: 0 where the set says so and the rule itself is clear. */
function withoutFigures(evaluation: NodeScore["evaluation"], { missingIsZero }: ChosenSettings): number | null {
  const reason = evaluation?.reason?.code;
  return missingIsZero && reason !== undefined && reason !== "unreadable" && reason !== "max-missing" ? 0 : null;
}

function scoreAt(node: IndicatorNode, scoreIndex: number | null): number | null {
  return scoreIndex === null ? null : (node.row.scores[scoreIndex]?.value ?? null);
}

function sumOf(scores: readonly (number | null)[]): number | null {
  const known = scores.filter((score) => score !== null);
  return known.length > 0 ? sumDecimals(known) : null;
}
