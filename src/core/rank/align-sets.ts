import { comparableName, nameLikeness } from "../framework/name-likeness";
import type { RankSet } from "./rank-set";

/** How far the rows of two sets are the same. */
export interface SetAlignment {
  /** Parallel to the reference's indicators: the index in the other set, or null. */
  readonly indices: readonly (number | null)[];
  /** How many found each other. */
  readonly shared: number;
  /** Whether the other set is the reference with some rows reworded, lost or added. */
  readonly same: boolean;
}

/** Names at the same key may be reworded this far. */
const REWORDED = 0.5;

/** Less than this part of the rows in common, and it is another set: some names are the same in all. */
const LEAST_SHARED = 0.8;

/** Finds each indicator of the reference in another set: by key and name, else by the very name, code and maximum. */
export function alignSets(reference: RankSet, other: RankSet): SetAlignment {
  if (reference.id === other.id) return { indices: reference.indicators.map((_, index) => index), shared: reference.indicators.length, same: true };
  const names = other.indicators.map(({ name }) => comparableName(name));
  const byKey = new Map(other.indicators.map(({ key }, index) => [key, index]));
  const free = new Set(other.indicators.keys());
  const take = (index: number | undefined): number | null => (index !== undefined && free.delete(index) ? index : null);
  const atKey = reference.indicators.map(({ key, name }) => {
    const index = byKey.get(key);
    const found = index === undefined ? undefined : names[index];
    return take(found && nameLikeness(comparableName(name), found) >= REWORDED ? index : undefined);
  });
  const byName = new Map([...free].reverse().map((index) => [names[index]?.folded ?? "", index]));
  const indices = reference.indicators.map(({ name }, at) => atKey[at] ?? take(byName.get(comparableName(name).folded)));
  const shared = indices.filter((index) => index !== null).length;
  return { indices, shared, same: shared >= LEAST_SHARED * Math.max(reference.indicators.length, other.indicators.length) };
}
