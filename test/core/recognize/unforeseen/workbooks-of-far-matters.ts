import type { UnforeseenWorkbook } from "./workbooks";

/** Files of the same offices about other matters, which no table is to be taken from. */
export const FAR_OTHER_WORKBOOKS: readonly UnforeseenWorkbook[] = [
  {
    name: "the quality criteria of hospitals of the health ministry with levels and points of a hospital's own board",
    sheets: {
      "83 tiêu chí": { merges: ["A1:G1", "A2:G2"], cells: `
      BỆNH VIỆN ĐA KHOA TỈNH LAI CHÂU |  |  |  |  |  |
      BẢNG TỰ CHẤM ĐIỂM THEO BỘ TIÊU CHÍ CHẤT LƯỢNG BỆNH VIỆN, NĂM 2025 |  |  |  |  |  |
      Mã số | Tên tiêu chí | Mức tối đa | Bệnh viện tự đánh giá | Đoàn kiểm tra đánh giá | Chi tiết | Ghi chú
      A | HƯỚNG ĐẾN NGƯỜI BỆNH | 25 | 20 | 19 |  |
      A1.1 | Người bệnh được chỉ dẫn rõ ràng, đón tiếp cụ thể | 5 | 4 | 4 |  |
      A1.2 | Người bệnh được chờ đợi trong phòng đầy đủ tiện nghi | 5 | 4 | 4 |  |
      A2.1 | Người bệnh được điều trị và nằm mỗi người một giường | 5 | 4 | 3 | Khoa Nhi nằm ghép |
      A2.2 | Người bệnh được sử dụng buồng vệ sinh sạch sẽ | 5 | 4 | 4 |  |
      A4.1 | Người bệnh được cung cấp thông tin và tham gia điều trị | 5 | 4 | 4 |  |
      B | NHÂN LỰC BỆNH VIỆN | 10 | 7 | 7 |  |
      B1.1 | Xây dựng kế hoạch phát triển nhân lực | 5 | 4 | 4 |  |
      B2.1 | Nhân viên y tế được đào tạo nâng cao tay nghề | 5 | 3 | 3 |  |
       | Tổng điểm | 35 | 27 | 26 |  |` },
    },
    tables: [],
  },
  {
    name: "the emulation points of a bloc of communes, with an item on digital work among the others",
    sheets: {
      "Khối thi đua": { merges: ["A2:F2"], cells: `
      KHỐI THI ĐUA CÁC XÃ PHÍA TÂY TỈNH NGHỆ AN
      BẢNG CHẤM ĐIỂM THI ĐUA NĂM 2025 - XÃ MƯỜNG XÉN
      TT | Nội dung thi đua | Điểm chuẩn | Đơn vị tự chấm | Khối chấm chéo | Ghi chú
      I | Thực hiện nhiệm vụ kinh tế - xã hội | 500 | 468 | 460 |
      1 | Thu ngân sách đạt dự toán | 150 | 140 | 140 |
      2 | Giảm nghèo | 150 | 138 | 135 |
      3 | Xây dựng nông thôn mới | 100 | 95 | 93 |
      4 | Cải cách hành chính, chuyển đổi số | 100 | 95 | 92 |
      II | Xây dựng Đảng, hệ thống chính trị | 300 | 285 | 285 |
      1 | Kết nạp đảng viên | 150 | 140 | 140 |
      2 | Hội đồng nhân dân, Mặt trận, đoàn thể | 150 | 145 | 145 |
      III | Công tác khen thưởng | 200 | 190 | 188 |
      1 | Phát động phong trào | 100 | 95 | 94 |
      2 | Hồ sơ khen thưởng đúng hạn | 100 | 95 | 94 |
       | Tổng cộng | 1000 | 943 | 933 |` },
    },
    tables: [],
  },
  {
    name: "the competition of pupils' digital products judged by three persons",
    sheets: {
      "Chấm SP": { merges: ["A2:H2"], cells: `
      TRƯỜNG PTDTNT THPT N'TRANG LƠNG
      PHIẾU TỔNG HỢP CHẤM SẢN PHẨM HỘI THI SÁNG TẠO SỐ
      STT | Tên sản phẩm | Nhóm tác giả | Giám khảo 1 (tối đa 100) | Giám khảo 2 (tối đa 100) | Giám khảo 3 (tối đa 100) | Điểm trung bình | Giải
      1 | Ứng dụng học tiếng Ê Đê | 12A1 | 92 | 90 | 94 | 92 | Nhất
      2 | Vườn rau thông minh | 11A3 | 85 | 88 | 86 | 86.33 | Nhì
      3 | Bản đồ số buôn làng | 10A2 | 84 | 80 | 82 | 82 | Ba
      4 | Thẻ thư viện QR | 11A1 | 70 | 74 | 72 | 72 | Khuyến khích` },
    },
    tables: [],
  },
  {
    name: "a province's reform index: points of administrative reform by field, own and appraised",
    sheets: {
      "PAR INDEX": { merges: ["A2:F2"], cells: `
      UBND TỈNH LÂM ĐỒNG - SỞ TƯ PHÁP
      BẢNG TỰ CHẤM ĐIỂM CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM 2025
      STT | Lĩnh vực/Tiêu chí/Tiêu chí thành phần | Điểm tối đa | Điểm tự đánh giá | Điểm thẩm định | Tài liệu kiểm chứng
      1 | CÔNG TÁC CHỈ ĐẠO, ĐIỀU HÀNH CCHC | 9.5 | 9 | 8.5 |
      '1.1 | Kế hoạch cải cách hành chính | 4 | 4 | 4 | KH 01
      '1.2 | Kiểm tra công tác cải cách hành chính | 3.5 | 3 | 2.5 | KL 12
      '1.3 | Sáng kiến cải cách hành chính | 2 | 2 | 2 | QĐ 30
      2 | CẢI CÁCH THỂ CHẾ | 8 | 7 | 7 |
      '2.1 | Rà soát văn bản quy phạm pháp luật | 5 | 5 | 5 | BC 40
      '2.2 | Theo dõi thi hành pháp luật | 3 | 2 | 2 | BC 41
      3 | CẢI CÁCH TỔ CHỨC BỘ MÁY | 6 | 6 | 5.5 |
      '3.1 | Thực hiện quy định về số lượng cấp phó | 6 | 6 | 5.5 | BC 77
       | TỔNG ĐIỂM | 23.5 | 22 | 21 |` },
    },
    tables: [],
  },
  {
    name: "a list of tasks of a digital plan with progress in per cent",
    sheets: {
      "Theo dõi NV": { merges: ["A2:H2"], cells: `
      SỞ DÂN TỘC VÀ TÔN GIÁO TỈNH TUYÊN QUANG
      DANH MỤC NHIỆM VỤ CHUYỂN ĐỔI SỐ GIAO TRÊN PHẦN MỀM THEO DÕI
      STT | Nhiệm vụ | Số ký hiệu | Ngày giao | Hạn xử lý | Tiến độ (%) | Tình trạng | Đơn vị xử lý
      I | Nhiệm vụ của UBND tỉnh |  |  |  |  |  |
      1 | Số hóa hồ sơ người có uy tín | 1201/UBND-KGVX | 05/02/2025 | 30/06/2025 | 100 | Hoàn thành đúng hạn | Phòng Chính sách
      2 | Cập nhật dữ liệu chương trình mục tiêu | 1340/UBND-KT | 11/03/2025 | 30/09/2025 | 80 | Đang thực hiện | Phòng Kế hoạch
      II | Nhiệm vụ của Bộ |  |  |  |  |  |
      3 | Khai thác nền tảng tuyên truyền | 77/BDTTG | 02/04/2025 | 31/12/2025 | 60 | Đang thực hiện | Phòng Tuyên truyền` },
    },
    tables: [],
  },
  {
    name: "the stock of digital equipment of a treasury's branches, book and count, and what they are still worth of a hundred",
    sheets: {
      "Kiểm kê 0h": { merges: ["A2:H2"], cells: `
      KHO BẠC NHÀ NƯỚC KHU VỰC X
      BIÊN BẢN KIỂM KÊ TÀI SẢN CÔNG NGHỆ THÔNG TIN 0 GIỜ NGÀY 01/01/2026
      STT | Tên tài sản | Mã tài sản | Sổ sách | Kiểm kê | Chênh lệch | Chất lượng còn lại (tối đa 100) | Đề nghị
      1 | Máy chủ |  | 6 | 6 | 0 |  |
      '1.1 | Máy chủ ứng dụng | TS-001 | 4 | 4 | 0 | 70 |
      '1.2 | Máy chủ dữ liệu | TS-002 | 2 | 2 | 0 | 35 | Thay thế
      2 | Máy trạm |  | 88 | 87 | -1 |  |
      '2.1 | Máy để bàn | TS-101 | 60 | 60 | 0 | 60 |
      '2.2 | Máy xách tay | TS-102 | 28 | 27 | -1 | 50 | Làm rõ
       | Tổng cộng |  | 94 | 93 | -1 |  |` },
    },
    tables: [],
  },
  {
    name: "the points of candidates for a digital officer's post of a commune",
    sheets: {
      "Xét tuyển": { merges: ["A2:J2"], cells: `
      UBND XÃ IA GRAI
      KẾT QUẢ PHỎNG VẤN XÉT TUYỂN VIÊN CHỨC PHỤ TRÁCH CHUYỂN ĐỔI SỐ
      TT | SBD | Họ và tên | Ngày sinh | Kiến thức chung | Chuyên môn CNTT | Xử lý tình huống | Điểm ưu tiên | Tổng điểm | Kết quả
       |  | Điểm tối đa |  | 30 | 40 | 30 | 5 | 105 |
      1 | '01 | Rơ Châm H'Nga | 12/4/1999 | 25 | 34 | 26 | 5 | 90 | Trúng tuyển
      2 | '02 | Nguyễn Văn Tiến | 20/9/1997 | 26 | 31 | 24 | 0 | 81 |
      3 | '03 | Siu Đức | 03/1/2000 | 21 | 28 | 22 | 5 | 76 |

      CHỦ TỊCH HỘI ĐỒNG |  |  |  |  |  |  |  |  |` },
    },
    tables: [],
  },
  {
    name: "a ward's questionnaire to households about digital services, counts of answers by level",
    sheets: {
      "Phiếu hỏi": { merges: ["A2:H2"], cells: `
      UBND PHƯỜNG XUÂN HƯƠNG - ĐÀ LẠT
      TỔNG HỢP PHIẾU HỎI NGƯỜI DÂN VỀ DỊCH VỤ SỐ (500 phiếu)
      STT | Câu hỏi | 5 điểm (Rất hài lòng) | 4 điểm | 3 điểm | 2 điểm | 1 điểm (Không hài lòng) | Điểm trung bình
      I | Dịch vụ công trực tuyến |  |  |  |  |  |
      1 | Dễ tìm thủ tục | 210 | 190 | 70 | 20 | 10 | 4.14
      2 | Được hỗ trợ khi vướng mắc | 240 | 180 | 60 | 15 | 5 | 4.27
      II | Thanh toán không tiền mặt |  |  |  |  |  |
      3 | Chợ, cửa hàng nhận chuyển khoản | 300 | 150 | 40 | 5 | 5 | 4.47
      4 | Trả phí vệ sinh, rác qua ứng dụng | 120 | 160 | 130 | 60 | 30 | 3.56
       | Chung |  |  |  |  |  | 4.11` },
    },
    tables: [],
  },
];
