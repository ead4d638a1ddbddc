import { titleClaim } from "../../../src/core/recognize/columns/title-claim";

test.each([
  ["BỘ CHỈ SỐ CHUYỂN ĐỔI SỐ CẤP XÃ NĂM 2025", "index"],
  ["Bảng tự chấm điểm DTI của Sở Nội vụ", "index"],
  ["BẢNG ĐÁNH GIÁ CHUYỂN ĐỔI SỐ CÁC PHÒNG GIAO DỊCH", "index"],
  ["PHỤ LỤC II", "silent"],
  ["Mẫu số 02 – PHIẾU TỰ ĐÁNH GIÁ", "silent"],
  ["BẢNG 2. CHI TIẾT PHƯỜNG ÂU CƠ", "silent"],
  ["KHO BẠC NHÀ NƯỚC KHU VỰC IX – BẢNG ĐIỂM", "silent"],
  ["TRỤ CỘT XÃ HỘI SỐ", "silent"],
  ["BỘ TIÊU CHÍ THÔN THÔNG MINH", "silent"],
  ["CHẤM ĐIỂM CHÍNH QUYỀN ĐIỆN TỬ", "silent"],
  ["Danh mục chỉ số kèm theo Kế hoạch năm 2025", "silent"],
  ["KẾT QUẢ THỰC HIỆN NHIỆM VỤ CHUYỂN ĐỔI SỐ NĂM 2025 CỦA SỞ NÔNG NGHIỆP VÀ MÔI TRƯỜNG", "silent"],
  ["BÀI KIỂM TRA CUỐI KHÓA BỒI DƯỠNG KỸ NĂNG SỐ", "other"],
  ["PHIẾU TỰ ĐÁNH GIÁ CHUYỂN ĐỔI SỐ CỦA GIÁO VIÊN", "other"],
  ["PHIẾU CHẤM GIẢI THƯỞNG CHUYỂN ĐỔI SỐ", "other"],
  ["BIÊN BẢN NGHIỆM THU NỀN TẢNG SỐ", "other"],
  ["CHẤM ĐIỂM CHI NHÁNH NGÂN HÀNG SỐ", "other"],
  ["Bảng điểm thi đua khối nội chính", "other"],
])("%j: %s", (title, claim) => {
  expect(titleClaim(title)).toBe(claim);
});
