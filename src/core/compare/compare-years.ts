import type { TableAnalysis } from "../analysis";
import type { IndicatorNode } from "../score/indicator-tree";
import { presentScore } from "../score/present-score";
import { foldWords } from "../text/fold-text";
import { sumDecimals } from "../text/sum-decimals";
import type { Crosswalk, RowPair } from "./pair-rows";
import { comparableRows, isSure, pairRows } from "./pair-rows";

/** One of the two years that are compared. */
export interface YearSide {
  readonly analysis: TableAnalysis;
  /** The index in `table.scores` of the column to compare; null for the score that the table has now (computed, else printed). */
  readonly column: number | null;
}

export type YearVerdict = "rose" | "fell" | "same" | "added" | "gone" | "unsure" | "not-comparable";

/** What became of one indicator from the earlier year to the later one. */
export interface YearChange {
  /** Its row in the later table; null where it is gone. */
  readonly now: IndicatorNode | null;
  /** Its row in the earlier table; null where it is new. */
  readonly before: IndicatorNode | null;
  /** How alike the names are, 0…1; 0 where there is no pair. */
  readonly likeness: number;
  /** Whether the user said so: that the row goes on this earlier one, or on none. */
  readonly confirmed: boolean;
  readonly scoreNow: number | null;
  readonly scoreBefore: number | null;
  /** "unsure": the two may be two indicators; the user has to say. */
  readonly verdict: YearVerdict;
  /** Why a pair cannot be compared, else null. */
  readonly obstacle: YearObstacle | null;
  /** What changed in the set itself: a change of points may come from it alone. */
  readonly setChanges: readonly SetChange[];
  /** Points won since; null where the two cannot be compared. Where the maximum changed: the change of the share, in points of the later maximum. */
  readonly points: number | null;
}

export type SetChange = "max" | "rule" | "name" | "code";

export type YearObstacle = "no-score-now" | "no-score-before" | "not-assessed" | "no-maximum";

/** Names that are less alike than this are shown as reworded. */
const SAME_NAME = 0.999;

/** The indicators of two years side by side, in the order of the later table, then what is gone. */
export function compareYears(later: YearSide, earlier: YearSide, crosswalk: Crosswalk = new Map()): readonly YearChange[] {
  const pairs = new Map(pairRows(later.analysis, earlier.analysis, crosswalk).map((pair) => [pair.now, pair]));
  const taken = new Set([...pairs.values()].map(({ before }) => before));
  const present = comparableRows(later.analysis, earlier.analysis).map((now) => {
    const pair = pairs.get(now);
    return pair ? pairChange(pair, later, earlier) : { ...ALONE, now, confirmed: crosswalk.get(now.path) === null, scoreNow: scoreOf(now, later), verdict: "added" as const };
  });
  const gone = comparableRows(earlier.analysis, later.analysis).filter((node) => !taken.has(node));
  return [...present, ...gone.map((before) => ({ ...ALONE, before, scoreBefore: scoreOf(before, earlier), verdict: "gone" as const }))];
}

/** What is said of a row without a counterpart. */
const ALONE = { now: null, before: null, likeness: 0, confirmed: false, scoreNow: null, scoreBefore: null, obstacle: null, setChanges: [], points: null };

function pairChange(pair: RowPair, later: YearSide, earlier: YearSide): YearChange {
  const { now, before } = pair;
  const known = { ...pair, scoreNow: scoreOf(now, later), scoreBefore: scoreOf(before, earlier), setChanges: changesOfSet(pair) };
  if (!isSure(pair)) return { ...known, verdict: "unsure", obstacle: null, points: null };
  const found = pointsSince(known);
  if (typeof found === "string") return { ...known, verdict: "not-comparable", obstacle: found, points: null };
  return { ...known, verdict: found > 0 ? "rose" : found < 0 ? "fell" : "same", obstacle: null, points: found };
}

/** Another maximum: what the earlier share would be worth now is what the score is held against. */
function pointsSince({ now, before, scoreNow, scoreBefore }: RowPair & Pick<YearChange, "scoreNow" | "scoreBefore">): number | YearObstacle {
  const [maxNow, maxBefore] = [now.row.max?.value ?? null, before.row.max?.value ?? null];
  if (now.row.state || before.row.state) return "not-assessed";
  if (scoreNow === null) return "no-score-now";
  if (scoreBefore === null) return "no-score-before";
  if (!maxNow || !maxBefore) return "no-maximum";
  return sumDecimals([scoreNow, -(maxNow === maxBefore ? scoreBefore : Math.round((scoreBefore / maxBefore) * maxNow * 100) / 100)]);
}

function changesOfSet({ now: { row: now }, before: { row: before }, likeness }: RowPair): readonly SetChange[] {
  const [ruleNow, ruleBefore] = [now.texts.rule, before.texts.rule];
  return [
    ...((now.max?.value ?? 0) === (before.max?.value ?? 0) ? [] : ["max" as const]),
    // A table without rules says nothing of them.
    ...(ruleNow === undefined || ruleBefore === undefined || foldWords(ruleNow) === foldWords(ruleBefore) ? [] : ["rule" as const]),
    ...(likeness < SAME_NAME ? ["name" as const] : []),
    ...(now.code === before.code ? [] : ["code" as const]),
  ];
}

function scoreOf(node: IndicatorNode, { analysis, column }: YearSide): number | null {
  if (column !== null) return node.row.scores[column]?.value ?? null;
  return presentScore(analysis.scores[node.index]);
}
