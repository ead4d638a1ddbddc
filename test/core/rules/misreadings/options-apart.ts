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
  "- Sớm: 7 điểm\n- Đúng hạn: 3 điểm",
  "- Nộp báo cáo đúng hạn: 6 điểm; nộp báo cáo trước hạn: 4 điểm",
  "- Ban hành trước ngày 31/01: 6 điểm; ban hành sau ngày 31/01: 4 điểm",
  "- Nhiều: 5 điểm\n- Vừa: 3 điểm\n- Ít: 2 điểm",
  "- Thạc sĩ trở lên: 5 điểm\n- Đại học: 3 điểm\n- Cao đẳng: 2 điểm",
  "- Có hệ thống riêng: 6 điểm\n- Dùng chung hệ thống của tỉnh: 4 điểm",
  "- Chủ tịch trực tiếp chỉ đạo: 6 điểm\n- Phó Chủ tịch chỉ đạo: 4 điểm",
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
  ["- Báo cáo quý đúng hạn: 4 điểm; báo cáo năm đúng hạn: 6 điểm", 4],
  ["- Có máy chủ riêng: 4 điểm; kết nối kho dữ liệu dùng chung: 6 điểm", 4],
  ["- Ban hành kế hoạch trước ngày 31/01: 4 điểm; báo cáo sau ngày 15/12: 6 điểm", 4],
  ["- Có kế hoạch: 4 điểm; có báo cáo: 6 điểm; không có: 0 điểm", 4],
  ["- Ban hành Quyết định: 4 điểm; ban hành Công văn đôn đốc: 6 điểm", 4],
];

/** Options of which the best gives the maximum, and the points of the second: read as one of them. */
export const ALTERNATIVES: readonly (readonly [text: string, second: number])[] = [
  ["- Toàn bộ: 10 điểm; một số: 3 điểm; không: 0 điểm", 3],
  ["- Vận hành chính thức: 10 điểm; vận hành thử nghiệm: 3 điểm; chưa: 0 điểm", 3],
  ["- Có cả kế hoạch và báo cáo: 10 điểm; có kế hoạch: 4 điểm; không: 0 điểm", 4],
  ["- Đã phê duyệt: 10 điểm; đã trình: 5 điểm; chưa phê duyệt: 0 điểm", 5],
  ["- Có kế hoạch: 10 điểm; không có kế hoạch: 0 điểm; có kế hoạch nhưng chậm: 5 điểm", 0],
  ["- Đã ban hành: 10 điểm; chưa ban hành: 0 điểm; đang dự thảo: 5 điểm", 0],
  ["- Đã tổ chức: 10 điểm; chưa tổ chức: 0 điểm; trường mầm non: 10 điểm", 0],
  ["- Không có vi phạm: 10 điểm; có vi phạm: 0 điểm", 0],
  ["- Đủ cả 2 văn bản: 10 điểm; chỉ ban hành kế hoạch: 6 điểm; chỉ ban hành báo cáo: 3 điểm", 6],
];

/** Options of which some are what others are not: refused at the one that does not go with them. */
export const STRAYS: readonly string[] = [
  "- Đã triển khai: Điểm tối đa.\n- Chưa triển khai: 0 điểm.\n⟨Có vi phạm: 0 điểm⟩",
  "- Đã ban hành: 10 điểm; chưa ban hành: 0 điểm; ⟨có họp giao ban: 3 điểm⟩",
  "- Có chuyên mục: 10 điểm\n- Không có chuyên mục: 0 điểm\n- ⟨Cập nhật hằng tuần: 5 điểm⟩",
  "- ⟨Có sáng kiến: 2 điểm⟩\n- Đã triển khai: Điểm tối đa\n- Chưa triển khai: 0 điểm",
  "- Đã ban hành: Điểm tối đa\n- ⟨ban hành: 0 điểm⟩",
  "- Thực hiện đầy đủ: 10 điểm; ⟨thực hiện: 0 điểm⟩",
  "- Có chữ ký số cho lãnh đạo: 10 điểm\n- ⟨Có chữ ký số: 0 điểm⟩",
  "- Đã có: Điểm tối đa\n- ⟨Có: 0 điểm⟩",
  "- Có kế hoạch: 4 điểm\n- Có báo cáo: 3 điểm\n- Có kiểm tra: 3 điểm\n- ⟨Không có kế hoạch: 0 điểm⟩",
  "- Ban hành quy chế: 5 điểm; tổ chức diễn tập: 5 điểm; ⟨chưa ban hành quy chế: 0 điểm⟩",
];
