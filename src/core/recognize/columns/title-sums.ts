import { isNear } from "../../text/decimal";
import type { TableCode } from "../codes/table-code";
import type { ClosingSums } from "./sums-close";

const TOLERANCE = 0.011;

/** Counts the titles without a code whose number is what the coded rows up to the next one add up to. Both lists go by row. */
export function titleSums(codes: readonly (TableCode | null)[], numbers: readonly (number | null)[]): ClosingSums {
  const titles = numbers.flatMap((number, index) => (number !== null && codes[index] === null ? [index] : []));
  const stretches = titles.map((title, at) => ({ own: numbers[title] ?? 0, parts: numbers.slice(title + 1, titles[at + 1]).filter((number) => number !== null) }));
  const headed = stretches.filter(({ parts }) => parts.length > 0);
  return { parents: headed.length, closed: headed.filter(({ own, parts }) => isNear(parts.reduce((sum, part) => sum + part, 0), own, TOLERANCE * (parts.length + 1))).length };
}
