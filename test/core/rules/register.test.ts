import { compileRule, evaluate } from "../../../src/core/rules";
import refused from "./cases/refused.json";
import register from "./cases/register.json";
import type { RuleCase } from "./cases/rule-case";

const cases = register as unknown as readonly RuleCase[];

describe("texts of the same register that stand in no known appendix", () => {
  test.each(cases.map((one) => [one.code, one] as const))("%s", (_name, one) => {
    const rule = compileRule(one.text.join("\n"), { max: one.max });
    const scores = one.examples.map(({ given }) => evaluate(rule, given, one.max).score);
    expect({ kind: rule.kind, inputs: rule.inputs.map(({ name }) => name), scores }).toEqual({
      kind: one.kind, inputs: one.inputs, scores: one.examples.map(({ score }) => score),
    });
  });
});

describe("texts that no one can compute are refused, with the place", () => {
  test.each(refused.map(({ name, text, max }) => [name, text, max] as const))("%s", (_name, text, max) => {
    const rule = compileRule(text, { max });
    expect({ kind: rule.kind, ast: rule.ast, inputs: rule.inputs }).toEqual({ kind: "unreadable", ast: null, inputs: [] });
    const place = rule.diagnostics.find(({ code }) => code === "rule-unreadable");
    expect(place).toBeDefined();
    expect(evaluate(rule, {}, max)).toEqual({ score: null, reason: { code: "unreadable" } });
  });
});

test("the year of a standard belongs to the name of its option", () => {
  const rule = compileRule("- Đã công bố hệ thống theo TCVN ISO 9001:2015: 10 điểm\n- Đang xây dựng theo ISO 9001:2015: 5 điểm\n- Chưa: 0 điểm", { max: 10 });
  expect(rule.inputs.map(({ options }) => options)).toEqual([["Đã công bố hệ thống theo TCVN ISO 9001:2015", "Đang xây dựng theo ISO 9001:2015", "Chưa"]]);
});

test("a network's name holds no figure", () => {
  const rule = compileRule("Tỷ lệ thôn có sóng 4G\n- 100%: 10 điểm\n- Từ 90% đến dưới 100%: 6 điểm\n- Dưới 90%: 0 điểm", { max: 10 });
  expect([1, 0.95, 0.5].map((value) => evaluate(rule, { value }, 10).score)).toEqual([10, 6, 0]);
});
