/** Wordings that offices use, for generated appendices. */

export const HEADERS = {
  code: ["STT", "TT", "Số TT", "Stt", "Mã", "Mã chỉ số", "Mã tiêu chí", "SỐ TT", "Số thứ tự", "STT\n(No.)", "Mã số"],
  name: ["Chỉ số", "Tiêu chí", "Chỉ số/Chỉ số thành phần", "Tên chỉ số", "Nội dung đánh giá", "Tiêu chí, tiêu chí thành phần", "NỘI DUNG TIÊU CHÍ", "Chỉ số, tiêu chí đánh giá", "Nội dung", "Các tiêu chí", "Lĩnh vực/Tiêu chí", "Chỉ số thành phần\n(Indicators)"],
  max: ["Điểm tối đa", "Thang điểm", "Điểm chuẩn", "Điểm số tối đa", "ĐIỂM TỐI ĐA", "Điểm\ntối đa", "Thang điểm chuẩn", "Mức điểm tối đa", "Tổng điểm tối đa", "Điểm tối đa\n(Max score)", "Số điểm tối đa", "Điểm quy định"],
  self: ["Tự đánh giá", "Điểm tự chấm", "Điểm tự đánh giá", "Đơn vị tự chấm", "Điểm tự chấm năm 2024", "ĐIỂM TỰ ĐÁNH GIÁ", "Tự chấm điểm", "Điểm do đơn vị tự chấm", "Kết quả tự đánh giá"],
  council: ["Điểm Hội đồng thẩm định", "Hội đồng chấm", "Điểm thẩm định", "Sở TT&TT thẩm định", "HĐTĐ chấm", "Điểm Tổ thẩm định"],
  published: ["Điểm năm 2023", "Điểm đạt năm trước", "Điểm DTI năm 2023", "Năm 2023", "Kết quả năm 2023"],
  rule: ["Cách tính", "Cách tính điểm", "Phương pháp tính", "Cách xác định và tính điểm", "Phương pháp chấm điểm", "Hướng dẫn chấm điểm", "Cách thức đánh giá"],
  lead: ["Đơn vị chủ trì", "Cơ quan chủ trì", "Cơ quan thực hiện", "Đơn vị phụ trách"],
  evidence: ["Tài liệu kiểm chứng", "Minh chứng", "Tài liệu chứng minh", "Hồ sơ minh chứng", "Link minh chứng"],
  note: ["Ghi chú", "GHI CHÚ", "Ghi chú (nếu có)"],
  deadline: ["Thời gian hoàn thành", "Thời hạn hoàn thành"],
  plain: ["So sánh", "Chênh lệch", "Link", "Người theo dõi"],
} as const;

export const GROUPS = ["Nhận thức số", "Thể chế số", "Hạ tầng số", "Nhân lực số", "An toàn thông tin mạng", "Hoạt động chính quyền số", "Hoạt động kinh tế số", "Hoạt động xã hội số", "Dữ liệu số", "Nền tảng số"] as const;

const SUBJECTS = ["Ủy ban nhân dân xã", "Người đứng đầu đơn vị", "Sở, ban, ngành", "Cơ quan, đơn vị", "Ứng dụng nền tảng số", "Tỷ lệ cán bộ, công chức", "Tỷ lệ hồ sơ thủ tục hành chính", "Tỷ lệ hộ gia đình", "Tổ công nghệ số cộng đồng", "Cổng Thông tin điện tử", "Tổng số dịch vụ công trực tuyến"] as const;
const PREDICATES = ["được cấp chữ ký số", "ban hành kế hoạch chuyển đổi số hằng năm", "xử lý trên môi trường mạng", "được tập huấn kỹ năng số cơ bản", "có kết nối Internet băng rộng", "công khai dữ liệu mở theo quy định", "thanh toán không dùng tiền mặt", "tham gia hội nghị trực tuyến từ 02 cấp trở lên"] as const;

/** Names of indicators, all different. */
export const INDICATORS: readonly string[] = SUBJECTS.flatMap((subject) => PREDICATES.map((predicate) => `${subject} ${predicate}`));

export const RULES = ["Có: Điểm tối đa;\nKhông: 0 điểm", "a/b*Điểm tối đa", "- Tỷ lệ từ 80% trở lên: Điểm tối đa;\n- Dưới 80%: Tỷ lệ/80%*Điểm tối đa", "Đã ban hành: 100% điểm; chưa ban hành: 0 điểm"] as const;
export const OFFICES = ["Văn phòng UBND", "Sở Nội vụ", "Phòng Văn hóa và Thông tin", "Công an xã"] as const;

export const TITLES = [
  ["PHỤ LỤC", "BỘ CHỈ SỐ ĐÁNH GIÁ CHUYỂN ĐỔI SỐ CẤP XÃ NĂM 2024", "(Kèm theo Quyết định số 12/QĐ-UBND ngày 05/3/2024)"],
  ["ỦY BAN NHÂN DÂN", "TỈNH MINH HỌA", "Phụ lục II", "BẢNG TỰ CHẤM ĐIỂM CHỈ SỐ CHUYỂN ĐỔI SỐ CÁC SỞ, BAN, NGÀNH"],
  [],
] as const;

export const TOTALS = ["Tổng cộng", "TỔNG ĐIỂM", "Tổng", "Tổng số điểm", "CỘNG"] as const;

export const CLOSINGS = [
  [["Nơi nhận:", "", "TM. ỦY BAN NHÂN DÂN"], ["- Như trên;", "", "CHỦ TỊCH"], ["- Lưu: VT.", "", ""], ["", "", "Nguyễn Văn An"]],
  [["", "Ghi chú: Điểm được làm tròn đến 02 chữ số thập phân.", ""]],
  [["Người lập biểu", "", "Thủ trưởng đơn vị"], ["(Ký, ghi rõ họ tên)", "", "(Ký tên, đóng dấu)"]],
  [["* Điểm cộng và điểm trừ do Hội đồng quyết định.", "", ""]],
  [],
] as const;
