import { readFile } from "node:fs/promises";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { INPUT_SHEET } from "../../src/core/score/input-sheet-layout";
import { openWorkbookFile } from "../../src/host/file/open-workbook-file";
import { mustAnswer } from "../support/answered-form";
import { files, runInMemory } from "./run-in-memory";

jest.setTimeout(120_000);

async function valueOf(bytes: Uint8Array | undefined, key: string): Promise<unknown> {
  if (!bytes) throw new Error("nothing was written");
  const grid = (await openWorkbookFile(bytes, null).read()).sheets.find(({ sheet }) => sheet === INPUT_SHEET);
  const row = Array.from({ length: grid?.endRow ?? 0 }, (_, index) => index).find((each) => grid?.text(each, 8) === key);
  return row === undefined ? undefined : grid?.value(row, 5);
}

describe("dti forms and dti collect", () => {
  it("asks each agency by a workbook of its own and puts the answers onto the input sheet", async () => {
    const forms = await runInMemory(["forms", files.giaLai, "-o", "phieu", "--date", "2024-12-01"]);
    expect([forms.code, forms.err]).toEqual([0, ""]);
    expect([...forms.written.keys()]).toEqual(expect.arrayContaining(["phieu/Công an tỉnh - 2023.xlsx", "phieu/Báo Gia Lai - 2023.xlsx"]));
    const filled = (await runInMemory(["fill", files.giaLai, "-o", "gia-lai.xlsx"])).written.get("gia-lai.xlsx") ?? new Uint8Array();
    const police = forms.written.get("phieu/Công an tỉnh - 2023.xlsx");
    const given = { "gia-lai.xlsx": filled, "a.xlsx": await mustAnswer(police, { "8.1/a": 900 }) };
    const merged = await runInMemory(["collect", "gia-lai.xlsx", "a.xlsx", "-o", "ghep.xlsx", "--date", "2024-12-01"], given);
    expect([merged.code, merged.err]).toEqual([0, ""]);
    expect(merged.out).toContain("Đã ghép 1 số liệu.");
    expect(merged.out).toMatch(/Chưa trả lời: .*Báo Gia Lai/);
    expect(await valueOf(merged.written.get("ghep.xlsx"), "8.1/a")).toBe(900);

    const conflict = await runInMemory(["collect", "gia-lai.xlsx", "a.xlsx", "b.xlsx", "-o", "ghep.xlsx"], { ...given, "b.xlsx": await mustAnswer(police, { "8.1/a": 950.5 }) });
    expect(conflict.code).toBe(1);
    expect(conflict.out).toContain("8.1/a: giá trị khác nhau, chưa ghi: 900 (a.xlsx); 950,5 (b.xlsx)");
    expect(await valueOf(conflict.written.get("ghep.xlsx"), "8.1/a")).toBeNull();
  });

  it("names a form that came back without its value column, and takes nothing from it", async () => {
    const filled = (await runInMemory(["fill", files.giaLai, "-o", "gia-lai.xlsx"])).written.get("gia-lai.xlsx") ?? new Uint8Array();
    const forms = await runInMemory(["forms", files.giaLai, "-o", "phieu", "--date", "2024-12-01"]);
    const form = openWorkbookFile(await mustAnswer(forms.written.get("phieu/Công an tỉnh - 2023.xlsx"), { "8.1/a": 900 }), null);
    await form.write({ kind: "fill", edits: [{ kind: "cells", sheet: INPUT_SHEET, row: 4, column: 5, before: [[{ kind: "value", value: "Giá trị" }]], after: [[{ kind: "value", value: "Số" }]] }] });
    const merged = await runInMemory(["collect", "gia-lai.xlsx", "a.xlsx", "-o", "ghep.xlsx", "--date", "2024-12-01"], { "gia-lai.xlsx": filled, "a.xlsx": form.save() });
    expect(merged.code).toBe(1);
    expect(merged.out).toContain("a.xlsx: Trang “DTI – Số liệu” không còn cột “Giá trị”");
    expect(await valueOf(merged.written.get("ghep.xlsx"), "8.1/a")).toBeNull();
  });

  it("asks the agencies of the user's own table", async () => {
    const own = JSON.stringify([{ from: "Báo Gia Lai", to: "Báo và Phát thanh, Truyền hình Gia Lai", since: "2025-01-01" }]);
    const { code, written } = await runInMemory(["forms", files.giaLai, "-o", "phieu", "--agencies", "co-quan.json"], { "co-quan.json": own });
    expect(code).toBe(0);
    expect([...written.keys()]).toContain("phieu/Báo và Phát thanh, Truyền hình Gia Lai - 2023.xlsx");
    expect([...written.keys()]).not.toContain("phieu/Báo Gia Lai - 2023.xlsx");
  });

  it.each([
    ["a table of agencies that is none", ["forms", files.giaLai, "-o", "phieu", "--agencies", files.giaLai], "không phải JSON hợp lệ"],
    ["no form", ["collect", files.giaLai, "-o", "x.xlsx"], "ít nhất một phiếu"],
    ["a workbook without the input sheet", ["collect", files.giaLai, files.bachThong, "-o", "x.xlsx"], "chưa có trang “DTI – Số liệu”"],
    ["a date that is none", ["forms", files.giaLai, "-o", "phieu", "--date", "hôm nay"], "--date “hôm nay”"],
  ])("refuses %s with one line", async (_, argv, line) => {
    const run = await runInMemory(argv);
    expect([run.code, run.out, run.err.trim().split("\n").length]).toEqual([2, "", 1]);
    expect(run.err).toContain(line);
  });
});

describe("a workbook whose structure is locked", () => {
  const LOCKED = "khoa.xlsx";

  async function locked(): Promise<Uint8Array> {
    const parts = unzipSync(new Uint8Array(await readFile(files.giaLai)));
    const workbook = strFromU8(parts["xl/workbook.xml"] ?? new Uint8Array());
    return zipSync({ ...parts, "xl/workbook.xml": strToU8(workbook.replace("<sheets>", '<workbookProtection lockStructure="1"/><sheets>')) });
  }

  it("gets one form with every figure, takes its figures, and its formulas hold them", async () => {
    const given = { [LOCKED]: await locked() };
    const forms = await runInMemory(["forms", LOCKED, "-o", "phieu"], given);
    const form = forms.written.get(`phieu/${INPUT_SHEET} - 2023.xlsx`);
    const without = await runInMemory(["fill", LOCKED, "-o", "diem.xlsx"], given);
    expect([without.code, without.err]).toEqual([0, ""]);
    expect(without.out).toContain("Cấu trúc sổ bị khóa");
    const filled = await runInMemory(["fill", LOCKED, "--figures", "p.xlsx", "-o", "diem.xlsx", "--json"], { ...given, "p.xlsx": await mustAnswer(form, { "8.1/a": 900 }) });
    expect([filled.code, filled.err]).toEqual([0, ""]);
    const { figures, tables } = JSON.parse(filled.out) as { figures: { taken: readonly { key: string; value: number }[] }; tables: readonly { detached: boolean }[] };
    expect([figures.taken.map(({ key, value }) => [key, value]), tables[0]?.detached]).toEqual([[["8.1/a", 900]], true]);
    expect((await openWorkbookFile(filled.written.get("diem.xlsx") ?? new Uint8Array(), null).read()).sheets.map(({ sheet }) => sheet)).not.toContain(INPUT_SHEET);
  });
});
