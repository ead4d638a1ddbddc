import type { BandsNode } from "../rules/ast";
import { segmentAt } from "../rules/evaluate/evaluate-bands";
import { awardAt } from "../rules/node/award-value";
import type { Segment } from "../rules/node/segments";
import { segmentsOf } from "../rules/node/segments";
import type { Rule, Span } from "../rules/rule";
import { roundScore } from "../text/decimal";

/** Which level of a rule holds, and which one is next, in the rule's own words. */
export interface LevelsBetween {
  readonly reached: string;
  readonly missed: string;
  readonly clause: Span;
}

/** The level that a measure falls into and the next better one; null where either is not told by a clause of its own. */
export function levelsAround(rule: Rule, node: BandsNode, measure: number, max: number): LevelsBetween | null {
  const segments = segmentsOf(node);
  const own = segmentAt(segments, measure);
  return own ? between(rule, segments, segments.indexOf(own), max) : null;
}

/** The level that alone gives a score, where all levels give points of their own; null where several do, or something else does. */
export function levelGiving(rule: Rule, node: BandsNode, score: number, max: number): LevelsBetween | null {
  const segments = segmentsOf(node);
  const beside = [node.absent, node.none].flatMap((each) => (each ? [each.award] : []));
  const awards = [...segments.flatMap(({ award }) => (award ? [award] : [])), ...beside];
  if (node.least !== null || awards.some(({ kind }) => kind === "proportional")) return null;
  if (beside.some((award) => roundScore(awardAt(award, 0, max)) === score)) return null;
  const fitting = segments.filter((segment) => pointsOf(segment, max) === score);
  const [only, other] = fitting;
  return only && !other ? between(rule, segments, segments.indexOf(only), max) : null;
}

/** Levels go up or down with the measure; where both neighbours are better nobody can tell which one was missed. */
function between(rule: Rule, segments: readonly Segment[], own: number, max: number): LevelsBetween | null {
  const span = segments[own]?.span;
  const points = pointsOf(segments[own], max);
  if (!span || points === null) return null;
  const isBetter = (segment: Segment): boolean => (pointsOf(segment, max) ?? -1) > points;
  const better = [segments.slice(0, own).findLast(isBetter), segments.slice(own + 1).find(isBetter)].filter((segment) => segment !== undefined);
  const [next, other] = better;
  return next?.span && !other ? { reached: clauseWords(rule, span), missed: clauseWords(rule, next.span), clause: span } : null;
}

/** null for a stretch that the text says nothing of, or whose points depend on the measure. */
function pointsOf(segment: Segment | undefined, max: number): number | null {
  const award = segment?.award;
  return !award || award.kind === "proportional" ? null : roundScore(awardAt(award, 0, max));
}

/** A clause without the signs around it, on one line. */
function clauseWords({ text }: Pick<Rule, "text">, { start, end }: Span): string {
  return text.slice(start, end).replace(/\s+/g, " ").replace(/^[\s\-+•*–]+|[\s.;,|]+$/g, "");
}
