import type { TableAnalysis } from "../analysis";
import type { RowState } from "../recognize/appendix-table";
import type { IndicatorNode, IndicatorTree } from "../score/indicator-tree";
import { inputsByPath } from "../score/input-rows";
import { presentScore } from "../score/present-score";
import { scoreTree } from "../score/score-tree";
import { isCountedLeaf } from "../score/scored-leaves";
import { summarise } from "../score/summarise";
import { sumDecimals } from "../text/sum-decimals";
import type { Scenario } from "./scenario";
import { supposedRows } from "./supposed-figures";

export interface ScenarioOutcome {
  /** The table's tree with the supposed states. */
  readonly tree: IndicatorTree;
  /** The table's figures with the supposed ones. */
  readonly inputs: TableAnalysis["inputs"];
  /** Parallel to `tree.nodes`. */
  readonly nodeScores: TableAnalysis["scores"];
  /** Parallel to `tree.nodes`; null where nothing is scored. */
  readonly scores: readonly (number | null)[];
  readonly total: number | null;
  /** The maximum of the indicators that count. */
  readonly max: number;
}

/**
 * The scores that a table would have. Indicators that the scenario leaves alone keep the score that they have: the computed one, else
 * the printed one. Groups and total are the sums of what stands below them.
 */
export function tryScenario(analysis: TableAnalysis, scenario: Scenario): ScenarioOutcome {
  const tree = withStates(analysis.tree, scenario.states);
  const inputs = supposedRows(analysis, scenario);
  const nodeScores = scoreTree(tree, {
    rules: analysis.rules,
    inputs: inputsByPath(inputs),
    settings: analysis.settings,
    typedScore: (node) => scenario.scores.get(node.path) ?? (scenario.inputs.has(node.path) ? null : presentScore(analysis.scores[node.index])),
  });
  const max = sumDecimals(tree.nodes.filter(isCountedLeaf).map((node) => node.row.max?.value ?? 0));
  return { tree, inputs, nodeScores, scores: nodeScores.map(({ computed }) => computed), total: summarise(tree, analysis.rules, nodeScores).computedTotal, max };
}

/** One row whose score or state a scenario changes. */
export interface ScenarioChange {
  readonly node: IndicatorNode;
  readonly before: number | null;
  readonly after: number | null;
  /** The supposed state: null where the row counts now; absent where the state is as it was. */
  readonly state?: RowState | null;
}

/** The rows whose score or state differs between two outcomes of one table, in table order. */
export function scenarioChanges({ tree }: TableAnalysis, before: ScenarioOutcome, after: ScenarioOutcome): readonly ScenarioChange[] {
  return tree.nodes.flatMap((node): readonly ScenarioChange[] => {
    const [was, is] = [before.scores[node.index] ?? null, after.scores[node.index] ?? null];
    const [stateWas, state] = [before, after].map((outcome) => outcome.tree.nodes[node.index]?.row.state ?? null);
    if (stateWas === state) return was === is ? [] : [{ node, before: was, after: is }];
    return [{ node, before: was, after: is, state: state ?? null }];
  });
}

function withStates(tree: IndicatorTree, states: Scenario["states"]): IndicatorTree {
  if (states.size === 0) return tree;
  return { ...tree, nodes: tree.nodes.map((node) => (states.has(node.path) ? withState(node, states.get(node.path) ?? null) : node)) };
}

function withState(node: IndicatorNode, state: RowState | null): IndicatorNode {
  if (state !== null) return { ...node, row: { ...node.row, state } };
  const { state: former, ...row } = node.row;
  return former === undefined ? node : { ...node, row };
}
