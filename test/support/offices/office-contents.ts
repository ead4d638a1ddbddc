import { officeTable } from "./office-table";

const YES = "Đã ban hành: Điểm tối đa; ¶Chưa ban hành: 0 điểm";
const RATIO = (part: string, whole: string): string => `a = ${part}; ¶b = ${whole}; ¶Tỷ lệ = a/b ¶Điểm = Tỷ lệ * Điểm tối đa`;
const TARGET = (part: string, whole: string, percent: number): string => `a = ${part}; ¶b = ${whole}; ¶- Tỷ lệ = a/b ¶+ Tỷ lệ ≥ ${percent}%: Điểm tối đa; ¶+ Tỷ lệ < ${percent}%: Tỷ lệ/${percent}% * Điểm tối đa`;

/** A commune: Roman groups, plain numbers under each, points written in full. */
const COMMUNE = officeTable("Xã", "code name max score rule", `
  . I | NHẬN THỨC VÀ CHỈ ĐẠO | Σ | Σ
  .. 1 | Thành lập Ban Chỉ đạo chuyển đổi số của xã | 4 | 4 | Đã thành lập: 4 điểm ¶Chưa thành lập: 0 điểm
  .. 2 | Ban hành kế hoạch chuyển đổi số hằng năm | 5 | 2,5 | - Ban hành trước 31/01: 5 điểm ¶- Ban hành sau 31/01: 2,5 điểm ¶- Không ban hành: 0 điểm
  .. 3 | Số tin, bài về chuyển đổi số phát trên Đài truyền thanh | 6 | 6 | Từ 24 tin, bài trở lên: 6 điểm ¶Từ 12 đến 23 tin, bài: 3 điểm ¶Dưới 12 tin, bài: 0 điểm
  . II | HẠ TẦNG VÀ NHÂN LỰC | Σ | Σ
  .. 1 | Tỷ lệ cán bộ, công chức được trang bị máy tính | 10 | 9,35 | ${RATIO("Số cán bộ, công chức có máy tính", "Tổng số cán bộ, công chức của xã")}
  .. 2 | Tỷ lệ thôn có mạng Internet cáp quang | 8 | 8 | ${TARGET("Số thôn có Internet cáp quang", "Tổng số thôn", 80)}
  .. 3 | Tổ công nghệ số cộng đồng ở các thôn | 12 | 7,2 | ${RATIO("Số thôn có Tổ công nghệ số cộng đồng", "Tổng số thôn của xã")}
  . III | DỊCH VỤ CÔNG TRỰC TUYẾN | Σ | Σ
  .. 1 | Tỷ lệ hồ sơ nộp trực tuyến | 20 | 14,86 | ${TARGET("Số hồ sơ nộp trực tuyến trong năm", "Tổng số hồ sơ tiếp nhận trong năm", 70)}
  .. 2 | Tỷ lệ hồ sơ giải quyết đúng hạn | 20 | 19,62 | ${RATIO("Số hồ sơ giải quyết đúng hạn", "Tổng số hồ sơ đã giải quyết")}
  .. 3 | Tỷ lệ thanh toán không dùng tiền mặt | 15 | 4,05 | ${RATIO("Số giao dịch không dùng tiền mặt", "Tổng số giao dịch thu phí, lệ phí")}
  = | Tổng cộng | Σ | Σ
`);

/** A department: decimal codes to the third level, texts of remedies, whoever leads and by when. */
const DEPARTMENT = officeTable("Sở", "code name max score rule lead solution deadline", `
  . '1 | Chỉ đạo, điều hành | Σ | Σ
  .. '1.1 | Kế hoạch chuyển đổi số của sở được ban hành đúng thời hạn | 10 | 10 | ${YES} | Văn phòng sở | Tiếp tục thực hiện kế hoạch | Quý I năm 2025
  .. '1.2 | Lãnh đạo sở chủ trì giao ban về chuyển đổi số | 10 | 5 | - Chủ trì đủ 04 cuộc: Điểm tối đa ¶- Chủ trì từ 02 đến 03 cuộc: 1/2 Điểm tối đa ¶- Dưới 02 cuộc: 0 điểm | Văn phòng sở | Đưa vào lịch công tác quý của Ban Giám đốc | Hằng quý
  .. '1.3 | Mức độ hoàn thành nhiệm vụ chuyển đổi số được giao | Σ | Σ
  ... '1.3.1 | Nhiệm vụ hoàn thành đúng hạn | 12 | 9,6 | ${RATIO("Số nhiệm vụ hoàn thành đúng hạn", "Tổng số nhiệm vụ được giao")} | Phòng Kế hoạch - Tài chính | Rà soát tiến độ hằng tháng | Tháng 6/2025
  ... '1.3.2 | Nhiệm vụ có sản phẩm được nghiệm thu | 8 | 4,57 | ${RATIO("Số nhiệm vụ được nghiệm thu", "Số nhiệm vụ có sản phẩm phải nghiệm thu")} | Phòng Kế hoạch - Tài chính | Tổ chức nghiệm thu ngay khi có sản phẩm | 30/9/2025
  . '2 | Dữ liệu số | Σ | Σ
  .. '2.1 | Cơ sở dữ liệu chuyên ngành đưa vào khai thác | 15 | 7,5 | 1. Xây dựng ¶- Đã xây dựng: 1/2*Điểm tối đa; ¶- Chưa xây dựng: 0 điểm ¶2. Kết nối ¶- Đã kết nối với LGSP: 1/2*Điểm tối đa; ¶- Chưa kết nối: 0 điểm | Trung tâm Thông tin | Ký biên bản kết nối với Sở Khoa học và Công nghệ | Tháng 8/2025
  .. '2.2 | Danh mục dữ liệu mở được công bố | 10 | 0 | ${YES} | Trung tâm Thông tin | Trình Giám đốc sở ban hành danh mục | Quý II năm 2025
  .. '2.3 | Tỷ lệ bộ dữ liệu mở được cập nhật | 10 | 3,33 | ${RATIO("Số bộ dữ liệu được cập nhật trong năm", "Tổng số bộ dữ liệu đã công bố")} | Trung tâm Thông tin | Phân công đầu mối cập nhật từng bộ dữ liệu | Thường xuyên
  . '3 | An toàn thông tin | Σ | Σ
  .. '3.1 | Hệ thống thông tin được phê duyệt cấp độ | 15 | 15 | ${TARGET("Số hệ thống được phê duyệt cấp độ", "Tổng số hệ thống đang vận hành", 90)} | Trung tâm Thông tin | Duy trì | Thường xuyên
  .. '3.2 | Số cuộc diễn tập ứng cứu sự cố trong năm | 10 | 4 | Mỗi cuộc diễn tập: 2 điểm; tổng điểm không quá điểm tối đa | Trung tâm Thông tin | Phối hợp tổ chức thêm 03 cuộc | Năm 2025
  = | TỔNG ĐIỂM | Σ | Σ
`);

/** A district's word on its communes: two score columns and the reasons for lost points. */
const COUNCIL = officeTable("Hội đồng", "code name max score council reason", `
  . '1 | Thể chế số | Σ | Σ | Σ
  .. '1.1 | Nghị quyết của cấp ủy về chuyển đổi số | 10 | 10 | 10
  .. '1.2 | Kế hoạch năm về chuyển đổi số | 10 | 10 | 5 | Ban hành chậm so với quy định
  .. '1.3 | Quy chế quản lý, vận hành trang thông tin điện tử | 5 | 5 | 0 | Tài liệu kiểm chứng không phù hợp
  . '2 | Hạ tầng số | Σ | Σ | Σ
  .. '2.1 | Tỷ lệ hộ dân có cáp quang | 20 | 16,4 | 15,85 | Mới có 1268/1600 hộ có cáp quang
  .. '2.2 | Tỷ lệ dân số trưởng thành có điện thoại thông minh | 20 | 17,9 | 17,9 | Số người có điện thoại thông minh: 3580; Tổng số người trưởng thành: 4000
  .. '2.3 | Phủ sóng Wifi công cộng tại nhà văn hóa | 15 | 12 | 10,5 | Có 14/20 nhà văn hóa có Wifi
  . '3 | Chính quyền số | Σ | Σ | Σ
  .. '3.1 | Văn bản đi được ký số | 25 | 25 | 24,75 | Còn 12 văn bản giấy
  .. '3.2 | Hồ sơ công việc xử lý trên môi trường mạng | 25 | 21,3 | 20,05 | Một số hồ sơ chưa lập trên phần mềm
  .. '3.3 | Mức độ hài lòng của người dân | 20 | 18,2 | 18,2 | Chưa đạt 100%
  = Tổng | Tổng điểm | Σ | Σ | Σ
`);

/** Pillars with letters, groups and indicators that begin anew under each. */
const PILLARS = officeTable("Ba trụ cột", "code name max score rule note", `
  . A | CHÍNH QUYỀN SỐ | Σ | Σ
  .. I | Chuyển đổi nhận thức | Σ | Σ
  ... 1 | Lãnh đạo tham gia lớp bồi dưỡng về chuyển đổi số | 6 | 6 | Có tham gia: 6 điểm. Không tham gia: 0 điểm.
  ... 2 | Hội nghị quán triệt nghị quyết về chuyển đổi số | 4 | 0 | Có tổ chức: 4 điểm. Không tổ chức: 0 điểm.
  .. II | Cung cấp dịch vụ | Σ | Σ
  ... 1 | Thủ tục hành chính đủ điều kiện cung cấp toàn trình | 14 | 11,48 | ${RATIO("Số thủ tục cung cấp toàn trình", "Số thủ tục đủ điều kiện")}
  ... 2 | Kết quả giải quyết được số hóa | 16 | 12,32 | ${TARGET("Số kết quả được số hóa", "Tổng số kết quả đã trả", 100)}
  . B | KINH TẾ SỐ | Σ | Σ
  .. I | Doanh nghiệp | Σ | Σ
  ... 1 | Doanh nghiệp sử dụng hóa đơn điện tử từ máy tính tiền | 12 | 10,2 | ${RATIO("Số doanh nghiệp, hộ kinh doanh sử dụng", "Số doanh nghiệp, hộ kinh doanh thuộc diện áp dụng")}
  ... 2 | Sản phẩm OCOP đưa lên sàn thương mại điện tử | 8 | 6 | - Từ 10 sản phẩm trở lên: 8 điểm ¶- Từ 05 đến 09 sản phẩm: 6 điểm ¶- Từ 01 đến 04 sản phẩm: 3 điểm ¶- Không có sản phẩm: 0 điểm
  . C | XÃ HỘI SỐ | Σ | Σ
  .. I | Công dân số | Σ | Σ
  ... 1 | Người dân được cấp chữ ký số cá nhân | 20 | 3,4 | ${TARGET("Số người có chữ ký số cá nhân", "Tổng dân số từ đủ 18 tuổi", 50)}
  ... 2 | Tài khoản định danh điện tử mức độ 2 đã kích hoạt | 20 | 18,04 | ${RATIO("Số tài khoản đã kích hoạt", "Số công dân đủ điều kiện")}
  = | CỘNG (A+B+C) | Σ | Σ
`);

/** A school: long lists numbered on to ten and beyond, many small maxima. */
const SCHOOL = officeTable("Trường học", "code name max score deadline", `
  . '1 | Quản trị cơ sở giáo dục | Σ | Σ
  .. '1.1 | Có quyết định thành lập bộ phận chỉ đạo | 3 | 3 | Tháng 9/2025
  .. '1.2 | Có kế hoạch chuyển đổi số theo năm học | 3 | 3 | Tháng 9/2025
  .. '1.3 | Hồ sơ học sinh được quản lý bằng phần mềm | 7 | 7 | Thường xuyên
  .. '1.4 | Sổ điểm điện tử | 7 | 6,5 | Thường xuyên
  .. '1.5 | Học bạ số | 6 | 4,25 | Học kỳ II
  .. '1.6 | Tuyển sinh đầu cấp trực tuyến | 5 | 5 | Tháng 7/2025
  .. '1.7 | Thu học phí không dùng tiền mặt | 8 | 7,04 | Thường xuyên
  .. '1.8 | Thông tin đội ngũ cập nhật trên cơ sở dữ liệu ngành | 5 | 5 | Thường xuyên
  .. '1.9 | Họp trực tuyến | 3 | 1,5 | Năm 2025
  .. '1.10 | Văn bản được ký số | 3 | 3 | Thường xuyên
  . '2 | Dạy học, kiểm tra, đánh giá | Σ | Σ
  .. '2.1 | Có hệ thống quản lý học tập trực tuyến | 10 | 10 | Đã triển khai
  .. '2.2 | Tỷ lệ giáo viên khai thác học liệu số | 15 | 11,7 | Thường xuyên
  .. '2.3 | Kho học liệu số dùng chung | 10 | 5 | Quý III/2025
  .. '2.4 | Phòng máy vi tính đạt chuẩn | 15 | 12 | Năm học 2025 - 2026
  = | Tổng số điểm | Σ | Σ
`);

/** A hospital: the total first, three levels, half points. */
const HOSPITAL = officeTable("Bệnh viện", "code name max score rule", `
  = | TỔNG ĐIỂM | Σ | Σ
  . '1 | Hạ tầng và an toàn | Σ | Σ
  .. '1.1 | Mạng nội bộ phủ các khoa, phòng | 8 | 8 | Phủ 100% khoa, phòng: 8 điểm ¶Phủ từ 50% đến dưới 100%: 4 điểm ¶Phủ dưới 50%: 0 điểm
  .. '1.2 | Sao lưu dữ liệu hằng ngày | 6 | 6 | Có thực hiện: 6 điểm; không thực hiện: 0 điểm
  .. '1.3 | Đường truyền dự phòng | 6 | 0 | Có thực hiện: 6 điểm; không thực hiện: 0 điểm
  . '2 | Khám bệnh, chữa bệnh | Σ | Σ
  .. '2.1 | Bệnh án điện tử | 30 | 22,5 | ${RATIO("Số khoa đã dùng bệnh án điện tử", "Tổng số khoa lâm sàng")}
  .. '2.2 | Kê đơn thuốc điện tử | 20 | 20 | ${TARGET("Số đơn thuốc điện tử", "Tổng số đơn thuốc", 95)}
  .. '2.3 | Đặt lịch khám trực tuyến | 14 | 5,6 | ${TARGET("Số lượt khám đặt lịch trực tuyến", "Tổng số lượt khám", 50)}
  . '3 | Phục vụ người bệnh | Σ | Σ
  .. '3.1 | Thanh toán viện phí điện tử | 10 | 8,27 | ${RATIO("Số lượt thanh toán điện tử", "Tổng số lượt thanh toán")}
  .. '3.2 | Khảo sát hài lòng trực tuyến | 6 | 3 | - Khảo sát hằng tháng: 6 điểm ¶- Khảo sát hằng quý: 3 điểm ¶- Không khảo sát: 0 điểm
`);

/** An economic zone: maxima with halves, letters for the groups, no scoring texts. */
const ZONE = officeTable("Ban quản lý", "code name max score solution lead", `
  . A | Thông tin và truyền thông nội bộ | Σ | Σ
  .. A.1 | Chuyên mục trên trang thông tin điện tử | 2,5 | 2,5 | Duy trì | Văn phòng
  .. A.2 | Bản tin điện tử hằng tháng | 2,5 | 2 | Bổ sung người biên tập | Văn phòng
  .. A.3 | Hỏi đáp trực tuyến với doanh nghiệp | 5 | 3,75 | Trả lời trong 02 ngày làm việc | Phòng Đầu tư
  . B | Quản lý doanh nghiệp, lao động | Σ | Σ
  .. B.1 | Hồ sơ cấp phép đầu tư điện tử | 20 | 17,4 | Rà soát biểu mẫu điện tử | Phòng Đầu tư
  .. B.2 | Báo cáo của doanh nghiệp qua hệ thống | 15 | 12,9 | Tập huấn cho doanh nghiệp mới | Phòng Doanh nghiệp
  .. B.3 | Cấp giấy phép lao động trực tuyến | 15 | 15 | Duy trì | Phòng Lao động
  . C | Hạ tầng khu công nghiệp thông minh | Σ | Σ
  .. C.1 | Quan trắc môi trường tự động | 20 | 10,6 | Lắp thêm trạm tại khu B | Phòng Môi trường
  .. C.2 | Bản đồ số quy hoạch | 20 | 8,05 | Số hóa bản vẽ còn lại | Phòng Quy hoạch
  = | TỔNG CỘNG | Σ | Σ
`);

/** The tables of this round, each of another office. */
export const OFFICES = [COMMUNE, DEPARTMENT, COUNCIL, PILLARS, SCHOOL, HOSPITAL, ZONE];
