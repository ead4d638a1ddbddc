import { isNear } from "../../text/decimal";
import { sumDecimals } from "../../text/sum-decimals";
import type { NumberCell, RowLevel } from "../appendix-table";
import type { DraftRow } from "./join-rows";

/** Rounded points may add up to a hundredth beside their sum. */
const TOLERANCE = 0.011;
/** The levels that may stand outermost, from the top. */
const OUTER: readonly RowLevel[] = ["pillar", "group", "indicator"];

interface PointRow {
  readonly max: NumberCell | null;
  readonly scores: readonly (NumberCell | null)[];
}

/**
 * The levels with `total` for rows without a code, behind all others or before the next outermost one, that hold what the outermost rows above
 * them come to, or the last of these: "Điểm toàn phường" under 20 and 30 with 50.
 */
export function withSumRows(rows: readonly PointRow[], drafts: readonly DraftRow[], levels: readonly RowLevel[]): readonly RowLevel[] {
  const outer = OUTER.find((level) => levels.some((own, index) => own === level && drafts[index]?.code));
  const isOuter = (index: number): boolean => levels[index] === outer && drafts[index]?.kind !== "uncoded";
  const ends = (index: number): boolean => index === levels.length || levels[index] === "total" || isOuter(index);
  return levels.map((level, index) => {
    const isLoose = drafts[index]?.kind === "uncoded" && (level === "indicator" || level === "sub") && ends(index + 1);
    if (outer === undefined || !isLoose) return level;
    const above = rows.filter((_, at) => at < index && isOuter(at));
    const row = rows[index];
    const isSum = (above.length > 1 && addsUp(row, above)) || (isOver(levels, index, outer) && addsUp(row, above.slice(-1)));
    return isSum ? "total" : level;
  });
}

/** Whether the last outermost row above has rows of its own. */
function isOver(levels: readonly RowLevel[], index: number, outer: RowLevel): boolean {
  return index - levels.lastIndexOf(outer, index - 1) > 2;
}

/** Whether some rows come to what another holds, in every column of points where all have some. */
function addsUp(sum: PointRow | undefined, parts: readonly PointRow[]): boolean {
  if (sum === undefined) return false;
  const columns = [(row: PointRow) => row.max, ...sum.scores.map((_, column) => (row: PointRow) => row.scores[column] ?? null)];
  const told = columns.flatMap((cell) => {
    const [own, values] = [cell(sum)?.value ?? null, parts.map((part) => cell(part)?.value ?? null)];
    return own === null || own === 0 || values.includes(null) ? [] : [isNear(sumDecimals(values.map((value) => value ?? 0)), own, TOLERANCE)];
  });
  return told.length > 0 && told.every(Boolean);
}
