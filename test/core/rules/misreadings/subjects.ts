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
  "- ≥ 80% ⟨hồ sơ toàn trình⟩: 10 điểm\n- ≥ 50% hồ sơ một phần: 5 điểm\n- Còn lại: 0 điểm",
  "- Từ 80% trở lên ⟨số xã có tổ⟩: 10 điểm\n- Từ 50% trở lên số thôn có tổ: 5 điểm\n- Còn lại: 0 điểm",
  "- Từ 80% trở lên ⟨cán bộ⟩: 10 điểm\n- Từ 50% đến dưới 80% lãnh đạo: 5 điểm\n- Dưới 50% cán bộ: 0 điểm",
  "- ≥ 80% ⟨hồ sơ trực tuyến⟩: 10 điểm\n- ≥ 50% hồ sơ: 5 điểm\n- < 50% hồ sơ: 0 điểm",
  "- Từ 3 cán bộ ⟨chuyên trách⟩: 10 điểm\n- Từ 2 cán bộ: 5 điểm\n- Dưới 2 cán bộ: 0 điểm",
  "- Hài lòng ≥ 90%: 10 điểm; ⟨không hài lòng ≥ 10%: 0 điểm⟩",
];

/** One figure, named for short: with one that gives half. */
export const ONE_SUBJECT: readonly (readonly [text: string, value: number])[] = [
  ["- Mức độ hài lòng của người dân ≥ 90%: 10 điểm; mức độ hài lòng ≥ 70%: 5 điểm; còn lại: 0 điểm", 0.8],
  ["- Ban chỉ đạo họp từ 4 lần: 10 điểm; họp từ 2 đến 3 lần: 5 điểm; họp dưới 2 lần: 0 điểm", 3],
  ["- Có trang riêng và đăng từ 20 tin bài: 10 điểm; có trang và đăng dưới 20 tin bài: 5 điểm", 12],
  ["- Từ 80% số xã có tổ trở lên: 10 điểm\n- Từ 50% số xã có tổ đến dưới 80%: 5 điểm\n- Dưới 50% số xã: 0 điểm", 0.6],
  ["- Từ 75% số cuộc họp trở lên không dùng giấy: 10 điểm\n- Dưới 75% số cuộc họp không dùng giấy: 5 điểm", 0.7],
  ["- ≥ 80% xã trong năm: 10 điểm\n- ≥ 50% xã: 5 điểm\n- < 50% xã: 0 điểm", 0.6],
  ["- Thời gian xử lý ≤ 2 ngày: 10 điểm; từ trên 2 ngày đến 4 ngày: 5 điểm; trên 4 ngày: 0 điểm", 3],
  ["- Có kế hoạch và tỷ lệ ≥ 80%: 10 điểm\n- Có kế hoạch và tỷ lệ < 80%: 5 điểm\n- Không có kế hoạch: 0 điểm", 0],
];
