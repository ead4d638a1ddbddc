import type { Grid } from "../../src/core/grid/grid";
import { DOCUMENTS, documentsAmong, letterCounts, printedPages, printedText, repeatedHeader } from "./printed-pages";

/**
 * Prints the documents of a workbook, and nothing else of it, and expects them whole: one after the other, each on no more pages than it may
 * take, on A4 across, the header on every page of a table, and no letter that is lost.
 */
export async function expectWholeDocuments(bytes: Uint8Array, sheets: readonly Grid[]): Promise<void> {
  const others = sheets.map(({ sheet }) => sheet).filter((name) => !DOCUMENTS.some(({ sheet }) => sheet === name));
  const pages = await printedPages(bytes, others);
  const documents = documentsAmong(pages);
  expect(documents.map(([first]) => DOCUMENTS.find(({ title }) => first?.text.includes(title))?.sheet)).toEqual(DOCUMENTS.map(({ sheet }) => sheet));
  expect(pages.every(({ isA4Across }) => isA4Across)).toBe(true);
  for (const [index, { sheet, columns, mostPages }] of DOCUMENTS.entries()) {
    const own = documents[index] ?? [];
    const grid = sheets.find((each) => each.sheet === sheet);
    if (!grid) throw new Error(`There is no sheet "${sheet}".`);
    expect([sheet, own.length >= 1 && own.length <= mostPages]).toEqual([sheet, true]);
    if (mostPages === 1) continue;
    expect([sheet, own.filter(({ text }) => !text.includes("Số TT")).length]).toEqual([sheet, 0]);
    const wanted = printedText(grid, columns) + own.slice(1).map(() => repeatedHeader(grid, columns)).join("");
    expect([sheet, letterCounts(own.map(({ text }) => text).join(""))]).toEqual([sheet, letterCounts(wanted)]);
  }
}
