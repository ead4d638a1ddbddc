/** Levels of different units, things or figures are no one scale: refused at the words in ⟨…⟩. */
export const SUBJECTS: readonly string[] = [
  "- Phường: Tỷ lệ ≥ 80%: 10 điểm\n- ⟨Xã:⟩ Tỷ lệ ≥ 60%: 10 điểm\n- Còn lại: 0 điểm",
  "a = Số hồ sơ; b = Tổng\n- Phường: a/b ≥ 80%: Điểm tối đa\n- ⟨Xã:⟩ a/b ≥ 50%: Điểm tối đa\n- Còn lại: 0 điểm",
  "- Phường từ 20 tin bài trở lên: 10 điểm\n- ⟨Xã⟩ từ 10 tin bài trở lên: 10 điểm\n- Còn lại: 0 điểm",
  "- Tin bài ≥ 20: 10 điểm; ⟨video⟩ ≥ 5: 10 điểm; còn lại: 0 điểm",
  "- Tin bài: ≥ 20: 10 điểm; ⟨Video:⟩ ≥ 5: 8 điểm; còn lại: 0 điểm",
  "- Đúng hạn ≥ 95%: 10 điểm\n- ⟨Trước hạn⟩ ≥ 50%: 5 điểm\n- Khác: 0 điểm",
  "- Họp từ 4 lần/năm: 10 điểm; ⟨kiểm tra⟩ từ 2 lần/năm: 5 điểm; còn lại: 0 điểm",
  "- Xã đạt chuẩn từ 50%: 10 điểm; ⟨xã đạt chuẩn nâng cao⟩ từ 20%: 5 điểm; còn lại: 0 điểm",
  "Tỷ lệ hài lòng nội trú ≥ 90%: 5 điểm; ⟨ngoại trú⟩ ≥ 90%: 5 điểm",
  "- Chi ≥ 1%: 5 điểm; ⟨giải ngân⟩ ≥ 90%: 5 điểm",
  "- Hài lòng ≥ 90%: 10 điểm; ⟨không hài lòng ≥ 10%: 0 điểm⟩",
];

/** One figure, named for short: with one that gives half. */
export const ONE_SUBJECT: readonly (readonly [text: string, value: number])[] = [
  ["- Mức độ hài lòng của người dân ≥ 90%: 10 điểm; mức độ hài lòng ≥ 70%: 5 điểm; còn lại: 0 điểm", 0.8],
  ["- Ban chỉ đạo họp từ 4 lần: 10 điểm; họp từ 2 đến 3 lần: 5 điểm; họp dưới 2 lần: 0 điểm", 3],
  ["- Có trang riêng và đăng từ 20 tin bài: 10 điểm; có trang và đăng dưới 20 tin bài: 5 điểm", 12],
  ["- Thời gian xử lý ≤ 2 ngày: 10 điểm; từ trên 2 ngày đến 4 ngày: 5 điểm; trên 4 ngày: 0 điểm", 3],
  ["- Có kế hoạch và tỷ lệ ≥ 80%: 10 điểm\n- Có kế hoạch và tỷ lệ < 80%: 5 điểm\n- Không có kế hoạch: 0 điểm", 0],
];
