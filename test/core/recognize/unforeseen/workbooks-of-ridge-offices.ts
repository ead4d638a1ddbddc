import type { UnforeseenWorkbook } from "./workbooks";

/** Files of ridge and border offices: communes, departments, hospitals, power companies, banks, universities, wards, a rangers' department. */
export const RIDGE_WORKBOOKS: readonly UnforeseenWorkbook[] = [
  {
    name: "a border commune on a ridge: numbers as codes, points and evidence under headings of their own, an empty column",
    sheets: {
      "Tả Van 2025": { merges: ["A1:C1", "A2:H2", "A4:A5", "B4:B5", "C4:E4", "G4:H4"], cells: `
      UBND XÃ TẢ VAN |  |  |  |  |  |  |
      BẢNG ĐIỂM CHUYỂN ĐỔI SỐ XÃ (Tỉnh Lào Cai) |  |  |  |  |  |  |

      TT | Nội dung chấm | Số điểm |  |  |  | Tài liệu minh chứng |
       |  | Khung | Xã chấm | Tỉnh phúc tra |  | Số, ký hiệu | Đường liên kết
      1 | Hạ tầng số | 24 | 17.5 | 17 |  |  |
      1.1 | Thôn có điện lưới và sóng di động | 10 | 7 | 7 |  | BC 112/BC-UBND |
      1.2 | Trụ sở xã có đường truyền dự phòng | 6 | 6 | 6 |  | HĐ 05/2025 | https://tavan.laocai.gov.vn/hd
      1.3 | Màn hình, loa thông minh tại chợ phiên | 8 | 4.5 | 4 |  |  |
      2 | Chính quyền số | 41 | 33 | 30.5 |  |  |
      2.1 | Cán bộ bản dùng nhóm Zalo chính quyền | 8 | 8 | 8 |  | Danh sách |
      2.2 | Hồ sơ nộp trực tuyến | 15 | 11 | 10 |  | Cổng DVC | https://dichvucong.gov.vn
      2.3 | Số hóa kết quả giải quyết | 10 | 7 | 6.5 |  |  |
      2.4 | Ký số văn bản của Chủ tịch UBND xã | 8 | 7 | 6 |  | Sổ văn bản |
      3 | Kinh tế số | 20 | 11.5 | 11 |  |  |
      3.1 | Homestay có trang đặt phòng | 12 | 8.5 | 8 |  |  | https://tavan.vn
      3.2 | Thổ cẩm bán qua mạng xã hội | 8 | 3 | 3 |  |  |
      4 | Xã hội số | 15 | 9 | 9 |  |  |
      4.1 | Người dân có căn cước và VNeID | 9 | 6 | 6 |  | CAX |
      4.2 | Trẻ em có sổ tiêm chủng điện tử | 6 | 3 | 3 |  | TYT |
       | Tổng điểm các mục | 100 | 71 | 67.5 |  |  |

       | Người lập |  |  | Chủ tịch |  |  |` },
    },
    tables: [
      { place: "Tả Van 2025!6-21", header: [4, 5], columns: "A code, B name, C max, D self, E council, G evidence", rows: "group 1, indicator 1.1, indicator 1.2, indicator 1.3, group 2, indicator 2.1, indicator 2.2, indicator 2.3, indicator 2.4, group 3, indicator 3.1, indicator 3.2, group 4, indicator 4.1, indicator 4.2, total -" },
    ],
  },
  {
    name: "a department of ethnic affairs and religion: no column of codes, texts before points, the maximum last",
    sheets: {
      "Phụ lục số 3": { merges: ["A1:E1", "A2:E2"], cells: `
      SỞ DÂN TỘC VÀ TÔN GIÁO TỈNH QUẢNG TRỊ |  |  |  |
      Phụ lục số 3 - Bảng xác định điểm chuyển đổi số năm 2025 của Sở |  |  |  |

      Chỉ số, tiêu chí thành phần | Cách thức xác định | Sở tự xác định | Tổ liên ngành thẩm định | Thang điểm
      1. Thể chế số |  | 12 | 12 | 15
      1.1. Kế hoạch chuyển đổi số năm 2025 | - Ban hành trước ngày 31/01: 8 điểm.\\n- Ban hành sau ngày 31/01: 5 điểm.\\n- Không ban hành: 0 điểm. | 5 | 5 | 8
      1.2. Quy chế sử dụng dữ liệu đồng bào dân tộc thiểu số | - Đã ban hành: Điểm tối đa.\\n- Chưa ban hành: 0 điểm. | 7 | 7 | 7
      2. Dữ liệu số |  | 24.5 | 23 | 35
      2.1. Thôn đặc biệt khó khăn có dữ liệu trên bản đồ số | a = Số thôn đã cập nhật.\\nb = Tổng số thôn đặc biệt khó khăn.\\n- Tỷ lệ = a/b.\\n- Điểm = Tỷ lệ*Điểm tối đa. | 16.5 | 15 | 20
      2.2. Cơ sở tôn giáo, tín ngưỡng được số hóa hồ sơ | a = Số cơ sở đã số hóa hồ sơ.\\nb = Tổng số cơ sở.\\n- Tỷ lệ = a/b.\\n- Điểm = Tỷ lệ*Điểm tối đa. | 8 | 8 | 15
      3. Truyền thông số |  | 13 | 13 | 20
      3.1. Bản tin bằng tiếng Bru - Vân Kiều trên mạng xã hội | Mỗi bản tin được 0,5 điểm, tối đa 10 điểm. | 6 | 6 | 10
      3.2. Già làng, người uy tín được tập huấn kỹ năng số | a = Số người được tập huấn.\\nb = Tổng số người uy tín.\\n- Tỷ lệ = a/b.\\n- Điểm = Tỷ lệ*Điểm tối đa. | 7 | 7 | 10
      4. Hoạt động nội bộ |  | 26 | 25.5 | 30
      4.1. Hồ sơ công việc điện tử | a = Số hồ sơ công việc điện tử.\\nb = Tổng số hồ sơ công việc.\\n- Tỷ lệ = a/b.\\n- Điểm = Tỷ lệ*Điểm tối đa. | 16 | 15.5 | 20
      4.2. Họp trực tuyến với các xã | - Từ 6 cuộc trở lên: Điểm tối đa.\\n- Dưới 6 cuộc: 0 điểm. | 10 | 10 | 10
      Tổng cộng |  | 75.5 | 73.5 | 100` },
    },
    tables: [
      { place: "Phụ lục số 3!5-17", header: [4], columns: "A name, B rule, C self, D council, E max", rows: "group 1, indicator 1.1, indicator 1.2, group 2, indicator 2.1, indicator 2.2, group 3, indicator 3.1, indicator 3.2, group 4, indicator 4.1, indicator 4.2, total -" },
    ],
  },
  {
    name: "a military and civilian hospital: an old font of two bytes, letters as scored parts, the sum named as common sum",
    sheets: {
      "Bang diem": { encoding: "vni", merges: ["A2:F2"], cells: `
      Bệnh viện Quân dân y miền Đông |  |  |  |  |
      Bảng chấm điểm mức độ chuyển đổi số bệnh viện năm 2025 |  |  |  |  |

      Số TT | Nội dung và tiêu chí | Điểm chuẩn | Bệnh viện tự chấm | Đoàn Cục Quân y chấm | Nguyên nhân bị trừ điểm
      I | Hạ tầng, an toàn | 30 | 25 | 24 |
      1 | Mạng nội bộ tách mạng Internet | 18 | 15 | 14 |
      a | Khối điều trị | 10 | 8 | 7 | Khoa Nhiễm dùng chung đường truyền
      b | Khối hành chính, hậu cần | 8 | 7 | 7 |
      2 | Phòng máy chủ có kiểm soát ra vào | 12 | 10 | 10 |
      II | Khám, chữa bệnh | 50 | 39 | 37.5 |
      1 | Bệnh án điện tử | 30 | 24 | 23 |
      a | Nội trú | 20 | 15 | 14 | Còn in tờ điều trị
      b | Ngoại trú | 10 | 9 | 9 |
      2 | Đồng bộ dữ liệu bảo hiểm y tế trong ngày | 20 | 15 | 14.5 |
      III | Con người | 20 | 16 | 16 |
      1 | Quân nhân, viên chức có chữ ký số | 12 | 10 | 10 |
      2 | Tập huấn an toàn thông tin | 8 | 6 | 6 |
       | Cộng chung | 100 | 80 | 77.5 |

       | Người chấm |  | Chính ủy |  |` },
    },
    tables: [
      { place: "Bang diem!5-18", header: [4], columns: "A code, B name, C max, D self, E council, F reason", rows: "group I, indicator 1, sub a, sub b, indicator 2, group II, indicator 1, sub a, sub b, indicator 2, group III, indicator 1, indicator 2, total -" },
    ],
  },
  {
    name: "a power company of a highland province: the figures as rows beneath their index, with unit and value",
    sheets: {
      "DL-CDS-02": { merges: ["A1:G1", "A2:G2"], cells: `
      CÔNG TY ĐIỆN LỰC ĐIỆN BIÊN |  |  |  |  |  |
      Biểu DL-CDS-02: Số liệu và điểm các chỉ số chuyển đổi số năm 2025 |  |  |  |  |  |
      TT | Chỉ số/Số liệu tính | Đơn vị tính | Số liệu năm 2025 | Điểm tối đa | Điểm Công ty tự chấm | Điểm Tổng công ty chấm
      I | Khách hàng số |  |  | 40 | 32 | 31
      1 | Hợp đồng mua bán điện điện tử |  |  | 20 | 16 | 15
      a | Số hợp đồng điện tử | hợp đồng | 128000 |  |  |
      b | Tổng số hợp đồng | hợp đồng | 160000 |  |  |
      2 | Thanh toán tiền điện không dùng tiền mặt |  |  | 20 | 16 | 16
      a | Số hóa đơn thu không tiền mặt | hóa đơn | 1104000 |  |  |
      b | Tổng số hóa đơn | hóa đơn | 1380000 |  |  |
      II | Lưới điện số |  |  | 40 | 28 | 28
      1 | Công tơ điện tử đo xa |  |  | 25 | 18 | 18
      a | Số công tơ đo xa | chiếc | 115200 |  |  |
      b | Tổng số công tơ | chiếc | 160000 |  |  |
      2 | Trạm biến áp không người trực |  |  | 15 | 10 | 10
      a | Số trạm không người trực | trạm | 4 |  |  |
      b | Tổng số trạm 110 kV | trạm | 6 |  |  |
      III | Quản trị số |  |  | 20 | 17 | 16.5
      1 | Văn bản ký số |  |  | 20 | 17 | 16.5
       | Tổng cộng |  |  | 100 | 77 | 75.5` },
    },
    tables: [
      { place: "DL-CDS-02!4-20", header: [3], columns: "A code, B name, E max, F self, G council", rows: "group I, indicator 1, input a, input b, indicator 2, input a, input b, group II, indicator 1, input a, input b, indicator 2, input a, input b, group III, indicator 1, total -" },
    ],
  },
  {
    name: "a branch of the social policy bank: a running number beside the mark, two earlier years, the whole begun at column B",
    sheets: {
      "NHCSXH": { merges: ["B1:J1", "B2:J2", "F4:G4", "B4:B5", "C4:C5", "D4:D5", "E4:E5", "H4:H5", "I4:I5", "J4:J5"], cells: `
       | NGÂN HÀNG CHÍNH SÁCH XÃ HỘI - CHI NHÁNH TỈNH SƠN LA |  |  |  |  |  |  |  |
       | Bảng theo dõi điểm chuyển đổi số chi nhánh qua các năm |  |  |  |  |  |  |  |

       | STT | Ký hiệu | Chỉ số | Điểm tối đa | Điểm đã công bố |  | Chi nhánh tự chấm năm 2025 | Hội sở chính thẩm định năm 2025 | Phòng đầu mối
       |  |  |  |  | Năm 2023 | Năm 2024 |  |  |
       | 1 | A | Dịch vụ cho hộ vay | 45 | 14 | 22 | 33 | 31.5 |
       | 2 | A.1 | Biên lai thu lãi điện tử tại điểm giao dịch xã | 20 | 6 | 10 | 16 | 15 | Kế toán - Ngân quỹ
       | 3 | A.2 | Hộ vay cài ứng dụng VBSP SmartBanking | 15 | 4 | 7 | 10 | 9.5 | Kế hoạch - Nghiệp vụ
       | 4 | A.3 | Tổ tiết kiệm và vay vốn họp qua nhóm trực tuyến | 10 | 4 | 5 | 7 | 7 | Kế hoạch - Nghiệp vụ
       | 5 | B | Dữ liệu tín dụng | 35 | 18 | 22 | 28.5 | 28 |
       | 6 | B.1 | Hồ sơ vay vốn được số hóa | 20 | 8 | 11 | 15.5 | 15 | Kế hoạch - Nghiệp vụ
       | 7 | B.2 | Làm sạch mã định danh khách hàng | 15 | 10 | 11 | 13 | 13 | Tin học
       | 8 | C | Điều hành | 20 | 11 | 13 | 17 | 17 |
       | 9 | C.1 | Giao ban trực tuyến với phòng giao dịch | 8 | 6 | 7 | 8 | 8 | Hành chính
       | 10 | C.2 | Ký số văn bản, chứng từ nội bộ | 12 | 5 | 6 | 9 | 9 | Hành chính
       |  |  | Tổng số | 100 | 43 | 57 | 78.5 | 76.5 |

       |  |  | Giám đốc chi nhánh |  |  |  |  |  |` },
    },
    tables: [
      { place: "NHCSXH!6-16", header: [4, 5], columns: "C code, D name, E max, F published, G published, H self, I council, J lead", rows: "group A, indicator A.1, indicator A.2, indicator A.3, group B, indicator B.1, indicator B.2, group C, indicator C.1, indicator C.2, total -" },
    ],
  },
  {
    name: "a university of a highland: a sheet for every pillar in a layout of its own, the summary before them",
    sheets: {
      "0. Tổng quan": { cells: `
      ĐẠI HỌC TÂY NGUYÊN - TỔNG QUAN ĐIỂM THEO TRỤ CỘT
      STT | Trụ cột | Điểm tự đánh giá | Mức đạt
      1 | Đào tạo số | 44 | Khá
      2 | Vận hành số | 23.5 | Khá` },
      "1. Đào tạo": { merges: ["A1:F1", "A2:A3", "B2:B3", "C2:D2", "E2:E3", "F2:F3"], cells: `
      TRỤ CỘT 1: ĐÀO TẠO SỐ |  |  |  |  |
      Mã | Tiêu chí | Điểm |  | Hồ sơ kiểm chứng | Nhận xét của tổ đánh giá
       |  | Tối đa | Tự đánh giá |  |
      T1 | Học liệu | 35 | 24 |  |
      T1.1 | Giáo trình điện tử có bản quyền | 20 | 13 | Kho học liệu | Khoa Y còn ít
      T1.2 | Bài giảng ghi hình | 15 | 11 | 412 bài |
      T2 | Người dạy, người học | 25 | 20 |  |
      T2.1 | Giảng viên đạt chuẩn năng lực số | 15 | 12 | Chứng chỉ |
      T2.2 | Sinh viên có hồ sơ học tập số | 10 | 8 | Cổng sinh viên |` },
      "2. Vận hành": { cells: `
      TRỤ CỘT 2: VẬN HÀNH SỐ
      Mã | Tiêu chí | Nơi theo dõi | Điểm tối đa | Điểm tự đánh giá
      V1 | Văn phòng điện tử |  | 25 | 14.5
      V1.1 | Ký số quyết định, bảng điểm | Phòng Hành chính | 15 | 9.5
      V1.2 | Tờ trình duyệt trực tuyến | Phòng Hành chính | 10 | 5
      V2 | Cơ sở vật chất |  | 15 | 9
      V2.1 | Đăng ký phòng học, ký túc xá trực tuyến | Phòng Quản trị | 15 | 9
       | Cộng |  | 40 | 23.5` },
    },
    tables: [
      { place: "1. Đào tạo!4-9", header: [2, 3], columns: "A code, B name, C max, D self, E evidence, F note", rows: "group T1, indicator T1.1, indicator T1.2, group T2, indicator T2.1, indicator T2.2" },
      { place: "2. Vận hành!3-8", header: [2], columns: "A code, B name, C lead, D max, E self", rows: "group V1, indicator V1.1, indicator V1.2, group V2, indicator V2.1, total -" },
    ],
  },
  {
    name: "a ward on a plateau: the header and its numbers again on the second page, bonus points behind the first total",
    sheets: {
      "P. Lang Biang": { merges: ["A1:B1", "C1:G1", "A2:B2", "C2:G2", "A4:G4"], cells: `
      UBND PHƯỜNG LANG BIANG - ĐÀ LẠT |  | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM |  |  |  |
      TỔ CHUYỂN ĐỔI SỐ |  | Độc lập - Tự do - Hạnh phúc |  |  |  |

      CHẤM ĐIỂM BỘ TIÊU CHÍ PHƯỜNG CHUYỂN ĐỔI SỐ QUÝ IV NĂM 2025 |  |  |  |  |  |

      STT | Tiêu chí | Điểm tối đa | Phường tự chấm | Tổ thẩm định chấm | Cơ quan, bộ phận tham mưu | Ghi chú
      [1] | [2] | [3] | [4] | [5] | [6] | [7]
      I | Chính quyền số | 50 | 42 | 40.5 |  |
      1 | Trả kết quả tại nhà qua bưu chính, bản điện tử | 15 | 12 | 12 | Trung tâm PVHCC |
      2 | Hồ sơ quá hạn | 15 | 13 | 12 | Trung tâm PVHCC | 3 hồ sơ đất đai
      3 | Họp tổ dân phố qua ứng dụng | 20 | 17 | 16.5 | Văn phòng |
      II | Kinh tế số | 25 | 18.5 | 18 |  |
      4 | Hộ trồng hoa dùng nhật ký canh tác số | 15 | 10.5 | 10 | Phòng Kinh tế, Hạ tầng và Đô thị |
      STT | Tiêu chí | Điểm tối đa | Phường tự chấm | Tổ thẩm định chấm | Cơ quan, bộ phận tham mưu | Ghi chú
      [1] | [2] | [3] | [4] | [5] | [6] | [7]
      5 | Chợ hoa nhận chuyển khoản | 10 | 8 | 8 | Ban quản lý chợ |
      III | Xã hội số | 25 | 19 | 18.5 |  |
      6 | Camera an ninh xã hội hóa kết nối Công an phường | 15 | 11 | 11 | Công an phường |
      7 | Học sinh có tài khoản học bạ số | 10 | 8 | 7.5 | Phòng Văn hóa - Xã hội |
       | Cộng điểm chuẩn | 100 | 79.5 | 77 |  |
      IV | Điểm thưởng | 5 | 4 | 2 |  |
      8 | Sáng kiến số được cấp tỉnh công nhận | 5 | 4 | 2 | Văn phòng | Một sáng kiến trùng
       | Tổng điểm sau thưởng | 105 | 83.5 | 79 |  |

       | LẬP BẢNG |  |  | KT. CHỦ TỊCH |  |` },
    },
    tables: [
      { place: "P. Lang Biang!8-23", header: [6], columns: "A code, B name, C max, D self, E council, F lead, G note", rows: "group I, indicator 1, indicator 2, indicator 3, group II, indicator 4, indicator 5, group III, indicator 6, indicator 7, total -, group IV, indicator 8, total -" },
    ],
  },
  {
    name: "a rangers' department: three hands' points, tasks with who leads, who helps and until when, a hidden row and no total",
    sheets: {
      "CCKL-PL05": { merges: ["A1:J1", "A2:J2", "A3:A4", "B3:B4", "C3:C4", "D3:F3", "G3:J3"], hidden: [7], cells: `
      CHI CỤC KIỂM LÂM TỈNH QUẢNG NGÃI |  |  |  |  |  |  |  |  |
      Phụ lục 05. Điểm chỉ số chuyển đổi số và nhiệm vụ năm 2026 |  |  |  |  |  |  |  |  |
      TT | Chỉ số thành phần | Mức điểm tối đa | Điểm năm 2025 |  |  | Nhiệm vụ năm 2026 |  |  |
       |  |  | Chi cục tự chấm | Sở thẩm định | Hội đồng tỉnh công nhận | Giải pháp thực hiện | Đơn vị chủ trì | Đơn vị phối hợp | Thời hạn
      1. | Dữ liệu rừng | 45 | 35 | 33 | 33.5 |  |  |  |
      1.1. | Bản đồ lô rừng cập nhật FRMS | 20 | 16 | 15 | 15.5 | Rà soát lô khoảnh sau sáp nhập tỉnh | Phòng Quản lý bảo vệ rừng | Các hạt kiểm lâm | Tháng 6/2026
      1.2. | Ảnh vệ tinh phát hiện mất rừng sớm | 15 | 11 | 10 | 10 | Mua quyền dùng ảnh 3 m | Phòng Quản lý bảo vệ rừng | Viện Điều tra quy hoạch rừng | Tháng 3/2026
      1.3. | Hồ sơ chủ rừng được số hóa | 10 | 8 | 8 | 8 | Thuê dịch vụ số hóa | Văn phòng | Các ban quản lý rừng | Tháng 9/2026
      2. | Tuần tra số | 35 | 24 | 23 | 23 |  |  |  |
      2.1. | Hạt kiểm lâm dùng ứng dụng tuần tra | 20 | 15 | 14 | 14 | Cấp máy tính bảng | Đội Kiểm lâm cơ động | Các hạt kiểm lâm | Tháng 4/2026
      2.2. | Máy bay không người lái | 15 | 9 | 9 | 9 | Tập huấn người điều khiển | Đội Kiểm lâm cơ động |  | Tháng 5/2026
      3. | Thủ tục hành chính | 20 | 17.5 | 17 | 17 |  |  |  |
      3.1. | Bảng kê lâm sản điện tử | 20 | 17.5 | 17 | 17 | Hướng dẫn chủ lâm sản | Phòng Thanh tra, Pháp chế | UBND cấp xã | Cả năm` },
    },
    tables: [
      { place: "CCKL-PL05!5-13", header: [3, 4], columns: "A code, B name, C max, D self, E council, F final, G solution, H lead, I support, J deadline", rows: "group 1, indicator 1.1, indicator 1.2, indicator 1.3, group 2, indicator 2.1, indicator 2.2, group 3, indicator 3.1" },
    ],
  },
];
