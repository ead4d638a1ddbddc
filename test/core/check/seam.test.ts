import { drawGrid } from "../../support/read-grid";
import { brief, checkSheets } from "./check-table";

const FIRST = `
  STT | Chỉ số | Điểm tối đa | Điểm tự chấm
  '1 | Nhận thức số | 10 | 8
  '1.1 | Có kế hoạch chuyển đổi số | 10 | 8
  '2 | Thể chế số | 30 | 21
  '2.1 | Có quy chế khai thác dữ liệu | 10 | 7`;
const HEADER = "STT | Chỉ số | Điểm tối đa | Điểm tự chấm\n";
const REST = "'2.3 | Có nghị quyết chuyên đề | 10 | 7\n'3 | Hạ tầng số | 5 | 5\n'3.1 | Có mạng nội bộ | 5 | 5";

function found(second: string): readonly string[] {
  return checkSheets([drawGrid(FIRST, "Trang 1"), drawGrid(second, "Trang 2")]).map((finding) => `${finding.sheet}: ${brief(finding)}`);
}

describe.each([
  ["without its header", "", 1],
  ["under its header", HEADER, 2],
])("a table that goes on on the next sheet %s", (_, header, row) => {
  test("in order has no finding", () => {
    expect(found(`${header}'2.2 | Có quy trình số hóa | 10 | 7\n${REST}`)).toEqual([]);
  });

  test("with the last code again", () => {
    expect(found(`${header}'2.1 | Có quy trình số hóa | 10 | 7\n${REST}`)).toEqual([`Trang 2: error code-duplicate A${row}`]);
  });

  test("with a number left out", () => {
    expect(found(`${header}'2.3 | Có quy trình số hóa | 10 | 7\n${REST.replace("2.3", "2.4")}`)).toEqual([`Trang 2: warning code-gap A${row}`]);
  });
});

test("rows that do not make up what the group lacks are a table of their own, and its sums are not accused", () => {
  const findings = found(`${HEADER}'2.3 | Có quy trình số hóa | 50 | 7\n'2.4 | Có nghị quyết | 10 | 7\n'3 | Hạ tầng số | 5 | 5\n'3.1 | Có mạng nội bộ | 5 | 5`);
  expect(findings.filter((finding) => finding.startsWith("Trang 2") && finding.includes("sum"))).toEqual([]);
});
