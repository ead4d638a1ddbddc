import type { CellContent } from "../../core/grid/cell";

/**
 * What to give `Range.formulas` so that the cell holds exactly this. Excel reads written text as if
 * it were typed: without an apostrophe "6.10" would become 6.1, "1/2" a date, "=…" a formula.
 */
export function writtenContent(content: CellContent): string | number | boolean {
  switch (content.kind) {
    case "blank":
      return "";
    case "formula":
      return content.formula;
    case "value":
      return typeof content.value === "string" && couldBeRead(content.value) ? `'${content.value}` : content.value;
  }
}

/** Months open English dates ("Mar 5"); true and false are read in any case. */
const readWords = /^(?:true|false|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*[\s.\-/]*\d)/i;

/** Plain words stay text in any language; whatever begins with a digit or a sign gets the apostrophe, which never shows. */
function couldBeRead(text: string): boolean {
  const start = text.trimStart();
  return start === "" || !/^\p{L}/u.test(start) || readWords.test(start) || text.startsWith("'");
}
