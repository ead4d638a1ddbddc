import type { RuleInput } from "../../rules/rule";
import type { InputRow } from "../../score/input-row";
import type { Check } from "../check-context";
import { figureOf, inputGroups, inputPlace } from "./input-place";
import { makeFinding } from "../make-finding";

/** A figure that its rule cannot take: option 5 of 3, a yes-or-no of 2, a count below 0 or of half a thing. */
export const inputInvalid: Check = (context) =>
  inputGroups(context).flatMap(({ node, rows }) =>
    rows.flatMap((row) => {
      const input = context.rules[node.index]?.inputs.find(({ name }) => name === row.name);
      const actual = figureOf(row);
      if (row.kind === "choice" && row.cell.text !== null) return [makeFinding(context, "input-invalid", "error", inputPlace(context, node, row), { name: row.name, label: row.label, actual: row.cell.text })];
      if (!input || actual === null || isPossible(input, row, actual)) return [];
      return [makeFinding(context, "input-invalid", "error", inputPlace(context, node, row), { name: row.name, label: row.label, actual })];
    }),
  );

function isPossible(input: RuleInput, row: InputRow, value: number): boolean {
  switch (row.kind) {
    case "choice": return Number.isInteger(value) && value >= 1 && value <= (input.options?.length ?? Infinity);
    case "flag": return value === 0 || value === 1;
    case "number": return value >= 0 && (!input.counted || Number.isInteger(value) || input.unit !== null);
    case "peers": return true;
  }
}
