import type { TableAnalysis } from "../../../core/analysis";
import type { Expression, RuleNode } from "../../../core/rules/ast";
import { expressionNames } from "../../../core/rules/evaluate/figures";
import type { RuleInput } from "../../../core/rules/rule";
import type { GivenInputs } from "../../../core/score/given-inputs";
import { asks } from "../../../core/score/input-rows";

/** How often a unit has a figure not yet. */
const BLANK_SHARE = 0.02;

/** Figures that a unit may well have: parts no larger than their whole, better options for a better unit. `quality` is 0…1. */
export function sampleFigures(table: TableAnalysis, quality: number, random: () => number): readonly GivenInputs[] {
  return table.tree.nodes.flatMap((node) => {
    const rule = asks(node, table.rules[node.index] ?? null);
    if (!rule?.ast || rule.inputs.length === 0) return [];
    const wholes = new Set(divisorsIn(rule.ast));
    const total = 50 + Math.floor(random() * 450);
    const own = Math.min(1, Math.max(0, quality + (random() - 0.5) * 0.5));
    const parts = rule.inputs.filter((input) => input.kind === "number" && !wholes.has(input.name)).length;
    const figures = rule.inputs.filter(({ kind }) => kind !== "peers").map((input) => [input.name, figure(input, { wholes, total, own, parts }, random)] as const);
    return [{ sheet: table.table.sheet, path: node.path, inputs: Object.fromEntries(figures) }];
  });
}

interface Scale {
  readonly wholes: ReadonlySet<string>;
  readonly total: number;
  /** How good the unit is at this indicator, 0…1. */
  readonly own: number;
  readonly parts: number;
}

function figure(input: RuleInput, { wholes, total, own, parts }: Scale, random: () => number): number | null {
  if (random() < BLANK_SHARE) return null;
  switch (input.kind) {
    case "flag": return random() < own ? 1 : 0;
    case "choice": return 1 + Math.floor((1 - own) * (input.options?.length ?? 1) * 0.999);
    case "peers": return null;
    case "number": {
      if (wholes.has(input.name)) return total;
      if (wholes.size > 0) return Math.floor((total * own) / Math.max(1, parts));
      return input.counted ? Math.round(own * 12) : Math.round(own * 100) / 100;
    }
  }
}

function divisorsIn(node: RuleNode): readonly string[] {
  switch (node.kind) {
    case "bands": case "peers": return divisors(node.measure.expression);
    case "parts": return node.parts.flatMap((part) => divisorsIn(part.node));
    case "choice": case "additive": case "count": case "sum": return [];
  }
}

function divisors(expression: Expression): readonly string[] {
  if (expression.kind === "extreme") return expression.operands.flatMap(divisors);
  if (expression.kind !== "binary") return [];
  const inner = [...divisors(expression.left), ...divisors(expression.right)];
  return expression.operator === "/" ? [...inner, ...expressionNames(expression.right)] : inner;
}
