import type { RuleInputs } from "../../../../src/core/rules";

const share = (above: string, below: string): string => `a = ${above}; b = ${below}\n- Tỷ lệ = a/b\n- Điểm = Tỷ lệ*Điểm tối đa`;
const parts = (first: string, second: string): string => `1. ${first} (5 điểm)\n- Có: 5 điểm\n- Không: 0 điểm\n2. ${second} (5 điểm)\n- Có: 5 điểm\n- Không: 0 điểm`;

/** What would give more for what is worse, or for what is planned instead of done: refused. */
export const TURNED_ROUND: readonly string[] = [
  share("Kế hoạch", "Thực hiện"),
  share("Dự toán", "Giải ngân"),
  share("Dự toán được giao", "Số đã giải ngân"),
  share("Số được giao", "Số hoàn thành"),
  share("Số nhiệm vụ được giao", "Số nhiệm vụ đã hoàn thành"),
  share("Chỉ tiêu giao", "Kết quả thực hiện"),
  share("Dân số", "Số người có tài khoản"),
  share("Toàn bộ hồ sơ", "Hồ sơ trực tuyến"),
  share("Số hồ sơ nhận", "Số hồ sơ giải quyết"),
  share("Số hồ sơ đúng hạn", "Số hồ sơ trễ hạn"),
  share("Số giờ gián đoạn", "Tổng số giờ"),
  share("Số phiếu không hài lòng", "Tổng số phiếu"),
  share("Thứ hạng của xã", "Số đơn vị"),
  share("Thời gian thực tế", "Thời gian quy định"),
  share("Số điểm trừ", "Tổng số điểm"),
  "- Tỷ lệ người dân chưa hài lòng ≥ 80%: 10 điểm\n- < 80%: 5 điểm",
  parts("Chậm báo cáo", "Kế hoạch"),
  parts("Vi phạm", "Báo cáo"),
  parts("Kế hoạch", "Để xảy ra sự cố"),
];

const PLAN = "1. Kế hoạch (5 điểm)\n- Có: 5 điểm\n- Không: 0 điểm\n";
const COUNTS = "- Từ 20 trở lên: 10 điểm\n- Từ 10 đến 19: 5 điểm\n- Dưới 10: 0 điểm";
const BOTH = "1. Kế hoạch (5 điểm)\n- Có: 5 điểm\n- Không: 0 điểm\n2. Báo cáo (5 điểm)\n- Có: 5 điểm\n- Không: 0 điểm";

/** The same under the heading of a part, or under a line above the rule; and lines above all parts that do more than name them. */
export const HEADED_ROUND: readonly string[] = [
  `${PLAN}2. Số sự cố (5 điểm)\n- Từ 5 trở lên: 5 điểm\n- Dưới 5: 0 điểm`,
  `${PLAN}2. Thời gian giải quyết (5 điểm)\n- Trên 5 ngày: 5 điểm\n- Từ 5 ngày trở xuống: 0 điểm`,
  `${PLAN}2. Tỷ lệ hộ có mạng (5 điểm)\na = Số hộ không có mạng; b = Tổng số hộ\n- Điểm = a/b*5`,
  `${PLAN}2. Số sự cố (5 điểm)\n- Tính điểm theo phương pháp Min-Max`,
  `${PLAN}2. Hồ sơ trễ hạn (5 điểm)\n- Mỗi hồ sơ: 0,5 điểm`,
  ...["Vi phạm kỷ luật", "Có sự cố", "Báo cáo mỗi quý", "Báo cáo của từng phòng", "Báo cáo nếu có phát sinh", "Báo cáo chưa chấm", "Báo cáo dành cho phường", "Riêng phường", "Không báo cáo", "Thiếu báo cáo", "Điểm phạt"].map((heading) => `${PLAN}2. ${heading} (5 điểm)\n- Có: 5 điểm\n- Không: 0 điểm`),
  ...["Số sự cố", "Tỷ lệ hồ sơ trễ hạn", "Thời gian xử lý:", "Thứ hạng:"].map((head) => `${head}\nTính điểm theo phương pháp Min-Max`),
  ...["Số sự cố", "Số lần chậm", "Số lần vi phạm"].map((head) => `${head}\n${COUNTS}`),
  ...["Vi phạm kỷ luật:", "Chậm báo cáo:", "Không có kế hoạch:"].map((head) => `${head}\n- Có: 10 điểm\n- Không: 0 điểm`),
  "Số lần vi phạm\nMỗi lần 2 điểm, tối đa 10 điểm",
  "Tỷ lệ hồ sơ trễ hạn\na = Số hồ sơ; b = Tổng số hồ sơ\n- Tỷ lệ = a/b\n- Điểm = Tỷ lệ*Điểm tối đa",
  ...["Bình quân hai nội dung:", "Tổng hai nội dung chia đôi:", "Tích hai nội dung:", "Hội đồng chấm:", "Xã loại I:", "Mỗi lĩnh vực:"].map((line) => `${line}\n${BOTH}`),
];

/** Headings and lines of the same kind under which nothing turns round. */
export const HEADED_UPRIGHT: readonly (readonly [text: string, inputs: RuleInputs, score: number])[] = [
  [`${PLAN}2. Số sự cố (5 điểm)\n- Dưới 5: 5 điểm\n- Từ 5 trở lên: 0 điểm`, { "part1.choice": 1, "part2.value": 9 }, 5],
  [`${PLAN}2. Tỷ lệ hộ có mạng (5 điểm)\na = Số hộ có mạng; b = Tổng số hộ\n- Điểm = a/b*5`, { "part1.choice": 1, "part2.a": 60, "part2.b": 100 }, 8],
  [`${PLAN}2. Vi phạm kỷ luật (5 điểm)\n- Không: 5 điểm\n- Có: 0 điểm`, { "part1.choice": 1, "part2.choice": 2 }, 5],
  ["Số sự cố\n- Dưới 10: 10 điểm\n- Từ 10 trở lên: 0 điểm", { value: 9 }, 10],
  ["Tỷ lệ hồ sơ trễ hạn\na = Số hồ sơ trễ hạn; b = Tổng số hồ sơ\n- Điểm = Điểm tối đa x (1 - a/b)", { a: 40, b: 100 }, 6],
  [`Số buổi diễn tập\n${COUNTS}`, { value: 25 }, 10],
  [`Gồm các nội dung sau:\n${BOTH}`, { "part1.choice": 1, "part2.choice": 2 }, 5],
  [`Điểm của chỉ số gồm hai phần:\n${BOTH}`, { "part1.choice": 1, "part2.choice": 2 }, 5],
];

/** Their neighbours. */
export const UPRIGHT_WORDS: readonly (readonly [text: string, inputs: RuleInputs, score: number])[] = [
  [share("Thực hiện", "Kế hoạch"), { a: 5, b: 10 }, 5],
  [share("Số đã giải ngân", "Dự toán được giao"), { a: 5, b: 10 }, 5],
  [share("Số nhiệm vụ đã hoàn thành", "Số nhiệm vụ được giao"), { a: 5, b: 10 }, 5],
  [share("Số người có tài khoản", "Dân số"), { a: 5, b: 10 }, 5],
  [share("Số hồ sơ đúng hạn", "Số hồ sơ đã giải quyết"), { a: 5, b: 10 }, 5],
  [share("Số kế hoạch đã ban hành", "Số kế hoạch phải ban hành"), { a: 5, b: 10 }, 5],
  [share("Thời gian quy định", "Thời gian thực tế"), { a: 5, b: 10 }, 5],
  [share("Số phiếu hài lòng", "Tổng số phiếu"), { a: 5, b: 10 }, 5],
  [parts("Xử lý sự cố", "Kế hoạch"), { "part1.choice": 1, "part2.choice": 2 }, 5],
  ["1. Vi phạm (5 điểm)\n- Có: 0 điểm\n- Không: 5 điểm\n2. Báo cáo (5 điểm)\n- Có: 5 điểm\n- Không: 0 điểm", { "part1.choice": 2, "part2.choice": 2 }, 5],
];

/** Parts that are units or times of which only one holds, and points for one of them that another part denies: refused. */
export const PARTS_FOR_SOME: readonly string[] = [
  "1. Phường\n- Có: 5 điểm\n- Không: 0 điểm\n2. Xã\n- Có: 5 điểm\n- Không: 0 điểm",
  "1. Sở, ngành\n- Có: 5 điểm\n- Không: 0 điểm\n2. UBND cấp xã\n- Có: 5 điểm\n- Không: 0 điểm",
  "1. Các xã (5 điểm)\n- Có: 5 điểm\n- Không: 0 điểm\n2. Các phường (5 điểm)\n- Có: 5 điểm\n- Không: 0 điểm",
  "1. Trước sáp nhập:\n- Có: 5 điểm\n- Không: 0 điểm\n2. Sau sáp nhập:\n- Có: 5 điểm\n- Không: 0 điểm",
  "1. Có kế hoạch:\n- Có: 5 điểm\n- Không: 0 điểm\n2. Không có kế hoạch:\n- Có báo cáo: 5 điểm\n- Không: 0 điểm",
];

/** Parts of things that begin with such words. */
export const PARTS_FOR_ALL: readonly (readonly [text: string, inputs: RuleInputs, score: number])[] = [
  ["1. Xã có trang thông tin (5 điểm)\n- Có: 5 điểm\n- Không: 0 điểm\n2. Xã có kế hoạch (5 điểm)\n- Có: 5 điểm\n- Không: 0 điểm", { "part1.choice": 1, "part2.choice": 2 }, 5],
  ["1. Phường, xã có kế hoạch (5 điểm)\n- Có: 5 điểm\n- Không: 0 điểm\n2. Báo cáo (5 điểm)\n- Có: 5 điểm\n- Không: 0 điểm", { "part1.choice": 1, "part2.choice": 2 }, 5],
];

/** Lists of numbered levels of which one is lost: refused. */
export const LEVELS_LOST: readonly string[] = [
  "Mức 1: ≥ 2 tỷ: 100% điểm;\nMức 3: ≥ 0,5 tỷ: 30% điểm;\nMức 4: < 0,5 tỷ: 0% điểm;",
  "Mức 2: ≥ 1 tỷ: 70% điểm;\nMức 3: ≥ 0,5 tỷ: 30% điểm;\nMức 4: < 0,5 tỷ: 0% điểm;",
  "Mức 1: Tỷ lệ ≥ 80%: 10 điểm\nMức 3: Tỷ lệ < 80%: 2 điểm",
  "a = Kinh phí ATTT (tỷ đồng);\nb = Tổng chi CĐS (tỷ đồng);\n- Tỷ lệ = a/b\nThang điểm:\nMức 1 ≥ 10% (điểm tối đa)\nMức 3 ≥ 3% (30% điểm)\nMức 4 < 3% (0 điểm)",
  "- Mức 4: có kế hoạch và kinh phí: 10 điểm\n- Mức 2: có kế hoạch: 5 điểm\n- Mức 1: chưa có: 0 điểm",
];

/** All of them are there. */
export const LEVELS_KEPT: readonly (readonly [text: string, inputs: RuleInputs, score: number])[] = [
  ["Mức 1: ≥ 2 tỷ: 10 điểm;\nMức 2: ≥ 1 tỷ: 7 điểm;\nMức 3: < 1 tỷ: 0 điểm;", { value: 1.5 }, 7],
  ["Mức 3: ≥ 2 tỷ: 10 điểm;\nMức 2: ≥ 1 tỷ: 7 điểm;\nMức 1: < 1 tỷ: 0 điểm;", { value: 1.5 }, 7],
  ["Mức 0: chưa có: 0 điểm\nMức 1: có kế hoạch: 5 điểm\nMức 2: có kế hoạch và kinh phí: 10 điểm", { choice: 2 }, 5],
  ["- Dịch vụ công mức độ 4: 10 điểm\n- Dịch vụ công mức độ 2: 5 điểm\n- Chưa có: 0 điểm", { choice: 2 }, 5],
];

/** The line of all points speaks of other units or another time than the losses below it: refused. */
export const OTHER_FLAWS: readonly string[] = [
  "- Không vi phạm trong năm trước: 10 điểm\n- Mỗi lần vi phạm trừ 2 điểm",
  "- Từng xã không vi phạm: 10 điểm\n- Mỗi lần vi phạm trừ 2 điểm",
  "- Cấp tỉnh không vi phạm: 10 điểm\n- Mỗi lần vi phạm trừ 2 điểm",
  "- Không vi phạm: 10 điểm\n- Mỗi quý, mỗi lần vi phạm trừ 2 điểm",
];

/** The same fault in other words. */
export const SAME_FLAWS: readonly (readonly [text: string, inputs: RuleInputs, score: number])[] = [
  ["- Không vi phạm: 10 điểm\n- Mỗi lần vi phạm trừ 2 điểm", { count: 1 }, 8],
  ["- Không có sự cố: 10 điểm\n- Mỗi sự cố trừ 2 điểm", { count: 1 }, 8],
  ["- Không có văn bản chậm: 10 điểm\n- Mỗi văn bản chậm trừ 2 điểm", { count: 1 }, 8],
  ["- Không để xảy ra mất an toàn thông tin: 10 điểm\n- Mỗi vụ trừ 2 điểm", { count: 1 }, 8],
];

/** Lines beside a rule that name another period than a year, or another time for a deed: refused. */
export const OTHER_TIMES: readonly string[] = [
  "- Từ 5 tin bài trở lên: 10 điểm;\n- Dưới 5 tin bài: 0 điểm.\nKỳ đánh giá: quý.",
  "- Từ 5 tin bài trở lên: 10 điểm;\n- Dưới 5 tin bài: 0 điểm.\nTần suất: hằng tháng.",
  "- Từ 5 tin bài trở lên: 10 điểm;\n- Dưới 5 tin bài: 0 điểm.\nKỳ tính: tháng.",
  "- Từ 5 tin bài trở lên: 10 điểm;\n- Dưới 5 tin bài: 0 điểm.\nKỳ đánh giá: 6 tháng.",
  "- Từ 5 tin bài trở lên: 10 điểm;\n- Dưới 5 tin bài: 0 điểm.\nKỳ là quý.",
  "- Đã ban hành: Điểm tối đa;\n- Chưa ban hành: 0 điểm.\nThời gian duy trì: 12 tháng.",
  "- Đã ban hành: Điểm tối đa;\n- Chưa ban hành: 0 điểm.\nThời gian ban hành: quý I.",
  "- Đã ban hành: Điểm tối đa;\n- Chưa ban hành: 0 điểm.\nThực hiện theo Kế hoạch số 12/KH-UBND trong quý I.",
  "- Đã ban hành: Điểm tối đa;\n- Chưa ban hành: 0 điểm.\nThực hiện theo Kế hoạch số 12/KH-UBND đúng tiến độ.",
];

/** The year, or when figures are gathered. */
export const SAME_TIMES: readonly string[] = [
  "- Từ 5 tin bài trở lên: 10 điểm;\n- Dưới 5 tin bài: 0 điểm.\nKỳ đánh giá: năm 2025.",
  "- Từ 5 tin bài trở lên: 10 điểm;\n- Dưới 5 tin bài: 0 điểm.\nKỳ số liệu: từ ngày 15/12 năm trước đến ngày 14/12 năm đánh giá.",
  "- Đã ban hành: Điểm tối đa;\n- Chưa ban hành: 0 điểm.\nThực hiện theo Kế hoạch số 12/KH-UBND ngày 01/3/2025 của UBND tỉnh.",
];
