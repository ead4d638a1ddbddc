import { impliedInputs } from "../advise/implied-inputs";
import type { NodeScore, TableAnalysis } from "../analysis";
import type { RowState } from "../recognize/appendix-table";
import type { RuleInputs } from "../rules/rule";
import type { IndicatorNode, IndicatorTree } from "../score/indicator-tree";
import { inputsByPath } from "../score/input-rows";
import { scoreTree } from "../score/score-tree";
import { summarise } from "../score/summarise";
import { sumDecimals } from "../text/sum-decimals";

/** What is supposed instead of what the workbook holds; nothing of it is written. */
export interface Scenario {
  /** Values of inputs by the indicator's path; those that are not named stay as typed. */
  readonly inputs: ReadonlyMap<string, RuleInputs>;
  /** States of rows by path: null counts the row whatever the table says. */
  readonly states: ReadonlyMap<string, RowState | null>;
}

export const NO_CHANGE: Scenario = { inputs: new Map(), states: new Map() };

export interface ScenarioOutcome {
  /** Parallel to `tree.nodes`; null where nothing is scored. */
  readonly scores: readonly (number | null)[];
  readonly total: number | null;
  /** The maximum of the indicators that count. */
  readonly max: number;
  /** Total by maximum, a fraction; null where either is missing. */
  readonly index: number | null;
}

/**
 * The scores that a table would have. Indicators that the scenario leaves alone keep the score that they have: the computed one, else
 * the printed one. Groups and total are the sums of what stands below them.
 */
export function tryScenario(analysis: TableAnalysis, { inputs, states }: Scenario): ScenarioOutcome {
  const tree = withStates(analysis.tree, states);
  const scores = scoreTree(tree, {
    rules: analysis.rules,
    inputs: suppose(analysis, inputs),
    settings: analysis.settings,
    typedScore: (node) => (inputs.has(node.path) ? null : present(analysis.scores[node.index])),
  });
  const max = sumDecimals(tree.nodes.filter(counts).map((node) => node.row.max?.value ?? 0));
  const total = summarise(tree, analysis.rules, scores).computedTotal;
  return { scores: scores.map(({ computed }) => computed), total, max, index: total === null || max === 0 ? null : total / max };
}

/** One row whose score a scenario changes. */
export interface ScenarioChange {
  readonly node: IndicatorNode;
  readonly before: number | null;
  readonly after: number | null;
}

/** The rows whose score differs between two outcomes of one table, in table order. */
export function scenarioChanges({ tree }: TableAnalysis, before: ScenarioOutcome, after: ScenarioOutcome): readonly ScenarioChange[] {
  return tree.nodes.flatMap((node) => {
    const [was, is] = [before.scores[node.index] ?? null, after.scores[node.index] ?? null];
    return was === is ? [] : [{ node, before: was, after: is }];
  });
}

/** The figures that an indicator is supposed to have: as typed, else as its score gives them away, with the scenario's over them. */
export function supposedInputs(analysis: TableAnalysis, node: IndicatorNode, supposed: RuleInputs = {}): RuleInputs {
  const typed = inputsByPath(analysis.inputs).get(node.path) ?? {};
  const isTyped = Object.values(typed).some((value) => value != null);
  const rule = analysis.rules[node.index];
  const [score, max] = [present(analysis.scores[node.index]), node.row.max?.value];
  const implied = !isTyped && rule && score !== null && max != null ? impliedInputs(rule, score, max) : null;
  return { ...typed, ...implied, ...supposed };
}

function suppose(analysis: TableAnalysis, supposed: Scenario["inputs"]): ReadonlyMap<string, RuleInputs> {
  const changed = analysis.tree.nodes.flatMap((node) => {
    const own = supposed.get(node.path);
    return own ? [[node.path, supposedInputs(analysis, node, own)] as const] : [];
  });
  return new Map([...inputsByPath(analysis.inputs), ...changed]);
}

function present(score: NodeScore | undefined): number | null {
  return score?.computed ?? score?.printed ?? null;
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

/** Whether a row's maximum counts: scored, and nothing below it that is. */
function counts({ row, children }: IndicatorNode): boolean {
  return children.length === 0 && !row.state && ["group", "indicator", "sub"].includes(row.level);
}
