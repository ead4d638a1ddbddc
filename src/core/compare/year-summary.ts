import { sumDecimals } from "../text/sum-decimals";
import type { YearChange, YearVerdict } from "./compare-years";

/** Points that indicators won and lost. */
export interface WonAndLost {
  readonly won: number;
  /** Below zero, or zero. */
  readonly lost: number;
}

/**
 * What two scores of an indicator rest on. "alike": neither maximum nor rule changed, so that the unit itself won or lost the points; "changed": one of them did, and the
 * points may come from that alone; "unknown": the maximum is the same, and a table does not print the rule.
 */
export type YearBasis = "alike" | "changed" | "unknown";

/** What two years come to. */
export interface YearSummary {
  readonly counts: Readonly<Record<YearVerdict, number>>;
  /** The points by what the set itself changed. */
  readonly points: Readonly<Record<YearBasis, WonAndLost>>;
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
    points: { alike: wonAndLost(changes, "alike"), changed: wonAndLost(changes, "changed"), unknown: wonAndLost(changes, "unknown") },
    totalNow: total(changes.map(({ now, scoreNow }) => (now?.row.state ? null : scoreNow))),
    totalBefore: total(changes.map(({ before, scoreBefore }) => (before?.row.state ? null : scoreBefore))),
  };
}

function basisOf({ now, before, setChanges }: YearChange): YearBasis {
  if (setChanges.includes("max") || setChanges.includes("rule")) return "changed";
  return now?.row.texts.rule === undefined || before?.row.texts.rule === undefined ? "unknown" : "alike";
}

function wonAndLost(changes: readonly YearChange[], basis: YearBasis): WonAndLost {
  const points = changes.flatMap((change) => (basisOf(change) === basis ? (change.points ?? []) : []));
  return { won: sumDecimals(points.filter((each) => each > 0)), lost: sumDecimals(points.filter((each) => each < 0)) };
}

function total(scores: readonly (number | null)[]): number | null {
  const known = scores.filter((score) => score !== null);
  return known.length === 0 ? null : sumDecimals(known);
}
