import { isIndicatorLevel } from "../../recognize/row-levels";
import { foldWords } from "../../text/fold-text";
import { tableOf } from "../../score/whole-table";
import { oncePerText } from "../../memo/once-per-text";
import { makeFinding } from "../make-finding";
import type { WordNode, WordTree } from "../table-words";
import { wordCheck } from "../word-check";

/** Short names ("Kênh khác") may stand under several parents. */
const TELLING_WORDS = 5;

/** An indicator that has the name of an earlier one: one of the two was copied, or one name is wrong. */
export const nameDuplicate = wordCheck((context) => {
  const { tree } = context;
  const earlier = new Map<string, WordNode[]>();
  return tree.nodes.filter(isNamed).flatMap((node) => {
    const name = comparedName(node.row.name);
    const same = earlier.get(name) ?? [];
    earlier.set(name, [...same, node]);
    const others = same.filter((other) => mayBeConfused(tree, other, node)).map(({ path }) => path);
    const column = tableOf(tree, node).columns.name;
    if (others.length === 0 || column === undefined) return [];
    const cell = { row: node.row.row, column };
    return [makeFinding(context, "name-duplicate", "warning", { node, cell }, { actual: node.row.name, others })];
  });
});

/** A name as it is compared with others. */
export const comparedName: (name: string) => string = oncePerText((name) => name.normalize("NFC").toLowerCase().replace(/[^\p{L}\p{N}]+/gu, " ").trim());

function isNamed({ row }: WordNode): boolean {
  return row.name !== "" && isIndicatorLevel(row.level);
}

/** A row and the one above it may share a name; so may the rows of different pillars. */
function mayBeConfused(tree: WordTree, one: WordNode, other: WordNode): boolean {
  if (one.parent === other.parent) return true;
  const isAbove = ancestors(tree, other).includes(one.index) || ancestors(tree, one).includes(other.index);
  if (isAbove || pillarOf(tree, one) !== pillarOf(tree, other)) return false;
  return foldWords(one.row.name).split(" ").length >= TELLING_WORDS;
}

function ancestors(tree: WordTree, node: WordNode): readonly number[] {
  const above: number[] = [];
  for (let index = node.parent; index !== null; index = tree.nodes[index]?.parent ?? null) above.push(index);
  return above;
}

function pillarOf(tree: WordTree, node: WordNode): number | null {
  return [node.index, ...ancestors(tree, node)].find((index) => tree.nodes[index]?.row.level === "pillar") ?? null;
}
