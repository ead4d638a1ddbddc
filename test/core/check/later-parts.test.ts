import { drawGrid } from "../../support/read-grid";
import { brief, checkSheets } from "./check-table";

/** The part of a ministry's form that a province hands in: it begins with the number at which its group begins. */
function formFrom(first: number): string {
  const [one, two] = [first, first + 1];
  return `
  MẪU SỐ 03: CHỈ SỐ CHUYỂN ĐỔI SỐ CẤP TỈNH
  STT | Chỉ số, chỉ số thành phần | Điểm tối đa | Điểm tự chấm
  '${one} | HOẠT ĐỘNG CHÍNH QUYỀN SỐ | 40 | 30
  '${one}.1 | Số thủ tục hành chính đã cung cấp toàn trình | 15 | 10
  '${one}.2 | Số thủ tục hành chính đủ điều kiện cung cấp toàn trình | 10 | 5
  '${one}.3 | Tỷ lệ hồ sơ thủ tục hành chính được giải quyết trực tuyến | 15 | 15
  '${two} | HOẠT ĐỘNG KINH TẾ SỐ | 20 | 10
  '${two}.1 | Tỷ lệ doanh nghiệp sử dụng nền tảng số | 20 | 10`;
}

function findingsOf(form: string): readonly string[] {
  return checkSheets([drawGrid(form, "Mẫu 03")]).map(brief);
}

test("a form that begins with a later group has lost no row, and its hồ sơ is no misspelt số", () => {
  expect(findingsOf(formFrom(6))).toEqual([]);
});

test("a form that begins with its second group has lost the first", () => {
  expect(findingsOf(formFrom(2))).toEqual([expect.stringContaining("code-gap")]);
});
