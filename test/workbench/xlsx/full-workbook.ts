import { Workbook, type Style } from "@cj-tech-master/excelts";

const thin = { style: "thin", color: { argb: "FF7F7F7F" } } as const;
const header: Partial<Style> = {
  font: { name: "Times New Roman", size: 13, bold: true, color: { argb: "FF1F3864" } },
  fill: { type: "pattern", pattern: "solid", fgColor: { argb: "FFDDEBF7" } },
  alignment: { horizontal: "center", vertical: "middle", wrapText: true },
  border: { top: thin, left: thin, bottom: thin, right: thin },
};

/** A workbook with one of everything that the workbench shows. */
export async function fullWorkbook(): Promise<Uint8Array> {
  const book = new Workbook();
  const scores = book.addWorksheet("Chấm điểm", { views: [{ state: "frozen", xSplit: 2, ySplit: 1, showGridLines: false }] });
  fillScores(scores);
  scores.dataValidations.add("D2:D9", { type: "list", formulae: ['"Đạt,Chưa đạt"'], allowBlank: true, showErrorMessage: true, errorTitle: "Sai", error: "Chọn một trong hai" });
  scores.dataValidations.add("C2:C9", { type: "decimal", operator: "between", formulae: [0, 10], allowBlank: true });
  scores.addConditionalFormatting({
    ref: "C2:C9",
    rules: [
      { type: "expression", priority: 1, formulae: ["AND(N($C2)=0,LEN($C2)>0)"], style: { font: { bold: true, color: { argb: "FF9C0006" } }, fill: { type: "pattern", pattern: "solid", bgColor: { argb: "FFFFC7CE" } } } },
      { type: "cellIs", priority: 2, operator: "greaterThan", formulae: ["$E$2"], style: { font: { italic: true } } },
      { type: "top10", priority: 3, rank: 3, percent: false, style: { font: { bold: true } } },
    ],
  });
  scores.getCell("B3").note = "Nguồn: Phòng VH&TT";
  const inputs = book.addWorksheet("Số liệu", { state: "hidden" });
  inputs.addTable({ name: "SoLieu", ref: "A1", headerRow: true, columns: [{ name: "Mã" }, { name: "Giá trị" }], rows: [["1.1", 85], ["1.2", 1.5]] });
  book.definedNames.add("'Số liệu'!$B$2", "ty_le");
  return new Uint8Array(await book.xlsx.writeBuffer());
}

function fillScores(sheet: ReturnType<Workbook["addWorksheet"]>): void {
  sheet.getRow(1).values = ["STT", "Chỉ số", "Điểm", "Kết quả", "Tối đa", "Ngày", "Liên kết"];
  sheet.getRow(1).eachCell((cell) => (cell.style = { ...header }));
  sheet.getRow(1).height = 36;
  sheet.getColumn(2).width = 46;
  sheet.getColumn(7).hidden = true;
  sheet.getRow(2).values = ["6.10", "Tỷ lệ hồ sơ xử lý trực tuyến", 7.22, "Chưa đạt", 10];
  sheet.getRow(3).values = ["6.2", "Đã triển khai", { formula: "_xldudf_DTI_RATIO(C2,E2,10)", result: 7.22 }, true, { formula: "1/0", result: { error: "#DIV/0!" } }];
  sheet.getRow(4).values = ["6.3", { richText: [{ text: "Cổng " }, { text: "dịch vụ công", font: { bold: true, color: { argb: "FFC00000" } } }, { text: "\nquốc gia" }] }, 5];
  sheet.getCell("C4").numFmt = "0.00%";
  sheet.getCell("F2").value = new Date(Date.UTC(2024, 11, 31));
  sheet.getCell("F2").numFmt = "dd/mm/yyyy";
  sheet.getCell("G2").value = { text: "Trang của huyện", hyperlink: "https://example.invalid/" };
  sheet.mergeCells("A11:E11");
  sheet.getCell("A11").value = "Tổng cộng";
  sheet.getRow(9).hidden = true;
}
