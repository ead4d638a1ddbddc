import type { UnforeseenWorkbook } from "./workbooks";

/** Files of departments, communes, schools, hospitals and companies after the merger of provinces, as their officers keep them. */
export const MERGED_WORKBOOKS: readonly UnforeseenWorkbook[] = [
  {
    name: "a merged province's finance department: a header of two rows merged, an index row with a formula of columns, long scoring texts",
    sheets: {
      "Bieu 02-STC": { merges: ["A1:D1", "E1:I1", "A2:D2", "E2:I2", "A4:I4", "A5:I5", "A7:A8", "B7:B8", "C7:C8", "D7:D8", "E7:G7", "H7:H8", "I7:I8", "E26:I26", "E27:I27", "E28:I28"], cells: `
      UBND TỈNH LÂM ĐỒNG | | | | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM | | | |
      SỞ TÀI CHÍNH | | | | Độc lập - Tự do - Hạnh phúc | | | |

      BIỂU TỰ ĐÁNH GIÁ, CHẤM ĐIỂM MỨC ĐỘ CHUYỂN ĐỔI SỐ NĂM 2025 | | | | | | | |
      (Kèm theo Công văn số 3187/STC-VP ngày 05 tháng 11 năm 2025 của Sở Tài chính) | | | | | | | |

      STT | Chỉ số/Chỉ số thành phần | Cách tính điểm | Điểm tối đa | Kết quả đánh giá | | | Tài liệu kiểm chứng | Ghi chú
      | | | | Điểm tự đánh giá | Điểm thẩm định | Chênh lệch | |
      (1) | (2) | (3) | (4) | (5) | (6) | (7)=(6)-(5) | (8) | (9)
      I | NHẬN THỨC SỐ | | 14 | 12.5 | 12 | -0.5 | |
      1 | Giám đốc Sở là Trưởng ban Ban Chỉ đạo chuyển đổi số | - Giám đốc là Trưởng ban: Điểm tối đa;\\n- Phó Giám đốc là Trưởng ban: 1/2*Điểm tối đa;\\n- Chưa có Ban Chỉ đạo: 0 điểm. | 4 | 4 | 4 | 0 | QĐ 118/QĐ-STC ngày 14/7/2025 |
      2 | Tỷ lệ cuộc họp về chuyển đổi số do Giám đốc chủ trì | a = Số cuộc họp do Giám đốc chủ trì;\\nb = Tổng số cuộc họp về chuyển đổi số;\\n- Tỷ lệ = a/b;\\n- Điểm = Tỷ lệ*Điểm tối đa. | 5 | 4.5 | 4 | -0.5 | Thông báo kết luận | 9/10 cuộc
      3 | Chuyên mục chuyển đổi số trên Trang thông tin điện tử của Sở | - Đã có và cập nhật hằng tháng: Điểm tối đa;\\n- Chưa có: 0 điểm. | 5 | 4 | 4 | 0 | stc.lamdong.gov.vn |
      II | THỂ CHẾ SỐ | | 16 | 15 | 14 | -1 | |
      1 | Ban hành kế hoạch chuyển đổi số năm 2025 | - Ban hành trước ngày 31/01: Điểm tối đa;\\n- Ban hành sau ngày 31/01: 1/2*Điểm tối đa;\\n- Không ban hành: 0 điểm. | 6 | 6 | 6 | 0 | KH 12/KH-STC |
      2 | Mức độ hoàn thành kế hoạch | a = Số nhiệm vụ đã hoàn thành;\\nb = Tổng số nhiệm vụ trong kế hoạch;\\n- Điểm = a/b*Điểm tối đa. | 10 | 9 | 8 | -1 | BC 201/BC-STC | 18/20 nhiệm vụ
      III | HẠ TẦNG SỐ | | 20 | 17 | 17 | 0 | |
      1 | Tỷ lệ công chức được trang bị máy tính đáp ứng yêu cầu | Tỷ lệ*Điểm tối đa | 10 | 10 | 10 | 0 | |
      2 | Kết nối mạng truyền số liệu chuyên dùng cấp II | - Đã kết nối và sử dụng: Điểm tối đa;\\n- Chưa kết nối: 0 điểm. | 10 | 7 | 7 | 0 | | Cơ sở 2, cơ sở 3 chưa kết nối
      IV | HOẠT ĐỘNG SỐ | | 50 | 41.5 | 39 | -2.5 | |
      1 | Tỷ lệ hồ sơ thủ tục hành chính nộp trực tuyến | a = Số hồ sơ nộp trực tuyến;\\nb = Tổng số hồ sơ tiếp nhận;\\n- Tỷ lệ = a/b;\\n- Tỷ lệ ≥ 80%: Điểm tối đa;\\n- Tỷ lệ < 80%: Tỷ lệ/80%*Điểm tối đa. | 20 | 20 | 20 | 0 | |
      2 | Tỷ lệ hồ sơ thanh toán trực tuyến | Tỷ lệ*Điểm tối đa | 15 | 9 | 8 | -1 | |
      3 | Tỷ lệ kết quả giải quyết được số hóa | Tỷ lệ*Điểm tối đa | 15 | 12.5 | 11 | -1.5 | |
      | TỔNG CỘNG (I+II+III+IV) | | 100 | 86 | 82 | -4 | |

      | | | | Lâm Đồng, ngày 05 tháng 11 năm 2025 | | | |
      NGƯỜI LẬP BIỂU | | | | KT. GIÁM ĐỐC | | | |
      | | | | PHÓ GIÁM ĐỐC | | | |

      Trịnh Thị Bích Ngọc | | | | Hoàng Đức Minh | | | |` },
    },
    tables: [
      { place: "Bieu 02-STC!10-24", header: [7, 8], columns: "A code, B name, C rule, D max, E self, F council, H evidence, I note", rows: "group I, indicator 1, indicator 2, indicator 3, group II, indicator 1, indicator 2, group III, indicator 1, indicator 2, group IV, indicator 1, indicator 2, indicator 3, total -" },
    ],
  },
  {
    name: "a cục of a ministry: Vietnamese and English in each heading",
    sheets: {
      "Self-assessment 2025": { merges: ["A1:G1", "A2:G2", "A3:G3"], cells: `
      BỘ NÔNG NGHIỆP VÀ MÔI TRƯỜNG | | | | | |
      CỤC CHUYỂN ĐỔI SỐ | | | | | |
      Bảng tự đánh giá chỉ số chuyển đổi số của đơn vị (DTI self-assessment) | | | | | |
      STT\\n(No.) | Chỉ số\\n(Indicator) | Điểm tối đa\\n(Max score) | Điểm tự đánh giá\\n(Self-assessed score) | Điểm Bộ đánh giá\\n(Ministry's score) | Minh chứng\\n(Evidence) | Ghi chú\\n(Remarks)
      '1 | Hạ tầng số (Digital infrastructure) | 30 | 26 | 25 | |
      '1.1 | Tỷ lệ máy chủ trên nền tảng điện toán đám mây (Servers on cloud) | 12 | 10 | 10 | HĐ 08/2025 |
      '1.2 | Hệ thống hỗ trợ IPv6 (IPv6 readiness) | 8 | 8 | 8 | Ảnh chụp |
      '1.3 | Phòng họp trực tuyến (Video conferencing) | 10 | 8 | 7 | |
      '2 | Dữ liệu số (Digital data) | 40 | 31 | 29 | |
      '2.1 | Cơ sở dữ liệu chuyên ngành (Sectoral databases) | 20 | 16 | 15 | QĐ 2210 |
      '2.2 | Dữ liệu mở công bố trên data.gov.vn (Open data) | 10 | 6 | 6 | |
      '2.3 | Chia sẻ dữ liệu qua NDXP (Data sharing) | 10 | 9 | 8 | |
      '3 | An toàn, an ninh mạng (Cybersecurity) | 30 | 27 | 27 | |
      '3.1 | Hồ sơ đề xuất cấp độ được phê duyệt (Approved security level) | 15 | 15 | 15 | |
      '3.2 | Giám sát an toàn thông tin (SOC) | 15 | 12 | 12 | |
      | Tổng cộng (Total) | 100 | 84 | 81 | |` },
    },
    tables: [
      { place: "Self-assessment 2025!5-16", header: [4], columns: "A code, B name, C max, D self, E council, F evidence, G note", rows: "group 1, indicator 1.1, indicator 1.2, indicator 1.3, group 2, indicator 2.1, indicator 2.2, indicator 2.3, group 3, indicator 3.1, indicator 3.2, total -" },
    ],
  },
  {
    name: "a new commune: no code column at all, groups in capitals, the total first",
    sheets: {
      "Xã Krông Năng": { merges: ["A1:E1", "A2:E2"], cells: `
      ĐẢNG ỦY - UBND XÃ KRÔNG NĂNG | | | |
      Tự chấm điểm chuyển đổi số 4 tháng cuối năm 2025 | | | |

      Nội dung, tiêu chí | Thang điểm | Xã tự chấm | Bộ phận tham mưu | Giải trình
      Tổng điểm | 70 | 54.5 | |
      HẠ TẦNG SỐ | 20 | 15 | |
      Thôn, buôn được phủ sóng 4G/5G | 8 | 7 | Phòng Văn hóa - Xã hội | Buôn Wiao còn lõm sóng
      Hộ gia đình có Internet cáp quang | 6 | 4 | Phòng Văn hóa - Xã hội |
      Máy tính, máy quét tại Trung tâm Phục vụ hành chính công | 6 | 4 | Trung tâm PVHCC | Thiếu 2 máy quét
      CHÍNH QUYỀN SỐ | 30 | 25.5 | |
      Hồ sơ nộp trực tuyến toàn trình | 10 | 8.5 | Trung tâm PVHCC |
      Văn bản đi có chữ ký số của cơ quan và cá nhân | 10 | 10 | Văn phòng HĐND và UBND |
      Số hóa hồ sơ đầu vào và kết quả | 10 | 7 | Trung tâm PVHCC |
      XÃ HỘI SỐ | 20 | 14 | |
      Người dân trưởng thành có tài khoản định danh mức 2 | 10 | 8 | Công an xã |
      Hộ thanh toán tiền điện, nước không dùng tiền mặt | 10 | 6 | Phòng Kinh tế |

      Nơi nhận: | | | TM. ỦY BAN NHÂN DÂN |
      - Sở KH&CN; | | | CHỦ TỊCH |
      - Lưu: VT. | | | Y Thanh Niê |` },
    },
    tables: [
      { place: "Xã Krông Năng!5-16", header: [4], columns: "A name, B max, C self, D lead, E reason", rows: "total -, group -, indicator -, indicator -, indicator -, group -, indicator -, indicator -, indicator -, group -, indicator -, indicator -" },
    ],
  },
  {
    name: "a ward of the city: roman, arabic and scored children marked with a dash",
    sheets: {
      "P. Bến Thành": { merges: ["A1:F1", "A2:F2"], cells: `
      PHỤ LỤC BẢNG ĐIỂM CHI TIẾT
      BỘ TIÊU CHÍ ĐÁNH GIÁ CHUYỂN ĐỔI SỐ PHƯỜNG, XÃ, ĐẶC KHU
      TT | Tiêu chí / Tiêu chí thành phần | Điểm chuẩn | Điểm tự chấm | Điểm Tổ thẩm định | Nhận xét
      I | LÃNH ĐẠO, CHỈ ĐẠO | 15 | 13 | 12 |
      1 | Ban hành văn bản lãnh đạo, chỉ đạo | 10 | 9 | 8 |
      - | Nghị quyết của Đảng ủy phường | 4 | 4 | 4 |
      - | Kế hoạch của UBND phường | 4 | 4 | 3 | Ban hành trễ 5 ngày
      - | Văn bản đôn đốc, nhắc nhở | 2 | 1 | 1 |
      2 | Họp Ban Chỉ đạo định kỳ hằng quý | 5 | 4 | 4 |
      II | HẠ TẦNG, DỮ LIỆU | 25 | 21 | 20 |
      1 | Camera kết nối Trung tâm điều hành | 10 | 8 | 8 |
      2 | Dữ liệu hộ tịch được số hóa | 15 | 13 | 12 |
      - | Sổ đăng ký khai sinh | 6 | 6 | 5 | Thiếu sổ 1998
      - | Sổ đăng ký kết hôn | 5 | 4 | 4 |
      - | Sổ đăng ký khai tử | 4 | 3 | 3 |
      III | DỊCH VỤ CÔNG TRỰC TUYẾN | 20 | 16 | 16 |
      1 | Tỷ lệ hồ sơ trực tuyến | 12 | 10 | 10 |
      2 | Tỷ lệ thanh toán trực tuyến | 8 | 6 | 6 |
      | TỔNG ĐIỂM | 60 | 50 | 48 |` },
    },
    tables: [
      { place: "P. Bến Thành!4-19", header: [3], columns: "A code, B name, C max, D self, E council, F note", rows: "group I, indicator 1, sub -, sub -, sub -, indicator 2, group II, indicator 1, indicator 2, sub -, sub -, sub -, group III, indicator 1, indicator 2, total -" },
    ],
  },
  {
    name: "a lower secondary school: points as text with a unit, the circular's levels behind",
    sheets: {
      "Phu luc 1 - Truong": { merges: ["A1:F1", "A2:F2", "A3:F3", "A4:F4"], cells: `
      PHÒNG VĂN HÓA - XÃ HỘI XÃ ĐAN PHƯỢNG | | | | |
      TRƯỜNG THCS TÂN LẬP | | | | |
      PHIẾU TỰ ĐÁNH GIÁ MỨC ĐỘ CHUYỂN ĐỔI SỐ CỦA CƠ SỞ GIÁO DỤC PHỔ THÔNG | | | | |
      Năm học 2025 - 2026 | | | | |
      TT | Tiêu chí | Mức độ đáp ứng | Điểm tối đa | Điểm trường tự đánh giá | Minh chứng
      1 | Chuyển đổi số trong dạy, học | | 100 điểm | 72 |
      1.1 | Ban hành kế hoạch tổ chức dạy học trực tuyến | Có | Bắt buộc | |
      1.2 | Triển khai phần mềm dạy học trực tuyến | Tích hợp đầy đủ | 30 điểm | 22 | Hợp đồng LMS
      1.3 | Số lượng học liệu được số hóa | 41 học liệu/giáo viên | 20 điểm | 15 | Kho học liệu
      1.4 | Phát triển năng lực số của giáo viên | 88% giáo viên | 20 điểm | 17 | Chứng nhận
      1.5 | Cơ sở vật chất, thiết bị dạy học số | Đủ 1 phòng tin học | 30 điểm | 18 | Sổ tài sản
      2 | Chuyển đổi số trong quản trị | | 100 điểm | 81 |
      2.1 | Thành lập bộ phận phụ trách | Có | 20 điểm | 20 | QĐ 45/QĐ-THCSTL
      2.2 | Phần mềm quản trị nhà trường, kết nối CSDL ngành | Đã triển khai | 50 điểm | 38 | csdl.moet
      2.3 | Dịch vụ trực tuyến phục vụ phụ huynh | Thu phí không dùng tiền mặt | 30 điểm | 23 | Sao kê
      | Tổng điểm | | 200 điểm | 153 |
      | | | | HIỆU TRƯỞNG |
      | | | | (Ký, đóng dấu) |` },
    },
    tables: [
      { place: "Phu luc 1 - Truong!6-16", header: [5], columns: "A code, B name, D max, E self, F evidence", rows: "group 1, indicator 1.1, indicator 1.2, indicator 1.3, indicator 1.4, indicator 1.5, group 2, indicator 2.1, indicator 2.2, indicator 2.3, total -" },
    ],
  },
  {
    name: "a hospital: the scores above, the list of shortcomings below without points",
    sheets: {
      "Chấm CĐS BV": { cells: `
      SỞ Y TẾ HƯNG YÊN
      BỆNH VIỆN ĐA KHOA KHU VỰC PHỐ NỐI
      A. KẾT QUẢ CHẤM ĐIỂM CHUYỂN ĐỔI SỐ BỆNH VIỆN NĂM 2025
      Mã | Nhóm tiêu chí / tiêu chí | Điểm tối đa | BV tự chấm | Đoàn SYT chấm | Ghi nhận của đoàn
      A | Hạ tầng kỹ thuật | 25 | 22 | 21 |
      A1 | Máy chủ, lưu trữ đáp ứng HIS, LIS, PACS | 10 | 9 | 9 |
      A2 | Mạng LAN, Internet dự phòng | 8 | 7 | 6 | Chưa có đường truyền dự phòng
      A3 | Máy trạm tại buồng bệnh | 7 | 6 | 6 |
      B | Hồ sơ bệnh án điện tử | 40 | 30 | 28 |
      B1 | Công bố bệnh án điện tử thay bệnh án giấy | 20 | 20 | 20 | QĐ 771/QĐ-BV
      B2 | Ký số bác sĩ, điều dưỡng | 12 | 7 | 5 |
      B3 | Liên thông sổ sức khỏe điện tử VNeID | 8 | 3 | 3 |
      C | Dịch vụ cho người bệnh | 15 | 12 | 12 |
      C1 | Đăng ký khám trực tuyến, KIOSK | 5 | 4 | 4 |
      C2 | Thanh toán viện phí không dùng tiền mặt | 10 | 8 | 8 |
      | Tổng | 80 | 64 | 61 |

      B. TỒN TẠI VÀ HƯỚNG KHẮC PHỤC
      STT | Tồn tại | Nguyên nhân | Hướng khắc phục | Khoa, phòng | Thời hạn
      1 | Ký số điều dưỡng chưa đủ | Chưa cấp hết chữ ký số | Đề nghị cấp bổ sung 85 chữ ký | Phòng KHTH | 31/3/2026
      2 | Chưa có Internet dự phòng | Chưa bố trí kinh phí | Ký hợp đồng thuê kênh | Tổ CNTT | 28/2/2026
      3 | Liên thông VNeID chậm | Lỗi định danh y tế | Rà soát lại mã định danh | Tổ CNTT | 30/6/2026` },
    },
    tables: [
      { place: "Chấm CĐS BV!5-16", header: [4], columns: "A code, B name, C max, D self, E council, F note", rows: "group A, indicator A1, indicator A2, indicator A3, group B, indicator B1, indicator B2, indicator B3, group C, indicator C1, indicator C2, total -" },
    ],
  },
  {
    name: "a state power company: weights before the maxima, last year's points beside this year's",
    sheets: {
      "EVN-CĐS": { merges: ["A1:I1", "A2:I2", "A4:I4", "A5:I5"], cells: `
      TỔNG CÔNG TY ĐIỆN LỰC MIỀN BẮC
      CÔNG TY ĐIỆN LỰC TUYÊN QUANG

      BẢNG TỔNG HỢP ĐIỂM CHỈ SỐ CHUYỂN ĐỔI SỐ DOANH NGHIỆP
      Đơn vị tính: điểm
      STT | Lĩnh vực/Chỉ số | Trọng số (%) | Điểm tối đa | Điểm được công nhận năm 2024 | Điểm tự đánh giá năm 2025 | Tăng/giảm so với năm 2024 | Đơn vị thực hiện | Ghi chú
      1 | Khách hàng và dịch vụ số | 40 | 40 | 33 | 36 | 3 | |
      '1.1 | Dịch vụ điện cấp độ 4 | 15 | 15 | 14 | 15 | 1 | P. Kinh doanh |
      '1.2 | Thanh toán tiền điện không dùng tiền mặt | 15 | 15 | 12 | 13 | 1 | P. Kinh doanh |
      '1.3 | Khách hàng cài đặt ứng dụng CSKH | 10 | 10 | 7 | 8 | 1 | P. Kinh doanh | 121.400 lượt cài
      2 | Kỹ thuật, vận hành lưới điện | 35 | 35 | 25.5 | 29 | 3.5 | |
      '2.1 | Công tơ điện tử đọc từ xa | 15 | 15 | 12.5 | 14 | 1.5 | P. Kỹ thuật |
      '2.2 | Trạm 110 kV không người trực | 10 | 10 | 8 | 9 | 1 | P. Điều độ |
      '2.3 | Kiểm tra lưới bằng UAV có xử lý ảnh AI | 10 | 10 | 5 | 6 | 1 | P. Kỹ thuật |
      3 | Quản trị nội bộ và an toàn thông tin | 25 | 25 | 20 | 22 | 2 | |
      '3.1 | Văn phòng điện tử D-Office, ký số | 10 | 10 | 9 | 10 | 1 | Văn phòng |
      '3.2 | Đào tạo trên nền tảng E-learning | 7 | 7 | 5 | 5 | 0 | P. Tổ chức |
      '3.3 | Tuân thủ ISO 27001 | 8 | 8 | 6 | 7 | 1 | P. CNTT |
      | TỔNG CỘNG | 100 | 100 | 78.5 | 87 | 8.5 | |` },
    },
    tables: [
      { place: "EVN-CĐS!7-19", header: [6], columns: "A code, B name, D max, E published, F self, H lead, I note", rows: "group 1, indicator 1.1, indicator 1.2, indicator 1.3, group 2, indicator 2.1, indicator 2.2, indicator 2.3, group 3, indicator 3.1, indicator 3.2, indicator 3.3, total -" },
    ],
  },
  {
    name: "a table over two sheets, title and header on both, numbers run on",
    sheets: {
      "Trang 1-2": { cells: `
      Phụ lục II (tiếp theo trang sau)
      CHỈ SỐ CHUYỂN ĐỔI SỐ ÁP DỤNG ĐỐI VỚI BAN QUẢN LÝ DỰ ÁN
      Số TT | Tên chỉ số | Điểm tối đa | Ban tự chấm | Tài liệu chứng minh
      I | Môi trường làm việc số | 25 | 19
      1 | Hồ sơ công việc xử lý trên môi trường mạng | 10 | 9 | Hệ thống QLVB
      2 | Chữ ký số chuyên dùng | 5 | 5 | 46/46 viên chức
      3 | Họp không giấy | 10 | 5 | 11 cuộc
      II | Quản lý dự án trên nền tảng số | 40 | 29
      4 | Nhật ký thi công điện tử | 15 | 12 |
      5 | Áp dụng mô hình thông tin công trình (BIM) | 15 | 8 | 3 dự án nhóm B` },
      "Trang 3": { cells: `
      Phụ lục II (tiếp theo)
      Số TT | Tên chỉ số | Điểm tối đa | Ban tự chấm | Tài liệu chứng minh
      6 | Giám sát công trường bằng camera | 10 | 9 | 7/8 công trường
      III | Công khai, minh bạch | 15 | 13
      7 | Đấu thầu qua mạng | 10 | 10 | 100% gói thầu
      8 | Công khai thông tin dự án trên trang điện tử | 5 | 3 |
      | Tổng điểm (I+II+III) | 80 | 61 |

      | | | GIÁM ĐỐC BAN` },
    },
    tables: [
      { place: "Trang 1-2!4-10", header: [3], columns: "A code, B name, C max, D self, E evidence", rows: "group I, indicator 1, indicator 2, indicator 3, group II, indicator 4, indicator 5" },
      { place: "Trang 3!3-7", header: [2], columns: "A code, B name, C max, D self, E evidence", rows: "indicator 6, group III, indicator 7, indicator 8, total -" },
    ],
  },
  {
    name: "a tax branch: hidden working columns, a hidden row, the header again before each group",
    sheets: {
      "Thuế cơ sở 3": { merges: ["A1:H1"], hidden: ["C", "D", 10], cells: `
      CHẤM ĐIỂM CHỈ SỐ CHUYỂN ĐỔI SỐ - THUẾ CƠ SỞ 3
      STT | Tiêu chí | Số liệu | Mẫu số | Điểm tối đa | Điểm tự chấm | Điểm chấm của Thuế tỉnh | Ghi chú
      '1 | Dịch vụ điện tử cho người nộp thuế | | | 45 | 39 | 38 |
      '1.1 | Doanh nghiệp khai thuế điện tử | 1288 | 1290 | 15 | 15 | 15 |
      '1.2 | Hộ kinh doanh kê khai qua eTax Mobile | 2105 | 3900 | 15 | 10 | 9 | 54%
      '1.3 | Hóa đơn khởi tạo từ máy tính tiền | 402 | 430 | 15 | 14 | 14 |
      STT | Tiêu chí | Số liệu | Mẫu số | Điểm tối đa | Điểm tự chấm | Điểm chấm của Thuế tỉnh | Ghi chú
      '2 | Quản trị nội bộ | | | 35 | 30 | 29 |
      '2.1 | Hồ sơ công việc điện tử | 950 | 1000 | 15 | 14 | 14 |
      '2.2 | Luân chuyển hồ sơ đất đai điện tử | 610 | 800 | 10 | 7 | 6 |
      '2.3 | Cán bộ đạt chuẩn kỹ năng số | 45 | 50 | 10 | 9 | 9 |
      STT | Tiêu chí | Số liệu | Mẫu số | Điểm tối đa | Điểm tự chấm | Điểm chấm của Thuế tỉnh | Ghi chú
      '3 | An ninh, an toàn | | | 20 | 18 | 18 |
      '3.1 | Máy trạm cài phần mềm phòng chống mã độc | 62 | 62 | 10 | 10 | 10 |
      '3.2 | Không để lộ lọt dữ liệu người nộp thuế | | | 10 | 8 | 8 | 01 lần nhắc nhở
      | Tổng | | | 100 | 87 | 85 |` },
    },
    tables: [
      { place: "Thuế cơ sở 3!3-16", header: [2], columns: "A code, B name, E max, F self, G council, H note", rows: "group 1, indicator 1.1, indicator 1.2, indicator 1.3, group 2, indicator 2.1, indicator 2.2, indicator 2.3, group 3, indicator 3.1, indicator 3.2, total -" },
    ],
  },
  {
    name: "decomposed letters and hard spaces, pasted from a portable document",
    sheets: {
      "PL DTI cấp sở": { cells: `
      Phụ lục\u00a0I
      BỘ CHỈ SỐ CHUYỂN ĐỔI SỐ (DTI) CẤP SỞ  NĂM\u00a02025
      STT | Chỉ số\u00a0chính/\u00a0Chỉ số thành phần | Điểm\u00a0tối đa | Điểm  tự\u00a0chấm | Phương pháp\u00a0đánh giá
      '1.\u00a0 | Nhận  thức số\u00a0 | 20 | 16 |
      '1.1.\u00a0 | Tỷ lệ tin, bài về chuyển đổi số | 10 | 8 | a = Số tin, bài về chuyển đổi số; b = Tổng số tin, bài; Điểm = a/b*Điểm tối đa
      '1.2.\u00a0 | Tham gia cuộc thi tìm hiểu chuyển\u00a0đổi số | 10 | 8 | Tỷ lệ*Điểm tối đa
      '2.\u00a0 | Nhân lực số | 25 | 20 |
      '2.1.\u00a0 | Công chức chuyên trách chuyển đổi\u00a0số | 10 | 10 | Có: Điểm tối đa; Không có: 0 điểm
      '2.2.\u00a0 | Công chức, viên chức được tập huấn kỹ năng\u00a0số | 15 | 10 | Tỷ lệ*Điểm tối đa
      '3.\u00a0 | An toàn thông tin mạng | 15 | 12 |
      '3.1.\u00a0 | Hệ thống thông tin được phê duyệt cấp\u00a0độ | 15 | 12 | Tỷ lệ*Điểm tối đa
      | Tổng\u00a0cộng | 60 | 48 |`.normalize("NFD") },
    },
    tables: [
      { place: "PL DTI cấp sở!4-12", header: [3], columns: "A code, B name, C max, D self, E rule", rows: "group 1, indicator 1.1, indicator 1.2, group 2, indicator 2.1, indicator 2.2, group 3, indicator 3.1, total -" },
    ],
  },
  {
    name: "a treasury: a sum under every group and a grand total, group titles without points",
    sheets: {
      "KBNN KV IX": { merges: ["A1:F1", "A2:F2"], cells: `
      KHO BẠC NHÀ NƯỚC KHU VỰC IX
      BẢNG ĐÁNH GIÁ CHUYỂN ĐỔI SỐ CÁC PHÒNG GIAO DỊCH
      TT | Nội dung đánh giá | Điểm tối đa | Điểm tự đánh giá | Điểm thẩm định | Lý do tăng/giảm điểm
      I | Dịch vụ công trực tuyến | | | |
      1 | Hồ sơ kiểm soát chi qua DVCTT | 20 | 20 | 19 | 1 đơn vị nộp giấy
      2 | Tỷ lệ đơn vị ký số đủ hai cấp | 15 | 14 | 14 |
      | Cộng I | 35 | 34 | 33 |
      II | Quản trị số | | | |
      1 | Văn bản điện tử nội bộ | 15 | 15 | 15 |
      2 | Báo cáo tự động từ TABMIS | 10 | 7 | 7 |
      3 | Lưu trữ chứng từ điện tử | 15 | 11 | 10 | Chưa đủ chứng từ quý I
      | Cộng II | 40 | 33 | 32 |
      III | An toàn thông tin | | | |
      1 | Tuân thủ quy chế mật khẩu, tài khoản | 15 | 15 | 15 |
      2 | Diễn tập ứng cứu sự cố | 10 | 8 | 8 |
      | Cộng III | 25 | 23 | 23 |
      | TỔNG CỘNG (I + II + III) | 100 | 90 | 88 |

      Xếp loại: Tốt | | | | |` },
    },
    tables: [
      { place: "KBNN KV IX!4-17", header: [3], columns: "A code, B name, C max, D self, E council, F adjustment", rows: "group I, indicator 1, indicator 2, total -, group II, indicator 1, indicator 2, indicator 3, total -, group III, indicator 1, indicator 2, total -, total -" },
    ],
  },
  {
    name: "a provincial Party committee's office: pillars, groups and indicators by letters, romans and numbers",
    sheets: {
      "Khối Đảng": { merges: ["A1:F1", "A2:F2", "A3:F3", "A4:F4"], cells: `
      TỈNH ỦY QUẢNG TRỊ | | | | |
      VĂN PHÒNG | | | | |
      * | | | | |
      BỘ TIÊU CHÍ CHẤM ĐIỂM CHUYỂN ĐỔI SỐ TRONG CƠ QUAN ĐẢNG, MẶT TRẬN, ĐOÀN THỂ | | | | |
      TT | Nội dung | Điểm tối đa | Điểm đơn vị tự chấm | Điểm Tổ công tác chấm | Ý kiến của Tổ công tác
      A | ĐIỀU KIỆN NỀN TẢNG | 45 | 37 | 36 |
      I | Lãnh đạo, chỉ đạo | 20 | 18 | 18 |
      1 | Kế hoạch thực hiện Nghị quyết 57-NQ/TW | 10 | 10 | 10 |
      2 | Kiểm tra, giám sát việc thực hiện | 10 | 8 | 8 |
      II | Hạ tầng, trang thiết bị | 25 | 19 | 18 |
      1 | Mạng thông tin diện rộng của Đảng | 15 | 12 | 12 |
      2 | Máy tính soạn thảo văn bản mật riêng biệt | 10 | 7 | 6 | Thiếu biên bản bàn giao
      B | KẾT QUẢ ỨNG DỤNG | 55 | 46 | 43 |
      I | Phần mềm dùng chung | 35 | 30 | 28 |
      1 | Hệ điều hành tác nghiệp | 15 | 14 | 13 |
      2 | Phần mềm đảng viên (sổ tay đảng viên điện tử) | 20 | 16 | 15 |
      II | Gửi, nhận văn bản | 20 | 16 | 15 |
      1 | Văn bản ký số gửi qua mạng | 12 | 10 | 9 |
      2 | Phòng họp không giấy của cấp ủy | 8 | 6 | 6 |
      | Tổng điểm (A + B) | 100 | 83 | 79 |` },
    },
    tables: [
      { place: "Khối Đảng!6-20", header: [5], columns: "A code, B name, C max, D self, E council, F note", rows: "pillar A, group I, indicator 1, indicator 2, group II, indicator 1, indicator 2, pillar B, group I, indicator 1, indicator 2, group II, indicator 1, indicator 2, total -" },
    ],
  },
  {
    name: "a university: one maximum merged over two rows, pillars merged down at the left",
    sheets: {
      "ĐH-DTI": { merges: ["A1:G1", "A2:G2", "A4:A7", "A8:A11", "A12:A13", "D9:D10"], cells: `
      TRƯỜNG ĐẠI HỌC KINH TẾ - KỸ THUẬT CÔNG NGHIỆP
      Bảng tự đánh giá chỉ số chuyển đổi số cơ sở giáo dục đại học
      Trụ cột | Mã | Tiêu chí | Điểm tối đa | Điểm tự đánh giá | Đơn vị chủ trì | Đơn vị phối hợp
      Chuyển đổi số trong đào tạo | '1 | Đào tạo | 50 | 41 | |
      | '1.1 | Hệ thống quản lý học tập (LMS) | 15 | 13 | P. Đào tạo | TT CNTT
      | '1.2 | Học phần có học liệu số | 20 | 15 | P. Đào tạo | Các khoa
      | '1.3 | Thi, kiểm tra trên máy | 15 | 13 | P. Khảo thí | TT CNTT
      Chuyển đổi số trong quản trị | '2 | Quản trị | 35 | 28 | |
      | '2.1 | Phần mềm quản lý người học, HEMIS | 25 | 14 | P. CTSV | P. Đào tạo
      | '2.2 | Cấp phát văn bằng số | | 5 | P. Đào tạo | Văn phòng
      | '2.3 | Thanh toán học phí trực tuyến | 10 | 9 | P. Tài vụ |
      Nghiên cứu, kết nối | '3 | Nghiên cứu và kết nối | 15 | 10 | |
      | '3.1 | Thư viện số, cơ sở dữ liệu khoa học | 15 | 10 | TT Thư viện | P. KHCN
      | | Tổng cộng | 100 | 79 | |` },
    },
    tables: [
      { place: "ĐH-DTI!4-14", header: [3], columns: "B code, C name, D max, E self, F lead, G support", rows: "group 1, indicator 1.1, indicator 1.2, indicator 1.3, group 2, indicator 2.1, indicator 2.2, indicator 2.3, group 3, indicator 3.1, total -" },
    ],
  },
  {
    name: "an industrial zones' board: empty rows between the groups, notes under criteria, the year's target beside",
    sheets: {
      "BQL KKT": { merges: ["A1:I1", "A3:I3"], cells: `
      BAN QUẢN LÝ KHU KINH TẾ VÀ CÁC KHU CÔNG NGHIỆP TỈNH BẮC NINH

      THUYẾT MINH KẾT QUẢ THỰC HIỆN CÁC CHỈ SỐ CHUYỂN ĐỔI SỐ

      STT | Chỉ số thành phần | Chỉ tiêu giao | Kết quả | Điểm tối đa | Điểm đạt | Nguyên nhân mất điểm | Biện pháp khắc phục | Hoàn thành trước
      1 | Thể chế số | | | 12 | 10 | | |
      '1.1 | Quy chế vận hành cơ sở dữ liệu KCN | Có | Có | 6 | 6 | | |
      '1.2 | Rà soát, cắt giảm thủ tục trên môi trường số | 30% | 20% | 6 | 4 | Cắt giảm 10/15 thủ tục | Trình UBND tỉnh phương án | 30/6/2026
      | (Chỉ số 1.2 tính theo số thủ tục thuộc thẩm quyền của Ban) | | | | | | |

      2 | Dữ liệu số | | | 28 | 20 | | |
      '2.1 | Bản đồ số các khu công nghiệp | 100% | 75% | 12 | 9 | 9/12 KCN có bản đồ số | Thuê đơn vị tư vấn | 30/9/2026
      '2.2 | Hồ sơ dự án FDI được số hóa | 100% | 50% | 10 | 5 | Mới số hóa 700/1400 hồ sơ | Bố trí kinh phí 2026 | 31/12/2026
      '2.3 | Báo cáo trực tuyến của doanh nghiệp | 90% | 90% | 6 | 6 | | |

      3 | Hoạt động số | | | 40 | 34 | | |
      '3.1 | Cấp chứng nhận đầu tư trực tuyến | 100% | 100% | 20 | 20 | | |
      '3.2 | Thanh toán phí, lệ phí trực tuyến | 100% | 70% | 20 | 14 | 70% hồ sơ có thanh toán | Hướng dẫn doanh nghiệp | 31/3/2026

      | Tổng cộng | | | 80 | 64 | | |` },
    },
    tables: [
      { place: "BQL KKT!6-20", header: [5], columns: "A code, B name, E max, F published, G reason, H solution, I deadline", rows: "group 1, indicator 1.1, indicator 1.2, heading -, group 2, indicator 2.1, indicator 2.2, indicator 2.3, group 3, indicator 3.1, indicator 3.2, total -" },
    ],
  },
  {
    name: "the reviewers of communes: unit, helpers, council and conclusion under one heading, blank scores still",
    sheets: {
      "Hội đồng TĐ": { merges: ["A1:H1", "A2:H2", "A3:A4", "B3:B4", "C3:C4", "D3:F3", "G3:G4", "H3:H4"], cells: `
      HỘI ĐỒNG ĐÁNH GIÁ CHUYỂN ĐỔI SỐ TỈNH GIA LAI
      BẢNG THẨM ĐỊNH ĐIỂM - XÃ CHƯ PRÔNG
      Mã CS | Chỉ số thành phần | Điểm tối đa | Điểm đánh giá | | | Giải trình của xã | Lý do điều chỉnh điểm
      | | | Xã tự đánh giá | Tổ giúp việc thẩm định | Hội đồng thống nhất | |
      '1 | Hạ tầng số | 20 | 17 | 15 | | |
      '1.1 | Làng có sóng di động băng rộng | 10 | 9 | 8 | | 18/20 làng |
      '1.2 | Nhà văn hóa có Wifi miễn phí | 10 | 8 | 7 | | 16/20 nhà | Chỉ 14 nhà hoạt động
      '2 | Nhân lực số | 20 | 16 | 15 | | |
      '2.1 | Cán bộ, công chức hoàn thành Bình dân học vụ số | 12 | 10 | 10 | | |
      '2.2 | Tổ công nghệ số cộng đồng hoạt động thường xuyên | 8 | 6 | 5 | | | Thiếu biên bản họp
      '3 | Kinh tế số | 15 | 9 | 9 | | |
      '3.1 | Sản phẩm OCOP trên sàn thương mại điện tử | 15 | 9 | 9 | | 6/10 sản phẩm |
      | TỔNG | 55 | 42 | 39 | | |
      Thư ký Hội đồng | | | Chủ tịch Hội đồng | | | |` },
    },
    tables: [
      { place: "Hội đồng TĐ!5-13", header: [3, 4], columns: "A code, B name, C max, D self, E council, F final, G reason, H adjustment", rows: "group 1, indicator 1.1, indicator 1.2, group 2, indicator 2.1, indicator 2.2, group 3, indicator 3.1, total -" },
    ],
  },
  {
    name: "a cover, the instructions and the result by pillar around the scored sheet",
    sheets: {
      "Bìa": { cells: `
      SỞ XÂY DỰNG TỈNH VĨNH LONG

      HỒ SƠ TỰ ĐÁNH GIÁ
      CHỈ SỐ CHUYỂN ĐỔI SỐ NĂM 2025

      Vĩnh Long, tháng 11 năm 2025` },
      "Hướng dẫn": { cells: `
      HƯỚNG DẪN GHI BIỂU
      STT | Cột | Cách ghi
      1 | Điểm tối đa | Không sửa
      2 | Điểm tự chấm | Ghi số thập phân, dùng dấu phẩy
      3 | Minh chứng | Ghi số, ký hiệu, ngày văn bản` },
      "Chi tiết": { cells: `
      TT | Tiêu chí, tiêu chí thành phần | Điểm tối đa | Sở tự chấm | Minh chứng | Phòng, đơn vị chịu trách nhiệm
      1. | Dữ liệu số | 40 | 31.5 | |
      '1.1. | CSDL quy hoạch xây dựng | 15 | 12.5 | QĐ 410 | P. Quy hoạch
      '1.2. | CSDL nhà ở và thị trường bất động sản | 15 | 11 | BC 88 | P. Quản lý nhà
      '1.3. | CSDL hạ tầng giao thông | 10 | 8 | BC 91 | P. Hạ tầng
      2. | Dịch vụ công | 40 | 36 | |
      '2.1. | Cấp đổi giấy phép lái xe trực tuyến | 20 | 19 | | P. Vận tải
      '2.2. | Cấp phép xây dựng trực tuyến | 20 | 17 | | P. Hoạt động XD
      3. | Bảo đảm an toàn thông tin | 20 | 18 | |
      '3.1. | Phê duyệt cấp độ an toàn | 10 | 10 | QĐ 77 | Văn phòng
      '3.2. | Đào tạo nhận thức an toàn thông tin | 10 | 8 | | Văn phòng
      | Cộng | 100 | 85.5 | |` },
      "Tổng hợp": { cells: `
      Trụ cột | Điểm tối đa | Điểm tự chấm | Tỷ lệ (%)
      Dữ liệu số | 40 | 31.5 | 78.75
      Dịch vụ công | 40 | 36 | 90
      An toàn thông tin | 20 | 18 | 90
      Tổng | 100 | 85.5 | 85.5` },
    },
    tables: [
      { place: "Chi tiết!2-12", header: [1], columns: "A code, B name, C max, D self, E evidence, F lead", rows: "group 1, indicator 1.1, indicator 1.2, indicator 1.3, group 2, indicator 2.1, indicator 2.2, group 3, indicator 3.1, indicator 3.2, total -" },
    ],
  },
  {
    name: "the provincial inspectorate: own codes with letters, numbers as text, who is answerable and by when",
    sheets: {
      "TTr-2025": { cells: `
      THANH TRA TỈNH NINH BÌNH
      Đánh giá mức độ chuyển đổi số (theo Quyết định số 1021/QĐ-UBND)
      Ký hiệu | Tên chỉ số | Điểm chuẩn | Tự đánh giá | Giải pháp nâng điểm | Chủ trì thực hiện | Phối hợp | Thời gian hoàn thành
      CS1 | Chính quyền số | '30 | '25 | | | |
      CS1.1 | Phần mềm tiếp dân, xử lý đơn | '12 | '11 | Cập nhật đơn hằng ngày | Phòng NV1 | Ban Tiếp công dân | Thường xuyên
      CS1.2 | Cơ sở dữ liệu kết luận thanh tra | '10 | '7 | Số hóa kết luận 2016-2020 | Phòng NV4 | Văn phòng | Quý II/2026
      CS1.3 | Kê khai tài sản trên hệ thống điện tử | '8 | '7 | Đôn đốc các đơn vị | Phòng NV5 | | Tháng 12/2025
      CS2 | Nguồn lực số | '20 | '13 | | | |
      CS2.1 | Công chức được bồi dưỡng phân tích dữ liệu | '12 | '8 | Cử đi học | Văn phòng | Sở Nội vụ | Quý III/2026
      CS2.2 | Chi cho chuyển đổi số | '8 | '5 | Đề xuất dự toán | Văn phòng | Sở Tài chính | Quý I/2026
      | Tổng số | '50 | '38 | | | |` },
    },
    tables: [
      { place: "TTr-2025!4-11", header: [3], columns: "A code, B name, C max, D self, E solution, F lead, G support, H deadline", rows: "group 1, indicator 1.1, indicator 1.2, indicator 1.3, group 2, indicator 2.1, indicator 2.2, total -" },
    ],
  },
  {
    name: "begun at column B under a narrow margin, a narrow empty column before the scores",
    sheets: {
      "Sheet1": { cells: `
      | | | | | |
      | UBND PHƯỜNG ĐỒNG HỚI | | | | |
      | Phiếu chấm điểm CĐS tổ dân phố 5 | | | | |
      | | | | | |
      | Stt | Các tiêu chí | Điểm chuẩn | | TDP tự chấm | Phường phúc tra
      | I | Hạ tầng, thiết bị | 40 | | 32 | 31
      | 1 | Hộ có điện thoại thông minh | 20 | | 17 | 17
      | 2 | Camera an ninh tự quản | 20 | | 15 | 14
      | II | Ứng dụng số trong đời sống | 60 | | 47 | 45
      | 1 | Nhóm Zalo tổ dân phố có trên 80% hộ tham gia | 20 | | 20 | 20
      | 2 | Hộ nộp phí vệ sinh bằng mã QR | 20 | | 12 | 11
      | 3 | Người dân nộp hồ sơ trực tuyến không cần hỗ trợ | 20 | | 15 | 14
      | | Cộng điểm | 100 | | 79 | 76
      | | | | | |
      | | Tổ trưởng | | | Cán bộ phúc tra |` },
    },
    tables: [
      { place: "Sheet1!6-13", header: [5], columns: "B code, C name, D max, F self, G council", rows: "group I, indicator 1, indicator 2, group II, indicator 1, indicator 2, indicator 3, total -" },
    ],
  },
  {
    name: "a commune health station: an empty form, remarks for scoring beside each criterion, a note of the method between the groups",
    sheets: {
      "Mẫu 05-TYT": { merges: ["A2:G2", "A3:G3", "A9:G9"], cells: `
      Mẫu số 05
      PHIẾU CHẤM ĐIỂM CHUYỂN ĐỔI SỐ TRẠM Y TẾ XÃ, PHƯỜNG
      Tên đơn vị: ........................................
      STT | Tiêu chí | Hướng dẫn chấm | Điểm tối đa | Trạm tự chấm | Đoàn kiểm tra chấm | Ghi chú
      A | QUẢN LÝ SỨC KHỎE | | 60 | | |
      1 | Lập sổ sức khỏe điện tử cho người dân | Từ 95% trở lên: 25 điểm; từ 80% đến dưới 95%: 15 điểm; dưới 80%: 0 điểm | 25 | | |
      2 | Quản lý bệnh không lây nhiễm trên phần mềm | Có: 20 điểm; không: 0 điểm | 20 | | |
      3 | Tiêm chủng cập nhật trong ngày | Đạt: 15 điểm; không đạt: 0 điểm | 15 | | |
      Phần B chỉ chấm với trạm có khám BHYT | | | | | |
      B | KHÁM, CHỮA BỆNH | | 40 | | |
      1 | Khám bằng căn cước gắn chíp | Từ 90% trở lên: 20 điểm; dưới 90%: 10 điểm | 20 | | |
      2 | Đơn thuốc điện tử liên thông | Có: 20 điểm; không: 0 điểm | 20 | | |
      | Tổng điểm | | 100 | | |
      Trưởng đoàn | | | | Trưởng trạm | |` },
    },
    tables: [
      { place: "Mẫu 05-TYT!5-13", header: [4], columns: "A code, B name, C rule, D max, E self, F council, G note", rows: "group A, indicator 1, indicator 2, indicator 3, heading -, group B, indicator 1, indicator 2, total -" },
    ],
  },
  {
    name: "a public administration centre: two appendices on one sheet, own heading each, the points of the last period and of this one",
    sheets: {
      "KQ chấm điểm": { cells: `
      TRUNG TÂM PHỤC VỤ HÀNH CHÍNH CÔNG TỈNH
      Phần 1. Chỉ số về nền tảng
      STT | Chỉ số | Điểm tối đa | Điểm kỳ trước | Điểm tự chấm kỳ này
      1 | Hạ tầng số của Trung tâm | 20 | 15 | 17
      '1.1 | Máy lấy số, màn hình tra cứu | 10 | 8 | 9
      '1.2 | Đường truyền số liệu | 10 | 7 | 8
      2 | Nhân lực số | 10 | 7 | 8
      '2.1 | Nhân viên hỗ trợ dịch vụ công trực tuyến | 10 | 7 | 8
      | Cộng phần 1 | 30 | 22 | 25

      Phần 2. Chỉ số về kết quả số hóa, dịch vụ công trực tuyến
      STT | Chỉ số | Điểm tối đa | Điểm kỳ trước | Điểm tự chấm kỳ này
      1 | Số hóa hồ sơ | 30 | 21 | 24
      '1.1 | Số hóa khi tiếp nhận | 15 | 11 | 13
      '1.2 | Trả kết quả điện tử | 15 | 10 | 11
      2 | Dịch vụ công trực tuyến | 40 | 30 | 34
      '2.1 | Hồ sơ trực tuyến toàn trình | 25 | 19 | 22
      '2.2 | Thanh toán trực tuyến | 15 | 11 | 12
      | Cộng phần 2 | 70 | 51 | 58` },
    },
    tables: [
      { place: "KQ chấm điểm!4-9", header: [3], columns: "A code, B name, C max, D published, E self", rows: "group 1, indicator 1.1, indicator 1.2, group 2, indicator 2.1, total -" },
      { place: "KQ chấm điểm!13-19", header: [12], columns: "A code, B name, C max, D published, E self", rows: "group 1, indicator 1.1, indicator 1.2, group 2, indicator 2.1, indicator 2.2, total -" },
    ],
  },
];

/** Files of the same offices about other matters, which no table is to be taken from. */
export const OTHER_MERGED_WORKBOOKS: readonly UnforeseenWorkbook[] = [
  {
    name: "staff of a department with seniority points for a promotion round",
    sheets: {
      "Nâng ngạch": { merges: ["A1:H1", "A2:H2"], cells: `
      SỞ TÀI CHÍNH TỈNH LÂM ĐỒNG
      DANH SÁCH CÔNG CHỨC DỰ XÉT NÂNG NGẠCH CHUYÊN VIÊN CHÍNH NĂM 2025
      STT | Họ và tên | Ngày sinh | Chức vụ | Điểm hồ sơ (tối đa 100) | Điểm ưu tiên | Tổng điểm | Ghi chú
      I | Văn phòng | | | | | |
      1 | Nguyễn Thị Thu Hà | 12/03/1985 | Chuyên viên | 86 | 2 | 88 |
      2 | Phạm Quốc Việt | 04/11/1982 | Phó Chánh Văn phòng | 91 | 0 | 91 |
      II | Phòng Quản lý ngân sách | | | | | |
      3 | K' Brết | 21/07/1988 | Chuyên viên | 79 | 5 | 84 | Dân tộc thiểu số
      4 | Đặng Thị Mai | 30/01/1984 | Phó Trưởng phòng | 88 | 0 | 88 |
      5 | Lê Hữu Phước | 15/09/1986 | Chuyên viên | 82 | 0 | 82 |` },
    },
    tables: [],
  },
  {
    name: "marks of a school's informatics examination",
    sheets: {
      "Điểm thi 9A": { cells: `
      TRƯỜNG THCS TÂN LẬP - BẢNG ĐIỂM THI HỌC KỲ I MÔN TIN HỌC
      Lớp 9A - Giáo viên: Vũ Thị Hạnh
      TT | Họ và tên học sinh | Lý thuyết | Thực hành | Tổng điểm | Xếp loại
      | Điểm tối đa | 4 | 6 | 10 |
      1 | Nguyễn Đức Anh | 3.5 | 5 | 8.5 | Giỏi
      2 | Trần Bảo Châu | 3 | 4.5 | 7.5 | Khá
      3 | Đỗ Minh Khang | 4 | 6 | 10 | Giỏi
      4 | Phùng Gia Linh | 2.5 | 4 | 6.5 | Khá
      5 | Bùi Tiến Thành | 2 | 3 | 5 | Trung bình
      | Trung bình lớp | 3 | 4.5 | 7.5 |` },
    },
    tables: [],
  },
  {
    name: "the estimate for the digital plan of a province in millions",
    sheets: {
      "Dự toán 2026": { merges: ["A1:G1", "A2:G2"], cells: `
      PHỤ LỤC DỰ TOÁN KINH PHÍ THỰC HIỆN KẾ HOẠCH CHUYỂN ĐỔI SỐ NĂM 2026
      Đơn vị tính: triệu đồng
      STT | Nội dung | Tổng kinh phí | Ngân sách tỉnh | Nguồn khác | Cơ quan chủ trì | Ghi chú
      I | HẠ TẦNG SỐ | 12500 | 9500 | 3000 | |
      1 | Nâng cấp Trung tâm dữ liệu tỉnh | 8000 | 8000 | 0 | Sở KH&CN |
      2 | Wifi công cộng tại 40 xã | 4500 | 1500 | 3000 | UBND các xã | Xã hội hóa
      II | DỮ LIỆU SỐ | 7200 | 7200 | 0 | |
      1 | Số hóa dữ liệu đất đai | 5200 | 5200 | 0 | Sở NN&MT |
      2 | Kho dữ liệu dùng chung | 2000 | 2000 | 0 | Sở KH&CN |
      III | NHÂN LỰC SỐ | 900 | 900 | 0 | |
      1 | Bồi dưỡng kỹ năng số cho cán bộ xã | 900 | 900 | 0 | Sở Nội vụ |
      | TỔNG CỘNG | 20600 | 17600 | 3000 | |` },
    },
    tables: [],
  },
  {
    name: "technical scoring of one tenderer for hospital software",
    sheets: {
      "E-HSDT": { cells: `
      BỆNH VIỆN ĐA KHOA KHU VỰC PHỐ NỐI
      ĐÁNH GIÁ VỀ KỸ THUẬT E-HSDT GÓI THẦU: THUÊ PHẦN MỀM BỆNH ÁN ĐIỆN TỬ
      STT | Tiêu chuẩn đánh giá | Mức điểm tối đa | Mức điểm yêu cầu tối thiểu | Điểm của tổ chuyên gia | Nhận xét
      1 | Kinh nghiệm và năng lực nhà thầu | 20 | 14 | 18 |
      '1.1 | Số hợp đồng tương tự | 10 | 7 | 10 | 4 hợp đồng
      '1.2 | Năng lực tài chính | 10 | 7 | 8 |
      2 | Giải pháp và phương pháp luận | 50 | 35 | 42 |
      '2.1 | Đáp ứng yêu cầu chức năng phần mềm | 30 | 21 | 26 |
      '2.2 | Giải pháp an toàn thông tin | 20 | 14 | 16 |
      3 | Nhân sự chủ chốt | 30 | 21 | 27 |
      '3.1 | Trưởng nhóm triển khai | 15 | 10.5 | 14 |
      '3.2 | Kỹ sư hỗ trợ | 15 | 10.5 | 13 |
      | Tổng điểm kỹ thuật | 100 | 70 | 87 |` },
    },
    tables: [],
  },
  {
    name: "the monthly key figures of an engineer of the power company",
    sheets: {
      "KPI T10": { cells: `
      CÔNG TY ĐIỆN LỰC TUYÊN QUANG
      PHIẾU ĐÁNH GIÁ HIỆU QUẢ CÔNG VIỆC (KPI) THÁNG 10/2025
      Họ tên: Nguyễn Văn Lực | Chức danh: Kỹ sư CNTT
      TT | Mục tiêu | Trọng số | Điểm tối đa | Cá nhân tự chấm | Trưởng phòng chấm
      I | Nhiệm vụ thường xuyên | 70% | 70 | 65 | 63
      1 | Vận hành hệ thống D-Office | 40% | 40 | 38 | 37
      2 | Xử lý sự cố máy tính trong ngày | 30% | 30 | 27 | 26
      II | Nhiệm vụ đột xuất | 20% | 20 | 18 | 18
      3 | Hỗ trợ chuyển đổi số các đội quản lý điện | 20% | 20 | 18 | 18
      III | Kỷ luật lao động | 10% | 10 | 10 | 10
      4 | Chấp hành giờ giấc | 10% | 10 | 10 | 10
      | Tổng điểm KPI | 100% | 100 | 93 | 91
      | Xếp loại | | | A | A` },
    },
    tables: [],
  },
  {
    name: "the equipment of a commune centre by room",
    sheets: {
      "Thiết bị TTPVHCC": { cells: `
      BẢNG KÊ TRANG THIẾT BỊ PHỤC VỤ CHUYỂN ĐỔI SỐ
      STT | Tên thiết bị | Định mức tối đa | Hiện có | Thiếu | Năm cấp | Ghi chú
      I | Quầy giao dịch | 24 | 19 | 5 | |
      1 | Máy tính để bàn | 10 | 8 | 2 | 2022 |
      2 | Máy quét tài liệu | 8 | 6 | 2 | 2023 |
      3 | Máy in | 6 | 5 | 1 | 2020 | 1 máy hỏng
      II | Sảnh chờ | 6 | 3 | 3 | |
      1 | KIOSK tra cứu | 2 | 1 | 1 | 2024 |
      2 | Máy tính cho công dân | 4 | 2 | 2 | 2021 |
      | Cộng | 30 | 22 | 8 | |` },
    },
    tables: [],
  },
  {
    name: "the published ranking of the communes by digital index",
    sheets: {
      "Xếp hạng DTI xã": { merges: ["A1:G1", "A2:G2", "A3:G3"], cells: `
      UBND TỈNH GIA LAI
      KẾT QUẢ XẾP HẠNG CHỈ SỐ CHUYỂN ĐỔI SỐ (DTI) CẤP XÃ NĂM 2025
      (Công bố tại Quyết định số 2875/QĐ-UBND)
      Hạng | Xã, phường | Hạ tầng số | Nhân lực số | Kinh tế số | Tổng điểm | Hạng năm trước
      1 | Phường Pleiku | 19.5 | 18.2 | 13.4 | 51.1 | 1
      2 | Phường Quy Nhơn | 19.1 | 17.8 | 13.9 | 50.8 | -
      3 | Xã Chư Sê | 17.3 | 16.5 | 11.2 | 45 | 4
      4 | Xã Chư Prông | 15 | 15 | 9 | 39 | 7
      5 | Xã Ia Grai | 14.2 | 14.6 | 8.1 | 36.9 | 5` },
    },
    tables: [],
  },
  {
    name: "the monthly 5S check of a hospital ward",
    sheets: {
      "5S Khoa Nội": { cells: `
      BẢNG KIỂM 5S - KHOA NỘI TỔNG HỢP
      TT | Nội dung kiểm tra | Điểm tối đa | Khoa tự chấm | Tổ QLCL chấm | Ghi chú
      I | Sàng lọc | 20 | 18 | 17 |
      1 | Không có vật dụng không cần thiết trên bàn | 10 | 9 | 9 |
      2 | Tủ thuốc trực không có thuốc quá hạn | 10 | 9 | 8 |
      II | Sắp xếp | 20 | 17 | 17 |
      1 | Dụng cụ có nhãn, đúng vị trí | 10 | 9 | 9 |
      2 | Hồ sơ bệnh án xếp theo ngày | 10 | 8 | 8 |
      III | Sạch sẽ | 10 | 9 | 8 |
      1 | Sàn, tường, máy tính sạch bụi | 10 | 9 | 8 | Bàn phím bẩn
      | Tổng điểm | 50 | 44 | 42 |` },
    },
    tables: [],
  },
  {
    name: "the answers of citizens about the online services",
    sheets: {
      "Khảo sát": { cells: `
      KẾT QUẢ KHẢO SÁT MỨC ĐỘ HÀI LÒNG CỦA NGƯỜI DÂN VỀ DỊCH VỤ CÔNG TRỰC TUYẾN
      Số phiếu phát ra: 200; số phiếu thu về: 186
      STT | Nội dung câu hỏi | Rất hài lòng | Hài lòng | Bình thường | Không hài lòng | Điểm trung bình (thang 5)
      A | Tiếp cận dịch vụ | | | | |
      1 | Dễ tìm thủ tục trên Cổng DVC | 80 | 70 | 26 | 10 | 4.18
      2 | Đăng nhập VNeID thuận tiện | 95 | 61 | 20 | 10 | 4.3
      B | Kết quả | | | | |
      3 | Trả kết quả đúng hẹn | 102 | 66 | 12 | 6 | 4.42
      4 | Thanh toán trực tuyến dễ thực hiện | 70 | 65 | 36 | 15 | 4.02` },
    },
    tables: [],
  },
  {
    name: "the timetable of the tasks of a digital plan, projects below",
    sheets: {
      "Tiến độ": { cells: `
      KẾ HOẠCH TRIỂN KHAI CHUYỂN ĐỔI SỐ PHƯỜNG ĐỒNG HỚI QUÝ IV/2025
      STT | Nhiệm vụ | Sản phẩm | Bộ phận chủ trì | Phối hợp | Bắt đầu | Kết thúc | Tỷ lệ hoàn thành
      1 | Hạ tầng số | | | | | |
      '1.1 | Lắp 12 camera an ninh | Biên bản nghiệm thu | Công an phường | Tổ dân phố | 01/10/2025 | 15/11/2025 | 100%
      '1.2 | Wifi tại nhà văn hóa | 9 điểm Wifi | Phòng VH-XH | VNPT | 10/10/2025 | 30/11/2025 | 60%
      2 | Kỹ năng số | | | | | |
      '2.1 | Lớp Bình dân học vụ số | 4 lớp | Phòng VH-XH | Đoàn TN | 15/10/2025 | 20/12/2025 | 50%

      DANH MỤC DỰ ÁN ĐỀ XUẤT
      STT | Tên dự án | Địa điểm | Tổng mức đầu tư | Thời gian | Điểm ưu tiên
      1 | Trung tâm điều hành thông minh phường | Trụ sở UBND | 3500 | 2026 | 9
      2 | Số hóa hồ sơ lưu trữ | Trụ sở UBND | 1200 | 2026-2027 | 8
      3 | Truyền thanh thông minh | 15 tổ dân phố | 900 | 2026 | 7` },
    },
    tables: [],
  },
];
