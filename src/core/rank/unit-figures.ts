import type { SelectedReading, SelectedReadings, UnitFigures, UnitScore } from "./consolidation";
import type { ScoreChoice } from "./counted-score";
import { scoreAt } from "./counted-score";
import type { RankSet } from "./rank-set";
import { leavesOf } from "./rank-set";

/** What each unit brings along. `before`: what units were ranked by last year, by identity. */
export function unitFigures({ readings, set, identity }: SelectedReadings, choice: ScoreChoice, before: ReadonlyMap<string, number>): readonly UnitFigures[] {
  const leaves = leavesOf(set);
  return readings.map((one) => figuresOf(one, { leaves, choice, rankedBy: set.settings.rankedBy }, before.get(identity(one.unit)) ?? null));
}

const NONE: readonly (number | null)[] = [];

interface Wanted extends Pick<RankSet["settings"], "rankedBy"> {
  readonly leaves: readonly number[];
  readonly choice: ScoreChoice;
}

function figuresOf({ unit, reading, indices, measureIndices }: SelectedReading, { leaves, choice, rankedBy }: Wanted, previousTotal: number | null): UnitFigures {
  const places = leaves.map((leaf) => indices[leaf] ?? null);
  const measured = leaves.map((leaf) => measureIndices[leaf] ?? null);
  return {
    name: unit,
    file: reading.file,
    mark: reading.mark,
    scores: places.map((at): UnitScore => (at === null ? null : scoreAt(reading, at, choice))),
    measures: measured.map((at) => (at === null ? NONE : (reading.measures[at] ?? NONE))),
    // What a table prints of last year are points: the maximum that they are a part of is not known.
    previousTotal: previousTotal ?? (rankedBy === "points" ? reading.previousTotal : null),
  };
}
