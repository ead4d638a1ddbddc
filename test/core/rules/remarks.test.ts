import fc from "fast-check";
import { compileRule, evaluate, type Rule, type RuleDiagnostic } from "../../../src/core/rules";
import { openText } from "../../../src/core/rules/forms/open-text";
import { UNSEEN_CASES } from "./unseen/unseen-cases";
import { HARMFUL, HARMLESS, RULES } from "./cases/remarks";
import { propertySeed } from "../../support/property-seed";

// A sentence beside a rule is passed over only where it is known that it cannot change the score; any other refuses the text, and the user settles it with one click.

const rules = Object.entries(RULES);
const sentences = (table: typeof HARMFUL): readonly (readonly [kind: string, sentence: string])[] => Object.entries(table).flatMap(([kind, listed]) => listed.map((sentence) => [kind, sentence] as const));

const refusals = ({ diagnostics }: { readonly diagnostics: readonly RuleDiagnostic[] }): readonly RuleDiagnostic[] => diagnostics.filter(({ code }) => code === "rule-unreadable");

describe.each(rules)("beside the rule %s", (_, { lines, inputs, score }) => {
  test.each(sentences(HARMLESS))("%s: “%s” changes nothing", (_kind, sentence) => {
    expect(evaluate(compileRule([...lines, sentence].join("\n"), { max: 10 }), inputs, 10).score).toBe(score);
  });

  test.each(sentences(HARMFUL))("%s: “%s” refuses the text there", (_kind, sentence) => {
    const text = [...lines, sentence].join("\n");
    const rule = compileRule(text, { max: 10 });
    expect(rule).toMatchObject({ kind: "unreadable", ast: null });
    for (const { start, end } of refusals(rule)) expect(sentence).toContain(text.slice(start, end));
  });
});

/** A sentence as a bracket behind the rule's last award; those that hold brackets stay out. */
const inBracket = (lines: readonly string[], sentence: string): string => `${lines.join("\n")} (${sentence.replace(/\.$/u, "")})`;
const unbracketed = (table: typeof HARMFUL): ReturnType<typeof sentences> => sentences(table).filter(([, sentence]) => !sentence.includes("("));

describe.each(rules)("in a bracket behind the rule %s", (_, { lines, inputs, score }) => {
  test.each(unbracketed(HARMLESS))("%s: “%s” changes nothing", (_kind, sentence) => {
    expect(evaluate(compileRule(inBracket(lines, sentence), { max: 10 }), inputs, 10).score).toBe(score);
  });

  test.each(unbracketed(HARMFUL))("%s: “%s” refuses the text", (_kind, sentence) => {
    expect(compileRule(inBracket(lines, sentence), { max: 10 }).ast).toBeNull();
  });
});

describe("an example", () => {
  test.each([
    ["ratio", "Ví dụ: đơn vị có tỷ lệ 70% thì được 7 điểm."],
    ["ratio", "Ví dụ: a = 30, b = 40 thì được 7,5 điểm."],
    ["levels", "VD: 25 tin bài được điểm tối đa."],
    ["count", "(Ví dụ: 4 văn bản được 8 điểm)"],
  ] as const)("beside the rule %s that gives what the rule gives shows it: “%s”", (kind, sentence) => {
    const { lines, inputs, score } = RULES[kind];
    expect(evaluate(compileRule([...lines, sentence].join("\n"), { max: 10 }), inputs, 10).score).toBe(score);
  });
});

test("a remark before a heading's levels is the heading's, in its line", () => {
  const rule = compileRule("Có sản phẩm đạt giải (chỉ tính mức giải cao nhất):\n- Giải cấp tỉnh: 10 điểm\n- Giải cấp xã: 5 điểm\n- Không có giải: 0 điểm", { max: 10 });
  expect(evaluate(rule, { choice: 2 }, 10).score).toBe(5);
});

const seed = propertySeed("remarks");
const readable = UNSEEN_CASES.filter(({ rule, name, max }) => compileRule(rule, { name, ...(max === null ? {} : { max }) }).ast !== null);

/** The words of figures and options, which the user reads before giving any. */
const shownWords = ({ inputs }: Rule): string => inputs.flatMap(({ label, options }) => [label, ...(options ?? [])]).join("\n");

test("a harmful sentence before, between or behind the lines of any text that is read is never passed over", () => {
  const harmful = sentences(HARMFUL).filter(([kind]) => !kind.startsWith("examples")).map(([, sentence]) => sentence);
  fc.assert(
    fc.property(fc.constantFrom(...readable), fc.constantFrom(...harmful), fc.nat(), ({ rule: text, name, max }, sentence, place) => {
      const lines = text.split("\n");
      lines.splice(place % (lines.length + 1), 0, sentence);
      const rule = compileRule(lines.join("\n"), { name, ...(max === null ? {} : { max }) });
      // Behind an item without a full stop it is read as the item's last words.
      if (!shownWords(rule).includes(sentence.replace(/\.$/u, ""))) expect(rule.ast).toBeNull();
    }),
    { seed, numRuns: 2000 },
  );
});

test("every sentence that may change the score is shown, and one answer settles all of them", () => {
  const lines = [...RULES.choice.lines, "Đồng thời phải bố trí kinh phí.", "Minh chứng: quyết định.", "Báo cáo thiếu bị giảm 30%."];
  const rule = compileRule(lines.join("\n"), { max: 10 });
  expect(refusals(rule).map(({ start, end, facts }) => [rule.text.slice(start, end), facts["expected"]])).toEqual([["Đồng thời phải bố trí kinh phí", "remark"], ["Báo cáo thiếu bị giảm 30%", "remark"]]);
  const open = openText(rule, 10, (reading) => compileRule(rule.text, { max: 10, reading }));
  expect(open).toMatchObject({ doubt: "remarks", readings: [{ reading: "remarks-idle" }], example: null });
  expect(evaluate(compileRule(rule.text, { max: 10, reading: "remarks-idle" }), { choice: 1 }, 10).score).toBe(10);
});
