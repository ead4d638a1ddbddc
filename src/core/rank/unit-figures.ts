import type { SelectedReading, UnitFigures, UnitScore } from "./consolidation";
import type { ScoreChoice } from "./counted-score";
import { scoreAt } from "./counted-score";
import type { RankSet } from "./rank-set";
import { leavesOf } from "./rank-set";
import { unitKey } from "./unit-name";

/** What each unit brings along. `before`: last year's totals by `unitKey`. */
export function unitFigures(readings: readonly SelectedReading[], set: RankSet, choice: ScoreChoice, before: ReadonlyMap<string, number>): readonly UnitFigures[] {
  const leaves = leavesOf(set);
  return readings.map((one) => figuresOf(one, leaves, choice, before.get(unitKey(one.unit)) ?? null));
}

const NONE: readonly (number | null)[] = [];

function figuresOf({ unit, reading, indices, measureIndices }: SelectedReading, leaves: readonly number[], choice: ScoreChoice, previousTotal: number | null): UnitFigures {
  const places = leaves.map((leaf) => indices[leaf] ?? null);
  const measured = leaves.map((leaf) => measureIndices[leaf] ?? null);
  return {
    name: unit,
    file: reading.file,
    mark: reading.mark,
    scores: places.map((at): UnitScore => (at === null ? null : scoreAt(reading, at, choice))),
    measures: measured.map((at) => (at === null ? NONE : (reading.measures[at] ?? NONE))),
    previousTotal: previousTotal ?? reading.previousTotal,
  };
}
