import type { TableAnalysis } from "../analysis";
import { alignRows } from "../framework/align-rows";
import { frameworkIndicators } from "../framework/framework-from-table";
import { comparableName, nameLikeness } from "../framework/name-likeness";
import type { IndicatorNode } from "../score/indicator-tree";
import { foldWords } from "../text/fold-text";

/** Which row of the earlier table a row goes on, as the user said it: paths, null for none. */
export type Crosswalk = ReadonlyMap<string, string | null>;

/** A row of the later table with the row of the earlier one that it goes on. */
export interface RowPair {
  readonly now: IndicatorNode;
  readonly before: IndicatorNode;
  /** How alike the names are, 0…1. */
  readonly likeness: number;
  /** Whether the user said so. */
  readonly confirmed: boolean;
}

/** Below this more than a spelling differs ("tỷ lệ xã" is not "tỷ lệ huyện"): only a person can tell whether two names mean one indicator. */
const SURE = 0.95;
/** Names that are less alike are not even worth a question. */
const WORTH_ASKING = 0.6;
/** Shorter scoring texts ("Đã có: điểm tối đa; chưa có: 0 điểm") stand at many indicators. */
const TELLING_TEXT = 60;

/** Whether a pair counts without anybody's word. */
export function isSure({ confirmed, likeness }: Pick<RowPair, "confirmed" | "likeness">): boolean {
  return confirmed || likeness >= SURE;
}

/** The indicators of a table that are scored themselves. */
export function scoredLeaves({ tree }: TableAnalysis): readonly IndicatorNode[] {
  return tree.nodes.filter(({ row, children }) => children.length === 0 && ["group", "indicator", "sub"].includes(row.level));
}

/**
 * Pairs the leaf indicators of two years: as the user said; by code and name; by name alone, at whatever code; what is left over by scoring text, or by names that are
 * somewhat alike. No row is taken twice. Pairs that are not sure (`isSure`) are questions.
 */
export function pairRows(later: TableAnalysis, earlier: TableAnalysis, crosswalk: Crosswalk): readonly RowPair[] {
  const paths = new Map(scoredLeaves(earlier).map((node) => [node.path, node]));
  const open = scoredLeaves(later).filter(({ path }) => !crosswalk.has(path));
  const confirmed = scoredLeaves(later).flatMap((now) => pairWith(now, paths.get(crosswalk.get(now.path) ?? ""), true));
  const free = without(scoredLeaves(earlier), confirmed);
  const indicators = new Set(free.map(({ path }) => path));
  const aligned = alignRows(open, frameworkIndicators(earlier.tree, earlier.rules).filter(({ path }) => indicators.has(path)), 0);
  const named = aligned.flatMap(({ node, indicator, likeness }) => (likeness < WORTH_ASKING ? [] : pairWith(node, paths.get(indicator.path), false)));
  const paired = new Set(named.map(({ now }) => now));
  return [...confirmed, ...named, ...questions(open.filter((node) => !paired.has(node)), without(free, named))];
}

function pairWith(now: IndicatorNode, before: IndicatorNode | undefined, confirmed: boolean): readonly RowPair[] {
  return before ? [{ now, before, likeness: likenessOf(now, before), confirmed }] : [];
}

function likenessOf({ row: now }: IndicatorNode, { row: before }: IndicatorNode): number {
  return nameLikeness(comparableName(now.name), comparableName(before.name));
}

function without(nodes: readonly IndicatorNode[], pairs: readonly RowPair[]): readonly IndicatorNode[] {
  const taken = new Set(pairs.map(({ before }) => before));
  return nodes.filter((node) => !taken.has(node));
}

/** Rows of both years that may be one indicator, the likeliest first: the same telling scoring text, or names that share most words. */
function questions(open: readonly IndicatorNode[], free: readonly IndicatorNode[]): readonly RowPair[] {
  const candidates = open
    .flatMap((now) => free.flatMap((before) => pairWith(now, before, false).map((pair) => ({ pair, sameText: haveSameText(now, before) }))))
    .filter(({ pair, sameText }) => sameText || pair.likeness >= WORTH_ASKING)
    .sort((a, b) => Number(b.sameText) - Number(a.sameText) || b.pair.likeness - a.pair.likeness);
  const taken = new Set<IndicatorNode>();
  return candidates.flatMap(({ pair }) => {
    if (taken.has(pair.now) || taken.has(pair.before)) return [];
    taken.add(pair.now).add(pair.before);
    return [pair];
  });
}

function haveSameText({ row: now }: IndicatorNode, { row: before }: IndicatorNode): boolean {
  const text = foldWords(now.texts.rule ?? "");
  return text.length >= TELLING_TEXT && text === foldWords(before.texts.rule ?? "");
}
