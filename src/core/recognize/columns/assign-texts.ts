import type { RoleWeight } from "./weigh-texts";

/** What a column of texts is given, and what it may hold as well. */
export interface AssignedText {
  readonly own: RoleWeight | null;
  /** The role that it wins or loses narrowly: against another column that claims it, or against nothing; null where the role is beyond doubt. */
  readonly rival: RoleWeight["role"] | "none" | null;
}

/** A role won by no more than this may be the other column's: as much as what stands below says for one. */
const NARROW = 1.5;

/**
 * Gives every role to one column at most: each column asks for its likeliest role, the one for which most
 * speaks keeps it, and the others ask for their next. Where words of no list speak equally for two columns, neither has it.
 */
export function assignTexts(columns: readonly (readonly RoleWeight[])[]): readonly AssignedText[] {
  const asking = columns.map(() => 0);
  for (;;) {
    const asked = columns.map((weights, index) => weights[asking[index] ?? 0] ?? null);
    const refused = asked.flatMap((own, index) => (own !== null && asked.some((other, at) => other !== null && other.role === own.role && at !== index && comesBefore(other, own, at < index)) ? [index] : []));
    if (refused.length === 0) return asked.map((own, index) => ({ own, rival: rivalOf(index, asked, columns.map((weights, at) => weights.slice(0, asking[at]))) }));
    for (const index of refused) asking[index] = (asking[index] ?? 0) + 1;
  }
}

/** Whether a column has more to say for a role than another. */
function comesBefore(one: RoleWeight, other: RoleWeight, isFirst: boolean): boolean {
  return one.weight > other.weight || (one.weight === other.weight && (isFirst || (one.inferred && other.inferred)));
}

/** `lost`: the roles that each column was refused. */
function rivalOf(index: number, given: readonly (RoleWeight | null)[], lost: readonly (readonly RoleWeight[])[]): AssignedText["rival"] {
  const own = given[index];
  const isNarrow = ({ role, weight }: RoleWeight): boolean => given.every((other) => other?.role !== role || other.weight - weight <= NARROW);
  const missed = lost[index]?.find(isNarrow);
  if (missed) return missed.role;
  return own && lost.some((others) => others.some((other) => other.role === own.role && isNarrow(other))) ? "none" : null;
}
