import type { CellContent } from "../../../src/core/grid/cell";
import { BLANK } from "../../../src/core/grid/cell";
import { invert } from "../../../src/core/plan/invert";
import type { CellsEdit, Edit, WritePlan } from "../../../src/core/plan/write-plan";
import { highlightMarker } from "../../../src/core/plan/write-plan";
import { HostError } from "../../../src/host/port";
import { excelWorkbook } from "../../support/excel-workbook";
import type { OfficePane } from "../../support/office-harness";
import { cellValue, openPane } from "../../support/office-harness";
import type { SheetRows } from "../../support/snapshots";
import { snapshotOf } from "../../support/snapshots";

const panes: OfficePane[] = [];

async function opened(rows: SheetRows): Promise<OfficePane> {
  const pane = await openPane(snapshotOf({ "Phụ lục": rows }));
  panes.push(pane);
  return pane;
}

afterEach(async () => {
  for (const pane of panes.splice(0)) await pane.close();
});

const value = (held: string | number | boolean): CellContent => ({ kind: "value", value: held });
const formula = (text: string): CellContent => ({ kind: "formula", formula: text });

function cells(row: number, column: number, after: readonly (readonly CellContent[])[], sheet = "Phụ lục"): CellsEdit {
  return { kind: "cells", sheet, row, column, before: after.map((each) => each.map(() => BLANK)), after };
}

function fill(edits: readonly Edit[]): WritePlan {
  return { kind: "fill", edits };
}

/** A new score column with heading, format and width, an input sheet with a table, and a highlight. */
function fullPlan(rows: number): WritePlan {
  const inputs = "DTI – Số liệu";
  const thin = { style: "thin", color: "#A6A6A6" } as const;
  return fill([
    { kind: "add-sheet", sheet: inputs },
    cells(0, 0, [[value("Khoá"), value("Giá trị")], [value("1/a"), value(80)], [value("1/b"), value(100)]], inputs),
    { kind: "formats", sheet: inputs, area: { row: 0, column: 0, rowCount: 3, columnCount: 2 }, format: { all: { fontName: "Times New Roman", wrapText: true, borders: { top: thin, right: thin, bottom: thin, left: thin } } } },
    { kind: "add-table", sheet: inputs, area: { row: 0, column: 0, rowCount: 3, columnCount: 2 }, name: "DTI_So_lieu" },
    { kind: "formats", sheet: "Phụ lục", area: { row: 0, column: 3, rowCount: rows, columnCount: 1 }, format: { like: { row: 0, column: 2, rowCount: rows, columnCount: 1 }, change: { numberFormat: "0.00" } } },
    { kind: "column-widths", sheet: "Phụ lục", columns: [{ column: 3, width: { like: 2 } }] },
    cells(0, 3, [[value("Điểm tự chấm 2025")], ...Array.from({ length: rows - 1 }, (_, index) => [formula(`=C${index + 2}/2`)])]),
    { kind: "remove-highlights", sheet: "Phụ lục" },
    { kind: "add-highlight", sheet: "Phụ lục", areas: [{ row: 1, column: 3, rowCount: 2, columnCount: 1 }, { row: 4, column: 3, rowCount: 1, columnCount: 1 }], formula: `=AND(${highlightMarker}=0,$D2=0)`, format: { fillColor: "#F8CBAD", bold: true, numberFormat: '"✖ "0' } },
    { kind: "add-highlight", sheet: "Phụ lục", areas: [{ row: 1, column: 3, rowCount: 4, columnCount: 1 }], formula: `=AND(${highlightMarker}=0,$D2<$C2)`, format: { fillColor: "#FFE699", fontColor: "#5C4400" } },
  ]);
}

function scores(count: number): SheetRows {
  return [["TT", "Tên", "Điểm"], ...Array.from({ length: count - 1 }, (_, index) => [`1.${index + 1}`, "Tỷ lệ", index + 1])];
}

/** Everything of the workbook that a user can see, as office.js tells it. */
async function everything(pane: OfficePane): Promise<unknown> {
  return pane.window.Excel.run(async (context) => {
    const { worksheets, tables } = context.workbook;
    worksheets.load("items/name");
    tables.load("items/name");
    const sheet = worksheets.getItem("Phụ lục");
    const range = sheet.getRange("A1:F12");
    range.load("formulas,numberFormat");
    const border = { style: true, color: true, weight: true };
    const properties = range.getCellProperties({ format: { font: { name: true, size: true, bold: true, color: true }, fill: { color: true, pattern: true }, borders: border, wrapText: true, horizontalAlignment: true } });
    const widths = range.getColumnProperties({ format: { columnWidth: true } });
    const formats = sheet.getRange().conditionalFormats;
    formats.load("items/type");
    await context.sync();
    return {
      sheets: worksheets.items.map(({ name }) => name),
      tables: tables.items.map(({ name }) => name),
      formulas: range.formulas,
      numberFormat: range.numberFormat,
      properties: properties.value,
      widths: widths.value,
      conditional: formats.items.length,
    };
  });
}

test("a plan writes formulas that calculate, formats, a sheet, a table and highlights", async () => {
  const pane = await opened(scores(8));
  await excelWorkbook(pane).write(fullPlan(8));
  expect(await cellValue(pane, "Phụ lục", "D2")).toBe(0.5);
  const seen = await pane.window.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Phụ lục");
    const formats = sheet.getRange().conditionalFormats;
    formats.load("items/priority,items/custom/rule/formula");
    const table = context.workbook.tables.getItem("DTI_So_lieu");
    const body = table.getDataBodyRange();
    body.load("values,address");
    const score = sheet.getRange("D2");
    score.load("text,numberFormat");
    await context.sync();
    return { rules: formats.items.map((item) => item.custom.rule.formula), body: body.values, address: body.address, text: score.text, numberFormat: score.numberFormat };
  });
  expect(seen).toEqual({
    rules: [`=AND(${highlightMarker}=0,$D2=0)`, `=AND(${highlightMarker}=0,$D2<$C2)`],
    body: [["1/a", 80], ["1/b", 100]],
    address: "'DTI – Số liệu'!A2:B3",
    text: [["0.50"]],
    numberFormat: [["0.00"]],
  });
  expect(pane.host.unsupported()).toEqual([]);
});

test("applying and taking back leaves everything as it was", async () => {
  const pane = await opened(scores(8));
  await pane.window.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Phụ lục");
    sheet.getRange("C1:C8").format.fill.color = "#DDEBF7";
    sheet.getRange("D3:E4").format.font.bold = true;
    sheet.getRange("D5").numberFormat = [["@"]];
    sheet.getRange("D6").values = [["'6.10"]];
    const users = sheet.getRange("A2:A4").conditionalFormats.add("Custom");
    users.custom.rule.formula = "=$A2=1";
    await context.sync();
  });
  const before = await everything(pane);
  const workbook = excelWorkbook(pane);
  const plan = fullPlan(8);
  const captured = await workbook.capture(plan);
  await workbook.write(plan);
  expect(await everything(pane)).not.toEqual(before);
  const inverse = invert(plan, captured);
  await workbook.capture(inverse);
  await workbook.write(inverse);
  expect(await everything(pane)).toEqual(before);
});

test("applying twice changes nothing the second time", async () => {
  const pane = await opened(scores(8));
  const workbook = excelWorkbook(pane);
  const plan = fullPlan(8);
  await workbook.write(plan);
  const once = await everything(pane);
  await workbook.write(plan);
  expect(await everything(pane)).toEqual(once);
});

test.each([100, 1_000])("a fill of %i rows takes one round trip to capture, one to write, one to read back; its undo as many", async (rows) => {
  const pane = await opened(scores(rows));
  const workbook = excelWorkbook(pane);
  const full = fullPlan(rows);
  const plan = { ...full, edits: full.edits.filter(({ kind }) => kind !== "add-highlight" && kind !== "remove-highlights") };
  const { requests } = pane.host;
  const counts: number[] = [];
  const counted = async <T>(work: Promise<T>): Promise<T> => {
    const before = requests.roundTrips;
    const result = await work;
    counts.push(requests.roundTrips - before);
    return result;
  };
  const captured = await counted(workbook.capture(plan));
  await counted(workbook.write(plan));
  await counted(workbook.capture(fill(plan.edits.filter(({ kind }) => kind === "cells"))));
  const inverse = invert(plan, captured);
  await counted(workbook.capture(inverse));
  await counted(workbook.write(inverse));
  expect(counts).toEqual([1, 1, 1, 1, 1]);
});

test("columns get their widths, neighbours of one width among others, and undo gives each its own back", async () => {
  const pane = await opened(scores(4));
  const workbook = excelWorkbook(pane);
  const widths = (): Promise<readonly number[]> =>
    pane.window.Excel.run(async (context) => {
      const found = context.workbook.worksheets.getItem("Phụ lục").getRange("A1:F1").getColumnProperties({ format: { columnWidth: true } });
      await context.sync();
      return found.value.map(({ format }) => format?.columnWidth ?? NaN);
    });
  const wanted = (points: readonly (readonly [column: number, width: number])[]): WritePlan => fill([{ kind: "column-widths", sheet: "Phụ lục", columns: points.map(([column, width]) => ({ column, width })) }]);
  const before = await widths();
  await workbook.write(wanted([[1, 90], [2, 30]]));
  const own = await widths();
  const plan = wanted([[0, 45], [1, 45], [2, 60], [4, 60], [5, 45]]);
  const captured = await workbook.capture(plan);
  await workbook.write(plan);
  expect(await widths()).toEqual([45, 45, 60, before[3], 60, 45]);
  await workbook.write(invert(plan, captured));
  expect(await widths()).toEqual(own);
});

test("taking highlights away takes two round trips to capture, whose areas Excel tells late, and one to write", async () => {
  const pane = await opened(scores(8));
  const workbook = excelWorkbook(pane);
  const marks = fullPlan(8).edits.filter(({ kind }) => kind === "add-highlight");
  await workbook.write(fill(marks));
  pane.host.requests.reset();
  const remove: Edit = { kind: "remove-highlights", sheet: "Phụ lục" };
  await workbook.capture(fill([remove, cells(1, 3, [[BLANK]])]));
  await workbook.write(fill([remove]));
  expect(pane.host.requests.roundTrips).toBe(3);
});

test("each further 2 MB may cost a capture and a write one more round trip", async () => {
  const pane = await openPane(snapshotOf({ "Phụ lục": [["TT"]] }, { rows: 3_100, columns: 4 }));
  panes.push(pane);
  const text = "Cách xác định và tính điểm ".repeat(10);
  const rows = Array.from({ length: 3_000 }, (_, row) => [value(`${text}${row}`), value(`${text}${row}`)]);
  const workbook = excelWorkbook(pane);
  const plan = fill([cells(1, 0, rows)]);
  const megabytes = (rows.length * 2 * Buffer.byteLength(text)) / 1_000_000;
  await workbook.write(plan);
  expect(pane.host.requests.roundTrips).toBeLessThanOrEqual(1 + Math.floor(megabytes / 2));
  expect(await cellValue(pane, "Phụ lục", "B3001")).toBe(`${text}2999`);
});

test("a plan without edits asks the host for nothing", async () => {
  const pane = await opened([["x"]]);
  await excelWorkbook(pane).capture(fill([]));
  expect(pane.host.requests.roundTrips).toBe(0);
});

test.each([
  ["a number of two parts", "6.10"],
  ["a date", "1/2"],
  ["a formula", "=1+1"],
  ["a minus", "-5"],
  ["a percentage", "80%"],
  ["an apostrophe", "'x"],
  ["a truth value", "TRUE"],
  ["an error", "#N/A"],
  ["a code with letters", "6.7/a"],
  ["plain words", "Hồ sơ trực tuyến"],
  ["an English date", "Mar 5"],
])("text that looks like %s stays text", async (_, text) => {
  const pane = await opened([["x"]]);
  const workbook = excelWorkbook(pane);
  await workbook.write(fill([cells(0, 0, [[value(text)]])]));
  const [captured] = await workbook.capture(fill([cells(0, 0, [[BLANK]])]));
  expect(captured).toEqual({ kind: "cells", contents: [[value(text)]] });
});

test("a formula calculates in a cell that is formatted as text, and an undo brings the format back, even one of a later session", async () => {
  const pane = await opened(scores(3));
  const seen = (): Promise<unknown> =>
    pane.window.Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Phụ lục").getRange("D2:D3");
      range.load("values,numberFormat");
      await context.sync();
      return [range.values, range.numberFormat];
    });
  await pane.window.Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Phụ lục").getRange("D2").numberFormat = [["@"]];
    await context.sync();
  });
  const workbook = excelWorkbook(pane);
  const plan = fill([cells(1, 3, [[formula("=C2*2")], [formula("=C3*2")]])]);
  const captured = await workbook.capture(plan);
  await workbook.write(plan);
  expect(await seen()).toEqual([[[2], [4]], [["General"], ["General"]]]);
  const later = excelWorkbook(pane);
  await later.write(invert(plan, captured));
  expect(await seen()).toEqual([[[""], [""]], [["@"], ["General"]]]);
});

test("highlights of ours are captured with their areas; the user's own are left alone", async () => {
  const pane = await opened(scores(8));
  const workbook = excelWorkbook(pane);
  const full = fullPlan(8);
  const marks = full.edits.filter(({ kind }) => kind === "add-highlight");
  await workbook.write(fill(marks));
  const [captured] = await workbook.capture(fill([{ kind: "remove-highlights", sheet: "Phụ lục" }]));
  expect(captured).toEqual({ kind: "highlights", highlights: marks.map(({ kind: _kind, ...highlight }) => highlight) });
});

test("a protected sheet is told apart before anything is written", async () => {
  const pane = await opened(scores(3));
  pane.host.protectSheet("Phụ lục");
  const workbook = excelWorkbook(pane);
  const plan = fill([cells(1, 3, [[value(1)]])]);
  await expect(workbook.capture(plan)).rejects.toMatchObject({ failure: "protected", sheet: "Phụ lục" });
  await expect(workbook.write(plan)).rejects.toMatchObject({ failure: "protected", sheet: "Phụ lục" });
  expect(await cellValue(pane, "Phụ lục", "D2")).toBeNull();
});

test("while the user edits a cell the workbook is busy", async () => {
  const pane = await opened(scores(3));
  pane.host.requests.failRequest(1, { hostError: 5004 });
  await expect(excelWorkbook(pane).write(fill([cells(1, 3, [[value(1)]])]))).rejects.toMatchObject({ failure: "busy" });
});

test.each([
  ["capture", 1],
  ["write", 2],
])("a failure of the %s is a HostError and nothing half done is taken for done", async (_, nth) => {
  const pane = await opened(scores(3));
  const workbook = excelWorkbook(pane);
  pane.host.requests.failRequest(nth, { code: "GeneralException", message: "There was an internal error." });
  const plan = fill([cells(1, 3, [[value(1)]])]);
  const failed = await workbook.capture(plan).then(() => workbook.write(plan)).catch((error: unknown) => error);
  expect(failed).toBeInstanceOf(HostError);
  expect(await cellValue(pane, "Phụ lục", "D2")).toBeNull();
});
