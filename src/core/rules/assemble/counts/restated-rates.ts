import { isNear } from "../../../text/decimal";
import type { Statement, StatementOf } from "../../parse/statement/statement";
import { pick } from "../scope/assembly";
import { sumOf, type Product } from "../award/product";

/** "x = số giải cấp tỉnh (2 điểm/giải); … Điểm = 2x + y": the first letter of which the formula does not say what its words say. Undefined: there is none. */
export function misratedLetter(statements: readonly Statement[]): StatementOf<"definition"> | undefined {
  const rated = pick(statements, "definition").filter(({ rate }) => rate !== undefined);
  if (rated.length === 0) return undefined;
  const [score, ...others] = pick(statements, "score");
  const addends = score === undefined || others.length > 0 ? [] : (sumOf(score.award) ?? []);
  return rated.find(({ letters: [letter], rate }) => addends.filter((addend) => weighs(addend, letter, rate)).length !== 1);
}

function weighs({ constant, divisor, percent, percentDivisor, maxima, numerators: [letter, ...others], denominators }: Product, name: string | undefined, rate = Number.NaN): boolean {
  const plain = others.length + denominators.length + maxima === 0 && !percent && !percentDivisor;
  return plain && letter?.kind === "letter" && letter.name === name && isNear(constant / divisor, rate);
}
