import type { TableAnalysis } from "../analysis";
import { addsUp } from "../score/adds-up";
import type { IndicatorNode } from "../score/indicator-tree";
import { nodeAt } from "../score/score-tree";
import { roundDecimal } from "../text/decimal";
import { sumDecimals } from "../text/sum-decimals";
import { councilColumns } from "./council-columns";
import type { CouncilRow, CouncilRows } from "./council-rows";
import { finalSettings } from "./council-rows";

/** What some rows add up to. */
export interface Tally {
  /** Rows that count and have a maximum or a score; those that are not assessed are not among them. */
  readonly indicators: number;
  /** How many of them have no final score yet. */
  readonly open: number;
  readonly notAssessed: number;
  /** How many the council gave another score than the unit itself. */
  readonly changed: number;
  /** The maximum; `reachable` is it without what is not assessed, where the set says so. */
  readonly max: number;
  /** The maximum of what is not assessed. */
  readonly away: number;
  readonly reachable: number;
  /** The sum of the self scores, and of the final ones; null where there is none. */
  readonly self: number | null;
  readonly points: number | null;
}

/** One main indicator of a table with its tally. */
export interface GroupTally extends Tally {
  readonly node: IndicatorNode;
  /** Whether its rows add up to it; else its points are what stands in its own cells. */
  readonly isSum: boolean;
}

/** The tallies of a table's top rows, in table order. */
export function groupTallies(analysis: TableAnalysis, { rows, left }: CouncilRows): readonly GroupTally[] {
  const { tree, framework } = analysis;
  const { decimals } = finalSettings(analysis);
  const leaves = framework?.framework.settings.notAssessed !== "keep-maximum";
  return tree.roots.map((index) => nodeAt(tree, index)).filter(({ row }) => row.state !== "not-scored").map((node): GroupTally => {
    const own = rows.filter(({ root }) => root === node.index);
    const out = left.filter(({ root }) => root === node.index).map(({ node: away }) => away);
    const max = node.row.max?.value ?? sumDecimals(own.map(({ node: leaf }) => leaf.row.max?.value ?? 0));
    const away = sumDecimals([...out, ...own.filter(({ final }) => final.kind === "not-assessed").map(({ node: leaf }) => leaf)].map(({ row }) => row.max?.value ?? 0));
    const reachable = leaves ? Math.max(0, sumDecimals([max, -away])) : max;
    const tally = { node, ...counts(own, out.length), max };
    if (!addsUp(tree, node, () => false)) return { ...tally, isSum: false, away: 0, reachable: max, ...ownFigures(analysis, node, tally.open) };
    return { ...tally, isSum: true, away, reachable, ...sums(own, decimals) };
  });
}

/** The points of a group that is no sum, as they stand; it stays open until its final score is typed. */
function ownFigures({ table }: TableAnalysis, { row }: IndicatorNode, open: number): Pick<Tally, "self" | "points" | "open"> {
  const columns = councilColumns(table);
  const typed = (column: number | null): number | null => row.scores[column ?? -1]?.value ?? null;
  const points = typed(columns.final);
  return { self: typed(columns.self), points, open: points === null ? Math.max(1, open) : open };
}

/** Several tallies as one. */
export function addTallies(tallies: readonly Tally[]): Tally {
  const add = (of: (tally: Tally) => number): number => sumDecimals(tallies.map(of));
  return {
    indicators: add(({ indicators }) => indicators),
    open: add(({ open }) => open),
    notAssessed: add(({ notAssessed }) => notAssessed),
    changed: add(({ changed }) => changed),
    max: add(({ max }) => max),
    away: add(({ away }) => away),
    reachable: add(({ reachable }) => reachable),
    self: sumKnown(tallies.map(({ self }) => self)),
    points: sumKnown(tallies.map(({ points }) => points)),
  };
}

function counts(rows: readonly CouncilRow[], left: number): Pick<Tally, "indicators" | "open" | "notAssessed" | "changed"> {
  const counted = rows.filter(isCounted);
  return {
    indicators: counted.length,
    open: counted.filter(({ final }) => final.kind === "open").length,
    notAssessed: left + rows.filter(({ final }) => final.kind === "not-assessed").length,
    changed: rows.filter(isChanged).length,
  };
}

/** A row without a maximum counts only once somebody has scored it. */
function isCounted({ node, final }: CouncilRow): boolean {
  return final.kind !== "not-assessed" && (!!node.row.max?.value || (final.kind === "points" && final.from !== "default"));
}

/** Whether the council's word is another than the unit's own. */
export function isChanged({ self, council }: CouncilRow): boolean {
  if (council.kind === "blank") return false;
  return self.kind !== council.kind || (self.kind === "points" && council.kind === "points" && self.points !== council.points);
}

function sums(rows: readonly CouncilRow[], decimals: number): Pick<Tally, "self" | "points"> {
  const self = sumKnown(rows.map((row) => (row.self.kind === "points" ? row.self.points : null)));
  return { self: self === null ? null : roundDecimal(self, decimals), points: sumKnown(rows.map(({ final }) => (final.kind === "points" ? final.points : null))) };
}

function sumKnown(values: readonly (number | null)[]): number | null {
  const known = values.filter((value) => value !== null);
  return known.length === 0 ? null : sumDecimals(known);
}
