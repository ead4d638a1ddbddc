import type { NeighbourCounts } from "../../text/slips/repeated-word";
import { countNeighbours, repeatedWord } from "../../text/slips/repeated-word";
import { makeFinding } from "../make-finding";
import { textCells } from "../text-cells";
import { wordCheck } from "../word-check";

/** A word typed twice in a row. What is usual in the other texts of the table is no slip. */
export const wordRepeated = wordCheck((context) => {
  const cells = context.tree.nodes.flatMap((node) => textCells(context.tree, node).map((cell) => ({ node, cell })));
  let counts: NeighbourCounts | null = null;
  // Counting takes longer than looking, and hardly any table needs it.
  const usual: NeighbourCounts = { count: (words) => (counts ??= countNeighbours(cells.map(({ cell }) => cell.text))).count(words) };
  return cells.flatMap(({ node, cell }) => {
    const found = repeatedWord(cell.text, usual);
    return found ? [makeFinding(context, "word-repeated", "warning", { node, cell, detail: cell.role }, { role: cell.role, ...found })] : [];
  });
});
