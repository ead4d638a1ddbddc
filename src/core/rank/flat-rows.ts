import type { Consolidation, RankedColumn } from "./consolidation";
import type { MeasureSlot } from "./measure-slot";

/**
 * The columns of the flat export: a row for each unit and indicator, for databases and statistics. `own_points`: where comparing units is one part of a rule, the
 * points of its other parts.
 */
export const FLAT_COLUMNS = ["year", "set", "unit", "file", "group_code", "group_name", "indicator", "code", "name", "max", "score", "measure", "own_points", "not_assessed"] as const;
export type FlatColumn = (typeof FLAT_COLUMNS)[number];

export type FlatRow = Readonly<Record<FlatColumn, string | number | boolean | null>>;

/** The consolidation as plain rows, unit by unit. A score that is not there is null. */
export function* flatRows({ set, year, groups, columns, units }: Consolidation): Generator<FlatRow> {
  for (const unit of units) {
    for (const [index, column] of columns.entries()) {
      const group = groups[column.group]?.indicator;
      const score = unit.scores[index] ?? null;
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
        measure: soleMeasure(column, unit.measures[index] ?? []),
        own_points: figureOf("own-points", column, unit.measures[index] ?? []),
        not_assessed: score === "not-assessed",
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
