import type { RuleInputs } from "../../../../src/core/rules";

const MOST = "Tính điểm theo phương pháp Min-Max dựa vào đơn vị nào nhiều cuộc diễn tập nhất thì điểm tối đa";
const RATIO = "a = Số hồ sơ trực tuyến; b = Tổng số hồ sơ; Tỷ lệ = a/b.";
const OTHERS = "- Các địa phương còn lại: điểm = tỷ lệ của địa phương/tỷ lệ của địa phương cao nhất * điểm tối đa";

/** Behind the best unit, its points or "giảm dần" stands another figure, another list, a case or a factor; or nobody can tell which end is the better one: refused. */
export const OTHER_BEST: readonly string[] = [
  ...["Địa phương có tỷ lệ cao nhất và trên 80%", "03 địa phương có tỷ lệ cao nhất", "Địa phương năm trước có tỷ lệ cao nhất", "Địa phương có kế hoạch và có tỷ lệ cao nhất", "Địa phương đủ hồ sơ có tỷ lệ cao nhất", "Địa phương có tỷ lệ giảm cao nhất"].map((best) => `- ${best}: điểm tối đa\n- Các địa phương còn lại: điểm = tỷ lệ của địa phương/tỷ lệ của địa phương cao nhất * điểm tối đa`),
  ...["theo thứ hạng", "theo từng nhóm", "mỗi xã", "/xã", "trên 1.000 dân", "bình quân/cán bộ", "và có báo cáo", "trừ xã nghèo", "(điểm trừ)", "(chưa áp dụng)", "- 1", "đến 5 điểm"].map((tail) => `${MOST} và giảm dần ${tail}`),
  ...["mỗi xã", "(điểm trừ)", "trên 1.000 dân", "và có báo cáo"].map((tail) => `${MOST} ${tail}`),
  ...["năm trước", "toàn quốc", "cả nước", "của 3 năm", "trong vùng", "x 2"].map((tail) => `${RATIO} Điểm = Tỷ lệ/Tỷ lệ cao nhất ${tail}*Điểm tối đa`),
  ...["≥ 80%", "năm trước", "cả nước", "nếu đúng hạn", "(chưa áp dụng)", "(quá hạn)", "so với kế hoạch", "riêng xã"].map((tail) => `- Địa phương có tỷ lệ cao nhất ${tail}: điểm tối đa\n${OTHERS}`),
  ...["thứ hạng cao nhất", "đơn vị có thứ hạng thấp nhất", "đơn vị có tỷ lệ trễ hạn tốt nhất", "đơn vị có thời gian xử lý chậm nhất"].map((end) => `Tính điểm theo phương pháp Min-Max dựa vào ${end} thì điểm tối đa và giảm dần`),
  ...["số lần bị nhắc nhở", "số lỗ hổng", "tỷ lệ thất nghiệp", "tỷ lệ không hài lòng", "mức độ rủi ro", "tỷ lệ hộ nghèo", "số văn bản bị trả lại"].map((figure) => `Tính điểm theo phương pháp Min-Max dựa vào ${figure}`),
  "Tính điểm theo phương pháp Min-Max dựa vào tỷ lệ của tỉnh với tỉnh chi cao nhất\nĐơn vị: triệu đồng\na = kinh phí (tỷ đồng)",
  "Tính điểm theo phương pháp Min-Max (trên 1.000 dân). a = số hồ sơ",
];

/** Whether the most or the least is best: the value is that of one of three units, with 1, 5 and 10. */
export const BEST: readonly (readonly [text: string, best: 1 | 10])[] = [
  ...["", " và giảm dần", " và giảm dần đến 0 điểm", ", giảm dần về 0 điểm", " và giảm dần đến 0", " và giảm dần đối với các đơn vị còn lại", " và giảm dần đến đơn vị ít nhất 0 điểm", ", đơn vị ít nhất 0 điểm", " và giảm dần theo tỷ lệ"].map((tail) => [`${MOST}${tail}`, 10] as const),
  ["Tính điểm theo phương pháp Min-Max, đơn vị cao nhất được điểm tối đa, giảm dần về 0 điểm", 10],
  ["Tính điểm theo phương pháp Min-Max dựa vào đơn vị nào nhiều cuộc nhất thì 10 điểm và giảm dần đến 0 điểm", 10],
  ["Tính điểm theo phương pháp Min-Max dựa vào tỷ lệ của huyện với huyện chi cao nhất, giảm dần đến 0 điểm", 10],
  ["Tính điểm theo phương pháp Min-Max, đơn vị ít sự cố nhất thì điểm tối đa và giảm dần đến 0 điểm", 1],
  ["Tính điểm theo phương pháp Min-Max: thấp nhất 10 điểm, cao nhất 0 điểm", 1],
  ["Tính điểm theo phương pháp Min-Max: cao nhất 0 điểm, thấp nhất 10 điểm", 1],
  ["Tính điểm theo phương pháp Min-Max: 10 điểm cho đơn vị cao nhất, 0 điểm cho đơn vị thấp nhất", 10],
  ["Tính điểm theo phương pháp Min-Max: 0 điểm cho đơn vị cao nhất, 10 điểm cho đơn vị thấp nhất", 1],
  ["Tính điểm theo phương pháp Min-Max dựa vào đơn vị có tỷ lệ hộ nghèo thấp nhất thì điểm tối đa và giảm dần", 1],
  ["Tính điểm theo phương pháp Min-Max (giữa các xã): nhiều nhất được điểm tối đa, ít nhất được 0 điểm", 10],
];

/** Neighbours whose best unit is that of the same list: half as much as the best one gets half of the points. */
export const SAME_LIST: readonly (readonly [text: string, inputs: RuleInputs])[] = [
  ...["", " toàn tỉnh", " của các xã", " trong các đơn vị"].map((list) => [`Điểm = (Số lượt truy cập của đơn vị/Số lượt truy cập cao nhất${list}) x Điểm tối đa`, { value: 5, peers: [5, 10] }] as const),
  [`${RATIO} Điểm = Tỷ lệ/Tỷ lệ cao nhất*Điểm tối đa`, { a: 5, b: 20, peers: [0.25, 0.5] }],
  [`- Địa phương có tỷ lệ cao nhất: điểm tối đa\n${OTHERS}`, { value: 0.25, peers: [0.25, 0.5] }],
  [`- Địa phương có tỷ lệ cao nhất trong năm: điểm tối đa\n${OTHERS}`, { value: 0.25, peers: [0.25, 0.5] }],
];

/** Units, conditions and figures that only the line of the best unit names: refused. */
export const BEST_OF_OTHERS: readonly string[] = [
  ...["Địa phương có tỷ lệ cao nhất và trên 80%", "03 địa phương có tỷ lệ cao nhất", "Ba địa phương có tỷ lệ cao nhất", "Địa phương năm trước có tỷ lệ cao nhất", "Địa phương có kế hoạch và có tỷ lệ cao nhất", "Địa phương đủ hồ sơ có tỷ lệ cao nhất", "Địa phương được phê duyệt có tỷ lệ cao nhất"],
  ...["giảm", "tăng", "quá hạn", "bình quân 3 năm", "chưa đạt"].map((other) => `Địa phương có tỷ lệ ${other} cao nhất`),
  ...["trong khối", "trong nhóm miền núi", "ngoài khu vực III", "vùng I"].map((list) => `Địa phương ${list} có tỷ lệ cao nhất`),
].map((best) => `- ${best}: điểm tối đa\n${OTHERS}`);

/** Half as much as the best unit, half of the points. */
export const BEST_OF_ALL: readonly string[] = [
  ...["Các địa phương có tỷ lệ cao nhất", "01 địa phương có tỷ lệ cao nhất", "Địa phương nào đạt tỷ lệ cao nhất", "Địa phương trong tỉnh có tỷ lệ cao nhất", "Địa phương có tỷ lệ hồ sơ trực tuyến cao nhất"].map((best) => `- ${best}: điểm tối đa\n${OTHERS}`),
  "Cơ sở có tỷ lệ cao nhất được 10 điểm; các cơ sở khác: Điểm = 10 * (tỷ lệ của cơ sở / tỷ lệ cao nhất).",
  "Bệnh viện có số ca mổ bình quân cao nhất được điểm tối đa; các bệnh viện còn lại: điểm = số ca mổ bình quân của bệnh viện/số ca mổ bình quân cao nhất x điểm tối đa",
];
