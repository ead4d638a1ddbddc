import type { UnforeseenWorkbook } from "./workbooks";

/** Files of the same offices about other matters, which no table is to be taken from. */
export const CREEK_OTHER_WORKBOOKS: readonly UnforeseenWorkbook[] = [
  {
    name: "the self-assessment of a commune for the new countryside, criterion by criterion",
    sheets: {
      "NTM": { merges: ["A1:F1", "A2:F2"], cells: `
      ỦY BAN NHÂN DÂN XÃ ĐÔNG ANH |  |  |  |  |
      BẢNG CHẤM ĐIỂM TIÊU CHÍ NÔNG THÔN MỚI NÂNG CAO NĂM 2025 |  |  |  |  |
      STT | Nội dung tiêu chí | Điểm tối đa | Xã tự chấm | Thành phố thẩm định | Ghi chú
      I | Giao thông | 20 | 18 | 18 |
      1 | Đường trục xã được nhựa hóa, bê tông hóa | 12 | 11 | 11 |
      2 | Đường ngõ xóm sạch, không lầy lội | 8 | 7 | 7 |
      II | Môi trường | 25 | 21 | 20 |
      1 | Chất thải rắn được thu gom | 15 | 13 | 12.5 |
      2 | Hộ có nhà tiêu hợp vệ sinh | 10 | 8 | 7.5 |
      III | Thu nhập | 15 | 15 | 15 |
      1 | Thu nhập bình quân đầu người | 15 | 15 | 15 |
        | Tổng cộng | 60 | 54 | 53 |` },
    },
    tables: [],
  },
  {
    name: "the technical scoring of tenders for a cement company's software",
    sheets: {
      "Cham thau ERP": { merges: ["A2:F2"], cells: `
      CÔNG TY CỔ PHẦN XI MĂNG SÔNG GIANH
      BẢNG ĐÁNH GIÁ KỸ THUẬT GÓI THẦU PHẦN MỀM HOẠCH ĐỊNH NGUỒN LỰC |  |  |  |  |
      TT | Tiêu chuẩn đánh giá | Điểm tối đa | Điểm tối thiểu | Nhà thầu Sao Bắc | Nhà thầu An Phát
      1 | Năng lực, kinh nghiệm | 30 | 21 | 26 | 24
      '1.1 | Hợp đồng tương tự trong 3 năm | 20 | 14 | 18 | 16
      '1.2 | Nhân sự chủ chốt | 10 | 7 | 8 | 8
      2 | Giải pháp | 50 | 35 | 40 | 43
      '2.1 | Đáp ứng yêu cầu nghiệp vụ | 35 | 25 | 28 | 31
      '2.2 | Chuyển giao, đào tạo | 15 | 10 | 12 | 12
      3 | Bảo hành | 20 | 14 | 17 | 15
        | Tổng điểm | 100 | 70 | 83 | 82` },
    },
    tables: [],
  },
  {
    name: "the marks of a class at a vocational training centre",
    sheets: {
      "Lop Dien 12": { cells: `
      TRUNG TÂM GIÁO DỤC NGHỀ NGHIỆP - GIÁO DỤC THƯỜNG XUYÊN TAM ĐẢO
      BẢNG ĐIỂM TỔNG KẾT MÔ ĐUN TIN HỌC ỨNG DỤNG - LỚP ĐIỆN 12
      STT | Mã học viên | Họ và tên | Điểm chuyên cần | Điểm thường xuyên | Điểm thi | Điểm tổng kết | Ghi chú
      1 | D12-01 | Phùng Văn An | 10 | 7 | 8 | 7.9 |
      2 | D12-02 | Lưu Thị Bình | 9 | 8 | 8.5 | 8.4 |
      3 | D12-03 | Trần Đình Chiến | 6 | 5 | 4 | 4.6 | Thi lại
      4 | D12-04 | Đỗ Khắc Duy | 10 | 9 | 9 | 9.1 |` },
    },
    tables: [],
  },
  {
    name: "the progress of a provincial archive's stocktaking and its survey of readers",
    sheets: {
      "Khảo sát": { cells: `
      TRUNG TÂM LƯU TRỮ LỊCH SỬ TỈNH ĐỒNG THÁP
      KẾT QUẢ KHẢO SÁT ĐỘC GIẢ QUÝ III/2025
      TT | Câu hỏi | Số phiếu | Điểm trung bình (thang 5) | Rất hài lòng | Hài lòng | Không hài lòng
      1 | Thái độ phục vụ | 86 | 4.6 | 58 | 26 | 2
      2 | Thời gian chờ tài liệu | 86 | 4.1 | 31 | 47 | 8
      3 | Tra cứu mục lục trên máy tính | 80 | 3.9 | 22 | 46 | 12` },
      "Kiểm kê": { cells: `
      TT | Kho | Số hộp theo sổ | Số hộp thực tế | Thừa, thiếu | Ghi chú
      1 | Kho A | 1240 | 1238 | -2 | Đang cho mượn
      2 | Kho B | 980 | 980 | 0 |
        | Cộng | 2220 | 2218 | -2 |` },
    },
    tables: [],
  },
];
