import { roundScore } from "../text/decimal";
import { sumDecimals } from "../text/sum-decimals";
import { competitionRanks } from "../score/competition-rank";
import type { ScoreChoice } from "./counted-score";
import type { Consolidation, RankedColumn, RankedGroup, RankedUnit, SelectedReadings, UnitFigures, UnitScore } from "./consolidation";
import { comparable, comparedScores, comparisonProblems } from "./compare-units";
import { slotsOf } from "./measure-slot";
import type { RankBand } from "./rank-bands";
import { bandOf } from "./rank-bands";
import type { RankSet } from "./rank-set";
import { groupOf, groupsOf, leavesOf, totalDivisor } from "./rank-set";
import { ruleOfComparison } from "./rule-of-comparison";
import { figureProblems } from "./figure-problems";
import { unitFigures } from "./unit-figures";
import { unitKey } from "./unit-name";

export interface ConsolidationOptions {
  readonly scores: ScoreChoice;
  readonly bands: readonly RankBand[];
  /** Changes what the readings say, such as figures that were corrected in the consolidation since. */
  readonly revise?: (units: readonly UnitFigures[], parts: Pick<Consolidation, "groups" | "columns">) => readonly UnitFigures[];
}

/** Units by indicators: scores, comparison of measures, group totals, index, ranks, classes. Pure; order of units is that of the readings. */
export function consolidate(selected: SelectedReadings, options: ConsolidationOptions): Consolidation {
  const { set, year } = selected;
  const { groups, columns: prescribed } = partsOfSet(set);
  const read = unitFigures(selected.readings, set, options.scores, previousTotals(selected));
  const figures = options.revise?.(read, { groups, columns: prescribed }) ?? read;
  const columns = prescribed.map((column, index) => comparable(column, figures, index));
  const scored = comparedScores(figures, columns);
  const whole = figures.map((unit, index) => totals(unit, scored[index] ?? [], { set, groups, columns }));
  const problems = [...selected.problems, ...figureProblems(selected.readings, { set, columns, choice: options.scores, scores: new Map(figures.map(({ file }, index) => [file, scored[index] ?? []])) }), ...comparisonProblems(columns, figures)];
  return { set, year, groups, columns, units: ranked(whole, options.bands), problems };
}

/** What a consolidation by this set is made of, whoever the units are. */
export function partsOfSet(set: RankSet): Pick<Consolidation, "groups" | "columns"> {
  const columns = leavesOf(set).map((leaf) => columnOf(set, leaf));
  return { columns, groups: groupsOf(set).map((index, at) => groupAt(set, index, at, columns)) };
}

/** Last year's totals by unit, from last year's workbooks compared with each other. A unit with two of them has none. */
function previousTotals(selected: SelectedReadings): ReadonlyMap<string, number> {
  const totals = new Map<string, number>();
  if (selected.previous.length === 0) return totals;
  const { units } = consolidate({ ...selected, readings: selected.previous, previous: [], problems: [] }, { scores: "auto", bands: [] });
  const keys = units.map(({ name }) => unitKey(name));
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  units.forEach(({ total }, index) => {
    const key = keys[index] ?? "";
    if (total !== null && counts.get(key) === 1) totals.set(key, total);
  });
  return totals;
}

function columnOf(set: RankSet, leaf: number): RankedColumn {
  const indicator = set.indicators[leaf];
  if (!indicator) throw new RangeError(`No indicator ${leaf} in a set of ${set.indicators.length}.`);
  const max = indicator.max ?? 0;
  const { comparison } = indicator;
  return { indicator, max, group: groupsOf(set).indexOf(groupOf(set, leaf)), peers: comparison && ruleOfComparison(comparison), slots: slotsOf(indicator) };
}

function groupAt(set: RankSet, index: number, at: number, columns: readonly RankedColumn[]): RankedGroup {
  const own = columns.flatMap((column, place) => (column.group === at ? [place] : []));
  const indicator = set.indicators[index];
  if (!indicator) throw new RangeError(`No indicator ${index} in a set of ${set.indicators.length}.`);
  return { indicator, columns: own, max: sumDecimals(own.map((place) => columns[place]?.max ?? 0)) };
}

type Totals = Omit<RankedUnit, "groupRanks" | "rank" | "previousRank" | "band">;

function totals(unit: UnitFigures, scores: readonly UnitScore[], { set, groups, columns }: Pick<Consolidation, "set" | "groups" | "columns">): Totals {
  const groupScores = groups.map((group) => sumOf(group.columns.map((index) => scores[index] ?? null)));
  const sum = sumOf(groupScores);
  const divisor = totalDivisor(set);
  const total = sum === null ? null : roundScore(sum / divisor);
  const counted = columns.filter((_, index) => !(set.settings.notAssessedLeavesMaximum && scores[index] === "not-assessed"));
  const max = roundScore(sumDecimals(counted.map((column) => column.max)) / divisor);
  return { ...unit, scores, groupScores, scored: scores.filter((score) => typeof score === "number").length, total, max, index: total === null || max === 0 ? null : roundScore((total / max) * 100) };
}

function sumOf(scores: readonly UnitScore[]): number | null {
  const known = scores.filter((score) => typeof score === "number");
  return known.length === 0 ? null : roundScore(sumDecimals(known));
}

function ranked(units: readonly Totals[], bands: readonly RankBand[]): readonly RankedUnit[] {
  const ranks = competitionRanks(units.map(({ total }) => total));
  const previous = competitionRanks(units.map(({ previousTotal }) => previousTotal));
  const groups = (units[0]?.groupScores ?? []).map((_, group) => competitionRanks(units.map(({ groupScores }) => groupScores[group] ?? null)));
  return units.map((unit, index) => ({
    ...unit,
    rank: ranks[index] ?? null,
    previousRank: previous[index] ?? null,
    groupRanks: groups.map((group) => group[index] ?? null),
    band: bandOf(unit.index, bands),
  }));
}
