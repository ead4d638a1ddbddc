import { advise } from "./advise/advise";
import type { Analysis, NodeScore, TableAnalysis, TableSummary } from "./analysis";
import { runChecks } from "./check/run-checks";
import type { Framework } from "./framework/framework";
import { matchFramework } from "./framework/match-framework";
import type { Grid } from "./grid/grid";
import { chosenTarget, fillTarget, newTarget } from "./plan/choose-target";
import type { FillTarget } from "./plan/fill-target";
import type { AppendixTable } from "./recognize/appendix-table";
import { recognizeTables } from "./recognize/recognize-tables";
import { compileRule } from "./rules";
import type { Rule } from "./rules/rule";
import { buildTree } from "./score/build-tree";
import type { IndicatorNode, IndicatorTree } from "./score/indicator-tree";
import type { GivenInputs } from "./score/given-inputs";
import { withGivenInputs } from "./score/given-inputs";
import { keyPrefixes } from "./score/input-key";
import { asks, inputRows, inputsByPath } from "./score/input-rows";
import type { InputSheetLabels } from "./score/input-sheet-layout";
import { OWN_SHEET_PREFIX } from "./score/input-sheet-layout";
import type { TypedInputs } from "./score/read-inputs";
import { readInputs } from "./score/read-inputs";
import { scoreTree } from "./score/score-tree";
import { sumDecimals } from "./text/sum-decimals";

export interface AnalyseOptions {
  readonly labels: InputSheetLabels;
  /** The year of a new score column where neither title nor header names one. */
  readonly year: number;
  /** Figures that do not stand in the workbook; they win over typed ones. */
  readonly givenInputs?: readonly GivenInputs[];
  /** The column to fill, where the user chose one. */
  readonly targetColumn?: number | "new";
  /** The indicator sets that are known; tables of other sets are read all the same. */
  readonly frameworks?: readonly Framework[];
}

/** Everything that can be known of a workbook's sheets: pure, and never throws on what a workbook holds. */
export function analyse(sheets: readonly Grid[], options: AnalyseOptions): Analysis {
  const foreign = sheets.filter((grid) => !grid.sheet.startsWith(OWN_SHEET_PREFIX));
  const found = foreign.map((grid) => ({ grid, tables: recognizeTables(grid) }));
  const trees = found.flatMap(({ grid, tables }) => tables.map((table) => ({ grid, tree: buildTree(table) })));
  const prefixes = keyPrefixes(trees.map(({ tree }) => tree));
  const typed = readInputs(sheets, options.labels);
  return {
    tables: trees.map(({ grid, tree }, index) => analyseTable(grid, tree, prefixes[index] ?? "", typed, options)),
    otherSheets: found.filter(({ tables }) => tables.length === 0).map(({ grid }) => grid.sheet),
    emptyWorkbook: foreign.every((grid) => grid.endRow === grid.firstRow),
  };
}

function analyseTable(grid: Grid, tree: IndicatorTree, keyPrefix: string, typed: TypedInputs, options: AnalyseOptions): TableAnalysis {
  const { table } = tree;
  const rules = tree.nodes.map(compileRow);
  const rows = inputRows(tree, rules, withGivenInputs(typed, tree, keyPrefix, options.givenInputs ?? []), keyPrefix);
  const inputs = inputsByPath(rows);
  const target = targetOf(table, grid, options);
  const scores = scoreTree(tree, { rules, inputs, typedScore: (node) => typedNumber(grid, node.row.row, target) });
  const framework = matchFramework(table, tree, options.frameworks ?? []);
  return {
    table,
    tree,
    rules,
    inputs: rows,
    scores,
    target,
    keyPrefix,
    framework,
    findings: runChecks({ sheet: grid.sheet, table, tree, rules, inputs: rows, grid, framework }),
    ignored: [],
    advice: advise(tree, { rules, scores, inputs, targetColumn: target.isNew ? null : target.column, ...(framework ? { indicators: framework.indicators } : {}) }),
    summary: summarise(tree, rules, scores),
  };
}

function compileRow(node: IndicatorNode): Rule | null {
  const text = node.row.texts.rule;
  const max = node.row.max?.value;
  if (text === undefined || text === "" || max == null) return null;
  return compileRule(text, { name: node.row.name, max });
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

function summarise(tree: IndicatorTree, rules: readonly (Rule | null)[], scores: readonly NodeScore[]): TableSummary {
  const leaves = tree.nodes.filter((node) => node.children.length === 0 && !node.row.state && node.row.max?.value != null && node.row.level !== "total");
  const total = tree.total === null ? null : tree.nodes[tree.total];
  const asked = tree.nodes.filter((node) => rules[node.index] && node.children.length === 0 && !node.row.state);
  return {
    indicators: leaves.length,
    computed: leaves.filter((node) => scores[node.index]?.computed != null).length,
    printed: leaves.filter((node) => scores[node.index]?.printed != null).length,
    rules: asked.filter((node) => asks(node, rules[node.index] ?? null)).length,
    unreadable: asked.filter((node) => rules[node.index]?.ast === null).length,
    max: total?.row.max?.value ?? sumRoots(tree, (node) => node.row.max?.value ?? null),
    computedTotal: total ? (scores[total.index]?.computed ?? null) : sumRoots(tree, (node) => scores[node.index]?.computed ?? null),
    printedTotal: total ? (scores[total.index]?.printed ?? null) : sumRoots(tree, (node) => scores[node.index]?.printed ?? null),
  };
}

function sumRoots(tree: IndicatorTree, of: (node: IndicatorNode) => number | null): number | null {
  const known = tree.roots.flatMap((index) => {
    const node = tree.nodes[index];
    const value = node ? of(node) : null;
    return value === null ? [] : [value];
  });
  return known.length > 0 ? sumDecimals(known) : null;
}
