import { impliedInputs } from "../../../src/core/advise/implied-inputs";
import { clausesOf, lossReason } from "../../../src/core/advise/loss-reason";
import { doneWithoutPoints, goesOnWithNothing, worthwhileRemedy } from "../../../src/core/advise/remedy-contradiction";
import { compileRule } from "../../../src/core/rules";
import type { RuleInputs } from "../../../src/core/rules/rule";
import { lossSentence } from "../../../src/i18n/loss-sentence";
import { messages } from "../../../src/i18n/messages";

const vi = messages("vi");
const CHOICE = "- Trưởng ban là Bí thư/Chủ tịch huyện: Điểm tối đa.\n- Trưởng ban là Phó Bí thư/Phó Chủ tịch huyện: 1/2*Điểm tối đa.\n- Chưa có Ban chỉ đạo: 0 điểm.";
const TARGET = "a = Tổng số hồ sơ\nb = Số hồ sơ trực tuyến\n- Tỷ lệ = b/a\n- Điểm =\n+ Tỷ lệ ≥ 80%: Điểm tối đa\n+ Tỷ lệ < 80%: Tỷ lệ/80%*Điểm tối đa";
const LEVELS = "Mức 1: ≥ 200 triệu: 100% điểm phần này.\nMức 2: ≥ 100 triệu 70% điểm phần này.\nMức 3: ≥ 50 triệu: 30% điểm phần này\nMức 4: < 50 triệu: 0% điểm";
const FEWER = "a = Số sự cố\n- a < 2: Điểm tối đa\n- 2 ≤ a < 5: 1/2*Điểm tối đa\n- a ≥ 5: 0 điểm";
const ADDITIVE = "- Bí thư/Chủ tịch tham gia tất cả các phiên họp: 1/2*Điểm tối đa;\n- Bí thư/Chủ tịch chủ trì tất cả các cuộc họp: 1/2*Điểm tối đa.";

const PARTS = "1. Kết nối (1/2*Điểm tối đa)\na = Tổng số hồ sơ\nb = Số hồ sơ trực tuyến\n- Tỷ lệ = b/a\n- Tỷ lệ ≥ 80%: 1/2*Điểm tối đa\n- Tỷ lệ < 80%: Tỷ lệ/80%*1/2*Điểm tối đa\n2. Quy chế (1/2*Điểm tối đa)\n- Đã ban hành: 1/2*Điểm tối đa\n- Chưa ban hành: 0 điểm";

/** The reason for a score as the add-in words it; null where it says none. */
function reason(text: string, max: number, score: number, inputs: RuleInputs = {}): string | null {
  const rule = compileRule(text, { name: "Chỉ số", max });
  const implied = Object.keys(inputs).length === 0 ? impliedInputs(rule, score, max) : null;
  const found = lossReason({ rule, inputs: implied ?? inputs, max, score, implied: implied !== null });
  return found && lossSentence(max - score, found, vi);
}

test.each([
  ["figures below a target", TARGET, 20, 13.13, { a: 200, b: 105 }, "Mất 6,87 điểm: tỷ lệ 52,5% dưới mục tiêu 80%."],
  ["a score that gives the ratio away", TARGET, 20, 7.22, {}, "Mất 12,78 điểm: điểm đã chấm ứng với tỷ lệ khoảng 28,9%, dưới mục tiêu 80%."],
  ["no result at all", TARGET, 20, 0, {}, "Mất 20 điểm: chưa có kết quả nào được tính điểm, mục tiêu 80%."],
  ["a chosen option", CHOICE, 10, 5, { choice: 2 }, "Mất 5 điểm: mới ở mức “Trưởng ban là Phó Bí thư/Phó Chủ tịch huyện”, chưa đạt “Trưởng ban là Bí thư/Chủ tịch huyện”."],
  ["a score that only one option gives", CHOICE, 10, 5, {}, "Mất 5 điểm: mới ở mức “Trưởng ban là Phó Bí thư/Phó Chủ tịch huyện”, chưa đạt “Trưởng ban là Bí thư/Chủ tịch huyện” (suy ra từ điểm đã chấm)."],
  ["a level that the figure falls into", LEVELS, 3, 2.1, { value: 120 }, "Mất 0,9 điểm: đạt 120, thuộc mức “Mức 2: ≥ 100 triệu 70% điểm phần này”, chưa tới mức “≥ 200 triệu: 100% điểm phần này”."],
  ["a score that only one level gives", LEVELS, 3, 0, {}, "Mất 3 điểm: điểm đã chấm ứng với mức “< 50 triệu: 0% điểm”, chưa tới mức “≥ 50 triệu: 30% điểm phần này”."],
  ["a share of points that is rounded", LEVELS, 3, 2.1, {}, "Mất 0,9 điểm: điểm đã chấm ứng với mức “Mức 2: ≥ 100 triệu 70% điểm phần này”, chưa tới mức “≥ 200 triệu: 100% điểm phần này”."],
  ["levels of which the lowest is best", FEWER, 10, 5, { a: 3 }, "Mất 5 điểm: đạt 3, thuộc mức “2 ≤ a < 5: 1/2*Điểm tối đa”, chưa tới mức “a < 2: Điểm tối đa”."],
  ["things of which each gives a point", "Mỗi hoạt động được 1 điểm, tối đa không quá điểm tối đa.", 20, 3, { count: 3 }, "Mất 17 điểm: mới có 3, cần 20 để đạt điểm tối đa."],
  ["a part that is missing", ADDITIVE, 10, 5, { option1: 1, option2: 0 }, "Mất 5 điểm: còn thiếu: Bí thư/Chủ tịch chủ trì tất cả các cuộc họp."],
  ["parts of which both lost", PARTS, 10, 2.5, { "part1.a": 100, "part1.b": 40, "part2.choice": 2 }, "Mất 7,5 điểm: phần 1 “Kết nối” mất 2,5 điểm (tỷ lệ 40,0% dưới mục tiêu 80%); phần 2 “Quy chế” mất 5 điểm (mới ở mức “Chưa ban hành”, chưa đạt “Đã ban hành”)."],
  ["parts of which one lost", PARTS, 10, 7.5, { "part1.a": 100, "part1.b": 40, "part2.choice": 1 }, "Mất 2,5 điểm: phần 1 “Kết nối” mất 2,5 điểm (tỷ lệ 40,0% dưới mục tiêu 80%)."],
])("%s", (_, text, max, score, inputs, sentence) => {
  expect(reason(text, max, score, inputs)).toBe(sentence);
});

test.each([
  ["a score that either of two parts gives", ADDITIVE, 10, 5, {}],
  ["figures that give another score", TARGET, 20, 4, { a: 200, b: 105 }],
  ["a score that no option gives", CHOICE, 10, 7, {}],
  ["a score that no level gives", LEVELS, 3, 1.5, {}],
  ["a score that two levels give", "- a ≥ 5: Điểm tối đa\n- 2 ≤ a < 5: 0 điểm\n- a < 2: 0 điểm", 10, 0, {}],
  ["no points, where there may be nothing at all or too little", "- Tần suất ≥ 4 lần: Điểm tối đa\n- Tần suất < 4 lần: 0 điểm\n- Chưa có chuyên mục: 0 điểm", 10, 0, {}],
  ["a text that cannot be read", "Theo hướng dẫn của Bộ", 10, 5, {}],
])("nothing is said of %s", (_, text, max, score, inputs) => {
  expect(reason(text, max, score, inputs)).toBeNull();
});

test("what the parts lost adds up to what the row lost; what only a part says is not said of the whole", () => {
  const rule = compileRule(PARTS, { name: "Chỉ số", max: 10 });
  const found = lossReason({ rule, inputs: { "part1.a": 100, "part1.b": 40, "part2.choice": 2 }, max: 10, score: 2.5, implied: false });
  if (found?.kind !== "each-part") throw new Error("no reason for each part");
  expect(found.parts.map(({ number, lost }) => [number, lost])).toEqual([[1, 2.5], [2, 5]]);
  expect(found.clause).toBeNull();
  expect(clausesOf(found).map(({ start, end }) => PARTS.slice(start, end))).toEqual([expect.stringContaining("Tỷ lệ < 80%"), expect.stringContaining("Chưa ban hành: 0 điểm")]);
});

test("the reason names the clause of the rule that decided", () => {
  const rule = compileRule(CHOICE, { name: "Chỉ số", max: 10 });
  const found = lossReason({ rule, inputs: { choice: 2 }, max: 10, score: 5, implied: false });
  expect(CHOICE.slice(found?.clause?.start, found?.clause?.end)).toContain("Phó Bí thư/Phó Chủ tịch huyện: 1/2*Điểm tối đa");
});

test.each([
  ["Tiếp tục triển khai thực hiện theo Kế hoạch đã ban hành.", 0, true],
  ["- Duy trì kết quả đã đạt được", 0, true],
  ["Tiếp tục triển khai thực hiện theo Kế hoạch đã ban hành.", 5, false],
  ["Chỉ đạo các doanh nghiệp viễn thông tiếp tục phủ sóng vùng lõm", 0, false],
  ["Ban hành Kế hoạch mới", 0, false],
])("“%s” at a score of %d contradicts the score: %s", (remedy, score, contradicted) => {
  expect(goesOnWithNothing(remedy, score)).toBe(contradicted);
});

test.each<[story: string, usual: string | null, solution: string | null, score: number | null, said: string | null]>([
  ["what the table says already", "Ban hành Kế hoạch năm 2024.", "ban hành kế hoạch năm 2024", 0, null],
  ["going on, at a score of nothing", "Tiếp tục thực hiện Kế hoạch", "Ban hành Kế hoạch mới", 0, null],
  ["going on, where it brought points", "Tiếp tục thực hiện Kế hoạch", null, 5, "Tiếp tục thực hiện Kế hoạch"],
  ["another remedy than the table's", "Mở lớp tập huấn", "Ban hành Kế hoạch", 0, "Mở lớp tập huấn"],
  ["none", null, "Ban hành Kế hoạch", 0, null],
])("the usual remedy of the set: %s", (_, usual, solution, score, said) => {
  expect(worthwhileRemedy(usual, solution, score)).toBe(said);
});

test("work that is done, at a score below the maximum, is said to be looked at again; a row without a score is not", () => {
  expect(doneWithoutPoints([{ kind: "done", text: "Đã hoàn thành" }], 0)).toBe(true);
  expect(doneWithoutPoints([{ kind: "done", text: "Đã hoàn thành" }], null)).toBe(false);
  expect(doneWithoutPoints([{ kind: "dated", due: "2024-12-31", text: "Quý IV năm 2024" }], 0)).toBe(false);
});
