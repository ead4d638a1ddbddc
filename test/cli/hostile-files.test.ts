import { columnLetters } from "../../src/core/grid/address";
import { buildWorkbook, relationship, relationshipsPart, workbookParts, zipParts } from "../host/file/build-workbook";
import { runInMemory } from "./run-in-memory";

const HEADER = ["STT", "Chỉ số", "Điểm tối đa", "Điểm đạt"];
const ROWS: readonly (readonly string[])[] = [HEADER, ["1", "Nhận thức số", "20", "12"], ["1.1", "Có kế hoạch chuyển đổi số", "10", "5"], ["1.2", "Có ban chỉ đạo chuyển đổi số", "10", "7"]];

function cell(text: string, row: number, column: number): string {
  const place = `${columnLetters(column)}${row + 1}`;
  return column > 1 && row > 0 ? `<c r="${place}"><v>${text}</v></c>` : `<c r="${place}" t="inlineStr"><is><t>${text}</t></is></c>`;
}

const TABLE = ROWS.map((row, index) => `<row r="${index + 1}">${row.map((text, column) => cell(text, index, column)).join("")}</row>`).join("");

function blankRows(count: number): string {
  return Array.from({ length: count }, (_, index) => `<row r="${index + 5}"><c r="A${index + 5}" s="1"/></row>`).join("");
}

const WIDE = `<row r="5">${Array.from({ length: 16_384 }, (_, column) => `<c r="${columnLetters(column)}5"><v>${column}</v></c>`).join("")}</row>`;
const ERRORS = '<row r="5"><c r="A5" t="e"><v>#REF!</v></c><c r="B5" t="e"><v>#NAME?</v></c><c r="C5" t="e"><v>#N/A</v></c><c r="D5" t="e"><v>#DIV/0!</v></c></row>';
const MERGES = '<mergeCells count="4"><mergeCell ref="A1:D9"/><mergeCell ref="B1:C2"/><mergeCell ref="A1:D9"/><mergeCell ref="XFD1048576:A1"/></mergeCells>';
const NAMES = '<definedNames><definedName name="">\'PL\'!$A$1</definedName><definedName name="_xlnm.Print_Titles" localSheetId="0"></definedName><definedName name="x">#REF!</definedName></definedNames>';

function withChartSheet(): Uint8Array {
  const parts = workbookParts({ sheets: { PL: `<sheetData>${TABLE}</sheetData>` } });
  return zipParts({
    ...parts,
    "xl/workbook.xml": String(parts["xl/workbook.xml"]).replace("<sheets>", '<sheets><sheet name="Biểu đồ" sheetId="9" r:id="rId9"/>'),
    "xl/_rels/workbook.xml.rels": relationshipsPart([relationship("rId1", "worksheet", "worksheets/sheet1.xml"), relationship("rId9", "chartsheet", "chartsheets/sheet1.xml")]),
    "xl/chartsheets/sheet1.xml": "<chartsheet/>",
  });
}

const FILES: readonly { readonly name: string; readonly bytes: Uint8Array }[] = [
  { name: "a hundred thousand blank formatted rows below", bytes: buildWorkbook({ sheets: { PL: `<sheetData>${TABLE}${blankRows(100_000)}</sheetData>` } }) },
  { name: "a row of 16,384 cells below", bytes: buildWorkbook({ sheets: { PL: `<sheetData>${TABLE}${WIDE}</sheetData>` } }) },
  { name: "a row of error values below", bytes: buildWorkbook({ sheets: { PL: `<sheetData>${TABLE}${ERRORS}</sheetData>` } }) },
  { name: "merged areas that overlap, repeat and run backwards", bytes: buildWorkbook({ sheets: { PL: `<sheetData>${TABLE}</sheetData>${MERGES}` } }) },
  { name: "names that are empty or point nowhere", bytes: buildWorkbook({ sheets: { PL: `<sheetData>${TABLE}</sheetData>` }, afterSheets: NAMES }) },
  { name: "a chart sheet before it", bytes: withChartSheet() },
  { name: "an empty sheet and a sheet of one error beside it", bytes: buildWorkbook({ sheets: { A: "<sheetData/>", B: '<sheetData><row r="1"><c r="A1" t="e"><v>#REF!</v></c></row></sheetData>', PL: `<sheetData>${TABLE}</sheetData>` } }) },
];

interface Inspected {
  readonly tables: readonly { readonly headerRows: readonly number[]; readonly firstRow: number; readonly lastRow: number }[];
}

test.each(FILES)("a table with $name is inspected with its own borders, and checked", async ({ bytes }) => {
  const inspected = await runInMemory(["inspect", "a.xlsx", "--json"], { "a.xlsx": bytes });
  const { tables } = JSON.parse(inspected.out) as Inspected;
  expect(tables.map(({ headerRows, firstRow, lastRow }) => ({ headerRows, firstRow, lastRow }))).toEqual([{ headerRows: [1], firstRow: 2, lastRow: 4 }]);
  const checked = await runInMemory(["check", "a.xlsx"], { "a.xlsx": bytes });
  expect([checked.code, checked.err]).toEqual([0, ""]);
});
