import type { Measure } from "../../ast";
import type { Limit } from "../../parse/statement/guard";
import type { Assembly } from "../scope/assembly";

/** "số lớp mỗi quý" */
const PERIOD = /(?:^|[ /])(?:ngày|tuần|tháng|quý|năm|kỳ)(?: |$)/iu;
/** What makes a ratio of what stands above it. */
const TOTAL = /^(?:tổng|ts)(?: |$)/iu;
/** A plain number from here on is no ratio. */
const LEAST_PERCENT = 10;

/** Whether levels are in another unit than the letters that they compare: people in millions of đồng, classes in classes a quarter, a share of all in hundredths that nothing tells. */
export function contradictsLetters({ scope: { letters, used } }: Assembly, { expression, unit }: Measure, limits: readonly Limit[]): boolean {
  const definitionOf = (name: string): { readonly label: string; readonly counted: boolean } | undefined => letters.get(name) ?? used.get(name);
  if (expression.kind === "input") {
    const letter = definitionOf(expression.name);
    if (letter?.counted !== true) return false;
    return limits.some(({ amount }) => amount.kind === "money" || (amount.kind === "frequency" && amount.period !== "năm" && !PERIOD.test(letter.label)));
  }
  if (unit !== "quantity" || expression.kind !== "binary" || expression.operator !== "/" || expression.right.kind !== "input") return false;
  return TOTAL.test(definitionOf(expression.right.name)?.label ?? "") && limits.some(({ amount }) => amount.kind === "plain" && amount.value >= LEAST_PERCENT);
}
