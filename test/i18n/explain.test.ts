import type { ExplainStep, NoScore } from "../../src/core/rules/rule";
import { explainWords, noScoreSentence } from "../../src/i18n/explain-words";
import { messages } from "../../src/i18n/messages";

const vi = messages("vi");

const steps: readonly [name: string, step: ExplainStep, words: readonly string[]][] = [
  ["a ratio", { kind: "measure", expression: "(b+c)/a", substituted: "312/480", value: 0.65, unit: "ratio" }, ["(b+c)/a = 312/480 = 65,0%"]],
  ["a quantity without an expression", { kind: "measure", expression: "", substituted: "5", value: 5, unit: "quantity" }, ["5"]],
  ["a threshold missed", { kind: "compare", value: 0.65, operator: "<", threshold: 0.8, unit: "ratio" }, ["65,0% < 80%"]],
  ["a count reached", { kind: "compare", value: 20, operator: ">=", threshold: 20, unit: "quantity" }, ["20 ≥ 20"]],
  ["a share of the target", { kind: "points", value: 0.65, divisor: 0.8, max: 20, points: 16.25 }, ["→ 65,0% / 80% × 20 = 16,25 điểm"]],
  ["a share of the maximum", { kind: "points", value: 0.65, divisor: null, max: 20, points: 13 }, ["→ 65,0% × 20 = 13 điểm"]],
  ["full points", { kind: "points", value: null, divisor: null, max: 20, points: 20 }, ["→ 20 điểm"]],
  ["an option", { kind: "option", number: 2, words: "Phó Chủ tịch", points: 5 }, ["Phương án 2: Phó Chủ tịch → 5 điểm"]],
  ["other units", { kind: "peers", value: 7, lowest: 2, highest: 12, points: 5 }, ["Đơn vị: 7; thấp nhất 2, cao nhất 12 → 5 điểm"]],
  ["points per item", { kind: "count", count: 3, each: 2, points: 6 }, ["3 × 2 = 6 điểm"]],
  [
    "a part with its own steps",
    { kind: "part", label: "1. Kế hoạch", points: 5, steps: [{ kind: "option", number: 1, words: "Có", points: 5 }] },
    ["1. Kế hoạch: 5 điểm", "Phương án 1: Có → 5 điểm"],
  ],
];

const reasons: readonly [NoScore, string][] = [
  [{ code: "input-missing", names: ["a", "denominator"] }, "Chưa có điểm vì thiếu số liệu a, mẫu số."],
  [{ code: "input-invalid", name: "part2.choice" }, "Chưa có điểm vì số liệu phương án (phần 2) không hợp lệ."],
  [{ code: "zero-denominator" }, "Chưa có điểm vì mẫu số bằng 0."],
  [{ code: "negative-difference", words: "b-c" }, "Chưa có điểm vì b-c ra số âm."],
];

describe("how a score came about", () => {
  test.each(steps)("%s", (_, step, words) => {
    expect(explainWords([step], vi)).toEqual(words);
  });

  test.each(reasons)("no score: %j", (reason, sentence) => {
    expect(noScoreSentence(reason, vi)).toBe(sentence);
  });
});
