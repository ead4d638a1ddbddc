import type { OfficePane } from "../../support/office-harness";
import { openPane } from "../../support/office-harness";
import { snapshotOf } from "../../support/snapshots";

let pane: OfficePane;

beforeAll(async () => {
  pane = await openPane(snapshotOf({ "Phụ lục": [["TT", "Điểm"], ["1", 10], ["1.1", "=B2/2"], [null, "=1/0"], ["đạt", true]], "Nháp": [] }));
});

afterAll(() => pane.close());

/** Runs on the sheet for trials. */
function onDraft<T>(work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<T>): Promise<T> {
  return pane.window.Excel.run((context) => work(context.workbook.worksheets.getItem("Nháp"), context));
}

test("a sheet's used range gives values, formulas and types as Excel gives them", async () => {
  const range = await pane.window.Excel.run(async (context) => {
    const used = context.workbook.worksheets.getItem("Phụ lục").getUsedRange(true);
    used.load("address,values,formulas,valueTypes");
    await context.sync();
    return used.toJSON();
  });
  expect(range).toMatchObject({
    address: "'Phụ lục'!A1:B5",
    values: [["TT", "Điểm"], ["1", 10], ["1.1", 5], ["", "#DIV/0!"], ["đạt", true]],
    formulas: [["TT", "Điểm"], ["1", 10], ["1.1", "=B2/2"], ["", "=1/0"], ["đạt", true]],
    valueTypes: [["String", "String"], ["String", "Double"], ["String", "Double"], ["Empty", "Error"], ["String", "Boolean"]],
  });
});

test.each([
  ["a formula", "=1+1", 2],
  ["a number", "12.5", 12.5],
  ["a number with groups", "1,234", 1234],
  ["a percentage", "50%", 0.5],
  ["a truth value", "true", true],
  ["text after an apostrophe", "'=1+1", "=1+1"],
  ["plain text", "hồ sơ", "hồ sơ"],
])("written text is read as Excel reads typing: %s", async (_, written, expected) => {
  const values = await onDraft(async (sheet, context) => {
    const range = sheet.getRange("A1");
    range.values = [[written]];
    range.load("values");
    await context.sync();
    return range.values;
  });
  expect(values).toEqual([[expected]]);
});

test("a date that nobody meant becomes a number, as in Excel", async () => {
  const types = await onDraft(async (sheet, context) => {
    const range = sheet.getRange("A2");
    range.values = [["1/2"]];
    range.load("valueTypes");
    await context.sync();
    return range.valueTypes;
  });
  expect(types).toEqual([["Double"]]);
});

test("in a cell formatted as text everything stays text, and null leaves a cell alone", async () => {
  const values = await onDraft(async (sheet, context) => {
    const range = sheet.getRange("B1:B2");
    range.values = [["cũ"], ["cũ"]];
    range.numberFormat = [["@"], ["General"]];
    range.values = [["=1+1"], [null]];
    range.load("values");
    await context.sync();
    return range.values;
  });
  expect(values).toEqual([["=1+1"], ["cũ"]]);
});

test("a matrix of the wrong size is refused", async () => {
  const written = onDraft(async (sheet, context) => {
    sheet.getRange("A1:B2").values = [[1, 2, 3]];
    await context.sync();
  });
  await expect(written).rejects.toMatchObject({ code: "InvalidArgument" });
});

test("a formula that cannot be parsed is refused", async () => {
  const written = onDraft(async (sheet, context) => {
    sheet.getRange("A1").formulas = [["=SUM((1)"]];
    await context.sync();
  });
  await expect(written).rejects.toMatchObject({ code: "InvalidArgument" });
});

test("a format does not touch the formula beneath it", async () => {
  const range = await onDraft(async (sheet, context) => {
    const cell = sheet.getRange("C1");
    cell.formulas = [["=2*3"]];
    cell.format.font.bold = true;
    cell.format.fill.color = "#FFE699";
    cell.load("formulas,values,format/font/bold,format/fill/color");
    await context.sync();
    return [cell.formulas, cell.values, cell.format.font.bold, cell.format.fill.color];
  });
  expect(range).toEqual([[["=2*3"]], [[6]], true, "#FFE699"]);
});

test("formats are read and set cell by cell", async () => {
  const format = { font: { bold: true, color: "#FF0000" }, horizontalAlignment: "Center", wrapText: true, borders: { top: { style: "Continuous", weight: "Thin", color: "#A6A6A6" } } } as const;
  const read = await onDraft(async (sheet, context) => {
    const range = sheet.getRange("D1:E1");
    range.setCellProperties([[{ format }, {}]]);
    const options = { font: { bold: true, color: true }, horizontalAlignment: true, wrapText: true, borders: { style: true, color: true, weight: true } };
    const properties = range.getCellProperties({ format: options });
    await context.sync();
    return properties.value;
  });
  expect(read[0]?.[0]).toMatchObject({ format });
  expect(read[0]?.[1]).toMatchObject({ format: { font: { bold: false, color: "#000000" }, wrapText: false } });
});

test("clear takes contents, formats or both", async () => {
  const seen = await onDraft(async (sheet, context) => {
    const range = sheet.getRange("F1:F3");
    range.values = [[1], [2], [3]];
    range.format.font.bold = true;
    sheet.getRange("F1").clear("Contents");
    sheet.getRange("F2").clear("Formats");
    sheet.getRange("F3").clear();
    const properties = range.getCellProperties({ format: { font: { bold: true } } });
    range.load("values");
    await context.sync();
    return [range.values, properties.value.flat().map((cell) => cell.format?.font?.bold)];
  });
  expect(seen).toEqual([[[""], [2], [""]], [true, false, false]]);
});

test("a sheet is added at the end without being shown; the same name is refused", async () => {
  const names = await pane.window.Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.add("DTI – Số liệu");
    worksheets.load("items/name");
    const active = worksheets.getActiveWorksheet();
    active.load("name");
    await context.sync();
    return [...worksheets.items.map(({ name }) => name), active.name];
  });
  expect(names).toEqual(["Phụ lục", "Nháp", "DTI – Số liệu", "Phụ lục"]);
  const again = pane.window.Excel.run(async (context) => {
    context.workbook.worksheets.add("dti – số liệu");
    await context.sync();
  });
  await expect(again).rejects.toMatchObject({ code: "ItemAlreadyExists" });
});

test("a table is made, renamed, resized, converted back", async () => {
  const seen = await onDraft(async (sheet, context) => {
    sheet.getRange("H1:I2").values = [["Khoá", "Giá trị"], ["a", 1]];
    const table = sheet.tables.add("H1:I2", true);
    table.name = "So_lieu";
    table.resize("H1:I4");
    const range = table.getRange();
    range.load("address");
    await context.sync();
    const { address } = range;
    table.convertToRange();
    const gone = context.workbook.tables.getItemOrNullObject("So_lieu");
    await context.sync();
    return [address, gone.isNullObject];
  });
  expect(seen).toEqual(["Nháp!H1:I4", true]);
});

test("a new conditional format comes before the others", async () => {
  const formulas = await onDraft(async (sheet, context) => {
    const area = sheet.getRange("A1:A9");
    area.conditionalFormats.add("Custom").custom.rule.formula = "=$A1=1";
    area.conditionalFormats.add("Custom").custom.rule.formula = "=$A1=2";
    area.conditionalFormats.load("items/custom/rule/formula");
    await context.sync();
    return area.conditionalFormats.items.map((item) => item.custom.rule.formula);
  });
  expect(formulas).toEqual(["=$A1=2", "=$A1=1"]);
});

test("a custom XML part is found by its namespace, changed and deleted", async () => {
  const seen = await pane.window.Excel.run(async (context) => {
    const parts = context.workbook.customXmlParts;
    parts.add('<state xmlns="urn:dti">1</state>');
    const part = parts.getByNamespace("urn:dti").getOnlyItemOrNullObject();
    part.setXml('<state xmlns="urn:dti">2</state>');
    const xml = part.getXml();
    await context.sync();
    part.delete();
    const gone = parts.getByNamespace("urn:dti").getOnlyItemOrNullObject();
    await context.sync();
    return [xml.value, gone.isNullObject];
  });
  expect(seen).toEqual(['<state xmlns="urn:dti">2</state>', true]);
});

test("numbers are separated as the language of the data has it", async () => {
  const separators = await pane.window.Excel.run(async (context) => {
    const { cultureInfo } = context.workbook.application;
    cultureInfo.load("name");
    cultureInfo.numberFormat.load("numberDecimalSeparator,numberGroupSeparator");
    await context.sync();
    return [cultureInfo.name, cultureInfo.numberFormat.numberDecimalSeparator, cultureInfo.numberFormat.numberGroupSeparator];
  });
  expect(separators).toEqual(["vi-VN", ",", "."]);
});
