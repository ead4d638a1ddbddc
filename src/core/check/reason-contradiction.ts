import { compileCached, evaluate } from "../rules";
import { awardAt } from "../rules/node/award-value";
import type { Rule } from "../rules/rule";
import type { IndicatorNode } from "../score/indicator-tree";
import { isNear, roundScore } from "../text/decimal";
import type { Check, CheckContext } from "./check-context";
import type { ReasonRatio } from "./figures-in-reason";
import { ratioInReason } from "./figures-in-reason";
import type { FindingFacts } from "./finding";
import { judgedMeasure } from "./judged-measure";
import { makeFinding } from "./make-finding";
import type { Measure } from "./measure";
import { scoreMeasures } from "./measure";
import { optionInReason } from "./option-in-reason";
import type { TextCell } from "./text-cells";
import { cellOf } from "./text-cells";

/** The figures, or the answer, that the reason states do not give the score. Both were typed by hand: either may be wrong. */
export const reasonContradiction: Check = (context) => {
  const measure = judgedMeasure(context);
  if (!measure || context.table.columns.reason === undefined) return [];
  const reasons = statedReasons(context, measure);
  const habit = habitOf(reasons);
  return reasons.flatMap((reason) => {
    const { node, rule, cell, actual, max } = reason;
    const mayHaveTarget = !otherwisePlain(habit, reason);
    const contradiction = (score: number): FindingFacts | null => ofFigures({ ...reason, actual: score }, mayHaveTarget) ?? ofOption(rule, cell.text, score, max);
    const facts = contradiction(actual);
    // A reason may speak of the council's points as well as of the unit's own.
    const others = scoreMeasures(context.table).flatMap((other) => other.cell(node.row)?.value ?? []);
    return facts && others.every((other) => contradiction(other)) ? [makeFinding(context, "reason-contradiction", "warning", { node, cell }, { actual, ...facts })] : [];
  });
};

/** A reason beside a score. */
interface Reason {
  readonly node: IndicatorNode;
  readonly rule: Rule | null;
  readonly cell: TextCell;
  readonly actual: number;
  readonly max: number;
}

function statedReasons(context: CheckContext, measure: Measure): readonly Reason[] {
  return context.tree.nodes.flatMap((node) => {
    const cell = cellOf(context.tree, node, "reason");
    const actual = measure.cell(node.row)?.value ?? null;
    const max = node.row.max?.value ?? null;
    return cell && actual !== null && max !== null && node.children.length === 0 ? [{ node, rule: ruleOf(context, node), cell, actual, max }] : [];
  });
}

/** So many other reasons show how an office reckons. */
const FEWEST_PLAIN = 2;

/** The reasons without a rule whose figures are the plain part of the maximum, and those whose are not. */
interface Habit {
  readonly plain: ReadonlySet<Reason>;
  readonly others: ReadonlySet<Reason>;
}

function habitOf(reasons: readonly Reason[]): Habit {
  const plain = new Set<Reason>();
  const others = new Set<Reason>();
  for (const reason of reasons) {
    const stated = reason.rule ? null : ratioInReason(reason.cell.text);
    if (stated) (isNear((stated.numerator / stated.denominator) * reason.max, reason.actual, TOLERANCE) ? plain : others).add(reason);
  }
  return { plain, others };
}

/** Whether the scores of all other reasons with figures are the plain part of the maximum, so that this one hardly has a target. */
function otherwisePlain({ plain, others }: Habit, own: Reason): boolean {
  return plain.size - Number(plain.has(own)) >= FEWEST_PLAIN && others.size - Number(others.has(own)) === 0;
}

function ofFigures({ rule, cell, actual, max }: Reason, mayHaveTarget: boolean): FindingFacts | null {
  const stated = ratioInReason(cell.text);
  const expected = stated ? contradicted(rule, stated, actual, max, mayHaveTarget) : null;
  if (!stated || expected === null) return null;
  const { start, end, numerator, denominator } = stated;
  return { expected, numerator, denominator, start, end };
}

/** "Chưa ban hành kế hoạch" beside the points of having done so. */
function ofOption(rule: Rule | null, reason: string, actual: number, max: number): FindingFacts | null {
  if (rule?.ast?.kind !== "choice") return null;
  const stated = optionInReason(reason, rule.ast.options);
  const expected = stated ? roundScore(awardAt(stated.option.award, 0, max)) : actual;
  return stated && Math.abs(expected - actual) > TOLERANCE ? { expected, option: stated.words } : null;
}

/** The row's rule, or that of the same indicator in the set that the table follows. */
function ruleOf({ rules, framework }: CheckContext, node: IndicatorNode): Rule | null {
  const own = rules[node.index] ?? null;
  if (own) return own;
  const known = framework?.indicators[node.index] ?? null;
  return known?.rule === undefined ? null : compileCached(known.rule, { name: known.name, ...(known.max === null ? {} : { max: known.max }) });
}

/** What the stated ratio gives, where that is not the score; null where the two agree or nobody can tell. */
function contradicted(rule: Rule | null, { numerator, denominator }: ReasonRatio, actual: number, max: number, mayHaveTarget: boolean): number | null {
  const figures = rule ? ratioInputs(rule, numerator, denominator) : null;
  const score = rule && figures ? evaluate(rule, figures, max).score : null;
  if (score !== null) return Math.abs(score - actual) > TOLERANCE ? score : null;
  if (rule && rule.kind !== "ratio" && rule.kind !== "unreadable") return null;
  const ratio = numerator / denominator;
  return isPlausible(ratio, actual, max, mayHaveTarget) ? null : roundScore(ratio * max);
}

/** Reasons are written from rounded scores. */
const TOLERANCE = 0.0151;

/** The stated figures for a rule that divides one input by another, or that takes the ratio as it is. */
function ratioInputs(rule: Rule, numerator: number, denominator: number): Readonly<Record<string, number>> | null {
  if (rule.ast?.kind !== "bands") return null;
  const { expression, unit } = rule.ast.measure;
  if (unit !== "ratio") return null;
  if (expression.kind === "input") return { [expression.name]: numerator / denominator };
  if (expression.kind !== "binary" || expression.operator !== "/") return null;
  const { left, right } = expression;
  return left.kind === "input" && right.kind === "input" ? { [left.name]: numerator, [right.name]: denominator } : null;
}

/**
 * Without a rule: the ratio may be measured against a target, so a score above ratio × maximum is possible
 * if a round target (a multiple of 5%, or a whole one below 10%) explains it. A score below never is.
 */
function isPlausible(ratio: number, score: number, max: number, mayHaveTarget: boolean): boolean {
  if (score >= max - TOLERANCE) return true;
  if (score < ratio * max - TOLERANCE) return false;
  if (score <= ratio * max + TOLERANCE) return true;
  if (!mayHaveTarget) return false;
  const lowest = (ratio * max) / (score + 0.005);
  const highest = (ratio * max) / (score - 0.005);
  return Array.from({ length: 100 }, (_, index) => index + 1)
    .filter((percent) => percent < 10 || percent % 5 === 0)
    .some((percent) => percent / 100 >= lowest && percent / 100 <= highest);
}
