import type { IndexMethod } from "../framework/framework";
import { roundDecimal } from "../text/decimal";
import { sumDecimals } from "../text/sum-decimals";
import { competitionRanks } from "../score/competition-rank";
import type { ScoreChoice } from "./counted-score";
import type { Consolidation, RankedColumn, RankedGroup, RankedUnit, SelectedReadings, UnitFigures, UnitScore } from "./consolidation";
import { comparable, comparedScores, comparisonProblems } from "./compare-units";
import { slotsOf } from "./measure-slot";
import type { RankBand } from "./rank-bands";
import type { GroupResult, IndexInForce } from "./rank-index";
import { unitIndex } from "./rank-index";
import type { RankSet } from "./rank-set";
import { groupOf, groupsOf, leavesOf } from "./rank-set";
import { ruleOfComparison } from "./rule-of-comparison";
import { figureProblems } from "./figure-problems";
import { unitFigures } from "./unit-figures";

export interface ConsolidationOptions {
  readonly scores: ScoreChoice;
  /** How the index is made, one of the ways that the set allows. */
  readonly method: IndexMethod;
  readonly bands: readonly RankBand[];
  /** What groups count in a mean, by their keys, where somebody changed what the set says. */
  readonly weights?: ReadonlyMap<string, number>;
  /** Changes what the readings say, such as figures that were corrected in the consolidation since. */
  readonly revise?: (units: readonly UnitFigures[]) => readonly UnitFigures[];
}

/** Units by indicators: scores, comparison of measures, group totals, index, ranks, classes. Pure; order of units is that of the readings. */
export function consolidate(selected: SelectedReadings, options: ConsolidationOptions): Consolidation {
  const { set, year } = selected;
  const { groups, columns: prescribed } = partsOfSet(set);
  const read = unitFigures(selected, options.scores, previousResults(selected, options));
  const figures = options.revise?.(read) ?? read;
  const columns = prescribed.map((column, index) => comparable(column, figures, index));
  const scored = comparedScores(figures, columns);
  const index = { method: options.method, weights: groups.map(({ indicator: { key } }) => options.weights?.get(key) ?? set.settings.weights[key] ?? 1), bands: options.bands };
  const whole = figures.map((unit, at) => totals(unit, scored[at] ?? [], { set, groups, columns, index }));
  const problems = [...selected.problems, ...figureProblems(selected.readings, { set, columns, choice: options.scores, scores: new Map(figures.map(({ file }, index) => [file, scored[index] ?? []])) }), ...comparisonProblems(columns, figures)];
  return { set, year, groups, columns, index, units: ranked(whole, set), problems };
}

/** A set's groups and columns, whoever follows it. */
export function partsOfSet(set: RankSet): Pick<Consolidation, "groups" | "columns"> {
  const columns = leavesOf(set).map((leaf) => columnOf(set, leaf));
  return { groups: groupsOf(set).map((index, at): RankedGroup => groupAt(set, index, at, columns)), columns };
}

/** What units were ranked by last year, from last year's workbooks compared with each other. A unit with two of them has none. */
function previousResults(selected: SelectedReadings, options: ConsolidationOptions): ReadonlyMap<string, number> {
  const totals = new Map<string, number>();
  if (selected.previous.length === 0) return totals;
  const { units } = consolidate({ ...selected, readings: selected.previous, previous: [], problems: [] }, { ...options, scores: "auto", bands: [], revise: (own) => own });
  const keys = units.map(({ name }) => selected.identity(name));
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  units.forEach((unit, index) => {
    const key = keys[index] ?? "";
    const result = rankedResult(unit, selected.set);
    if (result !== null && counts.get(key) === 1) totals.set(key, result);
  });
  return totals;
}

function columnOf(set: RankSet, leaf: number): RankedColumn {
  const indicator = set.indicators[leaf];
  if (!indicator) throw new RangeError(`No indicator ${leaf} in a set of ${set.indicators.length}.`);
  const max = indicator.max ?? 0;
  const { comparison } = indicator;
  return { indicator, max, group: groupsOf(set).indexOf(groupOf(set, leaf)), peers: comparison && ruleOfComparison(comparison, set.settings.decimals), slots: slotsOf(indicator) };
}

function groupAt(set: RankSet, index: number, at: number, columns: readonly RankedColumn[]): RankedGroup {
  const own = columns.flatMap((column, place) => (column.group === at ? [place] : []));
  const indicator = set.indicators[index];
  if (!indicator) throw new RangeError(`No indicator ${index} in a set of ${set.indicators.length}.`);
  return { indicator, columns: own, max: indicator.max ?? sumDecimals(own.map((place) => columns[place]?.max ?? 0)) };
}

type Totals = Omit<RankedUnit, "groupRanks" | "rank" | "previousRank">;

interface Parts extends Pick<Consolidation, "set" | "groups" | "columns"> {
  readonly index: IndexInForce;
}

function totals(unit: UnitFigures, scores: readonly UnitScore[], { set, groups, columns, index }: Parts): Totals {
  const results = groups.map((group) => groupResult(group, scores, set, columns));
  const { points, max, percent, band } = unitIndex(set, results, index);
  return { ...unit, scores, groupScores: results.map((result) => result.points), scored: scores.filter((score) => typeof score === "number").length, total: points, max, index: percent, band };
}

function groupResult(group: RankedGroup, scores: readonly UnitScore[], { settings: { notAssessedLeavesMaximum, decimals } }: RankSet, columns: readonly RankedColumn[]): GroupResult {
  const known = group.columns.map((index) => scores[index] ?? null).filter((score) => typeof score === "number");
  const away = group.columns.filter((index) => notAssessedLeavesMaximum && scores[index] === "not-assessed").map((index) => -(columns[index]?.max ?? 0));
  return { points: known.length === 0 ? null : roundDecimal(sumDecimals(known), decimals), reachable: Math.max(0, sumDecimals([group.max, ...away])) };
}

/** What a unit is ranked by. */
export function rankedResult({ total, index }: Pick<RankedUnit, "total" | "index">, { settings }: RankSet): number | null {
  return settings.rankedBy === "percent" ? index : total;
}

function ranked(units: readonly Totals[], set: RankSet): readonly RankedUnit[] {
  const ranks = competitionRanks(units.map((unit) => rankedResult(unit, set)));
  const previous = competitionRanks(units.map(({ previousTotal }) => previousTotal));
  const groups = (units[0]?.groupScores ?? []).map((_, group) => competitionRanks(units.map(({ groupScores }) => groupScores[group] ?? null)));
  return units.map((unit, index) => ({ ...unit, rank: ranks[index] ?? null, previousRank: previous[index] ?? null, groupRanks: groups.map((group) => group[index] ?? null) }));
}
