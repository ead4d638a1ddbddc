import { oncePer } from "../../memo/once-per";
import type { IndicatorNode } from "../../score/indicator-tree";
import { sumDecimals } from "../../text/sum-decimals";
import type { CheckContext } from "../check-context";
import { pastedRows } from "../codes/pasted-rows";
import type { Finding, FindingCode } from "../finding";
import { findingId, makeFinding } from "../make-finding";
import type { Measure } from "../measure";
import type { ParentReading } from "./parent-reading";
import { rowWeight } from "./row-weights";
import type { SumJudge, SumState } from "./sum-states";
import { missingAddends } from "./sum-formula-gap";
import { isWithinMax, SumStates } from "./sum-states";
import { unreachable } from "../scores/unreachable";

/** Which rows a sum check looks at. */
export type SumPlace = "groups" | "total";

/**
 * The printed sums of a column that are wrong. What is passed on from below names the finding it
 * follows from; so does a sum that is only off because one figure below is impossible, and that is no
 * more than a warning: the sum itself may well be right.
 */
export function sumFindings(context: CheckContext, measure: Measure, place: SumPlace, code: FindingCode): readonly Finding[] {
  const states = statesOf(context, measure);
  const { nodes, total } = context.tree;
  const looked = nodes.filter((node) => (node.index === total) === (place === "total"));
  return looked.flatMap((node) => {
    const state = states.of(node);
    return state === null || state.kind === "agrees" ? [] : [sumFinding(context, measure, code, node, state)];
  });
}

/** The groups and the total of a column look at the same sums. */
const statesByColumn = oncePer((_: CheckContext) => new Map<string, SumStates>());

function statesOf(context: CheckContext, measure: Measure): SumStates {
  const known = statesByColumn(context);
  const states = known.get(measure.key) ?? new SumStates(context.tree, measure, judgeOf(context));
  known.set(measure.key, states);
  return states;
}

function judgeOf(context: CheckContext): SumJudge {
  return {
    isPossible: (node, score, slack) => isWithinMax(node, score, slack) && unreachable(context, node, score, slack) === null,
    weightOf: (node) => rowWeight(context, node),
    isPasted: (node) => pastedRows(context.words ?? context.tree).has(node.index),
  };
}

/** How a parent's figure comes from those below it, where it is right and not their sum; else null. */
export function parentReading(context: CheckContext, measure: Measure, node: IndicatorNode): ParentReading | null {
  const state = statesOf(context, measure).of(node);
  return state?.kind === "agrees" ? (state.reading ?? null) : null;
}

/** The findings about the score of a row that has one: it is impossible, or not the sum of what it adds up. */
export function scoreFaults(context: CheckContext, measure: Measure, node: IndicatorNode): readonly string[] {
  const score = measure.cell(node.row)?.value ?? null;
  if (score === null) return [];
  const state = statesOf(context, measure).of(node);
  const isSumOff = state !== null && state.kind !== "agrees";
  const isImpossible = !isWithinMax(node, score) || unreachable(context, node, score) !== null;
  return [
    ...(isImpossible ? [findingId(context, impossibleCode(node, measure), { node, measure })] : []),
    ...(isSumOff ? [findingId(context, node.index === context.tree.total ? "total-score-sum" : "group-score-sum", { node, measure })] : []),
  ];
}

function sumFinding(
  context: CheckContext,
  measure: Measure,
  code: FindingCode,
  node: IndicatorNode,
  state: Exclude<SumState, { kind: "agrees" }>,
): Finding {
  const isOfFormula = missingAddends(context, measure, node).length > 0;
  const causedBy = [...(isOfFormula ? [findingId(context, "sum-formula-gap", { node, measure })] : []), ...causesOf(context, measure, state)];
  const { actual, expected, children, reading } = state;
  const difference = sumDecimals([actual, -expected]);
  const severity = state.kind === "differs" && state.explainedBy.length > 0 ? "warning" : "error";
  return makeFinding(context, code, severity, { node, measure }, { actual, expected, difference, children, ...(reading ? { reading } : {}), ...(state.kind === "carries" ? { carried: "below" } : {}), ...(causedBy.length > 0 ? { causedBy } : {}) });
}

function causesOf(context: CheckContext, measure: Measure, state: Exclude<SumState, { kind: "agrees" }>): readonly string[] {
  if (state.kind === "carries") return state.causes.map((node) => findingId(context, "group-score-sum", { node, measure }));
  return state.explainedBy.map((node) => (pastedRows(context.words ?? context.tree).has(node.index) ? findingId(context, "code-duplicate", { node }) : findingId(context, impossibleCode(node, measure), { node, measure })));
}

function impossibleCode(node: IndicatorNode, measure: Measure): FindingCode {
  const score = measure.cell(node.row)?.value ?? 0;
  if (score < 0) return "score-negative";
  return isWithinMax(node, score) ? "score-unreachable" : "score-above-max";
}
