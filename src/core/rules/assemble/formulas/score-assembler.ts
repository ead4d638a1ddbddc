import type { Award, BandsNode, Expression, Measure, Part } from "../../ast";
import { isNear } from "../../../text/decimal";
import { pick, unreadable, type Assembled, type Assembly } from "../scope/assembly";
import { resolveAward } from "../award/award-resolver";
import { bandsNode } from "../../node/bands-node";
import { reachOf } from "../../node/reach";
import { isBetterLow } from "../../text/words/fault";
import { highestShare } from "../../node/highest-share";
import { assembleNone, speaksOfNothing } from "../absence/none-assembler";
import { someTerm } from "../../parse/term/term";
import { settleMeasure, type FoundMeasure } from "../measure/measure-builder";
import { dividesAnything, isGrowth, sameExpression } from "../../node/expression-shape";
import type { RuleInput } from "../../rule";
import { spanOf } from "../../text/source";
import type { StatementOf } from "../../parse/statement/statement";
import { isWholeAward } from "../award/whole-award";
import { exceedsTarget, isTargetOf } from "./exceeded-target";

/** "Điểm = Tỷ lệ * Điểm tối đa": the score by one formula, over one measure or the sum over several. */
export function assembleScore(assembly: Assembly): Assembled | null {
  const [score, ...others] = pick(assembly.statements, "score");
  const branches = pick(assembly.statements, "branch");
  const nothing = branches.filter((branch) => speaksOfNothing(assembly, branch));
  const exceeding = branches.find((branch) => exceedsTarget(assembly, branch));
  const stray = others[0] ?? pick(assembly.statements, "each", "sum", "best", "relative")[0] ?? branches.find((branch) => branch !== exceeding && !nothing.includes(branch)) ?? nothing[1];
  if (score === undefined || stray !== undefined) return unreadable(assembly, (stray ?? score)?.range ?? { from: 0, to: 0 }, "one-formula");
  const { least, most } = score.limits;
  if (most !== null && !isWholeAward(most, assembly.context.max)) return unreadable(assembly, score.range, "maximum");
  const award = resolveAward(score.award, { scope: assembly.scope, range: score.range, words: "", barePercents: [], max: assembly.context.max, inPart: assembly.isPart });
  switch (award?.kind) {
    case "measured": {
      const whole = single(assembly, score, award.measure, award.award);
      if (whole !== null && exceeding !== undefined && !isTargetOf(assembly, exceeding, whole.node.measure)) return unreadable(assembly, exceeding.range, "one-formula");
      return whole === null ? null : withLimits(assembly, score, whole, nothing[0]);
    }
    case "sum": {
      const beside = nothing[0] ?? exceeding;
      if (beside !== undefined || least !== null) return unreadable(assembly, (beside ?? score).range, "one-formula");
      if (!assembly.isPart && !sharesMakeWhole(award.parts)) return unreadable(assembly, score.range, "whole");
      const parts = award.parts.map((part): Part => ({ label: part.measure.words, node: nodeOf(assembly, score, part.measure, part.award) }));
      const counts = parts.some(({ node }) => node.kind === "bands" && node.measure.unit === "quantity");
      return counts ? unreadable(assembly, score.range, "ratio") : { node: { kind: "parts", parts }, inputs: [] };
    }
    case "fixed": case undefined: return unreadable(assembly, score.range, "formula");
  }
}

/** "0,6 × a/b + 0,3 × c/d": weights that do not make the maximum leave some of it to nothing, or give too much. */
function sharesMakeWhole(parts: readonly { readonly award: Award }[]): boolean {
  const shares = parts.map(({ award }) => (award.kind === "proportional" ? award.share / meanOf(award.divisor) : Number.NaN));
  return isNear(shares.reduce((sum, share) => sum + share, 0), 1, 1e-6);
}

/** "(Tỷ lệ 1 + Tỷ lệ 2)/2", "Tỷ lệ/2": all of a ratio gives half of the points. */
function withMean(award: Award): Award {
  if (award.kind !== "proportional") return award;
  const mean = meanOf(award.divisor);
  return { ...award, share: award.share / mean, divisor: award.divisor / mean };
}

/** By how many ratios their sum is divided; a target is no such number. */
function meanOf(divisor: number): number {
  return divisor > 1 && Number.isInteger(divisor) ? divisor : 1;
}

/** The least that is given, and what is given where there is nothing to divide by. */
function withLimits(assembly: Assembly, score: StatementOf<"score">, whole: Assembled & { readonly node: BandsNode }, nothing: StatementOf<"branch"> | undefined): Assembled | null {
  const context = { scope: assembly.scope, range: score.range, words: "", barePercents: [], max: assembly.context.max, inPart: assembly.isPart };
  const stated = score.limits.least;
  const least = stated === null ? null : resolveAward(stated, context);
  if (stated !== null && (least?.kind !== "fixed" || least.bare)) return unreadable(assembly, score.range, "least");
  const none = nothing === undefined ? null : assembleNone(assembly, nothing, whole.node.measure.expression);
  if (nothing !== undefined && none === null) return null;
  return { ...whole, node: { ...whole.node, least: least?.kind === "fixed" ? least.award : null, none } };
}

function single(assembly: Assembly, score: StatementOf<"score">, found: FoundMeasure, award: Award): (Assembled & { readonly node: BandsNode }) | null {
  const node = nodeOf(assembly, score, found, award);
  const single = node.measure.expression.kind === "input" && node.measure.expression.name === "value";
  if (award.kind === "proportional" && award.share > 0 && award.base === 0 && figuresOf(assembly, node.measure).some(isBetterLow)) return unreadable(assembly, score.range, "one-method");
  if (node.measure.unit === "quantity" && !dividesBySomething(award)) return unreadable(assembly, score.range, "ratio");
  // "(a/b + c/d) × Điểm tối đa" would give twice the maximum.
  const reach = wholeReach(node.measure.expression);
  if (!assembly.isPart && !makesWhole(reach, award)) return unreadable(assembly, score.range, "whole");
  // "(Tỷ lệ - 1) × Điểm tối đa" of a ratio that counts as 1 at the most is never more than nothing.
  if (node.measure.capped && award.kind === "proportional" && award.share > 0 && award.base + award.share / award.divisor < 1e-6) return unreadable(assembly, score.range, "whole");
  // "Tỷ lệ × 5 điểm tối đa"
  if (node.measure.unit === "ratio" && award.kind === "proportional" && award.divisor === 1 && award.base === 0 && award.share > 1) return unreadable(assembly, score.range, "whole");
  // "a/b × 6 điểm" of a maximum of 10 is not all that the text says.
  const absolute = !someTerm(score.award, ({ kind }) => kind === "max");
  const whole = node.measure.unit === "quantity" && award.kind === "proportional" ? award.base + award.share : highestShare(node, null);
  if (absolute && reach === null && !assembly.isPart && !(Math.abs(whole - 1) < 1e-6)) return unreadable(assembly, score.range, "whole");
  const label = assembly.context.name ?? found.words;
  const input: RuleInput = { name: "value", kind: "number", label, unit: null, counted: node.measure.unit === "quantity" };
  return { node, inputs: single ? [input] : [] };
}

/** What the text calls a measure, and the figure that it divides: "Tỷ lệ hồ sơ quá hạn × Điểm tối đa" would reward a fault. */
function figuresOf({ scope }: Assembly, { expression, words }: Measure): readonly string[] {
  const quantity = scope.quantities.find((one) => sameExpression(one.expression, expression))?.name ?? words;
  const divided = expression.kind === "binary" && expression.operator === "/" && expression.left.kind === "input" ? (scope.used.get(expression.left.name)?.label ?? "") : "";
  return [quantity, divided];
}

/** The range of a measure whose best figures are known. Null: a plain ratio over a target gives the maximum before. */
function wholeReach(expression: Expression): ReturnType<typeof reachOf> {
  return expression.kind === "binary" && expression.operator === "/" && expression.right.kind !== "number" ? null : reachOf(expression);
}

/** Whether the best figures give neither more nor less than the maximum. */
function makesWhole(reach: ReturnType<typeof reachOf>, award: Award): boolean {
  if (reach === null || award.kind !== "proportional") return true;
  const best = award.base + (award.share * (award.share > 0 ? reach.high : reach.low)) / award.divisor;
  return Math.abs(best - 1) < 1e-6;
}

/** Points proportional to a bare count need a divisor, or a count of 3 would give three times the maximum. */
function dividesBySomething(award: Award): boolean {
  return award.kind === "proportional" && award.divisor !== 1;
}

function nodeOf(assembly: Assembly, score: StatementOf<"score">, found: FoundMeasure, stated: Award): BandsNode {
  const settled = settleMeasure(found, dividesAnything(found.expression), true);
  const { expression } = settled;
  const plain = expression.kind === "input" || (expression.kind === "binary" && expression.operator === "/" && expression.right.kind !== "number");
  const award = settled.unit === "ratio" && plain ? withMean(stated) : stated;
  const divisor = award.kind === "proportional" ? award.divisor : 1;
  // Addends of a sum are capped each on its own: "1/2 × (a/b + c/d)".
  const capped = settled.capped && divisor <= 1 && !isGrowth(settled.expression) && !((wholeReach(settled.expression)?.high ?? 1) > 1);
  const measure: Measure = { ...settled, capped };
  const band = { low: null, high: null, award, span: spanOf(assembly.source, score.range) };
  return bandsNode(measure, [band]);
}
