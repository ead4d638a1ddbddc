import type { Grid } from "../../../src/core/grid/grid";
import { openWorkbookFile } from "../../../src/host/file/open-workbook-file";
import type { WorkbookParts } from "./build-workbook";
import { buildWorkbook, relationship, relationshipsPart, workbookParts, worksheet, zipParts } from "./build-workbook";

async function readGrids(bytes: Uint8Array): Promise<readonly Grid[]> {
  return (await openWorkbookFile(bytes, null).read()).sheets;
}

async function readFirst(bytes: Uint8Array): Promise<Grid> {
  const [grid] = await readGrids(bytes);
  if (!grid) throw new Error("no sheet was read");
  return grid;
}

/** The cell A1 of a sheet with this one cell. */
async function readCell(cell: string, parts: Omit<WorkbookParts, "sheets"> = {}): Promise<{ value: unknown; formula: string | null }> {
  const grid = await readFirst(buildWorkbook({ ...parts, sheets: { A: `<sheetData><row r="1">${cell}</row></sheetData>` } }));
  return { value: grid.value(0, 0), formula: grid.formula(0, 0) };
}

describe("what a cell holds", () => {
  const strings = "<si><t>Điểm</t></si><si><r><rPr><b/></rPr><t>Nhận </t></r><r><t>thức</t></r><rPh sb=\"0\" eb=\"1\"><t>ruby</t></rPh></si><si/><si><t xml:space=\"preserve\"> a_x000D_b _x005F_x000D_ </t></si>";
  it.each([
    ["a number", '<c r="A1"><v>62.5</v></c>', 62.5],
    ["a number in powers of ten", '<c r="A1" t="n"><v>1.5E-3</v></c>', 0.0015],
    ["a shared text", '<c r="A1" t="s"><v>0</v></c>', "Điểm"],
    ["rich text without its phonetic hint", '<c r="A1" t="s"><v>1</v></c>', "Nhận thức"],
    ["an empty shared text: blank", '<c r="A1" t="s"><v>2</v></c>', null],
    ["characters that XML cannot hold", '<c r="A1" t="s"><v>3</v></c>', " a\rb _x000D_ "],
    ["a shared text that does not exist: blank", '<c r="A1" t="s"><v>99</v></c>', null],
    ["an inline text", '<c r="A1" t="inlineStr"><is><t>a &lt; b &amp;#x1EC7;</t></is></c>', "a < b &#x1EC7;"],
    ["an inline rich text", '<c r="A1" t="inlineStr"><is><r><t>a</t></r><r><t>b</t></r></is></c>', "ab"],
    ["CDATA and comments", '<c r="A1" t="inlineStr"><is><t><![CDATA[a<b&c]]><!-- x -->d</t></is></c>', "a<b&cd"],
    ["a text by number entities", '<c r="A1" t="inlineStr"><is><t>&#272;i&#x1EC3;m</t></is></c>', "Điểm"],
    ["line ends of another system", '<c r="A1" t="inlineStr"><is><t>a\r\nb</t></is></c>', "a\nb"],
    ["a boolean", '<c r="A1" t="b"><v>1</v></c>', true],
    ["an error", '<c r="A1" t="e"><v>#DIV/0!</v></c>', { error: "#DIV/0!" }],
    ["a date as its serial number", '<c r="A1" s="3"><v>45000</v></c>', 45000],
    ["a written-out date as its serial number", '<c r="A1" t="d"><v>2024-05-15T12:00:00</v></c>', 45427.5],
    ["a format and nothing else: blank", '<c r="A1" s="3"/>', null],
    ["nothing between its tags: blank", '<c r="A1"></c>', null],
  ])("reads %s", async (_, cell, value) => {
    expect((await readCell(cell, { sharedStrings: strings })).value).toEqual(value);
  });

  it.each([
    ["a formula with its value", '<c r="A1"><f>SUM(B1:B2)*2</f><v>6</v></c>', { formula: "=SUM(B1:B2)*2", value: 6 }],
    ["a formula that gives a text", '<c r="A1" t="str"><f>"a"&amp;"b"</f><v>ab</v></c>', { formula: '="a"&"b"', value: "ab" }],
    ["a formula that gives no text", '<c r="A1" t="str"><f>""</f><v></v></c>', { formula: '=""', value: "" }],
    ["a formula that was never calculated", '<c r="A1"><f>1+1</f></c>', { formula: "=1+1", value: null }],
    ["an array formula", '<c r="A1"><f t="array" ref="A1:A2">B1:B2</f><v>1</v></c>', { formula: "=B1:B2", value: 1 }],
    ["a function of the add-in", '<c r="A1"><f>IFERROR(_xldudf_DTI_RATIO(B1,C1,10),"_xldudf_DTI_X(")</f></c>', { formula: '=IFERROR(DTI.RATIO(B1,C1,10),"_xldudf_DTI_X(")', value: null }],
    ["functions younger than the format", '<c r="A1"><f>_xlfn.IFS(_xlfn._xlws.FILTER(B1:B2,1)=1,_xlfn.FOO(1))</f></c>', { formula: "=IFS(FILTER(B1:B2,1)=1,_xlfn.FOO(1))", value: null }],
  ])("reads %s", async (_, cell, expected) => {
    expect(await readCell(cell)).toEqual(expected);
  });
});

describe("shared formulas", () => {
  it.each([
    ["moves relative references", "A1*2", "=B3*2"],
    ["keeps absolute ones", "$A$1+$A1+A$1", "=$A$1+$A3+B$1"],
    ["moves ranges, whole columns and whole rows", "SUM(A1:B2)+SUM(A:A)+SUM(1:$2)", "=SUM(B3:C4)+SUM(B:B)+SUM(3:$2)"],
    ["leaves texts, names and functions", 'LOG10(A1)&"A1"&Q1_total&điểmA1', '=LOG10(B3)&"A1"&Q1_total&điểmA1'],
    ["moves references to other sheets, not their names", "'A1 B2'!A1+Sheet1!A1+Nam2024!A1", "='A1 B2'!B3+Sheet1!B3+Nam2024!B3"],
    ["leaves table columns", "Bang1[A1]+A1", "=Bang1[A1]+B3"],
    ["gives #REF! beyond the sheet", "XFD1", "=#REF!"],
  ])("%s", async (_, formula, expected) => {
    const rows = `<row r="1"><c r="C1"><f t="shared" ref="C1:D3" si="0">${formula}</f><v>1</v></c></row><row r="3"><c r="D3"><f t="shared" si="0"/><v>2</v></c></row>`;
    const grid = await readFirst(buildWorkbook({ sheets: { A: `<sheetData>${rows.replaceAll("&\"", "&amp;\"").replace(/"&(?=[Qđ])/g, '"&amp;').replace(/total&/, "total&amp;")}</sheetData>` } }));
    expect(grid.formula(2, 3)).toBe(expected);
  });
});

describe("sheets", () => {
  it("gives names exactly, in order, hidden ones included", async () => {
    const bytes = zipParts({
      ...workbookParts({ sheets: { "PL & 'x'": "<sheetData/>", "Ẩn": "<sheetData/>" } }),
      "xl/workbook.xml": (workbookParts({ sheets: { "PL & 'x'": "", "Ẩn": "" } })["xl/workbook.xml"] as string).replace('sheetId="2"', 'sheetId="2" state="veryHidden"'),
    });
    expect((await readGrids(bytes)).map((grid) => [grid.sheet, grid.hidden])).toEqual([["PL & 'x'", false], ["Ẩn", true]]);
  });

  it("skips chart sheets and names the sheet that opens", async () => {
    const parts = workbookParts({ sheets: { A: "<sheetData/>", B: "<sheetData/>" }, beforeSheets: '<bookViews><workbookView activeTab="2"/></bookViews>' });
    const bytes = zipParts({
      ...parts,
      "xl/workbook.xml": (parts["xl/workbook.xml"] as string).replace("<sheets>", '<sheets><sheet name="Biểu đồ" sheetId="9" r:id="rId9"/>'),
      "xl/_rels/workbook.xml.rels": relationshipsPart([relationship("rId1", "worksheet", "worksheets/sheet1.xml"), relationship("rId2", "worksheet", "worksheets/sheet2.xml"), relationship("rId9", "chartsheet", "chartsheets/sheet1.xml")]),
      "xl/chartsheets/sheet1.xml": "<chartsheet/>",
    });
    const snapshot = await openWorkbookFile(bytes, "tệp").read();
    expect(snapshot.sheets.map((grid) => grid.sheet)).toEqual(["A", "B"]);
    expect([snapshot.activeSheet, snapshot.name]).toEqual(["B", "tệp"]);
  });

  it("counts only cells that hold something, whatever the dimension claims", async () => {
    const rows = '<row r="1"><c r="A1" s="1"/></row><row r="3"><c r="B3"><v>1</v></c><c r="D3" s="1"/></row><row r="5"><c r="C5"><v>2</v></c></row><row r="1048576"><c r="XFD1048576" s="4"/></row>';
    const grid = await readFirst(buildWorkbook({ sheets: { A: `<dimension ref="A1:XFD1048576"/><sheetData>${rows}</sheetData>` } }));
    expect([grid.firstRow, grid.firstColumn, grid.endRow, grid.endColumn]).toEqual([2, 1, 5, 3]);
    expect([grid.value(2, 1), grid.value(4, 2), grid.value(3, 1)]).toEqual([1, 2, null]);
  });

  it("reads merged areas", async () => {
    const grid = await readFirst(buildWorkbook({ sheets: { A: '<sheetData/><mergeCells count="1"><mergeCell ref="A1:C2"/></mergeCells>' } }));
    expect(grid.merges).toEqual([{ row: 0, column: 0, rowCount: 2, columnCount: 3 }]);
  });

  it("places rows and cells without references by counting", async () => {
    const grid = await readFirst(buildWorkbook({ sheets: { A: '<sheetData><row><c><v>1</v></c><c><v>2</v></c></row><row r="4"><c r="C4"><v>3</v></c><c><v>4</v></c></row><row><c><v>5</v></c></row></sheetData>' } }));
    expect([grid.value(0, 0), grid.value(0, 1), grid.value(3, 2), grid.value(3, 3), grid.value(4, 0)]).toEqual([1, 2, 3, 4, 5]);
  });

  it("finds a cell in the last corner of a sheet", async () => {
    const grid = await readFirst(buildWorkbook({ sheets: { A: '<sheetData><row r="1048576"><c r="XFD1048576"><v>7</v></c></row></sheetData>' } }));
    expect(grid.value(1_048_575, 16_383)).toBe(7);
  });

  it("stops where the caller cancels, and tells how far it is", async () => {
    const workbook = openWorkbookFile(buildWorkbook({ sheets: { A: "<sheetData/>", B: "<sheetData/>" } }), null);
    const progress: [number, number][] = [];
    await workbook.read((done, total) => progress.push([done, total]));
    expect(progress).toEqual([[1, 2], [2, 2]]);
    await expect(workbook.read(undefined, AbortSignal.abort())).rejects.toMatchObject({ failure: "cancelled" });
  });
});

describe("writers other than Excel", () => {
  const sheetData = '<sheetData><row r="1"><c r="A1"><v>5</v></c></row></sheetData>';

  it("reads prefixed elements", async () => {
    const sheet = '<?xml version="1.0"?><x:worksheet xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><x:sheetData><x:row r="1"><x:c r="A1" t="inlineStr"><x:is><x:t>có</x:t></x:is></x:c></x:row></x:sheetData></x:worksheet>';
    expect((await readFirst(zipParts({ ...workbookParts({ sheets: { A: "" } }), "xl/worksheets/sheet1.xml": sheet }))).value(0, 0)).toBe("có");
  });

  it("follows absolute part paths and other names for parts", async () => {
    const parts = workbookParts({ sheets: { A: "" } });
    delete parts["xl/worksheets/sheet1.xml"];
    const bytes = zipParts({ ...parts, "xl/_rels/workbook.xml.rels": relationshipsPart([relationship("rId1", "worksheet", "/data/Trang%201.xml")]), "data/Trang 1.xml": worksheet(sheetData) });
    expect((await readFirst(bytes)).value(0, 0)).toBe(5);
  });

  it("reads strict files", async () => {
    const strict = (text: string | Uint8Array): string => (text as string).replaceAll("http://schemas.openxmlformats.org/spreadsheetml/2006/main", "http://purl.oclc.org/ooxml/spreadsheetml/main").replaceAll("http://schemas.openxmlformats.org/officeDocument/2006/relationships", "http://purl.oclc.org/ooxml/officeDocument/relationships");
    const parts = Object.entries(workbookParts({ sheets: { A: sheetData } })).map(([path, text]) => [path, strict(text)] as const);
    expect((await readFirst(zipParts(Object.fromEntries(parts)))).value(0, 0)).toBe(5);
  });

  it("reads a workbook part under another name and with another case", async () => {
    const { "xl/workbook.xml": book = "", "xl/_rels/workbook.xml.rels": links = "", ...rest } = workbookParts({ sheets: { A: sheetData } });
    const bytes = zipParts({ ...rest, "_rels/.rels": relationshipsPart([relationship("a", "officeDocument", "/XL/Book.xml")]), "xl/book.xml": book, "xl/_rels/book.xml.rels": links });
    expect((await readFirst(bytes)).value(0, 0)).toBe(5);
  });

  it("reads attributes in single quotes, with spaces and with signs that look like the end of a tag", async () => {
    const grid = await readFirst(buildWorkbook({ sheets: { A: "<sheetPr codeName='a>b'/><sheetData ><row  r = '2' ><c\n r='B2'\tt = 'str' ><f>1&gt;2</f><v>x</v ></c ></row></sheetData>" } }));
    expect([grid.value(1, 1), grid.formula(1, 1)]).toEqual(["x", "=1>2"]);
  });

  it("reads UTF-16 parts and byte order marks", async () => {
    const text = worksheet('<sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>Điểm</t></is></c></row></sheetData>').replace("UTF-8", "UTF-16");
    const utf16 = new Uint8Array(2 + text.length * 2);
    new Uint16Array(utf16.buffer).set([0xfeff, ...Array.from(text, (letter) => letter.charCodeAt(0))]);
    const marked = new TextEncoder().encode(`\ufeff${text.replace("UTF-16", "UTF-8")}`);
    const parts = workbookParts({ sheets: { A: "", B: "" } });
    const grids = await readGrids(zipParts({ ...parts, "xl/worksheets/sheet1.xml": utf16, "xl/worksheets/sheet2.xml": marked }));
    expect(grids.map((grid) => grid.value(0, 0))).toEqual(["Điểm", "Điểm"]);
  });

  it("counts written-out dates from 1904 where the workbook does", async () => {
    expect((await readCell('<c r="A1" t="d"><v>1904-01-02</v></c>', { beforeSheets: '<workbookPr date1904="1"/>' })).value).toBe(1);
  });
});

test("on the input sheet, numbers shown as days are told from counts", async () => {
  const styles = '<numFmts count="1"><numFmt numFmtId="164" formatCode="[$-42A]d/m;@"/></numFmts><fonts count="1"><font/></fonts><fills count="1"><fill/></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="4"><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="10"/></cellXfs>';
  const rows = '<sheetData><row r="1"><c r="A1"><v>46149</v></c><c r="B1" s="1"><v>46149</v></c><c r="C1" s="2"><v>46149</v></c><c r="D1" s="3"><v>0.85</v></c></row></sheetData>';
  const { sheets } = await openWorkbookFile(buildWorkbook({ sheets: { "DTI – Số liệu": rows, Khác: rows }, styles }), null).read();
  expect(sheets.map((grid) => [0, 1, 2, 3].map((column) => grid.isDate(0, column)))).toEqual([[false, true, true, false], [false, false, false, false]]);
});
