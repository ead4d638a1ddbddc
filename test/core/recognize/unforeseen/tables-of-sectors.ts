import type { UnforeseenTable } from "./tables";

/** Appendices of schools, hospitals and offices of one trade, which have words of their own. */
export const SECTOR_TABLES: readonly UnforeseenTable[] = [
  {
    name: "a hospital's digital transformation",
    sheet: `
      BỘ CHỈ SỐ ĐÁNH GIÁ MỨC ĐỘ CHUYỂN ĐỔI SỐ CƠ SỞ KHÁM BỆNH, CHỮA BỆNH
      STT | Nhóm chỉ số/Chỉ số | Điểm tối đa | Cơ sở tự chấm | Sở Y tế chấm | Hồ sơ chứng minh
      1 | Hạ tầng công nghệ thông tin | 40 | 30 | 30 |
      '1.1 | Máy chủ, máy trạm | 20 | 15 | 15 | Biên bản
      '1.2 | Mạng không dây | 20 | 15 | 15 |
      2 | Bệnh án điện tử | 60 | 40 | 35 |
      '2.1 | Đơn thuốc điện tử | 30 | 20 | 15 |
      '2.2 | Thanh toán viện phí không dùng tiền mặt | 30 | 20 | 20 |
      | Tổng điểm | 100 | 70 | 65 |`,
    columns: "A code, B name, C max, D self, E council, F evidence",
    header: [2],
    span: [3, 9],
    rows: "group 1, indicator 1.1, indicator 1.2, group 2, indicator 2.1, indicator 2.2, total -",
    slips: [["D4", 25, "score-above-max D4"], ["E3", 31, "group-score-sum E3"], ["E9", 66, "total-score-sum E9"]],
  },
  {
    name: "a school's digital transformation with evidence per level",
    sheet: `
      TT | Tiêu chí chuyển đổi số trong trường học | Điểm tối đa | Nhà trường tự đánh giá | Phòng GDĐT thẩm định | Minh chứng
      I | Chuyển đổi số trong dạy, học | 100 | 80 | 75 |
      1 | Kế hoạch tổ chức dạy học trực tuyến | 30 | 30 | 30 | KH 12
      2 | Có kho học liệu số dùng chung | 70 | 50 | 45 | link
      II | Chuyển đổi số trong quản trị | 100 | 60 | 60 |
      1 | Học bạ điện tử | 50 | 30 | 30 |
      2 | Dịch vụ trực tuyến cho phụ huynh | 50 | 30 | 30 |
      | Tổng | 200 | 140 | 135 |`,
    columns: "A code, B name, C max, D self, E council, F evidence",
    header: [1],
    span: [2, 8],
    rows: "group I, indicator 1, indicator 2, group II, indicator 1, indicator 2, total -",
    slips: [["D3", 33, "score-above-max D3"], ["D2", 85, "group-score-sum D2"], ["E8", 153, "total-score-sum E8"]],
  },
  {
    name: "a department's points with the appraising office in the header",
    sheet: `
      STT | Chỉ số | Điểm chuẩn | Điểm tự đánh giá của đơn vị | Điểm đánh giá của Sở KH&CN | Lý do điều chỉnh
      '1 | Nhận thức số | 20 | 20 | 15 |
      '1.1 | Người đứng đầu chủ trì | 10 | 10 | 10 |
      '1.2 | Chuyên mục chuyển đổi số | 10 | 10 | 5 | Không có tin mới
      '2 | An toàn thông tin mạng | 10 | 10 | 10 |
      '2.1 | Hồ sơ cấp độ được phê duyệt | 10 | 10 | 10 |
      | Tổng số điểm | 30 | 30 | 25 |`,
    columns: "A code, B name, C max, D self, E council, F adjustment",
    header: [1],
    span: [2, 7],
    rows: "group 1, indicator 1.1, indicator 1.2, group 2, indicator 2.1, total -",
    slips: [["D3", 11, "score-above-max D3"], ["E2", 16, "group-score-sum E2"], ["E7", 26, "total-score-sum E7"]],
  },
  {
    name: "a hamlet's digital points awarded by hamlet and commune",
    sheet: `
      BỘ TIÊU CHÍ THÔN THÔNG MINH
      TT | Tiêu chí | Điểm | Thôn tự chấm | Xã chấm
      1 | Hạ tầng số của thôn | 40 | 30 | 28
      '1.1 | Nhà văn hóa có Internet | 20 | 20 | 20
      '1.2 | Camera an ninh | 20 | 10 | 8
      2 | Giao tiếp thông minh | 60 | 50 | 45
      '2.1 | Nhóm Zalo của thôn | 30 | 30 | 30
      '2.2 | Hộ sử dụng dịch vụ công trực tuyến | 30 | 20 | 15
      | Tổng cộng | 100 | 80 | 73`,
    columns: "A code, B name, C max, D self, E council",
    header: [2],
    span: [3, 9],
    rows: "group 1, indicator 1.1, indicator 1.2, group 2, indicator 2.1, indicator 2.2, total -",
    slips: [["D5", 21, "score-above-max D5"], ["E3", 29, "group-score-sum E3"], ["D9", 81, "total-score-sum D9"]],
  },
  {
    name: "quarters under the unit's own points",
    sheet: `
      STT | Chỉ số chuyển đổi số | Điểm tối đa | Điểm tự chấm | |
      | | | Quý I | Quý II | Quý III
      1 | Văn bản điện tử | 20 | 10 | 12 | 15
      '1.1 | Văn bản ký số | 10 | 5 | 6 | 8
      '1.2 | Hồ sơ công việc trên mạng | 10 | 5 | 6 | 7
      2 | Dịch vụ công | 10 | 5 | 6 | 8
      '2.1 | Hồ sơ trực tuyến | 10 | 5 | 6 | 8
      | Tổng cộng | 30 | 15 | 18 | 23`,
    columns: "A code, B name, C max, D self, E self, F self",
    header: [1, 2],
    span: [3, 8],
    rows: "group 1, indicator 1.1, indicator 1.2, group 2, indicator 2.1, total -",
    slips: [["D4", 11, "score-above-max D4"], ["E3", 13, "group-score-sum E3"], ["F8", 24, "total-score-sum F8"]],
  },
  {
    name: "a result in words before the points",
    sheet: `
      TT | Nội dung tiêu chí | Kết quả thực hiện | Điểm tối đa | Điểm tự chấm
      A | CHÍNH QUYỀN ĐIỆN TỬ | | 25 | 20
      1 | Sử dụng phần mềm quản lý văn bản | 100% văn bản | 15 | 15
      2 | Trang thông tin điện tử | Cập nhật hằng tuần | 10 | 5
      B | CÔNG DÂN SỐ | | 10 | 6
      3 | Cài đặt ứng dụng định danh điện tử | 60% dân số | 10 | 6
      | TỔNG ĐIỂM | | 35 | 26`,
    columns: "A code, B name, D max, E self",
    header: [1],
    span: [2, 7],
    rows: "group A, indicator 1, indicator 2, group B, indicator 3, total -",
    slips: [["E4", 11, "score-above-max E4"], ["E2", 21, "group-score-sum E2"], ["E7", 27, "total-score-sum E7"], ["A6", 5, "code-gap A6"]],
  },
  {
    name: "rules with answers in the name cell",
    sheet: `
      STT | Chỉ số và cách tính | Điểm tối đa | Điểm tự chấm
      1 | Thể chế số | 20 | 15 |
      '1.1 | Ban hành kế hoạch năm về chuyển đổi số\\n- Đã ban hành: 10 điểm\\n- Chưa ban hành: 0 điểm | 10 | 10
      '1.2 | Tỷ lệ thủ tục hành chính trực tuyến\\n- Từ 80% trở lên: 10 điểm\\n- Từ 50% đến dưới 80%: 5 điểm\\n- Dưới 50%: 0 điểm | 10 | 5
      2 | Hạ tầng số | 5 | 5
      '2.1 | Có mạng nội bộ | 5 | 5`,
    columns: "A code, B name, C max, D self",
    header: [1],
    span: [2, 6],
    rows: "group 1, indicator 1.1, indicator 1.2, group 2, indicator 2.1",
    slips: [["D4", 7, "score-unreachable D4"], ["D3", 11, "score-above-max D3"], ["D2", 16, "group-score-sum D2"]],
  },
  {
    name: "an own score only, far below a long note",
    sheet: `
      UBND PHƯỜNG AN HÒA | | |
      TỔ CÔNG NGHỆ SỐ CỘNG ĐỒNG | | |
      Hướng dẫn: Các tổ dân phố tự chấm theo thang điểm dưới đây, gửi về phường trước ngày 25/12. | | |
      | | |
      Số | Các tiêu chí về chuyển đổi số | Điểm cao nhất | Điểm chấm
      I | Hạ tầng | 20 | 15
      1 | Phủ cáp quang | 10 | 10
      2 | Camera giám sát | 10 | 5
      II | Con người | 20 | 18
      1 | Tổ viên được tập huấn kỹ năng số | 10 | 10
      2 | Hộ dân thanh toán điện tử | 10 | 8
      | Cộng | 40 | 33`,
    columns: "A code, B name, C max, D published",
    header: [5],
    span: [6, 12],
    rows: "group I, indicator 1, indicator 2, group II, indicator 1, indicator 2, total -",
    slips: [["D7", 11, "score-above-max D7"], ["D6", 16, "group-score-sum D6"], ["D12", 34, "total-score-sum D12"]],
  },
  {
    name: "status and deadline beside the points",
    sheet: `
      STT | Tên chỉ số | Điểm tối đa | Điểm đạt năm 2024 | Giải pháp nâng điểm | Thời hạn | Chủ trì/Phối hợp
      1 | Nhận thức số | 15 | 10 | | |
      '1.1 | Chuyên mục chuyển đổi số trên cổng thông tin | 10 | 5 | Tăng tin bài | Quý II/2025 | VP/VHXH
      '1.2 | Hội nghị chuyên đề chuyển đổi số | 5 | 5 | Duy trì | Hằng năm | VP
      2 | Kinh tế số | 10 | 4 | | |
      '2.1 | Hộ kinh doanh trên sàn thương mại điện tử | 10 | 4 | Hỗ trợ lên sàn | 30/9/2025 | KT`,
    columns: "A code, B name, C max, D published, E solution, F deadline, G lead",
    header: [1],
    span: [2, 6],
    rows: "group 1, indicator 1.1, indicator 1.2, group 2, indicator 2.1",
    slips: [["D3", 15, "score-above-max D3"], ["E3", "Đã hoàn thành", "status-contradiction E3"], ["D5", 5, "group-score-sum D5"], ["B4", "Chuyên mục chuyển đổi số trên cổng thông tin", "name-duplicate B4"]],
  },
];
