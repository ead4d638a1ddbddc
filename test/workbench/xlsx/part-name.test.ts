import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { loadXlsx } from "../../../src/workbench/xlsx/file";
import { toUniverSnapshot } from "../../../src/workbench/xlsx/snapshot";
import { fullWorkbook } from "./full-workbook";

/** Zipping whole workbooks takes its time on a machine that does other things too. */
jest.setTimeout(60_000);

type Parts = Record<string, Uint8Array>;

function replaceIn(parts: Parts, path: string, from: string, to: string): void {
  const text = strFromU8(parts[path] ?? new Uint8Array());
  if (!text.includes(from)) throw new Error(`${path} has no ${from}`);
  parts[path] = strToU8(text.replace(from, to));
}

function move(parts: Parts, from: string, to: string): void {
  parts[to] = parts[from] ?? new Uint8Array();
  delete parts[from];
  if (strFromU8(parts["[Content_Types].xml"] ?? new Uint8Array()).includes(`"/${from}"`)) replaceIn(parts, "[Content_Types].xml", `"/${from}"`, `"/${to}"`);
}

/** Changes that other programs make to the names of parts; all of them valid. */
const programs: readonly { readonly story: string; readonly rewrite: (parts: Parts) => void }[] = [
  {
    story: "a table linked by an absolute path",
    rewrite: (parts) => replaceIn(parts, "xl/worksheets/_rels/sheet2.xml.rels", "../tables/table1.xml", "/xl/tables/table1.xml"),
  },
  {
    story: "notes in a folder of their own",
    rewrite: (parts) => {
      move(parts, "xl/comments1.xml", "xl/comments/comment1.xml");
      replaceIn(parts, "xl/worksheets/_rels/sheet1.xml.rels", "../comments1.xml", "/xl/comments/comment1.xml");
      move(parts, "xl/drawings/vmlDrawing1.vml", "xl/drawings/commentsDrawing1.vml");
      replaceIn(parts, "xl/worksheets/_rels/sheet1.xml.rels", "../drawings/vmlDrawing1.vml", "/xl/drawings/commentsDrawing1.vml");
    },
  },
];

describe("a workbook whose parts another program has named shows the same", () => {
  test.each(programs)("$story", async ({ rewrite }) => {
    const bytes = await fullWorkbook();
    const parts = unzipSync(bytes);
    rewrite(parts);
    const shown = toUniverSnapshot(await loadXlsx(zipSync(parts)), "sổ");
    expect(shown).toEqual(toUniverSnapshot(await loadXlsx(bytes), "sổ"));
  });
});
