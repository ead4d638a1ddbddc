import type { CellValue } from "../../../../src/core/grid/cell";
import type { ColumnRole, ScoreRole } from "../../../../src/core/recognize/appendix-table";
import type { SeededRandom } from "../../appendices/seeded-random";
import { HEADER_WORDS } from "../header-words";
import { OFFICE_HEADINGS } from "../office-headings";
import type { OfficeRow } from "./office-rows";

/** A column of a table: its role, what heads it and what stands in each row. */
export interface OfficeColumn {
  readonly role: ColumnRole | ScoreRole | null;
  /** From the top row of the header down; "" where the row above goes on. */
  readonly headings: readonly string[];
  /** Which of the rows' scores it holds. */
  readonly score?: number;
  readonly fill?: (row: OfficeRow, random: SeededRandom) => CellValue;
}

const picked = (...texts: readonly CellValue[]) => (row: OfficeRow, random: SeededRandom): CellValue => (row.isLeaf && random.chance(0.6) ? random.pick(texts) : null);
const always = (...texts: readonly CellValue[]) => (row: OfficeRow, random: SeededRandom): CellValue => (row.isLeaf ? random.pick(texts) : null);

/** Columns of words with a role. */
const TEXTS = {
  lead: always("Văn phòng HĐND và UBND", "Phòng Văn hóa - Xã hội", "Công an xã", "Đ/c Hòa", "Trung tâm PVHCC"),
  support: picked("Các thôn, tổ dân phố", "Các phòng chuyên môn", "Phòng Kinh tế"),
  deadline: picked("Quý III/2025", "31/12/2025", "Thường xuyên", "Trước 30/11"),
  evidence: picked("https://tanan.example/vanban/12", "Quyết định số 15/QĐ-UBND", "Ảnh chụp màn hình", "KH 12/KH-UBND ngày 03/02/2025", "BC 45"),
  reason: picked("Chưa bố trí được kinh phí", "Mới triển khai từ quý III", "Thiếu 02 cuộc họp"),
  solution: picked("Tập trung tuyên truyền, hướng dẫn người dân", "Bố trí kinh phí năm 2026"),
  note: picked("Số liệu đến 15/12", "Theo báo cáo"),
} as const;

type TextRole = keyof typeof TEXTS;

/** Columns that mean nothing known: classed by what stands in them, or left out. */
const UNKNOWN: readonly OfficeColumn[] = [
  { role: null, headings: ["Đối tượng"], fill: always("Cấp xã", "Cấp tỉnh") },
  { role: null, headings: ["Mức ưu tiên"], fill: always("Cao", "Trung bình", "Thấp") },
  { role: null, headings: ["Loại hình"], fill: always("Định tính", "Định lượng") },
  { role: null, headings: ["Trạng thái"], fill: picked("Xong", "Đang làm", "Chưa làm") },
  { role: null, headings: ["Mã tra cứu"], fill: always("DTI-014", "DTI-027", "DTI-031") },
  { role: null, headings: ["Ký nháy"] },
  { role: null, headings: ["QR"] },
  { role: null, headings: ["Đánh dấu"], fill: picked("x", "X") },
  { role: null, headings: ["Phiên bản"], fill: picked("v1", "v2") },
  { role: null, headings: ["Trang"], fill: picked(3, 4, 5, 12) },
  { role: null, headings: ["Lượt"], fill: picked(14, 230, 1045) },
  { role: null, headings: ["Số liệu"], fill: picked(35, 0.85, 1204, 3) },
  { role: null, headings: ["Đơn vị tính"], fill: always("%", "văn bản", "hồ sơ") },
  { role: null, headings: ["Chênh lệch"], fill: picked(0, 1, -1, 0.5) },
  { role: null, headings: ["Tỷ lệ đạt (%)"], fill: always(100, 80, 66.7) },
  { role: null, headings: ["Hệ số"], fill: always(1, 1.5, 2) },
  { role: null, headings: ["Người chấm"], fill: picked("Lê Văn Tám", "Trần Thị Chín") },
  { role: null, headings: ["Người nhập"], fill: picked("Hoa", "Nam") },
  { role: null, headings: ["Ngày cập nhật"], fill: picked("03/11/2025", "15/12/2025") },
  { role: null, headings: ["Kinh phí (triệu đồng)"], fill: picked(120, 45, 300) },
  { role: null, headings: ["Nhóm"], fill: always("A", "B") },
  { role: null, headings: ["Xếp hạng"], fill: picked(1, 2, 3) },
  { role: null, headings: ["Số TT trong bộ chỉ số tỉnh"], fill: picked(3, 17, 21) },
  { role: null, headings: ["Quyết định giao"], fill: picked("12/QĐ-UBND", "KH 45/KH-UBND") },
  { role: null, headings: [""] },
  { role: null, headings: ["Trọng số (%)"], fill: ({ max }) => (max === null ? null : max / 50) },
  { role: null, headings: ["Phấn đấu 2026"], fill: ({ max }) => (max === null ? null : max / 100) },
  { role: null, headings: ["Điểm còn thiếu"], fill: ({ max, scores: [score] }) => (max === null ? null : (max - (score ?? 0)) / 100) },
  { role: null, headings: ["Kế hoạch"], fill: picked(100, 85, 12) },
  { role: null, headings: ["Kết quả thực hiện"], fill: picked("92%", "Đạt", "15/17 thôn") },
  { role: null, headings: ["Thực hiện đến 30/6"], fill: picked(46, 12, 7) },
  { role: null, headings: ["Nguồn số liệu"], fill: picked("Cổng DVC", "Sổ theo dõi") },
];

/** Columns of points behind the names: alone, or under one heading. */
const POINTS: readonly (readonly OfficeColumn[])[] = [
  [{ role: "max", headings: ["Điểm tối đa"] }],
  [{ role: "max", headings: ["Điểm chuẩn"] }, { role: "self", headings: ["Điểm tự chấm"], score: 0 }],
  [{ role: "max", headings: ["Thang điểm"] }, { role: "self", headings: ["Đơn vị tự chấm"], score: 0 }, { role: "council", headings: ["Tổ thẩm định chấm"], score: 1 }],
  [{ role: "max", headings: ["Điểm tối đa"] }, { role: "published", headings: ["Điểm năm 2024"], score: 2 }, { role: "self", headings: ["Điểm tự chấm năm 2025"], score: 0 }],
  [{ role: "max", headings: ["Điểm tối đa"] }, { role: "self", headings: ["Tự chấm lần 1"], score: 0 }, { role: "self", headings: ["Tự chấm lần 2"], score: 1 }, { role: "council", headings: ["Thẩm định"], score: 2 }],
  [{ role: "max", headings: ["Điểm tối đa"] }, { role: "self", headings: ["Xã tự chấm"], score: 0 }, { role: "council", headings: ["Thẩm định vòng 1"], score: 1 }, { role: "council", headings: ["Thẩm định vòng 2"], score: 2 }, { role: "final", headings: ["Kết quả cuối cùng"], score: 3 }],
  [{ role: "max", headings: ["Điểm", "Tối đa"] }, { role: "self", headings: ["", "Tự chấm"], score: 0 }, { role: "council", headings: ["", "Thẩm định"], score: 1 }],
  [{ role: "max", headings: ["Điểm tối đa"] }, { role: "published", headings: ["Kết quả các năm", "Năm 2023"], score: 2 }, { role: "published", headings: ["", "Năm 2024"], score: 3 }, { role: "self", headings: ["Điểm tự chấm năm 2025"], score: 0 }],
  [{ role: "max", headings: ["Điểm chuẩn"] }, { role: "self", headings: ["Điểm tự đánh giá", "Quý III"], score: 0 }, { role: "self", headings: ["", "Quý IV"], score: 1 }, { role: "council", headings: ["Điểm Hội đồng"], score: 2 }],
  [{ role: "max", headings: ["Đánh giá", "Điểm tối đa"] }, { role: "self", headings: ["", "Kết quả chấm", "Tự chấm"], score: 0 }, { role: "council", headings: ["", "", "Thẩm định"], score: 1 }],
  [{ role: "max", headings: ["Điểm tối đa"] }, { role: null, headings: ["Điểm của các đơn vị", "Sở Nội vụ"], score: 0 }, { role: null, headings: ["", "Sở Y tế"], score: 1 }, { role: null, headings: ["", "Sở Tư pháp"], score: 2 }],
];

/** The same in words of companies, branches and offices without a list of their own. */
const MORE_POINTS: readonly (readonly OfficeColumn[])[] = [
  [{ role: "max", headings: ["Điểm trần"] }, { role: "self", headings: ["Đội chấm"], score: 0 }, { role: "council", headings: ["Điểm công ty soát xét"], score: 1 }],
  [{ role: "max", headings: ["Số điểm được giao năm 2025"] }, { role: "self", headings: ["Chi nhánh tự nhận"], score: 0 }, { role: "council", headings: ["Tổng công ty cho điểm"], score: 1 }, { role: "final", headings: ["Kết quả được duyệt"], score: 2 }],
  [{ role: "max", headings: ["Mức điểm quy định"] }, { role: "self", headings: ["Mức điểm đơn vị tự chấm"], score: 0 }, { role: "final", headings: ["Mức điểm trên duyệt"], score: 1 }],
  [{ role: "max", headings: ["Tối đa (điểm)"] }, { role: "published", headings: ["Điểm tỉnh công bố năm 2024"], score: 2 }, { role: "self", headings: ["Tự chấm 2025"], score: 0 }, { role: null, headings: ["Mục tiêu 2026"], score: 3 }],
  [{ role: "max", headings: ["Điểm chuẩn"] }, { role: null, headings: ["Các đội", "Đội Thủ tục", "Tự chấm"], score: 0 }, { role: null, headings: ["", "", "Thẩm định"], score: 1 }, { role: null, headings: ["", "Đội Kiểm soát", "Tự chấm"], score: 2 }, { role: null, headings: ["", "", "Thẩm định"], score: 3 }],
];

/** Words of the neighbouring columns under one heading. */
const GROUPED_TEXTS: readonly (readonly OfficeColumn[])[] = [
  [{ role: "lead", headings: ["Phân công", "Chủ trì"], fill: TEXTS.lead }, { role: "support", headings: ["", "Phối hợp"], fill: TEXTS.support }],
  [{ role: "solution", headings: ["Kế hoạch khắc phục", "Giải pháp"], fill: TEXTS.solution }, { role: "lead", headings: ["", "Đơn vị chủ trì"], fill: TEXTS.lead }, { role: "deadline", headings: ["", "Thời hạn"], fill: TEXTS.deadline }],
];

/** The columns of a table from left to right, codes and names first, as any office may choose and order them. */
export function officeColumns(random: SeededRandom, hasCodes: boolean, isNameFirst: boolean, isNested: boolean): readonly OfficeColumn[] {
  // A flat list under headings in nobody's list may be one of anything.
  const words = random.chance(0.4) && isNested ? OFFICE_HEADINGS : HEADER_WORDS;
  const points = random.pick([...POINTS, ...MORE_POINTS]);
  const rule: OfficeColumn = { role: "rule", headings: [random.pick<string>(words.rule)], fill: ({ rule: text }) => text };
  const grouped = random.chance(0.15) ? random.pick(GROUPED_TEXTS) : [];
  const taken = new Set(grouped.map(({ role }) => role));
  const texts = (Object.keys(TEXTS) as TextRole[]).flatMap((role): OfficeColumn[] => (random.chance(0.3) && !taken.has(role) ? [{ role, headings: [random.pick<string>(words[role])], fill: TEXTS[role] }] : []));
  const blocks: (readonly OfficeColumn[])[] = [...(random.chance(0.4) ? [[rule]] : []), ...(grouped.length > 0 ? [grouped] : []), ...texts.map((column) => [column])];
  const unknown = random.shuffled(UNKNOWN).slice(0, random.pick([0, 0, 1, 1, 2, 3])).map((column) => [column]);
  const behind = random.chance(0.6) ? [points, ...blocks] : random.shuffled([points, ...blocks]);
  for (const block of unknown) behind.splice(random.between(0, behind.length), 0, block);
  const code: OfficeColumn = { role: "code", headings: [random.pick<string>(words.code)] };
  const name: OfficeColumn = { role: "name", headings: [random.pick<string>(words.name)] };
  const front = hasCodes ? (isNameFirst ? [name, code] : [code, name]) : [name];
  return [...front, ...behind.flat()];
}
