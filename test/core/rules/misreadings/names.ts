import type { RuleInputs } from "../../../../src/core/rules";

const RATIO = "a = Số hồ sơ; b = Tổng số hồ sơ. Tỷ lệ = a/b. Điểm = Tỷ lệ * Điểm tối đa";
const YES_NO = "- Có: 10 điểm\n- Không: 0 điểm";
const LEVELS = "- Tỷ lệ ≥ 80%: 10 điểm\n- Tỷ lệ < 80%: 5 điểm";

/** Names that say another thing than the text below them: refused. */
export const NAMED_OTHERWISE: readonly (readonly [name: string, text: string])[] = [
  ["Điểm trừ", "- Mỗi văn bản: 1 điểm"],
  ["Tỷ lệ hồ sơ trực tuyến [không chấm năm 2025]", RATIO],
  ["Tỷ lệ hồ sơ trực tuyến (chưa chấm)", RATIO],
  ["Ban hành kế hoạch - không chấm", YES_NO],
  ["Số văn bản chậm bị trừ điểm", "- Mỗi văn bản: 1 điểm"],
  ["Vi phạm quy định về an toàn thông tin (điểm trừ)", YES_NO],
  ["Trừ điểm đơn vị chậm báo cáo", YES_NO],
  ["Điểm trừ về tỷ lệ hồ sơ quá hạn", LEVELS],
  ["Trừ điểm hồ sơ quá hạn", RATIO],
  ["Ban hành kế hoạch (5 điểm) và báo cáo (5 điểm)", "- Đã ban hành: Điểm tối đa\n- Chưa ban hành: 0 điểm"],
  ["Tỷ lệ hồ sơ trực tuyến (tối đa 5 điểm)", RATIO],
  ["Tỷ lệ hồ sơ quá hạn", "Điểm = Tỷ lệ * Điểm tối đa"],
  ["Tỷ lệ hồ sơ trễ hạn", LEVELS],
  ["Để xảy ra mất an toàn thông tin", YES_NO],
  ["Số lần để xảy ra mất an toàn thông tin", "- Mỗi lần: 2 điểm"],
  ["Số lỗ hổng", "Mỗi vi phạm: 1 điểm"],
  ["Thời gian giải quyết hồ sơ", "- Từ 5 ngày trở lên: 10 điểm\n- Dưới 5 ngày: 5 điểm"],
  ["Kinh phí chi cho chuyển đổi số (tỷ đồng)", LEVELS],
  ["Số xã đạt chuẩn", "- Từ 80%: 10 điểm\n- Dưới 80%: 5 điểm"],
  ["Ban hành kế hoạch [chưa đánh giá năm 2025]", "- Đã ban hành: Điểm tối đa\n- Chưa ban hành: 0 điểm"],
  ["Hồ sơ trực tuyến (từ 80% trở lên đạt điểm tối đa)", RATIO],
  ["Hồ sơ", "Mỗi hồ sơ quá hạn: 1 điểm; tối đa 10 điểm"],
  ["Số xã chưa đạt chuẩn", "2 điểm/xã"],
  ["Số nhiệm vụ chưa hoàn thành", "Mỗi nhiệm vụ: 1 điểm"],
  ["Tỷ lệ hồ sơ không trực tuyến", "a = Số hồ sơ trực tuyến; b = Tổng số hồ sơ; Tỷ lệ = a/b; Điểm = Tỷ lệ*Điểm tối đa"],
  ["Tỷ lệ hồ sơ trễ hạn", "a = Số hồ sơ đúng hạn; b = Tổng số hồ sơ; Tỷ lệ = a/b; Điểm = Tỷ lệ*Điểm tối đa"],
  ["Mức tăng tỷ lệ hồ sơ trực tuyến so với năm trước", "a = Số hồ sơ; b = Tổng số hồ sơ; Tỷ lệ = a/b; Điểm = Tỷ lệ*Điểm tối đa"],
  ["Có chuyên mục chuyển đổi số", "- Từ 20 trở lên: 10 điểm\n- Dưới 20: 0 điểm"],
  ["Ban hành kế hoạch", "- Từ 3 trở lên: 10 điểm\n- Dưới 3: 0 điểm"],
  ["Xếp hạng chỉ số DTI", "- Từ 20 trở lên: 10 điểm\n- Dưới 20: 0 điểm"],
  ["Ban hành kế hoạch chuyển đổi số", "Tính điểm theo phương pháp Min-Max"],
  ["Tỷ lệ xã ban hành kế hoạch", "- Đã ban hành: Điểm tối đa\n- Chưa ban hành: 0 điểm"],
];

/** Their neighbours, whose names go with them. */
export const NAMED_ALIKE: readonly (readonly [name: string, text: string, inputs: RuleInputs, score: number])[] = [
  ["Điểm trừ", "- Mỗi văn bản chậm trừ 1 điểm", { count: 3 }, 7],
  ["Tỷ lệ văn bản không chậm", RATIO, { a: 60, b: 100 }, 6],
  ["Loại trừ nguy cơ mất an toàn", YES_NO, { choice: 1 }, 10],
  ["Ban hành kế hoạch (5 điểm) và báo cáo (5 điểm)", "- Có kế hoạch: 5 điểm\n- Có báo cáo: 5 điểm", { option1: 1, option2: 0 }, 5],
  ["Tỷ lệ hồ sơ trực tuyến (tối đa 10 điểm)", RATIO, { a: 5, b: 10 }, 5],
  ["Tỷ lệ hồ sơ quá hạn", "- Tỷ lệ ≤ 5%: 10 điểm\n- Tỷ lệ > 5%: 5 điểm", { value: 0.1 }, 5],
  ["Tỷ lệ sự cố được khắc phục", LEVELS, { value: 0.1 }, 5],
  ["Giám sát mất an toàn thông tin", YES_NO, { choice: 1 }, 10],
  ["Để xảy ra mất an toàn thông tin", "- Có: 0 điểm\n- Không: 10 điểm", { choice: 2 }, 10],
  ["Thời gian hoàn thành trước hạn", "- Từ 5 ngày trở lên: 10 điểm\n- Dưới 5 ngày: 5 điểm", { value: 6 }, 10],
  ["Thời gian giải quyết hồ sơ", "- Dưới 5 ngày: 10 điểm\n- Từ 5 ngày trở lên: 5 điểm", { value: 6 }, 5],
  ["Số hóa hồ sơ", LEVELS, { value: 0.5 }, 5],
  ["Số xã đạt chuẩn", "- Từ 8 xã: 10 điểm\n- Dưới 8 xã: 5 điểm", { value: 3 }, 5],
  ["Số xã đạt chuẩn", "2 điểm/xã", { count: 3 }, 6],
  ["Giảm số xã chưa đạt chuẩn", "2 điểm/xã", { count: 3 }, 6],
  ["Tỷ lệ hồ sơ không dùng bản giấy", "a = Số hồ sơ trực tuyến; b = Tổng số hồ sơ; Tỷ lệ = a/b; Điểm = Tỷ lệ*Điểm tối đa", { a: 5, b: 10 }, 5],
  ["Có chuyên mục chuyển đổi số", "- Từ 20 tin trở lên: 10 điểm\n- Dưới 20 tin: 5 điểm", { value: 3 }, 5],
  ["Xếp hạng chỉ số DTI", "- Từ 1 đến 20: 10 điểm\n- Trên 20: 5 điểm", { value: 30 }, 5],
  ["Tỷ lệ xã ban hành kế hoạch", "- Đạt 100%: 10 điểm\n- Dưới 100%: 5 điểm", { value: 0.5 }, 5],
  ["Xử lý lỗ hổng", "Mỗi lỗi được phát hiện và xử lý: 1 điểm", { count: 3 }, 3],
];
