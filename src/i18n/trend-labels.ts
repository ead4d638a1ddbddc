import type { TrendLabels } from "../core/trend/trend-sheet";

/** The words on the sheet of past quarters: Vietnamese whatever the pane speaks, because the file travels between offices. */
export const trendLabels: TrendLabels = {
  title: "DIỄN BIẾN ĐIỂM VÀ SỐ LIỆU THEO QUÝ",
  hint: "Cột “Hiện tại” và “Thay đổi” tự tính. Ô nền vàng là số đã chốt của từng quý, sửa tay được; không sửa cột Khóa. Chọn một khóa ở ô C4 để xem biểu đồ.",
  score: "Điểm",
  points: "điểm",
  choose: "Xem diễn biến của (khóa)",
  quarter: "Quý",
  chart: "Diễn biến theo quý",
  choosePrompt: { title: "Chọn một dòng", text: "Bấm mũi tên để chọn khóa của chỉ số hoặc số liệu cần xem (cột Khóa của bảng bên dưới)." },
  code: "Mã",
  indicator: "Chỉ số",
  meaning: "Nội dung",
  unit: "Đơn vị tính",
  key: "Khóa",
  now: "Hiện tại",
  change: "Thay đổi",
};
