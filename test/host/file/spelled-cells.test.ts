import { HostError } from "../../../src/host/port";
import { openWorkbookFile } from "../../../src/host/file/open-workbook-file";
import { workbookParts, zipParts } from "./build-workbook";

/** The value of the one cell of a sheet, and of the cell behind it, which must not be swallowed. */
async function read(cell: string): Promise<readonly unknown[]> {
  const parts = workbookParts({ sheets: { A: `<sheetData><row r="1">${cell}<c r="B1"><v>7</v></c></row></sheetData>` } });
  const [grid] = (await openWorkbookFile(zipParts(parts), null).read()).sheets;
  return [grid?.value(0, 0), grid?.value(0, 1)];
}

describe("a cell reads the same however a program spells it", () => {
  it.each([
    ["a text", '<c r="A1" t="inlineStr"><is><t>Có &amp; không</t></is></c>', "Có & không"],
    ["a text whose spaces count", '<c r="A1" t="inlineStr"><is><t xml:space="preserve"> Có </t></is></c>', " Có "],
    ["a text with another attribute", '<c r="A1" t="inlineStr"><is><t xml:lang="vi">Có</t></is></c>', "Có"],
    ["a text in two formats", '<c r="A1" t="inlineStr"><is><r><t>Có</t></r><r><t> rồi</t></r></is></c>', "Có rồi"],
    ["a text with a reading aid", '<c r="A1" t="inlineStr"><is><t>Có</t><rPh sb="0" eb="1"><t>x</t></rPh></is></c>', "Có"],
    ["a text in CDATA", '<c r="A1" t="inlineStr"><is><t><![CDATA[a<b]]></t></is></c>', "a<b"],
    ["a text with a comment", '<c r="A1" t="inlineStr"><is><t>a<!-- x -->b</t></is></c>', "ab"],
    ["an empty text", '<c r="A1" t="inlineStr"><is><t></t></is></c>', null],
    ["no text at all", '<c r="A1" t="inlineStr"><is/></c>', null],
    ["a number", '<c r="A1"><v>2.5</v></c>', 2.5],
    ["a number on lines of its own", '<c r="A1">\n  <v>2.5</v>\n</c>', 2.5],
    ["a number with something behind it", '<c r="A1"><v>2.5</v><extLst><ext uri="x"/></extLst></c>', 2.5],
    ["no number", '<c r="A1"><v/></c>', null],
    ["a yes", '<c r="A1" t="b"><v>1</v></c>', true],
    ["what a formula shows", '<c r="A1" t="str"><f>"a"</f><v>a</v></c>', "a"],
  ])("%s", async (_, cell, value) => {
    expect(await read(cell)).toEqual([value, 7]);
  });

  it.each([
    ["tags that cross", '<c r="A1" t="inlineStr"><is><t>a</is></t></c>'],
    ["another closing tag", '<c r="A1"><v>1</v></d>'],
    ["no closing tag", '<c r="A1"><v>1</v>'],
  ])("is refused with %s", async (_, cell) => {
    await expect(read(cell)).rejects.toThrow(HostError);
  });
});
