import type { NodeScore } from "../analysis";
import type { Rule, RuleInputs } from "../rules/rule";
import type { IndicatorNode, IndicatorTree } from "../score/indicator-tree";
import { asks } from "../score/input-rows";
import { judgedColumn } from "../score/judged-column";
import { presentScore } from "../score/present-score";
import { isCountedLeaf } from "../score/scored-leaves";
import { deadlinesInText } from "../deadline/deadlines-in-text";
import { parseDeadline } from "../deadline/parse-deadline";
import type { Deadline } from "../deadline/deadline";
import type { FrameworkIndicator } from "../framework/framework";
import { partOf, tableOf } from "../score/whole-table";
import { sumDecimals } from "../text/sum-decimals";
import type { Advice } from "./advice";
import { doneWithoutPoints, goesOnWithNothing, worthwhileRemedy } from "./remedy-contradiction";
import type { RuleAdvice } from "./rule-advice";
import { ruleAdvice } from "./rule-advice";

export interface AdviceSources {
  readonly rules: readonly (Rule | null)[];
  readonly scores: readonly NodeScore[];
  /** By the indicator's path. */
  readonly inputs: ReadonlyMap<string, RuleInputs>;
  /** The column to point at where scores are filled, or null for the printed one; parallel to the tree's parts. */
  readonly columns: readonly (number | null)[];
  /** Parallel to the tree's nodes: the indicators of the set that the table follows; absent where it follows none. */
  readonly indicators?: readonly (FrameworkIndicator | null)[];
}

/** Advice for every leaf indicator below its maximum, most points to be won first, then in table order. */
export function advise(tree: IndicatorTree, sources: AdviceSources): readonly Advice[] {
  const judged = judgedColumn(tree.table);
  return tree.nodes
    .flatMap((node) => adviceFor(node, tree, sources, judged))
    .sort((a, b) => b.lost - a.lost || a.node - b.node);
}

const NO_RULE: RuleAdvice = { steps: [], unknownInputs: [], reason: null };

function adviceFor(node: IndicatorNode, tree: IndicatorTree, sources: AdviceSources, judged: number | null): readonly Advice[] {
  const max = node.row.max?.value;
  if (max == null || max <= 0 || !isCountedLeaf(node)) return [];
  const score = presentScore(sources.scores[node.index]);
  const lost = sumDecimals([max, -(score ?? 0)]);
  if (lost <= 0) return [];
  const { code, name } = node.row;
  const table = tableOf(tree, node);
  const column = sources.columns[partOf(tree, node)] ?? (judged === null ? undefined : table.scores[judged]?.column) ?? table.columns.max ?? 0;
  const stated = sources.rules[node.index] ?? null;
  const rule = stated?.ast === null ? stated : asks(node, stated);
  const { steps, unknownInputs, reason } = rule?.ast == null ? NO_RULE : ruleAdvice({ rule, known: sources.inputs.get(node.path) ?? {}, max, score });
  const beside = tableAdvice(node, sources, score);
  return [{ indicator: node.path, node: node.index, sheet: table.sheet, row: node.row.row, column, code, name, max, score, lost, rule, steps, unknownInputs, reason, ...beside }];
}

type TableAdvice = Pick<Advice, "solution" | "lead" | "support" | "deadline" | "printedReason" | "deadlines" | "doneWithoutPoints" | "remedyContradicted" | "usualRemedy" | "evidence">;

/** What the table says beside the score, and where it is silent, the indicator set. */
function tableAdvice(node: IndicatorNode, { indicators }: AdviceSources, score: number | null): TableAdvice {
  const usual = indicators?.[node.index] ?? null;
  const { solution = null, lead = null, support = null, deadline = null, reason = null, evidence = null } = node.row.texts;
  const deadlines = deadlinesOf(deadline, solution);
  return {
    solution,
    lead: lead ?? usual?.lead ?? null,
    support: support ?? usual?.support ?? null,
    deadline,
    printedReason: reason,
    deadlines,
    doneWithoutPoints: doneWithoutPoints(deadlines, score),
    remedyContradicted: solution !== null && goesOnWithNothing(solution, score),
    usualRemedy: worthwhileRemedy(usual?.remedy ?? null, solution, score),
    evidence: evidence ?? usual?.evidence ?? null,
  };
}

function deadlinesOf(deadline: string | null, solution: string | null): readonly Deadline[] {
  const stated = deadline === null ? null : parseDeadline(deadline);
  return stated && stated.kind !== "unknown" ? [stated] : deadlinesInText(solution ?? "");
}
