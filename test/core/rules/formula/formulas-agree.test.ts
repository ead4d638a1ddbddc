import fc from "fast-check";
import { compileRule, evaluate, toNativeFormula, type FormulaReferences, type Rule, type RuleInputs } from "../../../../src/core/rules";
import { shownBy } from "../../../support/native-formula";
import { KNOWN_TEXTS } from "../cases/known-texts";
import { propertySeed } from "../../../support/property-seed";

// The grid computes the formulas of the official texts; here those of every wording, with figures that lie on a threshold, a hair beside it, or above all bounds.

const seed = propertySeed("formulas");

/** Sums and means of ratios with figures above 100%, whose formulas once exceeded the maximum. */
const SUMS = ["Tỷ lệ*Điểm tối đa. Tỷ lệ = 0,6*a/b + 0,4*c/d", "(a/b + c/d)/2*Điểm tối đa", "a/b/2*Điểm tối đa + c/d/2*Điểm tối đa", "Điểm tối đa/2*a/b + Điểm tối đa/2*c/d", "(0,6*a/b + 0,4*c/d)*Điểm tối đa", "(a/b + c/d + a/d)/3*Điểm tối đa"]
  .map((formula) => `a: Số xã có trang; b: Tổng số xã; c: Số thôn có tổ; d: Tổng số thôn. Điểm = ${formula}`);

const rules = [
  ...KNOWN_TEXTS,
  ...SUMS.map((text) => ({ text, max: 10 })),
].map(({ text, max }) => ({ rule: compileRule(text, { max }), max })).filter(({ rule }) => rule.ast !== null && rule.kind !== "sum");

const FIGURES = fc.oneof(
  fc.integer({ min: 0, max: 60 }), fc.integer({ min: 0, max: 300 }).map((cents) => cents / 100), fc.integer({ min: 0, max: 100_000 }),
  fc.tuple(fc.integer({ min: 0, max: 100 }), fc.constantFrom(-2, -1, 1, 2)).map(([percent, hair]) => Math.max(0, percent / 100 + hair * 1e-10)),
);

function figuresFor({ inputs }: Rule): fc.Arbitrary<RuleInputs> {
  const figure = ({ kind, options }: Rule["inputs"][number]): fc.Arbitrary<number | readonly number[]> => {
    switch (kind) {
      case "flag": return fc.constantFrom(0, 1);
      case "choice": return fc.integer({ min: 1, max: options?.length ?? 1 });
      case "peers": return fc.array(FIGURES, { minLength: 1, maxLength: 5 });
      case "number": return FIGURES;
    }
  };
  return fc.record(Object.fromEntries(inputs.map((input) => [input.name, figure(input)])));
}

/** The figures themselves in the place of references. */
function literals(inputs: RuleInputs, max: number): FormulaReferences {
  const list = (name: string): readonly number[] => [inputs[name] ?? []].flat();
  const plain = (value: number): string => (value !== 0 && value < 1e-6 ? value.toFixed(10) : String(value));
  return { input: (name) => plain(list(name)[0] ?? Number.NaN), peers: (name) => `{${list(name).map(plain).join(",")}}`, max: String(max) };
}

test("a native formula shows the score that the rule gives, and none where it gives none", () => {
  const situations = fc.constantFrom(...rules).chain((one) => figuresFor(one.rule).map((inputs) => ({ ...one, inputs })));
  fc.assert(fc.property(situations, ({ rule, max, inputs }) => {
    expect([rule.text, shownBy(toNativeFormula(rule, literals(inputs, max)) ?? "")]).toEqual([rule.text, evaluate(rule, inputs, max).score ?? ""]);
  }), { seed, numRuns: 5000 });
});

test("a mean of ratios counts each of them as 1 at the most", () => {
  const scores = SUMS.map((text) => evaluate(compileRule(text, { max: 10 }), { a: 30, b: 10, c: 5, d: 10 }, 10).score);
  expect(scores).toEqual([8, 7.5, 7.5, 7.5, 8, 8.33]);
});
