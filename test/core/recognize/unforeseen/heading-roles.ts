import { recognizeTables } from "../../../../src/core/recognize/recognize-tables";
import { drawGrid } from "../../../support/read-grid";

/** What stands under a heading, row by row: a group, its two indicators, another group, its two indicators. */
const CONTENTS = {
  maxima: ["20", "12", "8", "10", "6", "4"],
  points: ["15", "9", "6", "7", "4", "3"],
  "fewer points": ["13", "8", "5", "6", "3", "3"],
  "counted things": ["", "412", "37", "", "1250", "8"],
  nothing: ["", "", "", "", "", ""],
  agencies: ["", "Phòng Văn hóa - Xã hội", "Văn phòng HĐND và UBND", "", "Công an xã", "Phòng Kinh tế"],
  persons: ["", "Đ/c Hòa", "Nguyễn Thị Lan", "", "Trần Văn Bảy", "Đ/c Minh"],
  days: ["", "30/11/2025", "Quý IV/2025", "", "Trước ngày 15/12/2025", "Thường xuyên"],
  documents: ["", "QĐ số 12/QĐ-UBND ngày 03/02/2025", "Kế hoạch 45/KH-UBND", "", "https://tanlap.gov.vn/tin", "BC 88/BC-UBND"],
  scoring: ["", "Có: Điểm tối đa; Không: 0 điểm", "Tỷ lệ*Điểm tối đa", "", "a/b*Điểm tối đa", "- Từ 80%: 4 điểm;\\n- Dưới 80%: 2 điểm"],
  sentences: ["", "Chưa có đủ máy quét cho bộ phận một cửa", "Còn chậm so với yêu cầu", "", "Thôn Nà Lẹng chưa có sóng", "Chưa bố trí được kinh phí"],
} as const;

/** The name of what stands under a heading. */
export type Contents = keyof typeof CONTENTS;

/** Columns drawn as "Điểm tối đa=maxima | Ghi chú=nothing". */
export function columnsIn(drawn: string): readonly Column[] {
  return drawn.split(" | ").map((column) => {
    const [, heading = "", contents = ""] = /^(.*)=([^=]*)$/.exec(column) ?? [];
    return { heading, contents: isContents(contents) ? contents : "nothing" };
  });
}

/** Whether a word names what may stand under a heading. */
function isContents(name: string): name is Contents {
  return name in CONTENTS;
}

/** The codes and names of the rows. */
export const ROWS = ["1 | Hạ tầng số", "'1.1 | Hộ có internet cáp quang", "'1.2 | Wifi tại nhà văn hóa thôn", "2 | Chính quyền số", "'2.1 | Hồ sơ nộp trực tuyến", "'2.2 | Văn bản điện tử có chữ ký số"];

/** A column behind the names. */
export interface Column {
  readonly heading: string;
  readonly contents: Contents;
}

/** The roles of the columns behind the names, from left to right; "-" where there is none, "?" behind those that are asked about. */
export function rolesOf(columns: readonly Column[], first = "TT | Chỉ số"): string {
  const header = [first, ...columns.map(({ heading }) => heading)].join(" | ");
  const rows = ROWS.map((row, index) => [row, ...columns.map(({ contents }) => CONTENTS[contents][index] ?? "")].join(" | "));
  const [table] = recognizeTables(drawGrid(["CHẤM ĐIỂM CHỈ SỐ CHUYỂN ĐỔI SỐ NĂM 2025", header, ...rows].join("\n")));
  if (!table) return "no table";
  const roles = [...Object.entries(table.columns).map(([role, column]) => ({ role, column })), ...table.scores];
  return columns.map((_, index) => {
    const asked = table.doubts?.some(({ column }) => column === index + 2) ? "?" : "";
    return `${roles.find(({ column }) => column === index + 2)?.role ?? "-"}${asked}`;
  }).join(" ");
}
