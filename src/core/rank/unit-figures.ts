import type { RankedColumn, SelectedReading, UnitFigures, UnitScore } from "./consolidation";
import type { RankProblem } from "./rank-problem";
import type { RankSet } from "./rank-set";
import { leavesOf } from "./rank-set";
import type { ScoreChoice } from "./counted-score";
import { countedScore } from "./counted-score";
import { unitKey } from "./unit-name";
import type { UnitReading } from "./unit-reading";

/** Scores that differ by less are the same: two places and a rounding. */
const ROUNDING = 0.011;

/** What each unit brings along, with what is doubtful in it. `before`: last year's totals by `unitKey`. */
export function unitFigures(
  readings: readonly SelectedReading[],
  { set, columns, choice, before }: { readonly set: RankSet; readonly columns: readonly RankedColumn[]; readonly choice: ScoreChoice; readonly before: ReadonlyMap<string, number> },
): { readonly units: readonly UnitFigures[]; readonly problems: readonly RankProblem[] } {
  const leaves = leavesOf(set);
  const units = readings.map((one) => figuresOf(one, leaves, choice, before.get(unitKey(one.unit)) ?? null));
  const problems = readings.flatMap((one, index) => problemsOf(one, units[index]?.scores ?? [], { set, leaves, columns, choice }));
  return { units, problems };
}

function figuresOf({ unit, reading, indices }: SelectedReading, leaves: readonly number[], choice: ScoreChoice, previousTotal: number | null): UnitFigures {
  const places = leaves.map((leaf) => indices[leaf] ?? null);
  return {
    name: unit,
    file: reading.file,
    mark: reading.mark,
    scores: places.map((at): UnitScore => (at !== null && reading.notAssessed.includes(at) ? "not-assessed" : at === null ? null : countedScore(reading, at, choice))),
    measures: places.map((at) => (at === null ? null : (reading.measures[at] ?? null))),
    previousTotal: previousTotal ?? reading.previousTotal,
  };
}

interface Comparison {
  readonly set: RankSet;
  readonly leaves: readonly number[];
  readonly columns: readonly RankedColumn[];
  readonly choice: ScoreChoice;
}

function problemsOf({ unit, reading, indices }: SelectedReading, scores: readonly UnitScore[], { set, leaves, columns, choice }: Comparison): readonly RankProblem[] {
  const place = { file: reading.file, unit };
  const where = (holds: (column: RankedColumn, score: UnitScore, at: number) => boolean): readonly string[] =>
    columns.filter((column, index) => {
      const at = indices[leaves[index] ?? -1] ?? null;
      return at !== null && holds(column, scores[index] ?? null, at);
    }).map(labelOf);
  const list = (severity: RankProblem["severity"], code: IndicatorProblem, indicators: readonly string[]): readonly RankProblem[] => (indicators.length === 0 ? [] : [{ severity, ...place, code, indicators }]);
  const { errors, worst } = reading.audit;
  return [
    ...(errors > 0 ? [{ severity: "warning", ...place, code: "findings", errors, worst } as const] : []),
    ...list("warning", "score-differs", where(({ peers }, score, at) => peers === null && typeof score === "number" && differs(reading, score, at))),
    ...list("error", "score-above-max", where(({ max, peers }, score) => peers === null && typeof score === "number" && score > max)),
    ...list("warning", "score-missing", where(({ peers }, score) => peers === null && score === null)),
    ...list("warning", "measure-missing", where(({ peers }, score, at) => peers !== null && score !== "not-assessed" && (reading.measures[at] ?? null) === null)),
    ...list("warning", "score-above-children", aboveChildren(reading, indices, set, leaves, choice)),
  ];
}

type IndicatorProblem = "score-differs" | "score-above-max" | "score-missing" | "measure-missing" | "score-above-children";

function labelOf({ indicator }: RankedColumn): string {
  return indicator.code || indicator.name;
}

/** What the figures give against what somebody typed or judged. */
function differs({ scores }: UnitReading, counted: number, at: number): boolean {
  const others = [scores.computed?.[at], scores.final?.[at], scores.council?.[at], scores.self?.[at]];
  return others.some((other) => other != null && Math.abs(other - counted) > ROUNDING);
}

function aboveChildren(reading: UnitReading, indices: readonly (number | null)[], set: RankSet, leaves: readonly number[], choice: ScoreChoice): readonly string[] {
  const score = (index: number): number | null => {
    const at = indices[index] ?? null;
    return at === null ? null : countedScore(reading, at, choice);
  };
  const isLeaf = new Set(leaves);
  return set.indicators.flatMap((indicator, index) => {
    if (isLeaf.has(index) || score(index) === null) return [];
    const below = leaves.filter((leaf) => isBelow(set, leaf, index));
    return below.length > 0 && below.every((leaf) => score(leaf) === null) ? [indicator.code || indicator.name] : [];
  });
}

function isBelow(set: RankSet, index: number, above: number): boolean {
  for (let at = set.indicators[index]?.parent ?? null; at !== null; at = set.indicators[at]?.parent ?? null) if (at === above) return true;
  return false;
}
