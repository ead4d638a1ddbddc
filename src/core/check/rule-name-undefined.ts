import type { Check } from "./check-context";
import { makeFinding } from "./make-finding";
import { cellOf } from "./text-cells";

/** "Tỷ lệ 1 * …" and "Tỷ lệ 1 = …": a numbered ratio that is used, and one that is defined. */
const USED = /(tỷ lệ|tỉ lệ|ti lệ)\s+(\d{1,2})(?=\s*[*×/])/giu;
const DEFINED = /(?:tỷ lệ|tỉ lệ|ti lệ)\s+(\d{1,2})\s*[=:]/giu;

/** A score that uses "Tỷ lệ 1" where the text defines no ratio of that number. */
export const ruleNameUndefined: Check = (context) =>
  context.tree.nodes.flatMap((node) => {
    const cell = cellOf(context.tree, node, "rule");
    if (!cell) return [];
    const defined = new Set([...cell.text.matchAll(DEFINED)].map((match) => match[1]));
    const used = [...cell.text.matchAll(USED)].find((match) => !defined.has(match[2]));
    if (!used) return [];
    const facts = { name: used[0], start: used.index, end: used.index + used[0].length, text: used[0] };
    return [makeFinding(context, "rule-variable-undefined", "warning", { node, cell, detail: "name" }, facts)];
  });
