import type { AdditiveNode, ChoiceNode, CountNode, PartsNode, PeersNode, RuleNode } from "../ast";
import { awardAt } from "../node/award-value";
import { evaluateBands } from "./evaluate-bands";
import type { Figures } from "./figures";
import { measureValue, noMeasure, substituted } from "./measure-value";
import { bestScore, choiceScore, failedDivisor, minMaxScore, rangeOf, type MethodFailure, type MethodResult } from "./methods";
import { noPoints, type Outcome } from "./outcome";
import type { ExplainStep, NoScore } from "../rule";

/** The unrounded points of a node. */
export function evaluateNode(node: RuleNode, figures: Figures, max: number): Outcome {
  switch (node.kind) {
    case "bands": return evaluateBands(node, figures, max);
    case "choice": return evaluateChoice(node, figures, max);
    case "additive": return evaluateAdditive(node, figures, max);
    case "peers": return evaluatePeers(node, figures, max);
    case "count": return evaluateCount(node, figures, max);
    case "parts": return evaluateParts(node, figures, max);
    case "sum": return noPoints({ code: "input-missing", names: [] });
  }
}

function evaluateChoice(node: ChoiceNode, figures: Figures, max: number): Outcome {
  const number = figures.number(node.input);
  const option = node.options[number - 1];
  if (option === undefined) return noPoints({ code: "input-invalid", name: node.input });
  const chosen = choiceScore(number, max, node.options.map(({ award }) => (max === 0 ? 0 : awardAt(award, 0, max) / max)));
  const points = option.award.kind === "points" ? Math.min(option.award.points, max) : (chosen.value ?? 0);
  return { points, clause: option.span, measure: null, steps: [{ kind: "option", number, words: option.words, points }], reason: null };
}

function evaluateAdditive(node: AdditiveNode, figures: Figures, max: number): Outcome {
  const steps: ExplainStep[] = [];
  let points = 0;
  node.options.forEach((option, index) => {
    if (figures.number(option.input) !== 1) return;
    const own = awardAt(option.award, 0, max);
    points += own;
    steps.push({ kind: "option", number: index + 1, words: option.words, points: own });
  });
  return { points, clause: null, measure: null, steps, reason: null };
}

function evaluatePeers(node: PeersNode, figures: Figures, max: number): Outcome {
  const value = measureValue(node.measure, figures);
  if (value === null) return noPoints(noMeasure(node.measure, figures));
  const peers = figures.peers(node.input);
  const [lowest, highest] = rangeOf(peers);
  const result = scorePeers(node, value, peers, max);
  if (result.value === null) return noPoints(peersReason(result.failure, node.input));
  const points = node.share * result.value;
  const steps: ExplainStep[] = [
    { kind: "measure", expression: node.measure.words, substituted: substituted(node.measure.expression, figures), value, unit: node.measure.unit },
    { kind: "peers", value, lowest, highest, points },
  ];
  return { points, clause: node.span, measure: value, steps, reason: null };
}

/** Where less is better, Min-Max turns the list over by its sign, and the best is the lowest: lowest / value. */
function scorePeers(node: PeersNode, value: number, peers: readonly number[], max: number): MethodResult {
  if (node.better === "highest") return node.method === "minmax" ? minMaxScore(value, peers, max) : bestScore(value, peers, max);
  const turned = minMaxScore(-value, peers.map((peer) => -peer), max);
  if (node.method === "minmax" || turned.value === null) return turned;
  if (value <= 0) return failedDivisor(value);
  return { value: Math.min(Math.max((rangeOf(peers)[0] / value) * max, 0), max), failure: null };
}

function peersReason(failure: MethodFailure, input: string): NoScore {
  switch (failure) {
    case "peers-equal": return { code: "peers-equal" };
    case "zero-denominator": return { code: "zero-denominator" };
    case "no-peers": return { code: "input-missing", names: [input] };
    case "not-a-number": case "negative-max": case "negative-denominator": case "negative-count": case "no-such-option": case "bad-thresholds": case "bad-target": return { code: "input-invalid", name: input };
  }
}

function evaluateCount(node: CountNode, figures: Figures, max: number): Outcome {
  const count = figures.number(node.input);
  const each = awardAt(node.each, 0, max);
  const limit = countLimit(node, max);
  const earned = Math.min(count * each, limit);
  const points = node.direction === "add" ? earned : lossBase(node, max) - earned;
  return { points, clause: node.span, measure: count, steps: [{ kind: "count", count, each, points }], reason: null };
}

/** The most that a count can win or lose: the maximum or a cap below it, or a cap above it where the text allows that. */
export function countLimit(node: CountNode, max: number): number {
  const most = lossBase(node, max);
  if (node.cap === null) return most;
  const cap = awardAt(node.cap, 0, max);
  return node.beyond ? cap : Math.min(most, cap);
}

/** What losses are taken from. */
function lossBase({ from }: CountNode, max: number): number {
  return from === undefined ? max : awardAt(from, 0, max);
}

function evaluateParts(node: PartsNode, figures: Figures, max: number): Outcome {
  const steps: ExplainStep[] = [];
  let points = 0;
  for (const part of node.parts) {
    const outcome = evaluateNode(part.node, figures, max);
    if (outcome.points === null) return outcome;
    points += outcome.points;
    steps.push({ kind: "part", label: part.label ?? "", steps: outcome.steps, points: outcome.points });
  }
  return { points, clause: null, measure: null, steps, reason: null };
}
