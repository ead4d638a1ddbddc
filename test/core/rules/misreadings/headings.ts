/** Rules of each form, below which a heading may stand. */
export const BELOW: Readonly<Record<string, string>> = {
  formula: "a = Số hồ sơ trực tuyến\nb = Tổng số hồ sơ\n- Tỷ lệ = a/b\n- Điểm = Tỷ lệ * Điểm tối đa",
  options: "- Đã ban hành: Điểm tối đa\n- Chưa ban hành: 0 điểm",
  count: "Mỗi văn bản được 2 điểm, tối đa 10 điểm",
  levels: "- Từ 20 tin bài trở lên: Điểm tối đa\n- Từ 10 đến dưới 20 tin bài: 1/2*Điểm tối đa\n- Dưới 10 tin bài: 0 điểm",
  items: "- Có kế hoạch: 5 điểm\n- Có báo cáo: 5 điểm",
  parts: "1. Kế hoạch\n- Có: 1/2 Điểm tối đa\n- Không: 0 điểm\n2. Kết quả\n- Có: 1/2 Điểm tối đa\n- Không: 0 điểm",
};

/** Another scale, other points, none at all, some of the units, or a rule that is none: refused above whatever stands below. */
export const ALTERING_HEADINGS: readonly string[] = [
  "Điểm nhân đôi", "Thang điểm 5", "Thang 5 điểm", "Không tính điểm", "Điểm sàn", "Số điểm còn lại", "Tổng điểm ưu tiên", "Tính điểm, nhân hệ số 2", "Với các đơn vị đã có kế hoạch, điểm tính như sau", "Với các xã miền núi",
  "Tính điểm các đơn vị miền núi", "Sở, ban, ngành", "UBND cấp xã", "Các cơ quan, đơn vị sự nghiệp", "Tham khảo",
  "Nội dung (50%)", "Tỷ trọng 40%", "Chiếm 40%", "Từng xã", "Mỗi quý", "Đánh giá theo quý", "Kết quả của 3 năm", "Trung bình các xã", "Khi có yêu cầu", "Ngoài ra", "Ngược lại", "Công thức cũ", "Tiêu chí phụ", "So với cùng kỳ",
];

/** How many of the items below have to hold: refused where each would give its points. */
export const SELECTING_HEADINGS: readonly string[] = ["Một trong hai nội dung", "Đạt một trong các nội dung sau", "Chọn 1 trong 2 nội dung", "Đạt cả hai nội dung", "Thực hiện ít nhất một nội dung", "Tất cả các nội dung"];

/** What only announces the rule. */
export const IDLE_HEADINGS: readonly string[] = ["Thang điểm", "Mức điểm", "Cách tính điểm như sau", "Chấm điểm theo các mức sau", "Điểm số cụ thể", "Điểm", "Kết quả thực hiện (thang điểm 5)"];

/** Headings that name the change which the levels below compare, and such as name another one or ask for more. */
export const GROWTH_HEADINGS: readonly (readonly [heading: string, isRead: boolean])[] = [
  ["Mức tăng doanh thu so với cùng kỳ năm ngoái", true],
  ["Tốc độ tăng số hồ sơ trực tuyến so với năm trước:", true],
  ["Tỷ lệ tăng số tài khoản:", true],
  ["Mức tăng doanh thu so với kế hoạch", false],
  ["Mức giảm chi phí so với cùng kỳ", false],
  ["Mức tăng doanh thu so với cùng kỳ, nếu có kế hoạch", false],
  ["Mức tăng bình quân 3 năm", false],
];
