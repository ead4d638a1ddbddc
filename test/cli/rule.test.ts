import { runInMemory } from "./run-in-memory";

const ratio = "a= Số hồ sơ trực tuyến\nb= Tổng số hồ sơ\n- Tỷ lệ=a/b\n- Điểm= Tỷ lệ*Điểm tối đa";

async function ruleLines(...lines: readonly unknown[]): Promise<readonly Record<string, unknown>[]> {
  const { code, out, err } = await runInMemory(["rule"], {}, lines.map((line) => `${JSON.stringify(line)}\n`).join("\n"));
  expect([code, err]).toEqual([0, ""]);
  return out.trimEnd().split("\n").map((line) => JSON.parse(line) as Record<string, unknown>);
}

describe("dti rule", () => {
  it("gives each line its kind, inputs, formulas and scores", async () => {
    const [line] = await ruleLines({ id: "1.2", rule: ratio, max: 20, cases: [{ inputs: { a: 1, b: 4 } }, { inputs: { a: 1 } }, { inputs: { a: 9, b: 4 } }, { inputs: { a: null, b: 4 } }] });
    expect(line).toMatchObject({ id: "1.2", kind: "ratio", scores: [5, null, 20, null], diagnostics: [] });
    expect(Object.keys(line ?? {})).toEqual(["id", "kind", "inputs", "formula", "scores", "diagnostics"]);
    expect(line?.["inputs"]).toEqual([expect.objectContaining({ name: "a", label: "Số hồ sơ trực tuyến" }), expect.objectContaining({ name: "b" })]);
    expect(line?.["formula"]).toEqual({ dti: expect.stringMatching(/DTI\.RATIO\(\{a\},\{b\},20/) as string, native: expect.stringMatching(/\{a\}\/\{b\}\)\*20/) as string });
  });

  it("says where a text cannot be read, and goes on with the next", async () => {
    const lines = await ruleLines({ id: 1, rule: "Theo hướng dẫn riêng", max: 5, cases: [{ inputs: {} }] }, { id: 2, rule: ratio, max: 10, cases: [] });
    expect(lines[0]).toMatchObject({ id: 1, kind: "unreadable", inputs: [], formula: { dti: null, native: null }, scores: [null] });
    expect(lines[0]?.["diagnostics"]).toEqual([expect.objectContaining({ code: "rule-unreadable" })]);
    expect(lines[1]).toMatchObject({ id: 2, kind: "ratio", scores: [] });
  });

  it("prints nothing for no lines", async () => {
    expect(await runInMemory(["rule"], {}, "\n")).toMatchObject({ code: 0, out: "", err: "" });
  });

  it.each([
    ["a line that is no JSON", '{"id":1', /stdin, dòng 1/],
    ["a line without a rule", '{"id":1,"max":5}', /dòng 1: rule/],
    ["an input that is a text", `\n${JSON.stringify({ id: 1, rule: ratio, max: 5, cases: [{ inputs: { a: "một" } }] })}`, /dòng 2: cases\.0\.inputs\.a/],
  ])("refuses %s with its number", async (_, stdin, line) => {
    const run = await runInMemory(["rule"], {}, stdin);
    expect([run.code, run.out]).toEqual([2, ""]);
    expect(run.err).toMatch(/^dti: [^\n]+\n$/);
    expect(run.err).toMatch(line);
  });
});
