import { oncePer } from "../../memo/once-per";
import type { InputRow } from "../../score/input-row";
import type { IndicatorNode } from "../../score/indicator-tree";
import type { CheckContext } from "../check-context";
import type { FindingPlace } from "../make-finding";
import { cellOf } from "../text-cells";

/** The figures of one indicator, with the row that asks for them. */
export interface InputGroup {
  readonly node: IndicatorNode;
  readonly rows: readonly InputRow[];
}

/** The figures of every indicator, in table order. */
export const inputGroups = oncePer(({ tree, inputs }: CheckContext): readonly InputGroup[] => {
  const byPath = new Map<string, InputRow[]>();
  for (const row of inputs) {
    const rows = byPath.get(row.path);
    if (rows) rows.push(row);
    else byPath.set(row.path, [row]);
  }
  return tree.nodes.flatMap((node) => {
    const rows = byPath.get(node.path);
    return rows ? [{ node, rows }] : [];
  });
});

/** Where to look for a figure: the cell where it is typed, else the text that asks for it. */
export function inputPlace({ tree }: CheckContext, node: IndicatorNode, row: InputRow): FindingPlace {
  return { node, cell: row.place ?? cellOf(tree, node, "rule"), detail: row.name };
}

/** The single number of a figure, or null where it is missing, no number, or a list. */
export function figureOf({ cell }: InputRow): number | null {
  return typeof cell.value === "number" ? cell.value : null;
}

/** Whether anything at all is typed there. */
export function isTyped({ cell }: InputRow): boolean {
  return cell.value !== null || cell.text !== null;
}
