import { misspeltWords } from "../text/misspelt-word";
import type { Check } from "./check-context";
import { makeFinding } from "./make-finding";
import { cellOf } from "./text-cells";

/** A word of a name that the other names of the table write with other diacritics in the same phrase. */
export const wordMisspelt: Check = (context) => {
  const { nodes } = context.tree;
  const found = misspeltWords(nodes.map(({ row }) => row.name));
  return nodes.flatMap((node, index) => {
    const slip = found[index];
    return slip ? [makeFinding(context, "word-misspelt", "warning", { node, cell: cellOf(context.tree, node, "name") }, { ...slip })] : [];
  });
};
