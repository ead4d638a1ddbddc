import { compileCached } from "./rules";
import type { Rule } from "./rules/rule";
import type { IndicatorNode, IndicatorTree } from "./score/indicator-tree";

/** The rule of each row, parallel to `tree.nodes`; null where the row has no scoring text or no maximum. */
export function compileRows(tree: IndicatorTree): readonly (Rule | null)[] {
  return tree.nodes.map(compileRow);
}

function compileRow({ row }: IndicatorNode): Rule | null {
  const text = row.texts.rule;
  const max = row.max?.value;
  if (text === undefined || text === "" || max == null) return null;
  return compileCached(text, { name: row.name, max });
}
