/** What is denied is not the value 0 of what is measured: with 0 of it the lowest level gives half, and nothing without it. */
export const OTHER_DENIALS: readonly string[] = [
  "Tỷ lệ hồ sơ đúng hạn từ 95%: 10 điểm; dưới 95%: 5 điểm; không có hồ sơ: 0 điểm",
  "- Tỷ lệ hồ sơ đúng hạn ≥ 80%: 10 điểm\n- < 80%: 5 điểm\n- Chưa thực hiện: 0 điểm",
  "- Đã triển khai, tỷ lệ sử dụng ≥ 80%: 10 điểm\n- Đã triển khai, tỷ lệ sử dụng < 80%: 5 điểm\n- Chưa triển khai: 0 điểm",
  "- Đã triển khai:\n+ Tỷ lệ sử dụng ≥ 80%: Điểm tối đa\n+ Tỷ lệ sử dụng < 80%: 1/2*Điểm tối đa\n- Chưa triển khai: 0 điểm",
  "- Ban hành trước từ 10 ngày trở lên: 10 điểm; trước dưới 10 ngày: 5 điểm; không ban hành: 0 điểm",
  "Số tin bài ≥ 20: 10 điểm; < 20: 5 điểm; không đạt chất lượng: 0 điểm",
  "Tỷ lệ ≥ 80%: 10 điểm; < 80%: 5 điểm; không đạt kế hoạch: 0 điểm",
  "Số tin bài đăng tại trang thông tin điện tử: từ 20: 10 điểm; dưới 20: 5 điểm; chưa có trang thông tin: 0 điểm",
  "Số lượt tương tác trong nhóm: từ 20 lượt: 10 điểm; dưới 20 lượt: 5 điểm; chưa có nhóm: 0 điểm",
  "Số người quan tâm Fanpage: từ 20: 10 điểm; dưới 20: 5 điểm; không có Fanpage: 0 điểm",
];

/** The value 0 itself gives nothing. */
export const ZERO_DENIALS: readonly string[] = [
  "Tỷ lệ hồ sơ trực tuyến ≥ 80%: 10 điểm; < 80%: 5 điểm; không có hồ sơ trực tuyến: 0 điểm",
  "Tỷ lệ xã có chuyên mục ≥ 80%: 10 điểm; < 80%: 5 điểm; không có xã nào: 0 điểm",
  "Số tin bài ≥ 20: 10 điểm; < 20: 5 điểm; không đăng: 0 điểm",
  "Số tin bài đăng tại trang thông tin điện tử: từ 20: 10 điểm; dưới 20: 5 điểm; chưa có tin bài: 0 điểm",
  "Số lượt truy cập Cổng: từ 20: 10 điểm; dưới 20: 5 điểm; không có lượt truy cập: 0 điểm",
  "Số sản phẩm trên sàn: từ 20: 10 điểm; dưới 20: 5 điểm; không có sản phẩm trên sàn: 0 điểm",
];

/** What is denied is no item and no part: refused at ⟨…⟩. */
export const STRANGE_DENIALS: readonly string[] = [
  "⟨Không có báo cáo thì 0 điểm⟩.\n- Đáp ứng yêu cầu chức năng, tính năng kỹ thuật: 4/5*Điểm tối đa;\n- Đã chuyển đổi sang công nghệ IPv6: 1/5 *Điểm tối đa;\n- Chưa đáp ứng, chưa chuyển đổi: 0 điểm",
  "1. Kế hoạch\n- Có: 1/2 Điểm tối đa\n- Không: 0 điểm\n2. Kết quả\n- Có: 1/2 Điểm tối đa\n- Không: 0 điểm; ⟨không có báo cáo thì 0 điểm⟩.",
];

/** That may leave the row out: refused at ⟨…⟩. */
export const LEFT_OUT: readonly string[] = [
  "Tỷ lệ hồ sơ trễ hạn dưới 5%: 10 điểm; từ 5% đến 10%: 5 điểm; trên 10%: 0 điểm; ⟨không có hồ sơ: không chấm điểm⟩",
  "- Đạt: 10 điểm; không đạt: 0 điểm; ⟨không đánh giá: không tính điểm⟩",
];
