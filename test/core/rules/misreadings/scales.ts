/** Figures on a scale of their own, factors that only show a percentage, points for each that mean every one: refused. */
export const OTHER_SCALES: readonly string[] = [
  "- Đạt 80/100 điểm trở lên: 10 điểm; 50/100 - 79/100: 5 điểm; dưới 50/100: 0 điểm",
  "- Đạt từ 4,5/5 sao: 10 điểm; từ 4/5 đến dưới 4,5/5: 5 điểm; dưới 4/5: 0 điểm",
  "- Từ 3/5 xã trở lên: 10 điểm; dưới 3/5 xã: 5 điểm",
  "- Hài lòng ≥ 4,2/5 điểm: 10 điểm; < 4,2/5 điểm: 5 điểm",
  "Đã có chuyên mục và số lượng tin, bài (phường/xã) trong năm đạt:\n+ Từ 20/10 trở lên: điểm tối đa;\n+ Dưới 20/10: 1/2* Điểm tối đa;\n+ Chưa có : 0 điểm.",
  "- SIPAS ≥ 90%: 10 điểm; SIPAS < 90%: SIPAS/90*10",
  "a = Số hồ sơ hoàn thành; b = Tổng số hồ sơ\nĐiểm = a/b * 100 * Điểm tối đa",
  "Điểm = Điểm tối đa x Số hồ sơ đúng hạn/Tổng số hồ sơ x 100",
  "a = Số DN công nghệ số; b = Dân số. Tỷ lệ DN/1.000 dân = a/b\n- Tỷ lệ ≥ 1: Điểm tối đa\n- Tỷ lệ < 1: Tỷ lệ * Điểm tối đa",
  "Mỗi quý có từ 5 tin bài: 10 điểm",
  "Mỗi xã có tổ công nghệ số cộng đồng: Điểm tối đa; chưa có: 0 điểm",
  "Số bài: trên dưới 20: 10 điểm; dưới 10: 5 điểm",
  "- ≤ 2 tuần/lần: 10 điểm; > 2 tuần/lần: 5 điểm",
  "Đăng trên 3 kênh: 10 điểm; trên 2 kênh: 6 điểm; trên 1 kênh: 3 điểm; không: 0 điểm",
  "- Có kế hoạch: 4 điểm\n- Hoặc có báo cáo: 6 điểm",
];
