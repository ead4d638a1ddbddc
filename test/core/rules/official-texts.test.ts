import { compileRule, evaluate } from "../../../src/core/rules";
import bachThong from "./cases/bach-thong.json";
import giaLai from "./cases/gia-lai.json";
import type { RuleCase } from "./cases/rule-case";

// JSON has no closed unions: `kind` is checked against the compiler's answer in the tests themselves.
const appendices: readonly (readonly [string, readonly RuleCase[]])[] = [
  ["Bạch Thông", bachThong as unknown as readonly RuleCase[]],
  ["Gia Lai", giaLai as unknown as readonly RuleCase[]],
];

describe.each(appendices)("every scoring text of %s", (_, cases) => {
  test.each(cases.map((one) => [`${one.code} ${one.name.slice(0, 60)}`, one] as const))("%s is read as what it is", (_name, one) => {
    const rule = compileRule(one.text.join("\n"), { name: one.name, max: one.max });
    expect({ kind: rule.kind, inputs: rule.inputs.map(({ name }) => name) }).toEqual({ kind: one.kind, inputs: one.inputs });
  });

  const examples = cases.flatMap((one) => one.examples.map((example) => [`${one.code} ${JSON.stringify(example.given)} → ${String(example.score)}`, one, example] as const));
  test.each(examples)("%s", (_name, one, example) => {
    const rule = compileRule(one.text.join("\n"), { name: one.name, max: one.max });
    expect(evaluate(rule, example.given, one.max).score).toBe(example.score);
  });
});
