import type { Advice } from "../../src/core/advise/advice";
import type { RuleInput } from "../../src/core/rules/rule";
import { adviceSentences } from "../../src/i18n/advice-sentences";
import { messages } from "../../src/i18n/messages";
import { choiceRule, ratioRule, sampleAdvice } from "../taskpane/sample-analysis";

const vi = messages("vi");
const base: Advice = { ...sampleAdvice[0], steps: [], score: 5, lost: 5, max: 10 } as Advice;

const steps: readonly [name: string, advice: Partial<Advice>, sentence: string][] = [
  [
    "a ratio that lacks things counted",
    { max: 20, steps: [{ input: "b", from: 252, to: 384, score: 20, target: 0.8, unit: "ratio" }] },
    "Cần thêm 132 hồ sơ trực tuyến (b: 252 → 384) để đạt 80% và được 20/20 điểm.",
  ],
  [
    "a choice",
    { rule: choiceRule, steps: [{ input: "choice", from: 2, to: 1, score: 10, target: null, unit: "option", words: "Đã ban hành" }] },
    "Chọn/đạt phương án “Đã ban hành” để được 10/10 điểm.",
  ],
  [
    "an amount of money whose definition does not count",
    {
      rule: { ...ratioRule, inputs: [{ name: "value", kind: "number", label: "Kinh phí chi cho ATTT", unit: "tỷ đồng", counted: false }] },
      steps: [{ input: "value", from: 1, to: 1.5, score: 7.5, target: null, unit: "quantity" }],
    },
    "Cần thêm 0,5 tỷ đồng (giá trị: 1 → 1,5) để được 7,5/10 điểm.",
  ],
  [
    "a figure that must come down",
    { steps: [{ input: "a", from: 12, to: 10, score: 10, target: null, unit: "quantity" }] },
    "Cần giảm 2 hồ sơ (a: 12 → 10) để được 10/10 điểm.",
  ],
  [
    "a figure that is not known yet",
    { steps: [{ input: "b", from: null, to: 384, score: 10, target: 0.8, unit: "ratio" }] },
    "Cần “Số hồ sơ trực tuyến” đạt mức mới (b: chưa có → 384) để đạt 80% và được 10/10 điểm.",
  ],
  [
    "things counted whose definition does not say so",
    {
      rule: { ...ratioRule, inputs: [{ name: "count", kind: "number", label: "hoạt động có ứng dụng AI", unit: null, counted: true }] },
      steps: [{ input: "count", from: 5, to: 6, score: 6, target: null, unit: "quantity" }],
    },
    "Cần thêm 1 hoạt động có ứng dụng AI (số lượng: 5 → 6) để được 6/10 điểm.",
  ],
  [
    "a plural in the definition",
    {
      rule: { ...ratioRule, inputs: [{ name: "value", kind: "number", label: "Số lượng các cuộc diễn tập", unit: null, counted: true }] },
      steps: [{ input: "value", from: 0, to: 2, score: 10, target: null, unit: "quantity" }],
    },
    "Cần thêm 2 cuộc diễn tập (giá trị: 0 → 2) để được 10/10 điểm.",
  ],
  [
    "a thing that has to exist first",
    {
      rule: { ...ratioRule, inputs: [{ name: "exists", kind: "flag", label: "chuyên mục", unit: null, counted: false }] },
      steps: [{ input: "exists", from: 0, to: 1, score: 2.5, target: null, unit: "option" }],
    },
    "Trước hết cần có chuyên mục để được 2,5/10 điểm.",
  ],
  ["figures not typed", { unknownInputs: ["a"] }, "Nhập các số liệu sau ở trang “DTI – Số liệu” để biết còn thiếu bao nhiêu:"],
  ["no rule", { rule: null }, "Bảng không ghi cách tính điểm cho chỉ số này: đối chiếu văn bản quy định để biết còn thiếu gì."],
  ["a rule not understood", { rule: { ...ratioRule, ast: null } }, "Chưa hiểu chắc chắn cách tính điểm ghi trong bảng: mở “Cách tính” trong ngăn DTI để chọn cách hiểu đúng."],
];

describe("advice in words", () => {
  test.each(steps)("%s", (_, advice, sentence) => {
    expect(adviceSentences({ ...base, ...advice }, vi).steps).toEqual([sentence]);
  });

  test("says the points lost with a decimal comma", () => {
    expect(adviceSentences({ ...base, lost: 12.78 }, vi).lost).toBe("Mất 12,78 điểm.");
  });

  test("says that there is no score rather than that all is lost", () => {
    expect(adviceSentences({ ...base, score: null }, vi).lost).toBe("Chưa có điểm (tối đa 10).");
  });

  test("names the figures to type by letter and meaning", () => {
    expect(adviceSentences({ ...base, unknownInputs: ["a", "b"] }, vi).figures).toEqual(["a – Tổng số hồ sơ", "b – Số hồ sơ trực tuyến"]);
  });

  const figures: readonly [name: string, input: RuleInput, words: string][] = [
    ["a choice by its options", choiceRule.inputs[0] as RuleInput, "số thứ tự của phương án đúng với thực tế: 1 = Đã ban hành; 2 = Chưa ban hành"],
    ["a lone quantity by its label", { name: "value", kind: "number", label: "Tổng kinh phí.", unit: null, counted: false }, "Tổng kinh phí"],
    ["a yes or no", { name: "option1", kind: "flag", label: "Có ứng dụng", unit: null, counted: false }, "Có ứng dụng (1 = có, 0 = chưa)"],
    ["other units by their sheet", { name: "peers", kind: "peers", label: "", unit: null, counted: false }, "số liệu của mọi đơn vị cùng so sánh (trang “DTI – So sánh”)"],
  ];
  test.each(figures)("names %s", (_, input, words) => {
    expect(adviceSentences({ ...base, rule: { ...ratioRule, inputs: [input] }, unknownInputs: [input.name] }, vi).figures).toEqual([words]);
  });

  test("is complete in English", () => {
    expect(adviceSentences(sampleAdvice[0] as Advice, messages("en")).steps).toEqual(["132 hồ sơ trực tuyến more needed (b: 252 → 384) to reach 80% and get 20/20 points."]);
  });
});
