/** Many units in one ranking. */
export const rank = {
  title: "Xếp hạng nhiều đơn vị",
  hint: "Tổng hợp sổ tính của nhiều đơn vị, so sánh và xếp hạng.",
  intro:
    "Chọn các sổ tính .xlsx, mỗi đơn vị một tệp (thêm tệp năm trước để so hạng). Kết quả vào các trang “DTI – Tổng hợp”, “DTI – Xếp hạng”, “DTI – Vấn đề” của sổ tính đang mở. Các tệp được chọn chỉ được đọc, không bị sửa.",
  again: "Chọn thêm hoặc chọn lại tệp để thêm, thay đơn vị. Sửa ô nền vàng ở “DTI – Tổng hợp”: điểm và hạng tự đổi.",
  choose: "Chọn tệp…",
  ranked: (units: number) => `Đã xếp hạng ${units} đơn vị.`,
  nothing: "Không có tệp nào xếp hạng được. Xem lý do của từng tệp bên dưới rồi chọn lại.",
  otherLayout: "Trang “DTI – Tổng hợp” trong sổ tính này theo bộ chỉ số khác hoặc đã bị đổi chỗ cột. Hãy mở một sổ tính mới rồi xếp hạng ở đó.",
  which: (unit: string) => `Nhiều tệp cùng là “${unit}”. Lấy tệp nào?`,
  none: "Không lấy tệp nào",
  goOn: "Tiếp tục",
  showRanking: "Xem xếp hạng",
  showSummary: "Xem tổng hợp",
  listed: "Các đơn vị đứng đầu",
  place: (rank: string, unit: string) => `${rank}. ${unit}`,
  points: (total: string, max: string) => `${total}/${max} điểm`,
  problems: "Những điểm cần xem lại",
  problemCount: (count: number) => `Cần xem lại (${count})`,
  moreProblems: (count: number) => `và ${count} mục nữa ở trang “DTI – Vấn đề”`,
};
