import type { UnforeseenWorkbook } from "./workbooks";

/** Files of offices that no other round shows, with what a careful colleague sees in them. */
export const BAY_WORKBOOKS: readonly UnforeseenWorkbook[] = [
  {
    name: "a home affairs department: three rows of header, evidence and opinions between the points, third-level codes, an index row",
    sheets: {
      "Biểu 1A": { merges: ["A1:C1", "E1:G1", "A2:C2", "E2:G2", "A4:G4", "A5:G5", "A7:A9", "B7:B9", "C7:C9", "D7:G7", "D8:E8", "F8:G8"], cells: `
      UBND TỈNH NINH BÌNH |  |  |  | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM |  |
      SỞ NỘI VỤ |  |  |  | Độc lập - Tự do - Hạnh phúc |  |

      BIỂU TỔNG HỢP CHẤM ĐIỂM CHỈ SỐ CHUYỂN ĐỔI SỐ CẤP SỞ NĂM 2025 |  |  |  |  |  |
      (Ban hành kèm theo Công văn số 1187/SNV-VP ngày 05/11/2025) |  |  |  |  |  |

      Mục | Tiêu chí, tiêu chí thành phần | Khung điểm | Kết quả chấm điểm |  |  |
        |  |  | Cơ quan tự chấm |  | Tổ thẩm định chấm |
        |  |  | Điểm | Hồ sơ chứng minh | Điểm | Ý kiến của Tổ
      A | B | (1) | (2) | (3) | (4) | (5)
      '1 | Nhận thức số | 10 | 10 |  | 9 |
      '1.1 | Lãnh đạo Sở chỉ đạo chuyển đổi số | 7 | 7 |  | 6 |
      '1.1.1 | Giám đốc Sở là Trưởng ban Ban Chỉ đạo chuyển đổi số | 3 | 3 | QĐ 41/QĐ-SNV | 3 |
      '1.1.2 | Họp Ban Chỉ đạo theo quý | 4 | 4 | 4 thông báo kết luận | 3 | Quý III họp ghép
      '1.2 | Chuyên mục chuyển đổi số trên trang thông tin điện tử | 3 | 3 | sonoivu.ninhbinh.gov.vn | 3 |
      '2 | Thể chế số | 10 | 10 |  | 10 |
      '2.1 | Kế hoạch chuyển đổi số ngành nội vụ | 5 | 5 | KH 12/KH-SNV | 5 |
      '2.2 | Quy chế khai thác cơ sở dữ liệu cán bộ, công chức, viên chức | 5 | 5 | QĐ 90/QĐ-SNV | 5 |
      '3 | Nhân lực số | 15 | 13.9 |  | 13.4 |
      '3.1 | Bồi dưỡng kỹ năng số | 10 | 8.9 |  | 8.4 |
      '3.1.1 | Công chức hoàn thành khóa học trên nền tảng học trực tuyến mở | 6 | 5.4 | Danh sách trích xuất | 5.4 |
      '3.1.2 | Người lao động được tập huấn an toàn thông tin | 4 | 3.5 | Giấy mời, ảnh | 3 | Thiếu danh sách ký tên
      '3.2 | Công chức kiêm nhiệm chuyển đổi số tại mỗi phòng | 5 | 5 | TB 66/TB-SNV | 5 |
      '4 | Dữ liệu số | 20 | 14.88 |  | 14.48 |
      '4.1 | Hồ sơ cán bộ, công chức được đồng bộ về cơ sở dữ liệu quốc gia | 12 | 11.28 | Biên bản đối soát | 11.28 |
      '4.2 | Tài liệu lưu trữ lịch sử được số hóa | 8 | 3.6 |  | 3.2 | Tính trên mét giá đã chỉnh lý
        | Tổng cộng | 55 | 48.78 |  | 46.88 |

        | NGƯỜI LẬP BIỂU |  |  | GIÁM ĐỐC |  |` },
    },
    tables: [
      { place: "Biểu 1A!11-27", header: [7, 8, 9], columns: "A code, B name, C max, D self, E evidence, F council, G adjustment", rows: "group 1, indicator 1.1, sub 1.1.1, sub 1.1.2, indicator 1.2, group 2, indicator 2.1, indicator 2.2, group 3, indicator 3.1, sub 3.1.1, sub 3.1.2, indicator 3.2, group 4, indicator 4.1, indicator 4.2, total -" },
    ],
  },
  {
    name: "a highland commune: the total on top, who keeps it and by when before the maximum, an empty column, codes as numbers",
    sheets: {
      "Mường Chanh": { merges: ["A1:I1", "A2:I2"], cells: `
      ỦY BAN NHÂN DÂN XÃ MƯỜNG CHANH - TỈNH THANH HÓA |  |  |  |  |  |  |  |
      PHỤ LỤC: PHÂN CÔNG THEO DÕI VÀ TỰ CHẤM CÁC CHỈ SỐ CHUYỂN ĐỔI SỐ NĂM 2025 |  |  |  |  |  |  |  |
      STT | Nội dung chấm điểm | Người theo dõi | Hạn hoàn tất |  | Mức điểm cao nhất | Xã tự cho điểm | Nơi lưu hồ sơ, đường dẫn | Điều cần nói thêm
        | TỔNG ĐIỂM |  |  |  | 58 | 47.4 |  |
      1 | Chỉ đạo, điều hành |  |  |  | 14 | 13 |  |
      1.1 | Nghị quyết của Đảng ủy về chuyển đổi số | VP Đảng ủy | 31/3/2025 |  | 5 | 5 | NQ 03-NQ/ĐU |
      1.2 | Tổ công nghệ số cộng đồng được kiện toàn ở 100% bản | P. VH-XH | 15/8/2025 |  | 5 | 5 | 9 quyết định | Sau khi nhập xã
      1.3 | Giao ban chuyển đổi số hằng tháng | VP HĐND-UBND | Hằng tháng |  | 4 | 3 | Sổ giao ban |
      2 | Hạ tầng |  |  |  | 18 | 15.1 |  |
      2.1 | Bản có sóng di động 4G | P. Kinh tế | 30/9/2025 |  | 8 | 7.1 | Văn bản của Viettel | Bản Piềng Tặt còn lõm sóng
      2.2 | Nhà văn hóa bản có Internet | P. VH-XH | 30/9/2025 |  | 6 | 4 |  |
      2.3 | Trụ sở xã nối mạng truyền số liệu chuyên dùng | VP HĐND-UBND | 30/6/2025 |  | 4 | 4 | Biên bản lắp đặt |
      3 | Phục vụ người dân |  |  |  | 26 | 19.3 |  |
      3.1 | Hồ sơ nộp trực tuyến | TT PVHCC | 15/12/2025 |  | 12 | 9.6 | dichvucong.gov.vn |
      3.2 | Kết quả trả bản điện tử | TT PVHCC | 15/12/2025 |  | 8 | 6.5 | dichvucong.gov.vn |
      3.3 | Người dân có sổ sức khỏe điện tử | Trạm Y tế | 15/12/2025 |  | 6 | 3.2 | Báo cáo tháng 11 |

        | Mường Chanh, ngày 02 tháng 12 năm 2025 |  |  |  |  |  |  |` },
    },
    tables: [
      { place: "Mường Chanh!4-16", header: [3], columns: "A code, B name, C lead, D deadline, F max, G self, H evidence, I note", rows: "total -, group 1, indicator 1.1, indicator 1.2, indicator 1.3, group 2, indicator 2.1, indicator 2.2, indicator 2.3, group 3, indicator 3.1, indicator 3.2, indicator 3.3" },
    ],
  },
  {
    name: "a general hospital: levels as rows under every indicator, the chosen points beside the indicator, departments in charge",
    sheets: {
      "BVĐK - tự chấm": { merges: ["A1:B1", "A2:B2", "A3:F3"], cells: `
      SỞ Y TẾ TỈNH BẮC NINH |  |  |  |  |
      BỆNH VIỆN ĐA KHOA BẮC GIANG |  |  |  |  |
      PHIẾU TỰ CHẤM MỨC ĐỘ CHUYỂN ĐỔI SỐ BỆNH VIỆN - ĐỢT 2 NĂM 2025 |  |  |  |  |

      Mã TC | Tiêu chí và các mức | Điểm mức | Bệnh viện tự chấm | Bằng chứng | Khoa, phòng đầu mối
      A | Hồ sơ người bệnh | 23 | 18 |  |
      A1 | Bệnh án điện tử | 15 | 10 | QĐ 1320/QĐ-BV | P. KHTH
        | Mức 1: Chưa triển khai | 0 |  |  |
        | Mức 2: Triển khai, còn in bệnh án giấy | 5 |  |  |
        | Mức 3: Không in ở ít nhất một nửa số khoa | 10 |  |  |
        | Mức 4: Không in ở toàn bệnh viện | 15 |  |  |
      A2 | Đơn thuốc điện tử liên thông | 8 | 8 | Ảnh chụp cổng đơn thuốc | Khoa Dược
        | Mức 1: Dưới 80% số đơn | 0 |  |  |
        | Mức 2: Từ 80% số đơn trở lên | 8 |  |  |
      B | Người bệnh và thanh toán | 12 | 9 |  |
      B1 | Đặt lịch khám qua mạng | 6 | 3 | benhvienbacgiang.vn | P. CTXH
        | Mức 1: Không có | 0 |  |  |
        | Mức 2: Qua điện thoại, Zalo | 3 |  |  |
        | Mức 3: Qua ứng dụng, chọn được giờ khám | 6 |  |  |
      B2 | Viện phí không dùng tiền mặt | 6 | 6 | Đối chiếu ngân hàng tháng 10 | P. TCKT
        | Mức 1: Dưới 40% số lượt | 0 |  |  |
        | Mức 2: Từ 40% số lượt trở lên | 6 |  |  |
        | Tổng điểm | 35 | 27 |  |

        | THƯ KÝ |  |  | CHỦ TỊCH HỘI ĐỒNG |` },
    },
    tables: [
      { place: "BVĐK - tự chấm!6-23", header: [5], columns: "A code, B name, C max, D self, E evidence, F lead", rows: "group A, indicator A1, option -, option -, option -, option -, indicator A2, option -, option -, group B, indicator B1, option -, option -, option -, indicator B2, option -, option -, total -" },
    ],
  },
  {
    name: "a lower secondary school in an old font: numbers starting anew in every roman part, the school's own and the ward's points, remarks",
    sheets: {
      "Mau TH": { encoding: "vni", merges: ["A2:F2"], cells: `
      TRƯỜNG THCS LÊ THỊ HỒNG GẤM
      BẢNG ĐIỂM TỰ ĐÁNH GIÁ CHUYỂN ĐỔI SỐ TRONG NHÀ TRƯỜNG, NĂM HỌC 2025-2026 |  |  |  |  |
      TT | Nội dung tiêu chí | Điểm tối đa | Trường tự chấm | Phường kiểm tra, chấm lại | Minh chứng nhà trường cung cấp
      I | Dạy và học trên môi trường số | 40 | 34 | 32 |
      1 | Giáo viên soạn bài giảng số trên hệ thống chung | 15 | 13 | 12 | 52 bài giảng
      2 | Thư viện điện tử của trường | 10 | 6 | 6 |
      3 | Học sinh làm bài kiểm tra trên máy tính | 15 | 15 | 14 | Lịch kiểm tra
      II | Quản trị nhà trường | 30 | 28.5 | 28.5 |
      1 | Học bạ số ký đúng hạn | 20 | 20 | 20 | Nhật ký ký số
      2 | Thu học phí qua tài khoản | 10 | 8.5 | 8.5 | Sao kê
      III | Con người | 30 | 25 | 24.5 |
      1 | Giáo viên đạt chuẩn kỹ năng số | 20 | 16 | 15.5 | Giấy chứng nhận
      2 | Phụ huynh dùng sổ liên lạc điện tử | 10 | 9 | 9 |
        | Tổng điểm | 100 | 87.5 | 85 |
        | Hiệu trưởng |  |  |  |` },
    },
    tables: [
      { place: "Mau TH!4-14", header: [3], columns: "A code, B name, C max, D self, E council, F evidence", rows: "group I, indicator 1, indicator 2, indicator 3, group II, indicator 1, indicator 2, group III, indicator 1, indicator 2, total -" },
    ],
  },
  {
    name: "a power company: a sheet for each pillar with its own numbering, the points of every unit under one heading",
    sheets: {
      "Bìa": { cells: `
      CÔNG TY ĐIỆN LỰC TÂY NINH
      HỒ SƠ ĐÁNH GIÁ MỨC ĐỘ CHUYỂN ĐỔI SỐ CÁC ĐIỆN LỰC TRỰC THUỘC NĂM 2025
      Sheet | Nội dung
      KD | Kinh doanh, dịch vụ khách hàng
      KT | Kỹ thuật, vận hành` },
      "KD": { merges: ["A2:A3", "B2:B3", "C2:C3", "D2:F2", "G2:G3"], cells: `
      TRỤ CỘT CHUYỂN ĐỔI SỐ TRONG KINH DOANH
      STT | Chỉ số, chỉ số thành phần | Điểm tối đa | Điểm các đơn vị tự chấm |  |  | Phòng quản lý chỉ số
        |  |  | ĐL Bến Cầu | ĐL Trảng Bàng | ĐL Tân An |
      1 | Khách hàng số | 30 | 27.5 | 29.2 | 29.5 |
      '1.1 | Yêu cầu về điện tiếp nhận trực tuyến | 15 | 14 | 15 | 14.5 | P. Kinh doanh
      '1.2 | Thanh toán tiền điện không dùng tiền mặt | 15 | 13.5 | 14.2 | 15 | P. Tài chính
      2 | Hợp đồng số | 20 | 18 | 19.5 | 18.5 |
      '2.1 | Hợp đồng mua bán điện ký điện tử | 12 | 10 | 11.5 | 11 | P. Kinh doanh
      '2.2 | Hồ sơ khách hàng được số hóa | 8 | 8 | 8 | 7.5 | P. Kinh doanh
        | Cộng trụ cột | 50 | 45.5 | 48.7 | 48 |` },
      "KT": { merges: ["A2:A3", "B2:B3", "C2:C3", "D2:F2", "G2:G3"], cells: `
      TRỤ CỘT CHUYỂN ĐỔI SỐ TRONG KỸ THUẬT
      STT | Chỉ số, chỉ số thành phần | Điểm tối đa | Điểm các đơn vị tự chấm |  |  | Phòng quản lý chỉ số
        |  |  | ĐL Bến Cầu | ĐL Trảng Bàng | ĐL Tân An |
      1 | Lưới điện thông minh | 30 | 28 | 27.6 | 29.4 |
      '1.1 | Trạm biến áp điều khiển từ xa | 10 | 8 | 9 | 10 | P. Điều độ
      '1.2 | Công tơ đo xa | 20 | 20 | 18.6 | 19.4 | P. Kinh doanh
      2 | Số hóa hiện trường | 20 | 16 | 17 | 15.5 |
      '2.1 | Kiểm tra lưới bằng thiết bị bay không người lái | 10 | 6 | 7 | 5.5 | P. Kỹ thuật
      '2.2 | Phiếu công tác điện tử | 10 | 10 | 10 | 10 | P. An toàn
        | Cộng trụ cột | 50 | 44 | 44.6 | 44.9 |` },
    },
    tables: [
      { place: "KD!4-10", header: [2, 3], columns: "A code, B name, C max, D self, E self, F self, G lead", rows: "group 1, indicator 1.1, indicator 1.2, group 2, indicator 2.1, indicator 2.2, total -" },
      { place: "KT!4-10", header: [2, 3], columns: "A code, B name, C max, D self, E self, F self, G lead", rows: "group 1, indicator 1.1, indicator 1.2, group 2, indicator 2.1, indicator 2.2, total -" },
    ],
  },
  {
    name: "a ministry's department: points published last year, why they were lost, what is to be done, by whom with whom, until when",
    sheets: {
      "Bao cao khac phuc": { merges: ["A1:I1", "A2:I2", "A3:I3", "A5:A6", "B5:B6", "C5:D5", "E5:E6", "F5:I5"], cells: `
      BỘ VĂN HÓA, THỂ THAO VÀ DU LỊCH |  |  |  |  |  |  |  |
      CỤC PHÁT THANH, TRUYỀN HÌNH VÀ THÔNG TIN ĐIỆN TỬ |  |  |  |  |  |  |  |
      BIỂU RÀ SOÁT, KHẮC PHỤC CÁC CHỈ SỐ CHUYỂN ĐỔI SỐ CHƯA ĐẠT ĐIỂM TỐI ĐA |  |  |  |  |  |  |  |

      TT | Chỉ số rà soát | Điểm |  | Vì sao chưa đạt | Khắc phục năm 2026 |  |  |
        |  | Tối đa | Bộ công bố năm 2025 |  | Việc phải làm | Đơn vị làm chính | Đơn vị cùng làm | Xong trước ngày
      I | Hạ tầng và nền tảng | 20 | 16.5 |  |  |  |  |
      1 | Hệ thống lưu chiểu dữ liệu truyền hình | 10 | 7.5 | Dung lượng lưu trữ đã đầy | Nâng cấp kho lưu trữ | Trung tâm Lưu chiểu | Văn phòng Cục | 30/6/2026
      2 | Nền tảng rà quét nội dung trên mạng | 10 | 9 | Chưa quét video ngắn | Bổ sung mô-đun video | Phòng Thông tin điện tử | Trung tâm CNTT của Bộ | 31/3/2026
      II | Dữ liệu | 20 | 14 |  |  |  |  |
      3 | Cơ sở dữ liệu giấy phép | 10 | 10 |  | Duy trì | Phòng Cấp phép | Các phòng | 31/12/2026
      4 | Dữ liệu mở được công bố | 10 | 4 | Công bố 2/5 bộ dữ liệu | Công bố 3 bộ còn lại | Văn phòng Cục | Phòng Cấp phép | 30/9/2026
      III | Dịch vụ công | 30 | 26.6 |  |  |  |  |
      5 | Hồ sơ cấp phép nộp trực tuyến | 20 | 18 | Hồ sơ bản giấy của cơ quan báo chí nhỏ | Hướng dẫn qua đường dây nóng | Phòng Cấp phép | Văn phòng Cục | 30/4/2026
      6 | Mức độ hài lòng của tổ chức, cá nhân | 10 | 8.6 | Phản hồi chậm | Trả lời trong 3 ngày | Văn phòng Cục | Các phòng | 30/4/2026
        | CỘNG | 70 | 57.1 |  |  |  |  |

        | Người tổng hợp: Đinh Thu Hà |  |  |  |  |  |  |` },
    },
    tables: [
      { place: "Bao cao khac phuc!7-16", header: [5, 6], columns: "A code, B name, C max, D published, E reason, F solution, G lead, H support, I deadline", rows: "group I, indicator 1, indicator 2, group II, indicator 3, indicator 4, group III, indicator 5, indicator 6, total -" },
    ],
  },
  {
    name: "a ward in decomposed letters: a rank list of neighbourhoods, then a table for every pillar under one another, each with its own sum",
    sheets: {
      "P. Hải Châu": { cells: `
      UBND PHƯỜNG HẢI CHÂU - THÀNH PHỐ ĐÀ NẴNG
      KẾT QUẢ CHUYỂN ĐỔI SỐ CẤP PHƯỜNG NĂM 2025
      Bảng 1. Xếp hạng các khu phố
      STT | Khu phố | Điểm | Hạng
      1 | Khu phố 4 | 92 | 1
      2 | Khu phố 11 | 88 | 2
      3 | Khu phố 7 | 81 | 3

      Bảng 2. Trụ cột chính quyền số
      TT | Tiêu chí | Điểm tối đa | Phường tự đánh giá | Căn cứ, tài liệu
      1 | Văn bản, điều hành | 15 | 14 |
      '1.1 | Văn bản đi được ký số | 10 | 10 | Hệ thống Egov
      '1.2 | Họp không giấy | 5 | 4 | 40/50 cuộc
      2 | Phục vụ người dân | 20 | 17.9 |
      '2.1 | Hồ sơ toàn trình | 15 | 12.9 | Cổng DVC
      '2.2 | Trả lời góp ý đúng hạn | 5 | 5 | Tổng đài 1022
        | Cộng trụ cột chính quyền số | 35 | 31.9 |

      Bảng 3. Trụ cột kinh tế số
      TT | Tiêu chí | Điểm tối đa | Phường tự đánh giá | Căn cứ, tài liệu
      1 | Hộ kinh doanh | 20 | 17.9 |
      '1.1 | Hộ kê khai thuế điện tử | 10 | 8.4 | Thuế cơ sở 1
      '1.2 | Hộ có mã QR thanh toán | 10 | 9.5 | Khảo sát tháng 10
        | Cộng trụ cột kinh tế số | 20 | 17.9 |

      Bảng 4. Trụ cột xã hội số
      TT | Tiêu chí | Điểm tối đa | Phường tự đánh giá | Căn cứ, tài liệu
      1 | Công dân số | 15 | 13.1 |
      '1.1 | Tài khoản định danh mức 2 | 10 | 9.6 | Công an phường
      '1.2 | Người cao tuổi được hướng dẫn kỹ năng số | 5 | 3.5 | 11 buổi
        | Cộng trụ cột xã hội số | 15 | 13.1 |

      Người lập: Trần Thị Mỹ Linh`.normalize("NFD") },
    },
    tables: [
      { place: "P. Hải Châu!11-17", header: [10], columns: "A code, B name, C max, D self, E evidence", rows: "group 1, indicator 1.1, indicator 1.2, group 2, indicator 2.1, indicator 2.2, total -" },
      { place: "P. Hải Châu!21-24", header: [20], columns: "A code, B name, C max, D self, E evidence", rows: "group 1, indicator 1.1, indicator 1.2, total -" },
      { place: "P. Hải Châu!28-31", header: [27], columns: "A code, B name, C max, D self, E evidence", rows: "group 1, indicator 1.1, indicator 1.2, total -" },
    ],
  },
  {
    name: "a justice department: rules of several lines, a row torn apart by the page with the header again, three rounds of points",
    sheets: {
      "PL kèm BC": { merges: ["A3:H3", "A4:H4"], cells: `
      ỦY BAN NHÂN DÂN TỈNH QUẢNG TRỊ
      SỞ TƯ PHÁP
      TỔNG HỢP KẾT QUẢ TỰ ĐÁNH GIÁ, THẨM TRA VÀ CÔNG NHẬN ĐIỂM CHUYỂN ĐỔI SỐ NĂM 2025 |  |  |  |  |  |  |
      (Kèm theo Báo cáo số 233/BC-STP) |  |  |  |  |  |  |
      STT | Tên chỉ số | Căn cứ tính điểm | Thang điểm tối đa | Điểm Sở tự đánh giá | Điểm Tổ thẩm tra | Điểm được công nhận | Lý do điều chỉnh điểm
      1 | Thể chế số |  | 10 | 10 | 10 | 10 |
      '1.1 | Rà soát văn bản vướng mắc khi chuyển đổi số | - Đã rà soát, có báo cáo: Điểm tối đa.\\n- Chưa rà soát: 0 điểm. | 5 | 5 | 5 | 5 |
      '1.2 | Quy chế quản lý cơ sở dữ liệu hộ tịch | - Đã ban hành: Điểm tối đa.\\n- Chưa ban hành: 0 điểm. | 5 | 5 | 5 | 5 |
      2 | Dữ liệu số |  | 25 | 23 | 22.7 | 22.7 |
      '2.1 | Sổ hộ tịch được số hóa | a = Số trang sổ hộ tịch đã số hóa.\\nb = Tổng số trang sổ hộ tịch đang lưu.\\n- Tỷ lệ = a/b.\\n- Điểm = Tỷ lệ*Điểm tối đa. | 15 | 13.2 | 12.9 | 12.9 | Trừ trang quét mờ
      '2.2 | Hợp đồng công chứng nhập vào cơ sở dữ liệu công | a = Số hợp đồng, giao dịch đã nhập. | 10 | 9.8 | 9.8 | 9.8 |
      STT | Tên chỉ số | Căn cứ tính điểm | Thang điểm tối đa | Điểm Sở tự đánh giá | Điểm Tổ thẩm tra | Điểm được công nhận | Lý do điều chỉnh điểm
        | chứng của tỉnh | b = Tổng số hợp đồng, giao dịch đã công chứng.\\n- Tỷ lệ = a/b.\\n- Điểm = Tỷ lệ*Điểm tối đa. |  |  |  |  |
      3 | Hoạt động số |  | 16 | 15.1 | 12.1 | 15.1 |
      '3.1 | Phiếu lý lịch tư pháp cấp bản điện tử | a = Số phiếu cấp bản điện tử.\\nb = Tổng số phiếu đã cấp.\\n- Tỷ lệ = a/b.\\n- Điểm = Tỷ lệ*Điểm tối đa. | 10 | 9.1 | 9.1 | 9.1 |
      '3.2 | Hội nghị phổ biến pháp luật trực tuyến | - Từ 6 hội nghị trở lên: Điểm tối đa.\\n- Từ 3 đến 5 hội nghị: 1/2*Điểm tối đa.\\n- Dưới 3 hội nghị: 0 điểm. | 6 | 6 | 3 | 6 | Bổ sung biên bản hội nghị tháng 9
        | Tổng cộng |  | 51 | 48.1 | 44.8 | 47.8 |

        | NGƯỜI LẬP |  |  |  | GIÁM ĐỐC |  |` },
    },
    tables: [
      { place: "PL kèm BC!6-17", header: [5], columns: "A code, B name, C rule, D max, E self, F council, G final, H adjustment", rows: "group 1, indicator 1.1, indicator 1.2, group 2, indicator 2.1, indicator 2.2, group 3, indicator 3.1, indicator 3.2, total -" },
    ],
  },
];
