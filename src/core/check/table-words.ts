import type { AppendixTable, TableRow } from "../recognize/appendix-table";
import type { IndicatorNode, IndicatorTree, TablePart } from "../score/indicator-tree";
import { KeptAlike } from "../memo/kept-alike";

/** A row without its points. */
export type WordRow = Omit<TableRow, "max" | "scores">;

/** A row in its place, without its points. */
export interface WordNode extends Omit<IndicatorNode, "row"> {
  readonly row: WordRow;
}

/** Where a sheet's table stands, and in which columns. */
export type WordTable = Pick<AppendixTable, "sheet" | "ordinal" | "firstColumn" | "columns">;

/** The indicator tree without any points: names, codes and texts, and where they stand. */
export interface WordTree extends Omit<IndicatorTree, "table" | "parts" | "nodes"> {
  readonly table: WordTable;
  readonly parts: readonly (Omit<TablePart, "table"> & { readonly table: WordTable })[];
  readonly nodes: readonly WordNode[];
}

/** What a check of words sees of a table. */
export interface TableWords {
  readonly tree: WordTree;
}

/** How many tables are remembered: the workbooks of a country's units hold one or two between them. */
const REMEMBERED = 4;
const met = new KeptAlike<WordTree, WordTree>(REMEMBERED, haveSameWords);

/** The same words for all workbooks that hold the same table: those of the workbook that was read first, so that what follows from them is found once. */
export function sharedWords(tree: WordTree): WordTree {
  return met.of(tree, () => tree);
}

/** Whether two tables differ in points at most. */
export function haveSameWords(one: WordTree, other: WordTree): boolean {
  return SAME_TREE(one, other);
}

type Same<T> = (one: T, other: T) => boolean;

const SAME_TABLE = sameFields<WordTable>({ sheet: Object.is, ordinal: Object.is, firstColumn: Object.is, columns: sameRecord });

const SAME_ROW = sameFields<WordRow>({
  row: Object.is,
  rows: sameList(Object.is),
  code: Object.is,
  cellCode: Object.is,
  name: Object.is,
  level: Object.is,
  texts: sameRecord,
  state: Object.is,
});

const SAME_TREE = sameFields<WordTree>({
  table: SAME_TABLE,
  parts: sameList(sameFields({ table: SAME_TABLE, first: Object.is })),
  nodes: sameList(sameFields<WordNode>({ index: Object.is, row: SAME_ROW, path: Object.is, parent: Object.is, children: sameList(Object.is) })),
  roots: sameList(Object.is),
  total: Object.is,
  subtotals: (one, other) => sameList<readonly [number, number]>(sameList(Object.is))([...one], [...other]),
});

/** Compares every field: one that is added to the type must be added here as well. */
function sameFields<T extends object>(fields: { readonly [Field in keyof Required<T>]: Same<T[Field]> }): Same<T> {
  return (one, other) => {
    if (one === other) return true;
    for (const field in fields) if (!fields[field](one[field], other[field])) return false;
    return true;
  };
}

function sameList<T extends NonNullable<unknown>>(same: Same<T>): Same<readonly T[]> {
  return (one, other) =>
    one === other ||
    (one.length === other.length &&
      one.every((item, at) => {
        const match = other[at];
        return match !== undefined && same(item, match);
      }));
}

/** A record of plain values, blank ones left out. */
function sameRecord(one: Readonly<Record<string, unknown>>, other: Readonly<Record<string, unknown>>): boolean {
  const keys = Object.keys(one);
  return keys.length === Object.keys(other).length && keys.every((key) => one[key] === other[key]);
}
