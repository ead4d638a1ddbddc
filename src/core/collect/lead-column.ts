import type { TableAnalysis } from "../analysis";
import type { Grid } from "../grid/grid";
import { freeColumn } from "../plan/choose-target";
import { newColumnEdits } from "../plan/new-column";
import type { WritePlan } from "../plan/write-plan";
import type { InputSheetLabels } from "../score/input-sheet-layout";
import type { FormRow } from "./form-row";

/** In points: a name of several words. */
const NAME_WIDTH = 140;

/** Adds a column for the agencies that answer for the rows to every sheet of a table that has none and of whose scores nobody is asked. `ofNobody`: see `askedOfNobody`. */
export function leadColumnPlan(ofNobody: readonly FormRow[], tables: readonly TableAnalysis[], sheets: readonly Grid[], labels: InputSheetLabels): WritePlan {
  const lacking = tables.filter((_, table) => ofNobody.some(({ score }) => score?.table === table));
  const edits = lacking.flatMap(({ tree }) => tree.parts).flatMap(({ table }) => {
    const grid = sheets.find(({ sheet }) => sheet === table.sheet);
    if (!grid || table.columns.lead !== undefined) return [];
    return newColumnEdits(table, grid, { column: freeColumn(table, grid), header: labels.lead, isNew: true }, NAME_WIDTH);
  });
  return { kind: "collect", edits };
}
