import { evaluate, missing, toDtiFormula, toNativeFormula, type FormulaReferences, type RuleInputs } from "../../../../src/core/rules";
import { formProblem, type FormProblem } from "../../../../src/core/rules/forms/form-problem";
import { formRule } from "../../../../src/core/rules/forms/form-rule";
import type { PartForm, RuleForm } from "../../../../src/core/rules/forms/rule-form";

const TEXT = "Hội đồng chấm điểm theo thực tế.";
const FIGURE = { kind: "figure", label: "Số mô hình", unit: "mô hình" } as const;
const RATIO = { kind: "ratio", numerator: "Số hộ có cáp quang", denominator: "Tổng số hộ" } as const;
const TARGET: Extract<PartForm, { kind: "ratio" }> = { kind: "ratio", numerator: "Số hồ sơ", denominator: "Tổng số hồ sơ", target: 0.8, below: "proportional" };
const LEVELS: Extract<PartForm, { kind: "levels" }> = { kind: "levels", measure: FIGURE, levels: [{ from: 10, share: 1 }, { from: 5, share: 0.5 }], rest: 0 };
const OPTIONS = [{ words: "Đã ban hành", share: 1 }, { words: "Đang dự thảo", share: 0.5 }, { words: "Chưa có", share: 0 }];

const COUNTED: Extract<PartForm, { kind: "count" }> = { kind: "count", thing: "mô hình", pointsEach: 3 };
const PARTS: Extract<RuleForm, { kind: "parts" }> = {
  kind: "parts",
  parts: [
    { label: "Ban hành kế hoạch", share: 0.4, form: { kind: "choice", options: OPTIONS } },
    { label: "Tỷ lệ hồ sơ", share: 0.35, form: TARGET },
    { label: "Mô hình", share: 0.25, form: COUNTED },
  ],
};

const cases: readonly (readonly [meaning: string, form: RuleForm, inputs: RuleInputs, score: number | null])[] = [
  ["a ratio at its target", TARGET, { numerator: 80, denominator: 100 }, 20],
  ["a ratio below it, in proportion", TARGET, { numerator: 65, denominator: 100 }, 16.25],
  ["a ratio below it, as it is", { ...TARGET, below: "plain" }, { numerator: 65, denominator: 100 }, 13],
  ["a ratio below it, nothing", { ...TARGET, below: "nothing" }, { numerator: 79, denominator: 100 }, 0],
  ["a ratio above 100%", TARGET, { numerator: 120, denominator: 100 }, 20],
  ["a ratio of nothing", TARGET, { numerator: 0, denominator: 0 }, null],
  ["growth at its target", { kind: "growth", measure: "Doanh thu", target: 0.1 }, { a: 110, b: 100 }, 20],
  ["half of the growth", { kind: "growth", measure: "Doanh thu", target: 0.1 }, { a: 105, b: 100 }, 10],
  ["a figure that shrank", { kind: "growth", measure: "Doanh thu", target: 0.1 }, { a: 90, b: 100 }, 0],
  ["the highest level", LEVELS, { value: 10 }, 20],
  ["the middle level", LEVELS, { value: 9 }, 10],
  ["below all levels", LEVELS, { value: 4 }, 0],
  ["a share below all levels", { ...LEVELS, rest: 0.25 }, { value: 4 }, 5],
  ["levels of a ratio", { kind: "levels", measure: RATIO, levels: [{ from: 0.9, share: 1 }, { from: 0.7, share: 0.7 }], rest: 0 }, { numerator: 75, denominator: 100 }, 14],
  ["one of the options", { kind: "choice", options: OPTIONS }, { choice: 2 }, 10],
  ["options that add up", { kind: "additive", options: [{ words: "Có quy chế", share: 0.4 }, { words: "Có kế hoạch", share: 0.6 }] }, { option1: 1, option2: 0 }, 8],
  ["Min-Max", { kind: "minmax", measure: FIGURE, better: "highest" }, { value: 6, peers: [2, 6, 10] }, 10],
  ["Min-Max where less is better", { kind: "minmax", measure: FIGURE, better: "lowest" }, { value: 4, peers: [2, 4, 10] }, 15],
  ["relative to the best ratio", { kind: "best", measure: RATIO, better: "highest" }, { numerator: 40, denominator: 100, peers: [0.4, 0.8] }, 10],
  ["points for each", { kind: "count", thing: "mô hình", pointsEach: 3 }, { count: 4 }, 12],
  ["points for each, up to the maximum", { kind: "count", thing: "mô hình", pointsEach: 3 }, { count: 40 }, 20],
  ["points off for each", { kind: "penalty", thing: "lỗi", pointsEach: 2 }, { count: 3 }, 14],
  ["points off, never below 0", { kind: "penalty", thing: "lỗi", pointsEach: 2 }, { count: 30 }, 0],
  ["a figure that is not typed yet", LEVELS, {}, null],
  ["points for each, up to a cap", { ...COUNTED, cap: 10 }, { count: 4 }, 10],
  ["points for each, above the maximum", { ...COUNTED, cap: 26, mayExceedMaximum: true }, { count: 8 }, 24],
  ["points for each, above the maximum up to the cap", { ...COUNTED, cap: 26, mayExceedMaximum: true }, { count: 80 }, 26],
  ["points off for each, up to a cap", { kind: "penalty", thing: "lỗi", pointsEach: 2, cap: 5 }, { count: 9 }, 15],
  ["several parts", PARTS, { "part1.choice": 1, "part2.numerator": 40, "part2.denominator": 100, "part3.count": 1 }, 14.5],
  ["several parts in full, none above its share", PARTS, { "part1.choice": 1, "part2.numerator": 120, "part2.denominator": 100, "part3.count": 9 }, 20],
  ["several parts, one of them not typed yet", PARTS, { "part1.choice": 1, "part3.count": 1 }, null],
  ["parts of levels, options that add up and a comparison of units", {
    kind: "parts",
    parts: [
      { label: "Mức", share: 0.5, form: LEVELS },
      { label: "Ý", share: 0.25, form: { kind: "additive", options: [{ words: "Có quy chế", share: 0.4 }, { words: "Có kế hoạch", share: 0.6 }] } },
      { label: "So sánh", share: 0.25, form: { kind: "minmax", measure: FIGURE, better: "highest" } },
    ],
  }, { "part1.value": 5, "part2.option1": 1, "part2.option2": 0, "part3.value": 6, "part3.peers": [2, 6, 10] }, 9.5],
];

test.each(cases)("a chosen form scores %s", (_meaning, form, inputs, score) => {
  const rule = formRule(form, TEXT);
  expect(rule && evaluate(rule, inputs, 20).score).toBe(score);
});

const references: FormulaReferences = { input: (name) => `{${name}}`, peers: (name) => `{${name}}`, max: "{max}" };

test.each([
  ["a ratio", TARGET, 'IF(COUNT({numerator},{denominator},{max})<3,"",IF({denominator}<=0,"",ROUND(DTI.RATIO({numerator},{denominator},{max},0.8),2)))'],
  ["levels", LEVELS, 'IF(COUNT({value},{max})<2,"",ROUND(DTI.LEVEL({value},{max},{10,5},{1,0.5,0}),2))'],
  ["growth", { kind: "growth", measure: "Doanh thu", target: 0.07 } as const, 'IF(COUNT({a},{b},{max})<3,"",IF({b}<=0,"",ROUND(DTI.GROWTH({a},{b},{max},0.07),2)))'],
])("a chosen form fills with the formulas of a compiled text: %s", (_name, form: RuleForm, formula) => {
  const rule = formRule(form, TEXT);
  expect(rule && toDtiFormula(rule, references)).toBe(formula);
  expect(rule && toNativeFormula(rule, references)).not.toContain("DTI.");
});

test("what is missing is told for a chosen form, too", () => {
  const rule = formRule(TARGET, TEXT);
  expect(rule && missing(rule, { numerator: 65, denominator: 100 }, 20)[0]).toMatchObject({ input: "numerator", from: 65, to: 80, score: 20 });
});

test.each<readonly [string, RuleForm, FormProblem]>([
  ["a target of nothing", { ...TARGET, target: 0 }, "target"],
  ["a target above 100%", { ...TARGET, target: 80 }, "target"],
  ["no levels", { ...LEVELS, levels: [] }, "levels"],
  ["levels that do not descend", { ...LEVELS, levels: [{ from: 5, share: 0.5 }, { from: 10, share: 1 }] }, "level-order"],
  ["a share above the whole", { ...LEVELS, levels: [{ from: 5, share: 5 }] }, "shares"],
  ["options that give more than everything", { kind: "additive", options: [{ words: "A", share: 0.7 }, { words: "B", share: 0.7 }] }, "share-sum"],
  ["one option alone", { kind: "choice", options: [{ words: "A", share: 1 }] }, "options"],
  ["options that give nothing", { kind: "choice", options: [{ words: "A", share: 0 }, { words: "B", share: 0 }] }, "shares"],
  ["a cap below one item", { ...COUNTED, cap: 2 }, "cap"],
  ["points above the maximum without an end", { ...COUNTED, mayExceedMaximum: true }, "cap"],
  ["one part alone", { kind: "parts", parts: PARTS.parts.slice(0, 1) }, "parts"],
  ["parts that do not make the maximum", { kind: "parts", parts: PARTS.parts.slice(0, 2) }, "part-sum"],
  ["a part with a problem of its own", { kind: "parts", parts: [{ label: "A", share: 0.5, form: { ...TARGET, target: 0 } }, { label: "B", share: 0.5, form: COUNTED }] }, "target"],
  ["a cap within a part", { kind: "parts", parts: [{ label: "A", share: 0.5, form: { ...COUNTED, cap: 5 } }, { label: "B", share: 0.5, form: COUNTED }] }, "part-cap"],
  ["no points", { kind: "count", thing: "lỗi", pointsEach: 0 }, "points"],
])("a form is refused for %s", (_name, form, problem) => {
  expect(formProblem(form)).toBe(problem);
  expect(formRule(form, TEXT)).toBeNull();
});
