import type { Grid } from "../../grid/grid";
import type { RankedColumn, UnitFigures, UnitScore } from "../consolidation";
import type { UnitIdentity } from "../unit-identity";
import type { SummaryLayout } from "./summary-layout";
import { endOfUnits, FIRST_UNIT_ROW } from "./summary-layout";

/** The units of a summary sheet with their figures as they stand there by now: corrected ones too. */
export function unitsOfSheet(grid: Grid, layout: SummaryLayout, columns: readonly RankedColumn[], notAssessed: string): readonly UnitFigures[] {
  return Array.from({ length: endOfUnits(grid, layout) - FIRST_UNIT_ROW }, (_, index): UnitFigures => {
    const row = FIRST_UNIT_ROW + index;
    return {
      name: grid.text(row, layout.leading.unit).trim(),
      file: grid.text(row, layout.file),
      mark: grid.text(row, layout.mark),
      scores: columns.map((_, at): UnitScore => (grid.text(row, layout.scores + at).trim() === notAssessed ? "not-assessed" : numberAt(grid, row, layout.scores + at))),
      measures: layout.measures.map((places) => places.map((column) => numberAt(grid, row, column))),
      previousTotal: numberAt(grid, row, layout.leading["previous-total"]),
    };
  }).filter(({ name }) => name !== "");
}

function numberAt(grid: Grid, row: number, column: number): number | null {
  const value = grid.value(row, column);
  return typeof value === "number" ? value : null;
}

/**
 * The sheet's units with what the files say now. A unit whose file did not change keeps what was typed on
 * the sheet; one whose file did is read anew; a unit without a file stays; new ones follow at the end.
 */
export function mergeUnits(present: readonly UnitFigures[], read: readonly UnitFigures[], identity: UnitIdentity): readonly UnitFigures[] {
  const byFile = new Map(read.map((unit) => [unit.file, unit]));
  const byName = new Map(read.map((unit) => [identity(unit.name), unit]));
  const taken = new Set<UnitFigures>();
  const kept = present.map((unit) => {
    const now = byFile.get(unit.file) ?? byName.get(identity(unit.name));
    if (!now) return unit;
    taken.add(now);
    if (now.mark === unit.mark) return { ...unit, file: now.file };
    return { ...now, name: unit.name, previousTotal: now.previousTotal ?? unit.previousTotal };
  });
  return [...kept, ...read.filter((unit) => !taken.has(unit))];
}
