import { oncePerText } from "../../memo/once-per-text";
import { makeFinding } from "../make-finding";
import { cellOf } from "../text-cells";
import { wordCheck } from "../word-check";

/** "Tỷ lệ 1 * …" and "Tỷ lệ 1 = …": a numbered ratio that is used, and one that is defined. */
const USED = /(tỷ lệ|tỉ lệ|ti lệ)\s+(\d{1,2})(?=\s*[*×/])/giu;
const DEFINED = /(?:tỷ lệ|tỉ lệ|ti lệ)\s+(\d{1,2})\s*[=:]/giu;

/** A score that uses "Tỷ lệ 1" where the text defines no ratio of that number. */
export const ruleNameUndefined = wordCheck((context) =>
  context.tree.nodes.flatMap((node) => {
    const cell = cellOf(context.tree, node, "rule");
    if (!cell) return [];
    const used = undefinedName(cell.text);
    if (!used) return [];
    const facts = { name: used.name, start: used.start, end: used.start + used.name.length, text: used.name };
    return [makeFinding(context, "rule-variable-undefined", "warning", { node, cell, detail: "name" }, facts)];
  }),
);

/** The first ratio that a text uses and does not define, and where it stands; null where there is none. */
const undefinedName = oncePerText((text): { readonly name: string; readonly start: number } | null => {
  const defined = new Set([...text.matchAll(DEFINED)].map((match) => match[1]));
  const used = [...text.matchAll(USED)].find((match) => !defined.has(match[2]));
  return used ? { name: used[0], start: used.index } : null;
});
