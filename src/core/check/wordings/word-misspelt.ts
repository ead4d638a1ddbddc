import { respeltWord } from "../../rules/text/spelling/respelt-word";
import { brokenCompounds } from "../../text/slips/broken-compound";
import { misspeltWords } from "../../text/slips/misspelt-word";
import { phraseSlip } from "../../text/slips/phrase-slip";
import { makeFinding } from "../make-finding";
import { textCells } from "../text-cells";
import { wordCheck } from "../word-check";

/** A word that the other texts of the table write with other diacritics in the same phrase, or beside the same word, that breaks a phrase of the domain, or that the compiler read as the word of scoring that it resembles. */
export const wordMisspelt = wordCheck((context) => {
  const cells = context.tree.nodes.flatMap((node) => textCells(context.tree, node).map((cell) => ({ node, cell })));
  const named = misspeltWords(cells.map(({ cell }) => (cell.role === "name" ? cell.text : "")));
  const compounds = brokenCompounds(cells.map(({ cell }) => cell.text));
  return cells.flatMap(({ node, cell }, index) => {
    const slip = named[index] ?? compounds[index] ?? phraseSlip(cell.text) ?? (cell.role === "rule" ? respeltWord(cell.text) : null);
    if (!slip) return [];
    const detail = cell.role === "name" ? {} : { detail: cell.role };
    return [makeFinding(context, "word-misspelt", "warning", { node, cell, ...detail }, { ...slip })];
  });
});
