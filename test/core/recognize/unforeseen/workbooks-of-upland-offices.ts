import type { UnforeseenWorkbook } from "./workbooks";

/** Files of upland and border offices: departments, communes, wards, schools, hospitals, state companies. */
export const UPLAND_WORKBOOKS: readonly UnforeseenWorkbook[] = [
  {
    name: "a provincial department of peoples and faiths: the names before their marks, two rows of header, the maxima called levels",
    sheets: {
      "Biểu 2-DTTG": { merges: ["A1:C1", "D1:G1", "A2:C2", "D2:G2", "A4:G4", "A5:G5", "A7:A8", "B7:B8", "C7:C8", "D7:E7", "F7:F8", "G7:G8"], cells: `
      UBND TỈNH TUYÊN QUANG |  |  | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM |  |  |
      SỞ DÂN TỘC VÀ TÔN GIÁO |  |  | Độc lập - Tự do - Hạnh phúc |  |  |

      BIỂU SỐ 2. TỰ ĐÁNH GIÁ MỨC ĐỘ CHUYỂN ĐỔI SỐ NĂM 2025 |  |  |  |  |  |
      (Kèm theo Công văn số 918/SDTTG-VP ngày 24/11/2025) |  |  |  |  |  |

      Chỉ số chính, chỉ số thành phần | Ký hiệu | Mức điểm tối đa | Kết quả chấm điểm |  | Hồ sơ chứng minh | Bộ phận cung cấp
       |  |  | Sở tự xác định | Tổ thẩm định của tỉnh |  |
      Nhận thức số | NT | 14 | 12 | 11 |  |
      Giám đốc Sở là Trưởng Ban Chỉ đạo chuyển đổi số của Sở | NT1 | 6 | 6 | 6 | QĐ 41/QĐ-SDTTG | Văn phòng
      Tin, bài bằng tiếng dân tộc về kỹ năng số | NT2 | 8 | 6 | 5 | Thống kê 22 tin, bài | Phòng Tuyên truyền
      Thể chế số | TC | 12 | 9.5 | 9.5 |  |
      Kế hoạch chuyển đổi số năm 2025 của Sở | TC1 | 7 | 7 | 7 | KH 12/KH-SDTTG | Văn phòng
      Quy chế quản lý cơ sở dữ liệu cơ sở tín ngưỡng, tôn giáo | TC2 | 5 | 2.5 | 2.5 | Dự thảo lần 2 | Phòng Tôn giáo
      Nhân lực số | NL | 15 | 11.1 | 10.85 |  |
      Công chức hoàn thành khóa bồi dưỡng trên nền tảng học trực tuyến | NL1 | 9 | 8.1 | 8.1 | 45/50 công chức | Văn phòng
      Người có uy tín trong đồng bào được tập huấn kỹ năng số | NL2 | 6 | 3 | 2.75 | Danh sách ký nhận | Phòng Chính sách
      Dữ liệu và hoạt động số | DL | 39 | 32.5 | 31.5 |  |
      Hồ sơ người có uy tín được số hóa | DL1 | 12 | 10.5 | 10.5 | Phần mềm quản lý | Phòng Chính sách
      Dữ liệu chương trình mục tiêu quốc gia cập nhật theo tháng | DL2 | 12 | 9 | 8 | Ảnh chụp màn hình | Phòng Kế hoạch
      Thủ tục hành chính về tín ngưỡng, tôn giáo giải quyết toàn trình | DL3 | 15 | 13 | 13 | Cổng dịch vụ công | Phòng Tôn giáo
      Cộng chung |  | 80 | 65.1 | 62.85 |  |

       |  |  | Tuyên Quang, ngày 24 tháng 11 năm 2025 |  |  |
      Người lập biểu |  |  | KT. GIÁM ĐỐC - PHÓ GIÁM ĐỐC |  |  |` },
    },
    tables: [
      { place: "Biểu 2-DTTG!9-22", header: [7, 8], columns: "A name, B code, C max, D self, E council, F evidence, G lead", rows: "group NT, indicator NT1, indicator NT2, group TC, indicator TC1, indicator TC2, group NL, indicator NL1, indicator NL2, group DL, indicator DL1, indicator DL2, indicator DL3, total -" },
    ],
  },
  {
    name: "a border commune: parts a and b with points of their own under the numbers, what was reached in a column beside, decomposed letters",
    sheets: {
      "Cham diem": { merges: ["A3:H3"], cells: `
      UBND XÃ TRÀ LĨNH
      TỔ CÔNG NGHỆ SỐ - BAN CHỈ ĐẠO CHUYỂN ĐỔI SỐ
      BẢNG TỰ CHẤM ĐIỂM XẾP LOẠI CHUYỂN ĐỔI SỐ XÃ BIÊN GIỚI
      Thứ tự | Nội dung tiêu chí chuyển đổi số | Thang điểm | Đã thực hiện | Xã tự cho điểm | Tỉnh chấm lại | Chênh lệch | Ghi chú
      I | Hạ tầng kết nối | 26 |  | 23 | 22 | -1 |
      1 | Sóng di động và cáp quang | 16 |  | 13 | 13 | 0 |
      a) | Xóm có sóng 4G ổn định | 10 | 17/20 xóm | 8.5 | 8.5 | 0 | Lũng Táo, Bản Hía chưa có
      b) | Nhà sinh hoạt cộng đồng có cáp quang | 6 | 15/20 nhà | 4.5 | 4.5 | 0 |
      2 | Trạm kiểm soát, cửa khẩu phụ có camera | 10 | 2/2 trạm | 10 | 9 | -1 | Một camera mờ ban đêm
      II | Phục vụ hành chính công | 34 |  | 27.03 | 26.7 | -0.33 |
      1 | Tiếp nhận trực tuyến | 20 |  | 14.23 | 14.2 | -0.03 |
      a) | Hồ sơ do người dân tự nộp ở nhà | 8 | 210/700 | 2.4 | 2.4 | 0 | Tổ công nghệ số làm hộ nhiều
      b) | Hồ sơ được số hóa đầu vào | 12 | 690/700 | 11.83 | 11.8 | -0.03 |
      2 | Trả kết quả điện tử | 14 | 640/700 | 12.8 | 12.5 | -0.3 |
      III | Đời sống số của đồng bào | 20 |  | 13.2 | 13 | -0.2 |
      1 | Tài khoản định danh mức 2 | 12 | 3.100/3.720 | 10 | 10 | 0 |
      2 | Hộ bán hàng trên mạng ở chợ cửa khẩu | 8 | 36/90 hộ | 3.2 | 3 | -0.2 | Trừ hộ nghỉ bán
       | Tổng điểm cả ba phần | 80 |  | 63.23 | 61.7 | -1.53 |`.normalize("NFD") },
    },
    tables: [
      { place: "Cham diem!5-18", header: [4], columns: "A code, B name, C max, E self, F council, H note", rows: "group I, indicator 1, sub a, sub b, indicator 2, group II, indicator 1, sub a, sub b, indicator 2, group III, indicator 1, indicator 2, total -" },
    ],
  },
  {
    name: "a branch of the road administration: three rows of header and a row of numbers below, own points of three blocks",
    sheets: {
      "Khu QLĐB": { merges: ["A3:I3", "A5:A7", "B5:B7", "C5:D5", "C6:C7", "D6:D7", "E5:G5", "E6:G6", "H5:H7", "I5:I7"], hidden: ["C"], cells: `
      CỤC ĐƯỜNG BỘ VIỆT NAM |  |  |  |  |  |  |  |
      KHU QUẢN LÝ ĐƯỜNG BỘ I |  |  |  |  |  |  |  |
      Phụ lục II. Kết quả tự chấm bộ chỉ số chuyển đổi số của Khu |  |  |  |  |  |  |  |

      Số hiệu | Chỉ số/Chỉ số thành phần | Điểm theo khung |  | Điểm các khối tự chấm |  |  | Tổ thẩm định chung | Đường dẫn tài liệu
       |  | Năm 2024 (cũ) | Tối đa 2025 | Khối |  |  |  |
       |  |  |  | Văn phòng | Quản lý đường bộ | Vận tải |  |
      (1) | (2) | (3) | (4) | (5) | (6) | (7) | (8) | (9)
      1 | Quản lý công trình đường bộ số |  | 30 | 23 | 27 | 22 | 24 |
      '1.1 | Hồ sơ cầu, hầm trên phần mềm quản lý |  | 12 | 10 | 11 | 9 | 10 | drive.kql1.vn/11
      '1.2 | Tuần đường bằng ứng dụng di động |  | 10 | 9 | 10 | 8 | 9 | drive.kql1.vn/12
      '1.3 | Đếm xe tự động trên quốc lộ |  | 8 | 4 | 6 | 5 | 5 |
      2 | Vận tải và sát hạch |  | 26 | 21 | 20 | 23 | 21 |
      '2.1 | Giấy phép lái xe cấp đổi trực tuyến |  | 14 | 13 | 12 | 13 | 12.5 | drive.kql1.vn/21
      '2.2 | Dữ liệu giám sát hành trình được xử lý |  | 12 | 8 | 8 | 10 | 8.5 |
      3 | Điều hành nội bộ |  | 19 | 17.5 | 16 | 16.5 | 16.5 |
      '3.1 | Văn bản đi có chữ ký số cá nhân |  | 9 | 9 | 9 | 9 | 9 |
      '3.2 | Báo cáo trên hệ thống của Bộ Xây dựng |  | 10 | 8.5 | 7 | 7.5 | 7.5 | drive.kql1.vn/32
       | Tổng số điểm |  | 75 | 61.5 | 63 | 61.5 | 61.5 |

       |  |  |  |  |  | Hà Nội, ngày 02 tháng 12 năm 2025 |  |` },
    },
    tables: [
      { place: "Khu QLĐB!9-19", header: [5, 6, 7], columns: "A code, B name, D max, E self, F self, G self, H council, I evidence", rows: "group 1, indicator 1.1, indicator 1.2, indicator 1.3, group 2, indicator 2.1, indicator 2.2, group 3, indicator 3.1, indicator 3.2, total -" },
    ],
  },
  {
    name: "a traditional medicine hospital in an old font: the answers below every indicator, their points in the column of maxima",
    sheets: {
      "YHCT": { encoding: "tcvn3", cells: `
      SỞ Y TẾ TỈNH PHÚ THỌ
      BỆNH VIỆN Y DƯỢC CỔ TRUYỀN
      PHIẾU KHẢO SÁT, CHẤM ĐIỂM CHUYỂN ĐỔI SỐ BỆNH VIỆN
      Mã số | Tiêu chí và phương án trả lời | Điểm cao nhất | Bệnh viện tự chấm | Đoàn phúc tra chấm | Giấy tờ kèm theo
      A | Hạ tầng của bệnh viện | 18 | 13 | 11 |
      A.1 | Phòng máy chủ | 10 | 5 | 5 | Biên bản kiểm tra
       | - Đạt tiêu chuẩn, có dự phòng | 10 |  |  |
       | - Có phòng riêng, chưa dự phòng | 5 |  |  |
       | - Không có phòng riêng | 0 |  |  |
      A.2 | Kết nối mạng tại buồng bệnh | 8 | 8 | 6 | Sơ đồ mạng
       | - Toàn bộ khoa lâm sàng | 8 |  |  |
       | - Từ nửa số khoa trở lên | 6 |  |  |
       | - Ít hơn nửa số khoa | 2 |  |  |
      B | Phần mềm chuyên môn | 30 | 22 | 22 |
      B.1 | Kê đơn thuốc thang trên phần mềm | 14 | 14 | 14 | Ảnh màn hình
       | - Có, kèm cảnh báo tương kỵ | 14 |  |  |
       | - Có, không cảnh báo | 7 |  |  |
       | - Chưa có | 0 |  |  |
      B.2 | Quản lý châm cứu, phục hồi chức năng | 16 | 8 | 8 |
       | - Lịch và kết quả đều trên phần mềm | 16 |  |  |
       | - Chỉ có lịch | 8 |  |  |
       | - Chưa có | 0 |  |  |
      C | Phục vụ người bệnh | 12 | 12 | 12 |
      C.1 | Lấy số khám bằng căn cước | 12 | 12 | 12 | Hợp đồng ki-ốt
       | - Có | 12 |  |  |
       | - Không | 0 |  |  |
       | Tổng cộng | 60 | 47 | 45 |` },
    },
    tables: [
      { place: "YHCT!5-27", header: [4], columns: "A code, B name, C max, D self, E council, F evidence", rows: "group A, indicator A.1, option -, option -, option -, indicator A.2, option -, option -, option -, group B, indicator B.1, option -, option -, option -, indicator B.2, option -, option -, option -, group C, indicator C.1, option -, option -, total -" },
    ],
  },
  {
    name: "a university of the northwest: pillars over groups over indicators, the numbers anew in every pillar, no total at all",
    sheets: {
      "ĐH-CĐS": { merges: ["A4:F4"], cells: `
      BỘ GIÁO DỤC VÀ ĐÀO TẠO |  |  |  |  |
      TRƯỜNG ĐẠI HỌC TÂY BẮC |  |  |  |  |
      Phụ lục 1b |  |  |  |  |
      BỘ CHỈ SỐ ĐÁNH GIÁ MỨC ĐỘ CHUYỂN ĐỔI SỐ CƠ SỞ GIÁO DỤC ĐẠI HỌC |  |  |  |  |

      TT | Trụ cột, nhóm, chỉ số | Điểm tối đa | Cách cho điểm | Trường tự đánh giá | Đơn vị đầu mối
      I | CHUYỂN ĐỔI SỐ TRONG ĐÀO TẠO | 40 |  | 33 |
      1 | Tổ chức dạy và học | 25 |  | 19.6 | P. Đào tạo
      '1.1 | Học phần tổ chức theo hình thức kết hợp | 15 | Số học phần kết hợp/Tổng số học phần*Điểm tối đa | 9.6 | P. Đào tạo
      '1.2 | Cố vấn học tập dùng sổ tay điện tử | 10 | Có: Điểm tối đa; Không: 0 điểm | 10 | P. Công tác sinh viên
      2 | Kiểm tra, đánh giá | 15 |  | 13.4 | P. Khảo thí
      '2.1 | Đề thi lấy từ ngân hàng câu hỏi | 8 | Số đề/Tổng số đề*Điểm tối đa | 6.4 | P. Khảo thí
      '2.2 | Phúc khảo, tra điểm trực tuyến | 7 | Có: Điểm tối đa; Không: 0 điểm | 7 | P. Khảo thí
      II | CHUYỂN ĐỔI SỐ TRONG QUẢN TRỊ | 35 |  | 24.2 |
      1 | Quản trị nội bộ | 20 |  | 9.5 | P. Hành chính
      '1.1 | Hồ sơ viên chức điện tử | 10 | Số hồ sơ/Tổng số viên chức*Điểm tối đa | 9.5 | P. Tổ chức
      '1.2 | Quản lý tài sản bằng mã vạch | 10 | Có: Điểm tối đa; Không: 0 điểm | 0 | P. Quản trị
      2 | Dịch vụ cho người học | 15 |  | 14.7 | P. Công tác sinh viên
      '2.1 | Thu học phí không dùng tiền mặt | 15 | Số lượt/Tổng số lượt thu*Điểm tối đa | 14.7 | P. Kế hoạch
      III | HẠ TẦNG, HỌC LIỆU SỐ | 25 |  | 17.5 |
      1 | Thư viện số | 25 |  | 17.5 | TT Thư viện
      '1.1 | Giáo trình có bản số | 15 | Số giáo trình số/Tổng số giáo trình*Điểm tối đa | 7.5 | TT Thư viện
      '1.2 | Tài liệu tiếng Thái, tiếng Mông được số hóa | 10 | Từ 50 tài liệu trở lên: Điểm tối đa; dưới 50 tài liệu: 0 điểm | 10 | TT Thư viện

       |  |  | Sơn La, ngày 05 tháng 12 năm 2025 |  |
       | TRƯỞNG PHÒNG |  | HIỆU TRƯỞNG |  |` },
    },
    tables: [
      { place: "ĐH-CĐS!7-23", header: [6], columns: "A code, B name, C max, D rule, E self, F lead", rows: "pillar I, group 1, indicator 1.1, indicator 1.2, group 2, indicator 2.1, indicator 2.2, pillar II, group 1, indicator 1.1, indicator 1.2, group 2, indicator 2.1, pillar III, group 1, indicator 1.1, indicator 1.2" },
    ],
  },
  {
    name: "a hydropower company: codes typed as numbers, eleven in a group, weights, two rounds of points, links",
    sheets: {
      "TĐ Lai Châu": { cells: `
      CÔNG TY THỦY ĐIỆN LAI CHÂU
      Chấm điểm chuyển đổi số theo bộ chỉ số của Tập đoàn - kỳ 2025

      Mã | Nội dung chỉ số CĐS | Tỷ trọng (%) | Điểm chuẩn tối đa | Kỳ I (công ty chấm) | Kỳ II (công ty chấm) | Tập đoàn phúc tra | Link bằng chứng
      1 | Vận hành nhà máy | 60 | 60 | 39 | 49 | 48 |
      1.1 | Giám sát rung, nhiệt tổ máy | 6 | 6 | 5 | 6 | 6 | onedrive/1-1
      1.2 | Dự báo thủy văn | 6 | 6 | 4 | 5 | 5 | onedrive/1-2
      1.3 | Sổ ca điện tử | 5 | 5 | 5 | 5 | 5 |
      1.4 | Phiếu công tác điện tử | 5 | 5 | 4 | 5 | 5 |
      1.5 | Bản sao số đập, hồ chứa | 8 | 8 | 0 | 2 | 2 | onedrive/1-5
      1.6 | Quan trắc đập tự động | 6 | 6 | 6 | 6 | 6 |
      1.7 | Camera hành lang | 4 | 4 | 4 | 4 | 3.5 |
      1.8 | Cảnh báo xả lũ cho hạ du | 6 | 6 | 5 | 6 | 6 | onedrive/1-8
      1.9 | Quản lý vật tư, dự phòng | 5 | 5 | 3 | 4 | 4 |
      '1.10 | Bảo dưỡng theo tình trạng thiết bị | 5 | 5 | 1 | 3 | 2.5 | onedrive/1-10
      1.11 | Kho dữ liệu vận hành | 4 | 4 | 2 | 3 | 3 |
      2 | Quản trị | 24 | 24 | 20 | 22.5 | 22 |
      2.1 | Văn phòng không giấy | 8 | 8 | 7 | 8 | 7.5 |
      2.2 | Đấu thầu qua mạng | 8 | 8 | 8 | 8 | 8 |
      2.3 | Đào tạo trực tuyến | 8 | 8 | 5 | 6.5 | 6.5 | onedrive/2-3
      3 | An ninh mạng | 16 | 16 | 13 | 14 | 14 |
      3.1 | Tách mạng điều khiển | 10 | 10 | 10 | 10 | 10 |
      3.2 | Ứng cứu sự cố | 6 | 6 | 3 | 4 | 4 |
       | Cộng | 100 | 100 | 72 | 85.5 | 84 |` },
    },
    tables: [
      { place: "TĐ Lai Châu!5-24", header: [4], columns: "A code, B name, D max, E self, F self, G council, H evidence", rows: "group 1, indicator 1.1, indicator 1.2, indicator 1.3, indicator 1.4, indicator 1.5, indicator 1.6, indicator 1.7, indicator 1.8, indicator 1.9, indicator 1.10, indicator 1.11, group 2, indicator 2.1, indicator 2.2, indicator 2.3, group 3, indicator 3.1, indicator 3.2, total -" },
    ],
  },
  {
    name: "a boarding school of the highlands: bands of parts across the table, a sum behind each part, one row hidden, the grade below",
    sheets: {
      "PTDTNT": { merges: ["A3:F3", "A4:F4", "A7:F7", "A12:F12", "A17:F17"], hidden: [13], cells: `
      SỞ GIÁO DỤC VÀ ĐÀO TẠO ĐẮK LẮK
      TRƯỜNG PTDTNT THPT N'TRANG LƠNG
      TỰ ĐÁNH GIÁ CHUYỂN ĐỔI SỐ NHÀ TRƯỜNG (THEO BỘ TIÊU CHÍ CỦA SỞ)
      Năm học: 2025 - 2026

      STT | Tiêu chí thành phần | Điểm tối đa | Nhà trường tự đánh giá | Sở GD&ĐT đánh giá | Minh chứng, liên kết
      PHẦN A. DẠY VÀ HỌC |  |  |  |  |
      1 | Lớp học trực tuyến khi nghỉ thiên tai | 15 | 12 | 12 | Kế hoạch 08
      2 | Kho học liệu song ngữ Ê Đê - Việt | 15 | 9 | 8 | Thư mục dùng chung
      3 | Phòng thực hành tin học | 10 | 10 | 10 |
       | Cộng phần A | 40 | 31 | 30 |
      PHẦN B. QUẢN LÝ NỘI TRÚ |  |  |  |  |
      4 | Điểm danh nội trú điện tử | 12 | 12 | 12 | Phần mềm nội trú
      5 | Công khai thực đơn, suất ăn trên ứng dụng | 8 | 6 | 6 |
      6 | Liên lạc với gia đình ở buôn qua nhóm số | 10 | 9 | 8.5 | 31 nhóm
       | Cộng phần B | 30 | 27 | 26.5 |
      PHẦN C. HỒ SƠ |  |  |  |  |
      7 | Học bạ số ký đúng hạn | 20 | 20 | 20 | vnEdu
      8 | Hồ sơ chi trả học bổng qua tài khoản | 10 | 10 | 9 | Sao kê
       | Cộng phần C | 30 | 30 | 29 |
       | TỔNG ĐIỂM (A+B+C) | 100 | 88 | 85.5 |
       | Tự xếp: Mức độ 3 |  |  |  |` },
    },
    tables: [
      { place: "PTDTNT!7-21", header: [6], columns: "A code, B name, C max, D self, E council, F evidence", rows: "group A, indicator 1, indicator 2, indicator 3, total -, group B, indicator 4, indicator 5, indicator 6, total -, group C, indicator 7, indicator 8, total -, total -" },
    ],
  },
  {
    name: "the office of a party committee: the table begins in the second column, names over two columns, empty columns between",
    sheets: {
      "VPTU": { merges: ["B4:I4", "C6:D6", "C7:D7", "C8:D8", "C9:D9", "C10:D10", "C11:D11", "C12:D12", "C13:D13", "C14:D14", "C15:D15", "C16:D16", "C17:D17", "C18:D18"], cells: `
       | TỈNH ỦY ĐIỆN BIÊN |  |  |  |  |  |  |
       | VĂN PHÒNG |  |  |  |  |  |  |

       | Phụ lục: CHẤM ĐIỂM CHUYỂN ĐỔI SỐ TRONG CÁC CƠ QUAN ĐẢNG |  |  |  |  |  |  |

       | Stt | Nội dung, tiêu chí |  | Điểm tối đa |  | Cơ quan tự chấm | Cơ yếu - CNTT thẩm định | Diễn giải thay đổi điểm
       | 1. | Lãnh đạo, chỉ đạo |  | 22 |  | 20 | 19 |
       | 1.1. | Chương trình hành động thực hiện Nghị quyết 57-NQ/TW |  | 10 |  | 10 | 10 |
       | 1.2. | Sinh hoạt chuyên đề chi bộ về chuyển đổi số |  | 6 |  | 6 | 5 | Chi bộ 4 thiếu nghị quyết
       | 1.3. | Kiểm tra, giám sát việc thực hiện |  | 6 |  | 4 | 4 |
       | 2. | Phần mềm dùng chung |  | 38 |  | 33.5 | 33 |
       | 2.1. | Sổ tay đảng viên điện tử |  | 14 |  | 11.5 | 11 | Đối chiếu số kích hoạt
       | 2.2. | Phòng họp không giấy tờ của Ban Thường vụ |  | 12 |  | 12 | 12 |
       | 2.3. | Liên thông văn bản với khối chính quyền |  | 12 |  | 10 | 10 |
       | 3. | An toàn, bí mật |  | 20 |  | 16 | 16 |
       | 3.1. | Mạng truyền số liệu chuyên dùng cấp II |  | 12 |  | 8 | 8 |
       | 3.2. | Máy soạn thảo văn bản mật |  | 8 |  | 8 | 8 |
       |  | Tổng điểm |  | 80 |  | 69.5 | 68 |

       |  | Nơi nhận: Thường trực Tỉnh ủy; lưu VP. |  |  |  | CHÁNH VĂN PHÒNG |  |` },
    },
    tables: [
      { place: "VPTU!7-18", header: [6], columns: "B code, C name, E max, G self, H council, I adjustment", rows: "group 1, indicator 1.1, indicator 1.2, indicator 1.3, group 2, indicator 2.1, indicator 2.2, indicator 2.3, group 3, indicator 3.1, indicator 3.2, total -" },
    ],
  },
  {
    name: "a tourist ward: what is compulsory and what is encouraged in two tables of one sheet, each with a header of its own",
    sheets: {
      "P. Xuân Hương": { merges: ["A2:F2"], cells: `
      UBND PHƯỜNG XUÂN HƯƠNG - ĐÀ LẠT
      KẾT QUẢ THỰC HIỆN BỘ TIÊU CHÍ PHƯỜNG CHUYỂN ĐỔI SỐ

      Phần 1: Tiêu chí bắt buộc
      TT | Tên tiêu chí | Phụ trách | Điểm tối đa | Phường chấm | Sở KH&CN chấm
      I | Chính quyền phục vụ | Văn phòng HĐND và UBND | 45 | 41 | 40.5
      1 | Hồ sơ trực tuyến toàn trình | Trung tâm PVHCC | 20 | 17 | 16.5
      2 | Ký số kết quả giải quyết | Trung tâm PVHCC | 15 | 15 | 15
      3 | Phản ánh hiện trường xử lý đúng hạn | Phòng Kinh tế, Hạ tầng và Đô thị | 10 | 9 | 9
      II | Kinh tế du lịch số | Phòng Kinh tế, Hạ tầng và Đô thị | 25 | 23.5 | 22
      1 | Khách sạn khai báo lưu trú trên VNeID | Công an phường | 15 | 13.5 | 13
      2 | Chợ đêm thanh toán QR | Ban quản lý chợ | 10 | 10 | 9
       | Tổng phần 1 |  | 70 | 64.5 | 62.5

      Phần 2: Tiêu chí khuyến khích
      TT | Tên tiêu chí | Điểm thưởng tối đa | Phường chấm | Sở KH&CN chấm | Căn cứ
      I | Sáng kiến số | 10 | 8 | 7 |
      1 | Bản đồ số hoa, điểm tham quan | 6 | 6 | 5 | dalat.map
      2 | Trợ lý ảo trả lời du khách | 4 | 2 | 2 | Đang thử nghiệm
      II | Cộng đồng số | 8 | 5 | 5 |
      1 | Tổ dân phố không dùng tiền mặt | 8 | 5 | 5 | 11 tổ
       | Tổng phần 2 | 18 | 13 | 12 |

      TM. ỦY BAN NHÂN DÂN |  |  |  |  |` },
    },
    tables: [
      { place: "P. Xuân Hương!6-13", header: [5], columns: "A code, B name, C lead, D max, E self, F council", rows: "group I, indicator 1, indicator 2, indicator 3, group II, indicator 1, indicator 2, total -" },
      { place: "P. Xuân Hương!17-22", header: [16], columns: "A code, B name, C max, D self, E council, F evidence", rows: "group I, indicator 1, indicator 2, group II, indicator 1, total -" },
    ],
  },
  {
    name: "a justice department: why points were lost, who repairs it by when, the points hoped for next year behind",
    sheets: {
      "KP_CDS": { merges: ["A2:J2"], cells: `
      SỞ TƯ PHÁP TỈNH LÂM ĐỒNG |  |  |  |  |  |  |  |  |
      BẢNG RÀ SOÁT VÀ KHẮC PHỤC CÁC CHỈ SỐ CHUYỂN ĐỔI SỐ BỊ TRỪ ĐIỂM |  |  |  |  |  |  |  |  |
      STT | Chỉ số thành phần | Điểm tối đa | Điểm công bố năm 2024 | Nguyên do bị trừ điểm | Biện pháp khắc phục | Phòng chịu trách nhiệm | Phòng phối hợp | Hạn chót | Phấn đấu 2026
      1 | Nhận thức số | 12 | 9.5 |  |  |  |  |  | 12
      '1.1 | Chuyên mục phổ biến pháp luật về chuyển đổi số | 7 | 7 |  | Giữ vững | Phòng PBGDPL |  | Cả năm | 7
      '1.2 | Người đứng đầu chủ trì họp | 5 | 2.5 | Họp 2/4 kỳ | Xếp lịch theo quý | Văn phòng | Các phòng | 31/3/2026 | 5
      2 | Dữ liệu hộ tịch, công chứng | 38 | 27 |  |  |  |  |  | 35
      '2.1 | Dữ liệu hộ tịch cũ được số hóa, làm sạch | 20 | 14 | Số hóa 70/100 sổ | Thuê nhân lực | Phòng Hành chính tư pháp | UBND cấp xã | 30/9/2026 | 18
      '2.2 | Tổ chức hành nghề công chứng cập nhật dữ liệu | 10 | 9 | Cập nhật 36/40 tổ chức | Kiểm tra, nhắc nhở | Phòng Bổ trợ tư pháp | Hội Công chứng viên | Quý I/2026 | 10
      '2.3 | Cơ sở dữ liệu xử lý vi phạm hành chính | 8 | 4 |  | Nhập số liệu tồn | Phòng Quản lý XLVPHC | Các sở | Tháng 6/2026 | 7
      3 | Dịch vụ công | 30 | 25.5 |  |  |  |  |  | 29
      '3.1 | Phiếu lý lịch tư pháp cấp trực tuyến | 15 | 15 |  | Giữ vững | Phòng Hành chính tư pháp |  | Cả năm | 15
      '3.2 | Thanh toán lệ phí trực tuyến | 15 | 10.5 | Thanh toán 700/1000 hồ sơ | Hướng dẫn người dân | Văn phòng | Trung tâm PVHCC | Quý II/2026 | 14
       | Tổng số | 80 | 62 |  |  |  |  |  | 76` },
    },
    tables: [
      { place: "KP_CDS!4-14", header: [3], columns: "A code, B name, C max, D published, E reason, F solution, G lead, H support, I deadline", rows: "group 1, indicator 1.1, indicator 1.2, group 2, indicator 2.1, indicator 2.2, indicator 2.3, group 3, indicator 3.1, indicator 3.2, total -" },
    ],
  },
  {
    name: "a regional treasury: the header and the numbers of columns again on the next page, a row broken over the two",
    sheets: {
      "KBNN KV": { merges: ["A3:H3"], cells: `
      BỘ TÀI CHÍNH |  |  |  |  |  |  | Mẫu số 03/CĐS
      KHO BẠC NHÀ NƯỚC KHU VỰC X |  |  |  |  |  |  |
      BẢNG ĐIỂM CHỈ SỐ CHUYỂN ĐỔI SỐ NĂM 2025 |  |  |  |  |  |  |

      TT | Chỉ số | Cách xác định | Điểm tối đa | Đơn vị tự đánh giá | KBNN đánh giá | Điểm cuối cùng | Ghi chú
      A | B | C | 1 | 2 | 3 | 4 | 5
      I | Dịch vụ công trực tuyến |  | 40 | 38 | 37.8 | 37.8 |
      1 | Chứng từ chi gửi qua dịch vụ công | a: Số chứng từ gửi trực tuyến;\\nb: Tổng số chứng từ;\\nĐiểm = a/b x Điểm tối đa | 20 | 20 | 19.8 | 19.8 |
      2 | Đơn vị sử dụng ngân sách dùng chữ ký số | a: Số đơn vị dùng chữ ký số;\\nb: Tổng số đơn vị giao dịch;\\nĐiểm = a/b x Điểm tối đa | 20 | 18 | 18 | 18 |
      II | Thu ngân sách điện tử |  | 30 | 27 | 27 | 27 |
      3 | Phối hợp thu với ngân hàng | - Kết nối tất cả ngân hàng trên địa bàn: Điểm tối đa; | 18 | 18 | 18 | 18 | Đã ký bổ sung
      TT | Chỉ số | Cách xác định | Điểm tối đa | Đơn vị tự đánh giá | KBNN đánh giá | Điểm cuối cùng | Ghi chú
      A | B | C | 1 | 2 | 3 | 4 | 5
       |  | - Chưa kết nối đủ: 0 điểm. |  |  |  |  | với hai ngân hàng
      4 | Biên lai điện tử tại điểm giao dịch | a: Số biên lai điện tử;\\nb: Tổng số biên lai;\\nĐiểm = a/b x Điểm tối đa | 12 | 9 | 9 | 9 |
      III | Nội bộ |  | 30 | 25 | 24 | 24.5 |
      5 | Hồ sơ kế toán lưu trữ điện tử | a: Số hồ sơ lưu trữ điện tử;\\nb: Tổng số hồ sơ;\\nĐiểm = a/b x Điểm tối đa | 16 | 12 | 11 | 11.5 |
      6 | Công chức qua kiểm tra kỹ năng số | a: Số công chức đạt;\\nb: Tổng số công chức;\\nĐiểm = a/b x Điểm tối đa | 14 | 13 | 13 | 13 |
       | Tổng điểm |  | 100 | 90 | 88.8 | 89.3 |

       | Người lập |  |  |  | GIÁM ĐỐC |  |` },
    },
    tables: [
      { place: "KBNN KV!7-19", header: [5], columns: "A code, B name, C rule, D max, E self, F council, G final, H note", rows: "group I, indicator 1, indicator 2, group II, indicator 3, indicator 4, group III, indicator 5, indicator 6, total -" },
    ],
  },
  {
    name: "a culture department: a sheet of guidance, a sheet of points whose columns stand in another order, a sheet of ranks",
    sheets: {
      "Hướng dẫn": { cells: `
      HƯỚNG DẪN SỬ DỤNG BIỂU CHẤM ĐIỂM
      1 | Điền điểm vào cột "Chấm năm nay"
      2 | Gửi minh chứng trước ngày 15/12
      3 | Không sửa cột điểm tối đa` },
      "Biểu chấm": { cells: `
      SỞ VĂN HÓA, THỂ THAO VÀ DU LỊCH TỈNH THANH HÓA
      BIỂU CHẤM CHỈ SỐ CHUYỂN ĐỔI SỐ CỦA CÁC ĐƠN VỊ TRỰC THUỘC
      Đơn vị: Bảo tàng tỉnh
      Minh chứng | Chấm năm trước | Chấm năm nay | Hội đồng chấm | Điểm tối đa | Chỉ số | Mã chỉ số
       | 42 | 70 | 67.5 | 90 | TỔNG SỐ ĐIỂM |
       | 19 | 30 | 28.5 | 40 | Di sản số | '1
      Danh mục 3D | 4 | 9 | 8 | 15 | Hiện vật được số hóa ba chiều | '1.1
      baotang.vn | 8 | 10 | 10 | 10 | Tham quan trực tuyến | '1.2
      Phần mềm DSVH | 7 | 11 | 10.5 | 15 | Hồ sơ hiện vật trên phần mềm | '1.3
       | 6 | 22 | 21 | 30 | Khách tham quan | '2
      Hợp đồng vé | 0 | 12 | 12 | 18 | Vé điện tử, soát vé bằng mã QR | '2.1
       | 6 | 10 | 9 | 12 | Thuyết minh tự động nhiều thứ tiếng | '2.2
       | 17 | 18 | 18 | 20 | Nội bộ | '3
      iOffice | 12 | 12 | 12 | 12 | Văn bản, hồ sơ công việc điện tử | '3.1
      Giấy chứng nhận | 5 | 6 | 6 | 8 | Viên chức được đào tạo số | '3.2` },
      "Xếp hạng": { cells: `
      KẾT QUẢ XẾP HẠNG CÁC ĐƠN VỊ TRỰC THUỘC
      STT | Đơn vị | Tổng điểm | Hạng
      1 | Thư viện tỉnh | 81 | 1
      2 | Bảo tàng tỉnh | 67.5 | 2
      3 | Trung tâm Huấn luyện thể thao | 60.25 | 3` },
    },
    tables: [
      { place: "Biểu chấm!5-15", header: [4], columns: "A evidence, B published, C self, D council, E max, F name, G code", rows: "total -, group 1, indicator 1.1, indicator 1.2, indicator 1.3, group 2, indicator 2.1, indicator 2.2, group 3, indicator 3.1, indicator 3.2" },
    ],
  },
  {
    name: "a department of science: the figures a and b in rows below each indicator, with their units and values",
    sheets: {
      "So lieu - diem": { merges: ["A2:H2"], cells: `
      SỞ KHOA HỌC VÀ CÔNG NGHỆ TỈNH QUẢNG TRỊ
      PHỤ LỤC IV: SỐ LIỆU VÀ ĐIỂM CÁC CHỈ SỐ CHUYỂN ĐỔI SỐ CẤP SỞ, NĂM 2025
      Mã số | Chỉ số, số liệu thành phần | Đơn vị tính | Số liệu | Điểm tối đa | Điểm tự tính | Điểm thống nhất | Nguồn
      1 | Dịch vụ công trực tuyến |  |  | 25 | 18.5 | 18.5 |
      '1.1 | Tỷ lệ hồ sơ trực tuyến | 80 | 80 | 15 | 12 | 12 |
      a | Số hồ sơ nộp trực tuyến | hồ sơ | 960 |  |  |  | Cổng DVC
      b | Tổng số hồ sơ tiếp nhận | hồ sơ | 1200 |  |  |  | Cổng DVC
      '1.2 | Tỷ lệ hồ sơ thanh toán trực tuyến | 65 | 65 | 10 | 6.5 | 6.5 |
      a | Số hồ sơ thanh toán trực tuyến | hồ sơ | 520 |  |  |  | Kho bạc
      b | Số hồ sơ có phí, lệ phí | hồ sơ | 800 |  |  |  | Kho bạc
      2 | Nhân lực số |  |  | 20 | 19 | 18.5 |
      '2.1 | Tỷ lệ công chức được bồi dưỡng | 90 | 90 | 10 | 9 | 9 |
      a | Số công chức được bồi dưỡng | người | 54 |  |  |  | Văn phòng
      b | Số công chức hiện có | người | 60 |  |  |  | Văn phòng
      '2.2 | Tỷ lệ công chức có chứng thư số | 100 | 100 | 10 | 10 | 9.5 | Trừ 3 chứng thư hết hạn
      a | Số công chức có chứng thư số | người | 60 |  |  |  | Văn phòng
      b | Số công chức hiện có | người | 60 |  |  |  | Văn phòng
       | Tổng cộng |  |  | 45 | 37.5 | 37 |` },
    },
    tables: [
      { place: "So lieu - diem!4-18", header: [3], columns: "A code, B name, E max, F self, G final", rows: "group 1, indicator 1.1, input a, input b, indicator 1.2, input a, input b, group 2, indicator 2.1, input a, input b, indicator 2.2, input a, input b, total -" },
    ],
  },
  {
    name: "a commune of the central highlands in an old font: points with their word, the total first, the verdict of the province",
    sheets: {
      "Xa Ia Grai": { merges: ["A2:F2"], encoding: "vni", cells: `
      UBND XÃ IA GRAI
      BẢNG CHẤM ĐIỂM CHUYỂN ĐỔI SỐ NĂM 2025
      TT | Nội dung chấm điểm | Điểm tối đa | Điểm xã tự chấm | Điểm tỉnh phê duyệt | Lý do chưa đạt
       | Tổng số điểm | 64 điểm | 48.5 | 46.5 |
      I | Chỉ đạo điều hành | 16 điểm | 14 | 14 |
      1 | Họp ban chỉ đạo mỗi quý một lần | 8 điểm | 8 | 8 |
      2 | Kiểm tra các thôn, làng | 8 điểm | 6 | 6 | Mới kiểm tra 12/16 làng
      II | Hạ tầng tại làng | 20 điểm | 13.5 | 12.5 |
      1 | Nhà rông có mạng không dây | 12 điểm | 7.5 | 7.5 | 10/16 nhà rông
      2 | Loa truyền thanh thông minh | 8 điểm | 6 | 5 | Bốn cụm loa hỏng
      III | Nông dân số | 28 điểm | 21 | 20 |
      1 | Vườn cà phê có mã số vùng trồng | 16 điểm | 12 | 12 | 600/800 ha
      2 | Hội viên dùng ứng dụng nông vụ | 12 điểm | 9 | 8 |
       |  |  |  |  |
      Ia Grai, ngày 20 tháng 11 năm 2025 |  |  |  |  |` },
    },
    tables: [
      { place: "Xa Ia Grai!4-13", header: [3], columns: "A code, B name, C max, D self, E final, F reason", rows: "total -, group I, indicator 1, indicator 2, group II, indicator 1, indicator 2, group III, indicator 1, indicator 2" },
    ],
  },
  {
    name: "a provincial post office: codes of three levels, a group of bonus behind, the total last",
    sheets: {
      "BĐT": { merges: ["A3:G3"], cells: `
      TỔNG CÔNG TY BƯU ĐIỆN VIỆT NAM |  |  |  |  |  |
      BƯU ĐIỆN TỈNH CAO BẰNG |  |  |  |  |  |
      Đánh giá mức độ số hóa, chuyển đổi số theo Quyết định số 77/QĐ-BĐVN |  |  |  |  |  |

      Mã tiêu chí | Tên tiêu chí | Điểm quy chuẩn | BĐT tự chấm | Tổng công ty chấm | Số văn bản, đường dẫn | Hoàn thành trước
      '1 | Sản xuất kinh doanh số | 44 | 35 | 33.5 |  |
      '1.1 | Bưu chính | 26 | 21 | 20 |  |
      '1.1.1 | Bưu gửi được quét mã tại điểm phát | 14 | 13 | 13 | BC 118 | 31/12/2025
      '1.1.2 | Địa chỉ số gắn mã cho hộ dân | 12 | 8 | 7 | BC 121 | 31/12/2025
      '1.2 | Tài chính bưu chính | 18 | 14 | 13.5 |  |
      '1.2.1 | Chi trả lương hưu qua tài khoản | 10 | 6 | 6 | CV 44 | 30/11/2025
      '1.2.2 | Thu hộ bằng mã QR | 8 | 8 | 7.5 | CV 45 | 30/11/2025
      '2 | Quản trị số | 36 | 32 | 32 |  |
      '2.1 | Con người | 16 | 15 | 15 |  |
      '2.1.1 | Bưu tá dùng ứng dụng phát | 10 | 10 | 10 |  | 30/6/2025
      '2.1.2 | Lớp học số cho giao dịch viên | 6 | 5 | 5 | KH 09 | 30/9/2025
      '2.2 | Điều hành | 20 | 17 | 17 |  |
      '2.2.1 | Bảng điều hành trực tuyến | 12 | 9 | 9 |  | 30/9/2025
      '2.2.2 | Hợp đồng lao động điện tử | 8 | 8 | 8 | HĐ mẫu | 30/6/2025
      '3 | Điểm thưởng | 5 | 3 | 2 |  |
      '3.1 | Sáng kiến số được công nhận | 5 | 3 | 2 | QĐ 210 |
       | Tổng điểm (1+2+3) | 85 | 70 | 67.5 |  |` },
    },
    tables: [
      { place: "BĐT!6-22", header: [5], columns: "A code, B name, C max, D self, E council, F evidence, G deadline", rows: "group 1, indicator 1.1, sub 1.1.1, sub 1.1.2, indicator 1.2, sub 1.2.1, sub 1.2.2, group 2, indicator 2.1, sub 2.1.1, sub 2.1.2, indicator 2.2, sub 2.2.1, sub 2.2.2, group 3, indicator 3.1, total -" },
    ],
  },
  {
    name: "a border gate economic zone: sums by formula, the ceiling between the names and the points, points agreed at the end",
    sheets: {
      "BQL KKTCK": { cells: `
      BAN QUẢN LÝ KHU KINH TẾ CỬA KHẨU ĐỒNG ĐĂNG - LẠNG SƠN
      Bảng 3. Điểm chuyển đổi số - cửa khẩu số

      TT | Hạng mục đánh giá | Điểm trần | Ban tự cho điểm | Hội đồng tỉnh cho điểm | Điểm chốt | Tăng/giảm | Lưu ý
      A | Nền tảng cửa khẩu số | =SUM(C6:C8) | =SUM(D6:D8) | =SUM(E6:E8) | =SUM(F6:F8) | =F5-D5 |
      1 | Doanh nghiệp khai báo trước khi xe đến | 20 | 18 | 17 | 17.5 | =F6-D6 |
      2 | Lực lượng chức năng dùng chung nền tảng | 15 | 15 | 13 | 14 | =F7-D7 | Kiểm dịch chưa dùng hết chức năng
      3 | Làn xe tự hành, cổng thông minh | 15 | 6 | 6 | 6 | =F8-D8 | Đang xây dựng
      B | Quản lý nội bộ | =SUM(C10:C12) | =SUM(D10:D12) | =SUM(E10:E12) | =SUM(F10:F12) | =F9-D9 |
      1 | Thu phí sử dụng hạ tầng không tiền mặt | 18 | 18 | 18 | 18 | =F10-D10 |
      2 | Văn bản điện tử ký số | 12 | 12 | 11.5 | 11.5 | =F11-D11 | Văn bản gửi nước bạn còn bản giấy
      3 | Viên chức trực ca biết dùng hệ thống | 10 | 8 | 8 | 8 | =F12-D12 |
       | Tổng (A+B) | =C5+C9 | =D5+D9 | =E5+E9 | =F5+F9 | =F13-D13 |` },
    },
    tables: [
      { place: "BQL KKTCK!5-13", header: [4], columns: "A code, B name, C max, D self, E council, F final, H note", rows: "group A, indicator 1, indicator 2, indicator 3, group B, indicator 1, indicator 2, indicator 3, total -" },
    ],
  },
];
