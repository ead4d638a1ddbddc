import { advise } from "./advise/advise";
import type { TableAnalysis } from "./analysis";
import type { AnalysisMemo, TableRequest } from "./analysis-memo";
import type { AnalyseOptions } from "./analyse-options";
import { runChecks } from "./check/run-checks";
import { compileRows } from "./compile-rows";
import { chooseFramework } from "./framework/choose-framework";
import type { Grid } from "./grid/grid";
import { chosenTarget, fillTarget, newTarget } from "./plan/choose-target";
import type { FillTarget } from "./plan/fill-target";
import type { AppendixTable } from "./recognize/appendix-table";
import { withGivenInputs } from "./score/given-inputs";
import { inputRows, inputsByPath } from "./score/input-rows";
import { scoreTree } from "./score/score-tree";
import { summarise } from "./score/summarise";

/** Everything that can be known of one table. */
export function analyseTable({ grid, tree, keyPrefix, typed, options }: TableRequest, memo: AnalysisMemo): TableAnalysis {
  const { table } = tree;
  const rules = compileRows(tree, keyPrefix, options.state?.rules ?? []);
  const rows = inputRows(tree, rules, withGivenInputs(typed, tree, keyPrefix, options.givenInputs ?? []), keyPrefix);
  const inputs = inputsByPath(rows);
  const target = targetOf(table, grid, options);
  const { framework, settings } = chooseFramework(tree, options, memo);
  const scores = scoreTree(tree, { rules, inputs, settings, typedScore: (node) => typedNumber(grid, node.row.row, target) });
  return {
    table,
    tree,
    rules,
    inputs: rows,
    scores,
    target,
    keyPrefix,
    framework,
    settings,
    findings: runChecks({ sheet: grid.sheet, table, tree, rules, inputs: rows, grid, framework, settings }),
    ignored: [],
    advice: advise(tree, { rules, scores, inputs, targetColumn: target.isNew ? null : target.column, ...(framework ? { indicators: framework.indicators } : {}) }),
    summary: summarise(tree, rules, scores),
  };
}

function targetOf(table: AppendixTable, grid: Grid, { labels, year, targetColumn }: AnalyseOptions): FillTarget {
  if (typeof targetColumn === "number") return chosenTarget(table, targetColumn);
  const header = labels.scoreHeader(table.year ?? year);
  return targetColumn === "new" ? newTarget(table, grid, header) : fillTarget(table, grid, header);
}

function typedNumber(grid: Grid, row: number, target: FillTarget): number | null {
  if (target.isNew) return null;
  const content = grid.content(row, target.column);
  return content.kind === "value" && typeof content.value === "number" ? content.value : null;
}
