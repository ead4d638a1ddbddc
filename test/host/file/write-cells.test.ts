import type { CellContent } from "../../../src/core/grid/cell";
import type { Edit, WritePlan } from "../../../src/core/plan/write-plan";
import { HostError } from "../../../src/host/port";
import { openWorkbookFile } from "../../../src/host/file/open-workbook-file";
import { buildWorkbook, partTexts, workbookParts, worksheet, zipParts } from "./build-workbook";

const blank: CellContent = { kind: "blank" };
const value = (content: string | number | boolean): CellContent => ({ kind: "value", value: content });
const formula = (content: string): CellContent => ({ kind: "formula", formula: content });

/** Writes contents at a place of the sheet "A". */
function cells(row: number, column: number, after: readonly (readonly CellContent[])[]): Edit {
  return { kind: "cells", sheet: "A", row, column, before: after.map((line) => line.map(() => blank)), after };
}

function plan(...edits: Edit[]): WritePlan {
  return { kind: "fill", edits };
}

/** The sheet's content after the edits. */
async function sheetAfter(content: string, ...edits: Edit[]): Promise<string> {
  const workbook = openWorkbookFile(buildWorkbook({ sheets: { A: content } }), null);
  await workbook.write(plan(...edits));
  const text = partTexts(workbook.save())["xl/worksheets/sheet1.xml"] ?? "";
  return text.replace(/^[\s\S]*?<worksheet[^>]*>/, "").replace("</worksheet>", "");
}

describe("what is written for a cell", () => {
  const start = '<sheetData><row r="1"><c r="A1" s="2"><v>1</v></c></row></sheetData>';
  it.each([
    ["a number", value(0.1), '<c r="A1" s="2"><v>0.1</v></c>'],
    ["a text", value("Điểm < 1 & 2"), '<c r="A1" s="2" t="inlineStr"><is><t xml:space="preserve">Điểm &lt; 1 &amp; 2</t></is></c>'],
    ["a text that begins like a formula", value("=1+1"), '<c r="A1" s="2" t="inlineStr"><is><t xml:space="preserve">=1+1</t></is></c>'],
    ["a text with characters that XML cannot hold", value("a\u0007_x0041_"), '<c r="A1" s="2" t="inlineStr"><is><t xml:space="preserve">a_x0007__x005F_x0041_</t></is></c>'],
    ["a boolean", value(false), '<c r="A1" s="2" t="b"><v>0</v></c>'],
    ["an error value", value("#N/A"), '<c r="A1" s="2" t="e"><v>#N/A</v></c>'],
    ["a formula, without a value", formula('=IF(B1<2,"a & b",C1)'), '<c r="A1" s="2"><f>IF(B1&lt;2,&quot;a &amp; b&quot;,C1)</f></c>'],
    ["a function of the add-in, as Excel stores it", formula('=dti.ratio(B1,C1)&"DTI.RATIO("'), '<c r="A1" s="2"><f>_xldudf_DTI_RATIO(B1,C1)&amp;&quot;DTI.RATIO(&quot;</f></c>'],
    ["a function younger than the format", formula("=IFS(B1,MAXIFS(C:C,D:D,1))"), '<c r="A1" s="2"><f>_xlfn.IFS(B1,_xlfn.MAXIFS(C:C,D:D,1))</f></c>'],
    ["a blank, with the cell's format", blank, '<c r="A1" s="2"/>'],
    ["what is there already", value(1), '<c r="A1" s="2"><v>1</v></c>'],
  ])("writes %s", async (_, content, expected) => {
    expect(await sheetAfter(start, cells(0, 0, [[content]]))).toBe(`<sheetData><row r="1">${expected}</row></sheetData>`);
  });

  it("refuses a number that no cell can hold", async () => {
    const workbook = openWorkbookFile(buildWorkbook({ sheets: { A: start } }), null);
    await expect(workbook.write(plan(cells(0, 0, [[value(NaN)]])))).rejects.toMatchObject({ failure: "unsupported" });
  });
});

describe("where cells go", () => {
  it.each([
    ["into an empty sheet", "<sheetData/>", cells(1, 1, [[value(1)]]), '<sheetData><row r="2"><c r="B2"><v>1</v></c></row></sheetData>'],
    ["into a sheet without data", '<sheetFormatPr/><pageMargins/>', cells(0, 0, [[value(1)]]), '<sheetFormatPr/><sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData><pageMargins/>'],
    ["between rows", '<sheetData><row r="1"/><row r="5"/></sheetData>', cells(2, 0, [[value(1)]]), '<sheetData><row r="1"/><row r="3"><c r="A3"><v>1</v></c></row><row r="5"/></sheetData>'],
    ["behind the last row, in order", '<sheetData><row r="1"/></sheetData>', cells(2, 0, [[value(1)], [value(2)]]), '<sheetData><row r="1"/><row r="3"><c r="A3"><v>1</v></c></row><row r="4"><c r="A4"><v>2</v></c></row></sheetData>'],
    ["into an empty row, which keeps its height", '<sheetData><row r="1" ht="20" customHeight="1"/></sheetData>', cells(0, 0, [[value(1)]]), '<sheetData><row r="1" ht="20" customHeight="1"><c r="A1"><v>1</v></c></row></sheetData>'],
    ["between cells", '<sheetData><row r="1"><c r="A1"><v>1</v></c><c r="D1"><v>4</v></c></row></sheetData>', cells(0, 1, [[value(2), value(3)]]), '<sheetData><row r="1"><c r="A1"><v>1</v></c><c r="B1"><v>2</v></c><c r="C1"><v>3</v></c><c r="D1"><v>4</v></c></row></sheetData>'],
    ["between cells that change too", '<sheetData><row r="1"><c r="A1"><v>1</v></c><c r="C1"><v>3</v></c></row></sheetData>', cells(0, 0, [[value(7), value(8), value(9)]]), '<sheetData><row r="1"><c r="A1"><v>7</v></c><c r="B1"><v>8</v></c><c r="C1"><v>9</v></c></row></sheetData>'],
    ["beyond the row's spans, which widen", '<sheetData><row r="1" spans="1:2"><c r="A1"><v>1</v></c></row></sheetData>', cells(0, 4, [[value(5)]]), '<sheetData><row r="1" spans="1:5"><c r="A1"><v>1</v></c><c r="E1"><v>5</v></c></row></sheetData>'],
    ["into a row with a format of its own, which they take", '<sheetData><row r="1" s="7" customFormat="1"></row></sheetData>', cells(0, 0, [[value(1)]]), '<sheetData><row r="1" s="7" customFormat="1"><c r="A1" s="7"><v>1</v></c></row></sheetData>'],
    ["into a column with a format of its own, which they take", '<cols><col min="2" max="3" width="9" style="6"/></cols><sheetData/>', cells(0, 1, [[value(1)]]), '<cols><col min="2" max="3" width="9" style="6"/></cols><sheetData><row r="1"><c r="B1" s="6"><v>1</v></c></row></sheetData>'],
    ["nowhere, where a blank is blank already", '<sheetData><row r="1"/></sheetData>', cells(0, 0, [[blank], [blank]]), '<sheetData><row r="1"/></sheetData>'],
    ["over cells without references", "<sheetData><row><c><v>1</v></c><c><v>2</v></c></row></sheetData>", cells(0, 1, [[value(9)]]), '<sheetData><row><c><v>1</v></c><c r="B1"><v>9</v></c></row></sheetData>'],
    ["over a cell, which loses what belonged to its old content", '<sheetData><row r="1"><c r="A1" cm="1" vm="2"><f t="array" ref="A1">B1:B2</f><v>1</v></c></row></sheetData>', cells(0, 0, [[value(2)]]), '<sheetData><row r="1"><c r="A1"><v>2</v></c></row></sheetData>'],
  ])("%s", async (_, before, edit, after) => {
    expect(await sheetAfter(before, edit)).toBe(after);
  });

  it("keeps the prefix of the sheet's elements", async () => {
    const sheet = '<x:worksheet xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><x:sheetData><x:row r="1"><x:c r="A1"><x:v>1</x:v></x:c></x:row></x:sheetData></x:worksheet>';
    const workbook = openWorkbookFile(zipParts({ ...workbookParts({ sheets: { A: "" } }), "xl/worksheets/sheet1.xml": sheet }), null);
    await workbook.write(plan(cells(0, 0, [[formula("=1+1"), value("a")]])));
    expect(partTexts(workbook.save())["xl/worksheets/sheet1.xml"]).toContain('<x:row r="1"><x:c r="A1"><x:f>1+1</x:f></x:c><x:c r="B1" t="inlineStr"><x:is><x:t xml:space="preserve">a</x:t></x:is></x:c></x:row>');
  });
});

describe("formulas that others depend on", () => {
  const shared = '<sheetData><row r="1"><c r="A1"><f t="shared" ref="A1:A3" si="0">B1*2</f><v>2</v></c></row><row r="2"><c r="A2"><f t="shared" si="0"/><v>4</v></c></row><row r="3"><c r="A3"><f t="shared" si="0"/><v>6</v></c></row></sheetData>';

  it("gives the copies of a shared formula their own text where its first cell is overwritten", async () => {
    const after = await sheetAfter(shared, cells(0, 0, [[value(1)]]));
    expect(after).toBe('<sheetData><row r="1"><c r="A1"><v>1</v></c></row><row r="2"><c r="A2"><f>B2*2</f><v>4</v></c></row><row r="3"><c r="A3"><f>B3*2</f><v>6</v></c></row></sheetData>');
  });

  it("leaves a shared formula alone where only a copy is overwritten", async () => {
    expect(await sheetAfter(shared, cells(1, 0, [[value(1)]]))).toBe(shared.replace('<c r="A2"><f t="shared" si="0"/><v>4</v></c>', '<c r="A2"><v>1</v></c>'));
  });

  it("refuses to write a part of an array formula, and writes nothing", async () => {
    const bytes = buildWorkbook({ sheets: { A: '<sheetData><row r="1"><c r="A1"><f t="array" ref="A1:A2">B1:B2</f><v>1</v></c></row></sheetData>' } });
    const workbook = openWorkbookFile(bytes, null);
    await expect(workbook.write(plan(cells(4, 4, [[value(1)]]), cells(0, 0, [[value(1)]])))).rejects.toMatchObject({ failure: "unsupported" });
    expect(partTexts(workbook.save())).toEqual(partTexts(bytes));
  });
});

describe("calculation", () => {
  const chain = {
    sheets: { A: '<sheetData><row r="1"><c r="A1"><f>1+1</f><v>2</v></c></row></sheetData>' },
    links: { calcChain: "calcChain.xml" },
    extra: { "xl/calcChain.xml": '<calcChain><c r="A1" i="1"/></calcChain>' },
  };

  it.each([
    ["adds the request to calculate", "<definedNames/><oleSize/>", '<definedNames/><calcPr fullCalcOnLoad="1"/><oleSize/>'],
    ["keeps the other settings", '<calcPr calcId="1" calcMode="manual"/>', '<calcPr fullCalcOnLoad="1" calcId="1" calcMode="manual"/>'],
    ["replaces a refusal", '<calcPr fullCalcOnLoad="0"/>', '<calcPr fullCalcOnLoad="1"/>'],
  ])("%s", async (_, before, after) => {
    const workbook = openWorkbookFile(buildWorkbook({ sheets: { A: "<sheetData/>" }, afterSheets: before }), null);
    await workbook.write(plan(cells(0, 0, [[formula("=1")]])));
    expect(partTexts(workbook.save())["xl/workbook.xml"]).toContain(`</sheets>${after}</workbook>`);
  });

  it("drops the order of the last calculation with every mention of it", async () => {
    const workbook = openWorkbookFile(buildWorkbook(chain), null);
    await workbook.write(plan(cells(0, 0, [[value(1)]])));
    const texts = partTexts(workbook.save());
    expect(Object.keys(texts)).not.toContain("xl/calcChain.xml");
    expect(Object.values(texts).join()).not.toContain("calcChain");
  });

  it("leaves it alone where no cell comes to hold something else", async () => {
    const bytes = buildWorkbook(chain);
    const workbook = openWorkbookFile(bytes, null);
    await workbook.write(plan(cells(0, 0, [[formula("=1+1")]])));
    expect(partTexts(workbook.save())).toEqual(partTexts(bytes));
  });
});

describe("protected sheets", () => {
  const styles = '<fonts><font/></fonts><fills><fill/></fills><borders><border/></borders><cellXfs count="2"><xf/><xf><protection locked="0"/></xf></cellXfs>';
  const sheet = '<sheetData><row r="1"><c r="A1"><v>1</v></c><c r="B1" s="1"><v>2</v></c></row></sheetData><sheetProtection sheet="1"/>';
  const open = (): ReturnType<typeof openWorkbookFile> => openWorkbookFile(buildWorkbook({ sheets: { A: sheet }, styles, links: {} }), null);

  it("refuses to write locked cells, and names the sheet", async () => {
    await expect(open().write(plan(cells(0, 0, [[value(9)]])))).rejects.toMatchObject({ failure: "protected", sheet: "A" });
  });

  it("writes cells that are not locked", async () => {
    const workbook = open();
    await workbook.write(plan(cells(0, 1, [[value(9)]])));
    expect((await workbook.read()).sheets[0]?.value(0, 1)).toBe(9);
  });

  it("refuses to add a sheet where the workbook's structure is locked", async () => {
    const workbook = openWorkbookFile(buildWorkbook({ sheets: { A: "" }, beforeSheets: '<workbookProtection lockStructure="1"/>' }), null);
    await expect(workbook.write(plan({ kind: "add-sheet", sheet: "B" }))).rejects.toMatchObject({ failure: "protected" });
  });
});

it("refuses a sheet that is not there with a HostError", async () => {
  const workbook = openWorkbookFile(zipParts({ ...workbookParts({ sheets: { B: "" } }), "xl/worksheets/sheet1.xml": worksheet("<sheetData/>") }), null);
  await expect(workbook.write(plan(cells(0, 0, [[value(1)]])))).rejects.toBeInstanceOf(HostError);
});
