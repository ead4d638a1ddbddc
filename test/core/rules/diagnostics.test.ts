import { compileRule, evaluate, type RuleDiagnostic } from "../../../src/core/rules";
import defects from "./cases/defects.json";

interface Row {
  readonly name: string;
  readonly text: string;
  readonly max?: number;
  readonly kind: string;
  readonly code: RuleDiagnostic["code"];
  /** The words that the diagnostic points at. */
  readonly words: string;
}

const rows: readonly Row[] = [
  {
    name: "a+b/c with two amounts of money is (a+b)/c", kind: "ratio", code: "rule-precedence", words: "a+b/c",
    text: "a = Kinh phí đầu tư (triệu đồng).\nb = Kinh phí thường xuyên (triệu đồng).\nc = Tổng chi.\n- Tỷ lệ = a+b/c.\nMức 1 ≥ 10% (điểm tối đa).\nMức 2 < 10% (0 điểm).",
  },
  {
    name: "branches that share their border and agree there", kind: "ratio", code: "rule-branches-overlap", words: "Tỷ lệ ≤ 50%: Tỷ lệ/50%*Điểm tối đa",
    text: "a = Số người có kỹ năng số;\nb = Tổng số người;\n- Tỷ lệ = a/b\n+ Tỷ lệ ≥ 50%: Điểm tối đa.\n+ Tỷ lệ ≤ 50%: Tỷ lệ/50%*Điểm tối đa.",
  },
  {
    name: "branches that share their border and differ there", kind: "unreadable", code: "rule-branches-overlap", words: "Từ 50% đến 80%: 1/2 Điểm tối đa",
    text: "- Từ 80% trở lên: Điểm tối đa\n- Từ 50% đến 80%: 1/2 Điểm tối đa\n- Dưới 50%: 0 điểm",
  },
  {
    name: "the same branch twice and no other", kind: "unreadable", code: "rule-branch-duplicate", words: "Thực hiện: Điểm tối đa",
    text: "- Thực hiện: Điểm tối đa - Thực hiện: Điểm tối đa",
  },
  {
    name: "a divisor that is not the target", kind: "ratio", code: "rule-divisor-mismatch", words: "Tỷ lệ <0.1%: điểm = Tỷ lệ/1%* Điểm tối đa",
    text: "a = Kinh phí chi (tỷ đồng).\nb = Tổng chi (tỷ đồng).\n- Tỷ lệ = a/b.\n- Tỷ lệ ≥ 0.1%: điểm tối đa\n- Tỷ lệ <0.1%: điểm = Tỷ lệ/1%* Điểm tối đa.",
  },
  {
    name: "a letter that nobody explains", kind: "ratio", code: "rule-variable-undefined", words: "Tỷ lệ = a/b",
    text: "a = Số hồ sơ\n- Tỷ lệ = a/b\n- Điểm = Tỷ lệ*Điểm tối đa",
  },
  {
    name: "a letter that nobody uses", kind: "ratio", code: "rule-variable-unused", words: "c = Số văn bản",
    text: "a = Số hồ sơ trực tuyến\nb = Tổng số hồ sơ\nc = Số văn bản\n- Tỷ lệ = a/b\n- Điểm = Tỷ lệ*Điểm tối đa",
  },
  {
    name: "a hole between levels", kind: "levels", code: "rule-gap", words: "- Tỷ lệ ≥ 80%: Điểm tối đa\n- Tỷ lệ từ 40% đến dưới 60%: 1/2 Điểm tối đa\n- Tỷ lệ < 40%: 0 điểm",
    text: "- Tỷ lệ ≥ 80%: Điểm tối đa\n- Tỷ lệ từ 40% đến dưới 60%: 1/2 Điểm tối đa\n- Tỷ lệ < 40%: 0 điểm",
  },
  {
    name: "a clause about points that cannot be read", kind: "unreadable", code: "rule-unreadable", words: "Ban hành trước hạn: cộng thêm 2 điểm",
    text: "- Đã ban hành: Điểm tối đa\n- Ban hành trước hạn: cộng thêm 2 điểm",
  },
];

describe("defects of a text are diagnosed at their place", () => {
  test.each(rows.map((row) => [row.name, row] as const))("%s", (_name, row) => {
    const rule = compileRule(row.text, { max: row.max ?? 10 });
    const places = rule.diagnostics.filter(({ code }) => code === row.code).map(({ start, end }) => row.text.slice(start, end));
    expect({ kind: rule.kind, places }).toEqual({ kind: row.kind, places: [row.words] });
  });

  test.each(defects.map((defect) => [`${defect.code}: ${defect.name}`, defect] as const))("%s", (_name, { text: lines, max, code, kind, places }) => {
    const text = lines.join("\n");
    const rule = compileRule(text, { max });
    const found = rule.diagnostics.filter((diagnostic) => diagnostic.code === code).map(({ start, end }) => text.slice(start, end));
    expect({ kind: rule.kind, places: found }).toEqual({ kind, places });
  });

  test("the place is counted in the text as it stands, decomposed letters and hard spaces included", () => {
    const text = "- Đã ban hành:\u00a0Điểm tối đa\n- Ban hành trước hạn: cộng thêm 2 điểm".normalize("NFD");
    const [diagnostic] = compileRule(text).diagnostics;
    expect(text.slice(diagnostic?.start, diagnostic?.end).normalize("NFC")).toBe("Ban hành trước hạn: cộng thêm 2 điểm");
  });

  test("what lies in a hole has no score and says so", () => {
    const rule = compileRule("- Tỷ lệ ≥ 80%: Điểm tối đa\n- Tỷ lệ < 60%: 0 điểm");
    expect(evaluate(rule, { value: 0.7 }, 10)).toEqual({ score: null, reason: { code: "no-branch" } });
  });

  test("no place of a ranking stands before the first, and below the last named there is a hole", () => {
    const places = (last: string): string => `- Từ hạng 1 đến hạng 10: 10 điểm\n- Từ hạng 11 đến hạng 20: 8 điểm\n- ${last}: 2 điểm`;
    expect(compileRule(places("Từ hạng 21 trở xuống"), { max: 10 }).diagnostics).toEqual([]);
    expect(compileRule(places("Từ hạng 21 đến hạng 30"), { max: 10 }).diagnostics.map(({ code, facts }) => [code, facts["from"]])).toEqual([["rule-gap", expect.closeTo(30)]]);
  });

  test("a sound text has none", () => {
    expect(compileRule("- Đã ban hành: Điểm tối đa.\n- Chưa ban hành: 0 điểm.").diagnostics).toEqual([]);
  });
});
