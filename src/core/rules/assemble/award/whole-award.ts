import type { Term } from "../../parse/term/term";

/** Whether an award is all of the maximum, by name or by its points: "điểm tối đa", "10 điểm", "100% điểm". */
export function isWholeAward(award: Term, max: number | undefined): boolean {
  if (award.kind === "binary") return award.operator === "*" && award.left.kind === "number" && award.left.percent && award.left.value === 1 && isWholeAward(award.right, max);
  return award.kind === "max" || ((award.kind === "points" || award.kind === "number") && award.value === max);
}

/** "trừ 1 điểm" at a level: so much off the maximum. */
export function isLoss(award: Term): boolean {
  return award.kind === "binary" && award.operator === "-" && award.left.kind === "max" && award.right.kind === "points";
}

/** "tối đa 6 điểm": so many points at the most. */
export function isMost(award: Term): boolean {
  return award.kind === "points" && award.most === true;
}

/** Whether an award is nothing: "0 điểm", "0", "0% điểm tối đa". */
export function isNothing(award: Term): boolean {
  if (award.kind === "binary") return award.operator === "*" && award.right.kind === "max" && isNothing(award.left);
  return (award.kind === "points" || award.kind === "number") && award.value === 0;
}
