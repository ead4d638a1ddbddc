import { drawGrid } from "../../support/read-grid";
import { brief, checkGrid } from "./check-table";

const RULE = "Đã ban hành: Điểm tối đa; Đang dự thảo: 1/2*Điểm tối đa; Chưa ban hành: 0 điểm";

function found(score: number, reason: string): readonly string[] {
  const grid = drawGrid(`
    TT | Chỉ số | Điểm tối đa | Điểm tự chấm | Cách tính điểm | Lý do mất điểm
    '1 | Thể chế số | 20 | ${score + 10} | |
    '1.1 | Kế hoạch chuyển đổi số | 10 | ${score} | ${RULE} | ${reason}
    '1.2 | Quy chế khai thác dữ liệu số | 10 | 10 | ${RULE} |`);
  return checkGrid(grid).map(brief);
}

const CONTRADICTS = ["warning reason-contradiction F3"];

test.each([
  ["a plan that is said to be missing, with full points", 10, "Chưa ban hành kế hoạch năm 2025", CONTRADICTS],
  ["a plan that is said to be out, without points", 0, "Đã ban hành tại Quyết định số 15", CONTRADICTS],
  ["a plan that is drafted, without points", 0, "Văn phòng đang dự thảo", CONTRADICTS],
  ["what the score follows from", 0, "Chưa ban hành", []],
  ["half the points for a draft", 5, "Đang dự thảo, trình trong quý IV", []],
  ["two answers", 5, "Chưa ban hành, đang dự thảo", []],
  ["an answer that is taken back", 0, "Không phải đã ban hành mà là tài liệu nội bộ", []],
  ["something else", 0, "Thiếu kinh phí thực hiện", []],
])("a reason that states %s", (_, score, reason, expected) => {
  expect(found(score, reason)).toEqual(expected);
});
