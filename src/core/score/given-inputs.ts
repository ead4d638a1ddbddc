import type { IndicatorTree } from "./indicator-tree";
import { inputKey } from "./input-key";
import type { TypedFigure } from "./input-row";
import type { TypedInputs } from "./read-inputs";

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
  for (const entry of given.filter((candidate) => candidate.sheet === tree.table.sheet)) {
    const node = tree.nodes.find(({ path, row }) => (entry.path === undefined ? row.row + 1 === entry.row : path === entry.path));
    if (!node) continue;
    for (const [name, value] of Object.entries(entry.inputs)) {
      const key = inputKey(prefix, node.path, name);
      if (Array.isArray(value)) peers.set(key, value);
      else if (typeof value === "number" || value === null) figures.set(key, figure(figures.get(key), value));
    }
  }
  return { figures, peers };
}

function figure(typed: TypedFigure | undefined, value: number | null): TypedFigure {
  return { source: "", supplier: "", evidence: "", ...typed, cell: { value, text: null } };
}
