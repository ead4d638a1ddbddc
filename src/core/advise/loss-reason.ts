import { evaluate, missing } from "../rules";
import type { BandsNode, PartsNode, RuleNode } from "../rules/ast";
import type { ExplainStep, MissingStep, Rule, RuleInputs, Span } from "../rules/rule";
import { levelGiving, levelsAround } from "./level-reason";
import { highestShare } from "../rules/node/highest-share";
import { isNear, roundScore } from "../text/decimal";
import { segmentAt } from "../rules/evaluate/evaluate-bands";
import { segmentsOf } from "../rules/node/segments";

/** Why points were lost, as rule and figures say it; i18n words it. `clause` is the place in the rule's text that decided, where one did. */
export type LossReason = { readonly clause: Span | null } & (
  /** The measure is below the target. `estimated`: it was worked out from the score. */
  | { readonly kind: "below-target"; readonly measure: number; readonly target: number; readonly unit: "ratio" | "quantity"; readonly estimated: boolean }
  /** The measure reached one level; the next begins at `next`. */
  | { readonly kind: "below-level"; readonly measure: number; readonly next: number; readonly unit: "ratio" | "quantity" }
  /** The level that holds and the next better one, in the rule's words; `measure` is null where the score alone tells the level. */
  | { readonly kind: "level"; readonly reached: string; readonly missed: string; readonly measure: number | null; readonly unit: "ratio" | "quantity" }
  /** The option that holds, and the words of the best one. `estimated`: as the score alone says it. */
  | { readonly kind: "option"; readonly words: string; readonly best: string | null; readonly estimated: boolean }
  /** Parts that are not there. */
  | { readonly kind: "parts"; readonly missing: readonly string[]; readonly estimated: boolean }
  | { readonly kind: "count"; readonly count: number; readonly needed: number; readonly estimated: boolean }
  /** Others do better: own value, and the end of the list that gets everything. */
  | { readonly kind: "behind-peers"; readonly value: number; readonly best: number }
  /** The rule has parts of their own; those that lost points, in text order. */
  | { readonly kind: "each-part"; readonly parts: readonly LostPart[] }
);

/** What one part of a rule lost. */
export interface LostPart {
  /** Its heading in the rule, or null; then its number tells it apart. */
  readonly label: string | null;
  /** From 1. */
  readonly number: number;
  readonly lost: number;
  /** null where rule and figures do not tell. */
  readonly reason: LossReason | null;
}

/** The places in the rule's text that a reason rests on. */
export function clausesOf(reason: LossReason): readonly Span[] {
  if (reason.kind === "each-part") return reason.parts.flatMap((part) => (part.reason ? clausesOf(part.reason) : []));
  return reason.clause ? [reason.clause] : [];
}

/** What a reason is drafted from. */
export interface LossFacts {
  readonly rule: Rule;
  readonly inputs: RuleInputs;
  readonly max: number;
  /** The score that is explained. */
  readonly score: number;
  /** Whether the inputs were worked out from the score. */
  readonly implied: boolean;
}

/** Why a score is below its maximum; null where rule and figures do not tell. */
export function lossReason(facts: LossFacts): LossReason | null {
  return reasonWithin(facts, facts.max);
}

/** `full`: the most that the rule can give, less than the maximum for a part of one. */
function reasonWithin(facts: LossFacts, full: number): LossReason | null {
  const { rule, inputs, max, score } = facts;
  const evaluation = evaluate(rule, inputs, max);
  if (evaluation.score === null) return rule.ast?.kind === "bands" ? (estimatedRatio(rule.ast, score, max) ?? estimatedLevel(rule, rule.ast, score, max)) : null;
  // Figures that give another score do not explain this one.
  if (evaluation.score !== score) return null;
  const { clause, measure } = evaluation;
  const steps = missing(rule, inputs, max);
  switch (rule.ast?.kind) {
    case "bands": return measure === null ? null : bandsReason(facts, rule.ast, steps, { measure, clause, isProportional: evaluation.steps.some((step) => step.kind === "points" && step.value !== null) });
    case "choice": return optionReason(rule.ast.options.map(({ words }) => words), inputs[rule.ast.input], steps, facts.implied, clause);
    case "additive": return { kind: "parts", missing: steps.flatMap(({ words }) => words ?? []), estimated: facts.implied, clause };
    case "count": return measure === null ? null : countReason(steps.find((step) => step.score >= full), measure, facts.implied, clause);
    case "peers": return peersReason(evaluation.steps, rule.ast.better, clause);
    case "parts": return partsReason(facts, rule.ast);
    default: return null;
  }
}

/** What each part lost and why; null where the parts' losses are not what the whole lost: then something else counts, too. */
function partsReason(facts: LossFacts, { parts }: PartsNode): LossReason | null {
  const { max, score } = facts;
  const lost = parts.flatMap(({ label, node }, index): readonly LostPart[] => {
    const part = lostPart(facts, node);
    return part === null || part.lost > 0 ? [{ label, number: index + 1, lost: part?.lost ?? NaN, reason: part?.reason ?? null }] : [];
  });
  const explained = lost.reduce((sum, part) => sum + part.lost, 0);
  // Each part is rounded by itself.
  if (!isNear(explained, max - score, HALF_A_CENT * (lost.length + 1))) return null;
  return { kind: "each-part", parts: lost, clause: null };
}

const HALF_A_CENT = 0.005;

/** null where the part alone gives no score. */
function lostPart(facts: LossFacts, node: RuleNode): Pick<LostPart, "lost" | "reason"> | null {
  const { max, inputs } = facts;
  const rule = { ...facts.rule, ast: node };
  const { score } = evaluate(rule, inputs, max);
  if (score === null) return null;
  const full = roundScore(highestShare(node, max) * max);
  const lost = roundScore(full - score);
  return { lost, reason: lost > 0 ? reasonWithin({ ...facts, rule, score }, full) : null };
}

interface BandReached {
  readonly measure: number;
  readonly clause: Span | null;
  readonly isProportional: boolean;
}

function bandsReason({ rule, max }: LossFacts, node: BandsNode, steps: readonly MissingStep[], { measure, clause, isProportional }: BandReached): LossReason | null {
  const levels = isProportional ? null : levelsAround(rule, node, measure, max);
  if (levels) return { kind: "level", ...levels, measure, unit: node.measure.unit };
  const targets = steps.flatMap(({ target, unit }) => (target === null || unit === "option" ? [] : [{ target, unit }]));
  const [next, best] = [targets[0], targets.at(-1)];
  if (next === undefined || best === undefined) return null;
  return isProportional
    ? { kind: "below-target", measure, target: best.target, unit: best.unit === "ratio" ? "ratio" : "quantity", estimated: false, clause }
    : { kind: "below-level", measure, next: next.target, unit: next.unit === "ratio" ? "ratio" : "quantity", clause };
}

function optionReason(words: readonly string[], chosen: RuleInputs[string], steps: readonly MissingStep[], estimated: boolean, clause: Span | null): LossReason | null {
  const own = typeof chosen === "number" ? words[chosen - 1] : undefined;
  return own === undefined ? null : { kind: "option", words: own, best: steps.at(-1)?.words ?? null, estimated, clause };
}

function countReason(full: MissingStep | undefined, count: number, estimated: boolean, clause: Span | null): LossReason | null {
  return full ? { kind: "count", count, needed: full.to, estimated, clause } : null;
}

function peersReason(steps: readonly ExplainStep[], better: "highest" | "lowest", clause: Span | null): LossReason | null {
  const found = steps.find((step) => step.kind === "peers");
  return found ? { kind: "behind-peers", value: found.value, best: better === "highest" ? found.highest : found.lowest, clause } : null;
}

function estimatedLevel(rule: Rule, node: BandsNode, score: number, max: number): LossReason | null {
  const levels = levelGiving(rule, node, score, max);
  return levels && { kind: "level", ...levels, measure: null, unit: node.measure.unit };
}

/** A score that is proportional to a ratio gives the ratio away, where no other branch can have given it. */
function estimatedRatio(node: BandsNode, score: number, max: number): LossReason | null {
  const segments = segmentsOf(node);
  const fitting = segments.flatMap(({ award, span }) => {
    if (award?.kind !== "proportional" || award.base !== 0 || award.share <= 0 || max <= 0) return [];
    const measure = (score / max / award.share) * award.divisor;
    return segmentAt(segments, measure)?.award === award ? [{ measure, target: award.divisor / award.share, span }] : [];
  });
  const flat = segments.some(({ award }) => award !== null && award.kind !== "proportional" && (award.kind === "share" ? award.share * max : award.points) === score);
  const [only, other] = fitting;
  if (!only || other || flat || node.measure.unit !== "ratio" || only.target > 1) return null;
  return { kind: "below-target", measure: only.measure, target: only.target, unit: "ratio", estimated: true, clause: only.span };
}
