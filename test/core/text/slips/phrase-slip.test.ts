import { phraseSlip } from "../../../../src/core/text/slips/phrase-slip";

test.each([
  ["UBND thành phổ Huế", "thành phổ", "thành phố"],
  ["Cấp thành phổ", "thành phổ", "thành phố"],
  ["Tỉnh, thành phồ: 5 điểm", "thành phồ", "thành phố"],
  ["Công thông tin điện tử đáp ứng yêu cầu chức năng", "công thông tin điện tử", "cổng thông tin điện tử"],
  ["Tỷ lệ dịch vụ cồng trực tuyến", "dịch vụ cồng trực tuyến", "dịch vụ công trực tuyến"],
  ["CHUYỂN ĐỐI SỐ", "chuyển đối số", "chuyển đổi số"],
  ["c = Tổng chi cho Chuyên đổi số.", "chuyên đổi số", "chuyển đổi số"],
  ["Đơn vi thực hiện", "đơn vi", "đơn vị"],
  ["Sử dung nền tảng số", "sử dung", "sử dụng"],
  ["Đánh giá chuyển đối số của sở", "chuyển đối số", "chuyển đổi số"],
  ["Kho dự liệu", "kho dự liệu", "kho dữ liệu"],
])("in %j '%s' is a slip of '%s'", (text, word, expected) => {
  expect(phraseSlip(text)).toEqual({ word, expected });
  expect(phraseSlip(text.normalize("NFD"))).toEqual({ word, expected });
});

test.each([
  "Ủy ban nhân dân thành phố", "Uỷ ban nhân dân tỉnh", "Quản lí văn bản", "Số hoá hồ sơ", "Hoàn thành phổ cập giáo dục", "Phân công thông tin viên cơ sở", "Thi công thông tin liên lạc", "Hình thức hiện đại",
  "Không có quan hệ với đơn vị", "Có quan điểm rõ", "Tổng công ty Viễn thông", "Chuyển đổi sổ hộ khẩu giấy", "Dịch vụ cổng thông tin", "Mỗi trường có trang web", "Kết hợp trực tuyến và trực tiếp", "Làng nghề truyền thống",
  "Chi tiêu ngân sách", "Dữ liệu sở, ngành", "Nhân lực sở, ngành tham gia", "Kỹ năng cao", "Thôn có điện từ các nguồn khác", "Tỷ lệ chi số hóa hồ sơ", "Mức đo: số lần", "Người dẫn chương trình", "Cơ sở vật chất", "Trường ban hành quy chế",
  "chuyen doi so cua tinh", "Chuyển đổi, số liệu", "Xây dựng công trình", "Bộ phần mềm",
])("there is no slip in %j", (text) => {
  expect(phraseSlip(text)).toBeNull();
});
