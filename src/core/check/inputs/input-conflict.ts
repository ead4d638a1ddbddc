import { cellAddress } from "../../grid/address";
import type { InputPlace, InputRow } from "../../score/input-row";
import type { IndicatorNode } from "../../score/indicator-tree";
import { definitionKey } from "../../inputs/join-proposals";
import type { Check, CheckContext } from "../check-context";
import type { Finding } from "../finding";
import { figureOf, inputGroups, inputPlace } from "./input-place";
import { makeFinding } from "../make-finding";

interface Figure {
  readonly node: IndicatorNode;
  readonly row: InputRow;
  readonly value: number;
}

/**
 * One figure with two values: the same definition in the same unit. Rows whose whole scoring text is the
 * same ("số lượng phản ánh" through each channel) mean different things by it.
 */
export const inputConflict: Check = (context) => {
  const earlier = new Map<string, Figure[]>();
  return inputGroups(context).flatMap(({ node, rows }) =>
    rows.flatMap((row) => {
      const value = figureOf(row);
      if (row.own) return ownEntryConflict(context, node, row);
      const key = value === null ? null : definitionKey(row);
      if (value === null || key === null) return [];
      const same = earlier.get(key) ?? [];
      earlier.set(key, [...same, { node, row, value }]);
      const text = node.row.texts.rule;
      const other = same.find((figure) => figure.value !== value && figure.node !== node && figure.node.row.texts.rule !== text);
      if (!other) return [];
      const facts = { label: row.label, name: row.name, values: [String(other.value), String(value)], other: other.node.path, cells: cellsOf([other.row.place, row.place]) };
      return [makeFinding(context, "input-conflict", "warning", inputPlace(context, node, row), facts)];
    }),
  );
};

/** A number that stands in the row of a joined figure although the figure is another. */
function ownEntryConflict(context: CheckContext, node: IndicatorNode, row: InputRow): readonly Finding[] {
  const own = row.own?.cell.value;
  if (typeof own !== "number" || !row.own || own === row.cell.value) return [];
  const facts = { label: row.label, name: row.name, values: [figureOf(row) ?? "", own].map(String).filter((value) => value !== ""), owner: row.owner ?? "", cells: cellsOf([row.place, row.own.place]) };
  return [makeFinding(context, "input-conflict", "error", { node, cell: row.own.place, detail: row.name }, facts)];
}

function cellsOf(places: readonly (InputPlace | undefined)[]): readonly string[] {
  return places.flatMap((place) => (place ? [cellAddress(place.row, place.column)] : []));
}
