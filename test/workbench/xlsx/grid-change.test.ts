import { strFromU8, unzipSync } from "fflate";
import type { IWorkbookData } from "@univerjs/core";
import { loadXlsx, type XlsxFile } from "../../../src/workbench/xlsx/file";
import { saveXlsx, type SaveExtras } from "../../../src/workbench/xlsx/save";
import { toUniverSnapshot } from "../../../src/workbench/xlsx/snapshot";
import { fullWorkbook } from "./full-workbook";

/** Zipping whole workbooks takes its time on a machine that does other things too. */
jest.setTimeout(60_000);

const scores = "sheet-1";
const inputs = "sheet-2";
const added = "grid-sheet";

/** Opens the full workbook, changes what the grid shows, saves, and opens what was saved. */
async function saveChanged(change: (shown: IWorkbookData) => void, extras: Partial<SaveExtras> = {}): Promise<XlsxFile> {
  const file = await loadXlsx(await fullWorkbook());
  const shown = toUniverSnapshot(file, "sổ");
  change(shown);
  return loadXlsx(await saveXlsx(shown, file, { customXml: [], activeSheet: null, ...extras }));
}

function cell(shown: IWorkbookData, sheet: string, row: number, column: number, data: object | null): void {
  const cells = (shown.sheets[sheet] ?? {}).cellData ?? {};
  Object.assign((cells[row] ??= {}), { [column]: data ?? {} });
}

function resource(shown: IWorkbookData, name: string, change: (data: Record<string, unknown>) => void): void {
  const entry = shown.resources?.find((candidate) => candidate.name === name);
  if (!entry) throw new Error(`no ${name}`);
  const data = JSON.parse(entry.data) as Record<string, unknown>;
  change(data);
  entry.data = JSON.stringify(data);
}

const sheet = (file: XlsxFile, name: string) => {
  const found = file.book.getWorksheet(name);
  if (!found) throw new Error(`no sheet ${name}`);
  return found;
};

describe("what changes in the grid is in the saved file", () => {
  test.each([
    { story: "a number", data: { v: 39.05, t: 2 }, saved: 39.05 },
    { story: "a text in Vietnamese", data: { v: "Điểm tự chấm", t: 1 }, saved: "Điểm tự chấm" },
    { story: "a code that looks like a number", data: { v: "6.10", t: 1 }, saved: "6.10" },
    { story: "a text that begins like a formula", data: { v: "=1+1", t: 4 }, saved: "=1+1" },
    { story: "a truth value", data: { v: 1, t: 3 }, saved: true },
    { story: "nothing any more", data: null, saved: null },
    { story: "a formula of ours", data: { f: "=DTI.RATIO(C2,E2,10)", v: 7.22, t: 2 }, saved: { formula: "_xldudf_DTI_RATIO(C2,E2,10)", result: 7.22 } },
    { story: "a formula with an error", data: { f: "=1/0", v: "#DIV/0!", t: 1 }, saved: { formula: "1/0", result: { error: "#DIV/0!" } } },
    { story: "a formula that shows no text", data: { f: '=""', v: "", t: 1 }, saved: { formula: '""' } },
  ])("a cell now holds $story", async ({ data, saved }) => {
    const file = await saveChanged((shown) => cell(shown, scores, 1, 2, data));
    expect(sheet(file, "Chấm điểm").getCell("C2").value).toEqual(saved);
  });

  test("a date that became a number, a text that became plain", async () => {
    const file = await saveChanged((shown) => {
      cell(shown, scores, 3, 1, { v: "Cổng dịch vụ công", t: 1 });
      cell(shown, scores, 1, 6, { v: "không có trang", t: 1 });
    });
    expect(sheet(file, "Chấm điểm").getCell("B4").value).toBe("Cổng dịch vụ công");
    expect(sheet(file, "Chấm điểm").getCell("G2").value).toBe("không có trang");
  });

  test("a fill of one cell stays off the cells that looked like it", async () => {
    const file = await saveChanged((shown) => {
      shown.styles["mine"] = { ...shown.styles["style-1"], bg: { rgb: "#FFEB9C" } };
      cell(shown, scores, 0, 0, { v: "STT", t: 1, s: "mine" });
    });
    expect(sheet(file, "Chấm điểm").getCell("A1").fill).toMatchObject({ fgColor: { argb: "FFFFEB9C" } });
    expect(sheet(file, "Chấm điểm").getCell("B1").fill).toMatchObject({ fgColor: { argb: "FFDDEBF7" } });
  });

  test("sizes, merges and hidden rows", async () => {
    const file = await saveChanged((shown) => {
      const data = shown.sheets[scores] ?? {};
      Object.assign(data, { mergeData: [{ startRow: 12, endRow: 13, startColumn: 0, endColumn: 1 }] });
      Object.assign(data.columnData ?? {}, { 2: { w: 140 }, 6: { w: 70 } });
      Object.assign(data.rowData ?? {}, { 1: { h: 40, ia: 0, hd: 1 }, 8: { ia: 1 } });
    });
    const saved = sheet(file, "Chấm điểm");
    expect(saved.model.merges).toEqual(["A13:B14"]);
    expect([saved.getColumn(3).width, saved.getColumn(7).hidden]).toEqual([20, false]);
    expect([saved.getRow(2).height, saved.getRow(2).hidden, saved.getRow(9).hidden]).toEqual([30, true, false]);
  });
});

describe("what the add-in adds at run time is in the saved file", () => {
  const withInputSheet = (shown: IWorkbookData): void => {
    shown.sheetOrder = [added, scores, inputs];
    shown.sheets[added] = {
      id: added,
      name: "DTI – Số liệu",
      cellData: { 0: { 0: { v: "Mã", t: 1 }, 1: { v: "Giá trị", t: 1 } }, 1: { 0: { v: "6.7", t: 1 }, 1: { v: 6250, t: 2 } } },
    };
    resource(shown, "SHEET_TABLE_PLUGIN", (tables) => {
      const range = { startRow: 0, startColumn: 0, endRow: 1, endColumn: 1 };
      const columns = ["Cột 1", "Cột 2"].map((displayName, index) => ({ id: `c${index}`, displayName, dataType: "none", formula: "", meta: {}, style: {} }));
      tables[added] = { tables: [{ id: "t", name: "DTI_SoLieu", range, options: { showHeader: true, showFooter: false }, filters: { tableColumnFilterList: [] }, columns, meta: {} }], tableFilteredOutRows: [] };
    });
  };

  test("a sheet, in its place, with its name to the letter", async () => {
    const file = await saveChanged(withInputSheet);
    expect(file.book.worksheets.map(({ name }) => name)).toEqual(["DTI – Số liệu", "Chấm điểm", "Số liệu"]);
  });

  test("a table whose columns are called as the header cells say", async () => {
    const [table] = sheet(await saveChanged(withInputSheet), "DTI – Số liệu").getTables();
    expect(table?.table).toMatchObject({ name: "DTI_SoLieu", tableRef: "A1:B2", columns: [{ name: "Mã" }, { name: "Giá trị" }] });
    expect(table?.worksheet.getCell("B2").value).toBe(6250);
  });

  test("a conditional format before those of the file", async () => {
    const rule = {
      cfId: "dti",
      ranges: [{ startRow: 1, endRow: 8, startColumn: 2, endColumn: 2 }],
      stopIfTrue: false,
      rule: { type: "highlightCell", subType: "formula", value: '=AND($C2<$E2,N("DTI")=0)', style: { bg: { rgb: "#FFF2CC" }, bl: 1 } },
    };
    const file = await saveChanged((shown) =>
      resource(shown, "SHEET_CONDITIONAL_FORMATTING_PLUGIN", (rules) => (rules[scores] = [rule, ...(rules[scores] as unknown[])])),
    );
    const saved = sheet(file, "Chấm điểm").conditionalFormattings.flatMap(({ ref, rules }) => rules.map((entry) => ({ ref, ...entry })));
    expect(saved[0]).toMatchObject({
      ref: "C2:C9",
      type: "expression",
      priority: 1,
      formulae: ['AND($C2<$E2,N("DTI")=0)'],
      style: { font: { bold: true }, fill: { bgColor: { argb: "FFFFF2CC" } } },
    });
    expect(saved).toHaveLength(4);
  });

  test("a list to choose from, and notes", async () => {
    const file = await saveChanged((shown) => {
      resource(shown, "SHEET_DATA_VALIDATION_PLUGIN", (rules) => {
        const range = { startRow: 1, endRow: 4, startColumn: 1, endColumn: 1 };
        rules[inputs] = [{ uid: "dti", type: "list", formula1: "0,1", allowBlank: true, ranges: [range] }];
      });
      resource(shown, "SHEET_NOTE_PLUGIN", (notes) => {
        notes[inputs] = { 1: { 1: { id: "n", row: 1, col: 1, width: 100, height: 50, note: "Số liệu minh hoạ", show: false } } };
        notes[scores] = {};
      });
    });
    expect(sheet(file, "Số liệu").dataValidations.find("B3")).toMatchObject({ type: "list", formulae: ['"0,1"'] });
    expect(sheet(file, "Số liệu").getCell("B2").note).toBe("Số liệu minh hoạ");
    expect(sheet(file, "Chấm điểm").getCell("B3").note).toBeUndefined();
  });

  test("what it keeps of the workbook, and no more after it was removed", async () => {
    const parts = [{ id: "{12345678-0000-4000-8000-000000000001}", xml: '<dti xmlns="urn:dti:workbook" note="đã chọn"/>' }];
    const kept = await saveChanged(() => undefined, { customXml: parts });
    expect(kept.customXml).toEqual(parts);
    const removed = await loadXlsx(await saveXlsx(toUniverSnapshot(kept, "sổ"), kept, { customXml: [], activeSheet: null }));
    expect(removed.customXml).toEqual([]);
    expect(Object.keys(unzipSync(removed.bytes)).filter((path) => path.startsWith("customXml"))).toEqual([]);
  });
});

describe("sheets and names", () => {
  test("a removed sheet is gone, a renamed one keeps its contents", async () => {
    const file = await saveChanged((shown) => {
      shown.sheetOrder = [scores];
      Object.assign(shown.sheets[scores] ?? {}, { name: "Phụ lục II" });
    });
    expect(file.book.worksheets.map(({ name }) => name)).toEqual(["Phụ lục II"]);
    expect(sheet(file, "Phụ lục II").getCell("A2").value).toBe("6.10");
  });

  test("the file opens with the sheet that was in front", async () => {
    const file = await saveChanged(() => undefined, { activeSheet: scores });
    expect(file.book.views[0]?.activeTab).toBe(0);
  });

  test("names of ranges and of formulas, of the workbook and of one sheet", async () => {
    const file = await saveChanged((shown) =>
      resource(shown, "SHEET_DEFINED_NAME_PLUGIN", (names) => {
        names["a"] = { id: "a", name: "nguong", formulaOrRefString: "=0.8*(1+0)", localSheetId: "AllDefaultWorkbook" };
        names["b"] = { id: "b", name: "diem", formulaOrRefString: "'Chấm điểm'!$C$2:$C$9", localSheetId: inputs };
      }),
    );
    expect(file.names).toEqual([
      { name: "ty_le", formula: "='Số liệu'!$B$2", sheet: null, hidden: false },
      { name: "nguong", formula: "=0.8*(1+0)", sheet: null, hidden: false },
      { name: "diem", formula: "='Chấm điểm'!$C$2:$C$9", sheet: 1, hidden: false },
    ]);
  });
});

test("a workbook is a well-formed archive after a save: every part declared, every target there", async () => {
  const file = await saveChanged(() => undefined, { customXml: [{ id: "{1}", xml: "<a/>" }] });
  const archive = unzipSync(file.bytes);
  const relationships = strFromU8(archive["xl/_rels/workbook.xml.rels"] ?? new Uint8Array());
  const targets = [...relationships.matchAll(/Target="([^"]+)"/g)].map(([, target = ""]) => (target.startsWith("../") ? target.slice(3) : `xl/${target}`));
  expect(targets.filter((target) => archive[target] === undefined)).toEqual([]);
});
