/** Options whose points make the maximum of 10 although their words say that not all of them can hold: refused, for the user to say how they are meant. */
export const OPPOSED: readonly string[] = [
  "- Có, hiệu quả: 7 điểm; có, chưa hiệu quả: 3 điểm; không: 0 điểm",
  "- Đã kết nối, khai thác thường xuyên: 6 điểm; đã kết nối, không khai thác thường xuyên: 4 điểm",
  "- Toàn bộ: 7 điểm; một số: 3 điểm; không: 0 điểm",
  "- Bí thư tham gia tất cả các phiên họp: 1/2*Điểm tối đa;\n- Bí thư tham gia một số phiên họp: 1/2*Điểm tối đa",
  "- Bí thư tham gia tất cả các phiên họp: 1/2*Điểm tối đa;\n- Bí thư không tham gia phiên họp nào: 1/2*Điểm tối đa",
  "- Vận hành chính thức: 7 điểm; vận hành thử nghiệm: 3 điểm; chưa: 0 điểm",
  "- Triển khai thí điểm hệ thống: 4 điểm; triển khai chính thức hệ thống: 6 điểm; chưa triển khai: 0 điểm",
  "- Bí thư là Trưởng ban: 1/2*Điểm tối đa;\n- Chủ tịch là Trưởng ban: 1/2*Điểm tối đa;\n- Chưa có: 0 điểm",
  "- Có kế hoạch: 4 điểm; có cả kế hoạch và báo cáo: 6 điểm",
  "- Có chữ ký số: 4 điểm; có cả chữ ký số và con dấu số: 6 điểm; không có: 0 điểm",
  "1. Cơ quan có con dấu: 5 điểm\n2. Cơ quan không có con dấu: 5 điểm",
  "- Xã có cán bộ chuyên trách: 5 điểm\n- Xã không có cán bộ chuyên trách: 5 điểm",
];

/** Steps on the way to the option that gives everything, of which several may hold: refused. */
export const STEPS: readonly string[] = [
  "- Có 1 kênh: 1/3 Điểm tối đa\n- Có thêm 1 kênh: 1/3 Điểm tối đa\n- Có 3 kênh: Điểm tối đa",
  "- Thực hiện đủ 3 nội dung: Điểm tối đa\n- Thực hiện nội dung 1: 1/3 Điểm tối đa\n- Thực hiện nội dung 2: 1/3 Điểm tối đa",
  "- Có cả 2 kênh: 10 điểm; có kênh Zalo: 4 điểm; có kênh Facebook: 4 điểm; không có: 0 điểm",
];

/** Options that can hold together, and their points with the first of them: read as adding up. */
export const TOGETHER: readonly (readonly [text: string, first: number])[] = [
  ["- Có kế hoạch: 4 điểm; có báo cáo: 6 điểm", 4],
  ["- Công khai toàn bộ TTHC: 5 điểm; một số cán bộ được tập huấn: 5 điểm", 5],
  ["- Đã ban hành kế hoạch: 5 điểm; không để xảy ra sự cố: 5 điểm", 5],
  ["- Thanh toán không dùng tiền mặt: 5 điểm; thanh toán học phí: 5 điểm", 5],
  ["- Bí thư là Trưởng ban: 5 điểm; Chủ tịch là Phó Trưởng ban: 5 điểm", 5],
  ["- Có trang thông tin: 3 điểm; có cả tiếng Anh: 7 điểm", 3],
];

/** Options of which the best gives the maximum, and the points of the second: read as one of them. */
export const ALTERNATIVES: readonly (readonly [text: string, second: number])[] = [
  ["- Toàn bộ: 10 điểm; một số: 3 điểm; không: 0 điểm", 3],
  ["- Vận hành chính thức: 10 điểm; vận hành thử nghiệm: 3 điểm; chưa: 0 điểm", 3],
  ["- Có cả kế hoạch và báo cáo: 10 điểm; có kế hoạch: 4 điểm; không: 0 điểm", 4],
  ["- Đủ cả 2 văn bản: 10 điểm; chỉ ban hành kế hoạch: 6 điểm; chỉ ban hành báo cáo: 3 điểm", 6],
];
