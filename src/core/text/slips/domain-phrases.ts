/**
 * Phrases that scoring tables of digital transformation are full of, and that no other phrase resembles but for the diacritics of one word: "môi
 * trường" is none, as there is "mỗi trường".
 */
export const DOMAIN_PHRASES: readonly string[] = `chuyển đổi số|chỉ số chuyển đổi số|ban chỉ đạo|kế hoạch chuyển đổi số|mức độ chuyển đổi số|hạ tầng số|chính quyền số|chính quyền điện tử|kinh tế số|xã hội số
  nền tảng số|kỹ năng số|dữ liệu số|dữ liệu mở|nhận thức số|thể chế số|nhân lực số|công nghệ số|tổ công nghệ số cộng đồng|doanh nghiệp công nghệ số|dịch vụ công trực tuyến|dịch vụ công|dịch vụ số
  cổng thông tin điện tử|trang thông tin điện tử|cổng dịch vụ công|cổng thông tin|trang thông tin|hệ thống thông tin|an toàn thông tin|an toàn thông tin mạng|an ninh mạng|công nghệ thông tin
  ứng dụng công nghệ thông tin|mạng truyền số liệu chuyên dùng|trung tâm dữ liệu|cơ sở dữ liệu|chia sẻ dữ liệu|kho dữ liệu|văn bản điện tử|chữ ký số|chứng thư số|hồ sơ điện tử|hồ sơ công việc
  hồ sơ trực tuyến|hồ sơ đề xuất cấp độ|định danh điện tử|thanh toán trực tuyến|không dùng tiền mặt|thương mại điện tử|sàn thương mại điện tử|hóa đơn điện tử|hợp đồng điện tử|bệnh án điện tử|học bạ số
  thủ tục hành chính|giải quyết thủ tục hành chính|trung tâm phục vụ hành chính công|hành chính công|bộ phận một cửa|một cửa điện tử|điểm tối đa|điểm tự đánh giá|điểm tự chấm|tài liệu kiểm chứng
  cơ quan nhà nước|quản lý nhà nước|ngân sách nhà nước|ủy ban nhân dân|hội đồng nhân dân|hội đồng thẩm định|công chức viên chức|người đứng đầu|người dân|hộ gia đình|hộ kinh doanh|doanh nghiệp
  doanh nghiệp nhỏ và vừa|thành phố|thành phố trực thuộc trung ương|khoa học và công nghệ|thông tin và truyền thông|giáo dục và đào tạo|cơ sở giáo dục|mạng xã hội|điện thoại thông minh
  camera giám sát|phần mềm quản lý|máy tính|phòng chống mã độc|ứng cứu sự cố|họp trực tuyến|trực tuyến|toàn trình|tập huấn kỹ năng số|chuyên trang|chuyên mục|kế hoạch|quyết định|nghị quyết|báo cáo
  tuyên truyền|triển khai|hoàn thành|nhiệm vụ|đơn vị|cán bộ|lãnh đạo|kết nối|thanh toán|phê duyệt|hệ thống|phần mềm|văn phòng|trung tâm|bưu điện|chỉ số|chỉ số thành phần|tiêu chí|hồ sơ|đánh giá|kết quả|tỷ lệ|nội dung|cơ quan|thực hiện|sử dụng|quản lý|hoạt động|công chức|viên chức|xã hội|kinh tế|công nghệ
  kiểm tra|thông tin|đào tạo|tập huấn|tham gia|xây dựng|ban hành|số hóa|phục vụ|nâng cao|chất lượng|phát triển|cập nhật|tích hợp|công khai|quy định|tổng điểm|tổng cộng|bệnh viện|cá nhân|chủ trì|bảo đảm
  yêu cầu|đáp ứng|giải pháp|tổ chức|cộng đồng|học sinh|giáo viên|điều hành|tài khoản|thiết bị|máy chủ|đường truyền|hướng dẫn|sự cố|kinh phí|tiền mặt|sản phẩm|hài lòng|xử lý|thẩm định|tự đánh giá|cấp độ|trạm y tế
  thư điện tử|dịch vụ|văn bản|dữ liệu|hạ tầng|nền tảng|ứng dụng|địa phương|chuyên trách|ủy ban nhân dân xã|trưởng ban|chủ tịch`.split(/\s*[|\n]\s*/);
