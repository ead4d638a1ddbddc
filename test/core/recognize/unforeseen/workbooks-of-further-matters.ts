import type { UnforeseenWorkbook } from "./workbooks";

/** More files of other matters, close to ours by their words or by their form. */
export const FURTHER_OTHER_WORKBOOKS: readonly UnforeseenWorkbook[] = [
  { name: "the index of administrative reform with a digital field", tables: [], sheets: { "PAR INDEX": { cells: `
      BẢNG TỰ CHẤM ĐIỂM CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM 2025
      STT | Lĩnh vực/Tiêu chí/Tiêu chí thành phần | Điểm tối đa | Điểm tự chấm | Điểm thẩm định
      1 | Công tác chỉ đạo điều hành | 10 | 9 | 8.5
      '1.1 | Kế hoạch cải cách hành chính | 4 | 4 | 4
      '1.2 | Kiểm tra cải cách hành chính | 6 | 5 | 4.5
      2 | Cải cách thể chế | 10 | 8 | 8
      '2.1 | Theo dõi thi hành pháp luật | 10 | 8 | 8
      3 | Xây dựng và phát triển chính quyền điện tử, chính quyền số | 14 | 12 | 11
      '3.1 | Ứng dụng công nghệ thông tin | 8 | 7 | 6
      '3.2 | Dịch vụ công trực tuyến | 6 | 5 | 5
      | Tổng | 34 | 29 | 27.5` } } },
  { name: "the local innovation index", tables: [], sheets: { PII: { cells: `
      CHỈ SỐ ĐỔI MỚI SÁNG TẠO CẤP ĐỊA PHƯƠNG
      Mã | Chỉ số thành phần | Điểm tối đa | Điểm 2023 | Điểm 2024
      1 | Thể chế | 100 | 45 | 50
      '1.1 | Môi trường chính sách | 50 | 25 | 27
      '1.2 | Môi trường kinh doanh | 50 | 20 | 23
      2 | Vốn con người và nghiên cứu | 100 | 30 | 33
      '2.1 | Giáo dục | 50 | 20 | 21
      '2.2 | Chi cho nghiên cứu, phát triển | 50 | 10 | 12
      3 | Cơ sở hạ tầng | 100 | 60 | 61
      '3.1 | Hạ tầng công nghệ thông tin | 100 | 60 | 61` } } },
  { name: "a cyber drill of teams", tables: [], sheets: { "Diễn tập": { cells: `
      KẾT QUẢ DIỄN TẬP ỨNG CỨU SỰ CỐ AN TOÀN THÔNG TIN MẠNG
      STT | Thử thách | Điểm tối đa | Đội Sở TT&TT | Đội Công an tỉnh | Đội VNPT
      I | Phát hiện tấn công | 300 | 250 | 280 | 300
      1 | Phân tích nhật ký | 100 | 100 | 80 | 100
      2 | Truy vết mã độc | 200 | 150 | 200 | 200
      II | Khôi phục hệ thống | 200 | 150 | 100 | 180
      1 | Khôi phục dữ liệu | 200 | 150 | 100 | 180
      | Tổng | 500 | 400 | 380 | 480` } } },
  { name: "priority points of investment projects", tables: [], sheets: { "Ưu tiên đầu tư": { cells: `
      TT | Tên dự án | Tổng mức đầu tư (triệu đồng) | Điểm cấp thiết | Điểm hiệu quả | Tổng điểm
      I | Hạ tầng số | | | |
      1 | Trung tâm giám sát điều hành thông minh | 45000 | 30 | 35 | 65
      2 | Mạng truyền số liệu chuyên dùng | 12000 | 40 | 30 | 70
      II | Dữ liệu số | | | |
      1 | Số hóa hồ sơ đất đai | 30000 | 45 | 45 | 90
      2 | Kho dữ liệu dùng chung | 22000 | 35 | 40 | 75` } } },
  { name: "emulation points of a block of offices with one digital criterion", tables: [], sheets: { "Khối thi đua": { cells: `
      BẢNG CHẤM ĐIỂM THI ĐUA KHỐI CÁC CƠ QUAN THAM MƯU NĂM 2025
      STT | Nội dung thi đua | Điểm chuẩn | Đơn vị tự chấm | Khối chấm
      I | Thực hiện nhiệm vụ chính trị | 60 | 55 | 54
      1 | Hoàn thành chỉ tiêu kế hoạch | 40 | 38 | 37
      2 | Cải cách hành chính, chuyển đổi số | 20 | 17 | 17
      II | Xây dựng hệ thống chính trị | 30 | 28 | 28
      1 | Chấp hành chủ trương của Đảng | 15 | 14 | 14
      2 | Công tác đoàn thể | 15 | 14 | 14
      | Tổng | 90 | 83 | 82` } } },
  { name: "a test blueprint of informatics by levels", tables: [], sheets: { "Ma trận": { cells: `
      MA TRẬN ĐỀ KIỂM TRA GIỮA KỲ MÔN TIN HỌC 8
      TT | Nội dung kiến thức | Số câu | Điểm tối đa | Mức độ nhận thức
      1 | Chủ đề A. Máy tính và cộng đồng | 8 | 2 | Nhận biết
      '1.1 | Lược sử công cụ tính toán | 4 | 1 | Nhận biết
      '1.2 | Dữ liệu trong môi trường số | 4 | 1 | Thông hiểu
      2 | Chủ đề E. Ứng dụng tin học | 8 | 4 | Vận dụng
      '2.1 | Phần mềm bảng tính | 8 | 4 | Vận dụng` } } },
  { name: "an accreditation of a school library", tables: [], sheets: { "Thư viện": { cells: `
      TT | Tiêu chuẩn | Điểm tối đa | Trường tự chấm | Phòng GDĐT chấm
      I | Tài nguyên thông tin | 30 | 25 | 24
      1 | Sách giáo khoa, sách tham khảo | 20 | 18 | 18
      2 | Tài liệu điện tử | 10 | 7 | 6
      II | Cơ sở vật chất | 40 | 33 | 33
      1 | Phòng đọc học sinh | 25 | 20 | 20
      2 | Máy tính tra cứu | 15 | 13 | 13
      | Tổng | 70 | 58 | 57` } } },
  { name: "a survey of satisfaction with the one-stop shop", tables: [], sheets: { "Phiếu hỏi": { cells: `
      STT | Câu hỏi khảo sát | Rất hài lòng (5 điểm) | Hài lòng (4 điểm) | Bình thường (3 điểm) | Điểm trung bình
      1 | Tiếp cận dịch vụ | 40 | 30 | 5 | 4.47
      '1.1 | Nơi ngồi chờ | 20 | 15 | 3 | 4.45
      '1.2 | Trang thiết bị điện tử | 20 | 15 | 2 | 4.49
      2 | Dịch vụ công trực tuyến | 35 | 30 | 10 | 4.33
      '2.1 | Cổng dịch vụ công dễ dùng | 35 | 30 | 10 | 4.33` } } },
  { name: "the security checklist of a computer room", tables: [], sheets: { "Cấp độ 3": { cells: `
      STT | Yêu cầu kỹ thuật | Điểm tối đa | Điểm đánh giá | Kiến nghị
      1 | Bảo đảm an toàn mạng | 30 | 24 |
      '1.1 | Tường lửa lớp biên | 15 | 12 |
      '1.2 | Phân vùng mạng | 15 | 12 | Tách vùng máy chủ
      2 | Bảo đảm an toàn máy chủ | 20 | 15 |
      '2.1 | Cập nhật bản vá | 20 | 15 |` } } },
  { name: "progress of tasks of a digital plan in percent", tables: [], sheets: { "Tiến độ": { cells: `
      TIẾN ĐỘ THỰC HIỆN KẾ HOẠCH CHUYỂN ĐỔI SỐ QUÝ III/2025
      TT | Nhiệm vụ | Đơn vị chủ trì | Thời hạn | Kết quả | % hoàn thành
      I | Hạ tầng số | | | | 75
      1 | Nâng cấp trung tâm dữ liệu | Sở KH&CN | 30/9/2025 | Đang thực hiện | 60
      2 | Phủ sóng 5G | VNPT | 31/12/2025 | Đang thực hiện | 90
      II | Dữ liệu số | | | | 50
      1 | Số hóa hồ sơ | Văn phòng UBND | 30/11/2025 | Đang thực hiện | 50` } } },
  { name: "a match schedule and standings of a digital companies' league", tables: [], sheets: { "Bảng xếp hạng": { cells: `
      STT | Đội | Trận | Thắng | Hòa | Thua | Hiệu số | Điểm
      1 | FPT Digital | 5 | 4 | 1 | 0 | 8 | 13
      2 | Viettel Số | 5 | 3 | 1 | 1 | 4 | 10
      3 | VNPT IT | 5 | 2 | 0 | 3 | -2 | 6
      4 | MobiFone Số | 5 | 0 | 0 | 5 | -10 | 0` } } },
  { name: "the ranking of a province by pillar over the years", tables: [], sheets: { "Xếp hạng DTI": { cells: `
      XẾP HẠNG CHỈ SỐ CHUYỂN ĐỔI SỐ CỦA TỈNH QUA CÁC NĂM
      TT | Trụ cột | Hạng 2020 | Hạng 2021 | Hạng 2022 | Tăng/giảm
      1 | Chính quyền số | 45 | 40 | 36 | 4
      2 | Kinh tế số | 50 | 44 | 41 | 3
      3 | Xã hội số | 38 | 39 | 33 | 6
      | Chung | 47 | 42 | 37 | 5` } } },
];
