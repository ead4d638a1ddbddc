import { compileRule, missing, type RuleInputs } from "../../../../src/core/rules";
import { ARTICLES, CHAIR, EACH, GROWTH, MIN_MAX, MONEY_LEVELS, ONLINE_FILES, PARTS, PORTAL, SIMPLE_TARGET } from "../cases/texts";

describe("the least change that wins points", () => {
  const rows: readonly (readonly [string, string, RuleInputs, number, readonly string[]])[] = [
    ["132 more files reach 80% of 480", SIMPLE_TARGET, { a: 252, b: 480 }, 20, ["a 252→384 = 20"]],
    ["a whole number where things are counted", SIMPLE_TARGET, { a: 1, b: 7 }, 20, ["a 1→6 = 20"]],
    ["either addend can grow, the total is left alone", ONLINE_FILES, { a: 480, b: 100, c: 212 }, 20, ["b 100→172 = 20", "c 212→284 = 20"]],
    ["the figure is not known yet, the total is", SIMPLE_TARGET, { b: 480 }, 20, ["a null→384 = 20"]],
    ["nothing can be said without the total", SIMPLE_TARGET, { a: 252 }, 20, []],
    ["at the maximum nothing is missing", SIMPLE_TARGET, { a: 400, b: 480 }, 20, []],
    ["the next level and the best", ARTICLES, { value: 4 }, 10, ["value 4→10 = 5", "value 4→20 = 10"]],
    ["nothing beside 40 typed for 40%", "- Từ 80% trở lên: 10 điểm\n- Dưới 80%: 0 điểm", { value: 40 }, 10, []],
    ["money", MONEY_LEVELS, { value: 62.5 }, 3, ["value 62.5→100 = 2.1", "value 62.5→200 = 3"]],
    ["the next better and the best option", CHAIR, { choice: 3 }, 10, ["choice 3→2 = 5", "choice 3→1 = 10"]],
    ["each part that is not there", PORTAL, { option1: 1, option2: 0 }, 10, ["option2 0→1 = 10"]],
    ["one thing more, or as many as the maximum takes", EACH, { count: 4 }, 10, ["count 4→5 = 5", "count 4→10 = 10"]],
    ["growth over last year", GROWTH, { a: 103.5, b: 100 }, 10, ["a 103.5→107 = 10"]],
    ["drawing level with the best unit", MIN_MAX, { a: 30, b: 100, peers: [0.1, 0.3, 0.5] }, 5, ["a 30→50 = 5"]],
    ["fewer late files, where they take points away", "a = Số hồ sơ trễ hạn; b = Tổng số hồ sơ; Điểm = Điểm tối đa * (1 - a/b)", { a: 20, b: 100 }, 10, ["a 20→0 = 10"]],
    ["fewer late files down to a level", "a = Số hồ sơ trễ hạn; b = Tổng số hồ sơ; Tỷ lệ = a/b. Tỷ lệ ≤ 2%: 10 điểm; Tỷ lệ trên 2% đến 5%: 5 điểm; Tỷ lệ > 5%: 0 điểm", { a: 20, b: 100 }, 10, ["a 20→5 = 5", "a 20→2 = 10"]],
    ["a loss in proportion to what is late", "a: số hồ sơ trễ hạn; b: tổng số hồ sơ. Điểm = Điểm tối đa - a/b*Điểm tối đa", { a: 20, b: 100 }, 10, ["a 20→0 = 10"]],
    ["more done, or less late", "a: Số nhiệm vụ hoàn thành; b: Số nhiệm vụ trễ hạn; c: Tổng số nhiệm vụ. Tỷ lệ = (a-b)/c; Tỷ lệ ≥ 80%: Điểm tối đa; Tỷ lệ < 80%: Tỷ lệ/80%*Điểm tối đa", { a: 85, b: 10, c: 100 }, 10, ["a 85→90 = 10", "b 10→5 = 10"]],
    ["the unit with the fewest incidents", "Tính điểm theo phương pháp Min-Max, đơn vị có số sự cố ít nhất đạt điểm tối đa", { value: 5, peers: [0, 5, 9] }, 10, ["value 5→0 = 10"]],
    ["each of two parts", PARTS, { a: 3, b: 7, c: 3, d: 7 }, 20, ["a 3→7 = 14.29", "c 3→7 = 14.29"]],
  ];
  test.each(rows)("%s", (_name, text, inputs, max, expected) => {
    const steps = missing(compileRule(text), inputs, max);
    expect(steps.map(({ input, from, to, score }) => `${input} ${String(from)}→${String(to)} = ${String(score)}`)).toEqual(expected);
  });
});
