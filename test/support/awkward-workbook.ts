import { Workbook } from "@cj-tech-master/excelts";
import { SMALL_SHEET, smallAppendix } from "./small-appendix";

/** A name with quotes, a dash and a character outside the basic plane. */
export const AWKWARD_SHEET = "Phụ lục 'A' – 2024 📊";

/** Longer than what Excel shows in a cell, shorter than what a cell holds. */
const LONG_NOTE = "Đã triển khai đồng bộ từ huyện đến xã. ".repeat(500);

/** An appendix as offices keep it: title over merged cells, frozen panes, a filter, hidden and grouped rows, marks, lists, notes, and a table that other cells read. */
export async function awkwardWorkbook(): Promise<Uint8Array> {
  const book = new Workbook();
  const sheet = book.addWorksheet(AWKWARD_SHEET, { views: [{ state: "frozen", xSplit: 2, ySplit: 2 }], pageSetup: { orientation: "landscape" } });
  sheet.addRow(["BẢNG ĐIỂM CHUYỂN ĐỔI SỐ CẤP XÃ"]);
  sheet.mergeCells("A1:E1");
  for (const row of smallAppendix()[SMALL_SHEET] ?? []) sheet.addRow([...row]);
  sheet.getCell("H2").value = "Trao đổi nội bộ";
  sheet.getCell("H4").value = LONG_NOTE;
  sheet.autoFilter = "A2:E9";
  sheet.getRow(5).hidden = true;
  for (const row of [7, 8]) sheet.getRow(row).outlineLevel = 1;
  sheet.getColumn(5).width = 48;
  sheet.addConditionalFormatting({ ref: "D3:D9", rules: [{ type: "expression", priority: 1, formulae: ["$D3<$C3"], style: { font: { bold: true } } }] });
  sheet.dataValidations.add("C4:C5", { type: "decimal", operator: "between", formulae: [0, 100], allowBlank: true });
  sheet.getCell("D4").note = "Chờ Sở xác nhận";
  sheet.fillFormula("J3:J5", "C3:C5*2");
  const list = book.addWorksheet("Danh sách – nội bộ");
  list.addTable({ name: "DonVi", ref: "A1", headerRow: true, columns: [{ name: "Đơn vị" }, { name: "Điểm" }], rows: [["Xã A", 7], ["Xã B", 8]] });
  list.getCell("D1").value = { formula: `SUM('${AWKWARD_SHEET.replaceAll("'", "''")}'!D4:D5)`, result: 25 };
  return new Uint8Array(await book.xlsx.writeBuffer());
}
