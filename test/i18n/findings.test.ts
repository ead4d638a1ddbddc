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
    finding("group-score-sum", { actual: 39.5, expected: 39.05 }, "4"),
    "Mục 4 ghi 39,5 điểm, nhưng các chỉ số bên dưới cộng lại được 39,05.",
    "Item 4 shows 39.5 points, but the indicators below it add up to 39.05.",
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
    finding("input-missing", { name: ["a", "denominator"] }),
    "Chỉ số 4.2 thiếu số liệu a, mẫu số. Nhập ở trang “DTI – Số liệu”.",
    "Indicator 4.2 lacks the figure a, denominator. Type it on the sheet “DTI – Số liệu”.",
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
