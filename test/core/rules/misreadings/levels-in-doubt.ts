import type { RuleInputs } from "../../../../src/core/rules";

/** Levels and formulas that can be read in two ways, by what is in doubt: refused. */
export const IN_DOUBT: Readonly<Record<string, readonly string[]>> = {
  "a case that gives less, or still gives something, beside levels": [
    "- Tổ chức từ 4 cuộc họp trở lên: 10 điểm\n- Tổ chức 3 cuộc họp: 7 điểm\n- Tổ chức 1 đến 2 cuộc họp: 3 điểm\n- Không tổ chức: 0 điểm\nCuộc họp do cấp phó chủ trì thì cả mục chỉ được 50% điểm.",
    "a = Số chế độ báo cáo trên hệ thống; b = Tổng số chế độ báo cáo\n- Tỷ lệ a/b đạt 100%: 10 điểm\n- Tỷ lệ a/b dưới 100%: 0 điểm\nThiếu một chế độ báo cáo thì vẫn được 6 điểm.",
  ],
  "an interval compared, and points that rise as it happens less often": [
    "- ≤ 2 tuần/lần: 10 điểm; > 2 tuần/lần: 5 điểm",
    "Tần suất dưới 2 tuần/lần: 10 điểm; từ 2 tuần/lần trở lên: 5 điểm",
    "- Không quá 2 tuần/lần: 10 điểm; quá 2 tuần/lần: 5 điểm; không cập nhật: 0 điểm",
    "Tần suất: 2 tuần/lần: 10 điểm; trên 2 tuần/lần: 5 điểm",
  ],
  "every one of them, and not each": ["Mỗi quý có từ 5 tin bài: 10 điểm", "Mỗi tháng có báo cáo: 10 điểm; không: 0 điểm", "Mỗi xã có tổ công nghệ số cộng đồng: Điểm tối đa; chưa có: 0 điểm"],
  "on a place, or more than so many": [
    "Đăng trên 3 kênh: 10 điểm; trên 2 kênh: 6 điểm; trên 1 kênh: 3 điểm; không: 0 điểm",
    "- Triển khai trên 2 nền tảng: 10 điểm; trên 1 nền tảng: 5 điểm; chưa triển khai: 0 điểm",
    "Triển khai trên 5 xã: 10 điểm; trên 2 xã: 5 điểm; không: 0 điểm",
    "- Tổ chức dưới 2 hình thức: 10 điểm; dưới 1 hình thức: 5 điểm; không tổ chức: 0 điểm",
  ],
  "points of a scale": [
    "- Đạt 80/100 điểm trở lên: 10 điểm; 50/100 - 79/100: 5 điểm; dưới 50/100: 0 điểm",
    "- Hài lòng ≥ 4,2/5 điểm: 10 điểm; < 4,2/5 điểm: 5 điểm",
    "- Từ 3/5 xã trở lên: 10 điểm; dưới 3/5 xã: 5 điểm",
  ],
  "so many times another figure": ["Số tin ≥ 20 x số xã: 10 điểm; < 20 x số xã: 5 điểm"],
  "an option that is none": ["- Đạt: 10 điểm; không đạt: 0 điểm; không đánh giá: không tính điểm"],
  "hundredths or wholes": [
    "- SIPAS ≥ 90%: 10 điểm; SIPAS < 90%: SIPAS/90*10",
    "a/b ≥ 90%: Điểm tối đa; a/b < 90%: Điểm = Điểm tối đa x a/b/90. a: A; b: B",
    "a = Số hồ sơ hoàn thành; b = Tổng số hồ sơ\nĐiểm = a/b * 100 * Điểm tối đa",
    "a = Tỷ lệ A (%); b = Tỷ lệ B (%). Điểm = (a+b)/200*Điểm tối đa",
    "a = Số DN công nghệ số; b = Dân số. Tỷ lệ DN/1.000 dân = a/b\n- Tỷ lệ ≥ 1: Điểm tối đa\n- Tỷ lệ < 1: Tỷ lệ * Điểm tối đa",
  ],
  "letters of another figure than the levels": [
    "a ≥ 20 mỗi quý: 10 điểm; a < 20 mỗi quý: 5 điểm. a: số tin trong năm",
    "a ≥ 20 tin/xã: 10 điểm; a < 20 tin/xã: 5 điểm. a: số tin",
    "a/b ≥ 80% bình quân tỉnh: 10 điểm; a/b < 80% bình quân tỉnh: 5 điểm. a: A; b: B",
  ],
};

/** Their neighbours, in which nothing is. */
export const WITHOUT_DOUBT: readonly (readonly [text: string, inputs: RuleInputs, score: number])[] = [
  ["Từ 1 tuần/1 lần trở lên: 10 điểm; dưới 1 tuần/1 lần: 5 điểm", { value: 0.5 }, 5],
  ["Tần suất ≥ 2 lần/tuần: 10 điểm; < 2 lần/tuần: 5 điểm", { value: 1 }, 5],
  ["Mỗi xã có tổ công nghệ số cộng đồng: 2 điểm; tối đa 10 điểm", { count: 3 }, 6],
  ["Mỗi báo cáo được 10 điểm, tối đa 10 điểm", { count: 1 }, 10],
  ["Số xã: trên 5 xã: 10 điểm; từ 1 đến 5 xã: 5 điểm; không có: 0 điểm", { value: 5 }, 5],
  ["- Đã đánh giá: 10 điểm; đang đánh giá: 5 điểm; chưa đánh giá: 0 điểm", { choice: 2 }, 5],
  ["Trên 3 kênh: 10 điểm; từ 1 đến 3 kênh: 5 điểm; không có: 0 điểm", { value: 3 }, 5],
  ["Trên 20 tin: 10 điểm; từ 10 đến 20 tin: 5 điểm; dưới 10 tin: 0 điểm", { value: 20 }, 5],
  ["- Đạt 4/5 tiêu chí trở lên: 10 điểm; dưới 4/5 tiêu chí: 5 điểm", { value: 3 }, 5],
  ["a/b ≥ 90%: Điểm tối đa; a/b < 90%: Điểm = Điểm tối đa x (a/b)/90%. a: A; b: B", { a: 45, b: 100 }, 5],
  ["a = Số hồ sơ hoàn thành; b = Tổng số hồ sơ; Tỷ lệ (%) = a/b*100. Điểm = Tỷ lệ * Điểm tối đa", { a: 50, b: 100 }, 5],
  ["a = Tỷ lệ A (%); b = Tỷ lệ B (%). Điểm = (a+b)/2*Điểm tối đa", { a: 0.4, b: 0.6 }, 5],
  ["Hoàn thành 100% nhiệm vụ trong kế hoạch: điểm tối đa. Nếu không hoàn thành 100% thì tính theo tỷ lệ: Điểm = (Số nhiệm vụ hoàn thành/Tổng số nhiệm vụ)*Điểm tối đa", { numerator: 5, denominator: 10 }, 5],
  ["a/b ≥ 80% kế hoạch: 10 điểm; a/b < 80% kế hoạch: 5 điểm. a: số máy đã mua; b: số máy theo kế hoạch", { a: 5, b: 10 }, 5],
];

/** What a percentage is of, or for what so many are told, belongs to the name of the figure that is asked for. */
export const LABELLED: readonly (readonly [text: string, label: string])[] = [
  ["Tỷ lệ ≥ 80% mức bình quân: 10 điểm; < 80% mức bình quân: 5 điểm", "tỷ lệ (% mức bình quân)"],
  ["Tỷ lệ hồ sơ trực tuyến ≥ 80% chỉ tiêu tỉnh giao: 10 điểm; < 80% chỉ tiêu tỉnh giao: 5 điểm", "Tỷ lệ hồ sơ trực tuyến (% chỉ tiêu tỉnh giao)"],
  ["Số tin ≥ 20 tin/xã: 10 điểm; < 20 tin/xã: 5 điểm", "Số tin (mỗi xã)"],
  ["Kinh phí ≥ 1% GRDP: 10 điểm; < 1% GRDP: 5 điểm", "Kinh phí (% GRDP)"],
];
