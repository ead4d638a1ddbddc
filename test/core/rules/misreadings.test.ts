import { compileRule, evaluate } from "../../../src/core/rules";
import { CONDITIONS, SHARED } from "./misreadings/conditions-of-one-level";

// Texts that were once read wrongly, by what had been passed over: each is refused at its place or read as its reader reads it.

const levelsOf = (levels: string): string => levels.split("|").map((level, index) => `- ${level}: ${["Điểm tối đa", "1/2*Điểm tối đa", "0 điểm"][index] ?? ""}`).join("\n");
const places = (text: string, context: { readonly max: number }): readonly string[] =>
  compileRule(text, context).diagnostics.filter(({ code }) => code === "rule-unreadable").map(({ start, end }) => text.slice(start, end));

describe("what only one level says is a condition of its own", () => {
  test.each(CONDITIONS)("refused at ⟨…⟩: %s", (marked) => {
    const words = /⟨(.*)⟩/u.exec(marked)?.[1] ?? "";
    expect(places(levelsOf(marked.replace(/[⟨⟩]/gu, "")), { max: 10 })).toEqual([words]);
  });

  test.each(SHARED.map((one) => [one[0], one] as const))("read: %s", (_levels, [levels, value, name]) => {
    const rule = compileRule(levelsOf(levels), { max: 10, ...(name === undefined ? {} : { name }) });
    expect(evaluate(rule, { value }, 10).score).toBe(5);
  });
});
