import { compileRule, evaluate, type RuleInputs } from "../../../src/core/rules";
import cases from "./cases/wordings.json";

/** The same clause in the words of other offices, roughly typed, and texts that only look like it. */
interface Wording {
  readonly id: string;
  readonly max: number;
  readonly rule: string;
  readonly expect: "score" | "refuse";
  readonly cases: readonly { readonly inputs: RuleInputs; readonly score: number }[];
}

// JSON has no closed unions: what does not fit shows in the tests.
const all = cases as unknown as readonly Wording[];

const readable = all.filter((one) => one.expect === "score");
test.each(readable.map((one) => [`${one.id} ${one.rule.slice(0, 80)}`, one] as const))("%s", (_name, one) => {
  const rule = compileRule(one.rule, { max: one.max });
  expect(one.cases.map(({ inputs }) => evaluate(rule, inputs, one.max).score)).toEqual(one.cases.map(({ score }) => score));
});

const impossible = all.filter((one) => one.expect === "refuse");
test.each(impossible.map((one) => [`${one.id} ${one.rule.slice(0, 80)}`, one] as const))("refused: %s", (_name, one) => {
  expect(compileRule(one.rule, { max: one.max })).toMatchObject({ kind: "unreadable", ast: null });
});
