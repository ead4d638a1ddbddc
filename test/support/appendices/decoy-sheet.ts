import type { CellValue } from "../../../src/core/grid/cell";
import { Grid } from "../../../src/core/grid/grid";
import { SeededRandom } from "./seeded-random";

/** A table that is no appendix, though it numbers its rows or counts points. */
export interface Decoy {
  readonly kind: string;
  readonly grid: Grid;
}

interface DecoyKind {
  readonly kind: string;
  readonly title: string;
  readonly header: readonly string[];
  /** The cells of the row with this number, from 0; null ends a stretch with a nested numbering. */
  readonly row: (random: SeededRandom, index: number) => readonly CellValue[];
}

const PEOPLE = ["Nguyễn Văn An", "Trần Thị Bình", "Lê Hoàng Cường", "Phạm Thị Sơn", "Vũ Đức Tuấn", "Hoàng Minh Châu"];
const GOODS = ["Máy tính xách tay", "Máy in hai mặt", "Bàn làm việc", "Giấy in khổ A4", "Dịch vụ đường truyền Internet"];
const TASKS = ["Ban hành kế hoạch chuyển đổi số", "Tổ chức tập huấn kỹ năng số", "Nâng cấp cổng thông tin điện tử", "Rà soát quy trình nội bộ"];
const UNITS = ["Xã Hòa Bình", "Xã Tân Lập", "Phường Trung Tâm", "Xã Minh Đức"];
const TEAMS = ["Đội Sao Mai", "Đội Bình Minh", "Đội Thanh Niên", "Đội Công an"];

/** "1", "1.1", "1.2", "1.3", "2", "2.1" … */
function nested(index: number): string {
  const group = Math.floor(index / 4) + 1;
  return index % 4 === 0 ? String(group) : `${group}.${index % 4}`;
}

const KINDS: readonly DecoyKind[] = [
  {
    kind: "a staff list with results of a course", title: "DANH SÁCH CÁN BỘ TẬP HUẤN CHUYỂN ĐỔI SỐ",
    header: ["STT", "Họ và tên", "Chức vụ", "Đơn vị", "Điểm", "Xếp loại"],
    row: (random, index) => [index + 1, random.pick(PEOPLE), "Chuyên viên", "Văn phòng UBND", random.between(5, 10), "Giỏi"],
  },
  {
    kind: "staff under departments", title: "DANH SÁCH CHẤM ĐIỂM CÁN BỘ",
    header: ["TT", "Họ tên", "Đơn vị", "Điểm tối đa", "Điểm tự chấm", "Ghi chú"],
    row: (random, index) => (index % 4 === 0 ? ["I", "Văn phòng UBND", null, null, null, null] : [index % 4, random.pick(PEOPLE), "Văn phòng", 100, random.between(60, 99), null]),
  },
  {
    kind: "marks of pupils", title: "BẢNG ĐIỂM HỌC KỲ I LỚP 6A",
    header: ["STT", "Họ và tên học sinh", "Toán", "Ngữ văn", "Tin học", "Điểm trung bình"],
    row: (random, index) => [index + 1, random.pick(PEOPLE), random.between(4, 10), random.between(4, 10), random.between(4, 10), random.between(4, 10)],
  },
  {
    kind: "a nested budget", title: "DỰ TOÁN KINH PHÍ CHUYỂN ĐỔI SỐ NĂM 2024",
    header: ["STT", "Nội dung", "Đơn vị tính", "Số lượng", "Đơn giá", "Thành tiền"],
    row: (random, index) => [nested(index), index % 4 === 0 ? "Mua sắm thiết bị công nghệ thông tin" : random.pick(GOODS), "cái", 10, 20, 200],
  },
  {
    kind: "a budget by year", title: "KINH PHÍ THỰC HIỆN",
    header: ["TT", "Nội dung chi", "Năm 2023", "Năm 2024", "Năm 2025"],
    row: (random, index) => [nested(index), random.pick(TASKS), random.between(100, 900), random.between(100, 900), random.between(100, 900)],
  },
  {
    kind: "a work plan", title: "KẾ HOẠCH CHUYỂN ĐỔI SỐ NĂM 2024",
    header: ["STT", "Nhiệm vụ, giải pháp", "Đơn vị chủ trì", "Đơn vị phối hợp", "Thời gian hoàn thành", "Ghi chú"],
    row: (random, index) => [nested(index), random.pick(TASKS), "Văn phòng UBND", "Các phòng", "Quý I", null],
  },
  {
    kind: "a work plan with a progress in percent", title: "TIẾN ĐỘ THỰC HIỆN NHIỆM VỤ",
    header: ["STT", "Nội dung công việc", "Người phụ trách", "Thời hạn", "Tỷ lệ hoàn thành"],
    row: (random, index) => [nested(index), random.pick(TASKS), random.pick(PEOPLE), "30/6", random.between(0, 100)],
  },
  {
    kind: "socio-economic figures", title: "CÁC CHỈ TIÊU KINH TẾ - XÃ HỘI CHỦ YẾU",
    header: ["STT", "Chỉ tiêu", "Đơn vị tính", "Thực hiện 2022", "Thực hiện 2023", "Kế hoạch 2024"],
    row: (random, index) => [nested(index), random.pick(["Tốc độ tăng trưởng", "Thu ngân sách trên địa bàn", "Tỷ lệ hộ nghèo", "Số doanh nghiệp mới"]), "%", random.between(1, 90), random.between(1, 90), random.between(1, 90)],
  },
  {
    kind: "figures without units", title: "SỐ LIỆU THỐNG KÊ",
    header: ["STT", "Chỉ tiêu", "Năm 2022", "Năm 2023", "Năm 2024"],
    row: (random, index) => [nested(index), random.pick(["Số thuê bao Internet", "Số hồ sơ trực tuyến", "Số cán bộ được tập huấn"]), random.between(1, 900), random.between(1, 900), random.between(1, 900)],
  },
  {
    kind: "KPIs of employees", title: "BẢNG KPI NHÂN VIÊN QUÝ I",
    header: ["STT", "Chỉ tiêu KPI", "Đơn vị tính", "Trọng số", "Kế hoạch giao", "Thực hiện", "Điểm"],
    row: (random, index) => [nested(index), random.pick(["Doanh số bán hàng", "Số khách hàng mới", "Tỷ lệ giữ khách"]), "%", 10, 100, random.between(50, 120), random.between(5, 10)],
  },
  {
    kind: "prices", title: "BẢNG BÁO GIÁ THIẾT BỊ",
    header: ["STT", "Tên hàng hóa", "ĐVT", "Giá năm 2023", "Giá năm 2024", "Ghi chú"],
    row: (random, index) => [index + 1, random.pick(GOODS), "cái", random.between(100, 999), random.between(100, 999), null],
  },
  {
    kind: "a tournament", title: "BẢNG XẾP HẠNG GIẢI BÓNG ĐÁ",
    header: ["TT", "Đội", "Số trận", "Thắng", "Hòa", "Thua", "Hiệu số", "Điểm"],
    row: (random, index) => [index + 1, random.pick(TEAMS), 6, random.between(0, 6), 1, 1, random.between(-5, 9), random.between(0, 18)],
  },
  {
    kind: "the ranks of communes", title: "XẾP HẠNG CHỈ SỐ CHUYỂN ĐỔI SỐ CẤP XÃ NĂM 2024",
    header: ["STT", "Đơn vị", "Nhận thức số", "Thể chế số", "Hạ tầng số", "Tổng điểm", "Xếp hạng"],
    row: (random, index) => [index + 1, random.pick(UNITS), random.between(1, 50), random.between(1, 50), random.between(1, 50), random.between(10, 150), index + 1],
  },
  {
    kind: "the ranks of communes with the maximum", title: "KẾT QUẢ CHẤM ĐIỂM CHUYỂN ĐỔI SỐ",
    header: ["STT", "Tên đơn vị", "Điểm tối đa", "Điểm tự chấm", "Điểm thẩm định", "Xếp hạng"],
    row: (random, index) => [index + 1, random.pick(UNITS), 500, random.between(200, 480), random.between(200, 480), index + 1],
  },
  {
    kind: "the answers to an examination", title: "ĐÁP ÁN VÀ THANG ĐIỂM ĐỀ THI TIN HỌC",
    header: ["Câu", "Nội dung", "Điểm"],
    row: (random, index) => [nested(index), random.pick(["Nêu được khái niệm dữ liệu số", "Viết đúng công thức tính", "Trình bày rõ ràng các bước"]), index % 4 === 0 ? 3 : 1],
  },
  {
    kind: "a tender's points", title: "BẢNG ĐIỂM ĐÁNH GIÁ KỸ THUẬT HỒ SƠ DỰ THẦU",
    header: ["STT", "Nội dung đánh giá", "Điểm tối đa", "Điểm tối thiểu", "Điểm nhà thầu"],
    row: (random, index) => [nested(index), random.pick(["Năng lực kinh nghiệm", "Nhân sự chủ chốt", "Tiến độ cung cấp"]), index % 4 === 0 ? 30 : 10, 7, random.between(5, 10)],
  },
  {
    kind: "a civil servant's yearly assessment", title: "PHIẾU ĐÁNH GIÁ, XẾP LOẠI CHẤT LƯỢNG VIÊN CHỨC",
    header: ["STT", "Tiêu chí", "Điểm tối đa", "Điểm tự chấm", "Điểm cấp trên chấm"],
    row: (random, index) => [nested(index), random.pick(["Chấp hành chủ trương, đường lối", "Đạo đức, lối sống lành mạnh", "Tác phong, lề lối làm việc"]), index % 4 === 0 ? 30 : 10, 9, 9],
  },
  {
    kind: "a time sheet", title: "BẢNG CHẤM CÔNG THÁNG 5",
    header: ["STT", "Họ và tên", "1", "2", "3", "4", "5", "Tổng cộng", "Ghi chú"],
    row: (random, index) => [index + 1, random.pick(PEOPLE), "x", "x", "x", "x", "x", 5, null],
  },
  {
    kind: "a list of documents", title: "DANH MỤC VĂN BẢN MINH CHỨNG CHUYỂN ĐỔI SỐ",
    header: ["STT", "Tên văn bản", "Số ký hiệu", "Ngày ban hành", "Minh chứng cho tiêu chí"],
    row: (random, index) => [index + 1, "Kế hoạch chuyển đổi số năm 2024", `${random.between(1, 200)}/KH-UBND`, 45_300 + index, nested(index)],
  },
  {
    kind: "the figures of an input sheet", title: "SỐ LIỆU ĐẦU VÀO",
    header: ["Mã chỉ số", "Tên số liệu", "Đơn vị", "Giá trị năm 2023", "Giá trị năm 2024"],
    row: (random, index) => [nested(index), random.pick(["Số hồ sơ trực tuyến", "Tổng số hồ sơ", "Số cán bộ có máy tính"]), "hồ sơ", random.between(1, 999), random.between(1, 999)],
  },
];

/** How many kinds of decoys there are; `decoySheet` takes them in turn. */
export const DECOY_KINDS = KINDS.length;

/** A sheet with a decoy, the same for the same seed. */
export function decoySheet(seed: number): Decoy {
  const random = new SeededRandom(seed);
  const kind = KINDS[seed % KINDS.length];
  if (!kind) throw new Error("No kind of decoy.");
  const left = random.pick([0, 0, 1, 3]);
  const indented = (cells: readonly CellValue[]): CellValue[] => [...Array<null>(left).fill(null), ...cells];
  const rows = Array.from({ length: random.between(4, 30) }, (_, index) => indented(kind.row(random, index)));
  const values = [...(random.chance(0.7) ? [indented([kind.title])] : []), ...(random.chance(0.4) ? [[]] : []), indented(kind.header), ...rows];
  return { kind: kind.kind, grid: new Grid({ sheet: "Sheet1", row: 0, column: 0, values }) };
}
