import { compileRule, evaluate, toDtiFormula, toNativeFormula, type FormulaReferences } from "../../../src/core/rules";
import { COMPARED, OWN, PEERS_IN_PARTS } from "./cases/peers-in-parts";

describe.each(PEERS_IN_PARTS)("$name", ({ max, text, inputs, examples }) => {
  const rule = compileRule(text, { max });

  it("is a rule of parts with these inputs", () => {
    expect([rule.kind, rule.inputs.map(({ name }) => name).sort(), rule.diagnostics]).toEqual(["parts", [...inputs].sort(), []]);
  });

  it.each(examples)("gives $score for $given", ({ given, score }) => {
    expect(evaluate(rule, given, max).score).toBe(score);
  });
});

const [WEIGHTED, , , FALLING] = PEERS_IN_PARTS;
const braces: FormulaReferences = { input: (name) => `{${name}}`, peers: (name) => `{${name}}`, max: "{max}" };

describe("as a formula", () => {
  it("weighs the comparison by its part, with the add-in's functions and without", () => {
    const rule = compileRule(WEIGHTED?.text ?? "", { max: 10 });
    expect(toDtiFormula(rule, braces)).toContain("ROUND(0.6*DTI.RATIO({part1.a},{part1.b},{max})+0.4*DTI.MINMAX({part2.c}/{part2.d},{part2.peers},{max}),2)");
    expect(toNativeFormula(rule, braces)).toContain("+0.4*MAX(0,MIN(1,({part2.c}/{part2.d}-MIN({part2.peers}))/(MAX({part2.peers})-MIN({part2.peers}))))*{max},2)");
  });

  it("takes the whole complement where less is better", () => {
    expect(toDtiFormula(compileRule(FALLING?.text ?? "", { max: 10 }), braces)).toContain("+0.4*({max}-DTI.MINMAX({part2.c}/{part2.d},{part2.peers},{max}))");
  });
});

describe("refused, because nobody can tell what is meant", () => {
  const compared = `${COMPARED}- Tính điểm theo phương pháp Min-Max`;
  it.each([
    ["parts that make more than the maximum", `${OWN}2. So sánh (50% điểm tối đa):\n${compared}`],
    ["parts that make less than the maximum", `${OWN}2. So sánh (30% điểm tối đa):\n${compared}`],
    ["a comparison of which the part is not told", `${OWN}2. So sánh:\n${compared}`],
    ["a formula worth another part than its heading", `${OWN}2. So sánh (40% điểm tối đa):\n${COMPARED}- Điểm = (Tỷ lệ - Tỷ lệ thấp nhất)/(Tỷ lệ cao nhất - Tỷ lệ thấp nhất) × 30% × Điểm tối đa`],
    ["a whole rule that gives only a part", `${COMPARED}- Điểm = (Tỷ lệ - Tỷ lệ thấp nhất)/(Tỷ lệ cao nhất - Tỷ lệ thấp nhất) × 40% × Điểm tối đa`],
    ["an adjusted comparison", `${OWN}2. So sánh (40% điểm tối đa):\n${compared}, nhân với hệ số 0,8`],
  ])("%s", (_name, text) => {
    expect(compileRule(text, { max: 10 })).toMatchObject({ kind: "unreadable", ast: null });
  });
});
