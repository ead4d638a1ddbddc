import type { IndicatorNode, IndicatorTree } from "./indicator-tree";
import { inputKey } from "./input-key";
import type { TypedFigure } from "./input-row";
import type { TypedInputs } from "./read-inputs";
import { tableOf } from "./whole-table";

/** Figures that come from elsewhere than the workbook, such as the command line's INPUTS.json (CONTRACT 2). */
export interface GivenInputs {
  readonly sheet: string;
  /** The indicator by its path in the tree, or by its sheet row (from 1). */
  readonly path?: string | undefined;
  readonly row?: number | undefined;
  readonly inputs: Readonly<Record<string, number | readonly number[] | null>>;
}

/** The typed figures with the given ones in their place. */
export function withGivenInputs(typed: TypedInputs, tree: IndicatorTree, prefix: string, given: readonly GivenInputs[]): TypedInputs {
  const figures = new Map(typed.figures);
  const peers = new Map(typed.peers);
  for (const entry of given) {
    const node = tree.nodes.find((each) => isGivenFor(entry, tree, each));
    if (!node) continue;
    for (const [name, value] of Object.entries(entry.inputs)) {
      const key = inputKey(prefix, node.path, name);
      if (Array.isArray(value)) peers.set(key, value);
      else if (typeof value === "number" || value === null) figures.set(key, figure(figures.get(key), value));
    }
  }
  return { figures, peers };
}

/** Whether an entry is about a row, which it names by its sheet and its path or its sheet row. */
export function isGivenFor({ sheet, path, row }: GivenInputs, tree: IndicatorTree, node: IndicatorNode): boolean {
  return tableOf(tree, node).sheet === sheet && (path === undefined ? node.row.row + 1 === row : node.path === path);
}

function figure(typed: TypedFigure | undefined, value: number | null): TypedFigure {
  return { source: "", supplier: "", evidence: "", ...typed, cell: { value, text: null } };
}
