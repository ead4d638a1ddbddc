import { HEADER_WORDS } from "./header-words";

/**
 * Column headings as offices of any kind word them, by the role of the column: a head noun and what narrows it, a year, a body or a round,
 * brackets, line breaks and abbreviations.
 */
export const OFFICE_HEADINGS = {
  code: [
    "Số TT", "S.T.T", "S/TT", "Số thứ tự", "Mã", "Mã chỉ số thành phần", "Ký hiệu", "Ký hiệu chỉ số", "Số hiệu", "Mã hiệu", "Mã TC", "Mã CSTP", "Số mục", "Đề mục", "Chỉ mục", "ID", "No.", "STT (1)", "TT\n(No.)", "STT/Mã số",
    "Mã/STT", "Mã định danh", "Số TT chỉ số", "STT theo Bộ chỉ số", "TT theo QĐ 922", "Mã số theo Quyết định", "Mã nhóm/chỉ số", "Mã số/Ký hiệu", "Số thứ tự\ntiêu chí", "STT trong phụ lục", "Mã nội dung",
    "Mã số chỉ số (theo phụ lục I)", "Số thứ tự trong Bộ chỉ số",
  ],
  name: [
    "Nội dung", "Chỉ tiêu", "Nội dung, chỉ số", "Trụ cột/Chỉ số/Tiêu chí", "Nội dung tiêu chí, chỉ tiêu", "Tên chỉ số/chỉ số thành phần", "Danh mục tiêu chí", "Nội dung công việc", "Hạng mục đánh giá", "Lĩnh vực/Nội dung", "Tên",
    "Tên gọi", "Diễn giải nội dung", "Chỉ số thành phần cấp xã", "Nội dung đánh giá mức độ CĐS", "Các tiêu chí chấm điểm (theo QĐ 2345)", "Tiêu chí đánh giá, xếp loại", "Bộ tiêu chí", "Bộ chỉ số DTI cấp xã", "Nội dung cần đạt",
    "Yêu cầu cần đạt", "Nhiệm vụ", "Nhóm nhiệm vụ/ nhiệm vụ", "Thành phần", "Nội dung chấm", "Nội dung chấm điểm năm 2025", "Tên tiêu chí\n(Criteria)", "Chỉ số (2)", "Tiêu chí / chỉ báo", "Chỉ báo", "Nội dung kiểm tra, đánh giá",
    "Nội dung và yêu cầu", "Công việc", "Yếu tố đánh giá", "Tên nhóm, chỉ số", "Nội dung chuyển đổi số", "Mục tiêu, chỉ tiêu", "Nội dung thực hiện", "Nội dung các chỉ số (theo Phụ lục II)", "CHỈ SỐ\nCHỈ SỐ THÀNH PHẦN",
  ],
  max: [
    "Điểm tối đa năm 2025", "Điểm tối đa (theo QĐ 1098)", "Điểm tối đa (1)", "Điểm tối đa\ntheo quy định", "Điểm chuẩn 2025", "Thang điểm (tối đa)", "Điểm quy định", "Số điểm tối đa", "Tổng điểm tối đa", "Tỷ trọng",
    "Tỷ trọng điểm", "Trọng số", "Trọng số điểm", "Điểm trần", "Mức tối đa", "Mức điểm cao nhất", "Điểm cao nhất có thể đạt", "Điểm tối đa có thể đạt được", "Điểm ấn định", "Điểm được giao", "Điểm phân bổ",
    "Điểm tối đa của tỉnh quy định", "Đ. tối đa", "Điểm TĐ", "Điểm tđa", "ĐTĐ", "Max", "Điểm max", "Khung", "Thang", "Định mức điểm", "Điểm", "Quỹ điểm", "Cơ cấu", "Barem điểm", "Biểu điểm chuẩn", "Điểm đầy đủ", "Điểm chỉ tiêu",
    "Điểm tiêu chí (tối đa)", "Tối đa (điểm)", "Điểm theo Bộ chỉ số", "Điểm bộ chỉ số quy định", "Điểm tối đa cấp xã", "Điểm khung theo phụ lục", "Hạn mức", "Mức điểm", "Điểm mức cao nhất", "Điểm tuyệt đối", "Điểm thang 100",
    "Điểm gốc", "Số điểm", "Số điểm chuẩn", "Điểm tối đa từng chỉ số", "Điểm tối đa sau điều chỉnh",
  ],
  self: [
    "Điểm tự chấm", "Điểm tự chấm năm 2025", "Điểm tự chấm (2)", "Điểm tự chấm lần 1", "Phường tự đánh giá", "UBND xã tự chấm điểm", "Điểm Sở tự chấm", "Phòng tự chấm", "Trường tự đánh giá", "Bệnh viện tự chấm",
    "Cơ quan tự xác định", "Điểm đơn vị đề nghị", "Điểm đề nghị", "Điểm đề xuất", "Điểm đơn vị báo cáo", "Điểm báo cáo", "Điểm kê khai", "Điểm cơ sở", "Cơ sở tự chấm", "Điểm địa phương", "Điểm do xã tự chấm", "Điểm tự tính",
    "Tự tính điểm", "Kết quả tự chấm năm 2025", "Điểm TC", "Điểm TĐG", "Điểm tự ĐG", "Tự ĐG", "Tự chấm\n(điểm)", "Điểm tự nhận", "Điểm tự rà soát", "Đơn vị tự nhận xét, cho điểm", "Điểm đăng ký", "Đơn vị chấm",
    "Điểm công ty tự đánh giá", "Ban quản lý tự chấm", "Điểm tự chấm của đơn vị (kèm minh chứng)", "Điểm đơn vị", "Điểm tự chấm theo minh chứng", "Điểm tự cho", "Self-assessed score",
  ],
  council: [
    "Điểm thẩm định lần 1", "Điểm thẩm định (3)", "Tổ thẩm định chấm", "Hội đồng chấm", "Điểm Hội đồng", "Điểm HĐ chấm", "HĐTĐ", "Điểm HĐTĐ", "Sở KH&CN chấm", "Điểm Sở KHCN", "Sở Khoa học và Công nghệ đánh giá",
    "Điểm Tổ công tác", "Tổ giúp việc chấm", "Điểm rà soát", "Điểm rà soát lần 1", "Kết quả rà soát", "Cơ quan thường trực thẩm định", "Cơ quan thẩm định", "Cơ quan chủ quản chấm", "Ban Chỉ đạo chấm", "Điểm Ban Chỉ đạo",
    "BCĐ chấm", "Đoàn kiểm tra chấm", "Đoàn kiểm tra", "Điểm kiểm tra", "Điểm phúc tra", "Phúc tra", "Điểm xác minh", "Điểm chấm lại", "Điểm thẩm tra", "Thẩm tra của tỉnh", "Tỉnh chấm", "UBND tỉnh chấm", "Thành phố chấm",
    "Điểm thành phố", "Điểm của tỉnh", "Cấp trên chấm", "Cấp trên đánh giá", "Bộ thẩm định", "Điểm Bộ KH&CN đánh giá", "Điểm đánh giá của Hội đồng", "Điểm đánh giá của Sở", "Kết quả chấm của Tổ thẩm định",
    "Văn phòng UBND tỉnh thẩm định", "Phòng VH-XH thẩm định", "Điểm Tổ thư ký", "Đơn vị thẩm định chấm", "Điểm thẩm định độc lập", "Chuyên gia chấm", "Điểm phúc khảo", "Điểm hậu kiểm", "Điểm xét duyệt vòng 1", "Council score",
  ],
  final: [
    "Điểm cuối cùng", "Điểm sau rà soát", "Điểm sau phúc tra", "Điểm sau điều chỉnh", "Điểm sau giải trình", "Điểm thống nhất", "Thống nhất", "Điểm chốt", "Điểm công nhận", "Điểm phê duyệt", "Điểm được phê duyệt", "Điểm duyệt",
    "Điểm chung cuộc", "Kết quả cuối cùng", "Kết quả chính thức", "Điểm công bố", "Điểm đạt", "Điểm đạt được", "Điểm đạt chính thức", "Điểm ghi nhận", "Điểm được ghi nhận", "Điểm xác nhận cuối", "Điểm tổng hợp", "Điểm quyết định",
    "Điểm hoàn chỉnh", "Điểm sau cùng", "Điểm Chủ tịch UBND tỉnh duyệt", "Điểm Hội đồng kết luận", "Điểm Hội đồng thống nhất", "Kết quả sau thẩm định", "Điểm thẩm định chính thức", "Final score",
  ],
  published: [
    "Năm 2024", "Điểm năm 2024", "Điểm 2024", "Kết quả 2024", "Kết quả năm 2024", "DTI 2024", "Điểm DTI 2024", "Điểm DTI năm 2024", "Điểm đạt năm 2024", "Điểm đạt được năm 2024", "Điểm năm trước", "Kết quả năm trước",
    "Điểm kỳ trước", "Điểm lần trước", "Điểm đợt trước", "Điểm công bố năm 2024", "Điểm tỉnh công bố năm 2024", "Kết quả đánh giá năm 2024", "Điểm số năm 2024", "Điểm năm ngoái", "Điểm cũ", "Năm trước",
    "Điểm theo QĐ công bố năm 2024", "KQ năm 2024", "Điểm tổng kết năm 2024",
  ],
  rule: [
    "Cách tính", "Cách xác định và tính điểm", "Cách chấm", "Cách chấm điểm", "Phương pháp tính", "Phương pháp chấm", "Hướng dẫn chấm", "Hướng dẫn", "Nguyên tắc chấm", "Quy tắc cho điểm", "Căn cứ chấm điểm", "Căn cứ cho điểm",
    "Công thức", "Công thức tính", "Điều kiện chấm điểm", "Điều kiện đạt điểm", "Mức chấm điểm", "Thang đo", "Thước đo", "Tiêu chuẩn chấm điểm", "Tiêu chuẩn đánh giá", "Diễn giải cách tính", "Thuyết minh cách tính",
    "Giải thích cách chấm", "Cách thức xác định", "Cách đo lường", "Phương pháp đo", "Phương thức đánh giá", "Cơ chế tính điểm", "Cơ sở tính điểm", "Bảng điểm thành phần", "Chi tiết cách chấm", "Scoring method", "Mô tả cách tính",
    "Cách cho điểm (theo QĐ 922)", "Cách tính điểm/Công thức",
  ],
  lead: [
    "Cơ quan chủ trì", "Chủ trì", "Chủ trì thực hiện", "Đơn vị thực hiện", "Cơ quan thực hiện", "Đơn vị phụ trách", "Phụ trách", "Người phụ trách", "Công chức phụ trách", "Cơ quan tham mưu", "Đầu mối", "Đơn vị đầu mối",
    "Trách nhiệm", "Trách nhiệm thực hiện", "Đơn vị chịu trách nhiệm", "Phân công", "Phân công thực hiện", "Đơn vị được phân công", "Đơn vị được giao", "Phòng, ban", "Phòng chuyên môn phụ trách", "Đơn vị cung cấp số liệu",
    "Cơ quan theo dõi", "Đơn vị theo dõi, đôn đốc", "Sở, ngành phụ trách", "Ai làm", "Giao cho", "Phòng/ban thực hiện", "Đơn vị chủ trì (CQCT)", "CQ chủ trì", "ĐV chủ trì", "Đ/v chủ trì", "Lead agency",
    "Cơ quan, đơn vị chủ trì triển khai",
  ],
  support: [
    "Phối hợp thực hiện", "Đơn vị hỗ trợ", "Cơ quan liên quan", "Đơn vị liên quan", "Đơn vị cùng thực hiện", "CQ phối hợp", "ĐV phối hợp", "Đ/v phối hợp", "Cơ quan, đơn vị phối hợp", "Các đơn vị phối hợp", "Bộ phận phối hợp",
    "Đơn vị tham gia", "Các bên liên quan", "Hỗ trợ", "Đơn vị phối hợp (nếu có)", "Đơn vị phối hợp cung cấp số liệu", "Supporting agency",
  ],
  deadline: [
    "Thời hạn hoàn thành", "Thời gian", "Hạn", "Hạn hoàn thành", "Hạn báo cáo", "Hạn nộp", "Ngày hoàn thành", "Tiến độ hoàn thành", "Mốc thời gian", "Mốc hoàn thành", "Lộ trình", "Lộ trình thực hiện", "Thời điểm hoàn thành",
    "Thời điểm", "Hoàn thành trước", "Hoàn thành trước ngày", "Xong trước ngày", "Kỳ hạn", "Dự kiến hoàn thành", "Thời gian xử lý", "Thời gian khắc phục", "Hạn chót", "Hạn xử lý", "Deadline", "Kế hoạch thời gian",
    "Tháng hoàn thành", "Thời gian hoàn thành (dự kiến)", "Thời hạn nộp minh chứng",
  ],
  evidence: [
    "Minh chứng", "Hồ sơ kiểm chứng", "Hồ sơ", "Hồ sơ kèm theo", "Tài liệu", "Tài liệu kèm theo", "Tài liệu đính kèm", "Văn bản", "Văn bản chứng minh", "Văn bản minh chứng kèm theo", "Số văn bản", "Link", "Đường link",
    "Đường dẫn", "Đường link hồ sơ", "Nguồn kiểm chứng", "Căn cứ chứng minh", "Dẫn chứng", "Bằng chứng", "Chứng cứ", "TLKC", "File minh chứng", "File đính kèm", "Tệp đính kèm", "Sản phẩm minh chứng", "Sản phẩm đầu ra",
    "Tài liệu xác minh", "Địa chỉ minh chứng", "Minh chứng (file, link)", "Danh mục minh chứng", "Evidence", "Thông tin kiểm chứng", "Yêu cầu minh chứng", "Mã hồ sơ minh chứng",
  ],
  reason: [
    "Lý do trừ điểm", "Lý do bị trừ điểm", "Lý do chưa đạt", "Lý do không đạt", "Nguyên nhân", "Nguyên nhân mất điểm", "Nguyên nhân chưa đạt điểm tối đa", "Giải trình điểm chưa đạt", "Giải trình kết quả", "Thuyết minh",
    "Thuyết minh kết quả", "Diễn giải kết quả", "Giải thích lý do", "Tồn tại", "Tồn tại, hạn chế", "Hạn chế, nguyên nhân", "Khó khăn, vướng mắc", "Vướng mắc", "Vì sao mất điểm", "Vì sao chưa đạt", "Nguyên nhân, tồn tại",
    "Lý do điểm thấp", "Nội dung chưa đạt", "Phần chưa đạt", "Lý do tự chấm", "Giải trình của đơn vị", "Lý do mất điểm (nếu có)",
  ],
  solution: [
    "Giải pháp", "Biện pháp", "Biện pháp thực hiện", "Hướng khắc phục", "Hướng xử lý", "Hướng giải quyết", "Phương án khắc phục", "Phương án xử lý", "Kế hoạch khắc phục", "Nhiệm vụ, giải pháp", "Nhiệm vụ trọng tâm",
    "Giải pháp nâng điểm", "Giải pháp cải thiện", "Việc cần làm", "Công việc cần thực hiện", "Hành động", "Nội dung khắc phục", "Nhiệm vụ cần thực hiện", "Đề xuất giải pháp", "Kiến nghị, đề xuất", "Giải pháp trong thời gian tới",
    "Cách khắc phục", "Hướng nâng điểm", "Cải thiện thế nào",
  ],
  note: [
    "Ghi chú thêm", "Ghi chú (nếu có)", "Chú thích", "Nhận xét", "Lưu ý", "Notes", "Ý kiến khác", "Ghi nhận", "Bổ sung", "Thông tin bổ sung", "Ghi chú, giải trình thêm",
  ],
  plain: HEADER_WORDS.plain,
} as const;
