import type { TableAnalysis } from "../analysis";
import type { CellContent } from "../grid/cell";
import { BLANK } from "../grid/cell";
import type { Grid } from "../grid/grid";
import type { Edit, WritePlan } from "../plan/write-plan";
import type { InputRow } from "../score/input-row";
import type { Scenario } from "./try-scenario";

export interface ScenarioPlan {
  /** Writes the supposed figures into the input sheet. */
  readonly plan: WritePlan;
  /** Figures that have no cell in the workbook yet: they get one when the table is filled. */
  readonly unplaced: readonly InputRow[];
}

/** The plan that makes a scenario's figures the workbook's own. States and lists of peers are not written. */
export function scenarioPlan(analysis: TableAnalysis, { inputs }: Scenario, sheets: readonly Grid[]): ScenarioPlan {
  const supposed = analysis.inputs.flatMap((row) => {
    const value = inputs.get(row.path)?.[row.name];
    return typeof value === "number" ? [{ row, value }] : [];
  });
  const edits = supposed.flatMap(({ row, value }) => cellEdit(row, value, sheets));
  return { plan: { kind: "correct", edits }, unplaced: supposed.flatMap(({ row }) => (row.place ? [] : [row])) };
}

function cellEdit({ place }: InputRow, value: number, sheets: readonly Grid[]): readonly Edit[] {
  if (!place) return [];
  const before = sheets.find(({ sheet }) => sheet === place.sheet)?.content(place.row, place.column) ?? BLANK;
  const after: CellContent = { kind: "value", value };
  return [{ kind: "cells", ...place, before: [[before]], after: [[after]] }];
}
