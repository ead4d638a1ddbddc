import type { RankProblem } from "../../core/rank/rank-problem";
import type { RankSet } from "../../core/rank/rank-set";
import type { UnitReading } from "../../core/rank/unit-reading";
import type { FileOutcome } from "./read-unit-file";

/** Everything that was read of many files. Sets are kept once, however many units follow them. */
export interface CollectedReadings {
  readonly readings: readonly UnitReading[];
  readonly sets: ReadonlyMap<string, RankSet>;
  readonly problems: readonly RankProblem[];
}

/** Gathers the outcomes of many files, in the order of the files' names, so that the result does not hang on who was read first. */
export function collectReadings(outcomes: readonly FileOutcome[]): CollectedReadings {
  const sets = new Map<string, RankSet>();
  for (const { set } of outcomes) if (set) sets.set(set.id, sets.get(set.id) ?? set);
  const readings = outcomes.flatMap(({ reading }) => reading ?? []);
  return {
    readings: readings.sort((a, b) => compareNames(a.file, b.file)),
    sets,
    problems: outcomes.flatMap(({ problems }) => problems).sort((a, b) => compareNames(a.file ?? "", b.file ?? "")),
  };
}

function compareNames(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
