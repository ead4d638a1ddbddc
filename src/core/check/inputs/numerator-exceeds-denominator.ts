import type { Measure } from "../../rules/ast";
import { expressionNames } from "../../rules/evaluate/figures";
import { measuresOf } from "../../rules/node/measures";
import type { Check, CheckContext } from "../check-context";
import type { Finding } from "../finding";
import type { InputGroup } from "./input-place";
import { figureOf, inputGroups, inputPlace } from "./input-place";
import { makeFinding } from "../make-finding";
import { valueOf } from "./value-of";

/** A part that is larger than its whole. It counts as 100%, but one of the two figures is probably wrong. */
export const numeratorExceedsDenominator: Check = (context) =>
  inputGroups(context).flatMap((group) => {
    const ast = context.rules[group.node.index]?.ast ?? null;
    return ast ? measuresOf(ast).flatMap((measure) => exceeding(context, group, measure)) : [];
  });

function exceeding(context: CheckContext, { node, rows }: InputGroup, { expression, capped, unit }: Measure): readonly Finding[] {
  if (unit !== "ratio" || !capped || expression.kind !== "binary" || expression.operator !== "/") return [];
  const figure = (name: string): number | null => {
    const row = rows.find((candidate) => candidate.name === name);
    return row ? figureOf(row) : null;
  };
  const [numerator, denominator] = [valueOf(expression.left, figure), valueOf(expression.right, figure)];
  if (numerator === null || denominator === null || numerator <= denominator) return [];
  const numeratorNames = expressionNames(expression.left);
  const first = rows.find(({ name }) => numeratorNames.includes(name)) ?? rows[0];
  return first ? [makeFinding(context, "numerator-exceeds-denominator", "warning", inputPlace(context, node, first), { numerator, denominator })] : [];
}
