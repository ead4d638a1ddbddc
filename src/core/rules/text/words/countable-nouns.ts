import { PhraseList } from "./phrase-list";

/** Nouns that official texts count, longer ones before their beginnings: the unit of "Số hồ sơ …" is "hồ sơ". */
export const COUNTABLE_NOUNS = new PhraseList(
  "thủ tục hành chính", "hệ thống thông tin", "dịch vụ công trực tuyến", "dịch vụ công", "dịch vụ dữ liệu", "dịch vụ", "cơ sở dữ liệu", "cơ sở giáo dục", "cơ sở đào tạo", "cơ sở y tế", "cơ sở",
  "nền tảng số", "nền tảng", "hộ gia đình", "hộ kinh doanh", "hộ nghèo", "hộ", "cuộc họp", "cuộc diễn tập", "cuộc kiểm tra", "cuộc", "văn bản", "báo cáo", "hồ sơ", "doanh nghiệp", "hợp tác xã",
  "công chức", "viên chức", "cán bộ", "người lao động", "người dân", "người", "lao động", "dân số", "nhân lực", "máy tính", "máy chủ", "máy trạm", "tài khoản", "giao dịch", "tên miền", "sự cố",
  "phản ánh", "kiến nghị", "sinh viên", "học sinh", "phòng", "thôn", "xóm", "bản", "tổ dân phố", "xã", "phường", "đơn vị", "cơ quan", "tin", "bài", "chữ ký số", "chứng thư số", "hội nghị",
  "hội thảo", "lớp", "buổi", "chương trình", "mô hình", "sản phẩm", "ứng dụng", "tập dữ liệu", "trường", "địa chỉ", "điểm phục vụ", "dvctt", "httt", "ubnd", "tthc", "dvc",
);
