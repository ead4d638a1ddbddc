import type { SeededRandom } from "../appendices/seeded-random";

/** What an appendix of one kind of office speaks of. */
export interface Office {
  readonly kind: string;
  readonly pillars: readonly string[];
  readonly groups: readonly string[];
  /** Beginnings and ends that make the names of indicators. */
  readonly whats: readonly string[];
  readonly hows: readonly string[];
}

export const OFFICES: readonly Office[] = [
  {
    kind: "commune",
    pillars: ["CHÍNH QUYỀN SỐ", "KINH TẾ SỐ", "XÃ HỘI SỐ"],
    groups: ["Nhận thức số", "Thể chế số", "Hạ tầng số", "Nhân lực số", "An toàn thông tin", "Chính quyền số", "Kinh tế số", "Xã hội số"],
    whats: ["Tỷ lệ hộ gia đình", "Tỷ lệ người dân trưởng thành", "Tổ công nghệ số cộng đồng", "Đài truyền thanh cơ sở", "Trang thông tin điện tử của xã", "Tỷ lệ hồ sơ giải quyết thủ tục hành chính", "Cán bộ, công chức cấp xã", "Nhà văn hóa thôn"],
    hows: ["có kết nối Internet cáp quang", "được cấp tài khoản định danh điện tử", "hoạt động thường xuyên, hiệu quả", "sử dụng chữ ký số cá nhân", "tiếp nhận, trả kết quả trực tuyến", "được phổ cập kỹ năng số", "ứng dụng mã QR", "thanh toán không dùng tiền mặt"],
  },
  {
    kind: "department",
    pillars: ["NỀN TẢNG CHUNG", "HOẠT ĐỘNG CHUYỂN ĐỔI SỐ"],
    groups: ["Chỉ đạo, điều hành", "Chuyển đổi nhận thức", "Kiến tạo thể chế", "Phát triển dữ liệu", "Hạ tầng và nền tảng số", "Bảo đảm an toàn, an ninh mạng", "Cung cấp dịch vụ công trực tuyến"],
    whats: ["Ban Chỉ đạo chuyển đổi số của sở", "Cơ sở dữ liệu chuyên ngành", "Hệ thống thông tin của sở", "Văn bản đi, đến", "Dịch vụ công trực tuyến toàn trình", "Máy trạm của công chức", "Báo cáo định kỳ", "Trung tâm, đơn vị trực thuộc"],
    hows: ["được kết nối, chia sẻ qua nền tảng LGSP", "ký số theo quy định", "được phê duyệt cấp độ an toàn", "phát sinh hồ sơ trong năm", "cài đặt phần mềm phòng, chống mã độc", "có chuyên mục về chuyển đổi số", "họp tối thiểu 02 phiên", "cập nhật đầy đủ, đúng hạn"],
  },
  {
    kind: "ministry",
    pillars: [],
    groups: ["Nhận thức số", "Thể chế số", "Hạ tầng số và nền tảng số", "Thông tin và dữ liệu số", "Hoạt động chuyển đổi số", "An toàn, an ninh mạng", "Đào tạo và phát triển nhân lực"],
    whats: ["Người đứng đầu bộ", "Kiến trúc Chính phủ điện tử", "Dữ liệu mở", "Nhiệm vụ chi cho chuyển đổi số", "Cổng Dịch vụ công", "Chế độ báo cáo", "Doanh nghiệp thuộc ngành", "Trợ lý ảo, trí tuệ nhân tạo"],
    hows: ["chủ trì họp Ban Chỉ đạo", "được ban hành, cập nhật", "trên Cổng dữ liệu quốc gia", "trên tổng chi ngân sách", "tích hợp Cổng Dịch vụ công quốc gia", "thực hiện trên Hệ thống báo cáo Chính phủ", "tham gia chương trình hỗ trợ", "phục vụ công chức"],
  },
];

const RULE_KINDS = ["yes-no", "levels", "ratio", "points"] as const;

/** A scoring text and the part of the maximum that it gives in some case. */
export interface Scoring {
  readonly text: string;
  readonly share: number;
}

/** A scoring text in one of the usual forms for a maximum in points, and what it may give. */
export function scoring(random: SeededRandom, max: number): Scoring {
  const half = String(max / 2).replace(".", ",");
  const full = String(max).replace(".", ",");
  switch (random.pick(RULE_KINDS)) {
    case "yes-no":
      return { text: random.pick(["- Đã ban hành: Điểm tối đa;\n- Chưa ban hành: 0 điểm.", "Có: Điểm tối đa; Không: 0 điểm"]), share: random.pick([0, 1]) };
    case "levels":
      return { text: "- Tỷ lệ từ 80% trở lên: Điểm tối đa;\n- Tỷ lệ từ 50% đến dưới 80%: 1/2*Điểm tối đa;\n- Tỷ lệ dưới 50%: 0 điểm", share: random.pick([0, 0.5, 1]) };
    case "ratio":
      return { text: "a = Số lượng đã thực hiện;\nb = Tổng số phải thực hiện;\n- Tỷ lệ = a/b\n- Điểm = Tỷ lệ*Điểm tối đa", share: random.pick([0.37, 0.9, 0.155, 1]) };
    case "points":
      return { text: `- Đạt đầy đủ: ${full} điểm;\n- Đạt một phần: ${half} điểm;\n- Không đạt: 0 điểm`, share: random.pick([0, 0.5, 1]) };
  }
}
