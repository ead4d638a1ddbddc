import type { AppendixTable, TableRow } from "../recognize/appendix-table";
import { withChainLevels } from "../recognize/rows/chain-levels";
import { buildTree } from "./build-tree";
import type { IndicatorNode, IndicatorTree } from "./indicator-tree";

/** One tree for each table of a workbook, in its order; tables that go on from each other are one. */
export function treesOf(tables: readonly AppendixTable[]): readonly IndicatorTree[] {
  return chainsOf(tables).map((chain) => (chain.length === 1 && chain[0] ? buildTree(chain[0]) : chainTree(chain)));
}

/** The rows of all sheets as one table in the columns of the first; the others' own are in `parts`. */
function chainTree(chain: readonly AppendixTable[]): IndicatorTree {
  const [head] = chain;
  if (!head) throw new RangeError("A table has at least one sheet.");
  let first = 0;
  const parts = chain.map((table) => {
    const part = { table, first };
    first += table.rows.length;
    return part;
  });
  return { ...buildTree({ ...head, rows: withChainLevels(chain.flatMap(({ rows }) => rows)) }), parts };
}

function chainsOf(tables: readonly AppendixTable[]): readonly (readonly AppendixTable[])[] {
  const chains: AppendixTable[][] = [];
  for (const table of tables) {
    const chain = chains.at(-1);
    if (chain && table.continues) chain.push(table);
    else chains.push([table]);
  }
  return chains;
}

/** Which of `tree.parts` a row stands on. */
export function partOf(tree: { readonly parts: readonly { readonly first: number }[] }, { index }: Pick<IndicatorNode, "index">): number {
  return tree.parts.findLastIndex(({ first }) => first <= index);
}

/** The table of the sheet on which a row stands: its name and its columns. */
export function tableOf<Table>(tree: { readonly table: Table; readonly parts: readonly { readonly table: Table; readonly first: number }[] }, node: Pick<IndicatorNode, "index">): Table {
  return tree.parts[partOf(tree, node)]?.table ?? tree.table;
}

/** The rows that stand on one of `tree.parts`. */
export function nodesOn(tree: IndicatorTree, part: number): readonly IndicatorNode[] {
  return tree.nodes.slice(tree.parts[part]?.first ?? 0, tree.parts[part + 1]?.first);
}

/** The rows that a total, a part's total or a parent adds up; none for a leaf. `isOut`: which rows are out of the sum whatever stands in them. */
export function addends(tree: IndicatorTree, { index }: IndicatorNode, isOut: (row: TableRow) => boolean = ({ state }) => state !== undefined): readonly IndicatorNode[] {
  const indices = index === tree.total ? tree.roots : (tree.nodes[tree.subtotals.get(index) ?? index]?.children ?? []);
  return indices.flatMap((each) => tree.nodes[each] ?? []).filter(({ row }) => !isOut(row));
}
