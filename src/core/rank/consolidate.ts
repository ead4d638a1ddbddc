import { compileCached, evaluate } from "../rules";
import type { RuleNode } from "../rules/ast";
import type { Rule } from "../rules/rule";
import { roundScore } from "../text/decimal";
import { sumDecimals } from "../text/sum-decimals";
import { competitionRanks } from "../score/competition-rank";
import type { ScoreChoice } from "./counted-score";
import type { Consolidation, RankedColumn, RankedGroup, RankedUnit, SelectedReadings, UnitFigures, UnitScore } from "./consolidation";
import type { RankBand } from "./rank-bands";
import { bandOf } from "./rank-bands";
import type { RankProblem } from "./rank-problem";
import type { RankSet } from "./rank-set";
import { groupOf, groupsOf, leavesOf, totalDivisor } from "./rank-set";
import { ruleOfMeasure } from "./rule-of-measure";
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
  const prescribed = leavesOf(set).map((leaf) => columnOf(set, leaf));
  const groups = groupsOf(set).map((index, at): RankedGroup => groupAt(set, index, at, prescribed));
  const read = unitFigures(selected.readings, set, options.scores, previousTotals(selected));
  const figures = options.revise?.(read, { groups, columns: prescribed }) ?? read;
  const columns = prescribed.map((column, index) => comparable(column, figures, index));
  const scored = comparedScores(figures, columns);
  const whole = figures.map((unit, index) => totals(unit, scored[index] ?? [], { set, groups, columns }));
  const problems = [...selected.problems, ...figureProblems(selected.readings, set, columns, options.scores), ...comparisonProblems(columns, figures)];
  return { set, year, groups, columns, units: ranked(whole, options.bands), problems };
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
  const rule = indicator.rule === null ? null : compileCached(indicator.rule, { max });
  return { indicator, max, group: groupsOf(set).indexOf(groupOf(set, leaf)), peers: rule && ruleOfMeasure(rule), measured: isMeasured(rule) };
}

function groupAt(set: RankSet, index: number, at: number, columns: readonly RankedColumn[]): RankedGroup {
  const own = columns.flatMap((column, place) => (column.group === at ? [place] : []));
  const indicator = set.indicators[index];
  if (!indicator) throw new RangeError(`No indicator ${index} in a set of ${set.indicators.length}.`);
  return { indicator, columns: own, max: sumDecimals(own.map((place) => columns[place]?.max ?? 0)) };
}

function isMeasured(rule: Rule | null): boolean {
  return rule?.ast?.kind === "bands" || rule?.ast?.kind === "peers" || rule?.ast?.kind === "count";
}

/** Where no unit's measure is known the scores stay as the workbooks have them. */
function comparable(column: RankedColumn, units: readonly UnitFigures[], index: number): RankedColumn {
  return units.some(({ measures }) => measures[index] != null) ? column : { ...column, peers: null };
}

/** The units' scores, those of comparing rules from everybody's measures. */
function comparedScores(units: readonly UnitFigures[], columns: readonly RankedColumn[]): readonly (readonly UnitScore[])[] {
  const peers = columns.map((column, index) => (column.peers ? peersOf(units, index) : []));
  return units.map(({ scores, measures }) =>
    columns.map((column, index): UnitScore => {
      const own = scores[index] ?? null;
      if (!column.peers || own === "not-assessed") return own;
      return evaluate(column.peers, { value: measures[index], peers: peers[index] ?? [] }, column.max).score;
    }),
  );
}

/** Units that are not assessed on a row are nobody's peers there. */
export function peersOf(units: readonly UnitFigures[], column: number): readonly number[] {
  return units.flatMap(({ scores, measures }) => (scores[column] === "not-assessed" ? [] : (measures[column] ?? [])));
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

function comparisonProblems(columns: readonly RankedColumn[], units: readonly UnitFigures[]): readonly RankProblem[] {
  const labels = (holds: (column: RankedColumn, index: number) => boolean): readonly string[] => columns.flatMap((column, index) => (holds(column, index) ? [column.indicator.code || column.indicator.name] : []));
  const equal = labels(({ peers }, index) => peers !== null && new Set(peersOf(units, index)).size === 1);
  const parts = labels(({ indicator, max }) => indicator.rule !== null && comparesInPart(compileCached(indicator.rule, { max }).ast));
  return [
    ...(equal.length > 0 ? [{ severity: "warning", file: null, unit: null, code: "peers-equal", indicators: equal } as const] : []),
    ...(parts.length > 0 ? [{ severity: "warning", file: null, unit: null, code: "peers-in-parts", indicators: parts } as const] : []),
  ];
}

function comparesInPart(node: RuleNode | null): boolean {
  return node?.kind === "parts" && node.parts.some((part) => part.node.kind === "peers" || comparesInPart(part.node));
}
