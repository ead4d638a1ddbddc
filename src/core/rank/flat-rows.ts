import type { Consolidation, RankedColumn } from "./consolidation";
import type { MeasureSlot } from "./measure-slot";
import { hasPillars } from "./rank-set";

/**
 * The columns of the flat export: a row for each unit and indicator, for databases and statistics. `own_points`: where comparing units is one part of a rule, the
 * points of its other parts. `away`: the maximum where a row that is not assessed takes it along, else 0. Enough to make the ranking again: `method` is how the index is made
 * of the parts, `part` the pillar (blank where the whole table is the one part), `weight` what that counts in a mean, `ranked_by` "points" or "percent".
 */
export const FLAT_COLUMNS = [
  "year", "set", "unit", "file", "group_code", "group_name", "indicator", "code", "name", "max", "score", "measure", "own_points", "not_assessed", "away", "group_max", "part", "weight", "method", "ranked_by",
] as const;
export type FlatColumn = (typeof FLAT_COLUMNS)[number];

export type FlatRow = Readonly<Record<FlatColumn, string | number | boolean | null>>;

/** The consolidation as plain rows, unit by unit. A score that is not there is null. */
export function* flatRows({ set, year, groups, columns, units, index: { method, weights } }: Consolidation): Generator<FlatRow> {
  const { notAssessedLeavesMaximum, rankedBy } = set.settings;
  const pillars = hasPillars(set);
  for (const unit of units) {
    for (const [at, column] of columns.entries()) {
      const group = groups[column.group]?.indicator;
      const score = unit.scores[at] ?? null;
      yield {
        year,
        set: set.framework ?? set.id,
        unit: unit.name,
        file: unit.file,
        group_code: group?.code ?? "",
        group_name: group?.name ?? "",
        indicator: column.indicator.key,
        code: column.indicator.code,
        name: column.indicator.name,
        max: column.max,
        score: score === "not-assessed" ? null : score,
        measure: soleMeasure(column, unit.measures[at] ?? []),
        own_points: figureOf("own-points", column, unit.measures[at] ?? []),
        not_assessed: score === "not-assessed",
        away: score === "not-assessed" && notAssessedLeavesMaximum ? column.max : 0,
        group_max: groups[column.group]?.max ?? 0,
        part: pillars ? (group?.key ?? "") : "",
        weight: pillars ? (weights[column.group] ?? 1) : 1,
        method,
        ranked_by: rankedBy,
      };
    }
  }
}

/** What the row measures or compares; null where parts of its rule compare several things. */
function soleMeasure(column: RankedColumn, measures: readonly (number | null)[]): number | null {
  if (column.slots.filter(({ kind }) => kind === "compared").length > 1) return null;
  return figureOf("measure", column, measures) ?? figureOf("compared", column, measures);
}

function figureOf(kind: MeasureSlot["kind"], { slots }: RankedColumn, measures: readonly (number | null)[]): number | null {
  return measures[slots.findIndex((slot) => slot.kind === kind)] ?? null;
}
