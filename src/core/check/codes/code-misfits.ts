import { isScoredLevel } from "../../recognize/row-levels";
import { codeOfNumber, codeSegments, parseTableCode, segmentNumber } from "../../recognize/codes/table-code";
import { oncePer } from "../../memo/once-per";
import type { WordNode, WordTree } from "../table-words";

/** The code that the order of a row's neighbours lets expect, where the row's own is another. */
export interface CodeMisfit {
  readonly expected: string;
  /** Whether the numbers run on from the group before, so that each stands once in the whole table. */
  readonly runsOn: boolean;
}

/** By the node's index. */
export type CodeMisfits = ReadonlyMap<number, CodeMisfit>;

/**
 * The rows whose code does not follow the one before it under the same parent: a number left out or out of
 * order, or one that begins like another group's. Plain numbers may run on from group to group (I: 1, 2;
 * II: 3, 4).
 */
export const codeMisfits = oncePer((tree: WordTree): CodeMisfits => {
  const misfits = new Map<number, CodeMisfit>();
  const siblings = [tree.roots, ...tree.nodes.map((node) => node.children)].map((family) => family.flatMap((index) => tree.nodes[index] ?? []));
  for (const [index, expected] of siblings.flatMap(letteredMisfits)) misfits.set(index, { expected, runsOn: false });
  const families = siblings.map((family) => family.filter(isNumbered));
  for (const orphan of orphans(families[0] ?? [])) misfits.set(orphan.index, { expected: parentCode(orphan), runsOn: false });
  let last = 0;
  for (const family of families) {
    const first = family[0];
    if (!first) continue;
    const runsOn = last > 0 && isPlain(first) && (numberOf(first) === last + 1 || fitting(family, last) > fitting(family, 0));
    const parent = first.parent === null ? undefined : tree.nodes[first.parent];
    const before = runsOn ? last : last === 0 && goesOnElsewhere(family) ? numberOf(first) - 1 : 0;
    for (const [index, expected] of inFamily(family, parent, before)) misfits.set(index, { expected, runsOn });
    if (isPlain(first)) last = numberOf(family.at(-1) ?? first);
  }
  return misfits;
});

/** Fewer groups than this do not tell that they count on. */
const FEWEST_GROUPS = 4;

/** Letters or numerals of groups that do not follow the ones before them (D, F, G), with those to be expected; only where all groups have them. */
function letteredMisfits(family: readonly WordNode[]): readonly (readonly [index: number, expected: string])[] {
  const groups = family.filter(({ row }) => row.code !== "" && isScoredLevel(row.level));
  const style = parseTableCode(groups[0]?.row.code ?? "")?.style;
  const isCounted = ({ row }: WordNode): boolean => row.code.length < 6 && !/Đ/.test(row.code) && parseTableCode(row.code)?.style === style;
  if (groups.length < FEWEST_GROUPS || (style !== "roman" && style !== "upper") || !groups.every(isCounted)) return [];
  return groups.flatMap(({ index, row }, at) => {
    const before = groups[at - 1];
    const expected = (before ? segmentNumber(before.row.code) : 0) + 1;
    return segmentNumber(row.code) === expected ? [] : [[index, codeOfNumber(expected, style)] as const];
  });
}

/** How many of the rows have the number that counting on from `before` gives them. */
function fitting(family: readonly WordNode[], before: number): number {
  return family.filter((node, index) => numberOf(node) === before + index + 1).length;
}

/** A table that begins with a later number than this is a part of one that begins elsewhere; one that begins with 2 has lost its first row. */
const LATEST_START = 2;

/** Whether the first plain numbers of a table (6, 7, 8) go on from a part that stands in another file or sheet. */
function goesOnElsewhere(family: readonly WordNode[]): boolean {
  const [first] = family;
  return first !== undefined && family.length > 1 && isPlain(first) && numberOf(first) > LATEST_START && fitting(family, numberOf(first) - 1) === family.length;
}

/** The codes to be expected, by the index of the row that has another. */
function inFamily(family: readonly WordNode[], parent: WordNode | undefined, before: number): ReadonlyMap<number, string> {
  const misfits = new Map<number, string>();
  // Where none begins with the parent's code, that is the slip, or the codes do not nest.
  const nests = family.some((node) => beginsWith(node, parent));
  let last = before;
  const depth = Math.min(...family.map(depthOf));
  family.forEach((node, index) => {
    if (depthOf(node) > depth) {
      // A row whose parent is not there stands for it.
      last = segmentNumber(codeSegments(node.row.code)[depth - 1] ?? "");
      return;
    }
    const expected = last + 1;
    const own = numberOf(node);
    const next = family[index + 1];
    const isForeign = nests && !beginsWith(node, parent);
    if (own !== expected || isForeign) misfits.set(node.index, expectedCode(node, isForeign ? parent : undefined, expected));
    // The next code tells a slip from a number left out.
    last = isForeign || (own !== expected && next && numberOf(next) === expected + 1) ? expected : own;
  });
  return misfits;
}

/** The first of the root rows of each beginning whose parent is not there: 2.1 and 2.2 without 2. */
function orphans(roots: readonly WordNode[]): readonly WordNode[] {
  const depth = Math.min(...roots.map(depthOf));
  const deeper = roots.filter((node) => depthOf(node) > depth);
  return deeper.filter((node, index) => deeper.findIndex((other) => parentCode(other) === parentCode(node)) === index);
}

function parentCode({ row }: WordNode): string {
  return codeSegments(row.code).slice(0, -1).join(".");
}

function depthOf({ row }: WordNode): number {
  return codeSegments(row.code).length;
}

/** The code with the number that was to be expected, under the parent's code where its own beginning is another's. */
function expectedCode({ row }: WordNode, parent: WordNode | undefined, number: number): string {
  return parent ? `${parent.row.code}.${number}` : row.code.replace(/\d+$/, String(number));
}

function beginsWith({ row }: WordNode, parent: WordNode | undefined): boolean {
  const own = codeSegments(row.code);
  if (!parent || own.length === 1) return true;
  return codeSegments(parent.row.code).every((segment, index) => segment === own[index]);
}

function isNumbered({ row }: WordNode): boolean {
  return /(?:^|[.\-A-ZĐ])\d+$/.test(row.code);
}

function isPlain({ row }: WordNode): boolean {
  return /^\d+$/.test(row.code);
}

function numberOf({ row }: WordNode): number {
  return segmentNumber(codeSegments(row.code).at(-1) ?? "");
}
