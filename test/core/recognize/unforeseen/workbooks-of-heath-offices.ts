import type { UnforeseenWorkbook } from "./workbooks";

/** Files of offices that no other round shows, with what a careful colleague sees in them. */
export const HEATH_WORKBOOKS: readonly UnforeseenWorkbook[] = [
  {
    name: "a delta province's set for its communes and wards: general facts above, no score yet, who follows each indicator",
    sheets: {
      "Phụ lục I": { merges: ["A1:F1", "A2:F2", "A3:F3", "A5:F5", "A11:F11"], cells: `
      PHỤ LỤC I |  |  |  |  |
      BỘ CHỈ SỐ ĐÁNH GIÁ MỨC ĐỘ CHUYỂN ĐỔI SỐ CỦA ỦY BAN NHÂN DÂN CÁC XÃ, PHƯỜNG |  |  |  |  |
      (Ban hành kèm theo Quyết định số 1126/QĐ-UBND ngày 08 tháng 10 năm 2025 của Ủy ban nhân dân tỉnh Vĩnh Long) |  |  |  |  |

      I. THÔNG TIN CHUNG |  |  |  |  |
      TT | Thông tin | Đơn vị tính | Số liệu |  |
      1 | Số hộ gia đình | hộ |  |  |
      2 | Số ấp, khóm | ấp, khóm |  |  |
      3 | Số cán bộ, công chức | người |  |  |

      II. CÁC CHỈ SỐ ĐÁNH GIÁ |  |  |  |  |
      STT | Chỉ số/Chỉ số thành phần | Điểm tối đa | Cách xác định và tính điểm | Tài liệu kiểm chứng | Sở, ngành theo dõi, đánh giá
      1 | Nhận thức số | 20 |  |  |
      '1.1 | Người đứng đầu làm Trưởng Ban Chỉ đạo về phát triển khoa học, công nghệ và chuyển đổi số | 8 | - Bí thư Đảng ủy hoặc Chủ tịch UBND: Điểm tối đa.\\n- Phó Chủ tịch UBND: 1/2*Điểm tối đa.\\n- Chưa có Ban Chỉ đạo: 0 điểm. | Quyết định thành lập | Sở Khoa học và Công nghệ
      '1.2 | Tin, bài về chuyển đổi số trên trang thông tin điện tử | 7 | - Từ 24 tin, bài trở lên: Điểm tối đa.\\n- Từ 12 đến 23 tin, bài: 1/2*Điểm tối đa.\\n- Dưới 12 tin, bài: 0 điểm. | Đường dẫn tin, bài | Sở Văn hóa, Thể thao và Du lịch
      '1.3 | Lần phát trên đài truyền thanh thông minh | 5 | - Từ 48 lần trở lên: Điểm tối đa.\\n- Dưới 48 lần: 0 điểm. | Lịch phát sóng | Sở Văn hóa, Thể thao và Du lịch
      2 | Hạ tầng số | 20 |  |  |
      '2.1 | Tỷ lệ hộ gia đình có kết nối Internet cáp quang | 10 | a = Số hộ có kết nối cáp quang.\\nb = Tổng số hộ gia đình.\\n- Tỷ lệ = a/b.\\n- Tỷ lệ ≥ 90%: Điểm tối đa.\\n- Tỷ lệ < 90%: Tỷ lệ/90%*Điểm tối đa. | Báo cáo của doanh nghiệp viễn thông | Sở Khoa học và Công nghệ
      '2.2 | Tỷ lệ ấp, khóm được phủ sóng 5G | 10 | a = Số ấp, khóm được phủ sóng 5G.\\nb = Tổng số ấp, khóm.\\n- Tỷ lệ = a/b.\\n- Điểm = Tỷ lệ*Điểm tối đa. | Báo cáo của doanh nghiệp viễn thông | Sở Khoa học và Công nghệ
      3 | Chính quyền số | 35 |  |  |
      '3.1 | Tỷ lệ hồ sơ trực tuyến toàn trình | 15 | a = Số hồ sơ nộp trực tuyến toàn trình.\\nb = Tổng số hồ sơ tiếp nhận.\\n- Tỷ lệ = a/b.\\n- Điểm = Tỷ lệ*Điểm tối đa. | Trích xuất từ hệ thống | Văn phòng UBND tỉnh
      '3.2 | Tỷ lệ văn bản đi được ký số | 10 | a = Số văn bản đi được ký số.\\nb = Tổng số văn bản đi.\\n- Tỷ lệ = a/b.\\n- Điểm = Tỷ lệ*Điểm tối đa. | Trích xuất từ hệ thống | Văn phòng UBND tỉnh
      '3.3 | Hệ thống thông tin được phê duyệt cấp độ an toàn | 10 | - Đã phê duyệt: Điểm tối đa.\\n- Chưa phê duyệt: 0 điểm. | Quyết định phê duyệt | Công an tỉnh
      4 | Kinh tế số và xã hội số | 25 |  |  |
      '4.1 | Sản phẩm OCOP có trên sàn thương mại điện tử | 8 | a = Số sản phẩm OCOP có trên sàn.\\nb = Tổng số sản phẩm OCOP.\\n- Tỷ lệ = a/b.\\n- Điểm = Tỷ lệ*Điểm tối đa. | Danh sách sản phẩm | Sở Công Thương
      '4.2 | Người dân trưởng thành có tài khoản định danh mức độ 2 | 10 | a = Số người có tài khoản mức độ 2.\\nb = Tổng số người trưởng thành.\\n- Tỷ lệ = a/b.\\n- Điểm = Tỷ lệ*Điểm tối đa. | Xác nhận của Công an xã | Công an tỉnh
      '4.3 | Người dân có sổ sức khỏe điện tử | 7 | a = Số người có sổ.\\nb = Tổng dân số.\\n- Tỷ lệ = a/b.\\n- Điểm = Tỷ lệ*Điểm tối đa. | Báo cáo của trạm y tế | Sở Y tế
        | Tổng điểm | 100 |  |  |` },
    },
    tables: [
      { place: "Phụ lục I!13-28", header: [12], columns: "A code, B name, C max, D rule, E evidence, F lead", rows: "group 1, indicator 1.1, indicator 1.2, indicator 1.3, group 2, indicator 2.1, indicator 2.2, group 3, indicator 3.1, indicator 3.2, indicator 3.3, group 4, indicator 4.1, indicator 4.2, indicator 4.3, total -" },
    ],
  },
  {
    name: "a merged province's department of home affairs: ways of marking before the maxima, numbers running on under roman groups",
    sheets: {
      "SNV_2025": { merges: ["A1:C1", "D1:G1", "A2:C2", "D2:G2", "A4:G4"], cells: `
      UBND TỈNH GIA LAI |  |  | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM |  |  |
      SỞ NỘI VỤ |  |  | Độc lập - Tự do - Hạnh phúc |  |  |

      BẢNG CHẤM ĐIỂM ĐÁNH GIÁ MỨC ĐỘ CHUYỂN ĐỔI SỐ NĂM 2025 |  |  |  |  |  |

      TT | Tiêu chí đánh giá | Cách chấm điểm | Thang điểm | Sở tự chấm | Tổ thẩm định của tỉnh | Tài liệu kèm theo
      I | Chỉ đạo, nhân lực |  | 20 | 18.4 | 16.4 |
      1 | Lãnh đạo Sở trực tiếp phụ trách chuyển đổi số | - Giám đốc: 5 điểm.\\n- Phó Giám đốc: 3 điểm.\\n- Chưa phân công: 0 điểm. | 5 | 5 | 5 | Thông báo phân công số 61/TB-SNV
      2 | Kế hoạch chuyển đổi số năm | - Ban hành đúng hạn: 5 điểm.\\n- Ban hành chậm: 3 điểm.\\n- Không ban hành: 0 điểm. | 5 | 5 | 3 | Kế hoạch số 214/KH-SNV
      3 | Công chức hoàn thành khóa học "Bình dân học vụ số" | a = Số công chức hoàn thành.\\nb = Tổng số công chức.\\nĐiểm = a/b*Điểm tối đa. | 10 | 8.4 | 8.4 | Danh sách từ nền tảng học trực tuyến
      II | Dữ liệu số |  | 25 | 20.5 | 20 |
      4 | Hồ sơ cán bộ, công chức, viên chức được cập nhật trên cơ sở dữ liệu | a = Số hồ sơ đã cập nhật đủ.\\nb = Tổng số hồ sơ.\\nĐiểm = a/b*Điểm tối đa. | 15 | 13.5 | 13 | Ảnh chụp phần mềm
      5 | Tài liệu lưu trữ lịch sử được số hóa | a = Số mét giá đã số hóa.\\nb = Tổng số mét giá.\\nĐiểm = a/b*Điểm tối đa. | 10 | 7 | 7 | Báo cáo của Trung tâm Lưu trữ lịch sử
      III | Dịch vụ công, an toàn thông tin |  | 25 | 22.3 | 21.8 |
      6 | Hồ sơ người có công tiếp nhận trực tuyến | a = Số hồ sơ trực tuyến.\\nb = Tổng số hồ sơ.\\nĐiểm = a/b*Điểm tối đa. | 12 | 9.3 | 8.8 | Trích xuất hệ thống một cửa
      7 | Kết quả giải quyết thủ tục được trả bằng bản điện tử | - Từ 95% kết quả trở lên: 8 điểm.\\n- Từ 80% đến dưới 95% kết quả: 5 điểm.\\n- Dưới 80% kết quả: 0 điểm. | 8 | 8 | 8 | Trích xuất hệ thống một cửa
      8 | Máy tính cài phần mềm phòng, chống mã độc tập trung | - Tất cả máy tính: 5 điểm.\\n- Chưa đủ: 0 điểm. | 5 | 5 | 5 |
      Tổng số điểm |  |  | 70 | 61.2 | 58.2 |

        | NGƯỜI LẬP |  |  | GIÁM ĐỐC |  |` },
    },
    tables: [
      { place: "SNV_2025!7-18", header: [6], columns: "A code, B name, C rule, D max, E self, F council, G evidence", rows: "group I, indicator 1, indicator 2, indicator 3, group II, indicator 4, indicator 5, group III, indicator 6, indicator 7, indicator 8, total -" },
    ],
  },
  {
    name: "a ward: targets given and reached before the points, two rows of headings, letters over numbers running on",
    sheets: {
      "Tổng hợp 2025": { merges: ["A1:I1", "A2:I2", "A4:A5", "B4:B5", "C4:C5", "D4:E4", "F4:G4", "H4:H5", "I4:I5"], cells: `
      ỦY BAN NHÂN DÂN PHƯỜNG HẠC THÀNH, TỈNH THANH HÓA |  |  |  |  |  |  |  |
      KẾT QUẢ THỰC HIỆN VÀ TỰ CHẤM ĐIỂM CÁC CHỈ SỐ CHUYỂN ĐỔI SỐ NĂM 2025 |  |  |  |  |  |  |  |

      STT | Nội dung chỉ số | Đơn vị tính | Chỉ tiêu |  | Điểm |  | Bộ phận thực hiện | Ghi chú
        |  |  | Được giao | Thực hiện | Tối đa | Tự chấm |  |
      A | Hạ tầng số |  |  |  | 25 | 22 |  |
      1 | Hộ gia đình dùng Internet cáp quang | % | 90 | 86 | 10 | 9 | Phòng Kinh tế, Hạ tầng và Đô thị |
      2 | Vị trí trạm 5G được bàn giao mặt bằng | trạm | 12 | 13 | 8 | 8 | Phòng Kinh tế, Hạ tầng và Đô thị |
      3 | Camera giám sát ngõ, phố | điểm | 140 | 96 | 7 | 5 | Công an phường | Còn 4 phố chưa lắp
      B | Dịch vụ công trực tuyến |  |  |  | 30 | 26.5 |  |
      4 | Hồ sơ nộp trực tuyến toàn trình | % | 80 | 64 | 15 | 12 | Trung tâm Phục vụ hành chính công |
      5 | Phí, lệ phí thanh toán trực tuyến | % | 60 | 63.5 | 8 | 8 | Trung tâm Phục vụ hành chính công |
      6 | Kết quả cấp bản điện tử | % | 100 | 93 | 7 | 6.5 | Trung tâm Phục vụ hành chính công |
      C | Kinh tế số, xã hội số |  |  |  | 25 | 21 |  |
      7 | Hộ kinh doanh dùng hóa đơn khởi tạo từ máy tính tiền | hộ | 310 | 248 | 10 | 8 | Phòng Kinh tế, Hạ tầng và Đô thị | Số liệu của Thuế cơ sở 1
      8 | Người dân có chữ ký số cá nhân | % | 40 | 30 | 8 | 6 | Phòng Văn hóa - Xã hội |
      9 | Tổ công nghệ số cộng đồng được kiện toàn | tổ | 41 | 41 | 7 | 7 | Phòng Văn hóa - Xã hội |
        | Cộng (A + B + C) |  |  |  | 80 | 69.5 |  |

        | Người tổng hợp |  |  |  | TM. ỦY BAN NHÂN DÂN |  |  |` },
    },
    tables: [
      { place: "Tổng hợp 2025!6-18", header: [4, 5], columns: "A code, B name, F max, G self, H lead, I note", rows: "group A, indicator 1, indicator 2, indicator 3, group B, indicator 4, indicator 5, indicator 6, group C, indicator 7, indicator 8, indicator 9, total -" },
    ],
  },
  {
    name: "an upland district's plan: points announced, points aimed at, what lacked and who mends it by which day",
    sheets: {
      "KH nang cao DTI": { merges: ["A1:J1", "A2:J2"], cells: `
      BIỂU PHÂN CÔNG NHIỆM VỤ NÂNG CAO CHỈ SỐ CHUYỂN ĐỔI SỐ HUYỆN VĂN CHẤN NĂM 2024 |  |  |  |  |  |  |  |  |
      (Kèm theo Kế hoạch số 96/KH-UBND ngày 17/4/2024 của UBND huyện Văn Chấn) |  |  |  |  |  |  |  |  |

      TT | Chỉ số/chỉ số thành phần | Điểm tối đa | Điểm tỉnh công bố năm 2023 | Điểm phấn đấu năm 2024 | Nguyên nhân mất điểm | Nhiệm vụ, giải pháp | Cơ quan chủ trì | Cơ quan phối hợp | Thời gian hoàn thành
      1 | Nhận thức số | 30 | 22.5 | 30 |  |  |  |  |
      '1.1 | Chủ tịch UBND huyện là Trưởng Ban Chỉ đạo | 10 | 10 | 10 |  | Duy trì | Phòng Văn hóa và Thông tin | Phòng Nội vụ | Thường xuyên
      '1.2 | Chuyên mục trên đài truyền thanh huyện | 10 | 5 | 10 | Phát sóng chưa đều | Phát sóng 2 số mỗi tháng | Trung tâm Truyền thông và Văn hóa | Các xã, thị trấn | Trước 30/6/2024
      '1.3 | Văn bản chỉ đạo do Chủ tịch UBND huyện ký | 10 | 7.5 | 10 | Mới ký 15/20 văn bản | Trình Chủ tịch ký mọi văn bản chuyên đề | Văn phòng HĐND và UBND huyện | Phòng Văn hóa và Thông tin | Thường xuyên
      2 | Hạ tầng số | 30 | 16.8 | 26 |  |  |  |  |
      '2.1 | Thôn, bản có sóng di động băng rộng | 10 | 8.8 | 10 | Mới phủ sóng 132/150 thôn, bản | Đề nghị doanh nghiệp lắp trạm ở vùng lõm sóng | Phòng Kinh tế và Hạ tầng | VNPT, Viettel Văn Chấn | Trước 30/11/2024
      '2.2 | Hộ gia đình có cáp quang | 10 | 5 | 8 | Địa bàn chia cắt, hộ ở rải rác | Kéo cáp theo đường điện | Phòng Văn hóa và Thông tin | Điện lực Văn Chấn | Trước 31/12/2024
      '2.3 | Xã có phòng họp trực tuyến | 10 | 3 | 8 | Mới trang bị cho 6/20 xã | Bố trí kinh phí mua thiết bị | Phòng Tài chính - Kế hoạch | Các xã | Trước 30/9/2024
      3 | Nhân lực số | 20 | 12 | 18 |  |  |  |  |
      '3.1 | Công chức kiêm nhiệm an toàn thông tin | 10 | 10 | 10 |  | Duy trì | Phòng Nội vụ | Các phòng, ban | Thường xuyên
      '3.2 | Cán bộ, công chức được tập huấn | 10 | 2 | 8 | Mới tập huấn 96/480 người | Mở 8 lớp theo cụm xã | Phòng Văn hóa và Thông tin | Trung tâm Chính trị huyện | Trước 31/10/2024
        | Tổng cộng | 80 | 51.3 | 74 |  |  |  |  |` },
    },
    tables: [
      { place: "KH nang cao DTI!5-16", header: [4], columns: "A code, B name, C max, D published, F reason, G solution, H lead, I support, J deadline", rows: "group 1, indicator 1.1, indicator 1.2, indicator 1.3, group 2, indicator 2.1, indicator 2.2, indicator 2.3, group 3, indicator 3.1, indicator 3.2, total -" },
    ],
  },
  {
    name: "a ministry's administration: pillars over groups that run on, own points, the helpers' and the final ones",
    sheets: {
      "PL03": { merges: ["A1:H1", "A2:H2", "A3:H3", "A5:A6", "B5:B6", "C5:C6", "D5:F5", "G5:G6", "H5:H6"], cells: `
      BỘ GIAO THÔNG VẬN TẢI |  |  |  |  |  |  |
      PHỤ LỤC 03: KẾT QUẢ ĐÁNH GIÁ CHỈ SỐ CHUYỂN ĐỔI SỐ NĂM 2023 - CỤC ĐĂNG KIỂM VIỆT NAM |  |  |  |  |  |  |
      (Kèm theo Báo cáo số 1187/BC-HĐTĐ ngày 02/02/2024 của Hội đồng thẩm định) |  |  |  |  |  |  |

      STT | Trụ cột/Nhóm chỉ số/Chỉ số | Điểm tối đa | Điểm đánh giá |  |  | Giải trình của đơn vị | Tài liệu kiểm chứng
        |  |  | Tự đánh giá | Tổ giúp việc Hội đồng | Kết quả cuối cùng |  |
      I | NỀN TẢNG CHUYỂN ĐỔI SỐ | 40 | 37.8 | 35.1 | 35.6 |  |
      1 | Nhận thức số | 18 | 17 | 15.5 | 16 |  |
      '1.1 | Người đứng đầu chủ trì họp về chuyển đổi số | 8 | 8 | 8 | 8 |  | Thông báo kết luận họp
      '1.2 | Chuyên mục chuyển đổi số trên trang thông tin điện tử | 10 | 9 | 7.5 | 8 | Có 6 bài đăng chung chuyên mục khác | vr.org.vn
      2 | Thể chế số | 22 | 20.8 | 19.6 | 19.6 |  |
      '2.1 | Kế hoạch hành động năm | 10 | 10 | 10 | 10 |  | QĐ 87/QĐ-ĐKVN
      '2.2 | Nhiệm vụ hoàn thành đúng hạn | 12 | 10.8 | 9.6 | 9.6 | Một nhiệm vụ được gia hạn | Báo cáo quý IV
      II | HOẠT ĐỘNG CHUYỂN ĐỔI SỐ | 60 | 50.5 | 44 | 46.5 |  |
      3 | Dịch vụ công | 35 | 31.5 | 28 | 29 |  |
      '3.1 | Dịch vụ công trực tuyến có phát sinh hồ sơ | 15 | 13.5 | 12 | 12 |  | Cổng dịch vụ công của Bộ
      '3.2 | Phương tiện đặt lịch đăng kiểm qua ứng dụng | 20 | 18 | 16 | 17 | Số liệu tháng 12 cập nhật chậm | Ứng dụng TTDK
      4 | Dữ liệu số | 25 | 19 | 16 | 17.5 |  |
      '4.1 | Danh mục dữ liệu mở được công bố | 10 | 7 | 7 | 7 |  | QĐ 301/QĐ-ĐKVN
      '4.2 | Kết nối với cơ sở dữ liệu phương tiện của Bộ Công an | 15 | 12 | 9 | 10.5 | Đã kết nối thử nghiệm 2 dịch vụ | Biên bản kiểm thử
        | TỔNG ĐIỂM | 100 | 88.3 | 79.1 | 82.1 |  |` },
    },
    tables: [
      { place: "PL03!7-21", header: [5, 6], columns: "A code, B name, C max, D self, E council, F final, G reason, H evidence", rows: "pillar I, group 1, indicator 1.1, indicator 1.2, group 2, indicator 2.1, indicator 2.2, pillar II, group 3, indicator 3.1, indicator 3.2, group 4, indicator 4.1, indicator 4.2, total -" },
    ],
  },
  {
    name: "a general hospital: parts with letters beneath some indicators, ways of marking behind the own points",
    sheets: {
      "BVĐK": { merges: ["A1:F1", "A2:F2"], cells: `
      BỆNH VIỆN ĐA KHOA KHU VỰC NGHĨA LỘ |  |  |  |  |
      PHIẾU TỰ CHẤM ĐIỂM MỨC ĐỘ CHUYỂN ĐỔI SỐ NĂM 2024 |  |  |  |  |
      Số TT | Chỉ số, nội dung đánh giá | Điểm tối đa | Điểm tự chấm | Cách tính điểm | Hồ sơ chứng minh
      1 | Bệnh án điện tử | 40 | 31 |  |
      '1.1 | Hồ sơ bệnh án và đơn thuốc | 24 | 19 |  |
      a) | Khoa nội trú dùng bệnh án điện tử | 14 | 11 | a = Số khoa đã dùng.\\nb = Tổng số khoa nội trú.\\nĐiểm = a/b*Điểm tối đa. | Quyết định công bố
      b) | Đơn thuốc điện tử liên thông | 10 | 8 | a = Số đơn liên thông.\\nb = Tổng số đơn.\\nĐiểm = a/b*Điểm tối đa. | donthuocquocgia.vn
      '1.2 | Ký số y lệnh | 16 | 12 | a = Số y lệnh được ký số.\\nb = Tổng số y lệnh.\\nĐiểm = a/b*Điểm tối đa. | Trích xuất HIS
      2 | Phục vụ người bệnh | 30 | 23.5 |  |
      '2.1 | Viện phí không dùng tiền mặt | 18 | 13.5 | a = Số lượt thanh toán không dùng tiền mặt.\\nb = Tổng số lượt thanh toán.\\nĐiểm = a/b*Điểm tối đa. | Báo cáo phòng Tài chính kế toán
      '2.2 | Đặt lịch khám trực tuyến | 12 | 10 |  |
      a) | Có kênh đặt lịch khám | 4 | 4 | - Có: 4 điểm.\\n- Không: 0 điểm. | bvnghialo.vn
      b) | Người bệnh đặt lịch trước | 8 | 6 | a = Số lượt đặt lịch.\\nb = Tổng số lượt khám.\\nĐiểm = a/b*Điểm tối đa. | Trích xuất HIS
      3 | Hạ tầng, an toàn thông tin | 20 | 15 |  |
      '3.1 | Lưu trữ, truyền hình ảnh y tế (PACS) | 12 | 9 | a = Số máy đã kết nối.\\nb = Tổng số máy chẩn đoán hình ảnh.\\nĐiểm = a/b*Điểm tối đa. | Biên bản nghiệm thu
      '3.2 | Sao lưu dữ liệu | 8 | 6 | - Hằng ngày: 8 điểm.\\n- Hằng tuần: 6 điểm.\\n- Không sao lưu: 0 điểm. | Nhật ký sao lưu
        | Tổng cộng | 90 | 69.5 |  |` },
    },
    tables: [
      { place: "BVĐK!4-17", header: [3], columns: "A code, B name, C max, D self, E rule, F evidence", rows: "group 1, indicator 1.1, sub a, sub b, indicator 1.2, group 2, indicator 2.1, indicator 2.2, sub a, sub b, group 3, indicator 3.1, indicator 3.2, total -" },
    ],
  },
  {
    name: "a border commune's criteria for its hamlets: titles of groups over the whole width, guidance, the hamlet's and the commune's points",
    sheets: {
      "Bo tieu chi": { merges: ["A1:B1", "C1:F1", "A3:F3", "A4:F4", "A6:F6", "A10:F10", "A14:F14", "A17:C17"], cells: `
      UBND XÃ QUẢNG ĐỨC |  | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM |  |  |

      BỘ TIÊU CHÍ "THÔN, BẢN CHUYỂN ĐỔI SỐ" NĂM 2025 |  |  |  |  |
      (Kèm theo Quyết định số 402/QĐ-UBND ngày 22/8/2025 của UBND xã) |  |  |  |  |
      STT | Tiêu chí | Hướng dẫn chấm điểm | Điểm tối đa | Thôn, bản tự chấm | UBND xã chấm
      I. HẠ TẦNG SỐ (35 điểm) |  |  |  |  |
      1 | Nhà văn hóa có wifi miễn phí | - Có: 15 điểm.\\n- Không: 0 điểm. | 15 | 15 | 15
      2 | Hộ có điện thoại thông minh | - Từ 80% số hộ trở lên: 12 điểm.\\n- Từ 50% đến dưới 80% số hộ: 6 điểm.\\n- Dưới 50% số hộ: 0 điểm. | 12 | 12 | 6
      3 | Cụm loa truyền thanh thông minh | - Có: 8 điểm.\\n- Không: 0 điểm. | 8 | 8 | 8
      II. CON NGƯỜI SỐ (40 điểm) |  |  |  |  |
      4 | Tổ công nghệ số cộng đồng | - Hoạt động hằng tháng: 15 điểm.\\n- Hoạt động không đều: 8 điểm.\\n- Chưa thành lập: 0 điểm. | 15 | 15 | 15
      5 | Nhóm Zalo của thôn, bản | - Từ 70% số hộ tham gia trở lên: 10 điểm.\\n- Dưới 70% số hộ tham gia: 5 điểm.\\n- Chưa lập nhóm: 0 điểm. | 10 | 10 | 10
      6 | Người dân từ 14 tuổi có VNeID mức độ 2 | - Từ 90% trở lên: 15 điểm.\\n- Từ 70% đến dưới 90%: 8 điểm.\\n- Dưới 70%: 0 điểm. | 15 | 8 | 8
      III. SẢN XUẤT, KINH DOANH (25 điểm) |  |  |  |  |
      7 | Hộ bán nông sản qua mạng | - Từ 5 hộ trở lên: 15 điểm.\\n- Từ 1 đến 4 hộ: 7 điểm.\\n- Không có hộ: 0 điểm. | 15 | 7 | 7
      8 | Cửa hàng tạp hóa nhận chuyển khoản | - Tất cả cửa hàng: 10 điểm.\\n- Một số cửa hàng: 5 điểm.\\n- Không có cửa hàng: 0 điểm. | 10 | 10 | 5
      TỔNG ĐIỂM |  |  | 100 | 85 | 74
        | Trưởng thôn |  |  | TM. ỦY BAN NHÂN DÂN |` },
    },
    tables: [
      { place: "Bo tieu chi!6-17", header: [5], columns: "A code, B name, C rule, D max, E self, F council", rows: "group I, indicator 1, indicator 2, indicator 3, group II, indicator 4, indicator 5, indicator 6, group III, indicator 7, indicator 8, total -" },
    ],
  },
  {
    name: "a power company in an old font: running numbers beside codes with letters, the corporation's points, the room in charge",
    sheets: {
      "CDS PCBT": { encoding: "vni", merges: ["A1:H1", "A2:H2"], cells: `
      CÔNG TY ĐIỆN LỰC BẾN TRE |  |  |  |  |  |  |
      BẢNG TỔNG HỢP ĐIỂM CHỈ SỐ CHUYỂN ĐỔI SỐ NĂM 2024 |  |  |  |  |  |  |

      STT | Mã chỉ số | Tên chỉ số | Điểm tối đa | Công ty tự chấm | Tổng công ty chấm | Phòng chủ trì | Ghi chú
        | KH | Khách hàng | 30 | 26 | 25 |  |
      1 | KH.1 | Dịch vụ điện cung cấp theo phương thức điện tử | 12 | 12 | 12 | Phòng Kinh doanh |
      2 | KH.2 | Hợp đồng mua bán điện ký điện tử | 10 | 8 | 7 | Phòng Kinh doanh | Loại hợp đồng ký lại
      3 | KH.3 | Tiền điện thanh toán qua ngân hàng, ví điện tử | 8 | 6 | 6 | Phòng Kinh doanh |
        | LD | Lưới điện | 35 | 29.5 | 28.5 |  |
      4 | LD.1 | Công tơ điện tử đo xa | 15 | 13.5 | 13.5 | Phòng Kỹ thuật |
      5 | LD.2 | Trạm biến áp không người trực | 10 | 10 | 10 | Phòng Điều độ |
      6 | LD.3 | Lưới điện trung áp có tự động hóa | 10 | 6 | 5 | Phòng Điều độ | Thiếu biên bản thử nghiệm
        | QT | Quản trị | 20 | 17 | 16.5 |  |
      7 | QT.1 | Văn bản được ký số, xử lý trên hệ thống Doffice | 8 | 8 | 8 | Văn phòng |
      8 | QT.2 | Người lao động đạt chứng nhận kỹ năng số | 7 | 5 | 4.5 | Phòng Tổ chức và Nhân sự |
      9 | QT.3 | Sáng kiến ứng dụng công nghệ số | 5 | 4 | 4 | Phòng Kỹ thuật |
        |  | Tổng điểm | 85 | 72.5 | 70 |  |

        |  | Người lập biểu |  |  | GIÁM ĐỐC |  |` },
    },
    tables: [
      { place: "CDS PCBT!5-17", header: [4], columns: "B code, C name, D max, E self, F council, G lead, H note", rows: "group KH, indicator KH.1, indicator KH.2, indicator KH.3, group LD, indicator LD.1, indicator LD.2, indicator LD.3, group QT, indicator QT.1, indicator QT.2, indicator QT.3, total -" },
    ],
  },
];
