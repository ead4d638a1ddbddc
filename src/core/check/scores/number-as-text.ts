import type { NumberCell } from "../../recognize/appendix-table";
import type { Check } from "../check-context";
import { makeFinding } from "../make-finding";
import { maxMeasure, scoreMeasures } from "../measure";

/** A number that is stored as text: people read it, sums pass over it. Where most of a column says its unit ("10 điểm"), the office writes so on purpose. */
export const numberAsText: Check = (context) => {
  const max = maxMeasure(context.table);
  const measures = max ? [max, ...scoreMeasures(context.table)] : scoreMeasures(context.table);
  return measures.flatMap((measure) => {
    const cells = context.tree.nodes.flatMap(({ row }) => measure.cell(row) ?? []).filter(({ value }) => value !== null);
    const isCustom = cells.filter(saysUnit).length * 2 > cells.length;
    return context.tree.nodes.flatMap((node) => {
      const cell = measure.cell(node.row);
      if (!cell || cell.value === null || cell.text === null || (isCustom && saysUnit(cell))) return [];
      return [makeFinding(context, "number-as-text", "warning", { node, measure }, { actual: cell.text, expected: cell.value })];
    });
  });
};

function saysUnit({ text }: NumberCell): boolean {
  return text !== null && /\p{L}/u.test(text);
}
