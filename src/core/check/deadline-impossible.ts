import { impossibleTime } from "../deadline/impossible-time";
import { makeFinding } from "./make-finding";
import { textCells } from "./text-cells";
import { wordCheck } from "./word-check";

/** A deadline that no calendar has, in its own column or in the remedy: 31 June, the fifth quarter. */
export const deadlineImpossible = wordCheck((context) =>
  context.tree.nodes.flatMap((node) =>
    textCells(context.tree, node).flatMap((cell) => {
      const found = cell.role === "deadline" || cell.role === "solution" ? impossibleTime(cell.text.normalize("NFC")) : null;
      return found ? [makeFinding(context, "deadline-impossible", "error", { node, cell, detail: cell.role }, { text: cell.text.normalize("NFC").slice(found.start, found.end) })] : [];
    }),
  ),
);
