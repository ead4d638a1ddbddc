import type { StatementOf } from "../../parse/statement/statement";
import type { TokenRange } from "../../text/token";
import { isMost, isNothing, isWholeAward } from "../award/whole-award";
import { pick, type Assembly } from "../scope/assembly";

/** Where a text states a maximum that is not the indicator's, or a cap that only "points for each" can take into account. Null: nowhere. */
export function contradictedMaximum(assembly: Assembly): TokenRange | null {
  const { statements, context } = assembly;
  const maxima = pick(statements, "maximum");
  const maximum = maxima.find(({ points }) => context.max !== undefined && points !== context.max);
  const start = maxima.find((stated) => stated.start === true && !losesPoints(statements));
  const counts = pick(statements, "each", "rise").length > 0;
  const cap = counts ? undefined : pick(statements, "cap").find(({ award }) => !isWholeAward(award, context.max));
  const most = pick(statements, "branch").find((branch, _, branches) => isMost(branch.award) && !givesMost(branches, context.max) && !isBest(branch, branches, context.max));
  const sum = pick(statements, "additive").find(({ most }) => most !== null && most !== context.max);
  return (maximum ?? start ?? cap ?? most ?? sum)?.range ?? null;
}

/** Whether something is taken away, and nothing given. */
function losesPoints(statements: Assembly["statements"]): boolean {
  const counted = pick(statements, "each");
  return counted.every(({ direction }) => direction === "subtract") && (counted.length > 0 || pick(statements, "step").length > 0);
}

/** "Tốt: tối đa 10 điểm; khá: tối đa 6 điểm": where all that give points say so and the best gives the maximum, each gives what it names; else something in between may be meant. */
function givesMost(branches: readonly StatementOf<"branch">[], max: number | undefined): boolean {
  const giving = branches.filter(({ award }) => !isNothing(award));
  return giving.every(({ award }) => isMost(award)) && giving.some(({ award }) => isWholeAward(award, max));
}

/** "Toàn bộ quy trình: tối đa 10 điểm; một phần: 4 điểm": the best of the levels or options gives the maximum, which the text calls so. */
function isBest(best: StatementOf<"branch">, branches: readonly StatementOf<"branch">[], max: number | undefined): boolean {
  return isWholeAward(best.award, max) && branches.length > 1 && branches.every((branch) => branch === best || (!isMost(branch.award) && !isWholeAward(branch.award, max)));
}
