import fc from "fast-check";
import { compileRule, evaluate, missing, toDtiFormula, toNativeFormula, type FormulaReferences, type Rule, type RuleInputs } from "../../../src/core/rules";
import { PEERS_IN_PARTS } from "./cases/peers-in-parts";
import { hostileTexts } from "./cases/hostile-texts";
import unseen from "./unseen/cases.json";
import fresh from "./unseen/fresh-cases.json";
import rough from "./unseen/rough-cases.json";
import { OFFICIAL_TEXTS, WORDED_TEXTS } from "./cases/known-texts";
import { propertySeed } from "../../support/property-seed";

const seed = propertySeed("rules");
const parameters = { seed, numRuns: 300 };

const texts = [
  ...OFFICIAL_TEXTS,
  ...PEERS_IN_PARTS.map(({ text, max }) => ({ text, max })),
  ...WORDED_TEXTS,
  ...[...unseen, ...rough, ...fresh].map(({ rule, max }) => ({ text: rule, max: max ?? 10 })),
];
const compiled = texts.map(({ text, max }) => ({ rule: compileRule(text, { max }), max })).filter(({ rule }) => rule.ast !== null && rule.kind !== "sum");
const references: FormulaReferences = { input: (name) => `<${name}>`, peers: (name) => `<${name}>`, max: "<max>" };

/** Pieces that scoring texts are made of, put together in any order. */
const fragments = [
  "Tỷ lệ", "Điểm", "Điểm tối đa", " = ", ": ", " ≥ ", " < ", "80%", "1/2", "*", "/", "+", "(", ")", "a", "b", "a/b", "\n- ", "\n", "; ", ". ", "Từ ", " trở lên", " đến ", "dưới ", "0 điểm",
  "10 điểm", "Mỗi ", "không quá ", "trừ ", "Chưa có", "Đã ban hành", "a = Số hồ sơ", "b = Tổng số hồ sơ", "1. ", "Min-Max", "cao nhất", "Mức 1", "tỷ đồng", "200 triệu", "1 lần/tuần", "<br>",
  "$\\geq 80\\%$", "\\frac{a}{b}", "Giải thích:", "còn lại", "điểm = ", "10", "0,5", "1.000", "x", "cộng thêm", "nhưng", "và", "₫", "\u0309", "\ud83d", "𝑎", "&ge;", "{", "}",
];
const anyText = fc.oneof(
  fc.array(fc.constantFrom(...fragments), { maxLength: 40 }).map((pieces) => pieces.join("")),
  fc.tuple(fc.constantFrom(...texts), fc.nat(), fc.nat()).map(([{ text }, from, length]) => text.slice(0, from % text.length) + text.slice((from % text.length) + (length % 12))),
  fc.string({ maxLength: 200 }),
);

/** Figures for the inputs of a rule: mostly plausible, sometimes missing or absurd. */
function figuresFor(rule: Rule): fc.Arbitrary<RuleInputs> {
  const entries = rule.inputs.map(({ name, kind, options }): [string, fc.Arbitrary<number | readonly number[] | null>] => {
    switch (kind) {
      case "flag": return [name, fc.constantFrom(0, 1)];
      case "choice": return [name, fc.integer({ min: 1, max: options?.length ?? 1 })];
      case "peers": return [name, fc.array(fc.double({ min: 0, max: 2, noNaN: true }), { minLength: 1, maxLength: 6 })];
      case "number": return [name, fc.oneof(fc.integer({ min: 0, max: 1000 }), fc.double({ min: 0, max: 2, noNaN: true }), fc.constant(null))];
    }
  });
  return fc.record(Object.fromEntries(entries));
}

/** Whether the text itself lets the score exceed the maximum. */
function mayExceed({ ast }: Rule): boolean {
  return ast?.kind === "count" && ast.beyond;
}

const situations = fc.constantFrom(...compiled).chain((one) => figuresFor(one.rule).map((inputs) => ({ ...one, inputs })));

test("whatever the text, there is an answer, and diagnostics point into it", () => {
  fc.assert(fc.property(anyText, fc.option(fc.integer({ min: 0, max: 100 }), { nil: undefined }), (text, max) => {
    const rule = compileRule(text, max === undefined ? {} : { max });
    expect(rule.ast === null).toBe(rule.kind === "unreadable");
    for (const { start, end } of rule.diagnostics) {
      expect(start).toBeGreaterThanOrEqual(0);
      expect(end).toBeGreaterThanOrEqual(start);
      expect(end).toBeLessThanOrEqual(text.length);
    }
  }), { ...parameters, numRuns: 2000 });
});

const endless = [
  "(".repeat(30_000), `Điểm = ${"(".repeat(15_000)}a${")".repeat(15_000)}`, `Tỷ lệ = ${"a+".repeat(15_000)}a`, "a:".repeat(15_000), "- Từ 5: 1 điểm\n".repeat(2_000),
  "- Có: Điểm tối đa\n".repeat(1_700), "Mỗi được ".repeat(3_500), `Điểm = ${"(a+1)*".repeat(5_000)}Điểm tối đa`, "<br>".repeat(7_500), "\\frac{".repeat(5_000), `a${"\u0301".repeat(30_000)}`,
  "min max ".repeat(4_000), `Tỷ lệ = Số hồ sơ${" / Tổng số".repeat(3_300)}`, "từ 5 đến ".repeat(3_500), `- Có${":-.".repeat(10_000)}x: Điểm tối đa\n- Không: 0 điểm`, "1.".repeat(15_000),
];

test.each(["𝑎Min-Max", "𝑎𝑏 - Tu 80% tro len: 5 diem"])("a letter of two units in a text without marks moves nothing: %s", (text) => {
  expect(compileRule(text).diagnostics.filter(({ end }) => end > text.length)).toEqual([]);
});

test.each(["0 điểmTỷ lệ(", "Đạt 100% (", "Đạt 100% (m", "Đạt 100% (m ="])("a text that breaks off gets an answer: %s", (text) => {
  expect(compileRule(text, { max: 10 }).kind).toBe("unreadable");
});

test.each([...endless, ...hostileTexts(30_000)].map((text) => [`${text.slice(0, 24)}…`, text] as const))("a text of 30,000 characters gets an answer: %s", (_name, text) => {
  const rule = compileRule(text, { max: 10 });
  expect(rule.ast === null).toBe(rule.kind === "unreadable");
});

test("whatever the text, what compiles can be computed and written as formulas", () => {
  fc.assert(fc.property(anyText, fc.double(), (text, figure) => {
    const rule = compileRule(text, { max: 10 });
    const inputs = Object.fromEntries(rule.inputs.map(({ name, kind }) => [name, kind === "peers" ? [figure, 1] : figure]));
    const { score } = evaluate(rule, inputs, 10);
    // Above the maximum only where the text says so, as in "được vượt quá điểm tối đa nhưng không quá 14 điểm".
    expect(score === null || (score >= 0 && (score <= 10 || mayExceed(rule)))).toBe(true);
    missing(rule, inputs, 10);
    toNativeFormula(rule, references);
    toDtiFormula(rule, references);
  }), { ...parameters, numRuns: 1000 });
});

test("a score lies between 0 and the maximum and has two places", () => {
  fc.assert(fc.property(situations, ({ rule, max, inputs }) => {
    const { score } = evaluate(rule, inputs, max);
    if (score === null) return;
    expect(score).toBeGreaterThanOrEqual(0);
    if (!mayExceed(rule)) expect(score).toBeLessThanOrEqual(max);
    expect(score).toBe(Number(score.toFixed(2)));
  }), parameters);
});

test("what is said to be missing, once supplied, gives the score that was said", () => {
  fc.assert(fc.property(situations, ({ rule, max, inputs }) => {
    const now = evaluate(rule, inputs, max).score;
    for (const step of missing(rule, inputs, max)) {
      expect(evaluate(rule, { ...inputs, [step.input]: step.to }, max).score).toBe(step.score);
      expect(step.score).toBeGreaterThan(now ?? 0);
    }
  }), parameters);
});

test("one thing fewer than what is said to be missing does not reach the target", () => {
  fc.assert(fc.property(fc.integer({ min: 1, max: 100_000 }), fc.nat(), (total, part) => {
    const rule = compileRule("a = Số hồ sơ trực tuyến\nb = Tổng số hồ sơ\nTỷ lệ = a/b\nTỷ lệ ≥ 73%: Điểm tối đa\nTỷ lệ < 73%: 0 điểm");
    const [step] = missing(rule, { a: part % total, b: total }, 10);
    if (step === undefined) return;
    expect(evaluate(rule, { a: step.to, b: total }, 10).score).toBe(10);
    expect(evaluate(rule, { a: step.to - 1, b: total }, 10).score).toBe(0);
  }), parameters);
});

test("formulas have balanced brackets and quotes", () => {
  fc.assert(fc.property(fc.constantFrom(...compiled), ({ rule }) => {
    for (const formula of [toDtiFormula(rule, references), toNativeFormula(rule, references)]) {
      const bare = (formula ?? "").replaceAll('""', "").replace(/<[a-z0-9.]+>/gu, "cell");
      const depth = [...bare].reduce((open, character) => open + (character === "(" ? 1 : character === ")" ? -1 : 0), 0);
      expect(depth).toBe(0);
      expect(bare).not.toMatch(/"|NaN|undefined|Infinity/u);
    }
  }), parameters);
});

test("a text reads the same with other signs for the same thing", () => {
  const disguise = (text: string): string => text.replaceAll("≥", ">=").replaceAll("*", " × ").replaceAll("\n", "<br>").replaceAll(" ", "\u00a0").normalize("NFD");
  fc.assert(fc.property(fc.constantFrom(...texts), ({ text, max }) => {
    const [plain, other] = [compileRule(text, { max }), compileRule(disguise(text), { max })];
    expect(other.kind).toBe(plain.kind);
    expect(other.inputs.map(({ name }) => name)).toEqual(plain.inputs.map(({ name }) => name));
    expect(toNativeFormula(other, references)).toBe(toNativeFormula(plain, references));
  }), parameters);
});
