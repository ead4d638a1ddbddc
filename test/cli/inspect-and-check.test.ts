import { readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { files, runInMemory } from "./run-in-memory";

jest.setTimeout(60_000);

const letters = z.string().regex(/^[A-Z]{1,3}$/);
const finding = z.strictObject({
  id: z.string().min(1),
  code: z.string(),
  severity: z.enum(["error", "warning", "info"]),
  sheet: z.string(),
  cell: z.string().regex(/^[A-Z]+\d+$/),
  row: z.number().int().positive(),
  indicator: z.string().nullable(),
  facts: z.record(z.string(), z.unknown()),
  message: z.string().min(1),
});
const rule = z.strictObject({
  kind: z.enum(["ratio", "choice", "levels", "minmax", "best", "count", "penalty", "growth", "parts", "sum", "unreadable"]),
  inputs: z.array(z.strictObject({ name: z.string(), label: z.string(), unit: z.string().nullable() })),
  formula: z.strictObject({ dti: z.string().startsWith("=").nullable(), native: z.string().startsWith("=").nullable() }),
  diagnostics: z.array(z.strictObject({ code: z.string(), start: z.number(), end: z.number() })),
});
const score = z.number().nullable();
const row = z.strictObject({
  row: z.number().int().positive(),
  code: z.string(),
  cellCode: z.string().optional(),
  name: z.string(),
  level: z.enum(["pillar", "group", "indicator", "sub", "option", "input", "heading", "total"]),
  max: score,
  score,
  selfScore: score.optional(),
  councilScore: score.optional(),
  finalScore: score.optional(),
  rule: rule.nullable(),
  parent: z.string().nullable(),
  path: z.string(),
  state: z.enum(["not-assessed", "not-scored"]).optional(),
});
/** The shape that CONTRACT 2 fixes. */
const inspection = z.strictObject({
  file: z.string(),
  tables: z.array(
    z.strictObject({
      sheet: z.string(),
      headerRows: z.array(z.number()),
      firstRow: z.number(),
      lastRow: z.number(),
      framework: z.strictObject({ id: z.string(), confidence: z.number().min(0).max(1) }).nullable(),
      columns: z.record(z.string(), letters),
      rows: z.array(row),
      scores: z.array(z.strictObject({ role: z.enum(["published", "self", "council", "final"]), year: z.number().optional(), column: letters })),
      findings: z.array(finding),
    }),
  ),
});

const truthRow = z.object({ row: z.number(), code: z.string(), max: z.number().nullable(), score: z.number().nullable(), level: z.string() });
const truthFile = z.object({
  tables: z.array(z.object({ sheet: z.string(), headerRows: z.array(z.number()), firstRow: z.number(), lastRow: z.number(), columns: z.record(z.string(), z.string()), rows: z.array(truthRow) })),
});

function truthOf(file: string): z.infer<typeof truthFile> {
  return truthFile.parse(JSON.parse(readFileSync(join(__dirname, "../truth", `${file}.truth.json`), "utf8")));
}

const workbooks: readonly [string, string][] = [
  ["clean-1-gia-lai", files.giaLai],
  ["clean-4-bach-thong", files.bachThong],
  ["messy-4-bach-thong", files.messyBachThong],
];

describe("dti inspect --json", () => {
  it.each(workbooks)("%s: prints the contract's shape and nothing else", async (_, file) => {
    const { out, err } = await runInMemory(["inspect", file, "--json"]);
    expect(err).toBe("");
    expect(inspection.parse(JSON.parse(out)).file).toBe(file);
  });

  it.each([
    ["clean-1-gia-lai", "gia-lai-2023"],
    ["clean-4-bach-thong", "bach-thong-2024"],
    ["messy-4-bach-thong", "bach-thong-2024"],
  ])("%s: names the indicator set that the table follows", async (name, id) => {
    const file = workbooks.find(([workbook]) => workbook === name)?.[1];
    if (file === undefined) throw new Error(`${name} is not among the workbooks.`);
    const { tables } = inspection.parse(JSON.parse((await runInMemory(["inspect", file, "--json"])).out));
    expect(tables.map(({ framework }) => framework)).toEqual([{ id, confidence: 1 }]);
  });

  it.each(workbooks)("%s: finds the table where it stands", async (name, file) => {
    const { tables } = inspection.parse(JSON.parse((await runInMemory(["inspect", file, "--json"])).out));
    const place = ({ sheet, headerRows, firstRow, lastRow, columns }: z.infer<typeof truthFile>["tables"][number]): unknown => ({ sheet, headerRows, firstRow, lastRow, columns });
    expect(tables.map(place)).toEqual(truthOf(name).tables.map(place));
  });

  it.each(workbooks)("%s: prints every row with code, maximum and score", async (name, file) => {
    const { tables } = inspection.parse(JSON.parse((await runInMemory(["inspect", file, "--json"])).out));
    const figures = (rows: readonly z.infer<typeof truthRow>[]): unknown => rows.map(({ row: at, code, max, score: points, level }) => ({ at, code, max, points, level }));
    expect(tables.map((table) => figures(table.rows))).toEqual(truthOf(name).tables.map((table) => figures(table.rows)));
  });

  it("shows inputs as {a} and the maximum as its cell", async () => {
    const { tables } = inspection.parse(JSON.parse((await runInMemory(["inspect", files.bachThong, "--json"])).out));
    const ratio = tables[0]?.rows.find((candidate) => candidate.path === "1.2.1");
    expect(ratio?.rule?.kind).toBe("ratio");
    expect(ratio?.rule?.formula.native).toMatch(/\{a\}.*\{b\}.*C14/);
    expect(ratio?.rule?.formula.dti).toContain("DTI.RATIO({a},{b},C14");
    expect(ratio?.parent).toBe("1.2");
  });

  it("sums a table up for a person", async () => {
    const { out } = await runInMemory(["inspect", files.bachThong]);
    expect(out).toContain("Trang “PL”, hàng 10–114");
    expect(out).toContain("Cột: A mã, B chỉ số, C điểm tối đa, D điểm, E cách tính, F giải pháp, G chủ trì, H phối hợp");
    expect(out).toContain("Tổng điểm 391,73/1000");
  });
});

describe("dti check", () => {
  async function findingsOf(file: string): Promise<readonly z.infer<typeof finding>[]> {
    const run = await runInMemory(["check", file, "--json"]);
    expect([run.code, run.err]).toEqual([1, ""]);
    return z.array(finding).parse(JSON.parse(run.out));
  }

  it("Bạch Thông: group 4 does not add up, and the total carries it", async () => {
    const findings = await findingsOf(files.bachThong);
    const [group, total] = [findings.find(({ cell }) => cell === "D38"), findings.find(({ cell }) => cell === "D114")];
    expect([group?.code, group?.severity, group?.indicator]).toEqual(["group-score-sum", "error", "4"]);
    expect([total?.code, total?.severity]).toEqual(["total-score-sum", "error"]);
    expect(total?.facts["causedBy"]).toEqual([group?.id]);
    expect(Object.values(group?.facts ?? {})).toEqual(expect.arrayContaining([39.5, 39.05]));
  });

  it("Gia Lai: 4.2 has 100 of 10 points", async () => {
    const findings = await findingsOf(files.giaLai);
    expect(findings).toContainEqual(expect.objectContaining({ code: "score-above-max", severity: "error", indicator: "4.2", cell: "D43" }));
  });

  it("gives a finding the same id every time", async () => {
    const ids = async (): Promise<readonly string[]> => (await findingsOf(files.giaLai)).map(({ id }) => id);
    expect(await ids()).toEqual(await ids());
  });

  it("says what is wrong in a line each, with the cell, and what the unit comes to", async () => {
    const { out, code } = await runInMemory(["check", files.bachThong]);
    expect(code).toBe(1);
    expect(out).toMatch(/^PL\n( {2}[A-Z]+\d+ +(LỖI|CẢNH BÁO|LƯU Ý) .*\n)+\d+ lỗi, \d+ cảnh báo, \d+ lưu ý\.\nChỉ số \(Bộ chỉ số .*huyện Bạch Thông năm 2024\)\n {2}Tổng điểm: 391,28\/1000; chỉ số 39,13%\n$/);
  });
});
