import type { NodeScore } from "../analysis";
import type { CellContent } from "../grid/cell";
import { BLANK } from "../grid/cell";
import { toDtiFormula, toNativeFormula } from "../rules";
import type { NumberCell } from "../recognize/appendix-table";
import { isScoredLevel } from "../recognize/row-levels";
import type { FormulaReferences, Rule } from "../rules/rule";
import { addsUp } from "../score/adds-up";
import type { IndicatorNode, IndicatorTree } from "../score/indicator-tree";
import { asks } from "../score/input-rows";
import { addends, tableOf } from "../score/whole-table";
import type { ChosenSettings } from "../state/workbook-state";
import type { KeptRow } from "./fill-preview";
import type { FillMode } from "./fill-target";
import { rollUpFormula, summedRows } from "./roll-up-formula";

/** What a row's score cell is to hold, or why it keeps what it has. */
export type ScoreCell =
  | { readonly node: IndicatorNode; readonly content: CellContent; readonly score: number | null }
  | { readonly node: IndicatorNode; readonly kept: KeptRow["reason"]; readonly cell?: KeptRow["cell"] };

export interface ScoreCellSources {
  readonly tree: IndicatorTree;
  readonly rules: readonly (Rule | null)[];
  readonly scores: readonly NodeScore[];
  readonly settings: ChosenSettings;
  readonly decimals: number;
  readonly mode: FillMode;
  /** The score column on each sheet of the table, parallel to `tree.parts`. */
  readonly columns: readonly number[];
  references(node: IndicatorNode, max: NumberCell): FormulaReferences;
  /** Whether formulas hold figures rather than look them up: those that are not known yet stand nowhere. */
  readonly detached: boolean;
  /** What the score cell holds now. */
  current(node: IndicatorNode): CellContent;
}

/** The score cell of every row that can have one, in table order. Headings, inputs and options have none. */
export function scoreCells(sources: ScoreCellSources): readonly ScoreCell[] {
  return sources.tree.nodes.flatMap((node) => scoreCell(node, sources) ?? []);
}

function scoreCell(node: IndicatorNode, sources: ScoreCellSources): ScoreCell | null {
  if (!isScoredLevel(node.row.level) && node.row.level !== "total") return null;
  if (node.row.state) return { node, kept: "not-scored" };
  const added = addends(sources.tree, node);
  return added.length > 0 ? rollUpCell(node, added, sources) : ruleCell(node, sources);
}

function rollUpCell(node: IndicatorNode, added: readonly IndicatorNode[], sources: ScoreCellSources): ScoreCell {
  const { tree, scores, mode, columns, decimals } = sources;
  if (!addsUp(tree, node, (part) => sources.current(part).kind !== "blank")) return { node, kept: "no-sum" };
  const score = scores[node.index]?.computed ?? null;
  if (mode !== "values") {
    const summed = summedRows(tree, added, tableOf(tree, node).sheet, (part) => columns[part] ?? 0);
    return { node, content: { kind: "formula", formula: rollUpFormula(summed, decimals), shows: score ?? "" }, score };
  }
  return score === null ? { node, kept: "inputs-missing" } : { node, content: { kind: "value", value: score }, score };
}

function ruleCell(node: IndicatorNode, sources: ScoreCellSources): ScoreCell | null {
  const rule = sources.rules[node.index] ?? null;
  if (node.row.level === "total" || node.row.max === null) return null;
  if (rule === null) return { node, kept: "no-rule" };
  if (!asks(node, rule)) return { node, kept: "rule-unreadable" };
  const { evaluation = null, computed = null } = sources.scores[node.index] ?? {};
  if ((evaluation?.score ?? null) === null && holdsTypedScore(sources.current(node))) return { node, kept: "inputs-missing" };
  const score = evaluation?.score ?? (sources.settings.missingIsZero ? computed : null);
  if (sources.detached && score === null) return { node, kept: "inputs-missing" };
  const content = ruleContent(node, rule, score, sources);
  if (content === null) return { node, kept: "rule-unreadable" };
  return content === BLANK ? { node, kept: "inputs-missing" } : { node, content, score };
}

function ruleContent(node: IndicatorNode, rule: Rule, score: number | null, sources: ScoreCellSources): CellContent | null {
  const { mode, settings } = sources;
  if (mode === "values") return score === null ? BLANK : { kind: "value", value: score };
  const max = node.row.max;
  if (!max) return null;
  const names = sources.references(node, max);
  const formula = mode === "dti" ? toDtiFormula(rule, names) : toNativeFormula(rule, names);
  if (formula === null) return null;
  // What gives no score shows as empty text; N makes that 0.
  return { kind: "formula", formula: settings.missingIsZero ? `=N(${formula})` : `=${formula}`, shows: score ?? "" };
}

function holdsTypedScore(content: CellContent): boolean {
  return content.kind === "value";
}
