import { sumDecimals } from "../text/sum-decimals";
import type { YearChange, YearVerdict } from "./compare-years";

/** Points that indicators won and lost. */
export interface WonAndLost {
  readonly won: number;
  /** Below zero, or zero. */
  readonly lost: number;
}

/** What two years come to. */
export interface YearSummary {
  readonly counts: Readonly<Record<YearVerdict, number>>;
  /** Where neither maximum nor rule changed: what the unit itself did. */
  readonly alike: WonAndLost;
  /** Where maximum or rule changed: the change may come from that alone. */
  readonly changed: WonAndLost;
  /** Sums of the indicators' scores; null where none has one. */
  readonly totalNow: number | null;
  readonly totalBefore: number | null;
}

/** The indicators of two years by what became of them, with the points won and lost. */
export function summariseYears(changes: readonly YearChange[]): YearSummary {
  const counts: Record<YearVerdict, number> = { rose: 0, fell: 0, same: 0, added: 0, gone: 0, unsure: 0, "not-comparable": 0 };
  for (const { verdict } of changes) counts[verdict] += 1;
  return {
    counts,
    alike: wonAndLost(changes.filter((change) => !hasChangedSet(change))),
    changed: wonAndLost(changes.filter(hasChangedSet)),
    totalNow: total(changes.map(({ now, scoreNow }) => (now?.row.state ? null : scoreNow))),
    totalBefore: total(changes.map(({ before, scoreBefore }) => (before?.row.state ? null : scoreBefore))),
  };
}

/** Whether the maximum or the rule changed, so that points may have. */
export function hasChangedSet({ setChanges }: YearChange): boolean {
  return setChanges.includes("max") || setChanges.includes("rule");
}

function wonAndLost(changes: readonly YearChange[]): WonAndLost {
  const points = changes.map((change) => change.points ?? 0);
  return { won: sumDecimals(points.filter((each) => each > 0)), lost: sumDecimals(points.filter((each) => each < 0)) };
}

function total(scores: readonly (number | null)[]): number | null {
  const known = scores.filter((score) => score !== null);
  return known.length === 0 ? null : sumDecimals(known);
}
