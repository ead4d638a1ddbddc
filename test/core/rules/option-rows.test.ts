import { compileOptionRows, evaluate, toNativeFormula, type OptionRow } from "../../../src/core/rules";

const rows = (...options: readonly (readonly [string, number | null])[]): readonly OptionRow[] => options.map(([text, points]) => ({ text, points }));
const PLAN = rows(["Đã ban hành", 10], ["Đang dự thảo", 5], ["Chưa ban hành", 0]);

test("options in rows of their own are a choice", () => {
  const rule = compileOptionRows(PLAN, { name: "Kế hoạch", max: 10 });
  expect(rule).toMatchObject({ kind: "choice", inputs: [{ name: "choice", options: ["Đã ban hành", "Đang dự thảo", "Chưa ban hành"] }], diagnostics: [] });
  expect([1, 2, 3].map((choice) => evaluate(rule, { choice }, 10).score)).toEqual([10, 5, 0]);
  expect(toNativeFormula(rule, { input: () => "A1", peers: () => "A1", max: "B1" })).toContain("CHOOSE(A1,");
});

test.each([
  ["one row is no choice", rows(["Đã ban hành", 10]), 10],
  ["an option without points", rows(["Đã ban hành", 10], ["Chưa ban hành", null]), 10],
  ["an option without words", rows(["Đã ban hành", 10], [" ", 0]), 10],
  ["two options with the same words", rows(["Đã ban hành", 10], ["Đã  ban hành", 0]), 10],
  ["parts that add up to the maximum", rows(["Có kế hoạch", 4], ["Có báo cáo", 6]), 10],
  ["nothing to win", rows(["Có", 0], ["Không", 0]), 10],
] as const)("refused: %s", (_name, options, max) => {
  const rule = compileOptionRows(options, { max });
  expect(rule).toMatchObject({ kind: "unreadable", ast: null, diagnostics: [{ code: "rule-unreadable" }] });
  expect(evaluate(rule, { choice: 1 }, max).score).toBeNull();
});
