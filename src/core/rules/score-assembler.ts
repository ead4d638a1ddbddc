import type { Award, BandsNode, Measure, Part } from "./ast";
import { pick, unreadable, type Assembled, type Assembly } from "./assembly";
import { resolveAward } from "./award-resolver";
import { isGrowth, settleMeasure, type FoundMeasure } from "./measure-builder";
import type { RuleInput } from "./rule";
import { spanOf, wordsOf } from "./source";
import type { StatementOf } from "./statement";

/** "Điểm = Tỷ lệ * Điểm tối đa": the score by one formula, over one measure or the sum over several. */
export function assembleScore(assembly: Assembly): Assembled | null {
  const [score, ...others] = pick(assembly.statements, "score");
  const stray = others[0] ?? pick(assembly.statements, "branch", "each", "sum")[0];
  if (score === undefined || stray !== undefined) return unreadable(assembly, (stray ?? score)?.range ?? { from: 0, to: 0 }, "one-formula");
  const award = resolveAward(score.award, { scope: assembly.scope, range: score.range, words: wordsOf(assembly.source, score.range), barePercents: [], max: assembly.context.max });
  switch (award?.kind) {
    case "measured": return single(assembly, score, award.measure, award.award);
    case "sum": {
      const parts = award.parts.map((part): Part => ({ label: part.measure.words, node: nodeOf(assembly, score, part.measure, part.award) }));
      return { node: { kind: "parts", parts }, inputs: [] };
    }
    case "fixed": case undefined: return unreadable(assembly, score.range, "formula");
  }
}

function single(assembly: Assembly, score: StatementOf<"score">, found: FoundMeasure, award: Award): Assembled | null {
  const node = nodeOf(assembly, score, found, award);
  const single = node.measure.expression.kind === "input" && node.measure.expression.name === "value";
  if (node.measure.unit === "quantity" && !dividesBySomething(award)) return unreadable(assembly, score.range, "ratio");
  const label = assembly.context.name ?? found.words;
  const input: RuleInput = { name: "value", kind: "number", label, unit: null, counted: node.measure.unit === "quantity" };
  return { node, inputs: single ? [input] : [] };
}

/** Points proportional to a bare count need a divisor, or a count of 3 would give three times the maximum. */
function dividesBySomething(award: Award): boolean {
  return award.kind === "proportional" && award.divisor !== 1;
}

function nodeOf(assembly: Assembly, score: StatementOf<"score">, found: FoundMeasure, award: Award): BandsNode {
  const settled = settleMeasure(found, found.expression.kind === "binary", true);
  const divisor = award.kind === "proportional" ? award.divisor : 1;
  const measure: Measure = { ...settled, capped: settled.capped && divisor <= 1 && !isGrowth(settled.expression) };
  const band = { low: null, high: null, award, span: spanOf(assembly.source, score.range) };
  return { kind: "bands", measure, bands: [band], otherwise: null, absent: null, existsInput: "exists" };
}
