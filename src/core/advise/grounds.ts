import type { TableAnalysis } from "../analysis";
import type { TextCell } from "../check/text-cells";
import { cellOf } from "../check/text-cells";
import { evaluate } from "../rules";
import type { MissingStep, Rule, RuleInputs, Span } from "../rules/rule";
import type { IndicatorNode } from "../score/indicator-tree";
import { nodeAt } from "../score/score-tree";
import type { InputRow } from "../score/input-row";
import { inputsByPath } from "../score/input-rows";
import { judgedColumn } from "../score/judged-column";
import type { Advice } from "./advice";
import { figuresBehind } from "./figures-behind";
import { clausesOf } from "./loss-reason";

/** One thing that a sentence of advice rests on. Places are 0-based. */
export type Ground = CellGround | ClauseGround | FigureGround | SetGround;

/** A cell of the table: a number that was read there, or a text. */
export interface CellGround {
  readonly kind: "cell";
  readonly part: "score" | "max" | TextCell["role"];
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** The clause of the scoring text that decides: `span` are characters of the cell's text. */
export interface ClauseGround {
  readonly kind: "clause";
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly span: Span;
}

/** A figure that was typed; `place` is null for a list over all units. */
export interface FigureGround {
  readonly kind: "figure";
  readonly input: string;
  readonly value: NonNullable<RuleInputs[string]>;
  readonly place: { readonly sheet: string; readonly row: number; readonly column: number } | null;
}

/** What the indicator set that the table follows says of the indicator. */
export interface SetGround {
  readonly kind: "set";
  readonly part: "remedy" | "evidence";
  readonly framework: string;
}

/** The cell of a ground; null for what stands in no cell. */
export function placeOf(ground: Ground): FigureGround["place"] {
  switch (ground.kind) {
    case "cell": case "clause": return ground;
    case "figure": return ground.place;
    case "set": return null;
  }
}

/** What each sentence of a piece of advice rests on. */
export interface AdviceGrounds {
  /** The points lost and why. */
  readonly lost: readonly Ground[];
  /** Parallel to the steps; a single list where there is no step, for the sentence that says why. */
  readonly steps: readonly (readonly Ground[])[];
  readonly doneWithoutPoints: readonly Ground[];
  readonly remedyContradicted: readonly Ground[];
  readonly deadlines: readonly Ground[];
  readonly usualRemedy: readonly Ground[];
  readonly evidence: readonly Ground[];
}

/** Traces advice back to cells of the table, clauses of its rule, figures that were typed, and the indicator set. */
export function adviceGrounds(analysis: TableAnalysis, advice: Advice): AdviceGrounds {
  const about = { analysis, advice, node: nodeAt(analysis.tree, advice.node) };
  const solution = textGround(about, "solution");
  const score = scoreGrounds(about);
  const deadlineGrounds = advice.deadline === null ? solution : textGround(about, "deadline");
  return {
    lost: [...maxGround(about), ...score, ...(advice.reason ? clausesOf(advice.reason).flatMap((clause) => clauseGround(about, clause)) : [])],
    steps: advice.steps.length > 0 ? advice.steps.map((step) => stepGrounds(about, step)) : [ruleGround(about)],
    doneWithoutPoints: advice.doneWithoutPoints ? [...deadlineGrounds, ...score] : [],
    remedyContradicted: advice.remedyContradicted ? [...solution, ...score] : [],
    deadlines: deadlineGrounds,
    usualRemedy: setGround(analysis, "remedy"),
    evidence: [...textGround(about, "evidence"), ...setGround(analysis, "evidence")].slice(0, 1),
  };
}

/** Everything that a piece of advice rests on, each thing once, the score first. */
export function allGrounds({ lost, steps, doneWithoutPoints, remedyContradicted, deadlines, usualRemedy, evidence }: AdviceGrounds): readonly Ground[] {
  const all = [...lost, ...steps.flat(), ...doneWithoutPoints, ...remedyContradicted, ...deadlines, ...usualRemedy, ...evidence];
  return [...new Map(all.map((ground) => [JSON.stringify(ground), ground])).values()];
}

interface About {
  readonly analysis: TableAnalysis;
  readonly advice: Advice;
  readonly node: IndicatorNode;
}

/** The figures that gave the score, or the cell where it is printed; the maximum's column where there is none. */
function scoreGrounds({ analysis, advice, node }: About): readonly Ground[] {
  if (analysis.scores[advice.node]?.computed != null) return figureGrounds(analysis, advice);
  const judged = judgedColumn(analysis.table);
  const printed = judged === null ? null : node.row.scores[judged];
  return printed?.value == null ? [] : [{ kind: "cell", part: "score", sheet: advice.sheet, row: printed.row, column: printed.column }];
}

function maxGround({ advice: { sheet }, node: { row } }: About): readonly Ground[] {
  return row.max === null ? [] : [{ kind: "cell", part: "max", sheet, row: row.max.row, column: row.max.column }];
}

/** What a step starts from, and the clause that then gives its score. */
function stepGrounds(about: About, step: MissingStep): readonly Ground[] {
  const { analysis, advice } = about;
  if (!advice.rule) return [];
  const typed = inputsByPath(analysis.inputs).get(advice.indicator) ?? {};
  const { figures, implied } = figuresBehind(advice.rule, typed, advice.score, advice.max);
  const after = evaluate(advice.rule, { ...figures, [step.input]: step.to }, advice.max);
  const clause = after.score !== null && after.clause ? clauseGround(about, after.clause) : ruleGround(about);
  return [...clause, ...maxGround(about), ...(implied ? scoreGrounds(about) : figureGrounds(analysis, advice))];
}

function figureGrounds(analysis: TableAnalysis, { indicator }: Advice): readonly Ground[] {
  return analysis.inputs.filter(({ path }) => path === indicator).flatMap(figureGround);
}

/** A joined figure stands in its owner's cell, which is its place. */
function figureGround({ name, cell: { value }, place }: InputRow): readonly Ground[] {
  return value === null ? [] : [{ kind: "figure", input: name, value, place: place ? { sheet: place.sheet, row: place.row, column: place.column } : null }];
}

function clauseGround(about: About, span: Span): readonly Ground[] {
  const cell = ruleCell(about);
  return cell ? [{ kind: "clause", sheet: about.advice.sheet, row: cell.row, column: cell.column, span }] : ruleGround(about);
}

/** The whole scoring text; the indicator's name where no one cell holds the text. */
function ruleGround(about: About): readonly Ground[] {
  const ground = textGround(about, "rule");
  return ground.length > 0 ? ground : textGround(about, "name");
}

/** The cell that holds the text whose characters the rule's clauses count; null where it was put together from several. */
function ruleCell({ analysis: { tree }, advice: { rule }, node }: About): TextCell | null {
  const cell = cellOf(tree, node, "rule");
  return cell && isTextOf(rule, cell) ? cell : null;
}

function isTextOf(rule: Rule | null, { text }: TextCell): boolean {
  return rule?.text === text;
}

function textGround({ analysis: { tree }, advice: { sheet }, node }: About, role: TextCell["role"]): readonly Ground[] {
  const cell = cellOf(tree, node, role);
  return cell ? [{ kind: "cell", part: role, sheet, row: cell.row, column: cell.column }] : [];
}

function setGround({ framework }: TableAnalysis, part: SetGround["part"]): readonly Ground[] {
  return framework ? [{ kind: "set", part, framework: framework.framework.id }] : [];
}
