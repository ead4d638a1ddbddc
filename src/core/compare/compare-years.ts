import type { TableAnalysis } from "../analysis";
import { alignRows } from "../framework/align-rows";
import { frameworkIndicators } from "../framework/framework-from-table";
import type { IndicatorNode } from "../score/indicator-tree";
import { foldWords } from "../text/fold-text";
import { sumDecimals } from "../text/sum-decimals";

/** One of the two years that are compared. */
export interface YearSide {
  readonly analysis: TableAnalysis;
  /** The index in `table.scores` of the column to compare; null for the score that the table has now (computed, else printed). */
  readonly column: number | null;
}

/** Which row of the earlier table a row goes on, as the user said it: paths, null for none. */
export type Crosswalk = ReadonlyMap<string, string | null>;

/** What became of one indicator from the earlier year to the later one. */
export interface YearChange {
  /** Its row in the later table; null where it is gone. */
  readonly now: IndicatorNode | null;
  /** Its row in the earlier table; null where it is new. */
  readonly before: IndicatorNode | null;
  /** How alike the names are, 0…1; 1 where the user paired the rows; 0 where there is no pair. */
  readonly likeness: number;
  readonly scoreNow: number | null;
  readonly scoreBefore: number | null;
  readonly verdict: "rose" | "fell" | "same" | "added" | "gone" | "not-comparable";
  /** What changed in the set itself: a change of points may come from it alone. */
  readonly setChanges: readonly ("max" | "rule" | "name" | "code")[];
  /** Points won since; null where the two cannot be compared. Where the maximum changed: the change of the share, in points of the later maximum. */
  readonly points: number | null;
}

/** Names that are less alike than this are shown as reworded. */
const SAME_NAME = 0.999;

/**
 * The leaf indicators of two years side by side, in the order of the later table, then what is gone. Rows are paired by code and name,
 * then by name alone; the crosswalk beats both.
 */
export function compareYears(later: YearSide, earlier: YearSide, crosswalk: Crosswalk = new Map()): readonly YearChange[] {
  const pairs = pairRows(later.analysis, earlier.analysis, crosswalk);
  const taken = new Set([...pairs.values()].map(({ before }) => before.index));
  const present = leaves(later.analysis).map((now) => changeOf({ now, ...(pairs.get(now.index) ?? { before: null, likeness: 0 }) }, later, earlier));
  const gone = leaves(earlier.analysis).filter(({ index }) => !taken.has(index));
  return [...present, ...gone.map((before) => changeOf({ now: null, before, likeness: 0 }, later, earlier))];
}

interface Pair {
  readonly before: IndicatorNode;
  readonly likeness: number;
}

/** By the later row's index. */
function pairRows(later: TableAnalysis, earlier: TableAnalysis, crosswalk: Crosswalk): ReadonlyMap<number, Pair> {
  const byPath = new Map(earlier.tree.nodes.map((node) => [node.path, node]));
  const given = leaves(later).filter(({ path }) => crosswalk.has(path));
  const named = given.flatMap(({ index, path }) => {
    const before = byPath.get(crosswalk.get(path) ?? "");
    return before ? [[index, { before, likeness: 1 }] as const] : [];
  });
  const taken = new Set(named.map(([, { before }]) => before.path));
  const wanted = new Set(leaves(earlier).map(({ path }) => path));
  const free = frameworkIndicators(earlier.tree, earlier.rules).filter(({ path }) => wanted.has(path) && !taken.has(path));
  const aligned = alignRows(leaves(later).filter(({ path }) => !crosswalk.has(path)), free).flatMap(({ node, indicator, likeness }) => {
    const before = byPath.get(indicator.path);
    return before ? [[node.index, { before, likeness }] as const] : [];
  });
  return new Map([...named, ...aligned]);
}

function leaves({ tree }: TableAnalysis): readonly IndicatorNode[] {
  return tree.nodes.filter(({ row, children }) => children.length === 0 && ["group", "indicator", "sub"].includes(row.level));
}

interface Rows {
  readonly now: IndicatorNode | null;
  readonly before: IndicatorNode | null;
  readonly likeness: number;
}

function changeOf({ now, before, likeness }: Rows, later: YearSide, earlier: YearSide): YearChange {
  const [scoreNow, scoreBefore] = [now && scoreOf(now, later), before && scoreOf(before, earlier)];
  const rows = { now, before, likeness, scoreNow, scoreBefore };
  if (!now || !before) return { ...rows, verdict: now ? "added" : "gone", setChanges: [], points: null };
  const setChanges = changesOfSet(now, before, likeness);
  const points = pointsSince(now, before, scoreNow, scoreBefore);
  if (points === null) return { ...rows, verdict: "not-comparable", setChanges, points };
  return { ...rows, verdict: points > 0 ? "rose" : points < 0 ? "fell" : "same", setChanges, points };
}

/** Another maximum: what the earlier share would be worth now is what the score is held against. */
function pointsSince(now: IndicatorNode, before: IndicatorNode, scoreNow: number | null, scoreBefore: number | null): number | null {
  const [maxNow, maxBefore] = [now.row.max?.value ?? null, before.row.max?.value ?? null];
  if (scoreNow === null || scoreBefore === null || now.row.state || before.row.state || !maxNow || !maxBefore) return null;
  return sumDecimals([scoreNow, -(maxNow === maxBefore ? scoreBefore : Math.round((scoreBefore / maxBefore) * maxNow * 100) / 100)]);
}

function changesOfSet({ row: now }: IndicatorNode, { row: before }: IndicatorNode, likeness: number): YearChange["setChanges"] {
  const [ruleNow, ruleBefore] = [now.texts.rule, before.texts.rule];
  return [
    ...(now.max?.value === before.max?.value ? [] : ["max" as const]),
    // A table without rules says nothing of them.
    ...(ruleNow === undefined || ruleBefore === undefined || foldWords(ruleNow) === foldWords(ruleBefore) ? [] : ["rule" as const]),
    ...(likeness < SAME_NAME ? ["name" as const] : []),
    ...(now.code === before.code ? [] : ["code" as const]),
  ];
}

function scoreOf(node: IndicatorNode, { analysis, column }: YearSide): number | null {
  if (column !== null) return node.row.scores[column]?.value ?? null;
  const score = analysis.scores[node.index];
  return score?.computed ?? score?.printed ?? null;
}
