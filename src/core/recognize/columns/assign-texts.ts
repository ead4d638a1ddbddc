import type { RoleWeight } from "./weigh-texts";

/**
 * Gives every role to one column at most: each column asks for its likeliest role, the one for which most
 * speaks keeps it, and the others ask for their next. Where words of no list speak equally for two columns, neither has it.
 */
export function assignTexts(columns: readonly (readonly RoleWeight[])[]): readonly (RoleWeight | null)[] {
  const asking = columns.map(() => 0);
  for (;;) {
    const asked = columns.map((weights, index) => weights[asking[index] ?? 0] ?? null);
    const refused = asked.flatMap((own, index) => (own !== null && asked.some((other, at) => other !== null && other.role === own.role && at !== index && comesBefore(other, own, at < index)) ? [index] : []));
    if (refused.length === 0) return asked;
    for (const index of refused) asking[index] = (asking[index] ?? 0) + 1;
  }
}

/** Whether a column has more to say for a role than another. */
function comesBefore(one: RoleWeight, other: RoleWeight, isFirst: boolean): boolean {
  return one.weight > other.weight || (one.weight === other.weight && (isFirst || (one.inferred && other.inferred)));
}
