import type { FileSheet } from "../../../support/file-sheet";
import type { SeenTable, UnforeseenWorkbook } from "./workbooks";

const APPENDIX: FileSheet = { cells: `
      BỘ CHỈ SỐ CHUYỂN ĐỔI SỐ CẤP XÃ NĂM 2025
      STT | Tiêu chí | Điểm tối đa | Tự chấm | Thẩm định | Ghi chú
      1 | Hạ tầng số | 20 | 15 | 15 |
      '1.1 | Wifi công cộng | 12 | 9 | 9 |
      '1.2 | Camera kết nối | 8 | 6 | 6 |
      2 | Chính quyền số | 30 | 25 | 24 |
      '2.1 | Hồ sơ trực tuyến | 30 | 25 | 24 |
       | Tổng | 50 | 40 | 39 |` };

const SEEN: readonly SeenTable[] = [
  { place: "DTI!3-8", header: [2], columns: "A code, B name, C max, D self, E council, F note", rows: "group 1, indicator 1.1, indicator 1.2, group 2, indicator 2.1, total -" },
];

/** An appendix with sheets of other matters under the very same headings beside it. */
export const NEIGHBOURED_WORKBOOKS: readonly UnforeseenWorkbook[] = [
  {
    name: "PAR with the same headings",
    sheets: {
      DTI: APPENDIX,
      PAR: { cells: `
      CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM 2025
      STT | Tiêu chí | Điểm tối đa | Tự chấm | Thẩm định | Ghi chú
      1 | Chỉ đạo điều hành | 20 | 15 | 15 |
      '1.1 | Kế hoạch CCHC | 12 | 9 | 9 |
      '1.2 | Báo cáo CCHC | 8 | 6 | 6 |
      2 | Thể chế | 30 | 25 | 24 |
      '2.1 | Rà soát văn bản | 30 | 25 | 24 |
       | Tổng | 50 | 40 | 39 |` },
    },
    tables: SEEN,
  },
  {
    name: "rural with the same headings",
    sheets: {
      DTI: APPENDIX,
      NTM: { cells: `
      BẢNG CHẤM ĐIỂM XÃ NÔNG THÔN MỚI
      STT | Tiêu chí | Điểm tối đa | Tự chấm | Thẩm định | Ghi chú
      1 | Giao thông | 20 | 15 | 15 |
      '1.1 | Đường xã | 12 | 9 | 9 |
      '1.2 | Đường thôn | 8 | 6 | 6 |
      2 | Môi trường | 30 | 25 | 24 |
      '2.1 | Nước sạch | 30 | 25 | 24 |
       | Tổng | 50 | 40 | 39 |` },
    },
    tables: SEEN,
  },
  {
    name: "staff rating with the same headings",
    sheets: {
      DTI: APPENDIX,
      "Cán bộ": { cells: `
      ĐÁNH GIÁ CÁN BỘ, CÔNG CHỨC
      STT | Tiêu chí | Điểm tối đa | Tự chấm | Thẩm định | Ghi chú
      1 | Phẩm chất | 20 | 15 | 15 |
      '1.1 | Trung thực | 12 | 9 | 9 |
      '1.2 | Đoàn kết | 8 | 6 | 6 |
      2 | Kết quả công việc | 30 | 25 | 24 |
      '2.1 | Khối lượng | 30 | 25 | 24 |
       | Tổng | 50 | 40 | 39 |` },
    },
    tables: SEEN,
  },
  {
    name: "security of a village with the same headings and no title",
    sheets: {
      DTI: APPENDIX,
      ANTT: { cells: `
      STT | Tiêu chí | Điểm tối đa | Tự chấm | Thẩm định | Ghi chú
      1 | An ninh | 20 | 15 | 15 |
      '1.1 | Không có trọng án | 12 | 9 | 9 |
      '1.2 | Tuần tra | 8 | 6 | 6 |
      2 | Phong trào | 30 | 25 | 24 |
      '2.1 | Tổ tự quản | 30 | 25 | 24 |
       | Tổng | 50 | 40 | 39 |` },
    },
    tables: SEEN,
  },
  {
    name: "work plan next to it",
    sheets: {
      DTI: APPENDIX,
      "Phân công": { cells: `
      PHÂN CÔNG THỰC HIỆN BỘ CHỈ SỐ CHUYỂN ĐỔI SỐ
      STT | Tiêu chí | Phòng chủ trì | Thời hạn
      1 | Hạ tầng số | VHXH | 30/11
      '1.1 | Wifi công cộng | VHXH | 30/11
      '1.2 | Camera kết nối | CA | 30/11` },
    },
    tables: SEEN,
  },
  {
    name: "figures behind the points",
    sheets: {
      DTI: APPENDIX,
      "Số liệu": { cells: `
      SỐ LIỆU PHỤC VỤ CHẤM ĐIỂM CHUYỂN ĐỔI SỐ
      STT | Chỉ tiêu | Đơn vị tính | Số liệu | Nguồn
      1 | Số điểm wifi | điểm | 14 | VHXH
      2 | Số camera | cái | 40 | CA
      3 | Số hồ sơ trực tuyến | hồ sơ | 900 | Một cửa
      4 | Tổng số hồ sơ | hồ sơ | 1100 | Một cửa` },
    },
    tables: SEEN,
  },
  {
    name: "summary of hamlets",
    sheets: {
      DTI: APPENDIX,
      "Các thôn": { cells: `
      TỔNG HỢP ĐIỂM CHUYỂN ĐỔI SỐ CÁC THÔN
      STT | Thôn | Điểm tự chấm | Điểm xã chấm | Xếp hạng
      1 | Thôn 1 | 80 | 78 | 2
      2 | Thôn 2 | 85 | 84 | 1
      3 | Thôn 3 | 70 | 70 | 3` },
    },
    tables: SEEN,
  },
  {
    name: "ISO audit same headings",
    sheets: {
      DTI: APPENDIX,
      ISO: { cells: `
      ĐÁNH GIÁ NỘI BỘ ISO 9001
      STT | Tiêu chí | Điểm tối đa | Tự chấm | Thẩm định | Ghi chú
      1 | Bối cảnh | 20 | 15 | 15 |
      '1.1 | Phạm vi hệ thống | 12 | 9 | 9 |
      '1.2 | Chính sách | 8 | 6 | 6 |
      2 | Hỗ trợ | 30 | 25 | 24 |
      '2.1 | Thông tin dạng văn bản | 30 | 25 | 24 |
       | Tổng | 50 | 40 | 39 |` },
    },
    tables: SEEN,
  },
  {
    name: "transparency index same headings",
    sheets: {
      DTI: APPENDIX,
      PAPI: { cells: `
      CHẤM ĐIỂM CHỈ SỐ CÔNG KHAI, MINH BẠCH
      STT | Tiêu chí | Điểm tối đa | Tự chấm | Thẩm định | Ghi chú
      1 | Công khai ngân sách | 20 | 15 | 15 |
      '1.1 | Dự toán | 12 | 9 | 9 |
      '1.2 | Quyết toán | 8 | 6 | 6 |
      2 | Tiếp công dân | 30 | 25 | 24 |
      '2.1 | Lịch tiếp | 30 | 25 | 24 |
       | Tổng | 50 | 40 | 39 |` },
    },
    tables: SEEN,
  },
];
