/**
 * Column headings as they stand in decisions of provinces, departments and communes, by the role of the column.
 * `plain` are columns that have no role.
 */
export const HEADER_WORDS = {
  code: ["STT", "Số\nTT", "TT", "Mã số", "Mã chỉ số", "Mã CS", "Mục", "Thứ tự", "S.TT", "Mã tiêu chí"],
  name: [
    "Nội dung tiêu chí chấm điểm", "Chỉ số, chỉ số thành phần", "Tên chỉ số/tiêu chí", "Tiêu chí/Chỉ số đánh giá", "Nhóm tiêu chí, tiêu chí", "Các chỉ số, tiêu chí đánh giá",
    "Chỉ số chính/chỉ số thành phần", "Nội dung chỉ tiêu", "Tiêu chí đánh giá mức độ chuyển đổi số", "Trụ cột, chỉ số", "Chỉ số/ Tiêu chí thành phần", "Nội dung các tiêu chí", "Nội dung chấm điểm", "Tiêu chí", "Chỉ số",
    "Trụ cột/Nhóm chỉ số/Chỉ số", "Tên tiêu chí, chỉ số thành phần", "Nội dung, tiêu chí",
  ],
  max: [
    "Điểm tối đa", "Thang điểm", "Thang điểm tối đa", "Điểm chuẩn", "Điểm đánh giá tối đa", "Khung điểm", "Điểm chuẩn tối đa", "Điểm số tối đa", "Mức điểm tối đa", "Tổng số điểm tối đa", "Điểm tối đa của chỉ số",
    "Thang điểm đánh giá", "Điểm\ntối đa", "Thang điểm 1000", "Điểm tối\nđa",
  ],
  self: [
    "Điểm đơn vị tự chấm", "UBND xã tự chấm", "Điểm tự đánh giá của đơn vị", "Điểm do cơ quan tự đánh giá", "Đơn vị tự đánh giá", "Cấp xã tự chấm điểm", "Địa phương tự đánh giá", "Điểm tự chấm 2024", "Kết quả tự chấm", "Xã tự chấm",
    "Điểm\ntự chấm", "Số điểm tự chấm", "Điểm cơ quan, đơn vị tự chấm", "Đơn vị tự đánh giá, chấm điểm",
  ],
  council: [
    "Hội đồng thẩm định chấm", "Điểm thẩm định của Sở KH&CN", "Tổ thẩm định", "Điểm Hội đồng đánh giá", "Kết quả thẩm định", "Điểm UBND huyện thẩm định", "Sở Khoa học và Công nghệ thẩm định", "Cơ quan thẩm định chấm", "Điểm Tổ công tác thẩm định",
    "Điểm thẩm định",
  ],
  final: ["Điểm kết luận", "Điểm chính thức", "Điểm sau thẩm định", "Điểm được công nhận"],
  published: ["Điểm năm 2023", "Kết quả năm 2023", "Điểm đạt năm 2023", "Điểm số năm 2023", "Năm 2023"],
  rule: [
    "Cách tính điểm", "Phương pháp chấm điểm", "Cách xác định điểm", "Hướng dẫn chấm điểm", "Công thức tính điểm", "Cách thức tính điểm", "Phương pháp đánh giá", "Hướng dẫn cách tính điểm", "Phương pháp xác định",
    "Quy định chấm điểm", "Nguyên tắc chấm điểm", "Cách đánh giá, cho điểm",
  ],
  lead: ["Đơn vị chủ trì", "Cơ quan chủ trì theo dõi", "Bộ phận phụ trách", "Đơn vị tham mưu", "Phòng, ban phụ trách", "Đầu mối thực hiện", "Cán bộ phụ trách", "Cơ quan chủ trì tham mưu"],
  support: ["Đơn vị phối hợp", "Cơ quan phối hợp", "Phối hợp"],
  deadline: ["Thời gian hoàn thành", "Thời hạn", "Thời gian thực hiện", "Tiến độ"],
  evidence: ["Tài liệu kiểm chứng", "Tài liệu minh chứng", "Minh chứng (đường link)", "Hồ sơ minh chứng", "Đường dẫn tài liệu kiểm chứng", "Tài liệu kiểm chứng (TLKC)", "Văn bản minh chứng", "Link minh chứng", "Tài liệu chứng minh kèm theo"],
  reason: ["Lý do mất điểm", "Nguyên nhân trừ điểm", "Lý do không đạt điểm tối đa", "Giải trình", "Lý do"],
  solution: ["Giải pháp khắc phục", "Biện pháp khắc phục", "Giải pháp thực hiện"],
  note: ["Ghi chú", "GHI CHÚ", "Ghi chú khác"],
  plain: ["Chênh lệch", "Tăng/giảm", "Người nhập", "File", "So với năm trước", "Ý kiến", "Xác nhận"],
} as const;

/** What may stand over neighbouring columns of points, and under it over each. */
export const HEADER_GROUPS = [
  { over: "Điểm đánh giá", under: { max: "Điểm tối đa", self: "Đơn vị tự chấm", council: "Thẩm định", final: "Kết luận" } },
  { over: "Kết quả chấm điểm", under: { max: "Tối đa", self: "Tự chấm", council: "Hội đồng", final: "Điểm chính thức" } },
  { over: "Điểm số", under: { max: "Thang điểm", self: "Tự đánh giá", council: "Tổ thẩm định", final: "Sau thẩm định" } },
  { over: "Chấm điểm năm 2024", under: { max: "Điểm chuẩn", self: "UBND xã tự chấm", council: "Sở KH&CN thẩm định", final: "Điểm được công nhận" } },
] as const;

export const TITLE_LINES = [
  ["PHỤ LỤC I", "BỘ TIÊU CHÍ ĐÁNH GIÁ MỨC ĐỘ CHUYỂN ĐỔI SỐ CỦA XÃ, PHƯỜNG", "(Ban hành kèm theo Quyết định số 1234/QĐ-UBND ngày 15 tháng 8 năm 2025 của Ủy ban nhân dân tỉnh)"],
  ["ỦY BAN NHÂN DÂN XÃ TÂN AN", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc", "BÁO CÁO TỰ CHẤM ĐIỂM CHUYỂN ĐỔI SỐ NĂM 2025"],
  ["BẢNG CHẤM ĐIỂM", "Chỉ số đánh giá chuyển đổi số cấp sở năm 2024", "Đơn vị: Sở Tư pháp"],
  ["Biểu 01: Chỉ số DTI cấp bộ"],
  ["Mẫu số 02", "PHIẾU TỰ ĐÁNH GIÁ", "(Dành cho các phòng, ban chuyên môn)"],
  ["PHỤ LỤC", "(Kèm theo Kế hoạch số 56/KH-UBND)"],
  [],
] as const;

export const TOTAL_WORDS = ["Tổng cộng", "TỔNG ĐIỂM", "Tổng điểm", "Tổng số điểm", "TỔNG CỘNG", "Cộng", "Tổng", "Tổng điểm đạt được", "TỔNG CỘNG ĐIỂM"] as const;

/** Lines under a table: cells of the first, the second and the fourth column. */
export const CLOSING_LINES = [
  [["Nơi nhận:", "", "TM. ỦY BAN NHÂN DÂN"], ["- UBND tỉnh (b/c);", "", "KT. CHỦ TỊCH"], ["- Lưu: VT, VHXH.", "", "PHÓ CHỦ TỊCH"], ["", "", "Trần Văn Bình"]],
  [["", "NGƯỜI LẬP BIỂU", "THỦ TRƯỞNG ĐƠN VỊ"], ["", "(Ký, ghi rõ họ tên)", "(Ký tên, đóng dấu)"], ["", "", ""], ["", "Lê Thị Hoa", "Phạm Văn Nam"]],
  [["", "Tân An, ngày 20 tháng 12 năm 2025", ""], ["", "GIÁM ĐỐC", ""]],
  [["Ghi chú:", "", ""], ["- Điểm tự chấm phải có tài liệu kiểm chứng kèm theo.", "", ""], ["- Đơn vị nộp hồ sơ trước ngày 15/12.", "", ""]],
  [["* Đơn vị không có dịch vụ công thì không tính điểm mục này.", "", ""]],
  [["", "Xếp loại: Khá", ""]],
  [],
] as const;
