const PLAN = "1. Kế hoạch (5 điểm)\n- Có: 5 điểm\n- Không: 0 điểm\n2. ";

/** The heading of a part names what the part would give points for having, or another figure than it measures: refused, as the name of a row of its own would be. */
export const CONTRADICTED_PARTS: readonly string[] = [
  "Số sự cố (5 điểm)\n- Từ 5 trở lên: 5 điểm\n- Dưới 5: 0 điểm",
  "Thời gian giải quyết (5 điểm)\n- Trên 5 ngày: 5 điểm\n- Từ 5 ngày trở xuống: 0 điểm",
  "Xếp hạng (5 điểm)\n- Từ 10 trở lên: 5 điểm\n- Dưới 10: 0 điểm",
  "Tỷ lệ hộ có mạng (5 điểm)\na = Số hộ không có mạng; b = Tổng số hộ\n- Điểm = a/b*5",
  "Vi phạm kỷ luật (5 điểm)\n- Có: 5 điểm\n- Không: 0 điểm",
  "Vi phạm (5 điểm): mỗi lần 1 điểm",
  "Số lần bị phê bình (5 điểm)\n- Mỗi lần: 1 điểm",
].map((part) => `${PLAN}${part}`);

/** Neighbours whose heading agrees with them: the second part gives its points. */
export const AGREEING_PARTS = [
  "Số lớp tập huấn (5 điểm)\n- Từ 5 trở lên: 5 điểm\n- Dưới 5: 0 điểm",
  "Thời gian giải quyết (5 điểm)\n- Dưới 5 ngày: 5 điểm\n- Từ 5 ngày trở lên: 0 điểm",
  "Xếp hạng (5 điểm)\n- Từ 1 đến 10: 5 điểm\n- Trên 10: 0 điểm",
  "Tỷ lệ hộ có mạng (5 điểm)\na = Số hộ có mạng; b = Tổng số hộ\n- Điểm = a/b*5",
  "Khắc phục vi phạm (5 điểm)\n- Có: 5 điểm\n- Không: 0 điểm",
].map((part) => `${PLAN}${part}`);

/** A line above one rule names what the rule would give points for having: refused likewise. */
export const CONTRADICTED_HEADS: readonly string[] = [
  "Số sự cố\nTính điểm theo phương pháp Min-Max",
  "Thứ hạng:\nTính điểm theo phương pháp Min-Max",
  "Số sự cố\n- Từ 20 trở lên: 10 điểm\n- Từ 10 đến 19: 5 điểm\n- Dưới 10: 0 điểm",
  "Vi phạm kỷ luật:\n- Có: 10 điểm\n- Không: 0 điểm",
  "Số hồ sơ trễ hạn\n- Từ 20 trở lên: 10 điểm\n- Dưới 20: 0 điểm",
];

export const AGREEING_HEADS: readonly string[] = [
  "Số lớp tập huấn\nTính điểm theo phương pháp Min-Max",
  "Số lớp tập huấn\n- Từ 20 trở lên: 10 điểm\n- Từ 10 đến 19: 5 điểm\n- Dưới 10: 0 điểm",
  "Số sự cố\n- Từ 20 trở lên: 0 điểm\n- Từ 10 đến 19: 5 điểm\n- Dưới 10: 10 điểm",
  "Tỷ lệ sự cố được khắc phục:\n- Từ 80%: 10 điểm\n- Dưới 80%: 0 điểm",
];
