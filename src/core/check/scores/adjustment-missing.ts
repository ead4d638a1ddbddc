import { councilColumns } from "../../council/council-columns";
import { spokenRows } from "../../council/council-rows";
import { isChanged } from "../../council/tally";
import { DEFAULT_SETTINGS } from "../../state/workbook-state";
import type { Check } from "../check-context";
import { makeFinding } from "../make-finding";
import { scoreMeasures } from "../measure";

/** The council gave another score than the unit, and the column for its reasons says nothing. */
export const adjustmentMissing: Check = (context) => {
  const { tree, table, settings = DEFAULT_SETTINGS, framework = null } = context;
  const { council } = councilColumns(table);
  const measure = council === null ? undefined : scoreMeasures(table)[council];
  if (table.columns.adjustment === undefined || !measure) return [];
  const changed = spokenRows({ tree, settings, framework }).rows.filter((row) => isChanged(row) && (row.node.row.texts.adjustment ?? "").trim() === "");
  return changed.map(({ node, self }) => makeFinding(context, "adjustment-missing", "warning", { node, measure }, { actual: measure.cell(node.row)?.value ?? measure.cell(node.row)?.text ?? null, self: self.kind === "points" ? self.points : null }));
};
