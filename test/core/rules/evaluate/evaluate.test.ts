import { compileRule, evaluate, type NoScore, type RuleInputs } from "../../../../src/core/rules";
import { ARTICLES, CHAIR, GROWTH, MIN_MAX, MONEY_LEVELS, ONLINE_FILES, SIMPLE_TARGET } from "../cases/texts";

const SHARE_LEVELS = "- Từ 80% trở lên: 10 điểm\n- Từ 50% đến dưới 80%: 4 điểm\n- Dưới 50%: 0 điểm";

describe("where there is no score, the reason is told", () => {
  const rows: readonly (readonly [string, string, RuleInputs, number | null, NoScore])[] = [
    ["a figure is missing", ONLINE_FILES, { a: 480, b: null }, 20, { code: "input-missing", names: ["b", "c"] }],
    ["a figure is no number", SIMPLE_TARGET, { a: Number.NaN, b: 10 }, 20, { code: "input-invalid", name: "a" }],
    ["a count is negative", SIMPLE_TARGET, { a: -1, b: 10 }, 20, { code: "input-invalid", name: "a" }],
    ["80 is typed where 80% is meant", SHARE_LEVELS, { value: 80 }, 10, { code: "input-invalid", name: "value" }],
    ["85 is typed for a share of the points", "Tỷ lệ hộ dân có mạng * Điểm tối đa", { value: 85 }, 10, { code: "input-invalid", name: "value" }],
    ["80 is typed in one of two parts", "1. Hộ có mạng (50%)\n- Từ 80% trở lên: Điểm tối đa\n- Dưới 80%: 0 điểm\n2. Kế hoạch (50%)\n- Có: Điểm tối đa\n- Không: 0 điểm", { "part1.value": 80, "part2.choice": 1 }, 10, { code: "input-invalid", name: "part1.value" }],
    ["there is nothing to divide by", SIMPLE_TARGET, { a: 1, b: 0 }, 20, { code: "zero-denominator" }],
    ["there is no such option", CHAIR, { choice: 4 }, 10, { code: "input-invalid", name: "choice" }],
    ["the other units are not known", MIN_MAX, { a: 1, b: 2, peers: [] }, 5, { code: "input-missing", names: ["peers"] }],
    ["all units are equal", MIN_MAX, { a: 1, b: 2, peers: [0.5, 0.5] }, 5, { code: "peers-equal" }],
    ["there is no maximum", CHAIR, { choice: 1 }, null, { code: "max-missing" }],
  ];
  test.each(rows)("%s", (_name, text, inputs, max, reason) => {
    expect(evaluate(compileRule(text), inputs, max)).toEqual({ score: null, reason });
  });
});

describe("borders and bounds", () => {
  const rows: readonly (readonly [string, string, RuleInputs, number, number])[] = [
    ["more than 100% of a plan is no slip", SHARE_LEVELS, { value: 1.5 }, 10, 10],
    ["levels above 100% are reached above 200%", "- Tỷ lệ thu đạt từ 120% trở lên: 10 điểm\n- Dưới 120%: 5 điểm", { value: 2.5 }, 10, 10],
    ["growth may be above 200%", "- Tăng từ 20% trở lên: 10 điểm\n- Tăng dưới 20%: 5 điểm", { value: 2.5 }, 10, 10],
    ["growth that a heading names", "Tốc độ tăng doanh thu so với năm trước\n- Từ 20% trở lên: 10 điểm\n- Dưới 20%: 5 điểm", { value: 2.5 }, 10, 10],
    ["a ratio above 100% counts as 100%", SIMPLE_TARGET, { a: 12, b: 10 }, 20, 20],
    ["the target itself gives everything", SIMPLE_TARGET, { a: 8, b: 10 }, 20, 20],
    ["0.1 + 0.2 of 0.3 is the whole", "a = Kinh phí A (tỷ đồng)\nb = Kinh phí B (tỷ đồng)\nc = Tổng chi (tỷ đồng)\nTỷ lệ = (a+b)/c\nTỷ lệ = 100%: Điểm tối đa\nTỷ lệ < 100%: 0 điểm", { a: 0.1, b: 0.2, c: 0.3 }, 5, 5],
    ["half a cent is rounded away from zero", "Điểm = Tỷ lệ * Điểm tối đa", { value: 0.2675 }, 10, 2.68],
    ["shrinking gives nothing", GROWTH, { a: 90, b: 100 }, 10, 0],
    ["no column at all, whatever the count", ARTICLES, { exists: 0 }, 10, 0],
    ["a column without articles", ARTICLES, { value: 0 }, 10, 2.5],
    ["money in the unit that the text names", MONEY_LEVELS, { value: 100 }, 3, 2.1],
  ];
  test.each(rows)("%s", (_name, text, inputs, max, score) => {
    expect(evaluate(compileRule(text), inputs, max).score).toBe(score);
  });
});

test("a score explains itself: the measure, the branch, the points", () => {
  const rule = compileRule(ONLINE_FILES);
  const result = evaluate(rule, { a: 480, b: 100, c: 212 }, 20);
  expect(result).toMatchObject({
    score: 16.25,
    measure: 0.65,
    steps: [
      { kind: "measure", expression: "(b+c)/a", substituted: "(100+212)/480", value: 0.65, unit: "ratio" },
      { kind: "compare", operator: "<", threshold: 0.8 },
      { kind: "points", value: 0.65, divisor: 0.8, max: 20, points: 16.25 },
    ],
  });
  const clause = result.reason === null ? result.clause : null;
  expect(ONLINE_FILES.slice(clause?.start, clause?.end)).toBe("Tỷ lệ < 80%: Tỷ lệ/80%*Điểm tối đa");
});

describe("the words of what is measured are those of the figure alone", () => {
  const A_OF_B = "a = Số người có tài khoản;\nb = Dân số.\n";
  test.each([
    ["a condition that divides", `${A_OF_B}- a/b ≥ 40%: Điểm tối đa.\n- a/b < 40%: 5 điểm.`, "a/b"],
    ["a condition in a bracket", `${A_OF_B}- Đạt (a/b ≥ 40%): Điểm tối đa.\n- Chưa đạt (a/b < 40%): 5 điểm.`, "a/b"],
    ["a fraction of LaTeX", `${A_OF_B}Điểm = $\\frac{a}{b} \\times$ Điểm tối đa`, "a/b"],
  ])("%s", (_name, text, words) => {
    const result = evaluate(compileRule(text, { max: 10 }), { a: 30, b: 100 }, 10);
    expect(result).toMatchObject({ steps: [{ kind: "measure", expression: words, substituted: "30/100" }, {}, {}].slice(0, result.reason === null ? result.steps.length : 0) });
  });

  test("a ratio with a qualifier that any ratio may have", () => {
    const rule = compileRule("Điểm = Tỷ lệ thực tế đạt được x Điểm tối đa", { max: 10 });
    expect(evaluate(rule, { value: 0.65 }, 10)).toMatchObject({ steps: [{ kind: "measure", expression: "tỷ lệ" }, {}] });
  });
});

describe("what an input is called", () => {
  const input = (text: string, name: string): unknown => compileRule(text, { name: "Chỉ số" }).inputs.find((one) => one.name === name);
  test("the letter's definition, its noun, and that it counts", () => {
    expect(input(SIMPLE_TARGET, "b")).toMatchObject({ label: "Tổng số hồ sơ", unit: "hồ sơ", counted: true });
  });
  test("money is not counted, and is in the unit first named", () => {
    expect(input(MONEY_LEVELS, "value")).toMatchObject({ label: "Chỉ số", unit: "triệu đồng", counted: false });
  });
  test("minutes a week, rather than times", () => {
    expect(input("Từ 15 phút/tuần: 10 điểm; từ 15 phút/tháng: 5 điểm; dưới 15 phút/tháng: 0 điểm", "value")).toMatchObject({ unit: "phút/tuần" });
  });
  test("a quantity that the lead names", () => {
    expect(input(ARTICLES, "value")).toMatchObject({ label: "số lượng tin, bài về Chuyển đổi số trong năm", counted: true });
  });
  test("a unit on a line of its own", () => {
    expect(input("Tính điểm theo phương pháp Min-Max, chi cao nhất thì điểm tối đa\nĐơn vị: tỷ đồng", "value")).toMatchObject({ unit: "tỷ đồng", counted: false });
  });
  test("the options in the words of the text", () => {
    expect(input(CHAIR, "choice")).toMatchObject({ options: ["Trưởng ban là Bí thư", "Trưởng ban là Phó Bí thư", "Chưa có Ban chỉ đạo"] });
  });
});
