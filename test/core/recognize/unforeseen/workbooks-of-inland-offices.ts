import type { UnforeseenWorkbook } from "./workbooks";

/** Files of ministries, wards of big cities, delta and mountain provinces, universities and hospitals. */
export const INLAND_WORKBOOKS: readonly UnforeseenWorkbook[] = [
  {
    name: "a ministry's road administration: pillars over groups, an index row that says how columns follow, own, appraised and final points",
    sheets: {
      "PL II": { merges: ["A1:C1", "D1:I1", "A2:C2", "D2:I2", "A4:I4", "A5:I5", "A7:A8", "B7:B8", "C7:C8", "D7:F7", "G7:G8", "H7:H8", "I7:I8"], cells: `
      BỘ XÂY DỰNG |  |  | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM |  |  |  |  |
      CỤC ĐƯỜNG BỘ VIỆT NAM |  |  | Độc lập - Tự do - Hạnh phúc |  |  |  |  |

      PHỤ LỤC II |  |  |  |  |  |  |  |
      BẢNG ĐIỂM CHUYỂN ĐỔI SỐ KHỐI CỤC QUẢN LÝ CHUYÊN NGÀNH, KỲ ĐÁNH GIÁ 2025 |  |  |  |  |  |  |  |

      Số TT | Trụ cột/Nhóm chỉ số/Chỉ số | Điểm trần | Điểm số kỳ 2025 |  |  | Hồ sơ chứng minh | Lý do thay đổi điểm | Đầu mối thực hiện
       |  |  | Cục tự chấm | Trung tâm CNTT thẩm định | Bộ kết luận |  |  |
      (1) | (2) | (3) | (4) | (5) | (6) | (7) | (8) | (9)
      A | CHÍNH QUYỀN SỐ | 28 | 25 | 23.5 | 24 |  |  |
      I | Thể chế và lãnh đạo | 8 | 8 | 7 | 7 |  |  |
      1 | Cục trưởng trực tiếp là Trưởng ban chỉ đạo | 4 | 4 | 4 | 4 | QĐ 118/QĐ-CĐBVN |  | Văn phòng Cục
      2 | Kế hoạch chuyển đổi số hằng năm kèm dự toán | 4 | 4 | 3 | 3 | KH 07/KH-CĐBVN | Dự toán duyệt muộn | Phòng KH-TC
      II | Dịch vụ công | 20 | 17 | 16.5 | 17 |  |  |
      1 | Cấp đổi giấy phép lái xe toàn trình | 12 | 11 | 10.5 | 11 | Báo cáo tháng 11 | Bổ sung số liệu tháng 10 | Phòng QL Vận tải
      2 | Phù hiệu, biển hiệu cấp điện tử | 8 | 6 | 6 | 6 |  |  | Phòng QL Vận tải
      B | HẠ TẦNG GIAO THÔNG THÔNG MINH | 32 | 25 | 24 | 24.5 |  |  |
      I | Quản lý, bảo trì | 22 | 15 | 14 | 14.5 |  |  |
      1 | Cơ sở dữ liệu cầu đường được cập nhật | 14 | 10 | 9 | 9.5 | csdl.drvn | 2 khu quản lý chưa cập nhật | Phòng QLBT
      2 | Trạm kiểm tra tải trọng kết nối trực tuyến | 8 | 5 | 5 | 5 |  |  | Các Khu QLĐB
      II | Thu phí điện tử | 10 | 10 | 10 | 10 |  |  |
      1 | Trạm thu phí không dừng kết nối dữ liệu | 10 | 10 | 10 | 10 | Biên bản kết nối |  | Phòng KCHT
       | Tổng (A+B) | 60 | 50 | 47.5 | 48.5 |  |  |

       | Ghi chú: điểm trần là điểm cao nhất của mỗi chỉ số. |  |  |  |  |  |  |` },
    },
    tables: [
      { place: "PL II!10-23", header: [7, 8], columns: "A code, B name, C max, D self, E council, F final, G evidence, H adjustment, I lead", rows: "pillar A, group I, indicator 1, indicator 2, group II, indicator 1, indicator 2, pillar B, group I, indicator 1, indicator 2, group II, indicator 1, total -" },
    ],
  },
  {
    name: "a ward of the largest city: who follows it before the points, the total on top, numbers that start anew in each part",
    sheets: {
      "P. Tân Định": { merges: ["A1:H1", "A2:H2", "A3:H3"], cells: `
      ỦY BAN NHÂN DÂN PHƯỜNG TÂN ĐỊNH - THÀNH PHỐ HỒ CHÍ MINH |  |  |  |  |  |  |
      Bảng theo dõi điểm Bộ chỉ số chuyển đổi số cấp phường 11 tháng năm 2025 |  |  |  |  |  |  |
      (cập nhật đến 24 giờ ngày 30/11/2025) |  |  |  |  |  |  |
      TT | Nội dung chỉ số | Bộ phận phụ trách | Điểm tối đa | Phường tự chấm | Thành phố thẩm định | Đường dẫn hồ sơ | Ghi chú
       | TOÀN BỘ | UBND phường | 74 | 64.5 | 62.8 |  |
      I | Lãnh đạo, chỉ đạo | Văn phòng HĐND và UBND | 12 | 9 | 8 |  |
      1 | Bí thư, Chủ tịch cùng dự giao ban chuyển đổi số | Văn phòng HĐND và UBND | 6 | 6 | 5 | hoso/td-01 | Thiếu biên bản tháng 8
      2 | Sáng kiến, cách làm hay được thành phố ghi nhận | Phòng VH-XH | 6 | 3 | 3 | hoso/td-02 |
      II | Phục vụ người dân, doanh nghiệp | TT Phục vụ HCC | 29 | 27.5 | 27.3 |  |
      1 | Hồ sơ nộp trên Cổng Dịch vụ công quốc gia | TT Phục vụ HCC | 15 | 14.2 | 14 | hoso/td-03 |
      2 | Kiosk, ki-ốt tự phục vụ tại trụ sở | TT Phục vụ HCC | 4 | 4 | 4 | hoso/td-04 |
      3 | Phản ánh 1022 xử lý đúng hạn | Phòng KT-HT và ĐT | 10 | 9.3 | 9.3 | hoso/td-05 | 372/400 phản ánh
      III | Dữ liệu và hạ tầng | Phòng KT-HT và ĐT | 19 | 16 | 15.5 |  |
      1 | Sổ bộ hộ tịch số hóa, đối khớp | Tư pháp - Hộ tịch | 12 | 10.5 | 10 | hoso/td-06 |
      2 | Camera trong hẻm chia sẻ về trung tâm điều hành | Công an phường | 7 | 5.5 | 5.5 |  |
      IV | Kinh tế số, xã hội số | Phòng KT-HT và ĐT | 14 | 12 | 12 |  |
      1 | Tiểu thương chợ Tân Định nhận chuyển khoản, QR | Ban quản lý chợ | 8 | 8 | 8 | hoso/td-08 |
      2 | Người cao tuổi được hướng dẫn dùng VNeID | Tổ CNSCĐ | 6 | 4 | 4 |  |` },
    },
    tables: [
      { place: "P. Tân Định!5-18", header: [4], columns: "A code, B name, C lead, D max, E self, F council, G evidence, H note", rows: "total -, group I, indicator 1, indicator 2, group II, indicator 1, indicator 2, indicator 3, group III, indicator 1, indicator 2, group IV, indicator 1, indicator 2" },
    ],
  },
  {
    name: "a delta province's farming department: answers with their points below each indicator, the header again at the page, a name that runs on over it",
    sheets: {
      "Biểu 2-SNNMT": { merges: ["A2:F2"], cells: `
      SỞ NÔNG NGHIỆP VÀ MÔI TRƯỜNG TỈNH CÀ MAU |  |  |  |  |
      BIỂU 2. CHẤM ĐIỂM CHỈ SỐ CHUYỂN ĐỔI SỐ NGÀNH |  |  |  |  |
      Mục | Chỉ số và mức đánh giá | Thang điểm | Sở chấm | Tổ công tác tỉnh chấm | Ghi chú
      1 | Thủy sản số | 28 | 24 | 20 |
      '1.1 | Cấp mã số cơ sở nuôi tôm trên phần mềm | 10 | 7 | 7 |
       | + Trên 80% số cơ sở | 10 |  |  |
       | + Từ 50% đến 80% số cơ sở | 7 |  |  |
       | + Dưới 50% số cơ sở | 3 |  |  |
      '1.2 | Nhật ký khai thác điện tử của tàu cá từ 15 mét | 12 | 12 | 8 | Mất kết nối 41 tàu
       | + Đầy đủ, đúng giờ | 12 |  |  |
       | + Đầy đủ nhưng chậm | 8 |  |  |
       | + Không đầy đủ | 0 |  |  |
      '1.3 | Hợp tác xã ghi nhật ký canh tác trên ứng dụng, được kiểm tra | 6 | 5 | 5 |
      Mục | Chỉ số và mức đánh giá | Thang điểm | Sở chấm | Tổ công tác tỉnh chấm | Ghi chú
       | chéo bởi Trung tâm Khuyến nông |  |  |  |
      2 | Tài nguyên, môi trường số | 14 | 11 | 11 |
      '2.1 | Trạm đo mặn tự động công bố số liệu trên Cổng | 8 | 8 | 8 | 22 trạm
       | + Công bố hằng giờ | 8 |  |  |
       | + Công bố hằng ngày | 5 |  |  |
      '2.2 | Bản đồ sạt lở bờ sông, bờ biển | 6 | 3 | 3 |
       | + Có bản đồ số, cập nhật hằng quý | 6 |  |  |
       | + Có bản đồ số, chưa cập nhật | 3 |  |  |
       | + Chưa có | 0 |  |  |
       | Cộng (1+2) | 42 | 35 | 31 |

       |  |  | Cà Mau, ngày    tháng    năm 2025 |  |` },
    },
    tables: [
      { place: "Biểu 2-SNNMT!4-24", header: [3], columns: "A code, B name, C max, D self, E council, F note", rows: "group 1, indicator 1.1, option -, option -, option -, indicator 1.2, option -, option -, option -, indicator 1.3, group 2, indicator 2.1, option -, option -, indicator 2.2, option -, option -, option -, total -" },
    ],
  },
  {
    name: "a mountain commune in an old font: codes as numbers, a row hidden, reasons and remedies behind the points",
    sheets: {
      "Xa Minh Tan": { merges: ["A2:G2"], hidden: [7], encoding: "tcvn3", cells: `
      UBND xã Minh Tân - tỉnh Tuyên Quang
      Biểu khắc phục điểm yếu về chuyển đổi số theo kết quả năm 2024 |  |  |  |  |  |
      STT | Tên chỉ số | Điểm tối đa | Điểm năm 2024 | Nguyên nhân chưa đạt | Biện pháp khắc phục | Thời hạn
      1 | Nhận thức số | 10 | 7 |  |  |
      1.1 | Loa truyền thanh thôn phát bản tin tiếng Mông, tiếng Dao | 5 | 3 | Thiếu người dịch | Mời già làng, người uy tín tham gia | Tháng 4/2026
      1.2 | Trang mạng xã hội của xã | 3 | 3 |  | Duy trì | Thường xuyên
      1.3 | Ngày Chuyển đổi số quốc gia được tổ chức | 2 | 1 |  | Tổ chức tại chợ phiên | 10/10/2026
      2 | Hạ tầng số | 18 | 9.5 |  |  |
      2.1 | Thôn có sóng di động băng rộng | 10 | 5.5 | Còn 9/20 thôn lõm sóng | Kiến nghị doanh nghiệp viễn thông | Năm 2026
      2.2 | Hộ có điện thoại thông minh | 8 | 4 | Hộ nghèo chưa mua được máy | Vận động quỹ hỗ trợ | Năm 2026
      3 | Dịch vụ công | 15 | 7 |  |  |
      3.1 | Hồ sơ trực tuyến | 10 | 6 | Dân chưa biết dùng | Tổ công nghệ số làm thay, làm cùng | Quý II/2026
      3.2 | Chứng thực bản sao điện tử | 5 | 1 | Chưa trang bị máy quét | Mua 02 máy quét | Quý I/2026
       | Tổng cộng | 43 | 23.5 |  |  |` },
    },
    tables: [
      { place: "Xa Minh Tan!4-14", header: [3], columns: "A code, B name, C max, D published, E reason, F solution, G deadline", rows: "group 1, indicator 1.1, indicator 1.2, indicator 1.3, group 2, indicator 2.1, indicator 2.2, group 3, indicator 3.1, indicator 3.2, total -" },
    ],
  },
  {
    name: "a university: the sign of a criterion behind its name, a summary of pillars on the same sheet, levels of maturity in a column",
    sheets: {
      "ĐHCT - TĐG": { cells: `
      BỘ GIÁO DỤC VÀ ĐÀO TẠO
      ĐẠI HỌC CẦN THƠ
      I. TỔNG HỢP
      Trụ cột | Số tiêu chí | Điểm | Mức độ
      Quản trị đại học | 4 | 32 | Mức 2
      Đào tạo, nghiên cứu | 3 | 37 | Mức 3

      II. BẢNG ĐIỂM CHI TIẾT MỨC ĐỘ CHUYỂN ĐỔI SỐ
      Tiêu chí | Ký hiệu | Điểm tối đa | Mức độ đạt | Nhà trường tự chấm | Đoàn đánh giá chấm | Địa chỉ minh chứng
      Quản trị đại học | QT | 40 |  | 33 | 32 |
      Hệ thống quản trị tổng thể (ERP) | QT.1 | 12 | 2 | 8 | 8 | erp.ctu
      Hồ sơ viên chức, người học có định danh | QT.2 | 10 | 3 | 10 | 9 | Thư mục 02
      Báo cáo dữ liệu lên hệ thống HEMIS đúng hạn | QT.3 | 8 | 3 | 8 | 8 | Ảnh chụp
      Học phí, lệ phí thu qua ngân hàng | QT.4 | 10 | 2 | 7 | 7 | Sao kê
      Đào tạo, nghiên cứu | DT | 50 |  | 39 | 37 |
      Học phần có học liệu số dùng chung | DT.1 | 20 | 2 | 14 | 13 | lms.ctu
      Tạp chí khoa học xuất bản trực tuyến | DT.2 | 10 | 4 | 10 | 10 | ctujs
      Phòng thí nghiệm ảo | DT.3 | 20 | 3 | 15 | 14 |
      Tổng điểm |  | 90 |  | 72 | 69 |

      Người lập |  |  |  | Trưởng đoàn |  |` },
    },
    tables: [
      { place: "ĐHCT - TĐG!10-19", header: [9], columns: "A name, B code, C max, E self, F council, G evidence", rows: "group QT, indicator QT.1, indicator QT.2, indicator QT.3, indicator QT.4, group DT, indicator DT.1, indicator DT.2, indicator DT.3, total -" },
    ],
  },
  {
    name: "a central hospital: three rows of header, own points of two campuses and of the whole, a unit of points in the maxima",
    sheets: {
      "BVTWH 2025": { merges: ["A1:H1", "A2:H2", "A4:A6", "B4:B6", "C4:C6", "D4:G4", "D5:F5", "G5:G6", "H4:H6"], cells: `
      BỆNH VIỆN TRUNG ƯƠNG HUẾ |  |  |  |  |  |  |
      KẾT QUẢ TỰ CHẤM VÀ THẨM ĐỊNH CHỈ SỐ BỆNH VIỆN SỐ |  |  |  |  |  |  |

      STT | Nhóm tiêu chí, tiêu chí | Mức điểm tối đa | Điểm chấm năm 2025 |  |  |  | Ghi chú
       |  |  | Điểm tự chấm |  |  | Điểm Bộ Y tế thẩm định |
       |  |  | Cơ sở 1 | Cơ sở 2 | Toàn viện |  |
      A | Hạ tầng số | 15 điểm | 14 | 10 | 12.5 | 12 |
      1 | Máy chủ ảo hóa, lưu trữ dự phòng | 10 điểm | 9 | 7 | 8.5 | 8 |
      2 | Mạng không dây cho người bệnh | 5 điểm | 5 | 3 | 4 | 4 | Cơ sở 2 đang lắp
      B | Hệ thống lâm sàng | 35 điểm | 33 | 24 | 30 | 29 |
      1 | Bệnh án điện tử thay bệnh án giấy | 20 điểm | 18 | 12 | 16 | 15 |
      2 | Cảnh báo tương tác thuốc tự động | 10 điểm | 10 | 10 | 10 | 10 |
      3 | Hội chẩn từ xa với tuyến tỉnh | 5 điểm | 5 | 2 | 4 | 4 |
      C | Người bệnh số | 20 điểm | 15 | 13 | 14.5 | 14.5 |
      1 | Đăng ký khám qua ứng dụng, VNeID | 10 điểm | 7 | 6 | 6.5 | 6.5 |
      2 | Viện phí không dùng tiền mặt | 10 điểm | 8 | 7 | 8 | 8 |
      Tổng điểm |  | 70 điểm | 62 | 47 | 57 | 55.5 |` },
    },
    tables: [
      { place: "BVTWH 2025!7-17", header: [4, 5, 6], columns: "A code, B name, C max, D self, E self, F self, G council, H note", rows: "group A, indicator 1, indicator 2, group B, indicator 1, indicator 2, indicator 3, group C, indicator 1, indicator 2, total -" },
    ],
  },
  {
    name: "a ward of the capital: two parts with their own tables, the second for residential groups, signatures between and after",
    sheets: {
      "Phường Cửa Nam": { cells: `
      UBND PHƯỜNG CỬA NAM
      PHẦN 1. CHẤM ĐIỂM CHUYỂN ĐỔI SỐ KHỐI CÁC PHÒNG CHUYÊN MÔN
      STT | Tiêu chí thành phần | Điểm quy định | Phòng tự đánh giá | Hội đồng phường đánh giá
      I | Kỷ luật số | 35 | 33 | 32
      1 | Hồ sơ công việc đóng đúng hạn | 20 | 18 | 17
      2 | Báo cáo trên hệ thống của thành phố | 15 | 15 | 15
      II | Sáng kiến số | 15 | 10 | 9
      1 | Mỗi phòng có một trợ lý ảo hoặc bảng điều hành | 15 | 10 | 9
       | Cộng phần 1 | 50 | 43 | 41

      Thư ký Hội đồng |  | Chủ tịch Hội đồng |  |

      PHẦN 2. CHẤM ĐIỂM CHUYỂN ĐỔI SỐ TỔ DÂN PHỐ
      STT | Tiêu chí | Tổ dân phố tự chấm | Điểm tối đa | Tài liệu kèm theo | Ghi chú
      1 | Thông tin đến hộ gia đình | 9 | 15 |  |
      '1.1 | Nhóm Zalo của tổ có trên 80% số hộ | 9 | 10 | Ảnh nhóm |
      '1.2 | Bảng tin điện tử tại nhà sinh hoạt | 0 | 5 |  | Chờ kinh phí
      2 | Dịch vụ trên mạng | 28 | 35 |  |
      '2.1 | Hộ dùng ứng dụng iHanoi | 16 | 20 | Danh sách hộ |
      '2.2 | Hộ trả tiền vệ sinh qua tài khoản | 12 | 15 | Sao kê |
       | Cộng phần 2 | 37 | 50 |  |
       | Tổ trưởng tổ dân phố |  | TM. UBND phường |  |` },
    },
    tables: [
      { place: "Phường Cửa Nam!4-9", header: [3], columns: "A code, B name, C max, D self, E council", rows: "group I, indicator 1, indicator 2, group II, indicator 1, total -" },
      { place: "Phường Cửa Nam!15-21", header: [14], columns: "A code, B name, C self, D max, E evidence, F note", rows: "group 1, indicator 1.1, indicator 1.2, group 2, indicator 2.1, indicator 2.2, total -" },
    ],
  },
  {
    name: "a city's water company: codes of three parts, the last period and this one, the owner's word, the share reached",
    sheets: {
      "Chấm điểm CĐS": { merges: ["A2:H2"], cells: `
      CÔNG TY TNHH MTV CẤP NƯỚC HẢI PHÒNG
      ĐÁNH GIÁ MỨC ĐỘ CHUYỂN ĐỔI SỐ DOANH NGHIỆP CÓ VỐN NHÀ NƯỚC |  |  |  |  |  |  |
      Mã | Chỉ tiêu | Phòng chủ trì | Điểm tối đa | Điểm năm 2024 | Điểm tự đánh giá năm 2025 | Tỷ lệ so với tối đa (%) | Giải pháp năm tới
      '1 | Khách hàng | P. Kinh doanh | 22 | 10 | 17.6 | 80 |
      '1.1 | Giao dịch trực tuyến | P. Kinh doanh | 16 | 10 | 14.6 | 91.25 |
      '1.1.1 | Đăng ký lắp mới, sang tên qua Cổng | P. Kinh doanh | 8 | 4 | 7 | 87.5 | Bỏ hồ sơ giấy
      '1.1.2 | Thanh toán hóa đơn qua ngân hàng, ví | P. Tài chính | 8 | 6 | 7.6 | 95 |
      '1.2 | Tổng đài, trợ lý ảo trả lời tự động | P. Kinh doanh | 6 | 0 | 3 | 50 | Huấn luyện lại bộ câu hỏi
      '2 | Mạng lưới | P. Kỹ thuật | 24 | 14 | 16.5 | 68.75 |
      '2.1 | Bản đồ GIS tuyến ống | P. Kỹ thuật | 10 | 8 | 9 | 90 |
      '2.2 | Đo đếm từ xa | P. Kỹ thuật | 14 | 6 | 7.5 | 53.57 |
      '2.2.1 | Đồng hồ tổng các vùng (DMA) | P. Kỹ thuật | 8 | 5 | 6 | 75 |
      '2.2.2 | Đồng hồ khách hàng lớn | P. Kỹ thuật | 6 | 1 | 1.5 | 25 | Lắp 600 đồng hồ
      '3 | Nội bộ | Văn phòng | 14 | 9 | 12.5 | 89.29 |
      '3.1 | Văn bản, hợp đồng ký số | Văn phòng | 8 | 6 | 8 | 100 |
      '3.2 | An toàn hệ thống SCADA | P. CNTT | 6 | 3 | 4.5 | 75 | Tách mạng điều khiển
       | Tổng |  | 60 | 33 | 46.6 | 77.67 |` },
    },
    tables: [
      { place: "Chấm điểm CĐS!4-17", header: [3], columns: "A code, B name, C lead, D max, E published, F self, H solution", rows: "group 1, indicator 1.1, sub 1.1.1, sub 1.1.2, indicator 1.2, group 2, indicator 2.1, indicator 2.2, sub 2.2.1, sub 2.2.2, group 3, indicator 3.1, indicator 3.2, total -" },
    ],
  },
  {
    name: "a border province's office: a margin and an empty column, decomposed letters, one heading over the maximum and what was reached",
    sheets: {
      "Ket qua": { merges: ["B2:H2", "B4:B5", "C4:C5", "E4:F4", "G4:G5", "H4:H5"], cells: `

       | KẾT QUẢ CHỈ SỐ CHUYỂN ĐỔI SỐ CỦA VĂN PHÒNG ĐOÀN ĐBQH VÀ HĐND TỈNH ĐIỆN BIÊN |  |  |  |  |  |

       | TT | Chỉ số thành phần |  | Số điểm |  | Lý do mất điểm | Đơn vị phối hợp
       |  |  |  | Tối đa | Đạt được |  |
       | I | Hoạt động của đại biểu trên nền tảng số |  | 25 | 19 |  |
       | 1 | Kỳ họp không giấy |  | 10 | 10 |  | Trung tâm Công nghệ thông tin
       | 2 | Đại biểu sử dụng chữ ký số cá nhân |  | 8 | 6 | 15/20 đại biểu |
       | 3 | Tiếp xúc cử tri trực tuyến đến xã biên giới |  | 7 | 3 | Đường truyền yếu | UBND các xã
       | II | Dữ liệu |  | 15 | 11.5 |  |
       | 1 | Nghị quyết được số hóa, tra cứu công khai |  | 8 | 8 |  |
       | 2 | Kiến nghị cử tri được theo dõi trên phần mềm |  | 7 | 3.5 | Theo dõi 140/280 kiến nghị | Các sở, ban, ngành
       | III | An toàn thông tin |  | 5 | 5 |  |
       | 1 | Thiết bị của đại biểu được quản lý |  | 5 | 5 |  | Công an tỉnh
       |  | Tổng cộng |  | 45 | 35.5 |  |`.normalize("NFD") },
    },
    tables: [
      { place: "Ket qua!6-15", header: [4, 5], columns: "B code, C name, E max, F published, G reason, H support", rows: "group I, indicator 1, indicator 2, indicator 3, group II, indicator 1, indicator 2, group III, indicator 1, total -" },
    ],
  },
  {
    name: "a ministry of peoples and religions: what is to be done for each indicator, with the lead, those who help and the month",
    sheets: {
      "Phân công": { merges: ["A1:I1", "A2:I2"], cells: `
      BỘ DÂN TỘC VÀ TÔN GIÁO |  |  |  |  |  |  |  |
      PHÂN CÔNG NHIỆM VỤ DUY TRÌ, CẢI THIỆN CHỈ SỐ CHUYỂN ĐỔI SỐ CẤP BỘ (Kèm theo Quyết định số    /QĐ-BDTTG) |  |  |  |  |  |  |  |
      Thứ tự | Chỉ số đánh giá | Điểm tối đa | Điểm công bố năm 2024 | Vì sao mất điểm | Nhiệm vụ cần thực hiện | Đơn vị đầu mối | Đơn vị phối hợp | Hoàn thành trước
      1 | Nhân lực số | 30 | 22 |  |  |  |  |
      '1.1 | Công chức, viên chức được bồi dưỡng kỹ năng số | 20 | 12 | Tỷ lệ còn thấp: 60% | Mở 4 lớp trên nền tảng học trực tuyến | Vụ Tổ chức cán bộ | Học viện Dân tộc | Tháng 9/2026
      '1.2 | Chuyên trách an toàn thông tin | 10 | 10 |  | Duy trì | Trung tâm Chuyển đổi số | Văn phòng Bộ | Thường xuyên
      2 | Hạ tầng số | 30 | 15 |  |  |  |  |
      '2.1 | Kết nối mạng truyền số liệu chuyên dùng | 15 | 15 |  | Duy trì | Trung tâm Chuyển đổi số | Cục Bưu điện Trung ương | Thường xuyên
      '2.2 | Dịch vụ điện toán đám mây đạt chuẩn | 15 | 0 | Chưa thuê dịch vụ | Lập nhiệm vụ thuê dịch vụ | Trung tâm Chuyển đổi số | Vụ Kế hoạch - Tài chính | Tháng 6/2026
      3 | Dữ liệu số | 40 | 21 |  |  |  |  |
      '3.1 | Cơ sở dữ liệu về 53 dân tộc thiểu số | 25 | 15 | Chưa chia sẻ cho địa phương | Kết nối qua nền tảng tích hợp | Vụ Tổng hợp | Cục Thống kê | Tháng 12/2026
      '3.2 | Dữ liệu tổ chức tôn giáo, cơ sở thờ tự | 15 | 6 | Mới cập nhật 16 tỉnh | Đôn đốc địa phương cập nhật | Ban Tôn giáo Chính phủ | Sở Dân tộc và Tôn giáo | Tháng 8/2026` },
    },
    tables: [
      { place: "Phân công!4-12", header: [3], columns: "A code, B name, C max, D published, E reason, F solution, G lead, H support, I deadline", rows: "group 1, indicator 1.1, indicator 1.2, group 2, indicator 2.1, indicator 2.2, group 3, indicator 3.1, indicator 3.2" },
    ],
  },
  {
    name: "a delta commune: number and name in one cell, steps of answers below, the remarks of the village and of the commune",
    sheets: {
      "Ấp Phú Hòa": { cells: `
      UBND XÃ HIẾU PHỤNG, TỈNH VĨNH LONG
      PHIẾU CHẤM ẤP CHUYỂN ĐỔI SỐ - ẤP PHÚ HÒA
      Tiêu chí/mức | Điểm tối đa | Ấp tự chấm | Xã thẩm định | Nhận xét của xã
      1. Kết nối | 25 | 22 | 17 |
      1.1. Hộ có cáp quang hoặc 5G cố định | 15 | 12 | 12 |
      1.2. Điểm wifi công cộng tại trụ sở ấp, đình, chùa | 10 | 10 | 5 | Chùa chưa lắp
      - Từ 2 điểm trở lên | 10 |  |  |
      - Có 1 điểm | 5 |  |  |
      - Chưa có | 0 |  |  |
      2. Sản xuất, mua bán | 25 | 11 | 11 |
      2.1. Hộ trồng bưởi, lác ghi nhật ký điện tử | 15 | 6 | 6 |
      2.2. Tổ hợp tác có gian hàng số | 10 | 5 | 5 |
      - Có và có đơn hàng hằng tháng | 10 |  |  |
      - Có nhưng ít đơn hàng | 5 |  |  |
      3. Đời sống | 30 | 28 | 28 |
      3.1. Người dân có định danh mức 2 | 20 | 18 | 18 |
      3.2. Tin báo lũ, triều cường qua nhóm của ấp | 10 | 10 | 10 | Có 46 tin
      Cộng điểm | 80 | 61 | 56 |` },
    },
    tables: [
      { place: "Ấp Phú Hòa!4-18", header: [3], columns: "A name, B max, C self, D council, E note", rows: "group 1, indicator 1.1, indicator 1.2, option -, option -, option -, group 2, indicator 2.1, indicator 2.2, option -, option -, group 3, indicator 3.1, indicator 3.2, total -" },
    ],
  },
  {
    name: "a school for gifted pupils: a cover, a pillar on each of two sheets, the last of them without its header",
    sheets: {
      "Bìa": { cells: `
      SỞ GIÁO DỤC VÀ ĐÀO TẠO NINH BÌNH
      TRƯỜNG THPT CHUYÊN BIÊN HÒA
      HỒ SƠ TỰ ĐÁNH GIÁ MỨC ĐỘ CHUYỂN ĐỔI SỐ
      Năm học 2025 - 2026` },
      "Trang 2": { merges: ["A1:F1"], cells: `
      BẢNG CHẤM ĐIỂM CÁC CHỈ SỐ CHUYỂN ĐỔI SỐ NHÀ TRƯỜNG |  |  |  |  |
      TT | Chỉ số | Điểm cao nhất | Trường chấm | Sở chấm | Tên tệp minh chứng
      1 | Dạy và học | 40 | 33 | 33 |
      '1.1 | Kế hoạch bài dạy đăng trên hệ thống | 15 | 14 | 14 | 1.1.pdf
      '1.2 | Ngân hàng đề kiểm tra trên máy | 15 | 9 | 9 | 1.2.pdf
      '1.3 | Câu lạc bộ lập trình, trí tuệ nhân tạo | 10 | 10 | 10 | 1.3.zip
      2 | Quản trị | 34 | 31 | 30 |
      '2.1 | Học bạ, sổ điểm ký số | 14 | 14 | 14 | 2.1.pdf` },
      "Trang 3": { cells: `
      '2.2 | Thư viện số | 10 | 8 | 7 | 2.2.pdf
      '2.3 | Khoản thu không tiền mặt | 10 | 9 | 9 | 2.3.xlsx
      3 | Hạ tầng, an toàn | 26 | 22 | 21 |
      '3.1 | Phòng máy, phòng học thông minh | 16 | 12 | 11 | 3.1.pdf
      '3.2 | Lọc nội dung xấu trên mạng nhà trường | 10 | 10 | 10 |
       | Tổng điểm | 100 | 86 | 84 |
       | Hiệu trưởng |  |  |  |` },
    },
    tables: [
      { place: "Trang 2!3-8", header: [2], columns: "A code, B name, C max, D self, E council, F evidence", rows: "group 1, indicator 1.1, indicator 1.2, indicator 1.3, group 2, indicator 2.1" },
      { place: "Trang 3!1-6", header: [], columns: "A code, B name, C max, D self, E council, F evidence", rows: "indicator 2.2, indicator 2.3, group 3, indicator 3.1, indicator 3.2, total -" },
    ],
  },
  {
    name: "a culture department in another old font: bands across the table that carry no points, the numbering running on, points typed as text",
    sheets: {
      "SVHTTDL": { merges: ["A1:F1", "A3:F3", "A7:F7", "A10:F10"], encoding: "vni", cells: `
      SỞ VĂN HÓA, THỂ THAO VÀ DU LỊCH TP. CẦN THƠ - CHỈ SỐ CHUYỂN ĐỔI SỐ NĂM 2025 |  |  |  |  |
      STT | Tiêu chí đánh giá | Điểm chuẩn | Đơn vị chấm | Hội đồng chấm | Ghi chú
      I. DI SẢN SỐ |  |  |  |  |
      1 | Hiện vật bảo tàng được số hóa 3D | '12 | '7,5 | '7 |
      2 | Lễ hội, đờn ca tài tử được ghi hình, lưu trữ | '8 | '8 | '8 |
      3 | Di tích gắn mã QR thuyết minh | '10 | '9,5 | '9,5 | 38/40 di tích
      II. DU LỊCH SỐ |  |  |  |  |
      4 | Cổng du lịch thông minh | '15 | '12 | '12 |
      5 | Vé điện tử chợ nổi, bến tàu | '10 | '4 | '3,5 | Mới thí điểm
      III. QUẢN LÝ SỐ |  |  |  |  |
      6 | Cấp phép biểu diễn, quảng cáo trực tuyến | '15 | '14 | '14 |
      7 | Văn bản ký số cá nhân | '10 | '10 | '10 |
       | Tổng điểm | '80 | '65 | '64 |` },
    },
    tables: [
      { place: "SVHTTDL!3-13", header: [2], columns: "A code, B name, C max, D self, E council, F note", rows: "group I, indicator 1, indicator 2, indicator 3, group II, indicator 4, indicator 5, group III, indicator 6, indicator 7, total -" },
    ],
  },
  {
    name: "a people's hospital: sums first and last, last year's points hidden, a column that compares, the agreed points",
    sheets: {
      "PL 4b": { merges: ["A2:I2", "A4:A5", "B4:B5", "C4:C5", "D4:D5", "E4:G4", "H4:H5", "I4:I5"], hidden: ["D"], cells: `
      BỆNH VIỆN ĐA KHOA TỈNH PHÚ THỌ
      PHỤ LỤC 4b. ĐIỂM MỨC ĐỘ CHUYỂN ĐỔI SỐ CỦA BỆNH VIỆN |  |  |  |  |  |  |  |

      TT | Nội dung | Điểm tối đa | Điểm năm 2024 | Điểm năm 2025 |  |  | Tăng/giảm so với năm 2024 | Giải trình điểm mất
       |  |  |  | Tự chấm | Thẩm định | Thống nhất |  |
       | Tổng điểm cả ba phần | 62 | 42.5 | 53 | 50 | 51 | 8.5 |
      I | Điều hành số | 18 | 11.5 | 15 | 14 | 14.5 | 3 |
      1 | Giao ban, hội chẩn trực tuyến | 10 | 7 | 9 | 8 | 8.5 | 1.5 |
      2 | Bảng điều hành của Ban Giám đốc | 8 | 4.5 | 6 | 6 | 6 | 1.5 | Chưa có dữ liệu dược theo giờ
      II | Chuyên môn số | 32 | 24 | 28 | 27 | 27.5 | 3.5 |
      3 | Phần mềm xét nghiệm kết nối máy hai chiều | 12 | 10 | 12 | 11 | 11.5 | 1.5 |
      4 | Kê đơn điện tử liên thông | 10 | 8 | 10 | 10 | 10 | 2 |
      5 | Phim số thay phim nhựa | 10 | 6 | 6 | 6 | 6 | 0 | Còn 2 máy X quang cũ
      III | Quản trị số | 12 | 7 | 10 | 9 | 9 | 2 |
      6 | Kho dược, vật tư quản lý theo mã vạch | 8 | 6 | 8 | 7 | 7 | 1 |
      7 | Chấm công bằng nhận diện khuôn mặt | 4 | 1 | 2 | 2 | 2 | 1 | Khoa Nhi chưa lắp
       | Tổng điểm cả ba phần | 62 | 42.5 | 53 | 50 | 51 | 8.5 |` },
    },
    tables: [
      { place: "PL 4b!6-17", header: [4, 5], columns: "A code, B name, C max, D published, E self, F council, G final, I reason", rows: "total -, group I, indicator 1, indicator 2, group II, indicator 3, indicator 4, indicator 5, group III, indicator 6, indicator 7, total -" },
    ],
  },
  {
    name: "a youth union's blank form: the way of scoring before the maxima, bonus points behind the total",
    sheets: {
      "Mau 05": { merges: ["A1:F1", "A2:F2", "A3:F3"], cells: `
      BAN THƯỜNG VỤ TỈNH ĐOÀN THANH HÓA |  |  |  |  |
      BỘ TIÊU CHÍ ĐÁNH GIÁ CHUYỂN ĐỔI SỐ TRONG HOẠT ĐỘNG ĐOÀN (Mẫu 05) |  |  |  |  |
      Đơn vị: ......................................... |  |  |  |  |
      TT | Tiêu chí | Cách cho điểm | Điểm tối đa | Đơn vị tự chấm | Tỉnh đoàn chấm
      I | Đoàn viên và dữ liệu |  | 45 |  |
      1 | Cập nhật phần mềm quản lý đoàn viên | - Từ 95% trở lên: 25 điểm.\\n- Từ 80% đến dưới 95%: 15 điểm.\\n- Dưới 80%: 0 điểm. | 25 |  |
      2 | Sổ đoàn viên điện tử | Tỷ lệ x 20 điểm | 20 |  |
      II | Thanh niên tham gia chuyển đổi số |  | 55 |  |
      1 | Đội hình thanh niên tình nguyện hỗ trợ dịch vụ công | Mỗi đội hình được 5 điểm, tối đa 25 điểm. | 25 |  |
      2 | Công trình thanh niên số | - Cấp tỉnh: 20 điểm.\\n- Cấp xã: 10 điểm.\\n- Không có: 0 điểm. | 20 |  |
      3 | Kênh truyền thông trên mạng xã hội | - Có trên 10.000 lượt theo dõi: 10 điểm.\\n- Có từ 1.000 đến 10.000 lượt theo dõi: 5 điểm.\\n- Dưới 1.000 lượt theo dõi: 0 điểm. | 10 |  |
       | Tổng điểm tối đa |  | 100 |  |
      III | Điểm thưởng |  | 10 |  |
      1 | Có sản phẩm số đạt giải cấp tỉnh | Có: 10 điểm; Không có: 0 điểm | 10 |  |

       |  |  | TM. BAN THƯỜNG VỤ |  |` },
    },
    tables: [
      { place: "Mau 05!5-14", header: [4], columns: "A code, B name, C rule, D max, E self, F council", rows: "group I, indicator 1, indicator 2, group II, indicator 1, indicator 2, indicator 3, total -, group III, indicator 1" },
    ],
  },
  {
    name: "a state treasury region: the maxima far behind, an English name of each indicator, a row typed for the class and one for the rank",
    sheets: {
      "KBNN KV XIII": { merges: ["A2:H2", "A3:H3"], hidden: ["C"], cells: `
      KHO BẠC NHÀ NƯỚC KHU VỰC XIII
      BẢNG CHẤM ĐIỂM CHỈ SỐ MỨC ĐỘ KHO BẠC SỐ NĂM 2025 |  |  |  |  |  |  |
      Ngày chấm: 05/12/2025 |  |  |  |  |  |  |

      Mã số | Tên chỉ số | Tên tiếng Anh | Tài liệu chứng minh | Điểm tối đa | Khu vực tự chấm | KBNN thẩm định | Lý do chênh lệch
      1 | Giao dịch điện tử | Electronic transactions |  | 45 | 43.8 | 42.8 |
      '1.1 | Chứng từ chi qua dịch vụ công trực tuyến | Online payment orders | Báo cáo DVC | 20 | 19.8 | 19.8 |
      '1.2 | Đơn vị sử dụng ngân sách ký số đủ chức danh | Digital signing by budget users | Danh sách 412 đơn vị | 15 | 14 | 13 | Trừ 4 đơn vị hết hạn chữ ký
      '1.3 | Thanh toán liên ngân hàng tự động | Automated interbank payment |  | 10 | 10 | 10 |
      2 | Dữ liệu | Data |  | 30 | 21 | 20.5 |
      '2.1 | Đối chiếu số liệu thu với cơ quan thuế trong ngày | Same-day reconciliation | Nhật ký TCS | 15 | 12 | 12 |
      '2.2 | Hồ sơ kiểm soát chi lưu trữ điện tử | Electronic archives | Kho lưu trữ | 15 | 9 | 8.5 | Lô quý I thiếu siêu dữ liệu
      3 | Con người, an toàn | People and security |  | 25 | 23.5 | 23.5 |
      '3.1 | Công chức đạt chuẩn kỹ năng số nghiệp vụ | Skilled staff | Chứng nhận | 15 | 13.5 | 13.5 |
      '3.2 | Diễn tập khôi phục dữ liệu | Recovery drills | Biên bản 2 cuộc | 10 | 10 | 10 |
       | Tổng điểm | Total |  | 100 | 88.3 | 86.8 |
       | Xếp loại: Tốt |  |  |  |  |  |
       | Xếp hạng: 6/20 khu vực |  |  |  |  |  |` },
    },
    tables: [
      { place: "KBNN KV XIII!6-16", header: [5], columns: "A code, B name, D evidence, E max, F self, G council, H adjustment", rows: "group 1, indicator 1.1, indicator 1.2, indicator 1.3, group 2, indicator 2.1, indicator 2.2, group 3, indicator 3.1, indicator 3.2, total -" },
    ],
  },
];
