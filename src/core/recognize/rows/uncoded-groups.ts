import type { NumberCell, RowLevel } from "../appendix-table";
import { isDigital } from "../columns/topic";
import type { DraftRow } from "./join-rows";

const TOLERANCE = 0.011;

/** A row as far as it may be such a title. */
interface UncodedTitle {
  readonly name: string;
  readonly max: NumberCell | null;
}

/**
 * Levels where titles without a code, but with a maximum, stand over coded rows: each is one level above the
 * rows up to the next, where its maximum is what theirs add up to. One title that does not add up leaves all.
 * The only one, on top of everything, adds up the table unless it names a pillar.
 */
export function uncodedGroups(levels: readonly RowLevel[], drafts: readonly DraftRow[], rows: readonly UncodedTitle[]): readonly RowLevel[] {
  const titles = drafts.flatMap(({ kind }, index) => (kind === "uncoded" ? [index] : []));
  const raised = titles.map((index) => levelOver(index, levels, drafts, rows));
  if (raised.length === 0 || raised.includes(null)) return levels;
  if (raised.length === 1 && titles[0] === 0 && !levels.includes("total") && !isDigital(rows[0]?.name ?? "")) return levels.with(0, "total");
  return levels.map((level, index) => raised[titles.indexOf(index)] ?? level);
}

function levelOver(index: number, levels: readonly RowLevel[], drafts: readonly DraftRow[], rows: readonly UncodedTitle[]): RowLevel | null {
  const after = drafts.findIndex(({ kind }, at) => at > index && (kind === "uncoded" || kind === "total"));
  const below = levels.slice(index + 1, after < 0 ? undefined : after).map((level, at) => ({ level, max: rows[index + 1 + at]?.max?.value ?? 0 }));
  const child = (["group", "indicator"] as const).find((level) => below.some((row) => row.level === level));
  const sum = below.filter(({ level }) => level === child).reduce((total, { max }) => total + max, 0);
  const own = rows[index]?.max?.value ?? null;
  if (child === undefined || own === null || Math.abs(sum - own) > TOLERANCE) return null;
  return child === "group" ? "pillar" : "group";
}
