import { recognizeWorkbook } from "../../../src/core/recognize/recognize-workbook";
import { drawGrid } from "../../support/read-grid";

/** A sheet of a hospital's own criteria, no word of which speaks of digital transformation. */
const RECORDS = drawGrid(
  `
  BV ĐKKV Sông Tranh
  STT | Nội dung tiêu chí | Điểm tối đa | Bệnh viện tự chấm | Đoàn kiểm tra chấm
  6 | Hồ sơ bệnh án | 22 | 12.5 | 12.5
  '6.1 | Công bố sử dụng bệnh án thay bệnh án giấy | 12 | 7.5 | 7.5
  '6.2 | Chữ ký của bác sĩ, điều dưỡng trên bệnh án | 10 | 5 | 5`,
  "Bệnh án",
);

function cover(title: string): ReturnType<typeof drawGrid> {
  return drawGrid(`SỞ Y TẾ TỈNH HÒA PHÚ\nBỆNH VIỆN ĐA KHOA KHU VỰC SÔNG TRANH\n${title}`, "Bìa");
}

function sheetsWithTables(title: string): readonly (string | undefined)[] {
  return recognizeWorkbook([cover(title), RECORDS]).flat().map(({ sheet }) => sheet);
}

test("a cover that names the index says what the sheets behind it are about", () => {
  expect(sheetsWithTables("BÁO CÁO TỰ ĐÁNH GIÁ CHỈ SỐ CHUYỂN ĐỔI SỐ BỆNH VIỆN NĂM 2025")).toEqual(["Bệnh án"]);
});

test.each(["BÁO CÁO KIỂM TRA CHẤT LƯỢNG BỆNH VIỆN NĂM 2025", "KẾ HOẠCH CHUYỂN ĐỔI SỐ NĂM 2025", "BẢNG CHẤM ĐIỂM THI ĐUA NĂM 2025"])("a cover that names another matter does not: %s", (title) => {
  expect(sheetsWithTables(title)).toEqual([]);
});

test("without a cover the sheet stays doubtful", () => {
  expect(recognizeWorkbook([RECORDS]).flat()).toEqual([]);
});
