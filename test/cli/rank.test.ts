import { readSet } from "../support/bundled-sets";
import { newWorkbookFile } from "../../src/host/file/package/new-workbook";
import { openWorkbookFile } from "../../src/host/file/open-workbook-file";
import { SUMMARY_SHEET } from "../../src/core/rank/sheets/rank-labels";
import { FIRST_UNIT_ROW, KEY_ROW } from "../../src/core/rank/sheets/summary-layout";
import type { Grid } from "../../src/core/grid/grid";
import type { Edit } from "../../src/core/plan/write-plan";
import { provinceFiles } from "../support/sample-units";
import { zipParts } from "../host/file/build-workbook";
import type { CliRun } from "./run-in-memory";
import { runInMemory } from "./run-in-memory";

jest.setTimeout(300_000);

const seed = 77;
const units = ["Sở Nội vụ", "Sở Tư pháp", "Sở Tài chính"];
type Files = Readonly<Record<string, string | Uint8Array>>;
let province: Files;
let others: { readonly set: Uint8Array; readonly year: Uint8Array };

/** The folder "tỉnh" with files by name. */
function folder(files: Files): Files {
  return Object.fromEntries(Object.entries(files).map(([name, bytes]) => [`tỉnh/${name}`, bytes]));
}

async function make(set: string, year: number, names: readonly string[], random: number): Promise<Readonly<Record<string, Uint8Array>>> {
  const files = await provinceFiles({ framework: readSet(set), year, units: names, seed: random });
  return Object.fromEntries(files.map(({ name, bytes }) => [name, bytes]));
}

beforeAll(async () => {
  province = await make("dien-bien-bang-1", 2024, units, seed);
  const [set] = Object.values(await make("gia-lai-2023", 2024, ["Sở Y tế"], seed));
  const [year] = Object.values(await make("dien-bien-bang-1", 2023, ["Sở Tài chính"], seed));
  if (!set || !year) throw new Error("no sample");
  others = { set, year };
});

interface Printed {
  readonly year: number;
  readonly readings: { readonly minMax: string; readonly rounding: string };
  readonly units: readonly { readonly unit: string; readonly file: string; readonly total: number; readonly rank: number; readonly previousTotal: number | null }[];
  readonly problems: readonly { readonly code: string; readonly file: string; readonly severity: string; readonly message: string }[];
}

function printed({ out }: CliRun): Printed {
  return JSON.parse(out) as Printed;
}

function codesOf(run: CliRun, file: string): readonly string[] {
  return printed(run).problems.filter((problem) => problem.file === file).map(({ code }) => code);
}

const rank = (files: Files, ...more: readonly string[]): Promise<CliRun> => runInMemory(["rank", "tỉnh", "-o", "kết quả.xlsx", "--json", ...more], files);

async function summaryOf(bytes: Uint8Array | undefined): Promise<Grid> {
  const { sheets } = await openWorkbookFile(bytes ?? new Uint8Array(), null).read();
  const grid = sheets.find(({ sheet }) => sheet === SUMMARY_SHEET);
  if (!grid) throw new Error("no summary");
  return grid;
}

/** The scores of the first unit. */
function numbersOf(grid: Grid): readonly number[] {
  const columns = Array.from({ length: grid.endColumn }, (_, at) => at).filter((at) => grid.text(KEY_ROW, at).startsWith("score:"));
  return columns.map((column) => grid.value(FIRST_UNIT_ROW, column)).filter((value) => typeof value === "number");
}

describe(`dti rank (seed ${seed})`, () => {
  it("ranks the units of a folder by their totals", async () => {
    const run = await rank(folder(province));
    const { year, units: ranked } = printed(run);
    expect([year, ranked.map((unit) => unit.unit).sort()]).toEqual([2024, [...units].sort()]);
    expect(ranked.map((unit) => unit.rank)).toEqual([1, 2, 3]);
    expect(ranked.map(({ total }) => total)).toEqual([...ranked.map(({ total }) => total)].sort((a, b) => b - a));
  });

  it("shows whoever watches how far reading and writing are, and nobody else", async () => {
    const watched = await runInMemory(["rank", "tỉnh", "-o", "kết quả.xlsx"], folder(province), "", true);
    const stages = watched.err.split("\r").map((line) => line.replace(/\[[█░]+\] /, "").replace("\u001b[K", ""));
    expect(stages.slice(1)).toEqual([
      "Đang đọc tệp 0% 0/3", "Đang đọc tệp 33% 1/3", "Đang đọc tệp 66% 2/3", "Đang đọc tệp 100% 3/3", "Đã xem 3 tệp.\n",
      "Đang ghi kết quả, đơn vị 0% 0/3", "Đang ghi kết quả, đơn vị 100% 3/3", "",
    ]);
    expect((await rank(folder(province))).err).toBe("Đã xem 3 tệp.\n");
  });

  it("lists the gravest problems and says where the others stand", async () => {
    const broken = Object.fromEntries(Array.from({ length: 60 }, (_, index) => [`hỏng ${index}.xlsx`, "không phải sổ tính"]));
    const { out } = await runInMemory(["rank", "tỉnh", "-o", "kết quả.xlsx"], folder({ ...province, ...broken }));
    const lines = out.split("\n");
    expect(lines.filter((line) => line.startsWith("  LỖI hỏng"))).toHaveLength(40);
    expect(lines.filter((line) => line.includes("điều nữa, xem trang “DTI – Vấn đề”"))).toHaveLength(1);
  });

  it("says for each file that it cannot take why, and ranks the others", async () => {
    const run = await rank(folder({
      ...province,
      "cũ.xls": new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
      "~$Sở Nội vụ.xlsx": "x",
      "hỏng.xlsx": "đây không phải sổ tính",
      "bộ khác.xlsx": others.set,
      "Sở Tài chính 2023.xlsx": others.year,
      "Sở Xây dựng.xlsm": newWorkbookFile(null, "Trang 1").save(),
      "ghi chú.docx": "không liên quan",
    }));
    expect(run.code).toBe(1);
    expect(printed(run).units).toHaveLength(3);
    expect(["cũ.xls", "~$Sở Nội vụ.xlsx", "hỏng.xlsx", "bộ khác.xlsx", "Sở Tài chính 2023.xlsx", "Sở Xây dựng.xlsm", "ghi chú.docx"].map((file) => codesOf(run, file))).toEqual([
      ["unreadable"], ["unreadable"], ["unreadable"], ["other-set"], ["other-year"], ["no-table"], [],
    ]);
    expect(printed(run).units.find(({ unit }) => unit === "Sở Tài chính")?.previousTotal).not.toBeNull();
  });

  it("asks about two files of one unit, and takes the one that it is told", async () => {
    const twice = folder({ ...province, "Sở Tài chính (sửa).xlsx": province["Sở Tài chính.xlsx"] ?? "" });
    const asked = await rank(twice);
    expect(printed(asked).units.map(({ unit }) => unit).sort()).toEqual(["Sở Nội vụ", "Sở Tư pháp"]);
    expect([...codesOf(asked, "Sở Tài chính.xlsx"), ...codesOf(asked, "Sở Tài chính (sửa).xlsx")].filter((code) => code === "unit-twice")).toHaveLength(2);
    const told = await rank({ ...twice, "đơn vị.json": JSON.stringify({ "Sở Tài chính.xlsx": null }) }, "--units", "đơn vị.json");
    expect(printed(told).units.map(({ file }) => file)).toContain("Sở Tài chính (sửa).xlsx");
  });

  it("takes in what is new and keeps what was typed in the result", async () => {
    const { "Sở Nội vụ.xlsx": first = "", ...rest } = province;
    const before = await rank(folder(rest));
    const result = openWorkbookFile(before.written.get("kết quả.xlsx") ?? new Uint8Array(), null);
    const grid = await summaryOf(result.save());
    const column = Array.from({ length: grid.endColumn }, (_, at) => at).find((at) => grid.text(KEY_ROW, at).startsWith("score:")) ?? 0;
    const after = grid.endColumn;
    const typed: readonly Edit[] = [
      { kind: "cells", sheet: SUMMARY_SHEET, row: FIRST_UNIT_ROW, column, before: [[grid.content(FIRST_UNIT_ROW, column)]], after: [[{ kind: "value", value: 0.25 }]] },
      { kind: "cells", sheet: SUMMARY_SHEET, row: FIRST_UNIT_ROW, column: after, before: [[{ kind: "blank" }]], after: [[{ kind: "value", value: "ghi chú của tôi" }]] },
    ];
    await result.write({ kind: "fill", edits: typed });
    const again = await rank({ ...folder({ ...rest, "Sở Nội vụ.xlsx": first }), "kết quả.xlsx": result.save() });
    const now = await summaryOf(again.written.get("kết quả.xlsx"));
    expect([now.value(FIRST_UNIT_ROW, column), now.value(FIRST_UNIT_ROW, after)]).toEqual([0.25, "ghi chú của tôi"]);
    expect([0, 1, 2].map((row) => now.text(FIRST_UNIT_ROW + row, 1))).toEqual(["Sở Tài chính", "Sở Tư pháp", "Sở Nội vụ"]);
  });

  it("changes nothing when nothing changed", async () => {
    const once = await rank(folder(province));
    const result = once.written.get("kết quả.xlsx") ?? new Uint8Array();
    const twice = await rank({ ...folder(province), "kết quả.xlsx": result });
    expect(await summaryOf(twice.written.get("kết quả.xlsx"))).toEqual(await summaryOf(result));
  });

  it("reads a changed file anew", async () => {
    const once = await rank(folder(province));
    const [changed = ""] = Object.values(await make("dien-bien-bang-1", 2024, ["Sở Tư pháp"], seed + 1));
    const twice = await rank({ ...folder({ ...province, "Sở Tư pháp.xlsx": changed }), "kết quả.xlsx": once.written.get("kết quả.xlsx") ?? "" });
    const total = (run: CliRun): number | undefined => printed(run).units.find(({ unit }) => unit === "Sở Tư pháp")?.total;
    expect(total(twice)).toBe(total(await rank(folder({ ...province, "Sở Tư pháp.xlsx": changed }))));
    expect(total(twice)).not.toBe(total(once));
  });

  it("writes names that look like formulas as text", async () => {
    const workbook = openWorkbookFile(Buffer.from(province["Sở Tư pháp.xlsx"] ?? ""), null);
    const { sheets } = await workbook.read();
    const sheet = sheets[0]?.sheet ?? "";
    await workbook.write({ kind: "fill", edits: [{ kind: "cells", sheet, row: 2, column: 0, before: [[{ kind: "blank" }]], after: [[{ kind: "value", value: 'Đơn vị: =HYPERLINK("http://x","Sở Tư pháp")' }]] }] });
    const run = await rank(folder({ ...province, "Sở Tư pháp.xlsx": workbook.save() }), "--export", "điểm.csv");
    const grid = await summaryOf(run.written.get("kết quả.xlsx"));
    const names = [0, 1, 2].map((row) => grid.content(FIRST_UNIT_ROW + row, 1));
    expect(names.map(({ kind }) => kind)).toEqual(["value", "value", "value"]);
    expect(new TextDecoder().decode(run.written.get("điểm.csv"))).toContain("'=HYPERLINK(");
  });

  it("refuses an archive that unpacks to absurd sizes, and ranks the others", async () => {
    const bomb = zipParts({ "xl/workbook.xml": " ".repeat(64 * 1024 * 1024) });
    const run = await rank(folder({ ...province, "bom.xlsx": bomb }));
    expect(printed(run).problems.find(({ file }) => file === "bom.xlsx")?.message).toContain("bất thường");
    expect(printed(run).units).toHaveLength(3);
  });

  it("lets a unit that was renamed keep its movement, and asks about two names of one", async () => {
    const { "Sở Khoa học và Công nghệ.xlsx": now = "" } = await make("dien-bien-bang-1", 2025, ["Sở Khoa học và Công nghệ"], seed);
    const { "Sở Thông tin và Truyền thông.xlsx": before = "" } = await make("dien-bien-bang-1", 2024, ["Sở Thông tin và Truyền thông"], seed + 1);
    const renamed = await rank(folder({ "nay.xlsx": now, "trước.xlsx": before }));
    expect(printed(renamed).units.map(({ unit, previousTotal }) => [unit, typeof previousTotal])).toEqual([["Sở Khoa học và Công nghệ", "number"]]);
    const { "Sở TT&TT.xlsx": other = "" } = await make("dien-bien-bang-1", 2025, ["Sở TT&TT"], seed + 2);
    const asked = await rank(folder({ "nay.xlsx": now, "cũng nay.xlsx": other, ...(await make("dien-bien-bang-1", 2025, ["Sở Nội vụ"], seed)) }));
    expect(printed(asked).units.map(({ unit }) => unit)).toEqual(["Sở Nội vụ"]);
    expect([codesOf(asked, "nay.xlsx"), codesOf(asked, "cũng nay.xlsx")].flat().filter((code) => code === "unit-twice")).toHaveLength(2);
  });

  it("makes the index in no way that nobody chose where the set's document allows two", async () => {
    const files = folder(await make("hai-duong-phu-luc-2", 2024, ["UBND huyện Gia Lộc", "UBND huyện Nam Sách"], seed));
    const open = await rank(files);
    expect([open.code, open.written.has("kết quả.xlsx")]).toEqual([2, false]);
    expect(open.err).toContain("--index: mean-of-pillars");
    const [sums, means] = await Promise.all(["sum", "mean-of-pillars"].map(async (method) => printed(await rank(files, "--index", method)).units));
    expect(means?.map(({ unit }) => unit)).toEqual(sums?.map(({ unit }) => unit));
    means?.forEach(({ total }, at) => expect(total).toBeCloseTo((sums?.[at]?.total ?? NaN) / 3, 2));
  });

  it("keeps the way that was chosen with the result, and asks no more when it is run into it again", async () => {
    const files = folder(await make("hai-duong-phu-luc-2", 2024, ["UBND huyện Gia Lộc", "UBND huyện Nam Sách"], seed));
    const means = await rank(files, "--index", "mean-of-pillars");
    const again = await rank({ ...files, "kết quả.xlsx": means.written.get("kết quả.xlsx") ?? "" });
    expect(again.code).toBe(means.code);
    expect(printed(again).units).toEqual(printed(means).units);
    const other = await rank({ ...files, "kết quả.xlsx": again.written.get("kết quả.xlsx") ?? "" }, "--index", "sum");
    expect(printed(other).units.map(({ total }) => total)).not.toEqual(printed(means).units.map(({ total }) => total));
  });

  it("reads Min-Max and rounding as it is told, keeps that in the result, and lets it be told otherwise later", async () => {
    const files = folder(await make("gia-lai-2023", 2024, ["Sở Nội vụ", "Sở Tư pháp", "Sở Tài chính"], seed));
    const totals = (run: CliRun): readonly number[] => printed(run).units.map(({ total }) => total);
    const into = ({ written }: CliRun, ...more: readonly string[]): Promise<CliRun> => rank({ ...files, "kết quả.xlsx": written.get("kết quả.xlsx") ?? "" }, ...more);
    const usual = await rank(files);
    const best = await rank(files, "--min-max", "share-of-best");
    expect([printed(usual).readings, printed(best).readings]).toEqual([{ minMax: "between-extremes", rounding: "two-decimals" }, { minMax: "share-of-best", rounding: "two-decimals" }]);
    expect(totals(best)).not.toEqual(totals(usual));
    expect(totals(await into(best))).toEqual(totals(best));
    const exact = await into(best, "--rounding", "none");
    expect(printed(exact).readings).toEqual({ minMax: "share-of-best", rounding: "none" });
    const places = async (run: CliRun): Promise<number> => Math.max(...numbersOf(await summaryOf(run.written.get("kết quả.xlsx"))).map((score) => (String(score).split(".")[1] ?? "").length));
    expect([await places(best), (await places(exact)) > 2]).toEqual([2, true]);
    expect(totals(await into(exact, "--min-max", "between-extremes", "--rounding", "two-decimals"))).toEqual(totals(usual));
  });

  it.each([
    [["rank", "tỉnh"], "thiếu -o"],
    [["rank", "không có", "-o", "a.xlsx"], "không có thư mục"],
    [["rank", "tỉnh", "-o", "a.xlsx", "--export", "a.docx"], "--export"],
    [["rank", "tỉnh", "-o", "a.xlsx", "--year", "24"], "--year"],
    [["rank", "tỉnh", "-o", "a.xlsx", "--index", "trung bình"], "--index"],
    [["rank", "tỉnh", "-o", "a.xlsx", "--min-max", "tốt nhất"], "--min-max"],
    [["rank", "tỉnh", "-o", "a.xlsx", "--rounding", "3"], "--rounding"],
  ])("refuses %j with one line", async (argv, words) => {
    const run = await runInMemory(argv, { "tỉnh/ghi chú.docx": "" });
    expect([run.code, run.out]).toEqual([2, ""]);
    expect(run.err).toContain(words);
  });

  it("says when there is nothing to rank", async () => {
    const run = await runInMemory(["rank", "tỉnh", "-o", "a.xlsx"], { "tỉnh/ghi chú.docx": "" });
    expect([run.code, run.written.size]).toEqual([2, 0]);
    expect(run.err).toContain("không có sổ tính nào xếp hạng được");
  });
});
