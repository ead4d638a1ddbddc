import type { Area } from "../../grid/address";
import { cellAddress } from "../../grid/address";
import { within } from "../../grid/areas";
import { summedAreas } from "../../grid/summed-areas";
import { addsUp } from "../../score/adds-up";
import type { IndicatorNode, IndicatorTree } from "../../score/indicator-tree";
import { addends, partOf } from "../../score/whole-table";
import type { Check, CheckContext } from "../check-context";
import type { Finding } from "../finding";
import { makeFinding } from "../make-finding";
import type { Measure } from "../measure";
import { maxMeasure, scoreMeasures } from "../measure";

/**
 * A sum formula that leaves rows out: a row was inserted behind its range, or never was in it. Where nothing stands in the row yet the sum is still
 * right, and will be wrong as soon as somebody types there.
 */
export const sumFormulaGap: Check = (context) => {
  const max = maxMeasure(context.table);
  return [...(max ? [max] : []), ...scoreMeasures(context.table)].flatMap((measure) => context.tree.nodes.flatMap((node) => gapIn(context, measure, node) ?? []));
};

function gapIn(context: CheckContext, measure: Measure, node: IndicatorNode): Finding | null {
  const missing = missingAddends(context, measure, node);
  if (missing.length === 0) return null;
  const cells = missing.map(({ row }) => cellAddress(row.row, measure.column));
  const severity = missing.some(({ row }) => (measure.cell(row)?.value ?? 0) !== 0) ? "error" : "warning";
  return makeFinding(context, "sum-formula-gap", severity, { node, measure, cell: { row: node.row.row, column: measure.column } }, { missing: cells });
}

/** The rows that a row's own sum formula should add up and does not; none where it is no plain sum of some of them. Rows on other sheets are not looked at. */
export function missingAddends({ tree, grids = [] }: CheckContext, measure: Measure, node: IndicatorNode): readonly IndicatorNode[] {
  const part = partOf(tree, node);
  const added = part === 0 ? addends(tree, node) : [];
  const formula = added.length === 0 ? null : (grids[part]?.formula(node.row.row, measure.column) ?? null);
  const areas = formula === null ? null : summedAreas(formula);
  if (areas === null || added.some((each) => partOf(tree, each) !== part) || !addsUp(tree, node, () => true)) return [];
  const missing = notAdded(tree, added, (each) => isWithin(areas, each, measure.column));
  return missing === null ? [] : missing.filter(({ row }) => row.max?.value != null);
}

/** What is missing of some rows, each added itself or by the rows below it; null where nothing of them is added. */
function notAdded(tree: IndicatorTree, rows: readonly IndicatorNode[], isAdded: (row: IndicatorNode) => boolean): readonly IndicatorNode[] | null {
  const missing = rows.map((row) => (isAdded(row) ? [] : notAdded(tree, addends(tree, row), isAdded)));
  return missing.every((each) => each === null) ? null : missing.flatMap((each, index) => each ?? rows[index] ?? []);
}

function isWithin(areas: readonly Area[], { row }: IndicatorNode, column: number): boolean {
  return areas.some((area) => within({ row: row.row, column, rowCount: 1, columnCount: 1 }, area));
}
