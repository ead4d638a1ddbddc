import type { UnforeseenWorkbook } from "./workbooks";

/** Files of river and delta offices: party committees, hospitals, universities, communes and wards after July 2025, state companies. */
export const RIVER_WORKBOOKS: readonly UnforeseenWorkbook[] = [
  {
    name: "a provincial party committee's board: two crests, points of four hands under one heading, products as evidence",
    sheets: {
      "Phu luc IIb": { merges: ["A1:C1", "D1:G1", "A2:C2", "D2:G2", "A4:G4", "A5:G5", "A7:A8", "B7:B8", "C7:F7", "G7:G8"], cells: `
      TỈNH ỦY VĨNH LONG |  |  | ĐẢNG CỘNG SẢN VIỆT NAM |  |  |
      BAN TUYÊN GIÁO VÀ DÂN VẬN |  |  | Vĩnh Long, ngày 05 tháng 12 năm 2025 |  |  |

      PHỤ LỤC IIb |  |  |  |  |  |
      Khung điểm đánh giá chuyển đổi số trong các cơ quan đảng trực thuộc Tỉnh ủy năm 2025 |  |  |  |  |  |

      TT | Nhóm nội dung, nội dung thành phần | Điểm số |  |  |  | Sản phẩm minh chứng
       |  | Khung tối đa | Đảng ủy tự xác định | Văn phòng Tỉnh ủy thẩm tra | Thường trực kết luận |
      I | Lãnh đạo, quán triệt | 20 | 19 | 17.5 | 18 |
      1 | Nghị quyết chuyên đề về chuyển đổi số của đảng bộ | 8 | 8 | 8 | 8 | NQ 05-NQ/ĐU
      2 | Sinh hoạt chi bộ có nội dung kỹ năng số | 6 | 5 | 4.5 | 4.5 | Biên bản 9/12 kỳ
      3 | Kiểm tra, giám sát việc thực hiện Nghị quyết 57-NQ/TW | 6 | 6 | 5 | 5.5 | KL 12-KL/UBKT
      II | Nền tảng dùng chung của Đảng | 40 | 35.5 | 34 | 34 |
      1 | Hệ thống thông tin điều hành tác nghiệp được dùng thường xuyên | 15 | 14 | 13 | 13 | Nhật ký hệ thống
      2 | Sổ tay đảng viên điện tử | 15 | 11.5 | 11 | 11 | 1.840 tài khoản
      3 | Họp không giấy qua phần mềm phòng họp | 10 | 10 | 10 | 10 |
      III | Dữ liệu đảng viên, hồ sơ số | 40 | 29 | 27.5 | 28 |
      1 | Hồ sơ đảng viên được tạo lập, ký số | 25 | 20 | 18.5 | 19 | Danh sách chi bộ
      2 | Tài liệu lưu trữ của cấp ủy huyện cũ được số hóa, bàn giao | 15 | 9 | 9 | 9 | Biên bản 14
       | TỔNG SỐ ĐIỂM | 100 | 83.5 | 79 | 80 |

       | Người tổng hợp |  | T/M BAN THƯỜNG VỤ |  |  |` },
    },
    tables: [
      { place: "Phu luc IIb!9-20", header: [7, 8], columns: "A code, B name, C max, D self, E council, F final, G evidence", rows: "group I, indicator 1, indicator 2, indicator 3, group II, indicator 1, indicator 2, indicator 3, group III, indicator 1, indicator 2, total -" },
    ],
  },
  {
    name: "a general hospital of a delta province: maturity steps as rows with points of their own, the chosen step marked",
    sheets: {
      "BVĐK": { merges: ["A2:F2"], cells: `
      BỆNH VIỆN ĐA KHOA TRUNG TÂM TIỀN GIANG |  |  |  |  |
      THANG ĐO MỨC TRƯỞNG THÀNH VỀ CHUYỂN ĐỔI SỐ CỦA BỆNH VIỆN |  |  |  |  |

      Mã số | Chỉ tiêu và các mức | Điểm cao nhất | Bệnh viện tự cho điểm | Đoàn phúc tra cho điểm | Căn cứ, tài liệu kèm theo
      A | Bệnh án điện tử | 30 | 19 | 19 |
      A.1 | Hồ sơ bệnh án nội trú | 20 | 14 | 14 | QĐ 301/QĐ-BVĐK
       | Mức 0: Hồ sơ giấy | 0 |  |  |
       | Mức 1: Vừa giấy vừa điện tử | 7 |  |  |
       | Mức 2: Điện tử, còn in để ký | 14 |  |  |
       | Mức 3: Điện tử hoàn toàn | 20 |  |  |
      A.2 | Ký số của người bệnh trên phiếu cam kết | 10 | 5 | 5 | Hợp đồng dịch vụ ký số
       | Mức 0: Chưa có | 0 |  |  |
       | Mức 1: Ở khoa thí điểm | 5 |  |  |
       | Mức 2: Ở mọi khoa | 10 |  |  |
      B | Người bệnh và cộng đồng | 20 | 16 | 12 |
      B.1 | Kiosk tự đăng ký bằng căn cước | 12 | 12 | 8 | Sổ bàn giao 6 kiosk
       | Mức 0: Không trang bị | 0 |  |  |
       | Mức 1: Có tại khu khám | 8 |  |  |
       | Mức 2: Có tại mọi cổng tiếp đón | 12 |  |  |
      B.2 | Tư vấn khám chữa bệnh từ xa với trạm y tế cù lao | 8 | 4 | 4 | Lịch hội chẩn
       | Mức 0: Không | 0 |  |  |
       | Mức 1: Theo đợt | 4 |  |  |
       | Mức 2: Hằng tuần | 8 |  |  |
       | Tổng điểm toàn viện | 50 | 35 | 31 |

       | PHÒNG CÔNG NGHỆ THÔNG TIN |  |  | GIÁM ĐỐC |` },
    },
    tables: [
      { place: "BVĐK!5-24", header: [4], columns: "A code, B name, C max, D self, E council, F evidence", rows: "group A, indicator A.1, option -, option -, option -, option -, indicator A.2, option -, option -, option -, group B, indicator B.1, option -, option -, option -, indicator B.2, option -, option -, option -, total -" },
    ],
  },
  {
    name: "an islet commune: points before the maximum, an index row of brackets, a hidden row",
    sheets: {
      "Xã cù lao Dung": { merges: ["A1:C1", "A3:G3", "A4:G4"], hidden: [10], cells: `
      UBND XÃ CÙ LAO DUNG |  |  |  |  |  |

      BIỂU 07/CĐS-X |  |  |  |  |  |
      Kết quả rà soát tiêu chí xã chuyển đổi số quý IV năm 2025 |  |  |  |  |  |
      Số TT | Tiêu chí | Xã tự rà soát, chấm | Tổ liên ngành chấm | Điểm tối đa theo quy định | Tài liệu kiểm chứng | Phòng, ban phụ trách
      (1) | (2) | (3) | (4) | (5) | (6) | (7)
      1 | Điều kiện hạ tầng | 17 | 16 | 20 |  |
      '1.1 | Ấp có cáp quang vượt sông | 8 | 7 | 10 | Bản đồ mạng | Phòng Kinh tế
      '1.2 | Sóng 4G, 5G tại bến phà và bãi bồi | 5 | 5 | 6 | Biên bản đo kiểm | Phòng Kinh tế
      '1.3 | Trạm truyền thanh ứng dụng viễn thông | 4 | 4 | 4 | Hồ sơ hoàn công | Phòng Văn hóa - Xã hội
      2 | Phục vụ người dân | 22.5 | 20.25 | 30 |  |
      '2.1 | Điểm hỗ trợ nộp hồ sơ tại bến đò | 4 | 3 | 5 | Sổ trực | Trung tâm PVHCC
      '2.2 | Hồ sơ nộp và trả trực tuyến | 12 | 11.25 | 15 | Báo cáo tự động | Trung tâm PVHCC
      '2.3 | Kết quả còn hiệu lực được số hóa | 6.5 | 6 | 10 |  | Văn phòng HĐND và UBND
      3 | Sinh kế số | 9 | 8.5 | 15 |  |
      '3.1 | Hộ trồng cây ăn trái ghi nhật ký điện tử | 3 | 3 | 8 | Danh sách hộ | Phòng Kinh tế
      '3.2 | Điểm bán nông sản dùng mã thanh toán | 6 | 5.5 | 7 | Ảnh chụp | Phòng Kinh tế
       | Cộng chung | 48.5 | 44.75 | 65 |  |

       | Cán bộ tổng hợp |  | CHỦ TỊCH |  |  |` },
    },
    tables: [
      { place: "Xã cù lao Dung!7-18", header: [5], columns: "A code, B name, C self, D council, E max, F evidence, G lead", rows: "group 1, indicator 1.1, indicator 1.2, indicator 1.3, group 2, indicator 2.1, indicator 2.2, indicator 2.3, group 3, indicator 3.1, indicator 3.2, total -" },
    ],
  },
  {
    name: "a delta university: pillars over criteria over indicators, three rows of header, weights beside the maxima",
    sheets: {
      "ĐH": { merges: ["A1:H1", "A2:H2", "A4:A6", "B4:B6", "C4:C6", "D4:D6", "E4:G4", "E5:E6", "F5:G5", "H4:H6"], cells: `
      ĐẠI HỌC CẦN THƠ - BAN CHỈ ĐẠO CHUYỂN ĐỔI SỐ |  |  |  |  |  |  |
      Phiếu tự đo lường mức độ số hóa của cơ sở giáo dục đại học (kèm Thông báo 2207/TB-ĐHCT) |  |  |  |  |  |  |

      Mã | Trụ cột - Tiêu chuẩn - Chỉ báo | Trọng số (%) | Điểm tối đa | Kết quả chấm năm học 2025-2026 |  |  | Đầu mối chịu trách nhiệm
       |  |  |  | Trường tự chấm | Đánh giá ngoài |  |
       |  |  |  |  | Điểm sơ bộ | Điểm chính thức |
      I | Dạy và học số | 60 | 60 | 44 | 41 | 42.5 |
      '1 | Chương trình đào tạo |  | 30 | 19 | 18 | 18.5 |
      '1.1 | Học phần có bài giảng số đạt chuẩn SCORM |  | 20 | 15 | 14 | 14.5 | Phòng Đào tạo
      '1.2 | Học phần tính toán có phòng thí nghiệm ảo |  | 10 | 4 | 4 | 4 | Các trường chuyên ngành
      '2 | Người học |  | 30 | 25 | 23 | 24 |
      '2.1 | Sinh viên có hồ sơ năng lực số |  | 15 | 12 | 10 | 11 | Phòng Công tác sinh viên
      '2.2 | Kiểm tra, đánh giá trên máy |  | 15 | 13 | 13 | 13 | Trung tâm Khảo thí
      II | Quản trị số | 40 | 40 | 30.4 | 28 | 28.5 |
      '3 | Điều hành |  | 20 | 16 | 14 | 14.5 |
      '3.1 | Quy trình nội bộ chạy trên phần mềm |  | 12 | 11 | 10 | 10 | Văn phòng
      '3.2 | Kho dữ liệu hợp nhất giữa ba khu |  | 8 | 5 | 4 | 4.5 | Trung tâm Thông tin và Quản trị mạng
      '4 | Con người |  | 20 | 14.4 | 14 | 14 |
      '4.1 | Giảng viên đạt khung năng lực số |  | 12 | 8.4 | 8 | 8 | Phòng Tổ chức - Cán bộ
      '4.2 | Đội ngũ kỹ sư vận hành |  | 8 | 6 | 6 | 6 | Phòng Tổ chức - Cán bộ
       | TỔNG | 100 | 100 | 74.4 | 69 | 71 |` },
    },
    tables: [
      { place: "ĐH!7-21", header: [4, 5, 6], columns: "A code, B name, D max, E self, F council, G final, H lead", rows: "pillar I, group 1, indicator 1.1, indicator 1.2, group 2, indicator 2.1, indicator 2.2, pillar II, group 3, indicator 3.1, indicator 3.2, group 4, indicator 4.1, indicator 4.2, total -" },
    ],
  },
  {
    name: "a maritime safety corporation: a sheet for each pillar with lettered codes and a hyphen, a cover sheet before",
    sheets: {
      "Bìa": { cells: `
      TỔNG CÔNG TY BẢO ĐẢM AN TOÀN HÀNG HẢI MIỀN NAM
      HỒ SƠ ĐÁNH GIÁ TRÌNH ĐỘ CHUYỂN ĐỔI SỐ DOANH NGHIỆP NHÀ NƯỚC
      Năm đánh giá | 2025
      Người lập | Phòng Kỹ thuật - Công nghệ` },
      "Vận hành": { cells: `
      Trụ cột: VẬN HÀNH LUỒNG VÀ BÁO HIỆU
      Ký hiệu | Chỉ số đo lường | Mức điểm trần | Tổng công ty tự chấm | Cách quy điểm | Nguồn chứng minh
      VH1 | Giám sát báo hiệu | 30 | 25 |  |
      VH1.1 | Phao, tiêu có thiết bị truyền tín hiệu | 20 | 16 | Điểm = Số phao có thiết bị/Tổng số phao x Điểm tối đa | Trung tâm điều hành
      VH1.2 | Đèn biển được theo dõi từ xa | 10 | 9 | Điểm = Số đèn theo dõi từ xa/Tổng số đèn x Điểm tối đa | Trung tâm điều hành
      VH2 | Khảo sát luồng | 20 | 17.5 |  |
      VH2.1 | Hải đồ điện tử được cập nhật trong kỳ | 15 | 15 | Có cập nhật: 15 điểm; Không cập nhật: 0 điểm | Thông báo hàng hải
      VH2.2 | Thiết bị không người lái trong đo sâu | 5 | 2.5 | Từ 2 thiết bị trở lên: 5 điểm; Có 1 thiết bị: 2,5 điểm; Không có: 0 điểm | Hợp đồng mua sắm` },
      "Quản trị": { cells: `
      Trụ cột: QUẢN TRỊ NỘI BỘ
      Ký hiệu | Chỉ số đo lường | Mức điểm trần | Tổng công ty tự chấm | Cách quy điểm | Nguồn chứng minh
      QT1 | Tài chính, kế toán | 25 | 21 |  |
      QT1.1 | Hóa đơn, chứng từ điện tử | 15 | 15 | Điểm = Số chứng từ điện tử/Tổng số chứng từ x Điểm tối đa | Phần mềm kế toán
      QT1.2 | Lập ngân sách trên phần mềm | 10 | 6 | Điểm = Số đơn vị lập trên phần mềm/Tổng số đơn vị x Điểm tối đa | Báo cáo
      QT2 | Nhân sự | 10 | 8 |  |
      QT2.1 | Thuyền viên, công nhân có tài khoản nội bộ | 10 | 8 | Điểm = Số người có tài khoản/Tổng số người x Điểm tối đa | Danh sách
       | Cộng trụ cột | 35 | 29 |  |` },
    },
    tables: [
      { place: "Vận hành!3-8", header: [2], columns: "A code, B name, C max, D self, E rule, F evidence", rows: "group VH1, indicator VH1.1, indicator VH1.2, group VH2, indicator VH2.1, indicator VH2.2" },
      { place: "Quản trị!3-8", header: [2], columns: "A code, B name, C max, D self, E rule, F evidence", rows: "group QT1, indicator QT1.1, indicator QT1.2, group QT2, indicator QT2.1, total -" },
    ],
  },
  {
    name: "a home affairs department: last year's published points, a target for the next, shortcomings and what is to be done",
    sheets: {
      "BIỂU 2": { merges: ["A2:J2", "A3:J3", "A5:A6", "B5:B6", "C5:C6", "D5:E5", "F5:F6", "G5:J5"], cells: `
      SỞ NỘI VỤ TỈNH TÂY NINH |  |  |  |  |  |  |  |  |
      BIỂU 2. PHÂN CÔNG CẢI THIỆN CÁC CHỈ SỐ CHUYỂN ĐỔI SỐ CÒN THẤP |  |  |  |  |  |  |  |  |
      (Ban hành kèm theo Kế hoạch số 88/KH-SNV ngày 14/01/2026) |  |  |  |  |  |  |  |  |

      STT | Chỉ số | Điểm tối đa | Điểm |  | Nguyên nhân chưa đạt | Tổ chức thực hiện |  |  |
       |  |  | UBND tỉnh công bố năm 2025 | Phấn đấu năm 2026 |  | Việc phải làm | Chủ trì | Phối hợp | Thời hạn xong
      1 | Nhân lực số | 20 | 12 | 17 |  |  |  |  |
      1.1 | Cán bộ, công chức qua bồi dưỡng trên nền tảng học trực tuyến mở | 10 | 7 | 9 | Mới có 1.400/2.000 người học xong | Giao chỉ tiêu từng cơ quan | Phòng Công chức, viên chức | Trường Chính trị | 30/9/2026
      1.2 | Công chức chuyên trách công nghệ thông tin cấp xã | 10 | 5 | 8 | 48/96 xã, phường bố trí được | Tuyển dụng, điều động | Phòng Chính quyền địa phương | UBND cấp xã | 31/12/2026
      2 | Dữ liệu số | 40 | 27.5 | 34 |  |  |  |  |
      2.1 | Hồ sơ cán bộ đồng bộ về cơ sở dữ liệu quốc gia | 15 | 13.5 | 15 | Còn sai lệch căn cước | Đối chiếu với Công an tỉnh | Phòng Công chức, viên chức | Công an tỉnh | Tháng 3/2026
      2.2 | Tài liệu lưu trữ lịch sử được số hóa | 15 | 6 | 9 | Kinh phí giao chậm | Thuê dịch vụ số hóa | Trung tâm Lưu trữ | Sở Tài chính | 2026-2027
      2.3 | Hồ sơ người có công số hóa, làm sạch | 10 | 8 | 10 |  | Hoàn thiện phần còn lại | Phòng Người có công | UBND cấp xã | Quý II/2026
      3 | Dịch vụ số | 40 | 31 | 38 |  |  |  |  |
      3.1 | Thủ tục nội vụ toàn trình có phát sinh hồ sơ | 20 | 14 | 18 | Người dân ít phát sinh | Cắt giảm thành phần hồ sơ | Văn phòng Sở | Trung tâm PVHCC tỉnh | Hằng quý
      3.2 | Chi trả trợ cấp người có công qua tài khoản | 20 | 17 | 20 | Người già yếu chưa mở tài khoản | Mở tài khoản tại nhà | Phòng Người có công | Ngân hàng, bưu điện | 30/6/2026
       | Cộng | 100 | 70.5 | 89 |  |  |  |  |` },
    },
    tables: [
      { place: "BIỂU 2!7-17", header: [5, 6], columns: "A code, B name, C max, D published, F reason, G solution, H lead, I support, J deadline", rows: "group 1, indicator 1.1, indicator 1.2, group 2, indicator 2.1, indicator 2.2, indicator 2.3, group 3, indicator 3.1, indicator 3.2, total -" },
    ],
  },
  {
    name: "a river ward: an old font, roman parts, the header again on the second page, a page number between",
    sheets: {
      "P.MY THOI": { merges: ["A1:F1", "A2:F2"], encoding: "tcvn3", cells: `
      UBND phường Mỹ Thới |  |  |  |  |
      Bảng kê điểm chuyển đổi số cấp phường năm 2025 |  |  |  |  |
      Thứ tự | Nội dung chấm | Thang điểm tối đa | Phường chấm | Tỉnh chấm lại | Ghi chú
      I | Chính quyền số | 30 | 25 | 24.5 |
      1 | Văn bản đi có chữ ký số | 10 | 10 | 10 |
      2 | Hồ sơ hộ tịch trực tuyến | 12 | 9 | 8.5 | Thiếu tháng 7
      3 | Thanh toán nghĩa vụ đất đai qua mạng | 8 | 6 | 6 |
      II | Kinh tế số | 20 | 13 | 12 |
      1 | Nhà bè, vựa cá dùng hóa đơn điện tử | 9 | 5 | 4 |
       |  |  | 2 |  |
      Thứ tự | Nội dung chấm | Thang điểm tối đa | Phường chấm | Tỉnh chấm lại | Ghi chú
      2 | Chợ nổi, chợ đầu mối nhận chuyển khoản | 11 | 8 | 8 |
      III | Xã hội số | 10 | 8.5 | 8.5 |
      1 | Khóm có tổ công nghệ số | 6 | 6 | 6 | 17/17 khóm
      2 | Người cao tuổi cài VNeID | 4 | 2.5 | 2.5 |
       | Tổng số | 60 | 46.5 | 45 |

       | Người lập biểu |  | Phó chủ tịch |  |` },
    },
    tables: [
      { place: "P.MY THOI!4-16", header: [3], columns: "A code, B name, C max, D self, E council, F note", rows: "group I, indicator 1, indicator 2, indicator 3, group II, indicator 1, indicator 2, group III, indicator 1, indicator 2, total -" },
    ],
  },
  {
    name: "a special zone: two appendices on one sheet with headings of their own, a list of contacts between",
    sheets: {
      "ĐẶC KHU": { merges: ["A1:F1", "A2:F2", "A9:F9"], cells: `
      ĐẶC KHU KIÊN HẢI |  |  |  |  |
      I. Phần do đặc khu tự chấm về chính quyền số |  |  |  |  |
      Mục | Yêu cầu đánh giá | Điểm tối đa | Đặc khu tự chấm | Hồ sơ chứng minh | Lưu ý
      1 | Chỉ đạo, điều hành số | 20 | 17 |  |
      '1.1 | Kế hoạch chuyển đổi số của đặc khu | 10 | 10 | KH 09/KH-UBND |
      '1.2 | Họp trực tuyến với các hòn | 10 | 7 | Giấy mời | Hòn Sơn mất điện 3 lần
      2 | Dịch vụ công | 20 | 12 |  |
      '2.1 | Hồ sơ tàu cá nộp trực tuyến | 20 | 12 | Cổng DVC |
      Danh bạ đầu mối |  |  |  |  |
      Mục | Họ và tên | Số điện thoại | Đơn vị |  |
      1 | Danh Thị Lan | '0297123456 | Phòng Kinh tế |  |
      2 | Trần Quốc Việt | '0297123457 | Công an đặc khu |  |

      II. Phần do tỉnh chấm về kinh tế số, xã hội số
      Mục | Yêu cầu đánh giá | Điểm tối đa | Điểm do Sở KH&CN chấm | Điểm Hội đồng tỉnh quyết định
      3 | Kinh tế số biển đảo | 30 | 20 | 21
      '3.1 | Vé tàu cao tốc bán qua mạng | 15 | 14 | 14
      '3.2 | Bè nuôi cá có nhật ký điện tử | 15 | 6 | 7
      4 | Xã hội số | 30 | 21 | 20.5
      '4.1 | Khám bệnh từ xa cho dân các hòn | 30 | 21 | 20.5
       | Tổng phần II | 60 | 41 | 41.5` },
    },
    tables: [
      { place: "ĐẶC KHU!4-8", header: [3], columns: "A code, B name, C max, D self, E evidence, F note", rows: "group 1, indicator 1.1, indicator 1.2, group 2, indicator 2.1" },
      { place: "ĐẶC KHU!16-21", header: [15], columns: "A code, B name, C max, D council, E final", rows: "group 3, indicator 3.1, indicator 3.2, group 4, indicator 4.1, total -" },
    ],
  },
  {
    name: "an irrigation company: a margin and an empty column, dashes as scored parts, texts of the assessor",
    sheets: {
      "Thủy nông": { merges: ["B2:H2", "B3:H3"], cells: `

       | CÔNG TY TNHH MTV KHAI THÁC CÔNG TRÌNH THỦY LỢI BẮC NAM HÀ |  |  |  |  |  |
       | TỔNG HỢP ĐIỂM ỨNG DỤNG CÔNG NGHỆ VÀ CHUYỂN ĐỔI SỐ |  |  |  |  |  |

       | Số thứ tự | Nội dung, yêu cầu |  | Điểm tối đa | Công ty chấm | Sở NN và MT chấm | Ý kiến của Sở
       | A | Quản lý vận hành |  | 40 | 26 | 24.5 |
       | 1 | Đo mực nước tự động |  | 20 | 16 | 15 |
       | - | Trạm đo tại cống đầu mối |  | 10 | 10 | 10 |
       | - | Trạm đo trên kênh cấp II |  | 10 | 6 | 5 | Hai trạm hỏng cảm biến
       | 2 | Điều khiển từ xa |  | 20 | 10 | 9.5 |
       | - | Cống lấy nước |  | 12 | 6 | 6 |
       | - | Trạm bơm |  | 8 | 4 | 3.5 | Bơm Cổ Đam chưa nghiệm thu
       | B | Dữ liệu công trình |  | 30 | 23 | 23 |
       | 1 | Bản đồ số hệ thống kênh |  | 20 | 16 | 16 |
       | 2 | Hồ sơ mốc chỉ giới số hóa |  | 10 | 7 | 7 |
       | C | Khách hàng dùng nước |  | 30 | 24 | 23 |
       | 1 | Hợp đồng điện tử với hợp tác xã |  | 15 | 9 | 8 | Thiếu 12 hợp đồng
       | 2 | Thông báo lịch bơm qua tin nhắn |  | 15 | 15 | 15 |
       |  | Tổng A + B + C |  | 100 | 73 | 70.5 |

       |  | TRƯỞNG PHÒNG KỸ THUẬT |  |  | GIÁM ĐỐC |  |` },
    },
    tables: [
      { place: "Thủy nông!6-19", header: [5], columns: "B code, C name, E max, F self, G council, H note", rows: "group A, indicator 1, sub -, sub -, indicator 2, sub -, sub -, group B, indicator 1, indicator 2, group C, indicator 1, indicator 2, total -" },
    ],
  },
  {
    name: "a primary school of the river plain: bands across the table, letters decomposed, marks of the school and of the commune",
    sheets: {
      "TH Thuỵ Hải": { merges: ["A1:F1", "A2:F2", "A4:F4", "A8:F8", "A12:F12"], cells: `
      TRƯỜNG TIỂU HỌC THỤY HẢI |  |  |  |  |
      Tự kiểm tra mức độ chuyển đổi số nhà trường học kỳ I |  |  |  |  |
      TT | Việc cần đạt | Điểm tối đa | Trường chấm | Phòng Văn hóa - Xã hội xã chấm | Hướng khắc phục
      I. Dạy học |  |  |  |  |
      1 | Bài giảng có học liệu số | 15 | 13 | 12 | Bổ sung học liệu khối 5
      2 | Phòng tin học mở theo lịch | 10 | 7 | 7 | Sửa 8 máy
      3 | Ngân hàng đề kiểm tra dùng chung | 15 | 11 | 10 |
      II. Quản lý |  |  |  |  |
      1 | Học bạ số ký đủ | 20 | 20 | 20 |
      2 | Sổ chủ nhiệm điện tử | 10 | 9 | 9 |
      3 | Thu hộ qua ngân hàng | 10 | 6 | 6 | Vận động cha mẹ học sinh
      III. Kết nối gia đình |  |  |  |  |
      1 | Thông báo qua ứng dụng | 10 | 10 | 9.5 |
      2 | Đăng ký tuyển sinh lớp 1 trực tuyến | 10 | 10 | 10 |
       | Tổng điểm đạt | 100 | 86 | 83.5 |

       | Hiệu trưởng: Vũ Thị Mến |  |  |  |`.normalize("NFD") },
    },
    tables: [
      { place: "TH Thuỵ Hải!4-15", header: [3], columns: "A code, B name, C max, D self, E council, F solution", rows: "group I, indicator 1, indicator 2, indicator 3, group II, indicator 1, indicator 2, indicator 3, group III, indicator 1, indicator 2, total -" },
    ],
  },
  {
    name: "a regional treasury: an old font of two bytes, the total first, who keeps the figures, numbers running on",
    sheets: {
      "KBNN KV XVIII": { merges: ["A1:G1", "A2:G2"], encoding: "vni", cells: `
      KHO BẠC NHÀ NƯỚC KHU VỰC XVIII |  |  |  |  |  |
      Bảng điểm đánh giá chuyển đổi số các phòng giao dịch |  |  |  |  |  |
      Số thứ tự | Chỉ số đánh giá | Điểm tối đa | Điểm đơn vị chấm | Điểm Kho bạc Nhà nước duyệt | Bộ phận thực hiện | Giải trình chênh lệch
       | Tổng cộng toàn khu vực | 100 | 93.5 | 92 |  |
      I | Dịch vụ công Kho bạc | 40 | 39 | 38.5 |  |
      1 | Đơn vị giao dịch dùng dịch vụ công trực tuyến | 25 | 25 | 25 | Phòng Kế toán |
      2 | Chứng từ chi ký số đúng chức danh | 15 | 14 | 13.5 | Phòng Kiểm soát chi | 9 chứng từ ký thay
      II | Thanh toán không tiền mặt | 30 | 28.5 | 28.5 |  |
      3 | Thu ngân sách qua ngân hàng phối hợp | 20 | 19 | 19 | Phòng Kế toán |
      4 | Chi lương qua tài khoản | 10 | 9.5 | 9.5 | Phòng Kế toán |
      III | Vận hành an toàn | 30 | 26 | 25 |  |
      5 | Máy trạm nối mạng chuyên ngành đạt chuẩn | 15 | 11 | 10 | Tổ tin học | Trừ máy hết bảo hành
      6 | Diễn tập chuyển đường truyền dự phòng | 15 | 15 | 15 | Tổ tin học |` },
    },
    tables: [
      { place: "KBNN KV XVIII!4-13", header: [3], columns: "A code, B name, C max, D self, E council, F lead, G reason", rows: "total -, group I, indicator 1, indicator 2, group II, indicator 3, indicator 4, group III, indicator 5, indicator 6" },
    ],
  },
  {
    name: "a newspaper and broadcaster: the table runs on to a second sheet without a header, links in two columns",
    sheets: {
      "Tờ 1": { merges: ["A1:G1", "F3:G3", "A3:A4", "B3:B4", "C3:C4", "D3:D4", "E3:E4"], cells: `
      BÁO VÀ PHÁT THANH, TRUYỀN HÌNH CÀ MAU - MỨC ĐỘ TRƯỞNG THÀNH CHUYỂN ĐỔI SỐ BÁO CHÍ |  |  |  |  |  |

      Mã | Tiêu chí/Chỉ số | Điểm tối đa | Cơ quan báo chí tự chấm | Kết quả thẩm định | Minh chứng |
       |  |  |  |  | Tên tài liệu | Đường dẫn
      1 | Chiến lược | 20 | 16 | 15 |  |
      1.1 | Chiến lược chuyển đổi số được phê duyệt | 10 | 10 | 10 | QĐ 44/QĐ-BPTTH | https://cm.vn/44
      1.2 | Tỷ lệ chi cho công nghệ | 10 | 6 | 5 | Dự toán | https://cm.vn/dt
      2 | Hạ tầng, an toàn | 20 | 17 | 16.5 |  |
      2.1 | Hệ thống quản trị nội dung hội tụ | 12 | 9 | 9 | Hợp đồng | https://cm.vn/hd
      2.2 | Sao lưu băng hình số | 8 | 8 | 7.5 | Nhật ký | https://cm.vn/nk` },
      "Tờ 2": { cells: `
      3 | Độc giả, khán giả | 40 | 28 | 28 |  |
      3.1 | Đo lường, phân tích người đọc | 15 | 10 | 10 | Báo cáo tháng | https://cm.vn/ga
      3.2 | Chương trình phát trên nền tảng số | 15 | 13 | 13 | Kênh | https://cm.vn/yt
      3.3 | Tương tác hai chiều với bạn nghe đài | 10 | 5 | 5 |  |
      4 | Mô hình kinh doanh | 20 | 9 | 8 |  |
      4.1 | Quảng cáo số | 20 | 9 | 8 | Bảng kê | https://cm.vn/qc
       | CỘNG ĐIỂM | 100 | 70 | 67.5 |  |

       | TỔNG BIÊN TẬP |  |  |  |  |` },
    },
    tables: [
      { place: "Tờ 1!5-10", header: [3, 4], columns: "A code, B name, C max, D self, E council, F evidence", rows: "group 1, indicator 1.1, indicator 1.2, group 2, indicator 2.1, indicator 2.2" },
      { place: "Tờ 2!1-7", header: [], columns: "A code, B name, C max, D self, E council, F evidence", rows: "group 3, indicator 3.1, indicator 3.2, indicator 3.3, group 4, indicator 4.1, total -" },
    ],
  },
  {
    name: "a labour federation: two rounds of appraisal, points of letters under numbers, a summary of clusters above",
    sheets: {
      "LĐLĐ ĐT": { merges: ["A1:G1", "A9:A10", "B9:B10", "C9:C10", "D9:D10", "E9:F9", "G9:G10"], cells: `
      LIÊN ĐOÀN LAO ĐỘNG TỈNH ĐỒNG THÁP |  |  |  |  |  |
      Cụm thi đua | Số công đoàn cơ sở | Điểm bình quân |  |  |  |
      Cụm Cao Lãnh | 42 | 81.5 |  |  |  |
      Cụm Mỹ Tho | 57 | 84 |  |  |  |
      Cụm Sa Đéc | 38 | 79.2 |  |  |  |

      BIỂU CHẤM CHI TIẾT CHUYỂN ĐỔI SỐ TRONG TỔ CHỨC CÔNG ĐOÀN - CỤM MỸ THO |  |  |  |  |  |

      TT | Tiêu chí thành phần | Điểm tối đa | Cụm tự chấm | Thẩm định của LĐLĐ tỉnh |  | Nội dung điều chỉnh
       |  |  |  | Lần 1 | Lần 2 |
      I | Tổ chức, cán bộ | 40 | 37 | 36 | 36.5 |
      1 | Cập nhật đoàn viên | 25 | 22 | 21 | 21.5 |
      a | Dữ liệu đoàn viên khớp căn cước | 15 | 14 | 13 | 13.5 | Cập nhật 320 đoàn viên
      b | Thẻ đoàn viên điện tử | 10 | 8 | 8 | 8 |
      2 | Cán bộ công đoàn có chữ ký số | 15 | 15 | 15 | 15 |
      II | Chăm lo đoàn viên | 35 | 30 | 29 | 30 |
      1 | Chi hỗ trợ qua tài khoản | 20 | 18 | 17 | 18 | Bổ sung sao kê
      2 | Đối thoại trực tuyến với công nhân | 15 | 12 | 12 | 12 |
      III | Truyền thông | 25 | 20 | 19 | 19 |
      1 | Kênh mạng xã hội của công đoàn | 25 | 20 | 19 | 19 |
      a | Trang Facebook | 10 | 9 | 9 | 9 |
      b | Kênh Zalo | 15 | 11 | 10 | 10 |
       | Tổng cộng điểm | 100 | 87 | 84 | 85.5 |` },
    },
    tables: [
      { place: "LĐLĐ ĐT!11-23", header: [9, 10], columns: "A code, B name, C max, D self, E council, F council, G adjustment", rows: "group I, indicator 1, sub a, sub b, indicator 2, group II, indicator 1, indicator 2, group III, indicator 1, sub a, sub b, total -" },
    ],
  },
  {
    name: "a form of a plain commune not yet filled in: guidance in the middle, dotted lines, a group of encouragement behind the total",
    sheets: {
      "Mẫu CX-03": { merges: ["A1:G1", "A2:G2", "A3:G3"], cells: `
      Mẫu CX-03 (dùng cho UBND xã, phường thuộc tỉnh Ninh Bình) |  |  |  |  |  |
      PHIẾU TỰ CHẤM CHUYỂN ĐỔI SỐ |  |  |  |  |  |
      Xã/phường: ............................. |  |  |  |  |  |
      TT | Tên tiêu chí, tiêu chí thành phần | Cách cho điểm | Điểm tối đa | Xã, phường tự cho điểm | Tỉnh thẩm định, cho điểm | Phòng phụ trách
      I | NHẬN THỨC |  | 12 |  |  |
      1 | Người đứng đầu trực tiếp làm Trưởng ban | - Bí thư hoặc Chủ tịch: 6 điểm.\\n- Phó Chủ tịch: 3 điểm.\\n- Khác: 0 điểm. | 6 |  |  | Văn phòng
      2 | Chuyên mục trên trang thông tin xã | - Có: 6 điểm.\\n- Không: 0 điểm. | 6 |  |  | Văn hóa - Xã hội
      II | DỊCH VỤ CÔNG |  | 30 |  |  |
      3 | Hồ sơ trực tuyến | - Đạt từ 80% trở lên: 20 điểm.\\n- Đạt từ 50% đến dưới 80%: 10 điểm.\\n- Đạt dưới 50%: 0 điểm. | 20 |  |  | Trung tâm PVHCC
      4 | Hồ sơ thanh toán trực tuyến | - Đạt từ 60% trở lên: 10 điểm.\\n- Đạt từ 30% đến dưới 60%: 5 điểm.\\n- Đạt dưới 30%: 0 điểm. | 10 |  |  | Trung tâm PVHCC
      III | CỘNG ĐỒNG |  | 18 |  |  |
      5 | Tổ công nghệ số cộng đồng | Mỗi thôn, xóm có tổ hoạt động: 1 điểm, tối đa 10 điểm. | 10 |  |  | Văn hóa - Xã hội
      6 | Trợ giúp xã hội chi qua tài khoản | - Từ 90% trở lên: 8 điểm.\\n- Dưới 90%: 4 điểm. | 8 |  |  | Kinh tế
       | TỔNG ĐIỂM CHẤM |  | 60 |  |  |
      IV | KHUYẾN KHÍCH |  | 5 |  |  |
      7 | Sáng kiến số được tỉnh công nhận | Có sáng kiến: 5 điểm. | 5 |  |  | Văn phòng

       | ........, ngày ... tháng ... năm 2026 |  |  |  |  |` },
    },
    tables: [
      { place: "Mẫu CX-03!5-16", header: [4], columns: "A code, B name, C rule, D max, E self, F council, G lead", rows: "group I, indicator 1, indicator 2, group II, indicator 3, indicator 4, group III, indicator 5, indicator 6, total -, group IV, indicator 7" },
    ],
  },
  {
    name: "a youth union: the name before its mark, the points of two years, what was proved",
    sheets: {
      "Tỉnh đoàn HY": { merges: ["A1:G1"], cells: `
      TỈNH ĐOÀN HƯNG YÊN - CHỈ SỐ CHUYỂN ĐỔI SỐ ĐOÀN CƠ SỞ |  |  |  |  |  |
      Tên chỉ số | Mã chỉ số | Điểm tối đa | Điểm đạt 2024 | Đoàn xã tự chấm 2025 | Tỉnh đoàn chấm 2025 | Dẫn chứng
      Đoàn viên số | DV | 35 | 19 | 30 | 29.5 |
      Đoàn viên dùng ứng dụng Thanh niên Việt Nam | DV.1 | 20 | 11 | 17 | 16.5 | Thống kê 5/12
      Sổ đoàn viên điện tử | DV.2 | 15 | 8 | 13 | 13 |
      Tình nguyện số | TN | 35 | 19 | 32 | 31 |
      Đội hình bình dân học vụ số | TN.1 | 20 | 10 | 20 | 19 | 44 lớp
      Hỗ trợ dịch vụ công tại nhà văn hóa thôn | TN.2 | 15 | 9 | 12 | 12 | Sổ ghi
      Khởi nghiệp số | KN | 30 | 7 | 19 | 18 |
      Gian hàng thanh niên trên sàn | KN.1 | 15 | 4 | 9 | 8 | 9 gian hàng
      Phiên chợ phát trực tiếp | KN.2 | 15 | 3 | 10 | 10 |
      Tổng điểm các nhóm |  | 100 | 45 | 81 | 78.5 |

      Người lập: Đào Văn Khải |  |  |  |  |  |` },
    },
    tables: [
      { place: "Tỉnh đoàn HY!3-12", header: [2], columns: "A name, B code, C max, D published, E self, F council, G evidence", rows: "group DV, indicator DV.1, indicator DV.2, group TN, indicator TN.1, indicator TN.2, group KN, indicator KN.1, indicator KN.2, total -" },
    ],
  },
  {
    name: "a regional procuracy: bands by formula, difference of the two hands, the class and a legend below",
    sheets: {
      "VKSND KV2": { merges: ["A1:H1", "A2:H2", "A3:A4", "B3:B4", "C3:C4", "D3:E3", "F3:F4", "G3:G4", "H3:H4"], cells: `
      VIỆN KIỂM SÁT NHÂN DÂN KHU VỰC 2 - AN GIANG |  |  |  |  |  |  |
      BẢNG CHẤM ĐIỂM THI ĐUA VỀ CHUYỂN ĐỔI SỐ (chốt 30/11/2025) |  |  |  |  |  |  |
      STT | Tiêu chí chấm | Điểm tối đa | Kết quả |  | Chênh lệch | Thời gian hoàn thành | Ghi chú
       |  |  | VKS khu vực tự chấm | VKS tỉnh chấm |  |  |
      A | Số hóa hồ sơ vụ án | =SUM(C6:C8) | =SUM(D6:D8) | =SUM(E6:E8) | =D5-E5 |  |
      1 | Hồ sơ án hình sự số hóa trước phiên tòa | 20 | 18 | 17 | =D6-E6 | Tháng 11 |
      2 | Trình chiếu chứng cứ điện tử | 15 | 12 | 12 | =D7-E7 | Tháng 9 | 8/10 phiên
      3 | Sơ đồ tư duy báo cáo án | 10 | 10 | 9 | =D8-E8 | Tháng 10 |
      B | Nghiệp vụ trên phần mềm | =SUM(C10:C11) | =SUM(D10:D11) | =SUM(E10:E11) | =D9-E9 |  |
      1 | Sổ thụ lý điện tử | 25 | 24 | 24 | =D10-E10 | Hằng ngày |
      2 | Báo cáo thống kê liên ngành | 15 | 13 | 12.5 | =D11-E11 | Ngày 18 hằng tháng | Chậm 1 kỳ
      C | Con người | =C13 | =D13 | =E13 | =D12-E12 |  |
      1 | Kiểm sát viên hoàn thành học phần kỹ năng số | 15 | 12 | 12 | =D13-E13 | 30/11/2025 |
       | Tổng cộng (A, B, C) | =C5+C9+C12 | =D5+D9+D12 | =E5+E9+E12 | =D14-E14 |  |
       | Xếp loại: Tốt |  |  |  |  |  |
      Quy ước: từ 90 điểm là Xuất sắc, từ 80 điểm là Tốt. |  |  |  |  |  |  |` },
    },
    tables: [
      { place: "VKSND KV2!5-14", header: [3, 4], columns: "A code, B name, C max, D self, E council, G deadline, H note", rows: "group A, indicator 1, indicator 2, indicator 3, group B, indicator 1, indicator 2, group C, indicator 1, total -" },
    ],
  },
];
