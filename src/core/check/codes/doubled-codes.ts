import { isIndicatorLevel } from "../../recognize/row-levels";
import type { CodeMisfits } from "./code-misfits";
import type { WordNode, WordTree } from "../table-words";

/**
 * The rows that have the code of another row of their pillar or parent, by the node's index: of rows that share
 * one, those where it does not fit the order; else all but the first. Where numbers run on from group to group,
 * rows of the whole table share them. Pillars of one code are doubled where they have one name as well.
 */
export function doubledCodes(tree: WordTree, misfits: CodeMisfits): ReadonlySet<number> {
  const byPath = new Map<string, WordNode[]>();
  for (const node of tree.nodes.filter(isNumbered)) {
    const path = node.path.replace(/#\d+$/, "") + (node.row.level === "pillar" ? ` ${node.row.name}` : "");
    byPath.set(path, [...(byPath.get(path) ?? []), node]);
  }
  return new Set([...[...byPath.values()].filter((same) => same.length > 1).flatMap((same) => wrongOnes(same, misfits)), ...ranBack(tree, misfits)]);
}

/** Rows that were to run on, but have a number of a row of their level before them. */
function ranBack({ nodes }: WordTree, misfits: CodeMisfits): readonly number[] {
  return [...misfits].flatMap(([index, { runsOn }]) => {
    const row = nodes[index]?.row;
    return runsOn && nodes.slice(0, index).some((other) => other.row.level === row?.level && other.row.code === row.code) ? [index] : [];
  });
}

function wrongOnes(same: readonly WordNode[], misfits: CodeMisfits): readonly number[] {
  const unfit = same.filter(({ index }) => misfits.has(index));
  return (unfit.length > 0 && unfit.length < same.length ? unfit : same.slice(1)).map(({ index }) => index);
}

function isNumbered({ row }: WordNode): boolean {
  return /[\p{L}\d]/u.test(row.code) && (isIndicatorLevel(row.level) || row.level === "pillar");
}
