import type { Rule } from "../rules/rule";
import type { IndicatorNode, IndicatorTree } from "../score/indicator-tree";
import type { Framework, FrameworkIndicator, FrameworkSource } from "./framework";

/** What the user says about a set of their own. */
export interface OwnSetMeta {
  /** Lower case letters, digits and hyphens. */
  readonly id: string;
  readonly title: string;
  readonly source: FrameworkSource;
  readonly year: number;
}

/** A recognised table as an indicator set: what it prescribes, without its scores. Parsed again by `loadFramework` wherever it comes back. */
export function frameworkFromTable(tree: IndicatorTree, rules: readonly (Rule | null)[], meta: OwnSetMeta): Framework {
  const total = tree.total === null ? null : (tree.nodes[tree.total]?.row.max?.value ?? null);
  return {
    ...meta,
    settings: {
      decimals: 2,
      total: "sum",
      totalMax: total !== null && total > 0 ? total : null,
      missingIsZero: false,
      index: "none",
      notAssessed: "leave-maximum",
    },
    indicators: frameworkIndicators(tree, rules),
  };
}

/** The rows of a table as indicators of a set, by the same paths. */
function frameworkIndicators(tree: IndicatorTree, rules: readonly (Rule | null)[]): readonly FrameworkIndicator[] {
  return tree.nodes.flatMap((node) => indicatorOf(node, rules[node.index] ?? null) ?? []);
}

function indicatorOf({ path, row }: IndicatorNode, rule: Rule | null): FrameworkIndicator | null {
  if (row.level === "heading" || row.level === "total" || row.level === "option" || row.name === "") return null;
  const { lead, support, evidence, solution } = row.texts;
  const text = rule?.text ?? row.texts.rule;
  const max = row.max?.value ?? null;
  return {
    path,
    code: row.code,
    name: row.name,
    level: row.level,
    max: max !== null && max >= 0 ? max : null,
    ...(text === undefined ? {} : { rule: text }),
    ...(lead === undefined ? {} : { lead }),
    ...(support === undefined ? {} : { support }),
    ...(evidence === undefined ? {} : { evidence }),
    ...(solution === undefined ? {} : { remedy: solution }),
    ...(row.state === "not-scored" ? { state: row.state } : {}),
    ...(row.cellCode === undefined ? {} : { printed: { code: row.cellCode } }),
  };
}
