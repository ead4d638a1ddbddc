import type { TableAnalysis } from "../analysis";
import { alignRows } from "../align/align-rows";
import { comparableName, nameLikeness } from "../align/name-likeness";
import type { IndicatorNode } from "../score/indicator-tree";
import { nodeAt } from "../score/score-tree";
import { scoredLeaves } from "../score/scored-leaves";
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

/**
 * The rows of a table that are compared with another: its leaves, and in place of leaves the row above them that is a leaf of the other table, under the same code and
 * name: one of the two years scored it in parts.
 */
export function comparableRows(own: TableAnalysis, other: TableAnalysis): readonly IndicatorNode[] {
  const whole = new Set(scoredLeaves(other.tree).map(keyOf));
  const leaves = new Set(scoredLeaves(own.tree));
  const visit = (node: IndicatorNode): readonly IndicatorNode[] => {
    if (leaves.has(node)) return [node];
    if (whole.has(keyOf(node))) return [node];
    return node.children.flatMap((index) => visit(nodeAt(own.tree, index)));
  };
  return own.tree.roots.flatMap((index) => visit(nodeAt(own.tree, index)));
}

function keyOf({ row: { code, name } }: IndicatorNode): string {
  return `${code} ${foldWords(name)}`;
}

/**
 * Pairs the rows of two years: as the user said; by code and name; by name alone, at whatever code; what is left over by scoring text, or by names that are
 * somewhat alike. No row is taken twice. Pairs that are not sure (`isSure`) are questions.
 */
export function pairRows(later: TableAnalysis, earlier: TableAnalysis, crosswalk: Crosswalk): readonly RowPair[] {
  if (later === earlier) return scoredLeaves(later.tree).map((node) => ({ now: node, before: node, likeness: 1, confirmed: false }));
  const [rows, earlierRows] = [comparableRows(later, earlier), comparableRows(earlier, later)];
  const paths = new Map(earlierRows.map((node) => [node.path, node]));
  const open = rows.filter(({ path }) => !crosswalk.has(path));
  const confirmed = rows.flatMap((now) => pairWith(now, paths.get(crosswalk.get(now.path) ?? ""), true));
  const free = without(earlierRows, confirmed);
  const aligned = alignRows(open, free.filter(({ row }) => row.name !== ""), { ofRow: ({ row }) => row, ofCandidate: ({ row }) => row, worthLooking: 0 });
  const named = aligned.flatMap(({ row, counterpart, likeness }) => (likeness < WORTH_ASKING ? [] : pairWith(row, counterpart, false)));
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
