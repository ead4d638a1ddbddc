import { isNear } from "../../../../text/decimal";
import { replaced } from "../../../lists";
import { UNNAMED_RATIO } from "../../../parse/score/assignment-parser";
import type { Term } from "../../../parse/term/term";
import { isWholeAward } from "../../award/whole-award";
import type { Branch } from "./guarded";

/** "Dưới 100%: theo tỷ lệ tương ứng" is the ratio itself where 100% gives everything; beside another target it could be a part of the target as well, unless the text says "so với 90%". */
export function withProrata(branches: readonly Branch[], max: number | undefined): readonly Branch[] {
  return replaced(branches, (branch) => {
    const target = branch.award.kind === "prorata" ? (branch.award.target ?? 1) : null;
    return target !== null && givesAllAt(branches, target, max) ? { ...branch, award: shareOf({ kind: "max" }, target) } : branch;
  });
}

function givesAllAt(branches: readonly Branch[], target: number, max: number | undefined): boolean {
  return branches.some(({ guard, award }) => isWholeAward(award, max) && guard?.kind === "interval" && guard.low?.amount.kind === "percent" && isNear(guard.low.amount.value, target));
}

/** Tỷ lệ / 90% × Điểm tối đa, or × 3 điểm of what a part is worth. */
export function shareOf(whole: Term, target = 1): Term {
  const ratio: Term = { kind: "quantity", words: UNNAMED_RATIO, owner: "own" };
  const share: Term = target === 1 ? ratio : { kind: "binary", operator: "/", left: ratio, right: { kind: "number", value: target, percent: true }, bracketed: true };
  return { kind: "binary", operator: "*", left: share, right: whole, bracketed: false };
}
