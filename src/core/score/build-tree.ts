import type { AppendixTable, RowLevel, TableRow } from "../recognize/appendix-table";
import { isScoredLevel } from "../recognize/row-levels";
import { codeSegments } from "../recognize/codes/table-code";
import { findTotals } from "./find-totals";
import type { IndicatorNode, IndicatorTree } from "./indicator-tree";
import { TreePaths } from "./tree-paths";

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
    parts: [{ table, first: 0 }],
    nodes,
    roots: nodes.filter((node) => node.parent === null && isScoredLevel(node.row.level)).map((node) => node.index),
    ...findTotals(table.rows),
  };
}

function childrenOf(rows: readonly TableRow[], parents: readonly (number | null)[]): readonly (readonly number[])[] {
  const children: number[][] = rows.map(() => []);
  rows.forEach((row, index) => {
    const parent = parents[index] ?? null;
    if (parent !== null && isScoredLevel(row.level)) children[parent]?.push(index);
  });
  return children;
}

/** Higher levels come first; a lettered row stands under any numbered one. */
const RANKS: Readonly<Record<RowLevel, number>> = { pillar: 0, group: 1, indicator: 2, sub: 3, option: 5, input: 5, heading: 9, total: 9 };

/** Subs of any depth share a level: 1.1.1 stands over 1.1.1.1, and any of them over letters and dashes. */
function rankOf(row: TableRow): number {
  if (row.level !== "sub") return RANKS[row.level];
  return /^(?:\p{Ll}|-)$/u.test(row.code) ? RANKS.sub + 1 : RANKS.sub + codeSegments(row.code).length / DEEPEST;
}

/** Codes have fewer segments than this. */
const DEEPEST = 10;

function parentsOf(rows: readonly TableRow[]): readonly (number | null)[] {
  const finder = new ParentFinder(rows);
  return rows.map((_, index) => finder.next(index));
}

interface OpenRow {
  readonly row: TableRow;
  readonly index: number;
  /** The closing number of the last row below whose code begins with this one's; null while there is none. */
  lastChild: string | null;
}

/** Finds the parent of each row in table order. */
class ParentFinder {
  private readonly rows: readonly TableRow[];
  /** The last row of each rank that the present row may stand under, outermost first. */
  private open: OpenRow[] = [];

  constructor(rows: readonly TableRow[]) {
    this.rows = rows;
  }

  next(index: number): number | null {
    const row = this.rows[index];
    if (!row || row.level === "heading" || row.level === "total") return null;
    const above = this.open.filter((other) => rankOf(other.row) < rankOf(row));
    const own = codedParent(row, this.open);
    const parent = own && isRightAbove(own.row, row) ? own : this.positionalParent(index, own, above);
    const interrupted = this.interrupted(row, above, parent);
    if (own && own === parent) own.lastChild = codeSegments(row.code).at(-1) ?? null;
    if (isScoredLevel(row.level)) this.open = [...above, ...interrupted, { row, index, lastChild: null }];
    return parent?.index ?? null;
  }

  /** The open rows whose series goes on behind a row of another one, or one that was there: 1.3 for 2.1, or 1.1, pasted before 1.3.2. */
  private interrupted(row: TableRow, above: readonly OpenRow[], parent: OpenRow | null): readonly OpenRow[] {
    const segments = codeSegments(row.code);
    const isOwn = parent !== null && codedParent(row, [parent]) !== null;
    const goesBack = isOwn && Number(segments.at(-1)) <= Number(parent.lastChild ?? Number.NaN);
    return segments.length > 1 && above.length > 0 && (!isOwn || goesBack) ? this.open.filter((other) => !above.includes(other) && other.lastChild !== null) : [];
  }

  /**
   * The nearest row above of a higher level. A nested code whose own parent is not there belongs to its
   * `ancestor` (1 for 1.2.3) and to no other number (2.1 is never 1's), unless one of the two is a slip: no
   * code below that row begins with its own, or only this one does not.
   */
  private positionalParent(index: number, ancestor: OpenRow | null, above: readonly OpenRow[]): OpenRow | null {
    const nearest = above.at(-1) ?? null;
    const row = this.rows[index];
    if (!nearest || !row || codeSegments(row.code).length === 1 || !/^\d/.test(nearest.row.code)) return nearest;
    const isNextLevel = isRightAbove(nearest.row, row);
    if (isNextLevel && (nearest.lastChild === null || this.isStray(index, row, nearest))) return nearest;
    return ancestor ?? above.filter((other) => !/^\d/.test(other.row.code)).at(-1) ?? null;
  }

  /** Whether the next code goes on with the parent's series or is this one's own parent, or this one's closing number goes on. */
  private isStray(index: number, row: TableRow, parent: OpenRow): boolean {
    const next = this.rows.slice(index + 1, index + 1 + REACH).find((other) => isScoredLevel(other.level) && rankOf(other) <= rankOf(row));
    if (next && rankOf(next) === rankOf(row)) return codedParent(next, [parent]) !== null;
    if (next && codedParent(row, [{ row: next }]) !== null) return true;
    return Number(codeSegments(row.code).at(-1)) === Number(parent.lastChild) + 1;
  }
}

function isRightAbove(parent: TableRow, row: TableRow): boolean {
  return codeSegments(parent.code).length === codeSegments(row.code).length - 1;
}

/** How many rows below a slip the series may go on. */
const REACH = 40;

/** The nearest open row whose code begins this one's: 1.2 for 1.2.3, or 1 where 1.2 is not there. */
function codedParent<Row extends { readonly row: TableRow }>(row: TableRow, open: readonly Row[]): Row | null {
  const segments = codeSegments(row.code);
  const found = open.filter((other) => {
    const outer = codeSegments(other.row.code);
    return isScoredLevel(other.row.level) && outer.length < segments.length && outer.every((segment, at) => segment === segments[at]);
  });
  return found.at(-1) ?? null;
}
