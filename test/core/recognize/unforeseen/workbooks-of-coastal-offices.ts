import type { UnforeseenWorkbook } from "./workbooks";

/** Files of offices along the coast, as nobody prepared for them: provinces, wards, schools, hospitals, ports, companies. */
export const COASTAL_WORKBOOKS: readonly UnforeseenWorkbook[] = [
  {
    name: "a department of culture and tourism: the total on top, two rows of header, a ceiling for a maximum, grounds in the last column",
    sheets: {
      "PL2 - So VHTTDL": { merges: ["A1:B1", "D1:F1", "A2:B2", "D2:F2", "A4:F4", "A5:F5", "A6:F6", "A7:A8", "B7:B8", "C7:C8", "D7:E7", "F7:F8"], cells: `
      UBND TỈNH KHÁNH HÒA |  |  | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM |  |
      SỞ VĂN HÓA, THỂ THAO VÀ DU LỊCH |  |  | Độc lập - Tự do - Hạnh phúc |  |

      PHỤ LỤC II |  |  |  |  |
      KẾT QUẢ CHO ĐIỂM CHỈ SỐ CHUYỂN ĐỔI SỐ NĂM 2025 |  |  |  |  |
      (Kèm theo Công văn số 2210/SVHTTDL-VP ngày 03/12/2025) |  |  |  |  |
      TT | Nội dung chỉ số | Điểm trần | Kết quả cho điểm |  | Văn bản, đường dẫn làm căn cứ
       |  |  | Sở tự cho điểm | Sở KH&CN rà soát |
       | Tổng các nhóm chỉ số | 75 | 65 | 62.75 |
      I | Lãnh đạo, quản trị số | 12 | 12 | 11.5 |
      1 | Giám đốc Sở là Trưởng ban Ban Chỉ đạo chuyển đổi số | 4 | 4 | 4 | QĐ 31/QĐ-SVHTTDL
      2 | Kế hoạch chuyển đổi số năm được giao chỉ tiêu cụ thể | 5 | 5 | 4.5 | KH 07/KH-SVHTTDL
      3 | Báo cáo chuyển đổi số gửi đúng hạn | 3 | 3 | 3 | Trục liên thông
      II | Dữ liệu di sản, du lịch | 25 | 20.5 | 19.5 |
      1 | Di tích xếp hạng được số hóa 3D | 8 | 5 | 4.5 | disan.khanhhoa.gov.vn
      2 | Hồ sơ nghệ nhân được số hóa | 4 | 4 | 4 | Danh sách đính kèm
      3 | Cơ sở lưu trú cập nhật lượng khách hằng ngày | 8 | 6.5 | 6 | Phần mềm thống kê du lịch
      4 | Bản đồ du lịch thông minh | 5 | 5 | 5 | Bản đồ trên Cổng du lịch
      III | Dịch vụ công, văn bản điện tử | 22 | 21 | 20.25 |
      1 | Hồ sơ nộp trực tuyến toàn trình | 10 | 9 | 8.75 | Báo cáo Trung tâm PVHCC
      2 | Thanh toán phí thẩm định trực tuyến | 6 | 6 | 5.5 | Đối soát ngân hàng
      3 | Văn bản đi ký số đủ hai cấp | 6 | 6 | 6 | E-Office
      IV | Con người, an toàn thông tin | 16 | 11.5 | 11.5 |
      1 | Hướng dẫn viên được tập huấn nền tảng số | 5 | 3 | 3 | QĐ mở lớp 188
      2 | Máy tính cài phần mềm chống mã độc tập trung | 6 | 6 | 6 | Bkav quản trị
      3 | Hồ sơ đề xuất cấp độ an toàn | 5 | 2.5 | 2.5 | QĐ 90

       |  |  | Khánh Hòa, ngày 03 tháng 12 năm 2025 |  |
       | Người lập biểu |  | KT. GIÁM ĐỐC - PHÓ GIÁM ĐỐC |  |` },
    },
    tables: [
      { place: "PL2 - So VHTTDL!9-26", header: [7, 8], columns: "A code, B name, C max, D self, E council, F evidence", rows: "total -, group I, indicator 1, indicator 2, indicator 3, group II, indicator 1, indicator 2, indicator 3, indicator 4, group III, indicator 1, indicator 2, indicator 3, group IV, indicator 1, indicator 2, indicator 3" },
    ],
  },
  {
    name: "a fisheries surveillance department of a ministry: an empty column between, an index row, ten and more in a group",
    sheets: {
      "Cuc TS-KN": { cells: `
      BỘ NÔNG NGHIỆP VÀ MÔI TRƯỜNG
      CỤC THỦY SẢN VÀ KIỂM NGƯ
      Biểu 4. Chỉ số chuyển đổi số các đơn vị thuộc Bộ

      Mã | Chỉ tiêu đánh giá |  | Điểm tối đa theo khung | Điểm công bố năm 2024 | Cục tự đánh giá năm 2025 | Đơn vị đầu mối | Thông tin thêm
      (1) | (2) |  | (3) | (4) | (5) | (6) | (7)
      '1 | Quản lý nghề cá số |  | 51 | 23 | 36.5 |  |
      '1.1 | Tàu cá được cập nhật trên VNFishbase |  | 6 | 4 | 5.5 | Phòng Khai thác |
      '1.2 | Thiết bị giám sát hành trình kết nối |  | 6 | 5 | 5.5 | Trung tâm Thông tin Kiểm ngư |
      '1.3 | Nhật ký khai thác điện tử |  | 6 | 2 | 3 | Phòng Khai thác | Áp dụng từ tháng 6
      '1.4 | Truy xuất nguồn gốc điện tử (eCDT) |  | 6 | 1.5 | 4 | Phòng Khai thác |
      '1.5 | Cảng cá chỉ định khai báo điện tử |  | 5 | 2 | 3.5 | Phòng Khai thác |
      '1.6 | Giấy phép khai thác cấp trực tuyến |  | 4 | 4 | 4 | Văn phòng Cục |
      '1.7 | Bản đồ ngư trường dự báo trên nền tảng số |  | 4 | 2 | 2 | Viện phối hợp |
      '1.8 | Cơ sở nuôi biển được cấp mã số |  | 4 | 1 | 2.5 | Phòng Nuôi trồng |
      '1.9 | Quan trắc môi trường nuôi tự động |  | 4 | 0.5 | 1.5 | Phòng Nuôi trồng |
      '1.10 | Dữ liệu bảo tồn biển |  | 3 | 1 | 2 | Phòng Bảo tồn |
      '1.11 | Xử phạt vi phạm trên hệ thống điện tử |  | 3 | 0 | 3 | Phòng Pháp chế |
      '2 | Điều hành số |  | 18 | 13 | 16.5 |  |
      '2.1 | Hồ sơ công việc điện tử |  | 8 | 6 | 7.5 | Văn phòng Cục |
      '2.2 | Họp trực tuyến với các chi cục vùng |  | 4 | 4 | 4 | Văn phòng Cục |
      '2.3 | Báo cáo thống kê chuyên ngành trực tuyến |  | 6 | 3 | 5 | Phòng Kế hoạch | Còn 4 tỉnh gửi giấy
      '3 | An toàn, nhân lực |  | 11 | 8 | 10 |  |
      '3.1 | Kiểm ngư viên được tập huấn an ninh mạng |  | 5 | 2 | 4 | Trung tâm Thông tin Kiểm ngư |
      '3.2 | Hệ thống giám sát tàu cá đạt cấp độ 3 |  | 6 | 6 | 6 | Trung tâm Thông tin Kiểm ngư |
       | Tổng cộng |  | 80 | 44 | 63 |  |` },
    },
    tables: [
      { place: "Cuc TS-KN!7-26", header: [5], columns: "A code, B name, D max, E published, F self, G lead, H note", rows: "group 1, indicator 1.1, indicator 1.2, indicator 1.3, indicator 1.4, indicator 1.5, indicator 1.6, indicator 1.7, indicator 1.8, indicator 1.9, indicator 1.10, indicator 1.11, group 2, indicator 2.1, indicator 2.2, indicator 2.3, group 3, indicator 3.1, indicator 3.2, total -" },
    ],
  },
  {
    name: "a special zone of islands: decomposed letters, a remark between the rows, no total at all",
    sheets: {
      "Đặc khu Cồn Cỏ": { cells: `
      ỦY BAN NHÂN DÂN ĐẶC KHU CỒN CỎ
      BẢNG TỰ CHẤM ĐIỂM CHUYỂN ĐỔI SỐ CẤP XÃ (ÁP DỤNG CHO ĐẶC KHU)
      TT | Tiêu chí | Điểm chuẩn | Đặc khu tự chấm | Tài liệu làm rõ | Ghi chú
      1 | Hạ tầng số trên đảo | 18 | 16.5 |  |
      1.1 | Tuyến cáp quang biển hoặc vi ba dự phòng | 8 | 8 | Biên bản nghiệm thu |
      1.2 | Điện liên tục cho trạm thu phát sóng | 6 | 4.5 | Nhật ký vận hành | Mất điện 3 đợt
      1.3 | Khu dân cư có Wifi miễn phí | 4 | 4 | Ảnh |
       | Đối với đặc khu chưa có hộ kinh doanh thì không tính điểm thương mại điện tử |  |  |  |
      2 | Chính quyền số | 20 | 16 |  |
      2.1 | Hồ sơ trực tuyến | 10 | 8 | Cổng DVC quốc gia |
      2.2 | Chứng thực bản sao điện tử | 5 | 3 | Sổ chứng thực |
      2.3 | Họp với tỉnh qua cầu truyền hình | 5 | 5 | Giấy mời họp |
      3 | Xã hội số | 14 | 12 |  |
      3.1 | Khám chữa bệnh từ xa cho quân, dân | 8 | 6 | Sổ hội chẩn |
      3.2 | Tàu, thuyền viên cài ứng dụng cảnh báo bão | 6 | 6 | Danh sách |`.normalize("NFD") },
    },
    tables: [
      { place: "Đặc khu Cồn Cỏ!4-15", header: [3], columns: "A code, B name, C max, D self, E evidence, F note", rows: "group 1, indicator 1.1, indicator 1.2, indicator 1.3, heading -, group 2, indicator 2.1, indicator 2.2, indicator 2.3, group 3, indicator 3.1, indicator 3.2" },
    ],
  },
  {
    name: "a seaside ward in an old font: roman groups, the points proposed and those appraised, a hidden row",
    sheets: {
      "Rach Dua": { hidden: [11], encoding: "tcvn3", cells: `
      UBND phường Rạch Dừa
      Bảng đề nghị công nhận kết quả chuyển đổi số năm 2025

      Số TT | Chỉ tiêu | Điểm quy định | Điểm phường đề nghị | Điểm Sở thẩm định | Lý do giảm điểm
      I | Nhận thức, chỉ đạo | 14 | 13 | 12.5 |
      1 | Chương trình hành động của Đảng ủy | 5 | 5 | 5 |
      2 | Sinh hoạt khu phố có nội dung kỹ năng số | 5 | 4 | 3.5 | Trùng biên bản
      3 | Trang Zalo OA trả lời người dân | 4 | 4 | 4 |
      II | Hạ tầng | 14 | 12 | 12 |
      1 | Camera giám sát ngập, triều cường | 6 | 4 | 4 |
      2 | Trụ sở khu phố nối mạng | 5 | 5 | 5 |
      3 | Ki-ốt tra cứu tại Trung tâm phục vụ hành chính công | 3 | 3 | 3 |
      III | Chính quyền điện tử | 26 | 23.5 | 23 |
      1 | Hồ sơ nộp qua mạng | 12 | 10.5 | 10 | Loại hồ sơ nộp hộ
      2 | Hồ sơ trả kết quả bằng bản điện tử | 8 | 7 | 7 |
      3 | Thanh toán lệ phí không tiền mặt | 6 | 6 | 6 |
      IV | Đời sống số | 16 | 12 | 11.5 |
      1 | Chợ cá thanh toán bằng mã QR | 6 | 4.5 | 4.5 |
      2 | Hộ nghèo có điện thoại thông minh | 5 | 3 | 3 |
      3 | Sổ sức khỏe điện tử của học sinh | 5 | 4.5 | 4 | Thiếu dữ liệu 1 trường
       | Cộng toàn bảng | 70 | 60.5 | 59 |

       | Người lập |  | Chủ tịch |  |` },
    },
    tables: [
      { place: "Rach Dua!5-21", header: [4], columns: "A code, B name, C max, D self, E council, F adjustment", rows: "group I, indicator 1, indicator 2, indicator 3, group II, indicator 1, indicator 2, indicator 3, group III, indicator 1, indicator 2, indicator 3, group IV, indicator 1, indicator 2, indicator 3, total -" },
    ],
  },
  {
    name: "a lower secondary school: levels with their points as rows under each criterion, level numbers in words",
    sheets: {
      THCS: { merges: ["A1:E1", "A2:E2", "A3:E3"], cells: `
      PHÒNG VĂN HÓA - XÃ HỘI XÃ HÒN ĐẤT |  |  |  |
      TRƯỜNG THCS BÌNH SƠN |  |  |  |
      PHIẾU TỰ ĐÁNH GIÁ CHUYỂN ĐỔI SỐ CỦA CƠ SỞ GIÁO DỤC PHỔ THÔNG |  |  |  |
      Số | Tiêu chí, mức độ | Điểm | Trường chấm | Minh chứng kèm theo
      I | CHUYỂN ĐỔI SỐ TRONG DẠY, HỌC | 40 | 35 |
      1 | Bài kiểm tra trên phòng máy | 20 | 15 | Kế hoạch thi học kỳ
       | Mức 0: chưa tổ chức | 0 |  |
       | Mức 1: tổ chức ở một khối lớp | 10 |  |
       | Mức 2: tổ chức ở hai đến ba khối lớp | 15 |  |
       | Mức 3: tổ chức ở tất cả khối lớp | 20 |  |
      2 | Học liệu do giáo viên xây dựng | 20 | 20 | Kho học liệu của trường
       | Mức 1: dưới 50 bài | 10 |  |
       | Mức 2: từ 50 bài trở lên | 20 |  |
      II | CHUYỂN ĐỔI SỐ TRONG QUẢN TRỊ | 40 | 25 |
      1 | Tuyển sinh lớp 6 trực tuyến | 15 | 15 | Trang tuyển sinh
       | Mức 0: nhận hồ sơ giấy | 0 |  |
       | Mức 1: trực tuyến hoàn toàn | 15 |  |
      2 | Học bạ số | 25 | 10 | Báo cáo tháng 9
       | Mức 1: đang nhập dữ liệu | 10 |  |
       | Mức 2: đã ký số toàn bộ | 25 |  |
       | TỔNG ĐIỂM | 80 | 60 |
      Hòn Đất, ngày 10/10/2025 |  |  | HIỆU TRƯỞNG |` },
    },
    tables: [
      { place: "THCS!5-21", header: [4], columns: "A code, B name, C max, D self, E evidence", rows: "group I, indicator 1, option -, option -, option -, option -, indicator 2, option -, option -, group II, indicator 1, option -, option -, indicator 2, option -, option -, total -" },
    ],
  },
  {
    name: "a general hospital by the sea: the pillar merged down the first column, one running number",
    sheets: {
      "BV da khoa": { merges: ["A5:A7", "A8:A10", "A11:A14", "A15:A16", "A1:G1", "A2:G2"], cells: `
      BỆNH VIỆN ĐA KHOA KHU VỰC CAM RANH
      BẢNG CHẤM ĐIỂM CHỈ SỐ CHUYỂN ĐỔI SỐ BỆNH VIỆN NĂM 2025

      Trụ cột | STT | Tiêu chí | Điểm tối đa | Khoa, phòng tự chấm | Tổ kiểm tra chấm | Phòng đầu mối
      Hạ tầng | 1 | Phòng máy chủ có giám sát môi trường | 8 | 8 | 7.5 | Tổ CNTT
       | 2 | Đường truyền cáp quang hai nhà mạng | 6 | 6 | 6 | Tổ CNTT
       | 3 | Máy tính bảng cho điều dưỡng | 6 | 3 | 3 | Phòng Điều dưỡng
      Quản lý | 4 | Phần mềm kho dược | 8 | 8 | 8 | Khoa Dược
       | 5 | Chấm công, lương trên phần mềm | 4 | 4 | 4 | Phòng TCCB
       | 6 | Văn bản nội bộ ký số | 6 | 5 | 4.5 | Phòng HCQT
      Khám chữa bệnh | 7 | Bệnh án điện tử | 15 | 10 | 9 | Phòng KHTH
       | 8 | Kết quả cận lâm sàng trả trên ứng dụng | 8 | 6 | 6 | Khoa Xét nghiệm
       | 9 | Khám bệnh bằng VNeID | 6 | 5.5 | 5.5 | Khoa Khám bệnh
       | 10 | Kê đơn có cảnh báo tương tác thuốc | 8 | 8 | 8 | Khoa Dược
      An toàn | 11 | Sao lưu ngoài địa điểm chính | 5 | 2.5 | 2.5 | Tổ CNTT
       | 12 | Diễn tập mất hệ thống | 5 | 5 | 5 | Phòng KHTH
       |  | Tổng cộng | 85 | 71 | 69 |

       |  | TỔ TRƯỞNG |  |  | GIÁM ĐỐC |` },
    },
    tables: [
      { place: "BV da khoa!5-17", header: [4], columns: "B code, C name, D max, E self, F council, G lead", rows: "indicator 1, indicator 2, indicator 3, indicator 4, indicator 5, indicator 6, indicator 7, indicator 8, indicator 9, indicator 10, indicator 11, indicator 12, total -" },
    ],
  },
  {
    name: "a port company: a table for each pillar on one sheet, numbers anew, a sum below each, a column that the last lacks",
    sheets: {
      Cang: { merges: ["A1:F1", "A2:F2", "A4:F4", "A14:F14", "A24:E24"], cells: `
      CÔNG TY CỔ PHẦN CẢNG QUY NHƠN |  |  |  |  |
      BẢNG ĐIỂM MỨC ĐỘ CHUYỂN ĐỔI SỐ DOANH NGHIỆP |  |  |  |  |

      Trụ cột 1: Khách hàng số |  |  |  |  |
      TT | Tiêu chí thành phần | Điểm tối đa | Công ty tự chấm | Tổng công ty chấm | Hồ sơ chứng minh
      1 | Giao dịch trực tuyến | 22 | 19 | 18.5 |
      1.1 | Cảng điện tử ePort | 12 | 11 | 10.5 | eport.quynhonport.vn
      1.2 | Lệnh giao hàng điện tử | 10 | 8 | 8 | Quy trình eDO
      2 | Chăm sóc khách hàng | 10 | 8 | 8 |
      2.1 | Tra cứu container trên ứng dụng | 6 | 6 | 6 |
      2.2 | Khảo sát khách hàng bằng biểu mẫu số | 4 | 2 | 2 |
       | Cộng trụ cột 1 | 32 | 27 | 26.5 |

      Trụ cột 2: Vận hành số |  |  |  |  |
      TT | Tiêu chí thành phần | Điểm tối đa | Công ty tự chấm | Tổng công ty chấm | Hồ sơ chứng minh
      1 | Khai thác bãi | 24 | 19 | 18 |
      1.1 | Phần mềm quản lý bãi (TOS) | 14 | 13 | 13 | Hợp đồng TOS
      1.2 | Cổng tự động nhận dạng biển số | 10 | 6 | 5 | Biên bản chạy thử
      2 | Thiết bị | 14 | 7 | 6.5 |
      2.1 | Giám sát nhiên liệu cẩu, xe nâng | 8 | 5 | 5 |
      2.2 | Bảo dưỡng theo dữ liệu cảm biến | 6 | 2 | 1.5 |
       | Cộng trụ cột 2 | 38 | 26 | 24.5 |

      Trụ cột 3: Con người số |  |  |  |
      TT | Tiêu chí thành phần | Điểm tối đa | Công ty tự chấm | Tổng công ty chấm
      1 | Đào tạo | 20 | 17 | 16.5
      1.1 | Người lao động học trực tuyến | 10 | 8 | 8
      1.2 | Cán bộ quản lý sử dụng báo cáo thông minh | 10 | 9 | 8.5
      2 | Sáng kiến | 10 | 5 | 5
      2.1 | Sáng kiến số được công nhận | 10 | 5 | 5
       | Cộng trụ cột 3 | 30 | 22 | 21.5` },
    },
    tables: [
      { place: "Cang!6-12", header: [5], columns: "A code, B name, C max, D self, E council, F evidence", rows: "group 1, indicator 1.1, indicator 1.2, group 2, indicator 2.1, indicator 2.2, total -" },
      { place: "Cang!16-22", header: [15], columns: "A code, B name, C max, D self, E council, F evidence", rows: "group 1, indicator 1.1, indicator 1.2, group 2, indicator 2.1, indicator 2.2, total -" },
      { place: "Cang!26-31", header: [25], columns: "A code, B name, C max, D self, E council", rows: "group 1, indicator 1.1, indicator 1.2, group 2, indicator 2.1, total -" },
    ],
  },
  {
    name: "a water supply company in another old font: own points before the maxima, points in words",
    sheets: {
      "Cap nuoc": { encoding: "vni", cells: `
      CÔNG TY CỔ PHẦN CẤP NƯỚC CÀ MAU
      PHIẾU CHẤM ĐIỂM CHUYỂN ĐỔI SỐ
      TT | Nội dung đánh giá | Công ty tự chấm | Điểm tối đa | Chủ sở hữu chấm | Ghi chú
      A | Khách hàng | 30 điểm | 35 điểm | 29,5 điểm |
      1 | Hóa đơn điện tử | 10 điểm | 10 điểm | 10 điểm |
      2 | Thu tiền nước qua ngân hàng, ví điện tử | 12 điểm | 15 điểm | 11,5 điểm | Vùng ven thu tại nhà
      3 | Báo sự cố qua ứng dụng | 8 điểm | 10 điểm | 8 điểm |
      B | Mạng lưới | 34 điểm | 45 điểm | 33 điểm |
      1 | Đồng hồ thông minh | 9 điểm | 20 điểm | 8 điểm | Mới lắp khu trung tâm
      2 | Bản đồ GIS mạng lưới | 15 điểm | 15 điểm | 15 điểm |
      3 | Quan trắc độ mặn tự động | 10 điểm | 10 điểm | 10 điểm |
      C | Quản trị | 15,5 điểm | 20 điểm | 15,5 điểm |
      1 | Văn phòng điện tử | 9,5 điểm | 10 điểm | 9,5 điểm |
      2 | An toàn hệ thống SCADA | 6 điểm | 10 điểm | 6 điểm | Chưa có hồ sơ cấp độ
       | Tổng số điểm | 79,5 điểm | 100 điểm | 78 điểm |` },
    },
    tables: [
      { place: "Cap nuoc!4-15", header: [3], columns: "A code, B name, C self, D max, E council, F note", rows: "group A, indicator 1, indicator 2, indicator 3, group B, indicator 1, indicator 2, indicator 3, group C, indicator 1, indicator 2, total -" },
    ],
  },
  {
    name: "a power company: pillars of letters over groups that start anew, weights, letters of columns, a date for each",
    sheets: {
      "ĐL Gò Công": { merges: ["A1:G1", "A2:G2", "A3:G3"], cells: `
      TỔNG CÔNG TY ĐIỆN LỰC MIỀN NAM |  |  |  |  |  |
      ĐIỆN LỰC GÒ CÔNG |  |  |  |  |  |
      CHỈ SỐ TRƯỞNG THÀNH SỐ (DTI) NĂM 2025 |  |  |  |  |  |
      Mã số | Trụ cột - nhóm - chỉ số | Trọng số (%) | Điểm tối đa | Đơn vị tự chấm | Công ty thẩm định | Hạn thực hiện
      a | b | c | d | e | f | g
      A | KINH DOANH SỐ |  | 50 | 45 | 44.5 |
      1 | Dịch vụ khách hàng | 30 | 30 | 26.5 | 26 |
      1.1 | Hợp đồng mua bán điện điện tử | 10 | 10 | 9 | 9 | 30/6/2026
      1.2 | Dịch vụ điện qua Cổng Dịch vụ công quốc gia | 10 | 10 | 10 | 10 |
      1.3 | Khách hàng cài ứng dụng EVNSPC CSKH | 10 | 10 | 7.5 | 7 | 31/12/2026
      2 | Đo đếm | 20 | 20 | 18.5 | 18.5 |
      2.1 | Công tơ đọc từ xa | 14 | 14 | 12.5 | 12.5 | 31/12/2026
      2.2 | Cảnh báo sản lượng bất thường | 6 | 6 | 6 | 6 |
      B | KỸ THUẬT SỐ |  | 40 | 30 | 29.5 |
      1 | Lưới điện | 30 | 30 | 22 | 21.5 |
      1.1 | Trạm biến áp không người trực | 12 | 12 | 12 | 12 |
      1.2 | Thiết bị đóng cắt điều khiển xa | 10 | 10 | 6 | 6 | 30/9/2026
      1.3 | Kiểm tra tuyến dây bằng máy bay không người lái | 8 | 8 | 4 | 3.5 | 30/9/2026
      2 | Dữ liệu kỹ thuật | 10 | 10 | 8 | 8 |
      2.1 | Hồ sơ thiết bị có mã QR | 10 | 10 | 8 | 8 | 31/3/2026
      C | NỘI BỘ SỐ |  | 10 | 9 | 9 |
      1 | Người lao động | 10 | 10 | 9 | 9 |
      1.1 | Công nhân dùng phiếu công tác điện tử | 6 | 6 | 6 | 6 |
      1.2 | Hoàn thành khóa an ninh mạng | 4 | 4 | 3 | 3 | 31/3/2026
       | Tổng điểm chung | 100 | 100 | 84 | 83 |` },
    },
    tables: [
      { place: "ĐL Gò Công!6-25", header: [4], columns: "A code, B name, D max, E self, F council, G deadline", rows: "pillar A, group 1, indicator 1.1, indicator 1.2, indicator 1.3, group 2, indicator 2.1, indicator 2.2, pillar B, group 1, indicator 1.1, indicator 1.2, indicator 1.3, group 2, indicator 2.1, pillar C, group 1, indicator 1.1, indicator 1.2, total -" },
    ],
  },
  {
    name: "a commune's list of lost points: why, which way out, who advises, who helps, by when",
    sheets: {
      "KH khac phuc": { merges: ["A1:I1", "A2:I2"], cells: `
      UBND XÃ CẨM HƯNG |  |  |  |  |  |  |  |
      KHẮC PHỤC HẠN CHẾ CHỈ SỐ CHUYỂN ĐỔI SỐ CẤP XÃ |  |  |  |  |  |  |  |
      STT | Chỉ số | Điểm tối đa | Điểm năm 2024 | Nguyên nhân bị mất điểm | Hướng khắc phục | Bộ phận tham mưu | Bộ phận phối hợp | Thời hạn
      1 | Thể chế số | 20 | 10 |  |  |  |  |
      '1.1 | Nghị quyết của Đảng ủy về chuyển đổi số | 10 | 10 |  |  | Văn phòng Đảng ủy |  | Đã hoàn thành
      '1.2 | Quy chế khai thác camera an ninh | 10 | 0 | Chưa ban hành | Soạn thảo, lấy ý kiến, ban hành | Công an xã | Văn phòng HĐND và UBND | Tháng 3/2026
      2 | Hạ tầng số | 30 | 21 |  |  |  |  |
      '2.1 | Nhà văn hóa thôn có mạng | 12 | 9 | Có 15/20 nhà văn hóa thôn | Vận động nhà mạng lắp đặt | Phòng Kinh tế | Các thôn | Quý II/2026
      '2.2 | Máy tính của công chức đủ cấu hình | 8 | 8 |  |  | Văn phòng HĐND và UBND |  | Đã hoàn thành
      '2.3 | Đài truyền thanh ứng dụng viễn thông | 10 | 4 | Chuyển đổi 8/20 cụm loa | Lập dự toán thay thế | Phòng Văn hóa - Xã hội | Phòng Kinh tế | Quý III/2026
      3 | Chính quyền số | 30 | 22 |  |  |  |  |
      '3.1 | Hồ sơ trực tuyến | 15 | 12 | Trực tuyến 1600/2000 hồ sơ | Đặt bàn hướng dẫn tại Trung tâm | Trung tâm PVHCC | Đoàn xã | Thường xuyên
      '3.2 | Số hóa kết quả hộ tịch cũ | 10 | 5 | Số hóa 6000/12000 trang sổ | Thuê nhập liệu | Công chức tư pháp | Sở Tư pháp | Tháng 9/2026
      '3.3 | Văn bản ký số của lãnh đạo | 5 | 5 |  |  | Văn phòng HĐND và UBND |  | Đã hoàn thành
      4 | Xã hội số | 20 | 15 |  |  |  |  |
      '4.1 | Hộ có tài khoản thanh toán | 10 | 7 | Đạt 1400/2000 hộ | Phối hợp ngân hàng mở tài khoản | Phòng Kinh tế | Hội Phụ nữ | Quý II/2026
      '4.2 | Người cao tuổi được hướng dẫn VNeID | 10 | 8 | Hướng dẫn 640/800 người | Tổ công nghệ số đến từng nhà | Công an xã | Hội Người cao tuổi | Tháng 6/2026
       | Tổng cộng | 100 | 68 |  |  |  |  |` },
    },
    tables: [
      { place: "KH khac phuc!4-18", header: [3], columns: "A code, B name, C max, D published, E reason, F solution, G lead, H support, I deadline", rows: "group 1, indicator 1.1, indicator 1.2, group 2, indicator 2.1, indicator 2.2, indicator 2.3, group 3, indicator 3.1, indicator 3.2, indicator 3.3, group 4, indicator 4.1, indicator 4.2, total -" },
    ],
  },
  {
    name: "a provincial tax office: three printed pages, the header and its numbers at the head of each, a group broken between two",
    sheets: {
      "Thue CM": { merges: ["A1:F1", "A2:F2"], cells: `
      CỤC THUẾ - THUẾ TỈNH CÀ MAU
      TỔNG HỢP ĐIỂM CHUYỂN ĐỔI SỐ NGÀNH THUẾ NĂM 2025
      Số thứ tự | Tên chỉ số | Điểm chuẩn | Thuế tỉnh tự chấm | Cục Thuế chấm | Ghi chú
      1 | 2 | 3 | 4 | 5 | 6
      I | Người nộp thuế | 32 | 27.5 | 27 |
      1 | Hóa đơn điện tử khởi tạo từ máy tính tiền | 12 | 10 | 10 | Vùng biển đảo khó kết nối
      2 | Hộ kinh doanh khai thuế qua eTax Mobile | 12 | 9.5 | 9 |
      3 | Nộp thuế điện tử | 8 | 8 | 8 |
      II | Xử lý nghiệp vụ | 24 | 17.5 | 17 |
      4 | Hoàn thuế tự động | 8 | 6 | 6 |
      Số thứ tự | Tên chỉ số | Điểm chuẩn | Thuế tỉnh tự chấm | Cục Thuế chấm | Ghi chú
      1 | 2 | 3 | 4 | 5 | 6
      5 | Kiểm tra tại bàn bằng công cụ phân tích rủi ro | 10 | 8.5 | 8 |
      6 | Thông báo thuế đất phi nông nghiệp điện tử | 6 | 3 | 3 | Thiếu mã định danh chủ đất
      III | Dữ liệu | 20 | 15.5 | 15.5 |
      7 | Mã số thuế đồng bộ với định danh cá nhân | 12 | 11.5 | 11.5 |
      8 | Kết nối dữ liệu đất đai | 8 | 4 | 4 |
      Số thứ tự | Tên chỉ số | Điểm chuẩn | Thuế tỉnh tự chấm | Cục Thuế chấm | Ghi chú
      1 | 2 | 3 | 4 | 5 | 6
      IV | Nội bộ | 24 | 23 | 22.5 |
      9 | Văn bản, hồ sơ điện tử | 10 | 10 | 9.5 |
      10 | Công chức đạt chuẩn kỹ năng số | 8 | 7 | 7 |
      11 | Máy trạm tuân thủ chính sách an toàn | 6 | 6 | 6 |
       | Cộng (I + II + III + IV) | 100 | 83.5 | 82 |

      TRƯỞNG PHÒNG NVDTPC |  |  | TRƯỞNG THUẾ TỈNH |  |` },
    },
    tables: [
      { place: "Thue CM!5-24", header: [3], columns: "A code, B name, C max, D self, E council, F note", rows: "group I, indicator 1, indicator 2, indicator 3, group II, indicator 4, indicator 5, indicator 6, group III, indicator 7, indicator 8, group IV, indicator 9, indicator 10, indicator 11, total -" },
    ],
  },
  {
    name: "a coastal commune: the points of three offices beside each other under one heading, the team's word behind",
    sheets: {
      "Ba phong": { merges: ["A4:A5", "B4:B5", "C4:C5", "D4:F4", "G4:G5", "H4:H5"], cells: `
      UBND XÃ VĨNH HẢI
      TỔNG HỢP TỰ CHẤM ĐIỂM CHUYỂN ĐỔI SỐ CỦA CÁC PHÒNG CHUYÊN MÔN

      TT | Tiêu chí | Điểm tối đa | Điểm tự chấm |  |  | Điểm Tổ thẩm định chung | Lưu ý
       |  |  | Văn phòng | Phòng Kinh tế | Phòng Văn hóa - Xã hội |  |
      1 | Văn bản, hồ sơ | 30 | 27 | 23 | 25 | 24.5 |
      1.1 | Văn bản đi ký số | 15 | 15 | 14 | 15 | 14.5 |
      1.2 | Lập hồ sơ công việc điện tử | 15 | 12 | 9 | 10 | 10 | Phòng Kinh tế chưa đóng hồ sơ
      2 | Dịch vụ công | 40 | 39 | 34.5 | 37 | 37 |
      2.1 | Hồ sơ đúng hạn trên phần mềm | 20 | 19 | 18 | 20 | 19 |
      2.2 | Hồ sơ số hóa đầu vào | 20 | 20 | 16.5 | 17 | 18 |
      3 | Kỹ năng | 30 | 28 | 26 | 25 | 26 |
      3.1 | Dùng trợ lý ảo trong soạn thảo | 10 | 8 | 6 | 7 | 7 |
      3.2 | Hoàn thành khóa học trên Bình dân học vụ số | 20 | 20 | 20 | 18 | 19 |
       | Tổng | 100 | 94 | 83.5 | 87 | 87.5 |` },
    },
    tables: [
      { place: "Ba phong!6-15", header: [4, 5], columns: "A code, B name, C max, D self, E self, F self, G council, H note", rows: "group 1, indicator 1.1, indicator 1.2, group 2, indicator 2.1, indicator 2.2, group 3, indicator 3.1, indicator 3.2, total -" },
    ],
  },
  {
    name: "a youth union: numbers within the names, two columns of evidence under one heading, an empty column at the left",
    sheets: {
      "Doan TN": { merges: ["B1:G1", "B2:G2", "B3:B4", "C3:C4", "D3:D4", "E3:F3", "G3:G4"], cells: `
       | TỈNH ĐOÀN VĨNH LONG |  |  |  |  |
       | BIỂU ĐIỂM CHUYỂN ĐỔI SỐ CÔNG TÁC ĐOÀN CẤP XÃ |  |  |  |  |
       | Nội dung | Điểm tối đa | Đoàn xã tự chấm | Minh chứng |  | Ghi chú
       |  |  |  | Văn bản | Đường dẫn |
       | I. Tuyên truyền trên không gian mạng | 30 | 25 |  |  |
       | I.1. Trang cộng đồng của Đoàn xã hoạt động hằng tuần | 15 | 15 |  | fb.com/doanxa |
       | I.2. Sản phẩm truyền thông số do đoàn viên làm | 15 | 10 | KH 12-KH/ĐTN |  | 4 video
       | II. Quản lý đoàn viên | 35 | 29 |  |  |
       | II.1. Cập nhật phần mềm nghiệp vụ đoàn viên | 25 | 23 | Báo cáo quý III |  |
       | II.2. Thu đoàn phí qua tài khoản | 10 | 6 | Sao kê |  |
       | III. Đội hình tình nguyện số | 35 | 33 |  |  |
       | III.1. Hỗ trợ ngư dân cài ứng dụng | 20 | 18 | QĐ thành lập đội |  | Bến Thạnh Phú
       | III.2. Dạy kỹ năng số cho người lớn tuổi | 15 | 15 | Danh sách lớp | zalo.me/g/lopso |
       | Tổng cộng | 100 | 87 |  |  |` },
    },
    tables: [
      { place: "Doan TN!5-14", header: [3, 4], columns: "B name, C max, D self, E evidence, G note", rows: "group I, indicator I.1, indicator I.2, group II, indicator II.1, indicator II.2, group III, indicator III.1, indicator III.2, total -" },
    ],
  },
  {
    name: "a regional treasury: begun at column C, rates of the maximum between own and superior's points",
    sheets: {
      "KBNN KV": { cells: `

       |  | KHO BẠC NHÀ NƯỚC KHU VỰC XV |  |  |  |  |
       |  | Kết quả chuyển đổi số theo Quyết định giao chỉ tiêu năm 2025 |  |  |  |  |

       |  | Stt | Tiêu chí | Điểm tối đa | Tự chấm | Tỷ lệ so với tối đa (%) | KBNN thẩm định | Lý do chênh lệch
       |  | I | Dịch vụ công kho bạc | 40 | 33 | 82.5 | 32 |
       |  | 1 | Chứng từ giao nhận trực tuyến | 20 | 19 | 95 | 19 |
       |  | 2 | Tự động hóa đối chiếu số dư | 10 | 8 | 80 | 7 | Chưa tính quý IV
       |  | 3 | Kiểm soát chi theo ngưỡng rủi ro | 10 | 6 | 60 | 6 |
       |  | II | Thanh toán | 20 | 19 | 95 | 18.5 |
       |  | 1 | Thanh toán song phương điện tử | 10 | 10 | 100 | 10 |
       |  | 2 | Không giao dịch tiền mặt tại quầy | 10 | 9 | 90 | 8.5 | Ba đơn vị ở đảo
       |  | III | Quản trị nội bộ | 20 | 16 | 80 | 15.5 |
       |  | 1 | Chữ ký số công chức | 8 | 8 | 100 | 8 |
       |  | 2 | Lưu trữ chứng từ điện tử | 8 | 5 | 62.5 | 5 |
       |  | 3 | Ứng phó sự cố mất kết nối | 4 | 3 | 75 | 2.5 | Thiếu biên bản diễn tập
       |  |  | Cộng | 80 | 68 | 85 | 66 |` },
    },
    tables: [
      { place: "KBNN KV!6-17", header: [5], columns: "C code, D name, E max, F self, H council, I adjustment", rows: "group I, indicator 1, indicator 2, indicator 3, group II, indicator 1, indicator 2, group III, indicator 1, indicator 2, indicator 3, total -" },
    ],
  },
  {
    name: "a province's public service centre: the maxima between code and name, texts with letters, where each is verified",
    sheets: {
      TTPVHCC: { merges: ["A1:F1", "A2:F2", "A3:F3"], cells: `
      UBND TỈNH HƯNG YÊN |  |  |  |  |
      TRUNG TÂM PHỤC VỤ HÀNH CHÍNH CÔNG TỈNH |  |  |  |  |
      TỰ XÁC ĐỊNH ĐIỂM CHỈ SỐ CHUYỂN ĐỔI SỐ NĂM 2025 |  |  |  |  |
      Mã | Điểm tối đa | Chỉ số | Cách tính, cho điểm | Điểm tự chấm | Tài liệu kiểm chứng
      '1 | 22 | Tiếp nhận hồ sơ |  | 18.6 |
      '1.1 | 10 | Hồ sơ tiếp nhận trực tuyến | a = Số hồ sơ nộp trực tuyến toàn trình.\\nb = Số hồ sơ nộp trực tuyến một phần.\\nc = Tổng số hồ sơ tiếp nhận.\\n- Tỷ lệ = (a+b)/c.\\n- Điểm = Tỷ lệ*Điểm tối đa. | 8.2 | Cổng dịch vụ công
      '1.2 | 8 | Thành phần hồ sơ được tái sử dụng dữ liệu | a = Số hồ sơ tái sử dụng dữ liệu.\\nb = Tổng số hồ sơ có thành phần đã số hóa.\\n- Tỷ lệ = a/b.\\n- Tỷ lệ ≥ 60%: Điểm tối đa.\\n- Tỷ lệ < 60%: Tỷ lệ/60%*Điểm tối đa. | 6.4 | Báo cáo hệ thống
      '1.3 | 4 | Đặt lịch hẹn qua ứng dụng | - Đã triển khai: Điểm tối đa.\\n- Chưa triển khai: 0 điểm. | 4 | Ảnh màn hình
      '2 | 16 | Trả kết quả |  | 12.1 |
      '2.1 | 10 | Kết quả điện tử có giá trị pháp lý | a = Số kết quả điện tử đã cấp.\\nb = Tổng số kết quả thuộc phạm vi cấp điện tử.\\n- Tỷ lệ = a/b.\\n- Điểm = Tỷ lệ*Điểm tối đa. | 9.1 | Kho dữ liệu điện tử
      '2.2 | 6 | Hồ sơ quá hạn có thư xin lỗi | - Đạt 100%: Điểm tối đa.\\n- Từ 80% đến dưới 100%: 1/2*Điểm tối đa.\\n- Dưới 80%: 0 điểm. | 3 | Hệ thống một cửa
      '3 | 12 | Thu phí, lệ phí |  | 11 |
      '3.1 | 8 | Giao dịch thanh toán trực tuyến | a = Số giao dịch trực tuyến.\\nb = Tổng số giao dịch thu phí, lệ phí.\\n- Tỷ lệ = a/b.\\n- Tỷ lệ ≥ 80%: Điểm tối đa.\\n- Tỷ lệ < 80%: Tỷ lệ/80%*Điểm tối đa. | 7 | Đối soát PayGov
      '3.2 | 4 | Biên lai điện tử | - Đã áp dụng: Điểm tối đa.\\n- Chưa áp dụng: 0 điểm. | 4 | Mẫu biên lai
       | 50 | Tổng điểm |  | 41.7 |` },
    },
    tables: [
      { place: "TTPVHCC!5-15", header: [4], columns: "A code, B max, C name, D rule, E self, F evidence", rows: "group 1, indicator 1.1, indicator 1.2, indicator 1.3, group 2, indicator 2.1, indicator 2.2, group 3, indicator 3.1, indicator 3.2, total -" },
    ],
  },
  {
    name: "a maritime college: bands across the sheet, criteria with letters and two digits, an outside review",
    sheets: {
      "CĐ Hàng hải": { merges: ["A1:F1", "A2:F2", "A4:F4", "A8:F8", "A11:F11", "A15:F15"], cells: `
      TRƯỜNG CAO ĐẲNG HÀNG HẢI VÀ ĐƯỜNG THỦY I |  |  |  |  |
      BẢNG KẾT QUẢ ĐÁNH GIÁ CHUYỂN ĐỔI SỐ NHÀ TRƯỜNG |  |  |  |  |
      Ký hiệu | Tiêu chí | Điểm tối đa | Nhà trường tự đánh giá | Đoàn đánh giá ngoài chấm | Nhận xét
      A. ĐÀO TẠO, HUẤN LUYỆN |  |  |  |  |
      TC01 | Mô phỏng buồng lái, buồng máy | 15 | 14 | 13 | Máy chiếu xuống cấp
      TC02 | Huấn luyện thuyền viên kết hợp trực tuyến | 10 | 8 | 8 |
      TC03 | Cấp chứng chỉ điện tử | 10 | 10 | 10 |
      B. NGƯỜI HỌC |  |  |  |  |
      TC04 | Cổng thông tin học viên | 8 | 8 | 8 |
      TC05 | Khảo sát việc làm tự động | 7 | 3.5 | 3 | Ít phản hồi
      C. QUẢN TRỊ |  |  |  |  |
      TC06 | Quản lý tàu huấn luyện trên phần mềm | 10 | 6 | 6 |
      TC07 | Thu học phí không tiền mặt | 10 | 10 | 10 |
      TC08 | Hồ sơ cán bộ số | 10 | 9 | 9 |
      D. HẠ TẦNG, AN TOÀN |  |  |  |  |
      TC09 | Phòng học thông minh | 10 | 7 | 6.5 |
      TC10 | Sao lưu dữ liệu đào tạo | 10 | 8 | 8 |
       | TỔNG ĐIỂM | 100 | 83.5 | 81.5 |
      Hải Phòng, ngày 28/11/2025 |  |  | TRƯỞNG ĐOÀN |  |` },
    },
    tables: [
      { place: "CĐ Hàng hải!4-18", header: [3], columns: "A code, B name, C max, D self, E council, F note", rows: "group A, indicator 01, indicator 02, indicator 03, group B, indicator 04, indicator 05, group C, indicator 06, indicator 07, indicator 08, group D, indicator 09, indicator 10, total -" },
    ],
  },
  {
    name: "a home affairs department: sums by formula, the points of earlier years hidden, codes as numbers",
    sheets: {
      SNV: { hidden: ["D", "E"], cells: `
      SỞ NỘI VỤ TỈNH CÀ MAU
      Bảng chi tiết chỉ số CĐS
      STT | Tên chỉ số | Điểm cao nhất | Điểm năm 2023 | Điểm năm 2024 | Sở tự chấm 2025 | Người phụ trách
      1 | Chỉ đạo điều hành | =SUM(C5:C6) | =SUM(D5:D6) | =SUM(E5:E6) | =SUM(F5:F6) |
      1.1 | Kế hoạch, kiểm tra chuyển đổi số | 10 | 7 | 8 | 10 | Văn phòng Sở
      1.2 | Tuyên truyền trên Trang thông tin | 6 | 4 | 4 | 5 | Văn phòng Sở
      2 | Dữ liệu cán bộ, công chức | =SUM(C8:C10) | =SUM(D8:D10) | =SUM(E8:E10) | =SUM(F8:F10) |
      2.1 | Hồ sơ cán bộ, công chức, viên chức được làm sạch | 15 | 9 | 12 | 14 | Phòng CCVC
      2.2 | Đồng bộ với cơ sở dữ liệu quốc gia | 15 | 10 | 12.5 | 15 | Phòng CCVC
      2.3 | Thi tuyển công chức trên máy tính | 8 | 0 | 8 | 8 | Phòng TCBC
      3 | Lưu trữ điện tử | =SUM(C12:C13) | =SUM(D12:D13) | =SUM(E12:E13) | =SUM(F12:F13) |
      3.1 | Tài liệu lưu trữ lịch sử được số hóa | 12 | 3 | 4.5 | 6 | Trung tâm LTLS
      3.2 | Cơ quan nộp lưu hồ sơ điện tử | 8 | 0 | 1 | 2.5 | Trung tâm LTLS
       | Tổng số | =C4+C7+C11 | =D4+D7+D11 | =E4+E7+E11 | =F4+F7+F11 |` },
    },
    tables: [
      { place: "SNV!4-14", header: [3], columns: "A code, B name, C max, D published, E published, F self, G lead", rows: "group 1, indicator 1.1, indicator 1.2, group 2, indicator 2.1, indicator 2.2, indicator 2.3, group 3, indicator 3.1, indicator 3.2, total -" },
    ],
  },
  {
    name: "a customs branch: levels with points and line breaks, own, appraised and settled points, a legend beneath",
    sheets: {
      "HQ KV": { merges: ["A1:G1", "A2:G2", "A16:G16"], cells: `
      CHI CỤC HẢI QUAN KHU VỰC XIII |  |  |  |  |  |
      Biểu xác định điểm chuyển đổi số đơn vị năm 2025 |  |  |  |  |  |
      Stt | Chỉ số thành phần | Điểm tối đa | Quy định mức điểm | Đơn vị tự chấm | Tổ thẩm định | Điểm chốt
      I | Thông quan số | 28 |  | 24 | 21 | 21
      1 | Tờ khai luồng xanh thông quan tự động | 10 | - Từ 90% số tờ khai trở lên: 10 điểm.\\n- Từ 70% đến dưới 90%: 7 điểm.\\n- Dưới 70%: 0 điểm. | 10 | 7 | 7
      2 | Hồ sơ kèm tờ khai ở dạng điện tử | 10 | - Từ 95% số hồ sơ trở lên: 10 điểm.\\n- Từ 80% đến dưới 95%: 6 điểm.\\n- Dưới 80%: 0 điểm. | 6 | 6 | 6
      3 | Số cảng, kho bãi kết nối hệ thống VASSCM | 8 | - Từ 10 cảng, kho bãi trở lên: 8 điểm.\\n- Từ 5 đến 9 cảng, kho bãi: 5 điểm.\\n- Dưới 5 cảng, kho bãi: 0 điểm. | 8 | 8 | 8
      II | Giám sát, kiểm tra | 18 |  | 12 | 10 | 12
      4 | Soi chiếu có phân tích hình ảnh tự động | 8 | - Có: 8 điểm.\\n- Không: 0 điểm. | 8 | 8 | 8
      5 | Niêm phong điện tử hàng quá cảnh | 6 | - Có: 6 điểm.\\n- Không: 0 điểm. | 0 | 0 | 0
      6 | Số lần diễn tập phương án khi hệ thống dừng | 4 | - Từ 2 lần trở lên: 4 điểm.\\n- Có 1 lần: 2 điểm.\\n- Không có lần nào: 0 điểm. | 4 | 2 | 4
      III | Nội vụ số | 14 |  | 10 | 10 | 10
      7 | Công chức hoàn thành bài kiểm tra năng lực trên máy | 8 | - Đạt 100% số công chức: 8 điểm.\\n- Từ 80% đến dưới 100%: 4 điểm.\\n- Dưới 80%: 0 điểm. | 4 | 4 | 4
      8 | Văn bản ký số | 6 | - Từ 98% số văn bản trở lên: 6 điểm.\\n- Dưới 98%: 0 điểm. | 6 | 6 | 6
       | Tổng cộng | 60 |  | 46 | 41 | 43
      Ghi chú: VASSCM là hệ thống quản lý, giám sát hải quan tự động. |  |  |  |  |  |` },
    },
    tables: [
      { place: "HQ KV!4-15", header: [3], columns: "A code, B name, C max, D rule, E self, F council, G final", rows: "group I, indicator 1, indicator 2, indicator 3, group II, indicator 4, indicator 5, indicator 6, group III, indicator 7, indicator 8, total -" },
    ],
  },
  {
    name: "a bay's management board: dashes and crosses as scored children, units of measure, the results before the maxima",
    sheets: {
      "BQL vinh": { merges: ["A1:G1", "A2:G2"], cells: `
      BAN QUẢN LÝ VỊNH NHA TRANG |  |  |  |  |  |
      BẢNG TÍNH ĐIỂM CHUYỂN ĐỔI SỐ ĐƠN VỊ SỰ NGHIỆP |  |  |  |  |  |
      TT | Nội dung, tiêu chí | ĐVT | Kết quả thực hiện | Điểm tối đa | Đơn vị tự chấm | Sở thẩm định
      I | Quản lý tàu thuyền, du khách |  |  | 30 | 26.5 | 26
      1 | Bán vé và kiểm soát |  |  | 16 | 14 | 14
      - | Vé tham quan điện tử | % | 82 | 10 | 8 | 8
      - | Cổng kiểm soát tự động tại bến | cổng | 6 | 6 | 6 | 6
      2 | Theo dõi tàu du lịch |  |  | 14 | 12.5 | 12
      - | Tàu gắn định vị truyền dữ liệu | tàu | 210 | 8 | 7 | 6.5
      - | Danh sách hành khách khai trực tuyến | % | 90 | 6 | 5.5 | 5.5
      II | Bảo vệ môi trường vịnh |  |  | 20 | 18.5 | 17.5
      1 | Bản đồ rạn san hô số | bộ | 1 | 10 | 10 | 9
      2 | Giám sát rác thải và nước thải |  |  | 10 | 8.5 | 8.5
      + | Phao quan trắc tự động | phao | 3 | 6 | 4.5 | 4.5
      + | Camera khu bảo tồn biển | chiếc | 12 | 4 | 4 | 4
      III | Điều hành |  |  | 20 | 17.5 | 17.5
      1 | Văn bản điện tử | % | 100 | 10 | 10 | 10
      2 | Viên chức có chứng nhận kỹ năng số | người | 31 | 10 | 7.5 | 7.5
       | Tổng điểm đạt |  |  | 70 | 62.5 | 61

       | VIÊN CHỨC TỔNG HỢP |  |  | TRƯỞNG BAN |  |` },
    },
    tables: [
      { place: "BQL vinh!4-19", header: [3], columns: "A code, B name, E max, F self, G council", rows: "group I, indicator 1, sub -, sub -, indicator 2, sub -, sub -, group II, indicator 1, indicator 2, sub -, sub -, group III, indicator 1, indicator 2, total -" },
    ],
  },
  {
    name: "a province's decision for its communes: only maxima and texts, who follows each, a sheet of notes before",
    sheets: {
      "Huong dan": { cells: `
      HƯỚNG DẪN SỬ DỤNG BIỂU
      1. Chỉ nhập số liệu vào ô trống.
      2. Gửi biểu về Sở Khoa học và Công nghệ trước ngày 15/12.` },
      "Bo chi so cap xa": { merges: ["A2:F2", "A3:F3"], cells: `
       |  |  | Phụ lục I |  |
      BỘ CHỈ SỐ CHUYỂN ĐỔI SỐ ÁP DỤNG CHO XÃ, PHƯỜNG, ĐẶC KHU |  |  |  |  |
      (Ban hành kèm theo Quyết định số 1908/QĐ-UBND ngày 20/10/2025 của UBND tỉnh Quảng Trị) |  |  |  |  |

      Số TT | Chỉ số, tiêu chí | Thang điểm tối đa | Phương pháp cho điểm | Cơ quan theo dõi | Hồ sơ chứng minh
      1 | Hạ tầng số | 16 |  |  |
      '1.1 | Thôn, khu phố có cáp quang | 10 | a = Số thôn, khu phố có cáp quang.\\nb = Tổng số thôn, khu phố.\\n- Tỷ lệ = a/b.\\n- Điểm = Tỷ lệ*Điểm tối đa. | Sở Khoa học và Công nghệ | Báo cáo của nhà mạng
      '1.2 | Trang thiết bị tại Trung tâm phục vụ hành chính công | 6 |  |  |
      '1.2.1 | Máy quét tài liệu tốc độ cao | 4 | - Đã trang bị: Điểm tối đa.\\n- Chưa trang bị: 0 điểm. | Văn phòng UBND tỉnh | Sổ tài sản
      '1.2.2 | Máy lấy số tự động | 2 | - Đã trang bị: Điểm tối đa.\\n- Chưa trang bị: 0 điểm. | Văn phòng UBND tỉnh | Sổ tài sản
      2 | Chính quyền số | 30 |  |  |
      '2.1 | Hồ sơ nộp trực tuyến | 15 | a = Số hồ sơ nộp trực tuyến.\\nb = Tổng số hồ sơ tiếp nhận.\\n- Tỷ lệ = a/b.\\n- Tỷ lệ ≥ 90%: Điểm tối đa.\\n- Tỷ lệ < 90%: Tỷ lệ/90%*Điểm tối đa. | Văn phòng UBND tỉnh | Cổng dịch vụ công
      '2.2 | Số cuộc họp Ban Chỉ đạo trong năm | 5 | - Từ 4 cuộc trở lên: Điểm tối đa.\\n- Từ 2 đến 3 cuộc: 1/2*Điểm tối đa.\\n- Dưới 2 cuộc: 0 điểm. | Sở Khoa học và Công nghệ | Thông báo kết luận
      '2.3 | Văn bản đi ký số | 10 | a = Số văn bản đi ký số.\\nb = Tổng số văn bản đi.\\n- Tỷ lệ = a/b.\\n- Điểm = Tỷ lệ*Điểm tối đa. | Sở Nội vụ | Thống kê phần mềm
      3 | Kinh tế số, xã hội số | 16 |  |  |
      '3.1 | Hộ kinh doanh dùng hóa đơn điện tử | 8 | a = Số hộ kinh doanh dùng hóa đơn điện tử.\\nb = Tổng số hộ kinh doanh thuộc diện áp dụng.\\n- Tỷ lệ = a/b.\\n- Tỷ lệ ≥ 70%: Điểm tối đa.\\n- Tỷ lệ < 70%: Tỷ lệ/70%*Điểm tối đa. | Thuế tỉnh | Xác nhận của cơ quan thuế
      '3.2 | Người dân có tài khoản định danh mức 2 | 8 | a = Số người có tài khoản định danh mức 2.\\nb = Tổng số người từ đủ 14 tuổi.\\n- Tỷ lệ = a/b.\\n- Điểm = Tỷ lệ*Điểm tối đa. | Công an tỉnh | Xác nhận của công an
       | Tổng cộng | 62 |  |  |
      Nơi nhận: các xã, phường, đặc khu. |  |  | TM. ỦY BAN NHÂN DÂN |  |` },
    },
    tables: [
      { place: "Bo chi so cap xa!6-18", header: [5], columns: "A code, B name, C max, D rule, E lead, F evidence", rows: "group 1, indicator 1.1, indicator 1.2, sub 1.2.1, sub 1.2.2, group 2, indicator 2.1, indicator 2.2, indicator 2.3, group 3, indicator 3.1, indicator 3.2, total -" },
    ],
  },
];
