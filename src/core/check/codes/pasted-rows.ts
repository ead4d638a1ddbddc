import { oncePer } from "../../memo/once-per";
import type { WordNode, WordTree } from "../table-words";
import { codeMisfits } from "./code-misfits";
import { doubledCodes } from "./doubled-codes";
import { comparedName } from "./name-duplicate";
import { codeSlip } from "./printed-code";

/** The rows that stand once more in the table, with the same code and the same name, by the node's index: their points are not to be added a second time. */
export const pastedRows = oncePer((tree: WordTree): ReadonlySet<number> => {
  const doubled = doubledCodes(tree, codeMisfits(tree));
  const printed = ({ row: { code, cellCode = code, name } }: WordNode): string => `${cellCode} ${comparedName(name)}`;
  const isDoubled = (node: WordNode): boolean => doubled.has(node.index) || codeSlip(node.row) === "doubled";
  return new Set(tree.nodes.filter((node) => isDoubled(node) && tree.nodes.some((other) => other !== node && printed(other) === printed(node))).map(({ index }) => index));
});
