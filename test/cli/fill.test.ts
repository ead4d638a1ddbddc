import { readFileSync } from "node:fs";
import type { Grid } from "../../src/core/grid/grid";
import { openWorkbookFile } from "../../src/host/file/open-workbook-file";
import { files, runInMemory } from "./run-in-memory";

jest.setTimeout(60_000);

async function sheetsOf(bytes: Uint8Array | undefined): Promise<readonly Grid[]> {
  if (!bytes) throw new Error("nothing was written");
  return (await openWorkbookFile(bytes, null).read()).sheets;
}

async function fill(file: string, ...more: string[]): Promise<{ readonly sheets: readonly Grid[]; readonly out: string; readonly bytes: Uint8Array }> {
  const inputs = JSON.stringify([{ sheet: "PL", path: "1.1", inputs: { choice: 2 } }, { sheet: "PL", row: 14, inputs: { a: 3, b: 4 } }]);
  const run = await runInMemory(["fill", file, "-o", "out.xlsx", ...more], { "INPUTS.json": inputs });
  expect([run.code, run.err, [...run.written.keys()]]).toEqual([0, "", ["out.xlsx"]]);
  const bytes = run.written.get("out.xlsx") ?? new Uint8Array();
  return { sheets: await sheetsOf(bytes), out: run.out, bytes };
}

function sheet(sheets: readonly Grid[], name: string): Grid {
  const found = sheets.find((grid) => grid.sheet === name);
  if (!found) throw new Error(`no sheet ${name}`);
  return found;
}

describe("dti fill", () => {
  it.each([
    ["native formulas that need no add-in, unless told otherwise", [], /^=IF\(COUNT\(/, /DTI\./],
    ["functions of the add-in", ["--mode", "dti"], /DTI\.RATIO\(/, /#REF/],
  ])("writes %s", async (_, options, wanted, unwanted) => {
    const { sheets } = await fill(files.bachThong, ...options);
    const formula = sheet(sheets, "PL").formula(13, 8);
    expect(formula).toMatch(wanted);
    expect(formula).not.toMatch(unwanted);
  });

  it("writes scores as values where figures are given, and keeps the rest", async () => {
    const { sheets } = await fill(files.bachThong, "--mode", "values", "--inputs", "INPUTS.json");
    const table = sheet(sheets, "PL");
    expect([table.value(8, 8), table.value(11, 8), table.value(13, 8), table.value(15, 8)]).toEqual(["Điểm tự chấm 2024", 5, 7.5, null]);
  });

  it("puts given figures on the input sheet", async () => {
    const { sheets } = await fill(files.bachThong, "--inputs", "INPUTS.json");
    const inputs = sheet(sheets, "DTI – Số liệu");
    const figures = Array.from({ length: inputs.endRow }, (_, row) => [inputs.text(row, 0), inputs.text(row, 2), inputs.value(row, 5)]).filter(([, , value]) => typeof value === "number");
    expect(figures).toEqual([["1.1", "choice", 2], ["1.2.1", "a", 3], ["1.2.1", "b", 4]]);
  });

  it("leaves every printed cell of the table as it is", async () => {
    const before = sheet((await openWorkbookFile(new Uint8Array(readFileSync(files.messyBachThong)), null).read()).sheets, "Sheet1");
    const after = sheet((await fill(files.messyBachThong)).sheets, "Sheet1");
    const differing = Array.from({ length: before.endRow }, (_, row) => Array.from({ length: before.endColumn }, (_unused, column) => [row, column] as const))
      .flat()
      .filter(([row, column]) => JSON.stringify(before.content(row, column)) !== JSON.stringify(after.content(row, column)));
    expect(differing).toEqual([]);
  });

  it("fills a filled workbook to the same bytes", async () => {
    const once = await runInMemory(["fill", files.giaLai, "-o", "once.xlsx"]);
    const bytes = once.written.get("once.xlsx") ?? new Uint8Array();
    const twice = await runInMemory(["fill", "once.xlsx", "-o", "twice.xlsx"], { "once.xlsx": bytes });
    expect(Buffer.compare(twice.written.get("twice.xlsx") ?? new Uint8Array(), bytes)).toBe(0);
  });

  it("fills the column that is named", async () => {
    const { sheets, out } = await fill(files.bachThong, "--column", "D", "--mode", "values", "--inputs", "INPUTS.json", "--json");
    expect(sheet(sheets, "PL").value(11, 3)).toBe(5);
    expect(JSON.parse(out)).toMatchObject({ file: files.bachThong, out: "out.xlsx", tables: [{ sheet: "PL", column: "D", isNew: false, mode: "values" }] });
  });

  it("says what it did", async () => {
    expect((await fill(files.bachThong)).out).toMatch(/^Trang “PL”, cột I \(Điểm tự chấm 2024\): ghi \d+ ô điểm\n[\s\S]*Đã ghi out\.xlsx\.\n$/);
  });
});
