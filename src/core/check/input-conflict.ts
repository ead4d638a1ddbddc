import type { InputRow } from "../score/input-row";
import type { IndicatorNode } from "../score/indicator-tree";
import { foldWords } from "../text/fold-text";
import type { Check } from "./check-context";
import { figureOf, inputGroups, inputPlace } from "./input-place";
import { makeFinding } from "./make-finding";

interface Figure {
  readonly node: IndicatorNode;
  readonly row: InputRow;
  readonly value: number;
}

/** Definitions of fewer words ("Tỷ lệ") say too little. */
const TELLING_WORDS = 3;

/**
 * One figure with two values: the same definition in the same unit. Rows whose whole scoring text is the
 * same ("số lượng phản ánh" through each channel) mean different things by it.
 */
export const inputConflict: Check = (context) => {
  const earlier = new Map<string, Figure[]>();
  return inputGroups(context).flatMap(({ node, rows }) =>
    rows.flatMap((row) => {
      const value = figureOf(row);
      const words = foldWords(row.label);
      if (value === null || row.kind !== "number" || words.split(" ").length < TELLING_WORDS) return [];
      const key = `${words}|${foldWords(row.unit)}`;
      const same = earlier.get(key) ?? [];
      earlier.set(key, [...same, { node, row, value }]);
      const text = node.row.texts.rule;
      const other = same.find((figure) => figure.value !== value && figure.node !== node && figure.node.row.texts.rule !== text);
      if (!other) return [];
      const facts = { label: row.label, name: row.name, values: [String(other.value), String(value)], other: other.node.path };
      return [makeFinding(context, "input-conflict", "warning", inputPlace(context, node, row), facts)];
    }),
  );
};
