/** A class of results: from which index (percent of the maximum) it begins. */
export interface RankBand {
  readonly from: number;
  readonly name: string;
}

/** The class that an index belongs to: the last that it reaches. null where there is no index or no class reaches so low. */
export function bandOf(index: number | null, bands: readonly RankBand[]): string | null {
  if (index === null) return null;
  const reached = bands.filter(({ from }) => index >= from);
  const [best] = reached.sort((a, b) => b.from - a.from);
  return best?.name ?? null;
}
