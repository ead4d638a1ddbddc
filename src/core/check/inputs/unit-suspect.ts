import { isWholeShare } from "../../rules/node/measures";
import type { Rule } from "../../rules/rule";
import type { InputRow } from "../../score/input-row";
import { foldWords } from "../../text/fold-text";
import type { Check } from "../check-context";
import { figureOf, inputGroups, inputPlace } from "./input-place";
import { makeFinding } from "../make-finding";

/** Amounts that no locality has in a unit (folded), so that a smaller unit was typed: a million tỷ is 10¹⁵ đồng. */
const BEYOND: readonly { readonly unit: RegExp; readonly amount: number }[] = [
  { unit: /^(?:nghin |ngan )?ty\b/, amount: 1e6 },
  { unit: /^trieu\b/, amount: 1e8 },
  { unit: /^(?:nghin|ngan) dong\b/, amount: 1e12 },
];

/** A figure that is far too large for its unit: đồng typed for tỷ đồng, 85 for 85%. */
export const unitSuspect: Check = (context) =>
  inputGroups(context).flatMap(({ node, rows }) => {
    const rule = context.rules[node.index] ?? null;
    return rows.flatMap((row) => {
      const actual = figureOf(row);
      const unit = actual === null ? null : suspectUnit(rule, row, actual);
      return unit === null ? [] : [makeFinding(context, "unit-suspect", "warning", inputPlace(context, node, row), { name: row.name, label: row.label, actual, unit })];
    });
  });

/** The unit that the figure should be in, where it seems to be in another. */
function suspectUnit(rule: Rule | null, row: InputRow, value: number): string | null {
  const unit = foldWords(row.unit);
  if (BEYOND.some((limit) => limit.unit.test(unit) && Math.abs(value) >= limit.amount)) return row.unit;
  return value > 1 && value <= 100 && rule?.ast && isWholeShare(rule.ast, row.name) ? "%" : null;
}
