import { evaluate } from "../rules";
import type { AdditiveNode, CountNode } from "../rules/ast";
import type { Rule, RuleInputs } from "../rules/rule";

/** Parts of an additive choice that are tried in every combination. */
const MOST_PARTS = 10;
/** Things that are counted up to. */
const MOST_THINGS = 1_000;

/**
 * The figures that a score gives away: the option, the parts or the count that alone would give it. null where none or
 * several would, because then nobody can tell.
 */
export function impliedInputs(rule: Rule, score: number, max: number): RuleInputs | null {
  const { ast } = rule;
  switch (ast?.kind) {
    case "choice": return onlyOne(ast.options.map((_, index) => ({ [ast.input]: index + 1 })), rule, score, max);
    case "additive": return onlyOne(combinations(ast), rule, score, max);
    case "count": return onlyOne(counts(ast), rule, score, max);
    default: return null;
  }
}

function onlyOne(candidates: readonly RuleInputs[], rule: Rule, score: number, max: number): RuleInputs | null {
  const fitting = candidates.filter((inputs) => evaluate(rule, inputs, max).score === score);
  return fitting.length === 1 ? (fitting[0] ?? null) : null;
}

function combinations({ options }: AdditiveNode): readonly RuleInputs[] {
  if (options.length > MOST_PARTS) return [];
  return Array.from({ length: 2 ** options.length }, (_, bits) => Object.fromEntries(options.map(({ input }, index) => [input, (bits >> index) & 1])));
}

function counts({ input }: CountNode): readonly RuleInputs[] {
  return Array.from({ length: MOST_THINGS }, (_, count) => ({ [input]: count }));
}
