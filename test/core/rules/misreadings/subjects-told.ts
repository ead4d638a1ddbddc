/** A rule of each kind, beside which a sentence with a subject of its own stands. */
export const TOLD_BESIDE: readonly string[] = [
  "a = Số hồ sơ trực tuyến;\nb = Tổng số hồ sơ;\n- Tỷ lệ = a/b\n- Điểm = Tỷ lệ*Điểm tối đa",
  "- Từ 20 tin bài trở lên: 10 điểm;\n- Từ 10 đến 19 tin bài: 5 điểm;\n- Dưới 10 tin bài: 0 điểm.",
  "Mỗi mô hình được 2 điểm, tối đa 10 điểm.",
  "- Đã ban hành: Điểm tối đa;\n- Chưa ban hành: 0 điểm.",
];

/** What is said of a thing, a figure or a document may tell which of them count, in which unit, or who decides: refused beside each. */
export const TOLD_OTHERWISE: readonly string[] = [
  "Mô hình được duy trì 6 tháng.",
  "Mô hình được nghiệm thu.",
  "Mô hình được Hội đồng công nhận.",
  "Mô hình được nhân rộng ra ba thôn.",
  "Hồ sơ được trả đúng hạn.",
  "Hồ sơ có thanh toán trực tuyến.",
  "Hồ sơ chuyển tiếp thuộc năm sau.",
  "Hồ sơ hộ tịch thuộc cấp tỉnh.",
  "Kế hoạch được ban hành trong tháng 1.",
  "Kế hoạch do Hội đồng quyết định.",
  "Tin bài do đơn vị tự viết.",
  "Tin bài kèm ảnh.",
  "Kết quả gồm hai năm.",
  "Tỷ lệ là tỷ lệ còn thiếu.",
  "Tỷ lệ là tỷ lệ phần nghìn.",
  "Thời gian quy về giờ.",
  "Thời gian đếm bằng giờ.",
  "Thời gian làm tròn lên.",
  "Thời gian chờ bổ sung đứng ngoài.",
  "Kinh phí tính trên đầu người.",
  "Kinh phí của cả giai đoạn.",
  "Kinh phí do tỉnh cấp.",
  "Tham khảo.",
  "Thẩm quyền: Hội đồng.",
  "Hình thức: bốc thăm.",
  "Phương thức: bỏ phiếu.",
  "Phạm vi: quý III.",
  "Ý nghĩa: càng nhỏ càng hay.",
  "TLKC thiếu dấu đỏ: 0.",
  "Tài liệu nộp muộn: lùi một mức.",
  "Sở KHCN ấn định mức cụ thể.",
];

/** What something means, shows or is for, whence it is and where it is kept, who has to do with it. */
export const TOLD_IDLY: readonly string[] = [
  "Mô hình là cách làm mới trong chuyển đổi số.",
  "Mô hình được giới thiệu trên Cổng thông tin điện tử của tỉnh.",
  "Danh sách mô hình do Phòng Văn hóa tổng hợp.",
  "Kế hoạch chuyển đổi số nhằm nâng cao chất lượng phục vụ người dân.",
  "Hồ sơ thuộc lĩnh vực đất đai được lưu trên phần mềm một cửa.",
  "Số hộ lấy theo Niên giám thống kê gần nhất.",
  "Thời gian giải quyết tính từ khi tiếp nhận hồ sơ đến khi trả kết quả.",
  "Kinh phí lấy theo số Kho bạc xác nhận, đơn vị triệu đồng.",
  "Giá trị thanh toán được quy về đồng Việt Nam.",
  "Tham khảo Công văn số 12/CV-STTTT.",
  "Nơi cung cấp số liệu: Trung tâm Chuyển đổi số tỉnh.",
  "TSLCD: mạng truyền số liệu chuyên dùng.",
];

/** Lines above parts that say neither that parts follow nor that they add up: refused. */
export const STRANGE_PREFACES: readonly string[] = ["Quý IV:", "Năm trước:", "Trước đây:", "Nông thôn:", "Nhóm A:", "Dự thảo:", "Ví dụ:", "Mẫu:", "Tiêu chí phụ:", "Phiếu khảo sát:", "Hồ sơ đất đai thuộc tiêu chí 3.", "Tài liệu kiểm chứng nộp muộn: lùi một mức."];

export const PLAIN_PREFACES: readonly string[] = ["Gồm các nội dung sau:", "Tiêu chí gồm 02 phần:", "An toàn thông tin được đánh giá trên hai mặt sau đây:", "Đánh giá lần lượt hai yêu cầu:", "Sở sẽ truy cập trực tiếp để kiểm tra."];

/** The row's name and a line above its rule name two figures: refused. */
export const TWO_FIGURES: readonly (readonly [name: string, head: string])[] = [
  ["Số tin bài", "Số video"],
  ["Số cuộc họp", "Số buổi diễn tập"],
  ["Số lớp tập huấn", "Số người tham dự"],
];

export const ONE_FIGURE: readonly (readonly [name: string, head: string])[] = [
  ["Số tin bài", "Số tin, bài đăng trong năm"],
  ["Số cuộc họp", "Tổng số cuộc họp"],
  ["Tuyên truyền", "Số buổi diễn tập"],
  ["Số hồ sơ trực tuyến", "Số HS nộp qua mạng"],
];
