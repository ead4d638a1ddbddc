import type { RankingDifference } from "../../../core/rank/ranking-difference";
import type { useTool } from "../use-tool";

/** So many units that change places are named; the ranking itself has them all. */
const NAMED = 5;

/** Who changes places, and from which to which. */
export function differenceWords({ moved, rescored }: RankingDifference, words: ReturnType<typeof useTool>["words"]["rank"]): string {
  if (moved.length === 0) return words.rescored(rescored);
  const named = moved.slice(0, NAMED).map(({ unit, from, to }) => words.moves(unit, from === null ? words.noPlace : String(from), to === null ? words.noPlace : String(to)));
  return words.moved(moved.length, named.join("; "), moved.length - named.length);
}
