import { unbalancedBracket } from "../../text/slips/unbalanced-bracket";
import { makeFinding } from "../make-finding";
import { textCells } from "../text-cells";
import { wordCheck } from "../word-check";

/** A bracket that is opened and not closed, or the other way round. People still understand the text. */
export const bracketUnbalanced = wordCheck((context) =>
  context.tree.nodes.flatMap((node) =>
    textCells(context.tree, node).flatMap((cell) => {
      const lone = unbalancedBracket(cell.text);
      if (!lone) return [];
      return [makeFinding(context, "bracket-unbalanced", "warning", { node, cell, detail: cell.role }, { role: cell.role, bracket: lone.bracket, start: lone.start, end: lone.start + 1 })];
    }),
  ),
);
