import { recognizeTables } from "../../../src/core/recognize/recognize-tables";
import { drawGrid } from "../../support/read-grid";

/** What stands under a heading of some role, row by row: a group, its two indicators, another group, its two indicators. */
const CONTENTS: Readonly<Record<string, readonly string[]>> = {
  max: ["20", "12", "8", "10", "6", "4"],
  published: ["11", "7", "4", "6", "3", "3"],
  self: ["15", "9", "6", "7", "4", "3"],
  council: ["13", "8", "5", "6", "3", "3"],
  final: ["14", "8", "6", "6", "3", "3"],
  difference: ["2", "1", "1", "1", "1", "0"],
  counts: ["", "412", "37", "", "1250", "8"],
  rule: ["", "Có: Điểm tối đa; Không: 0 điểm", "Tỷ lệ*Điểm tối đa", "", "a/b*Điểm tối đa", "- Từ 80%: 4 điểm"],
  evidence: ["", "QĐ số 12/QĐ-UBND", "Kế hoạch 45/KH-UBND", "", "https://tanlap.gov.vn/tin", "BC 88/BC-UBND"],
  reason: ["", "Chưa có đủ máy quét cho bộ phận một cửa", "Còn chậm so với yêu cầu", "", "Thôn Nà Lẹng chưa có sóng", "Chưa bố trí được kinh phí"],
  adjustment: ["", "Minh chứng chưa đủ", "Tính lại theo số liệu của hệ thống", "", "Văn bản ban hành chậm", ""],
  solution: ["", "Tham mưu mua máy quét", "Tập trung tuyên truyền", "", "Đề nghị lắp trạm", "Bố trí kinh phí"],
  lead: ["", "Phòng Văn hóa - Xã hội", "Văn phòng HĐND và UBND", "", "Công an xã", "Phòng Kinh tế"],
  support: ["", "Các thôn", "Đoàn Thanh niên", "", "Phòng Kinh tế", "Trạm Y tế"],
  deadline: ["", "30/11/2025", "Quý IV/2025", "", "15/12/2025", "Thường xuyên"],
  note: ["", "Số liệu đến 30/11", "", "", "Theo báo cáo tháng", ""],
};

const ROWS = ["1 | Hạ tầng số", "'1.1 | Hộ có internet cáp quang", "'1.2 | Wifi tại nhà văn hóa thôn", "2 | Chính quyền số", "'2.1 | Hồ sơ nộp trực tuyến", "'2.2 | Văn bản điện tử có chữ ký số"];

const NO_ROLE: readonly string[] = ["difference", "counts"];

/** Headings in two rows behind codes and names, and what stands in the columns beneath; columns of differences and counts have no role. */
test.each([
  ["Điểm | | | Ghi chú", "Tối đa | Tự chấm | Thẩm định | ", "max self council note"],
  ["Điểm | | | Ghi chú", "Chuẩn | Xã | Tỉnh | ", "max self council note"],
  ["Điểm tối đa | Điểm chấm | | | Ghi chú", " | Xã | Huyện | Tỉnh | ", "max self council final note"],
  ["Điểm tối đa | Kết quả chấm điểm | | Ghi chú", " | Đơn vị | Hội đồng | ", "max self council note"],
  ["Điểm tối đa | Tự đánh giá | | Thẩm định | ", " | Điểm | Minh chứng | Điểm | Ý kiến", "max self evidence council adjustment"],
  ["Điểm tối đa | Đơn vị tự chấm | | Hội đồng thẩm định | ", " | Điểm | Lý do | Điểm | Lý do", "max self reason council adjustment"],
  ["Quy chuẩn đánh giá | | Tự đánh giá | ", "Điểm tối đa | Cách xác định và tính điểm | Điểm tự chấm | Giải trình kết quả", "max rule self reason"],
  ["Điểm tối đa | Kết quả năm 2024 | Kết quả năm 2025 | | Tăng/giảm", " | | Tự chấm | Thẩm định | ", "max published self council difference"],
  ["Điểm tối đa | Điểm tự chấm | Điểm thẩm định | | Điểm cuối", " | | Lần 1 | Lần 2 | ", "max self council council final"],
  ["Điểm tối đa | Điểm tự chấm | Cơ quan thực hiện | | Thời hạn", " | | Chủ trì | Phối hợp | ", "max self lead support deadline"],
  ["Điểm tối đa | Điểm tự chấm | Khắc phục | | | ", " | | Nguyên nhân | Giải pháp | Đơn vị | Thời hạn", "max self reason solution lead deadline"],
  ["Điểm tối đa | Số liệu | | Điểm tự chấm | Minh chứng", " | Tử số | Mẫu số | | ", "max counts counts self evidence"],
  ["Thang điểm | Kết quả | | Chênh lệch | ", " | Tự chấm | Thẩm định | Điểm | Lý do", "max self council difference adjustment"],
  ["Điểm tối đa | Đơn vị tự đánh giá | | | Cơ quan thẩm định | ", " | Điểm | Tài liệu kiểm chứng | Lý do mất điểm | Điểm | Ghi chú", "max self evidence reason council note"],
] as const)("'%s' over '%s' is %s", (upper, lower, columns) => {
  const kinds = columns.split(" ");
  const rows = ROWS.map((row, index) => [row, ...kinds.map((kind) => CONTENTS[kind]?.[index] ?? "")].join(" | "));
  const [table] = recognizeTables(drawGrid(["CHẤM ĐIỂM CHỈ SỐ CHUYỂN ĐỔI SỐ NĂM 2025", `TT | Chỉ số | ${upper}`, ` | | ${lower}`, ...rows].join("\n")));
  const roles = new Map([...Object.entries(table?.columns ?? {}).map(([role, column]) => [column, role] as const), ...(table?.scores ?? []).map(({ column, role }) => [column, role] as const)]);
  expect(kinds.map((_, index) => roles.get(index + 2) ?? "-")).toEqual(kinds.map((kind) => (NO_ROLE.includes(kind) ? "-" : kind)));
});
