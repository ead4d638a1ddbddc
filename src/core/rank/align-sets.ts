import { comparableName, nameLikeness } from "../align/name-likeness";
import { measureAlike } from "./comparison";
import type { RankSet } from "./rank-set";

/** How far the rows of two sets are the same. */
export interface SetAlignment {
  /** Parallel to the reference's indicators: the index in the other set, or null. */
  readonly indices: readonly (number | null)[];
  /** The same, null also where the other set's row measures or compares otherwise. */
  readonly measureIndices: readonly (number | null)[];
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
  if (reference.id === other.id) return aligned(reference.indicators.map((_, index) => index), reference, other);
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
  return aligned(indices, reference, other);
}

function aligned(indices: readonly (number | null)[], reference: RankSet, other: RankSet): SetAlignment {
  const shared = indices.filter((index) => index !== null).length;
  const measureIndices = indices.map((index, at) => {
    const [one, found] = [reference.indicators[at], index === null ? undefined : other.indicators[index]];
    // Figures of rows that make another thing of them are not to be compared.
    return one && found && measureAlike(one, found) ? index : null;
  });
  return { indices, measureIndices, shared, same: shared >= LEAST_SHARED * Math.max(reference.indicators.length, other.indicators.length) };
}
