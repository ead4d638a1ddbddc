import type { IndicatorNode, IndicatorTree } from "../../score/indicator-tree";
import { addends } from "../../score/whole-table";
import { decimalPlaces, isNear } from "../../text/decimal";
import { sumDecimals } from "../../text/sum-decimals";
import { speaksOfRounding } from "../../score/row-wordings";
import type { Measure } from "../measure";

/** Whether an office rounds its sums. */
export interface RoundedSums {
  /** Whether rounding may be all that parts a printed sum from what is printed right below it. */
  readonly explains: (node: IndicatorNode, actual: number, expected: number) => boolean;
}

/** Sums that only rounding explains make a habit from here on. */
const HABIT = 2;

/** The rounding of one column: a row that says so, or one place for all sums where several show it. */
export function roundedSums(tree: IndicatorTree, measure: Measure): RoundedSums {
  const sums = tree.nodes.flatMap((node) => {
    const actual = measure.cell(node.row)?.value ?? null;
    const below = addends(tree, node).map(({ row }) => measure.cell(row)?.value ?? null);
    return actual === null || below.length === 0 || below.includes(null) ? [] : [{ actual, expected: sumDecimals(below.map((value) => value ?? 0)) }];
  });
  const places = Math.max(0, ...sums.map(({ actual }) => decimalPlaces(actual)));
  const rounded = sums.filter(({ actual, expected }) => actual !== expected && isRounded(actual, expected, places));
  const isHabit = places < 2 && rounded.length >= HABIT;
  return {
    explains: (node, actual, expected) => (isHabit && isRounded(actual, expected, places)) || (speaksOfRounding(node.row) && isRounded(actual, expected, decimalPlaces(actual))),
  };
}

function isRounded(actual: number, expected: number, places: number): boolean {
  return isNear(actual, expected, 0.5 * 10 ** -places);
}
