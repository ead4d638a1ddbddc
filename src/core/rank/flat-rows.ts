import type { Consolidation } from "./consolidation";

/** The columns of the flat export: a row for each unit and indicator, for databases and statistics. */
export const FLAT_COLUMNS = ["year", "set", "unit", "file", "group_code", "group_name", "indicator", "code", "name", "max", "score", "measure", "not_assessed"] as const;
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
        measure: unit.measures[index] ?? null,
        not_assessed: score === "not-assessed",
      };
    }
  }
}
