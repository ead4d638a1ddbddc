import type { IntervalGuard, Limit } from "../../../parse/statement/guard";
import { withWholes } from "./counted-wholes";
import { yieldLooseEnds } from "./loose-ends";
import type { StatementOf } from "../../../parse/statement/statement";
import { valuesOf } from "../../../lists";

export type Branch = StatementOf<"branch">;

/** A branch with what it compares, where that differs from the text for the sake of its siblings. */
export interface Guarded {
  readonly branch: Branch;
  readonly guard: IntervalGuard;
}

/** The branches that compare, with the ends that are theirs beside the others. */
export function guardedOf(branches: readonly Branch[]): readonly Guarded[] {
  const comparing: Guarded[] = [];
  for (const branch of branches) if (branch.guard?.kind === "interval") comparing.push({ branch, guard: branch.guard });
  const guards = withWholes(yieldLooseEnds(valuesOf(comparing, ({ guard }) => guard)));
  return valuesOf(comparing, ({ branch, guard }, index) => ({ branch, guard: guards[index] ?? guard }));
}

/** Both ends of all of them. */
export function limitsOf(guarded: readonly Guarded[]): readonly Limit[] {
  const limits: Limit[] = [];
  for (const { guard: { low, high } } of guarded) {
    if (low !== null) limits.push(low);
    if (high !== null) limits.push(high);
  }
  return limits;
}
