import { Workbook } from "@cj-tech-master/excelts";
import { openWorkbookFile } from "../../src/host/file/open-workbook-file";
import { SMALL_SHEET, smallAppendix } from "./small-appendix";

/** A red dot. */
const PICTURE = Buffer.from("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==", "base64");

/** An appendix beside a picture, a comment, a list to choose from, marks of the office's own, and a sheet with a chart. */
export async function illustratedWorkbook(): Promise<Uint8Array> {
  const book = new Workbook();
  const sheet = book.addWorksheet(SMALL_SHEET);
  for (const row of smallAppendix()[SMALL_SHEET] ?? []) sheet.addRow([...row]);
  sheet.getCell("D4").note = "Chờ Sở xác nhận";
  sheet.dataValidations.add("C3:C4", { type: "list", formulae: ['"10,20"'], allowBlank: true });
  sheet.addConditionalFormatting({ ref: "D2:D7", rules: [{ type: "expression", priority: 1, formulae: ["$D2<$C2"], style: { font: { bold: true } } }] });
  const image = book.addImage({ buffer: new Uint8Array(PICTURE), extension: "png" });
  sheet.addImage(image, "L2:M4");
  const figures = book.addWorksheet("Biểu đồ");
  figures.addRows([["Nhóm", "Điểm"], ["Hạ tầng", 25], ["Nhân lực", 12]]);
  return withChart(new Uint8Array(await book.xlsx.writeBuffer()));
}

async function withChart(bytes: Uint8Array): Promise<Uint8Array> {
  const workbook = openWorkbookFile(bytes, null);
  await workbook.write({
    kind: "insert",
    edits: [{ kind: "add-chart", sheet: "Biểu đồ", name: "Điểm theo nhóm", chart: "column", title: "Điểm", data: { row: 0, column: 0, rowCount: 3, columnCount: 2 }, place: { row: 5, column: 0, rowCount: 12, columnCount: 6 }, colors: ["#2E75B6"] }],
  });
  return workbook.save();
}
