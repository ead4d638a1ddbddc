import type { AppendixTable, RowLevel, TableRow } from "../recognize/appendix-table";
import type { IndicatorNode, IndicatorTree } from "./indicator-tree";
import { TreePaths } from "./tree-paths";

/** Levels whose score a parent adds up. */
const SCORED: readonly RowLevel[] = ["pillar", "group", "indicator", "sub"];

/**
 * The tree of a table's rows. A nested code hangs under the row whose code begins it (1 → 1.1 → 1.1.1), a
 * plain one under the nearest row of a higher level; a/b/c rows and options under the row above them.
 * Headings and the total stand outside.
 */
export function buildTree(table: AppendixTable): IndicatorTree {
  const parents = parentsOf(table.rows);
  const children = childrenOf(table.rows, parents);
  const paths = new TreePaths();
  const nodes = table.rows.map((row, index): IndicatorNode => {
    const parent = parents[index] ?? null;
    return { index, row, path: paths.add(row, index, parent), parent, children: children[index] ?? [] };
  });
  return {
    table,
    nodes,
    roots: nodes.filter((node) => node.parent === null && SCORED.includes(node.row.level)).map((node) => node.index),
    total: totalRow(table.rows),
  };
}

/** Where a table has totals of parts as well, the last at the end, or the first at the top, counts. */
function totalRow(rows: readonly TableRow[]): number | null {
  const totals = rows.flatMap((row, index) => (row.level === "total" ? [index] : []));
  const last = totals.at(-1);
  return (totals[0] === 0 && last !== rows.length - 1 ? totals[0] : last) ?? null;
}

function childrenOf(rows: readonly TableRow[], parents: readonly (number | null)[]): readonly (readonly number[])[] {
  const children: number[][] = rows.map(() => []);
  rows.forEach((row, index) => {
    const parent = parents[index] ?? null;
    if (parent !== null && SCORED.includes(row.level)) children[parent]?.push(index);
  });
  return children;
}

/** Higher levels come first; a lettered row stands under any numbered one. */
const RANKS: Readonly<Record<RowLevel, number>> = { pillar: 0, group: 1, indicator: 2, sub: 3, option: 5, input: 5, heading: 9, total: 9 };

function rankOf(row: TableRow): number {
  return row.level === "sub" && /^\p{Ll}$/u.test(row.code) ? RANKS.sub + 1 : RANKS[row.level];
}

function parentsOf(rows: readonly TableRow[]): readonly (number | null)[] {
  const byCode = new Map<string, number>();
  /** The last row of each rank that the present row may stand under, outermost first. */
  let open: { readonly row: TableRow; readonly index: number }[] = [];
  return rows.map((row, index) => {
    if (row.level === "heading" || row.level === "total") return null;
    if (row.level === "pillar") byCode.clear();
    const above = open.filter((other) => rankOf(other.row) < rankOf(row));
    const parent = codedParent(row, byCode) ?? above.filter((other) => mayHold(other.row, row)).at(-1)?.index ?? null;
    if (SCORED.includes(row.level)) {
      byCode.set(row.code, index);
      open = [...above, { row, index }];
    }
    return parent;
  });
}

/** The nearest row whose code begins this one's: 1.2 for 1.2.3, or 1 where 1.2 is not there. */
function codedParent(row: TableRow, byCode: ReadonlyMap<string, number>): number | null {
  const segments = row.code.split(".");
  while (segments.length > 1) {
    segments.pop();
    const parent = byCode.get(segments.join("."));
    if (parent !== undefined) return parent;
  }
  return null;
}

/** A nested code whose own parent is not there does not belong to another number: 2.1 is never 1's. */
function mayHold(parent: TableRow, row: TableRow): boolean {
  return !(row.code.includes(".") && /^\d/.test(parent.code));
}
