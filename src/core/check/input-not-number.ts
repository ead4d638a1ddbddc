import type { Check } from "./check-context";
import { inputGroups, inputPlace } from "./input-place";
import { makeFinding } from "./make-finding";

/** Words, or a number stored as text, where a figure is typed: formulas pass over it. */
export const inputNotNumber: Check = (context) =>
  inputGroups(context).flatMap(({ node, rows }) =>
    rows.flatMap((row) => {
      if (row.cell.text === null) return [];
      return [makeFinding(context, "input-not-number", "error", inputPlace(context, node, row), { name: row.name, label: row.label, actual: row.cell.text })];
    }),
  );
