import { advise } from "./advise/advise";
import type { Advice } from "./advise/advice";
import type { TableAnalysis } from "./analysis";
import type { AnalysisMemo, TableRequest } from "./analysis-memo";
import { compileRows } from "./compile-rows";
import { chooseFramework } from "./framework/choose-framework";
import type { Grid } from "./grid/grid";
import { fillTargets } from "./plan/choose-target";
import type { FillTarget } from "./plan/fill-target";
import type { IndicatorNode, IndicatorTree } from "./score/indicator-tree";
import { withGivenInputs } from "./score/given-inputs";
import { inputRows, inputsByPath } from "./score/input-rows";
import { readAsChosen, scoreDecimals } from "./score/read-as-chosen";
import { scoreTree } from "./score/score-tree";
import { summarise } from "./score/summarise";
import { partOf } from "./score/whole-table";

/** Everything that can be known of one table. */
export function analyseTable({ grids, tree, keyPrefix, typed, options }: TableRequest, memo: AnalysisMemo): TableAnalysis {
  const { table } = tree;
  const { framework, settings } = chooseFramework(tree, options, memo);
  const decimals = scoreDecimals(settings.rounding, framework?.framework.settings.decimals ?? null);
  const rules = compileRows(tree, keyPrefix, options.state?.rules ?? []).map((rule) => rule && readAsChosen(rule, settings, decimals));
  const rows = inputRows(tree, rules, withGivenInputs(typed, tree, keyPrefix, options.givenInputs ?? []), keyPrefix);
  const inputs = inputsByPath(rows);
  const targets = fillTargets(tree, grids, options);
  const scores = scoreTree(tree, { rules, inputs, settings, typedScore: (node) => typedNumber(node, tree, grids, targets) });
  let advice: readonly Advice[] | null = null;
  return {
    table,
    tree,
    rules,
    inputs: rows,
    scores,
    target: firstOf(targets),
    targets,
    keyPrefix,
    framework,
    settings,
    decimals,
    findings: options.checking?.inTable({ table, tree, words: memo.wordsOf(tree), rules, inputs: rows, lost: typed.lost, grids, framework, settings, decimals }) ?? [],
    ignored: [],
    get advice() {
      return (advice ??= advise(tree, { rules, scores, inputs, columns: targets.map(({ isNew, column }) => (isNew ? null : column)), ...(framework ? { indicators: framework.indicators } : {}) }));
    },
    summary: summarise(tree, rules, scores),
  };
}

function typedNumber(node: IndicatorNode, tree: IndicatorTree, grids: readonly Grid[], targets: readonly FillTarget[]): number | null {
  const part = partOf(tree, node);
  const target = targets[part];
  const content = target && !target.isNew ? grids[part]?.content(node.row.row, target.column) : undefined;
  return content?.kind === "value" && typeof content.value === "number" ? content.value : null;
}

function firstOf(targets: readonly FillTarget[]): FillTarget {
  const [first] = targets;
  if (!first) throw new RangeError("A table has at least one sheet.");
  return first;
}
