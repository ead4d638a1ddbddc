import type { NumberCell, RowLevel } from "../appendix-table";
import type { DraftRow } from "./join-rows";

const TOLERANCE = 0.011;

/**
 * Levels where titles without a code, but with a maximum, stand over coded rows: each is one level above the
 * rows up to the next, where its maximum is what theirs add up to. One title that does not add up leaves all.
 */
export function uncodedGroups(levels: readonly RowLevel[], drafts: readonly DraftRow[], maxima: readonly (NumberCell | null)[]): readonly RowLevel[] {
  const titles = drafts.flatMap(({ kind }, index) => (kind === "uncoded" ? [index] : []));
  const raised = titles.map((index) => levelOver(index, levels, drafts, maxima));
  if (raised.length === 0 || raised.includes(null)) return levels;
  return levels.map((level, index) => raised[titles.indexOf(index)] ?? level);
}

function levelOver(index: number, levels: readonly RowLevel[], drafts: readonly DraftRow[], maxima: readonly (NumberCell | null)[]): RowLevel | null {
  const after = drafts.findIndex(({ kind }, at) => at > index && (kind === "uncoded" || kind === "total"));
  const below = levels.slice(index + 1, after < 0 ? undefined : after).map((level, at) => ({ level, max: maxima[index + 1 + at]?.value ?? 0 }));
  const child = (["group", "indicator"] as const).find((level) => below.some((row) => row.level === level));
  const sum = below.filter(({ level }) => level === child).reduce((total, { max }) => total + max, 0);
  const own = maxima[index]?.value ?? null;
  if (child === undefined || own === null || Math.abs(sum - own) > TOLERANCE) return null;
  return child === "group" ? "pillar" : "group";
}
