import type { RankedColumn, SelectedReading, UnitScore } from "./consolidation";
import type { ScoreChoice } from "./counted-score";
import { countedScore, scoreAt } from "./counted-score";
import type { RankProblem } from "./rank-problem";
import type { RankSet } from "./rank-set";
import { leavesOf } from "./rank-set";
import type { UnitReading } from "./unit-reading";

/** Scores that differ by less are the same: two places and a rounding. */
const ROUNDING = 0.011;

/** What is missing or doubtful in the units' workbooks. Columns that are compared are judged by their measures. */
export function figureProblems(readings: readonly SelectedReading[], consolidated: Consolidated): readonly RankProblem[] {
  const leaves = leavesOf(consolidated.set);
  return readings.flatMap((one) => problemsOf(one, { ...consolidated, leaves }));
}

interface Consolidated {
  readonly set: RankSet;
  readonly columns: readonly RankedColumn[];
  readonly choice: ScoreChoice;
  /** By file: the scores that count, a list parallel to the columns. */
  readonly scores: ReadonlyMap<string, readonly UnitScore[]>;
}

function problemsOf({ unit, reading, indices, measureIndices }: SelectedReading, { set, leaves, columns, choice, scores }: Consolidated & { readonly leaves: readonly number[] }): readonly RankProblem[] {
  const place = { file: reading.file, unit };
  const where = (holds: (column: RankedColumn, score: UnitScore, at: number, index: number) => boolean): readonly string[] =>
    columns.filter((column, index) => {
      const at = indices[leaves[index] ?? -1] ?? null;
      return at !== null && holds(column, scoreAt(reading, at, choice), at, index);
    }).map(labelOf);
  const measured = (index: number, slot: number): number | null => reading.measures[measureIndices[leaves[index] ?? -1] ?? -1]?.[slot] ?? null;
  const list = (severity: RankProblem["severity"], code: IndicatorProblem, indicators: readonly string[]): readonly RankProblem[] => (indicators.length === 0 ? [] : [{ severity, ...place, code, indicators }]);
  const { errors, worst } = reading.audit;
  return [
    ...(errors > 0 ? [{ severity: "warning", ...place, code: "findings", errors, worst } as const] : []),
    ...list("warning", "score-differs", where(({ peers }, score, at) => peers === null && typeof score === "number" && differs(reading, score, at))),
    ...list("error", "score-above-max", where(({ max, peers }, score) => peers === null && typeof score === "number" && score > max)),
    ...list("warning", "score-missing", where(({ peers }, score) => peers === null && score === null)),
    ...list("warning", "measure-missing", where(({ peers, slots }, score, _at, index) => peers !== null && score !== "not-assessed" && slots.some((_, slot) => measured(index, slot) === null))),
    ...list("warning", "comparison-differs", where(({ peers }, _score, at, index) => peers !== null && differsFromJudged(reading, at, scores.get(reading.file)?.[index] ?? null))),
    ...list("warning", "score-above-children", aboveChildren(reading, indices, set, leaves, choice)),
  ];
}

type IndicatorProblem = "score-differs" | "score-above-max" | "score-missing" | "measure-missing" | "comparison-differs" | "score-above-children";

function labelOf({ indicator }: RankedColumn): string {
  return indicator.code || indicator.name;
}

/** What the figures give against what somebody typed or judged. */
function differs({ scores }: UnitReading, counted: number, at: number): boolean {
  const others = [scores.computed?.[at], scores.final?.[at], scores.council?.[at], scores.self?.[at]];
  return others.some((other) => other != null && Math.abs(other - counted) > ROUNDING);
}

/** What was decided against what the comparison with all units gives. */
function differsFromJudged({ scores }: UnitReading, at: number, compared: UnitScore): boolean {
  const judged = (scores.final ?? scores.council)?.[at] ?? null;
  return judged !== null && typeof compared === "number" && Math.abs(judged - compared) > ROUNDING;
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
