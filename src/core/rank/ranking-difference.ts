import type { Consolidation } from "./consolidation";

/** What another way of ranking the same units changes. */
export interface RankingDifference {
  /** Units whose place changes, the best of the present ranking first; null: without a place. */
  readonly moved: readonly { readonly unit: string; readonly from: number | null; readonly to: number | null }[];
  /** How many units have another result, whether or not they change places. */
  readonly rescored: number;
}

/** What changes from one consolidation to another of the same units. */
export function rankingDifference(present: Consolidation, other: Consolidation): RankingDifference {
  const after = new Map(other.units.map((unit) => [unit.name, unit]));
  const pairs = present.units.flatMap((before) => {
    const then = after.get(before.name);
    return then ? [{ before, then }] : [];
  });
  const moved = pairs.filter(({ before, then }) => before.rank !== then.rank).map(({ before, then }) => ({ unit: before.name, from: before.rank, to: then.rank }));
  return {
    moved: moved.sort((a, b) => (a.from ?? Infinity) - (b.from ?? Infinity)),
    rescored: pairs.filter(({ before, then }) => before.total !== then.total || before.index !== then.index).length,
  };
}
