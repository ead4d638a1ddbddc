import { compileRule } from "../../../../src/core/rules/compile";
import { evaluate } from "../../../../src/core/rules/evaluate/evaluate";
import { toNativeFormula } from "../../../../src/core/rules/formula/native-formula";
import { openText } from "../../../../src/core/rules/forms/open-text";
import { compileOptionRows } from "../../../../src/core/rules/compile-option-rows";
import type { RuleContext, RuleInputs } from "../../../../src/core/rules/rule";
import { TEXT_READINGS, type TextReading } from "../../../../src/core/rules/text-reading";
import cases from "../cases/readings.json";
import { OFFICIAL_TEXTS, WORDED_TEXTS } from "../cases/known-texts";

/** Texts that leave two readings are refused; read as the user says, each gives the score that a reader of the text works out by hand. */

interface ReadingCase {
  readonly name: string;
  readonly text: string;
  readonly max: number;
  /** What the user is shown to tell the readings apart: figures (none: every option holds) and the score of each reading. */
  readonly example: { readonly figures: RuleInputs; readonly scores: readonly number[] };
  /** By reading: figures and the score that they give, worked out by hand. */
  readonly readings: Readonly<Partial<Record<TextReading, readonly { readonly inputs: RuleInputs; readonly score: number }[]>>>;
}

const EVERY_READING = Object.values(TEXT_READINGS).flat();
const texts: readonly ReadingCase[] = cases;
const each = texts.flatMap(({ readings, ...text }) =>
  Object.entries(readings).flatMap(([reading, examples]) => examples.map(({ inputs, score }) => ({ ...text, reading: reading as TextReading, inputs, score }))),
);

test.each(texts)("$name: refused before the user says how it is read", ({ text, max, readings }) => {
  expect(compileRule(text, { max })).toMatchObject({ kind: "unreadable", ast: null });
  const answered = EVERY_READING.filter((reading) => compileRule(text, { max, reading }).ast !== null);
  expect(answered).toEqual(Object.keys(readings));
});

test.each(each)("$name, $reading, $inputs: $score", ({ text, max, reading, inputs, score }) => {
  const rule = compileRule(text, { max, reading });
  expect(evaluate(rule, inputs, max)).toMatchObject({ score });
  expect(rule.diagnostics.filter(({ code }) => code === "rule-unreadable" || code === "rule-precedence" || code === "rule-branches-overlap")).toEqual([]);
  expect(toNativeFormula(rule, { input: (name) => name, peers: (name) => name, max: String(max) })).not.toBeNull();
});

test.each(texts)("$name: both readings are offered, in the order of the table, with an example that tells them apart", ({ text, max, readings, example }) => {
  const open = openText(compileRule(text, { max }), max, (reading) => compileRule(text, { max, reading }));
  expect(open?.readings.map(({ reading }) => reading)).toEqual(Object.keys(readings));
  const figures = open?.example?.figures.map(({ name, value }) => [name, value]);
  expect({ figures: Object.fromEntries(figures ?? []), scores: open?.example?.scores }).toEqual(example);
});

describe("options in rows of their own whose points make the maximum together", () => {
  const rows = [{ text: "Có trang thông tin", points: 6 }, { text: "Có kênh Zalo", points: 4 }, { text: "Chưa có", points: 0 }];
  const compile = (context: RuleContext): ReturnType<typeof compileRule> => compileOptionRows(rows, { max: 10, ...context });

  test("are refused before the user says whether they add up", () => {
    expect(compile({})).toMatchObject({ kind: "unreadable", diagnostics: [{ facts: { expected: "one-of-or-additive" } }] });
    expect(compile({ reading: "more-points" })).toMatchObject({ kind: "unreadable" });
  });

  test("give the points of the one, or of each that holds", () => {
    expect(evaluate(compile({ reading: "one-of" }), { choice: 2 }, 10)).toMatchObject({ score: 4 });
    expect(evaluate(compile({ reading: "adding-up" }), { option1: 1, option2: 1 }, 10)).toMatchObject({ score: 10 });
  });
});

test("a text that leaves nothing open is read the same, whatever the user says", () => {
  for (const { text, max } of [...OFFICIAL_TEXTS, ...WORDED_TEXTS]) {
    const rule = compileRule(text, { max });
    if (rule.ast !== null) expect(EVERY_READING.map((reading) => compileRule(text, { max, reading }))).toEqual(EVERY_READING.map(() => rule));
  }
});
