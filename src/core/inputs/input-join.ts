/** Figures that are one and the same: the first key's row on the input sheet is the only one that is typed. */
export interface InputJoin {
  /** `InputRow.key`, at least two. */
  readonly keys: readonly string[];
}

/** The key whose row holds the figure, by each other key of its join. */
export function ownerKeys(joins: readonly InputJoin[]): ReadonlyMap<string, string> {
  return new Map(joins.flatMap(({ keys: [owner, ...others] }) => (owner === undefined ? [] : others.map((key) => [key, owner] as const))));
}

/** The joins with one more; keys that it takes from others leave those, and a join of one is none. */
export function withJoin(joins: readonly InputJoin[], { keys }: InputJoin): readonly InputJoin[] {
  return [...withoutKeys(joins, keys), { keys }];
}

/** The joins without some keys. */
export function withoutKeys(joins: readonly InputJoin[], keys: readonly string[]): readonly InputJoin[] {
  return joins.map((join) => ({ keys: join.keys.filter((key) => !keys.includes(key)) })).filter((join) => join.keys.length > 1);
}
