import type { Finding, FindingCode } from "../../src/core/check/finding";
import { findingSentence } from "../../src/i18n/finding-sentence";
import { messages } from "../../src/i18n/messages";

const vietnamese = messages("vi");
const english = messages("en");
const codes = Object.keys(vietnamese.findings) as FindingCode[];

function finding(code: FindingCode, facts: Finding["facts"], indicator: string | null = "4.2"): Finding {
  return { id: "x", code, severity: "error", sheet: "Phụ lục", row: 4, column: 3, indicator, facts };
}

const cases: readonly [name: string, finding: Finding, vi: string, en: string][] = [
  [
    "100 points of 10",
    finding("score-above-max", { actual: 100, max: 10 }),
    "Chỉ số 4.2 ghi 100 điểm, vượt điểm tối đa 10. Xem lại điểm đã nhập.",
    "Indicator 4.2 shows 100 points, above its maximum of 10. Check the score that was typed.",
  ],
  [
    "a group that prints 39,5 for 39,05",
    finding("group-score-sum", { actual: 39.5, expected: 39.05, difference: 0.45 }, "4"),
    "Mục 4 ghi 39,5 điểm, nhưng các chỉ số bên dưới cộng lại được 39,05 (lệch 0,45).",
    "Item 4 shows 39.5 points, but the indicators below it add up to 39.05 (off by 0.45).",
  ],
  [
    "the total that carries its error",
    finding("total-score-sum", { actual: 391.73, expected: 391.28, causedBy: ["y"] }, null),
    "Dòng tổng ghi 391,73 điểm, nhưng các nhóm cộng lại được 391,28.",
    "The total row shows 391.73 points, but the groups add up to 391.28.",
  ],
  [
    "a repeated code whose place tells the right one",
    finding("code-duplicate", { actual: "6.2", expected: "6.3" }),
    "Mã 6.2 đã dùng cho dòng khác; theo thứ tự, dòng này phải là 6.3.",
    "Code 6.2 belongs to another row; by its place this row is 6.3.",
  ],
  [
    "a repeated code whose right one is not known",
    finding("code-duplicate", { actual: "6.2", expected: null }),
    "Mã 6.2 được dùng cho nhiều dòng khác nhau. Sửa lại để mỗi chỉ số có một mã riêng.",
    "Code 6.2 is used for several different rows. Give every indicator its own code.",
  ],
  [
    "a threshold that is a ratio",
    finding("rule-divisor-mismatch", { threshold: 0.8, divisor: 0.75, unit: "ratio" }),
    "Cách tính của chỉ số 4.2: ngưỡng 80% khác với số chia 75%.",
    "Rule of indicator 4.2: the threshold 80% differs from the divisor 75%.",
  ],
  ["a missing score", finding("score-missing", {}), "Chỉ số 4.2 chưa có điểm.", "Indicator 4.2 has no score yet."],
  [
    "several missing figures",
    finding("input-missing", { name: ["a", "denominator"], label: ["Tổng số hồ sơ", ""] }),
    "Chỉ số 4.2 thiếu số liệu a – Tổng số hồ sơ; mẫu số. Nhập ở trang “DTI – Số liệu”.",
    "Indicator 4.2 still lacks a – Tổng số hồ sơ; denominator. Type it on the sheet “DTI – Số liệu”.",
  ],
  [
    "missing figures of other units",
    finding("input-missing", { name: ["peers"], label: ["Số cuộc diễn tập"] }),
    "Chỉ số 4.2 thiếu số liệu các đơn vị cùng so sánh – Số cuộc diễn tập. Nhập ở trang “DTI – Số liệu”.",
    "Indicator 4.2 still lacks figures of all compared units – Số cuộc diễn tập. Type it on the sheet “DTI – Số liệu”.",
  ],
  [
    "a score that no level gives",
    finding("score-unreachable", { actual: 7, nearest: 5, max: 10 }),
    "Theo cách tính của chính chỉ số 4.2 thì không thể có 7 điểm; gần nhất là 5.",
    "By its own rule, indicator 4.2 can never get 7 points; the nearest is 5.",
  ],
  [
    "a refused text, with the reason and the place",
    finding("rule-unreadable", { expected: "one-of-or-additive", text: "Có kế hoạch:\n 1/2 điểm" }),
    "Chưa hiểu chắc chắn cách tính của chỉ số 4.2. Chưa tự chấm vì chưa rõ chỉ được chọn một phương án hay cộng các ý lại: “Có kế hoạch: 1/2 điểm”. Điểm của dòng này được giữ nguyên.",
    "The rule of indicator 4.2 is not understood beyond doubt. Not scored, because it is unclear whether one option applies or several add up: “Có kế hoạch: 1/2 điểm”. The row keeps its score.",
  ],
  [
    "a reason whose figures give another score",
    finding("reason-contradiction", { actual: 8, expected: 6.5, numerator: 13, denominator: 20 }),
    "Số liệu trong lý do mất điểm của chỉ số 4.2 (13/20) cho ra 6,5 điểm, khác 8 điểm đã ghi.",
    "The figures in the reason for indicator 4.2 (13/20) give 6.5 points, not the 8 shown.",
  ],
];

describe("the sentence of a finding", () => {
  test.each(cases)("%s, in Vietnamese", (_, found, sentence) => {
    expect(findingSentence(found, vietnamese)).toBe(sentence);
  });

  test.each(cases)("%s, in English", (_, found, __, sentence) => {
    expect(findingSentence(found, english)).toBe(sentence);
  });

  test.each(codes)("%s is said in both languages, and differently", (code) => {
    const found = finding(code, {});
    expect(findingSentence(found, vietnamese)).toMatch(/^\p{Lu}.*\.$/u);
    expect(findingSentence(found, english)).toMatch(/^\p{Lu}.*\.$/u);
    expect(findingSentence(found, english)).not.toBe(findingSentence(found, vietnamese));
  });
});
