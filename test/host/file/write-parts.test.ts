import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Edit, WritePlan } from "../../../src/core/plan/write-plan";
import { highlightMarker } from "../../../src/core/plan/write-plan";
import { openWorkbookFile } from "../../../src/host/file/open-workbook-file";
import { readZip } from "../../../src/host/file/zip/read-zip";
import { buildWorkbook, partTexts, relationship, relationshipsPart, workbookParts, zipParts } from "./build-workbook";

const value = (content: string | number): { kind: "value"; value: string | number } => ({ kind: "value", value: content });
const plan = (...edits: Edit[]): WritePlan => ({ kind: "fill", edits });

/** Everything that may follow the cells of a sheet, in the schema's order, with the parts it leads to. */
const fullSheet = {
  sheets: {
    A: '<sheetViews><sheetView workbookViewId="0"/></sheetViews><sheetFormatPr defaultRowHeight="15"/><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>Mã</t></is></c><c r="B1" t="inlineStr"><is><t>Giá\ntrị</t></is></c></row><row r="2"><c r="A2"><v>1</v></c><c r="B2"><v>2</v></c></row></sheetData><autoFilter ref="A1:B2"/><mergeCells count="1"><mergeCell ref="E1:F1"/></mergeCells><conditionalFormatting sqref="A1"><cfRule type="expression" dxfId="0" priority="3"><formula>A1&gt;1</formula></cfRule></conditionalFormatting><dataValidations count="1"><dataValidation sqref="A1" type="whole"/></dataValidations><hyperlinks><hyperlink ref="A1" r:id="rId4"/></hyperlinks><pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/><drawing r:id="rId1"/><legacyDrawing r:id="rId2"/><extLst><ext uri="{x}"><x14:conditionalFormattings xmlns:x14="x14"><x14:conditionalFormatting/></x14:conditionalFormattings></ext></extLst>',
    B: "<sheetData/>",
  },
  styles: '<fonts count="1"><font><sz val="11"/><color theme="1"/><name val="Calibri"/><scheme val="minor"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs><dxfs count="1"><dxf><font><b/></font></dxf></dxfs><extLst/>',
  sharedStrings: "<si><t>chuỗi</t></si>",
  links: { vbaProject: "vbaProject.bin", pivotCacheDefinition: "pivotCache/pivotCacheDefinition1.xml" },
  extra: {
    "xl/vbaProject.bin": Uint8Array.from({ length: 5000 }, (_, index) => (index * 7919) & 255),
    "xl/worksheets/_rels/sheet1.xml.rels": relationshipsPart([relationship("rId1", "drawing", "../drawings/drawing1.xml"), relationship("rId2", "vmlDrawing", "../drawings/vmlDrawing1.vml"), relationship("rId3", "comments", "../comments1.xml"), '<Relationship Id="rId4" Type="x/hyperlink" Target="mailto:a@b" TargetMode="External"/>']),
    "xl/drawings/drawing1.xml": "<xdr:wsDr xmlns:xdr='x'/>",
    "xl/drawings/vmlDrawing1.vml": "<xml><not-even-closed>",
    "xl/charts/chart1.xml": "<c:chartSpace xmlns:c='c'/>",
    "xl/media/image1.png": Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 255, 13, 10]),
    "xl/comments1.xml": "<comments/>",
    "xl/pivotCache/pivotCacheDefinition1.xml": "<pivotCacheDefinition/>",
    "customXml/item1.xml": "<x/>",
  },
};

/** The names of the elements below the sheet's root. */
function order(sheet: string): readonly string[] {
  const body = sheet.replace(/^[\s\S]*?<worksheet[^>]*>/, "").replace(/<(\w+)(?:\s[^<>]*)?>[\s\S]*?<\/\1>/g, "<$1/>");
  return Array.from(body.matchAll(/<([\w:]+)/g), (match) => match[1] ?? "");
}

describe("parts that a plan does not touch", () => {
  it.each([
    ["the three workbooks: clean-1", readFileSync(join(__dirname, "../../workbooks/clean-1-gia-lai.xlsx")), "Phụ lục"],
    ["clean-4", readFileSync(join(__dirname, "../../workbooks/clean-4-bach-thong.xlsx")), "PL"],
    ["messy-4", readFileSync(join(__dirname, "../../workbooks/messy-4-bach-thong.xlsx")), "Sheet1"],
    ["macros, pictures, charts, comments and pivots", buildWorkbook(fullSheet), "A"],
  ])("%s: keep their packed bytes", async (_, bytes, sheet) => {
    const workbook = openWorkbookFile(new Uint8Array(bytes), null);
    await workbook.write(plan({ kind: "cells", sheet, row: 300, column: 20, before: [[{ kind: "blank" }]], after: [[{ kind: "formula", formula: "=1+1" }]] }));
    const saved = new Map(readZip(workbook.save()).map((entry) => [entry.name, entry]));
    const touched = readZip(new Uint8Array(bytes)).filter((entry) => {
      const after = saved.get(entry.name);
      return !after || Buffer.compare(after.packed, entry.packed) !== 0 || after.crc !== entry.crc || after.modified !== entry.modified;
    });
    expect(touched.map((entry) => entry.name).sort()).toEqual(["xl/workbook.xml", "xl/worksheets/sheet1.xml"]);
  });

  it("leave the file as it is to the byte where nothing is written", async () => {
    const bytes = buildWorkbook(fullSheet);
    const workbook = openWorkbookFile(bytes, null);
    await workbook.write(plan());
    expect(readZip(workbook.save())).toEqual(readZip(bytes));
  });

  it("lets everything in a touched sheet stand but the touched cell", async () => {
    const bytes = buildWorkbook(fullSheet);
    const workbook = openWorkbookFile(bytes, null);
    await workbook.write(plan({ kind: "cells", sheet: "A", row: 1, column: 1, before: [[value(2)]], after: [[value(3)]] }));
    const path = "xl/worksheets/sheet1.xml";
    expect(partTexts(workbook.save())[path]).toBe(partTexts(bytes)[path]?.replace('<c r="B2"><v>2</v></c>', '<c r="B2"><v>3</v></c>'));
  });
});

describe("sheets", () => {
  it("adds a sheet at the end that every part of the file knows", async () => {
    const workbook = openWorkbookFile(buildWorkbook(fullSheet), null);
    await workbook.write(plan({ kind: "add-sheet", sheet: "DTI – Số liệu" }, { kind: "add-sheet", sheet: "DTI – Số liệu" }));
    const texts = partTexts(workbook.save());
    expect((await workbook.read()).sheets.map((grid) => grid.sheet)).toEqual(["A", "B", "DTI – Số liệu"]);
    expect(texts["[Content_Types].xml"]).toContain('PartName="/xl/worksheets/sheet3.xml"');
    expect(texts["xl/workbook.xml"]).toContain('name="DTI – Số liệu" sheetId="3"');
    expect(texts["xl/_rels/workbook.xml.rels"]).toContain('Target="worksheets/sheet3.xml"');
  });

  it("writes a strict file in its own vocabulary", async () => {
    const strict = Object.entries(workbookParts({ sheets: { A: "<sheetData/>" } })).map(([path, text]) => [path, String(text).replaceAll("http://schemas.openxmlformats.org/spreadsheetml/2006/main", "http://purl.oclc.org/ooxml/spreadsheetml/main").replaceAll("http://schemas.openxmlformats.org/officeDocument/2006/relationships", "http://purl.oclc.org/ooxml/officeDocument/relationships")] as const);
    const workbook = openWorkbookFile(zipParts(Object.fromEntries(strict)), null);
    await workbook.write(plan({ kind: "add-sheet", sheet: "B" }, { kind: "formats", sheet: "B", area: { row: 0, column: 0, rowCount: 1, columnCount: 1 }, format: { all: { bold: true } } }));
    const texts = Object.values(partTexts(workbook.save())).join();
    expect(texts).not.toContain("schemas.openxmlformats.org/spreadsheetml");
    expect(texts).not.toContain("schemas.openxmlformats.org/officeDocument");
    expect((await workbook.read()).sheets.map((grid) => grid.sheet)).toEqual(["A", "B"]);
  });

  it("takes it away again without a trace", async () => {
    const bytes = buildWorkbook(fullSheet);
    const workbook = openWorkbookFile(bytes, null);
    await workbook.write(plan({ kind: "add-sheet", sheet: "C" }));
    await workbook.write(plan({ kind: "remove-sheet", sheet: "C" }));
    expect(partTexts(workbook.save())).toEqual(partTexts(bytes));
  });

  it("counts the names of later sheets anew when one is removed", async () => {
    const names = '<definedNames><definedName name="_xlnm.Print_Area" localSheetId="0">A!$A$1</definedName><definedName name="_xlnm.Print_Area" localSheetId="1">B!$A$1</definedName></definedNames>';
    const workbook = openWorkbookFile(buildWorkbook({ sheets: { A: "<sheetData/>", B: "<sheetData/>" }, beforeSheets: '<bookViews><workbookView activeTab="1"/></bookViews>', afterSheets: names }), null);
    await workbook.write(plan({ kind: "remove-sheet", sheet: "A" }));
    const text = partTexts(workbook.save())["xl/workbook.xml"];
    expect(text).toContain('<definedNames><definedName name="_xlnm.Print_Area" localSheetId="0">B!$A$1</definedName></definedNames>');
    expect(text).toContain('activeTab="0"');
  });

  it("keeps the last sheet that can be seen", async () => {
    const workbook = openWorkbookFile(buildWorkbook({ sheets: { A: "" } }), null);
    await expect(workbook.write(plan({ kind: "remove-sheet", sheet: "A" }))).rejects.toMatchObject({ failure: "unsupported" });
  });
});

describe("tables", () => {
  const table = (rowCount = 2): Edit => ({ kind: "add-table", sheet: "A", area: { row: 0, column: 0, rowCount, columnCount: 2 }, name: "DTI_So_lieu" });

  it("makes an area a table whose columns are named like its headings", async () => {
    const workbook = openWorkbookFile(buildWorkbook(fullSheet), null);
    await workbook.write(plan(table()));
    const texts = partTexts(workbook.save());
    expect(texts["xl/tables/table1.xml"]).toContain('displayName="DTI_So_lieu" ref="A1:B2"');
    expect(texts["xl/tables/table1.xml"]).toContain('<tableColumn id="1" name="Mã"/><tableColumn id="2" name="Giá_x000a_trị"/>');
    expect(texts["xl/worksheets/_rels/sheet1.xml.rels"]).toMatch(/Id="rId5" Type="[^"]*\/table" Target="\.\.\/tables\/table1\.xml"/);
    expect(order(texts["xl/worksheets/sheet1.xml"] ?? "").slice(-3)).toEqual(["legacyDrawing", "tableParts", "extLst"]);
    expect(await workbook.capture(plan(table()))).toEqual([{ kind: "table", area: { row: 0, column: 0, rowCount: 2, columnCount: 2 } }]);
  });

  it("resizes a table of that name that is there", async () => {
    const workbook = openWorkbookFile(buildWorkbook(fullSheet), null);
    await workbook.write(plan(table()));
    await workbook.write(plan(table(5)));
    const texts = partTexts(workbook.save());
    expect(texts["xl/tables/table1.xml"]).toContain('ref="A1:B5" totalsRowShown="0"><autoFilter ref="A1:B5"/>');
    expect(Object.keys(texts).filter((path) => path.startsWith("xl/tables/"))).toHaveLength(1);
  });

  it.each([
    ["headings that are numbers", { row: 1, column: 0, rowCount: 2, columnCount: 2 }],
    ["blank headings", { row: 0, column: 1, rowCount: 2, columnCount: 2 }],
    ["no row but the headings", { row: 0, column: 0, rowCount: 1, columnCount: 2 }],
    ["merged cells inside", { row: 0, column: 0, rowCount: 2, columnCount: 6 }],
  ])("refuses %s, which Excel would repair", async (_, area) => {
    const workbook = openWorkbookFile(buildWorkbook(fullSheet), null);
    await expect(workbook.write(plan({ kind: "add-table", sheet: "A", area, name: "T" }))).rejects.toMatchObject({ failure: "unsupported" });
  });
});

describe("highlights", () => {
  const highlight = (formula: string): Edit => ({
    kind: "add-highlight",
    sheet: "A",
    areas: [{ row: 1, column: 1, rowCount: 3, columnCount: 1 }, { row: 9, column: 1, rowCount: 1, columnCount: 1 }],
    formula: `=AND(${highlightMarker}=0,${formula})`,
    format: { fillColor: "#FFE699", bold: true, fontColor: "#5C4400", numberFormat: '"▼ "General' },
  });

  it("stand in the schema's place, behind the user's own in precedence", async () => {
    const workbook = openWorkbookFile(buildWorkbook(fullSheet), null);
    await workbook.write(plan(highlight("B2<1"), highlight("B2=0")));
    const sheet = partTexts(workbook.save())["xl/worksheets/sheet1.xml"] ?? "";
    expect(order(sheet)).toEqual(["sheetViews", "sheetFormatPr", "sheetData", "autoFilter", "mergeCells", "conditionalFormatting", "conditionalFormatting", "conditionalFormatting", "dataValidations", "hyperlinks", "pageMargins", "drawing", "legacyDrawing", "extLst"]);
    expect(sheet).toContain('sqref="B2:B4 B10"><cfRule type="expression" dxfId="1" priority="4"><formula>AND(N(&quot;DTI&quot;)=0,B2&lt;1)</formula>');
    expect(sheet).toContain('dxfId="1" priority="5"');
  });

  it("read back as they were written, in order", async () => {
    const workbook = openWorkbookFile(buildWorkbook(fullSheet), null);
    const edits = [highlight("B2<1"), highlight("B2=0")];
    await workbook.write(plan(...edits));
    const [captured] = await workbook.capture(plan({ kind: "remove-highlights", sheet: "A" }));
    expect(captured).toEqual({ kind: "highlights", highlights: edits.map(({ kind: _, ...rest }) => rest) });
  });

  it("go away without the user's own, and come back the same", async () => {
    const bytes = buildWorkbook(fullSheet);
    const workbook = openWorkbookFile(bytes, null);
    await workbook.write(plan(highlight("B2<1")));
    const once = partTexts(workbook.save());
    await workbook.write(plan({ kind: "remove-highlights", sheet: "A" }));
    expect(partTexts(workbook.save())["xl/worksheets/sheet1.xml"]).toBe(partTexts(bytes)["xl/worksheets/sheet1.xml"]);
    await workbook.write(plan({ kind: "remove-highlights", sheet: "A" }, highlight("B2<1")));
    expect(partTexts(workbook.save())).toEqual(once);
  });
});

describe("column widths", () => {
  it.each([
    ["adds the list where it is lacking", "<sheetData/>", { column: 2, width: 96 }, '<cols><col min="3" max="3" width="18.28515625" customWidth="1"/></cols><sheetData/>'],
    ["splits a run of columns, which keeps its format", '<cols><col min="1" max="5" width="20" style="3"/></cols><sheetData/>', { column: 2, width: 48 }, '<cols><col min="1" max="2" width="20" style="3"/><col min="3" max="3" width="9.140625" style="3" customWidth="1"/><col min="4" max="5" width="20" style="3"/></cols>'],
    ["copies another column's", '<cols><col min="2" max="2" width="46" customWidth="1"/></cols><sheetData/>', { column: 4, width: { like: 1 } }, '<col min="5" max="5" width="46" customWidth="1"/></cols>'],
    ["leaves a column alone that has the width already", '<cols><col min="1" max="5" width="9.14"/></cols><sheetData/>', { column: 2, width: 48 }, '<cols><col min="1" max="5" width="9.14"/></cols>'],
  ])("%s", async (_, content, column, expected) => {
    const workbook = openWorkbookFile(buildWorkbook({ sheets: { A: content } }), null);
    await workbook.write(plan({ kind: "column-widths", sheet: "A", columns: [column] }));
    expect(partTexts(workbook.save())["xl/worksheets/sheet1.xml"]).toContain(expected);
  });

  it.each([[9.140625, 48], [46, 241.5], [0.5, 2.25], [255, 1338.75]])("a width of %d digits is %d points, both ways", async (digits, points) => {
    const workbook = openWorkbookFile(buildWorkbook({ sheets: { A: `<cols><col min="1" max="1" width="${digits}"/></cols><sheetData/>` } }), null);
    const edit: Edit = { kind: "column-widths", sheet: "A", columns: [{ column: 0, width: points }, { column: 1, width: points }] };
    expect(await workbook.capture(plan(edit))).toEqual([{ kind: "column-widths", widths: [points, 48] }]);
    await workbook.write(plan(edit));
    expect(await workbook.capture(plan(edit))).toEqual([{ kind: "column-widths", widths: [points, points] }]);
  });
});

describe("formats", () => {
  const area = { row: 0, column: 0, rowCount: 1, columnCount: 1 };
  const line = { style: "thin", color: "#A6A6A6" } as const;
  it.each([
    ["a number format of Excel's own", { numberFormat: "0.00" }],
    ["a number format of the user's", { numberFormat: '0.0"đ"' }],
    ["a font", { fontName: "Times New Roman", fontSize: 13, bold: true, italic: true, underline: true, strikethrough: true, fontColor: "#FF0000" }],
    ["a fill", { fillColor: "#D9E1F2" }],
    ["alignment", { horizontal: "center-across", vertical: "top", wrapText: true }],
    ["borders", { borders: { left: line, right: line, top: line, bottom: { style: "double", color: "#000000" } } }],
  ] as const)("sets %s, reads it back, and takes it back", async (_, change) => {
    const workbook = openWorkbookFile(buildWorkbook(fullSheet), null);
    const edit: Edit = { kind: "formats", sheet: "A", area, format: { all: change } };
    const [before] = await workbook.capture(plan(edit));
    if (before?.kind !== "formats" || !before.formats) throw new Error("no formats");
    await workbook.write(plan(edit));
    const [after] = await workbook.capture(plan(edit));
    expect(after).toMatchObject({ formats: [[change]] });
    await workbook.write(plan({ kind: "formats", sheet: "A", area, format: { cells: before.formats } }));
    expect((await workbook.capture(plan(edit)))[0]).toEqual(before);
  });

  it("adds a format once for all cells that take it, and names it in the lists", async () => {
    const workbook = openWorkbookFile(buildWorkbook(fullSheet), null);
    await workbook.write(plan({ kind: "formats", sheet: "A", area: { row: 0, column: 0, rowCount: 2, columnCount: 2 }, format: { all: { bold: true, fillColor: "#FFF9E5" } } }));
    const styles = partTexts(workbook.save())["xl/styles.xml"];
    expect(styles).toContain('<fonts count="2">');
    expect(styles).toContain('<cellXfs count="2">');
    expect(styles).toContain('fontId="1" fillId="2" borderId="0" xfId="0" applyFont="1" applyFill="1"');
  });

  it("copies an area's formats with a change", async () => {
    const workbook = openWorkbookFile(buildWorkbook(fullSheet), null);
    const like: Edit = { kind: "formats", sheet: "A", area: { ...area, column: 3 }, format: { like: area, change: { numberFormat: "0.00" } } };
    await workbook.write(plan({ kind: "formats", sheet: "A", area, format: { all: { bold: true, numberFormat: "@" } } }, like));
    expect(await workbook.capture(plan(like))).toMatchObject([{ formats: [[{ bold: true, numberFormat: "0.00" }]] }]);
  });

  it("makes the list of formats where the workbook has none", async () => {
    const workbook = openWorkbookFile(buildWorkbook({ sheets: { A: "<sheetData/>" } }), null);
    await workbook.write(plan({ kind: "formats", sheet: "A", area, format: { all: { bold: true } } }));
    expect(await workbook.capture(plan({ kind: "formats", sheet: "A", area, format: { all: {} } }))).toMatchObject([{ formats: [[{ bold: true }]] }]);
    expect(partTexts(workbook.save())["[Content_Types].xml"]).toContain('PartName="/xl/styles.xml"');
  });

  it.each([
    ["a theme colour", '<color theme="4"/>', "#4472C4"],
    ["a theme colour made lighter", '<color theme="4" tint="0.5"/>', "#A2B9E2"],
    ["white made darker", '<color theme="0" tint="-0.25"/>', "#BFBFBF"],
    ["a colour by number", '<color indexed="10"/>', "#FF0000"],
    ["the automatic colour", '<color auto="1"/>', null],
  ])("reads %s", async (_, color, expected) => {
    const workbook = openWorkbookFile(buildWorkbook({ ...fullSheet, styles: fullSheet.styles.replace('<color theme="1"/>', color) }), null);
    expect(await workbook.capture(plan({ kind: "formats", sheet: "A", area, format: { all: {} } }))).toMatchObject([{ formats: [[{ fontColor: expected }]] }]);
  });
});
