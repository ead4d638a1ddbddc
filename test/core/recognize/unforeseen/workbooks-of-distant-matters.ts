import type { UnforeseenWorkbook } from "./workbooks";

/** Files of the same offices about matters far from an appendix, though they number rows and give points. */
export const DISTANT_OTHER_WORKBOOKS: readonly UnforeseenWorkbook[] = [
  {
    name: "the points of conduct of a student: the student's own, the class's and the adviser's",
    sheets: {
      "Phiếu rèn luyện": { merges: ["A1:F1", "A3:F3"], cells: `
      TRƯỜNG ĐẠI HỌC THỦ DẦU MỘT |  |  |  |  |
      PHIẾU ĐÁNH GIÁ KẾT QUẢ RÈN LUYỆN HỌC KỲ I NĂM HỌC 2025-2026
      Họ và tên: Đặng Thùy Linh - Lớp: D22CNTT02 - Khoa Công nghệ số |  |  |  |  |
      TT | Nội dung đánh giá | Điểm tối đa | SV tự đánh giá | Lớp đánh giá | Cố vấn học tập
      I | Ý thức tham gia học tập | 20 | 18 | 17 | 17
      1 | Đi học đầy đủ, đúng giờ | 8 | 8 | 7 | 7
      2 | Tham gia câu lạc bộ học thuật, cuộc thi lập trình | 6 | 5 | 5 | 5
      3 | Điểm trung bình tích lũy từ 3,2 | 6 | 5 | 5 | 5
      II | Ý thức chấp hành nội quy | 25 | 25 | 25 | 25
      1 | Đóng học phí trực tuyến đúng hạn | 10 | 10 | 10 | 10
      2 | Không vi phạm quy chế thi | 15 | 15 | 15 | 15
      III | Hoạt động xã hội, tình nguyện | 20 | 14 | 12 | 12
      1 | Tham gia đội hình hỗ trợ chuyển đổi số cộng đồng | 10 | 8 | 6 | 6
      2 | Hiến máu nhân đạo | 10 | 6 | 6 | 6
       | Tổng cộng | 65 | 57 | 54 | 54
      Xếp loại: Khá |  |  |  |  |` },
    },
    tables: [],
  },
  {
    name: "the marks of officials in a promotion examination with a paper in computing",
    sheets: {
      "KQ thi nâng ngạch": { merges: ["A3:A4", "B3:B4", "C3:C4", "D3:D4", "E3:G3", "H3:H4", "I3:I4"], cells: `
      BỘ NỘI VỤ - HỘI ĐỒNG THI NÂNG NGẠCH CHUYÊN VIÊN CHÍNH
      KẾT QUẢ THI VÒNG 1, VÒNG 2 (theo số báo danh)
      STT | Số báo danh | Họ và tên | Đơn vị | Điểm bài thi |  |  | Tổng điểm | Kết quả
       |  |  |  | Kiến thức chung (tối đa 60) | Tin học (tối đa 30) | Viết (tối đa 100) |  |
      1 | CVC001 | Hoàng Thị Bích Ngọc | Cục Chuyển đổi số | 52 | 28 | 81 | 161 | Đạt
      2 | CVC002 | Triệu Văn Lâm | Văn phòng Bộ | 47 | 24 | 66 | 137 | Đạt
      3 | CVC003 | Phạm Quốc Bảo | Vụ Công chức - Viên chức | 55 | 22 | 72.5 | 149.5 | Đạt
      4 | CVC004 | Ngô Hải Yến | Cục Văn thư và Lưu trữ | 39 | 19 | 48 | 106 | Không đạt
       | Cộng | 4 thí sinh |  |  |  |  |  | 3 đạt` },
    },
    tables: [],
  },
  {
    name: "the title of a cultured village: points of the village and of the commune by criterion",
    sheets: {
      "KDC văn hóa": { merges: ["A2:E2"], cells: `
      UBND XÃ ĐỒNG VĂN, TỈNH TUYÊN QUANG
      BẢNG CHẤM ĐIỂM XÉT TẶNG DANH HIỆU THÔN VĂN HÓA NĂM 2025 - THÔN LÔ LÔ CHẢI |  |  |  |
      TT | Tiêu chuẩn | Điểm tối đa | Thôn tự chấm | Xã thẩm định
      1 | Đời sống kinh tế ổn định, từng bước phát triển | 30 | 24 | 23
      1.1 | Tỷ lệ hộ nghèo giảm so với năm trước | 15 | 12 | 12
      1.2 | Có nghề truyền thống, du lịch cộng đồng | 15 | 12 | 11
      2 | Đời sống văn hóa, tinh thần lành mạnh | 40 | 37 | 37
      2.1 | Thực hiện nếp sống văn minh trong cưới, tang, lễ hội | 20 | 18 | 18
      2.2 | Giữ gìn nhà trình tường, trang phục dân tộc | 20 | 19 | 19
      3 | Chấp hành chủ trương, pháp luật | 30 | 28 | 27
      3.1 | Không có tảo hôn | 15 | 15 | 15
      3.2 | Tổ hòa giải, tổ công nghệ số hoạt động | 15 | 13 | 12
       | Tổng điểm | 100 | 89 | 87` },
    },
    tables: [],
  },
  {
    name: "the quality criteria of a hospital with levels from one to five",
    sheets: {
      "83 tiêu chí": { cells: `
      BỆNH VIỆN QUẬN TÂN PHÚ CŨ (NAY LÀ BỆNH VIỆN ĐA KHOA KHU VỰC TÂN PHÚ)
      KẾT QUẢ TỰ KIỂM TRA, ĐÁNH GIÁ CHẤT LƯỢNG BỆNH VIỆN 6 THÁNG CUỐI NĂM 2025
      Mã số | Chỉ tiêu | Mức tối đa | Bệnh viện tự đánh giá | Đoàn kiểm tra đánh giá | Chi tiết
      A | HƯỚNG ĐẾN NGƯỜI BỆNH |  |  |  |
      A1.1 | Người bệnh được chỉ dẫn rõ ràng, đón tiếp khoa học | 5 | 4 | 4 | Thiếu sơ đồ khu B
      A1.2 | Người bệnh, người nhà được chờ trong phòng chờ đầy đủ tiện nghi | 5 | 4 | 3 |
      A4.1 | Người bệnh được cung cấp thông tin và tham gia điều trị | 5 | 4 | 4 |
      B | PHÁT TRIỂN NGUỒN NHÂN LỰC |  |  |  |
      B1.1 | Xây dựng kế hoạch phát triển nhân lực | 5 | 3 | 3 |
      C | HOẠT ĐỘNG CHUYÊN MÔN |  |  |  |
      C3.1 | Quản lý tốt cơ sở dữ liệu và thông tin y tế | 5 | 4 | 4 |
      C3.2 | Thực hiện các giải pháp ứng dụng công nghệ thông tin | 5 | 4 | 3 | Chưa ký số toàn bộ
       | Tổng điểm 6 tiêu chí |  | 23 | 21 |
       | Điểm trung bình |  | 3.83 | 3.5 |` },
    },
    tables: [],
  },
  {
    name: "reviewers' marks for research proposals of a ministry, one criterion a row and one reviewer a column",
    sheets: {
      "Chấm thuyết minh": { merges: ["A2:H2", "C3:H3"], cells: `
      BỘ KHOA HỌC VÀ CÔNG NGHỆ
      TỔNG HỢP PHIẾU CHẤM THUYẾT MINH NHIỆM VỤ: NGHIÊN CỨU NỀN TẢNG DỮ LIỆU LỚN PHỤC VỤ NÔNG NGHIỆP SỐ |  |  |  |  |  |  |
      TT | Tiêu chí | Điểm của các thành viên hội đồng tuyển chọn |  |  |  |  |
       |  | Tối đa | GS. Hưng | PGS. Mai | TS. Kiên | TS. Dung | Bình quân
      1 | Tổng quan, tính cấp thiết | 12 | 10 | 11 | 10 | 9 | 10
      2 | Nội dung, phương án tổ chức | 24 | 20 | 21 | 18 | 21 | 20
      3 | Sản phẩm và khả năng ứng dụng | 32 | 26 | 28 | 25 | 25 | 26
      4 | Năng lực tổ chức chủ trì | 16 | 14 | 15 | 13 | 14 | 14
      5 | Kinh phí hợp lý | 16 | 12 | 12 | 11 | 13 | 12
       | Tổng số điểm | 100 | 82 | 87 | 77 | 82 | 82
       | Kiến nghị |  | Thực hiện | Thực hiện | Sửa | Thực hiện | Thực hiện` },
    },
    tables: [],
  },
  {
    name: "a questionnaire about training needs in digital skills with numbered answers",
    sheets: {
      "Phiếu khảo sát": { cells: `
      UBND PHƯỜNG HẢI CHÂU - TP. ĐÀ NẴNG
      PHIẾU KHẢO SÁT NHU CẦU ĐÀO TẠO KỸ NĂNG SỐ NĂM 2026
      Câu | Nội dung hỏi | Mã trả lời | Điểm quy đổi | Trả lời
      1 | Anh/chị dùng chữ ký số bao lâu một lần? |  |  |
       | - Hằng ngày | 1 | 3 | x
       | - Hằng tuần | 2 | 2 |
       | - Chưa dùng | 3 | 0 |
      2 | Anh/chị tự đánh giá kỹ năng khai thác dữ liệu? |  |  |
       | - Tốt | 1 | 3 |
       | - Trung bình | 2 | 2 | x
       | - Kém | 3 | 1 |
      3 | Khóa học anh/chị cần nhất? |  |  |
       | - Trợ lý trí tuệ nhân tạo | 1 |  | x
       | - An toàn thông tin | 2 |  |
       | Tổng điểm quy đổi |  | 5 |
      Xin cảm ơn! |  |  |  |` },
    },
    tables: [],
  },
  {
    name: "an inventory of servers with their remaining quality, and the minutes of their handover",
    sheets: {
      "Kiểm kê 31-12": { merges: ["A1:I1", "A2:I2"], cells: `
      ĐẠI HỌC ĐÀ NẴNG - TRUNG TÂM DỮ LIỆU |  |  |  |  |  |  |  |
      BIÊN BẢN KIỂM KÊ TÀI SẢN CÔNG NGHỆ THÔNG TIN ĐẾN 31/12/2025 |  |  |  |  |  |  |  |
      STT | Mã tài sản | Tên tài sản | Năm sử dụng | Số lượng sổ sách | Số lượng kiểm kê | Chất lượng còn lại (%) | Điểm tình trạng (1-5) | Ghi chú
      I |  | Máy chủ |  | 6 | 6 |  |  |
      1 | MC-01 | Máy chủ ảo hóa | 2021 | 4 | 4 | 60 | 4 |
      2 | MC-02 | Máy chủ sao lưu | 2018 | 2 | 2 | 20 | 2 | Đề nghị thanh lý
      II |  | Thiết bị mạng |  | 30 | 29 |  |  |
      3 | TM-01 | Bộ chuyển mạch lõi | 2022 | 2 | 2 | 75 | 5 |
      4 | TM-02 | Điểm phát không dây | 2020 | 28 | 27 | 50 | 3 | Mất 1, có biên bản
       |  | Cộng |  | 36 | 35 |  |  |` },
      "Bàn giao": { cells: `
      TT | Nội dung bàn giao | Bên giao | Bên nhận | Ngày | Ký nhận
      1 | Tài khoản quản trị hệ thống số | P. CNTT | TT Dữ liệu | 02/01/2026 |
      2 | Hồ sơ cấp độ an toàn | P. CNTT | TT Dữ liệu | 05/01/2026 |` },
    },
    tables: [],
  },
  {
    name: "a province's digital tasks of the year with money and a rank of priority, and the marks of communes for their progress",
    sheets: {
      "Nhiệm vụ 2026": { merges: ["A2:H2"], cells: `
      UBND TỈNH LAI CHÂU
      DANH MỤC NHIỆM VỤ, DỰ ÁN CHUYỂN ĐỔI SỐ NĂM 2026 |  |  |  |  |  |  |
      STT | Nhiệm vụ, dự án | Cơ quan chủ trì | Cơ quan phối hợp | Kinh phí tối đa (triệu đồng) | Nguồn vốn | Mức ưu tiên | Thời hạn
      I | Hạ tầng số |  |  | 13500 |  |  |
      1 | Phủ sóng di động 42 bản trắng sóng | Sở Khoa học và Công nghệ | Doanh nghiệp viễn thông | 9000 | Quỹ viễn thông công ích | 1 | 2026
      2 | Trung tâm giám sát an toàn mạng | Sở Khoa học và Công nghệ | Công an tỉnh | 4500 | Ngân sách tỉnh | 2 | 2026
      II | Dữ liệu số |  |  | 6200 |  |  |
      3 | Số hóa hồ sơ đất đai | Sở Nông nghiệp và Môi trường | UBND cấp xã | 6200 | Ngân sách trung ương | 1 | 2027
       | Tổng cộng |  |  | 19700 |  |  |` },
      "Tiến độ các xã": { cells: `
      TT | Xã, phường | Nhiệm vụ được giao | Hoàn thành | Điểm tiến độ | Xếp thứ
      1 | Phường Tân Phong | 24 | 22 | 92 | 1
      2 | Xã Sìn Hồ | 21 | 17 | 81 | 2
      3 | Xã Mường Tè | 22 | 16 | 73 | 3
      4 | Xã Dào San | 20 | 13 | 65 | 4` },
    },
    tables: [],
  },
];
