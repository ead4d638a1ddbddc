import { isScoredLevel } from "../recognize/row-levels";
import { makeFinding } from "./make-finding";
import { codeSlip } from "./printed-code";
import type { WordNode, WordRow } from "./table-words";
import { wordCheck } from "./word-check";

/** A roman numeral where its neighbours are arabic ("I" before "2"), or a number among numerals or letters. Where all of them are roman, an office numbers so. */
export const codeNumeral = wordCheck((context) => {
  const { nodes } = context.tree;
  const plain = new Set(nodes.filter(({ row }) => isCounted(row) && codeSlip(row) !== "numeral").map(({ parent }) => parent));
  return nodes.flatMap((node) => {
    const { code, cellCode = code } = node.row;
    if (codeSlip(node.row) !== "numeral" || !(plain.has(node.parent) || isAlone(node, nodes))) return [];
    return [makeFinding(context, "code-numeral", "warning", { node }, { actual: cellCode, expected: code })];
  });
});

function isCounted({ level, code }: WordRow): boolean {
  return code !== "" && isScoredLevel(level);
}

function isAlone({ parent }: WordNode, nodes: readonly WordNode[]): boolean {
  return nodes.filter((other) => other.parent === parent && isCounted(other.row)).length === 1;
}
