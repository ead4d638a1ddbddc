/** Texts that several tests share, each with the names that the tests give it. */
export const ONLINE_FILES = "a = Tổng số hồ sơ giải quyết DVC trong năm của cấp xã.\nb = Tổng số hồ sơ giải quyết trực tuyến của DVCTT một phần.\n"
  + "c = Tổng số hồ sơ giải quyết trực tuyến của DVCTT toàn trình.\n- Tỷ lệ = (b+c)/a.\n- Điểm =\n+ Tỷ lệ ≥ 80%: Điểm tối đa.\n+ Tỷ lệ < 80%: Tỷ lệ/80%*Điểm tối đa.";
export const SIMPLE_TARGET = "a = Số hồ sơ trực tuyến.\nb = Tổng số hồ sơ.\n- Tỷ lệ = a/b.\n- Tỷ lệ ≥ 80%: Điểm tối đa.\n- Tỷ lệ < 80%: Tỷ lệ/80% *Điểm tối đa.";
export const ARTICLES = "Đã có chuyên mục và số lượng tin, bài về Chuyển đổi số trong năm đạt:\n- Từ 20 trở lên: điểm tối đa.\n- Từ 10 đến 19: 1/2 *Điểm tối đa.\n"
  + "- Dưới 10: 1/4* Điểm tối đa.\n- Chưa có chuyên mục: 0 điểm.";
export const CHAIR = "- Trưởng ban là Bí thư: Điểm tối đa.\n- Trưởng ban là Phó Bí thư: 1/2*Điểm tối đa.\n- Chưa có Ban chỉ đạo: 0 điểm.";
export const PORTAL = "- Đáp ứng yêu cầu kỹ thuật: 4/5 * Điểm tối đa.\n- Đã chuyển đổi sang IPv6: 1/5 * Điểm tối đa.\n- Chưa đáp ứng, chưa chuyển đổi: 0 điểm.";
export const MONEY_LEVELS = "Mức 1: ≥ 200 triệu: 100% điểm phần này.\nMức 2: ≥ 100 triệu 70% điểm phần này.\nMức 3: ≥ 50 triệu: 30% điểm phần này\nMức 4: < 50 triệu: 0% điểm";
export const MIN_MAX = "a = Số người được phổ cập.\nb = Tổng dân số.\n- Tỷ lệ = a/b.\n- Tính điểm theo phương pháp Min-Max dựa vào tỷ lệ a/b cao nhất thì điểm tối đa và giảm dần.";
export const GROWTH = "a = Năng suất lao động năm báo cáo.\nb = Năng suất lao động năm trước.\nTỷ lệ = (a/b)% - 100%.\n- Tỷ lệ ≥ 07%: điểm tối đa.\n- Tỷ lệ < 07%: điểm = (tỷ lệ/07%) * điểm tối đa.";
export const EACH = "- Mỗi hoạt động hiệu quả: 01 điểm;\n- Tổng điểm không quá điểm tối đa.";
export const PARTS = "1. Triển khai nền tảng số\na = Số nền tảng số đã triển khai;\nb = Số nền tảng số tối thiểu;\n- Tỷ lệ = a/b\n- Điểm = Tỷ lệ*1/2*Điểm tối đa\n"
  + "2. Mô hình triển khai\nc = Số nền tảng số tập trung;\nd = Số nền tảng số đã triển khai;\n- Tỷ lệ = c/d\n- Điểm = Tỷ lệ*1/2*Điểm tối đa";
