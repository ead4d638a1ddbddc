import type { StatementOf } from "../parse/statement";

/** Whether numbers without "điểm" can only be points: the largest of them is the maximum, and no branch gives anything else. */
export function acceptsBare(max: number | undefined, branches: readonly StatementOf<"branch">[]): boolean {
  const values = branches.flatMap(({ award }) => (award.kind === "number" && !award.percent ? [award.value] : []));
  const others = branches.filter(({ award }) => award.kind !== "number" && !(award.kind === "points" && award.value === 0));
  return max !== undefined && others.length === 0 && values.length > 0 && Math.max(...values) === max;
}
