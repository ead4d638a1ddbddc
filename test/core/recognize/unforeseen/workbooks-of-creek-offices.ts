import type { UnforeseenWorkbook } from "./workbooks";

/** Files of offices that no other round shows, with what a careful colleague sees in them. */
export const CREEK_WORKBOOKS: readonly UnforeseenWorkbook[] = [
  {
    name: "a suburban commune: the plain form with roman parts, own points, the city's and a note",
    sheets: {
      "Bảng điểm": { merges: ["A1:C1", "D1:F1", "A2:C2", "D2:F2", "A3:F3", "A4:F4"], cells: `
      ỦY BAN NHÂN DÂN |  |  | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM |  |
      XÃ ĐÔNG ANH |  |  | Độc lập - Tự do - Hạnh phúc |  |
      BẢNG TỔNG HỢP ĐIỂM CHUYỂN ĐỔI SỐ CẤP XÃ NĂM 2025 |  |  |  |  |
      (Ban hành kèm theo Quyết định số 4471/QĐ-UBND ngày 21/8/2025 của UBND thành phố Hà Nội) |  |  |  |  |
      STT | Nội dung | Điểm tối đa | Điểm tự chấm | Điểm thẩm định | Ghi chú
      I | Công tác chỉ đạo | 15 | 15 | 14 |
      1 | Kế hoạch chuyển đổi số hai cấp | 5 | 5 | 5 |
      2 | Họp giao ban hằng tháng | 5 | 5 | 4 | Thiếu biên bản tháng 8
      3 | Bố trí công chức chuyên trách | 5 | 5 | 5 |
      II | Hạ tầng, nền tảng | 20 | 16.7 | 16.7 |
      1 | Kết nối mạng diện rộng của thành phố | 8 | 8 | 8 |
      2 | Máy tính cá nhân đạt chuẩn | 7 | 6.2 | 6.2 | 124/140 máy
      3 | Ki-ốt tra cứu tại điểm phục vụ | 5 | 2.5 | 2.5 |
      III | Dịch vụ công | 35 | 31.25 | 31.05 |
      1 | Hồ sơ trực tuyến toàn trình | 15 | 13.05 | 13.05 |
      2 | Hồ sơ trả kết quả điện tử | 10 | 8.8 | 8.6 |
      3 | Phản ánh qua iHanoi được xử lý | 10 | 9.4 | 9.4 |
      IV | Kinh tế, xã hội số | 30 | 23.5 | 22.5 |
      1 | Tuyến phố, chợ thanh toán không tiền mặt | 10 | 7 | 6 | 6 tuyến đạt
      2 | Cơ sở kinh doanh có hóa đơn từ máy tính tiền | 10 | 8.5 | 8.5 |
      3 | Người cao tuổi được hướng dẫn dùng VNeID | 10 | 8 | 8 |
        | TỔNG CỘNG | 100 | 86.45 | 84.25 |

      Nơi nhận: |  |  | TM. ỦY BAN NHÂN DÂN |  |
      - Sở KH&CN; |  |  | CHỦ TỊCH |  |
      - Lưu: VT. |  |  |  |  |` },
    },
    tables: [
      { place: "Bảng điểm!6-22", header: [5], columns: "A code, B name, C max, D self, E council, F note", rows: "group I, indicator 1, indicator 2, indicator 3, group II, indicator 1, indicator 2, indicator 3, group III, indicator 1, indicator 2, indicator 3, group IV, indicator 1, indicator 2, indicator 3, total -" },
    ],
  },
  {
    name: "a provincial archive: the plain form, numbers with a stop, links, who keeps the evidence",
    sheets: {
      "TTLT": { cells: `
      SỞ NỘI VỤ TỈNH ĐỒNG THÁP
      TRUNG TÂM LƯU TRỮ LỊCH SỬ
      TỰ ĐÁNH GIÁ CHỈ SỐ CHUYỂN ĐỔI SỐ ĐƠN VỊ SỰ NGHIỆP NĂM 2025

      TT | Tiêu chí | Thang điểm | Đơn vị tự đánh giá | Đường link minh chứng | Bộ phận phụ trách
      '1. | Thể chế, tổ chức | 10 | 8 |  |
      1.1. | Quy chế vận hành phần mềm lưu trữ | 5 | 5 | https://luutru.dongthap.gov.vn/qc | Phòng HC-TH
      1.2. | Viên chức có chứng chỉ an toàn thông tin | 5 | 3 |  | Phòng HC-TH
      '2. | Số hóa tài liệu | 40 | 28 |  |
      2.1. | Phông lưu trữ đã chỉnh lý được số hóa | 20 | 11 | https://luutru.dongthap.gov.vn/phong | Phòng Số hóa
      2.2. | Tài liệu có siêu dữ liệu đầy đủ | 15 | 12 | https://luutru.dongthap.gov.vn/sdl | Phòng Số hóa
      2.3. | Bản sao lưu đặt tại nơi khác | 5 | 5 | Biên bản bàn giao | Phòng Bảo quản
      '3. | Phục vụ độc giả | 30 | 24.6 |  |
      3.1. | Yêu cầu đọc tài liệu gửi trực tuyến | 15 | 9.6 | https://dichvucong.gov.vn | Phòng Khai thác
      3.2. | Chứng thực tài liệu ký số | 10 | 10 |  | Phòng Khai thác
      3.3. | Triển lãm số | 5 | 5 | https://trienlam.dongthap.gov.vn | Phòng Khai thác
      Cộng |  | 80 | 60.6 |  |` },
    },
    tables: [
      { place: "TTLT!6-17", header: [5], columns: "A code, B name, C max, D self, E evidence, F lead", rows: "group 1, indicator 1.1, indicator 1.2, group 2, indicator 2.1, indicator 2.2, indicator 2.3, group 3, indicator 3.1, indicator 3.2, indicator 3.3, total -" },
    ],
  },
  {
    name: "a cement company: the plain form with codes of letters, the total first",
    sheets: {
      "DTI-DN": { merges: ["A1:F1", "A2:F2"], cells: `
      CÔNG TY CỔ PHẦN XI MĂNG SÔNG GIANH |  |  |  |  |
      KẾT QUẢ ĐÁNH GIÁ MỨC ĐỘ CHUYỂN ĐỔI SỐ DOANH NGHIỆP |  |  |  |  |
      Mã | Chỉ số đánh giá | Điểm tối đa | Điểm tự đánh giá | Tổng công ty đánh giá | Giải trình
        | Tổng điểm | 100 | 76.5 | 74.5 |
      KH | Khách hàng | 20 | 15 | 14 |
      KH1 | Đặt hàng qua ứng dụng | 12 | 9 | 9 | 60 đại lý
      KH2 | Chăm sóc đại lý bằng tổng đài số | 8 | 6 | 5 |
      SX | Sản xuất | 40 | 33 | 32.5 |
      SX1 | Hệ thống điều khiển lò nung tự động | 15 | 15 | 15 |
      SX2 | Bảo trì theo trạng thái thiết bị | 15 | 8 | 7.5 | Mới lắp 40 cảm biến
      SX3 | Giám sát phát thải trực tuyến | 10 | 10 | 10 |
      QT | Quản trị | 20 | 17 | 17 |
      QT1 | Phần mềm hoạch định nguồn lực | 15 | 12 | 12 |
      QT2 | Hợp đồng lao động điện tử | 5 | 5 | 5 |
      NL | Nhân lực số | 20 | 11.5 | 11 |
      NL1 | Kỹ sư dữ liệu | 10 | 4 | 4 |
      NL2 | Công nhân dùng sổ tay điện tử | 10 | 7.5 | 7 |

        | Trưởng Ban Chuyển đổi số |  |  |  |` },
    },
    tables: [
      { place: "DTI-DN!4-17", header: [3], columns: "A code, B name, C max, D self, E council, F reason", rows: "total -, group KH, indicator KH1, indicator KH2, group SX, indicator SX1, indicator SX2, indicator SX3, group QT, indicator QT1, indicator QT2, group NL, indicator NL1, indicator NL2" },
    ],
  },
  {
    name: "a ward's form of its province: a header of three rows, the year made known, then own, team's and final points, reasons of the team",
    sheets: {
      "Biểu 02-P": { merges: ["A1:I1", "A2:I2", "A3:A5", "B3:B5", "C3:C5", "D3:H3", "I3:I5", "D4:D5", "E4:H4"], cells: `
      BIỂU 02-P. CHẤM ĐIỂM, THẨM ĐỊNH CHỈ SỐ CHUYỂN ĐỔI SỐ PHƯỜNG |  |  |  |  |  |  |  |
      Đơn vị: UBND phường Phố Hiến, tỉnh Hưng Yên |  |  |  |  |  |  |  |
      TT | Chỉ số thành phần | Điểm tối đa | Điểm số |  |  |  |  | Lý do điều chỉnh điểm
        |  |  | Năm 2024 công bố | Năm 2025 |  |  |  |
        |  |  |  | Phường tự chấm | Tài liệu minh chứng | Tổ thẩm định | Điểm chính thức |
      A | CHÍNH QUYỀN SỐ | 30 | 21.5 | 28.5 |  | 27 | 27.5 |
      1 | Văn bản ký số | 10 | 8 | 10 | Báo cáo trục liên thông | 10 | 10 |
      2 | Hồ sơ số hóa khi tiếp nhận | 15 | 9.5 | 13.5 | Cổng DVC | 13 | 13 | Loại hồ sơ không có tệp
      3 | Trang thông tin điện tử đủ mục | 5 | 4 | 5 | phohien.hungyen.gov.vn | 4 | 4.5 | Công nhận mục công khai ngân sách
      B | KINH TẾ SỐ | 20 | 13 | 17 |  | 16.5 | 16.5 |
      4 | Nhãn lồng Hưng Yên bán trên sàn | 10 | 6 | 8 | Danh sách 31 gian hàng | 8 | 8 |
      5 | Cửa hàng có mã thanh toán | 10 | 7 | 9 |  | 8.5 | 8.5 |
      C | XÃ HỘI SỐ | 25 | 17.2 | 22.7 |  | 22.5 | 22.5 |
      6 | Định danh mức 2 | 10 | 9 | 9.6 | Công an phường | 9.6 | 9.6 |
      7 | Di tích có thuyết minh số | 5 | 2 | 5 | Văn Miếu Xích Đằng, chùa Chuông | 5 | 5 |
      8 | Dân số có hồ sơ sức khỏe | 10 | 6.2 | 8.1 | Trạm Y tế | 7.9 | 7.9 |
        | Cộng A + B + C | 75 | 51.7 | 68.2 |  | 66 | 66.5 |

        | Ngày 09 tháng 12 năm 2025 |  |  |  |  |  |  |` },
    },
    tables: [
      { place: "Biểu 02-P!6-17", header: [3, 4, 5], columns: "A code, B name, C max, D published, E self, F evidence, G council, H final, I adjustment", rows: "group A, indicator 1, indicator 2, indicator 3, group B, indicator 4, indicator 5, group C, indicator 6, indicator 7, indicator 8, total -" },
    ],
  },
  {
    name: "a cooperative alliance: answers lettered beneath the criteria, points of an answer, own choice",
    sheets: {
      "HTX": { merges: ["A1:E1", "A2:E2"], cells: `
      LIÊN MINH HỢP TÁC XÃ TỈNH ĐẮK LẮK |  |  |  |
      PHIẾU TỰ ĐÁNH GIÁ CHUYỂN ĐỔI SỐ CỦA HỢP TÁC XÃ - HTX CÀ PHÊ EA TU |  |  |  |
      TT | Tiêu chí/Phương án trả lời | Điểm | HTX tự chấm | Minh chứng
      I | Quản trị hợp tác xã | 15 | 12 |
      1 | Phần mềm kế toán | 10 | 10 | WACA
      a) | Dùng phần mềm trên nền tảng mạng | 10 |  |
      b) | Dùng bảng tính | 4 |  |
      c) | Ghi sổ tay | 0 |  |
      2 | Họp thành viên trực tuyến | 5 | 2 | Nhóm Zalo
      a) | Có biểu quyết trực tuyến | 5 |  |
      b) | Chỉ trao đổi trong nhóm | 2 |  |
      c) | Không họp trực tuyến | 0 |  |
      II | Sản xuất | 25 | 9 |
      3 | Nhật ký canh tác điện tử | 15 | 9 | FaceFarm
      a) | Toàn bộ thành viên ghi nhật ký | 15 |  |
      b) | Từ một nửa số thành viên trở lên | 9 |  |
      c) | Dưới một nửa số thành viên | 3 |  |
      4 | Tưới, bón điều khiển từ xa | 10 | 0 |
      a) | Có | 10 |  |
      b) | Không | 0 |  |
      III | Thị trường | 10 | 10 |
      5 | Bán hàng trên sàn | 10 | 10 | shopee.vn/caphe-eatu
      a) | Có đơn hàng hằng tháng | 10 |  |
      b) | Có gian hàng, chưa có đơn | 4 |  |
      c) | Chưa có gian hàng | 0 |  |
        | Tổng số điểm | 50 | 31 |
        | GIÁM ĐỐC HTX |  |  |` },
    },
    tables: [
      { place: "HTX!4-26", header: [3], columns: "A code, B name, C max, D self, E evidence", rows: "group I, indicator 1, option a, option b, option c, indicator 2, option a, option b, option c, group II, indicator 3, option a, option b, option c, indicator 4, option a, option b, group III, indicator 5, option a, option b, option c, total -" },
    ],
  },
  {
    name: "an inland waterway port authority over two sheets: the header of two rows on either, hidden rows, agencies and deadlines",
    sheets: {
      "Trang 1": { hidden: [8], merges: ["A1:H1", "A2:H2", "A4:A5", "B4:B5", "C4:C5", "D4:E4", "F4:G4", "H4:H5"], cells: `
      CẢNG VỤ ĐƯỜNG THỦY NỘI ĐỊA KHU VỰC III |  |  |  |  |  |  |
      BẢNG ĐIỂM CHUYỂN ĐỔI SỐ VÀ KẾ HOẠCH NÂNG ĐIỂM |  |  |  |  |  |  |

      STT | Chỉ số | Điểm tối đa | Điểm đánh giá |  | Tổ chức thực hiện |  | Hoàn thành trước
        |  |  | Tự chấm | Cục thẩm định | Chủ trì | Phối hợp |
      '1 | Thủ tục vào, rời cảng | 40 | 32.5 | 32 |  |  |
      '1.1 | Giấy phép cấp qua Cổng một cửa | 20 | 18 | 17.5 | Phòng Pháp chế | Các đại diện cảng vụ | 31/12/2025
      '1.2 | Phí, lệ phí nộp trực tuyến | 10 | 8.5 | 8.5 | Phòng Tài vụ | Ngân hàng | 31/12/2025
      '1.3 | Thông báo tàu đến bằng ứng dụng | 10 | 6 | 6 | Phòng Pháp chế | Chủ tàu | 30/6/2026
      '2 | Giám sát luồng | 25 | 15 | 14 |  |  |
      '2.1 | Nhận dạng tự động phương tiện | 15 | 9 | 8 | Phòng An toàn | Công ty Bảo đảm an toàn | 30/9/2026` },
      "Trang 2": { hidden: [4], merges: ["A1:A2", "B1:B2", "C1:C2", "D1:E1", "F1:G1", "H1:H2"], cells: `
      STT | Chỉ số | Điểm tối đa | Điểm đánh giá |  | Tổ chức thực hiện |  | Hoàn thành trước
        |  |  | Tự chấm | Cục thẩm định | Chủ trì | Phối hợp |
      '2.2 | Camera tại bến khách ngang sông | 10 | 6 | 6 | Phòng An toàn | UBND các xã, phường | 30/6/2026
      '3 | Dữ liệu và nội bộ | 35 | 32 | 31.5 |  |  |
      '3.1 | Cơ sở dữ liệu phương tiện, bến | 15 | 12 | 12 | Phòng Pháp chế | Sở Xây dựng | 31/3/2026
      '3.2 | Hồ sơ công việc điện tử | 10 | 10 | 9.5 | Văn phòng |  | Thường xuyên
      '3.3 | Kiểm tra an toàn thông tin | 10 | 10 | 10 | Văn phòng | Trung tâm CNTT | Hằng năm
        | Tổng cộng | 100 | 79.5 | 77.5 |  |  |

        | TRƯỞNG PHÒNG TỔNG HỢP |  |  |  | GIÁM ĐỐC |  |` },
    },
    tables: [
      { place: "Trang 1!6-11", header: [4, 5], columns: "A code, B name, C max, D self, E council, F lead, G support, H deadline", rows: "group 1, indicator 1.1, indicator 1.2, indicator 1.3, group 2, indicator 2.1" },
      { place: "Trang 2!3-8", header: [1, 2], columns: "A code, B name, C max, D self, E council, F lead, G support, H deadline", rows: "indicator 2.2, group 3, indicator 3.1, indicator 3.2, indicator 3.3, total -" },
    ],
  },
  {
    name: "a department of construction: pillars of two kinds of numbers, the header again after the page, long ways of marking, a margin",
    sheets: {
      "SXD - PL I": { merges: ["B1:G1", "B2:G2", "B3:G3"], cells: `
        | UBND THÀNH PHỐ CẦN THƠ - SỞ XÂY DỰNG |  |  |  |  |
        | PHỤ LỤC I: CHỈ SỐ CHUYỂN ĐỔI SỐ CẤP SỞ VÀ KẾT QUẢ TỰ CHẤM NĂM 2025 |  |  |  |  |
        | (Kèm theo Công văn số 2290/SXD-VP) |  |  |  |  |
        | Số TT | Trụ cột, chỉ số chính, chỉ số thành phần | Hướng dẫn chấm điểm | Điểm tối đa | Điểm tự chấm | Ghi chú
        | I | NỀN TẢNG CHUNG |  | 15 | 13.4 |
        | 1 | Nhận thức số |  | 7 | 7 |
        | 1.1 | Người đứng đầu dự hội nghị chuyển đổi số | - Dự đủ: Điểm tối đa.\\n- Dự không đủ: 1/2*Điểm tối đa.\\n- Không dự: 0 điểm. | 4 | 4 |
        | 1.2 | Chuyên mục trên trang thông tin điện tử | - Có: Điểm tối đa.\\n- Không: 0 điểm. | 3 | 3 |
        | 2 | Nhân lực số |  | 8 | 6.4 |
        | 2.1 | Công chức được tập huấn | a = Số công chức được tập huấn.\\nb = Tổng số công chức.\\n- Tỷ lệ = a/b.\\n- Điểm = Tỷ lệ*Điểm tối đa. | 8 | 6.4 | 96/120 công chức
        | Số TT | Trụ cột, chỉ số chính, chỉ số thành phần | Hướng dẫn chấm điểm | Điểm tối đa | Điểm tự chấm | Ghi chú
        | II | HOẠT ĐỘNG SỐ |  | 41 | 31.5 |
        | 1 | Dịch vụ công |  | 25 | 20.5 |
        | 1.1 | Giấy phép xây dựng nộp trực tuyến | a = Số hồ sơ nộp trực tuyến.\\nb = Tổng số hồ sơ tiếp nhận.\\n- Tỷ lệ = a/b.\\n- Tỷ lệ ≥ 80%: Điểm tối đa.\\n- Tỷ lệ < 80%: Tỷ lệ/80%*Điểm tối đa. | 15 | 13.5 |
        | 1.2 | Bản vẽ thẩm định ký số | a = Số bộ bản vẽ ký số.\\nb = Tổng số bộ bản vẽ thẩm định.\\n- Tỷ lệ = a/b.\\n- Điểm = Tỷ lệ*Điểm tối đa. | 10 | 7 |
        | 2 | Quản lý ngành |  | 16 | 11 |
        | 2.1 | Bản đồ quy hoạch trực tuyến | - Đã vận hành: Điểm tối đa.\\n- Đang xây dựng: 1/2*Điểm tối đa.\\n- Chưa có: 0 điểm. | 10 | 5 | Đang xây dựng
        | 2.2 | Cơ sở dữ liệu nhà ở xã hội | - Đã vận hành: Điểm tối đa.\\n- Chưa có: 0 điểm. | 6 | 6 |
        |  | Tổng điểm |  | 56 | 44.9 |

        |  | CHÁNH VĂN PHÒNG |  |  | KT. GIÁM ĐỐC |` },
    },
    tables: [
      { place: "SXD - PL I!5-19", header: [4], columns: "B code, C name, D rule, E max, F self, G note", rows: "pillar I, group 1, indicator 1.1, indicator 1.2, group 2, indicator 2.1, pillar II, group 1, indicator 1.1, indicator 1.2, group 2, indicator 2.1, indicator 2.2, total -" },
    ],
  },
  {
    // An earlier year's own points are never filled in again: they count as printed ones.
    name: "a vocational training centre in decomposed letters: titles merged over the parts, own points of two years, what is to be done and by when",
    sheets: {
      "GDNN-GDTX": { merges: ["A1:G1", "A2:G2", "A3:A4", "B3:B4", "C3:C4", "D3:E3", "F3:F4", "G3:G4", "A5:G5", "A9:G9", "A12:G12"], cells: `
      TRUNG TÂM GIÁO DỤC NGHỀ NGHIỆP - GIÁO DỤC THƯỜNG XUYÊN TAM ĐẢO |  |  |  |  |  |
      BẢNG TỰ CHẤM MỨC ĐỘ CHUYỂN ĐỔI SỐ |  |  |  |  |  |
      TT | Tiêu chí | Điểm tối đa | Điểm tự chấm |  | Giải pháp thời gian tới | Thời gian thực hiện
        |  |  | Năm 2024 | Năm 2025 |  |
      I. QUẢN LÝ TRUNG TÂM |  |  |  |  |  |
      1 | Hồ sơ học viên trên phần mềm | 15 | 10 | 14 | Nhập nốt lớp bổ túc | Tháng 3/2026
      2 | Thu học phí qua ngân hàng | 10 | 4 | 8 | Mở thêm mã QR | Tháng 1/2026
      3 | Sổ đầu bài điện tử | 10 | 0 | 10 |  |
      II. DẠY HỌC |  |  |  |  |  |
      4 | Bài giảng số cho nghề phổ biến | 20 | 8 | 11 | Thuê quay dựng 5 bài | Quý II/2026
      5 | Phòng thực hành có máy chiếu, mạng | 15 | 12 | 15 |  |
      III. NGƯỜI HỌC |  |  |  |  |  |
      6 | Học viên có tài khoản học trực tuyến | 20 | 13 | 16 | Cấp tài khoản khi nhập học | Tháng 9/2026
      7 | Tư vấn tuyển sinh qua mạng xã hội | 10 | 9 | 9.5 |  |
        | Tổng điểm | 100 | 56 | 83.5 |  |

        | Người chấm: Vũ Thị Ngân |  |  |  |  |`.normalize("NFD") },
    },
    tables: [
      { place: "GDNN-GDTX!5-15", header: [3, 4], columns: "A code, B name, C max, D published, E self, F solution, G deadline", rows: "group I, indicator 1, indicator 2, indicator 3, group II, indicator 4, indicator 5, group III, indicator 6, indicator 7, total -" },
    ],
  },
];
