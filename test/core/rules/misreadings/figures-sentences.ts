/** Sentences beside a rule on the figures themselves: whatever makes another figure of them is not passed over. */
export const OTHER_FIGURES: readonly string[] = [
  "Số liệu nghìn.",
  "Số liệu lấy theo đơn vị nghìn.",
  "Số liệu lấy tròn nghìn.",
  "Số liệu tính trên đầu người.",
  "Số liệu tính trên 1.000 hộ.",
  "Số liệu lấy hai lần, chọn số nhỏ.",
  "Số liệu kế hoạch.",
  "Số liệu theo kế hoạch.",
  "Số liệu lấy theo ước tính.",
  "Số liệu lấy theo năm tốt nhất.",
  "Số liệu lấy theo giai đoạn 2021-2025.",
  "Số liệu lấy theo cấp tỉnh.",
  "Số liệu theo xã.",
  "Số liệu từng xã.",
  "Số liệu cả nước.",
  "Số liệu tuần cuối.",
  "Số liệu hai năm.",
  "Số liệu chọn ngẫu nhiên.",
  "Số liệu tính từ ngày 01/7.",
  "Số liệu tính trong 6 tháng.",
  "Số liệu do Hội đồng xác định.",
  "Số liệu do Bộ công bố (thứ hạng).",
  "Số liệu do Bộ công bố, hiệu hai năm.",
  "Số liệu do Bộ công bố, chênh lệch hai năm.",
  "Số liệu do Bộ công bố, trung vị.",
  "Số liệu do Bộ công bố, kỳ trước.",
  "Số liệu do Bộ công bố, năm ngoái.",
  "Số liệu do Bộ công bố, theo ước tính.",
  "Số liệu do Bộ công bố, thí điểm.",
  "Số liệu do Sở Tài chính cung cấp - số lớn hơn.",
  "Số liệu do Bộ công bố, không gồm cấp xã.",
  "Kết quả lấy theo ý kiến của Hội đồng.",
  "Kết quả lấy theo cấp tỉnh.",
  "Nguồn: báo cáo của xã, phúc tra của Sở lấy số nhỏ.",
  "Nguồn: bộ tiêu chí khác.",
];

/** Whence, by whom and as of when the figures are. */
export const SAME_FIGURES: readonly string[] = [
  "Số liệu do Sở Tài chính cung cấp.",
  "Số liệu do các doanh nghiệp viễn thông báo cáo, Phòng Hạ tầng số tổng hợp.",
  "Số liệu do Ngân hàng Nhà nước chi nhánh khu vực xác nhận bằng văn bản.",
  "Số liệu do Bảo hiểm xã hội Việt Nam cung cấp, đối soát với Cục Việc làm.",
  "Số liệu do Trung tâm Phục vụ hành chính công tỉnh cung cấp, chốt đến hết ngày 15/12.",
  "Số liệu lấy từ hệ thống quản lý văn bản và điều hành của tỉnh.",
  "Số liệu lấy theo Niên giám thống kê năm gần nhất.",
  "Số liệu trích xuất từ phần mềm biên lai, có xác nhận của Thuế cơ sở.",
  "Số liệu tính đến hết ngày 15/12 năm đánh giá.",
  "Số liệu lấy đến 30/11.",
  "Số liệu được chốt đến hết quý IV của năm đánh giá, không bao gồm hồ sơ nội bộ.",
  "Số liệu năm 2025.",
  "Nguồn số liệu: Thuế tỉnh, Sở Tài chính.",
  "Nguồn: hệ thống quản lý văn bản và điều hành, tính từ ngày 01/01 đến hết ngày 31/12.",
  "Nguồn: báo cáo của xã.",
  "Nguồn số liệu: Hệ thống thông tin giải quyết thủ tục hành chính (Văn phòng UBND tỉnh cung cấp).",
  "Kết quả lấy theo Báo cáo PAPI năm đánh giá.",
];

/** Sentences of a known kind, of which a later piece asks for more, counts otherwise or changes the scale. */
export const STRANGE_PIECES: readonly string[] = [
  "Theo Quyết định số 45/QĐ-UBND, đầy đủ.",
  "Theo Quyết định số 45/QĐ-UBND, có chất lượng.",
  "Theo Kế hoạch số 12/KH-UBND, đúng tiến độ.",
  "Căn cứ Quyết định số 45/QĐ-UBND, đạt loại tốt.",
  "TLKC: quyết định, báo cáo, hai lần là một.",
  "TLKC: quyết định, báo cáo, hai bài tính một.",
  "Tài liệu kiểm chứng: quyết định, báo cáo, đạt loại tốt.",
  "Hồ sơ trực tuyến là hồ sơ nộp qua Cổng, trên 1.000 dân.",
  "Hồ sơ trực tuyến là hồ sơ nộp qua Cổng, tính chung với 2.1.",
];

/** The same with pieces that only go on. */
export const IDLE_PIECES: readonly string[] = [
  "Theo Quyết định số 45/QĐ-UBND, Kế hoạch số 12/KH-UBND.",
  "Theo Quyết định số 45/QĐ-UBND ngày 01/3/2025 của UBND tỉnh.",
  "TLKC: quyết định, báo cáo, ảnh chụp màn hình.",
  "Tài liệu kiểm chứng: kế hoạch, bảng tổng hợp, danh sách.",
  "Hồ sơ trực tuyến là hồ sơ nộp qua Cổng, đã ký số.",
];

/** Figures that a line above the levels makes another one. */
export const REDEFINED: readonly string[] = [
  "Tỷ lệ ở đây là tốc độ tăng.",
  "Tỷ lệ là tốc độ tăng so với năm trước.",
  "Tỷ lệ là tỷ lệ của quý thấp nhất.",
  "Tỷ lệ nêu trên là trung vị.",
];

/** A rule of each kind, beside which they stand. */
export const BESIDE: readonly string[] = [
  "a = Số hồ sơ trực tuyến;\nb = Tổng số hồ sơ;\n- Tỷ lệ = a/b\n- Điểm = Tỷ lệ*Điểm tối đa",
  "- Từ 20 tin bài trở lên: 10 điểm;\n- Từ 10 đến 19 tin bài: 5 điểm;\n- Dưới 10 tin bài: 0 điểm.",
  "Mỗi mô hình được 2 điểm, tối đa 10 điểm.",
];
