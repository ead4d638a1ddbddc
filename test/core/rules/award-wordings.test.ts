import { compileRule, evaluate, type RuleInputs } from "../../../src/core/rules";

/** One place of a scoring text, the words that offices put there, and what the text then gives. */
interface Slot {
  readonly slot: string;
  readonly max: number;
  /** The text; "…" is where the words stand. */
  readonly text: string;
  readonly wordings: readonly string[];
  /** Figures and the score for them; none: the text is refused. */
  readonly scores: readonly (readonly [RuleInputs, number])[];
}

const RATIO = "Tỷ lệ = Số hồ sơ số hóa/Tổng số hồ sơ\n- Từ 90% trở lên: ";
const LATE: Slot["scores"] = [[{ count: 0 }, 5], [{ count: 3 }, 3.5], [{ count: 12 }, 0]];
const KEPT: Slot["scores"] = [[{ count: 0 }, 10], [{ count: 15 }, 7], [{ count: 60 }, 2]];
const SERVICES: Slot["scores"] = [[{ count: 12 }, 15], [{ count: 4 }, 6], [{ count: 0 }, 0]];
const DEEDS = "- Treo băng rôn, pa nô: 1đ\n- Tổ chức ra quân hỗ trợ người dân: 2đ\n- Có báo cáo kết quả gửi đúng hạn: 1đ";
const ADDED: Slot["scores"] = [[{ option1: 1, option2: 1, option3: 1 }, 4], [{ option1: 0, option2: 1, option3: 0 }, 2], [{ option1: 0, option2: 0, option3: 0 }, 0]];
const SHARE: Slot["scores"] = [[{ numerator: 95, denominator: 100 }, 8], [{ numerator: 45, denominator: 100 }, 4], [{ numerator: 0, denominator: 100 }, 0]];
const FEES = "a = số giao dịch nộp phí trực tuyến; b = tổng số giao dịch nộp phí;\n…\n- a/b ≥ 70%: 15 điểm\n- a/b < 70%: điểm = (a/b)/70%*15";

const SLOTS: readonly Slot[] = [
  {
    slot: "all of the points", max: 8, text: `${RATIO}…\n- Dưới 90%: điểm = tỷ lệ/90% x 8`, scores: SHARE.slice(0, 2),
    wordings: ["chấm trọn 8 điểm", "được trọn vẹn 8 điểm", "điểm tuyệt đối", "được chấm điểm tuyệt đối", "trọn điểm", "hưởng trọn điểm", "được hết số điểm", "toàn bộ số điểm", "full điểm", "chấm đủ điểm", "ghi đủ 8 điểm", "được nhận 8 điểm", "đạt mức tối đa", "được điểm tối đa 8 điểm", "được 8 điểm (điểm tối đa)"],
  },
  {
    slot: "nothing", max: 8, text: "- Đã ban hành kế hoạch: 8 điểm\n- Chưa ban hành kế hoạch: …", scores: [[{ choice: 1 }, 8], [{ choice: 2 }, 0]],
    wordings: ["không có điểm nào", "không điểm nào", "không ghi điểm", "không được cộng điểm", "không được hưởng điểm", "mất toàn bộ số điểm", "trừ hết điểm", "mất trắng"],
  },
  {
    slot: "what losses are taken from", max: 5, text: "…\nMỗi báo cáo gửi chậm bị trừ 0,5 điểm, trừ đến khi còn 0 điểm.", scores: LATE,
    wordings: ["Điểm gốc: 5 điểm.", "Điểm nền: 5 điểm", "Xuất phát từ 5 điểm.", "Mặc định được 5 điểm", "Mỗi xã được mặc định 5 điểm.", "Ban đầu mỗi đơn vị có 5 điểm.", "Số điểm gốc: 5.", "Điểm khởi điểm: 5 điểm"],
  },
  {
    slot: "a loss", max: 5, text: "Mỗi báo cáo chậm …", scores: LATE,
    wordings: ["mất 0,5 điểm", "bị mất 0,5 điểm", "giảm 0,5 điểm", "bị giảm trừ 0,5 điểm", "bị trừ đi 0,5 điểm", "trừ bớt 0,5 điểm", "phải trừ 0,5 điểm", "trừ 0,5 điểm vào số điểm tối đa", "trừ 0,5 điểm vào điểm tối đa (5 điểm)", "trừ 0,5 điểm trong tổng số 5 điểm", "trừ 0,5 điểm so với điểm tối đa", "bị trừ 0,5 điểm vào điểm của chỉ số"],
  },
  {
    slot: "no loss that is sure", max: 5, text: "Mỗi báo cáo chậm …", scores: [],
    wordings: [": - 0,5 điểm", "trừ 0,5 điểm vào tổng số 10 điểm", "trừ 0,5 điểm vào điểm thi đua", "trừ 0,5 điểm. Điểm còn lại không quá 4 điểm", "trừ 0,5 điểm, đạt tối đa 4 điểm"],
  },
  {
    slot: "the least that is left", max: 10, text: "Mỗi chứng từ bị trả lại: trừ 0,2 điểm, …", scores: KEPT,
    wordings: ["điểm sau khi trừ không thấp hơn 2 điểm", "điểm còn lại tối thiểu là 2 điểm", "số điểm còn lại không dưới 2 điểm", "mức điểm thấp nhất là 2 điểm", "điểm sàn: 2 điểm", "tối thiểu còn 2 điểm", "trừ đến khi còn 2 điểm", "tổng số điểm bị trừ không quá 8 điểm", "mức trừ tối đa là 8 điểm", "không trừ quá 8 điểm"],
  },
  {
    slot: "the most that is given", max: 15, text: "Mỗi dịch vụ dữ liệu đã kết nối được tính 1,5 điểm; …", scores: SERVICES,
    wordings: ["tổng điểm của chỉ số tối đa là 15 điểm", "nhiều nhất 15 điểm", "cao nhất là 15 điểm", "trần là 15 điểm", "mức tối đa 15 điểm", "tối đa là 15", "điểm tối đa của chỉ số là 15 điểm", "tổng điểm chỉ số không quá 15 điểm", "giới hạn ở mức 15 điểm", "chỉ tính tối đa 15 điểm"],
  },
  {
    slot: "a gain", max: 15, text: "Cứ 01 dịch vụ dữ liệu kết nối …", scores: SERVICES,
    wordings: ["được thêm 1,5 điểm", "thêm 1,5 điểm", "chấm 1,5 điểm", "được ghi nhận 1,5 điểm", "được cộng dồn 1,5 điểm"],
  },
  {
    slot: "a heading over what adds up", max: 4, text: `…\n${DEEDS}`, scores: ADDED,
    wordings: ["Tổng điểm 4, gồm:", "Tổng điểm: 4 điểm, gồm:", "Tổng 4 điểm, bao gồm:", "Tổng cộng 4 điểm, trong đó:", "4 điểm được chia như sau:", "Cộng dồn các nội dung:"],
  },
  {
    slot: "words behind what adds up", max: 4, text: `${DEEDS}\n…`, scores: ADDED,
    wordings: ["(điểm các nội dung được cộng dồn)", "Điểm các nội dung được cộng lại", "(cộng dồn)", "Điểm của từng nội dung được cộng dồn", "Cộng điểm các nội dung trên", "Tính tổng điểm các nội dung", "Các điểm trên được cộng dồn, tối đa 4 điểm", "Đạt nội dung nào được điểm nội dung đó", "Tổng điểm: 4 điểm"],
  },
  {
    slot: "what comes on top", max: 10, text: "- Có bản đồ số các điểm tham quan: được 40% điểm tối đa\n- Có hệ thống bán vé điện tử: … 60% điểm tối đa\n- Chưa triển khai nội dung nào: 0 điểm", scores: [[{ option1: 1, option2: 1 }, 10], [{ option1: 0, option2: 1 }, 6], [{ option1: 0, option2: 0 }, 0]],
    wordings: ["được thêm", "cộng thêm", "được tính thêm", "được chấm thêm", "cộng tiếp"],
  },
  {
    slot: "a target that the levels name", max: 15, text: FEES, scores: [[{ a: 800, b: 1000 }, 15], [{ a: 350, b: 1000 }, 7.5]],
    wordings: ["Mức phấn đấu: 70%.", "Chỉ tiêu phấn đấu: 70%", "Mục tiêu đến năm 2025: 70%", "Chỉ tiêu UBND tỉnh giao: 70%", "Mức yêu cầu: 70%", "Kế hoạch năm: 70%"],
  },
  { slot: "another target than the levels name", max: 15, text: FEES, scores: [], wordings: ["Mức phấn đấu: 75%.", "Mục tiêu đến năm 2025: 75%", "Mức yêu cầu: 75%"] },
  {
    slot: "in proportion", max: 8, text: `${RATIO}8 điểm\n- Dưới 90%: …`, scores: SHARE,
    wordings: ["lấy tỷ lệ thực tế chia cho 90% rồi nhân với 8", "lấy tỷ lệ đạt được chia cho 90%, nhân với 8 điểm", "điểm bằng tỷ lệ đạt được chia cho 90% và nhân với 8 điểm", "tính theo tỷ lệ so với 90%", "tính điểm theo tỷ lệ đạt được so với 90%", "chấm theo tỷ lệ so với mức 90%", "tính theo tỷ lệ (tỷ lệ đạt được/90% x 8)"],
  },
  {
    slot: "in proportion, of nobody knows what", max: 8, text: `${RATIO}8 điểm\n- Dưới 90%: …`, scores: [],
    wordings: ["tính theo tỷ lệ tương ứng", "tính theo tỷ lệ so với 80%", "tính theo tỷ lệ so với 90% (tỷ lệ x 8)"],
  },
  {
    slot: "in proportion to all", max: 4, text: "Tỷ lệ = Số cuộc họp không giấy/Tổng số cuộc họp\n- Đạt 100%: 4đ\n- Dưới 100%: …", scores: [[{ numerator: 36, denominator: 36 }, 4], [{ numerator: 27, denominator: 36 }, 3]],
    wordings: ["tính theo tỷ lệ đạt được (tỷ lệ đạt được × 4đ)", "tính theo tỷ lệ (tỷ lệ x 4đ)", "tính theo tỷ lệ thực tế đạt được", "tính theo tỷ lệ % đạt được", "tính tỷ lệ thuận"],
  },
  {
    slot: "a start without losses", max: 5, text: "…", scores: [],
    wordings: ["Điểm gốc 5 điểm. Mỗi sáng kiến cộng 0,5 điểm", "Mặc định 5 điểm. Đã ban hành: 3 điểm; chưa ban hành: 0 điểm", "Điểm gốc: 4 điểm. Mỗi báo cáo chậm trừ 0,5 điểm"],
  },
];

const cases = SLOTS.flatMap(({ slot, max, text, wordings, scores }) => wordings.map((words) => [slot, words, { max, text: text.replace("…", words), scores }] as const));

test.each(cases)("%s: %s", (_slot, _words, { max, text, scores }) => {
  const rule = compileRule(text, { max });
  expect(rule.ast === null).toBe(scores.length === 0);
  expect(scores.map(([inputs]) => evaluate(rule, inputs, max).score)).toEqual(scores.map(([, score]) => score));
});
