import { openWorkbookFile } from "../../src/host/file/open-workbook-file";
import { files, runInMemory } from "./run-in-memory";

const names = ["DTI – Phân công", "DTI – Khắc phục", "DTI – Lý do mất điểm", "DTI – Tóm tắt"];

test("plan adds the four documents and leaves the table as it is", async () => {
  const run = await runInMemory(["plan", files.messyBachThong, "-o", "out.xlsx", "--today", "2026-03-31", "--json"]);
  expect([run.code, run.err]).toEqual([0, ""]);
  expect(JSON.parse(run.out)).toMatchObject({ out: "out.xlsx", today: "2026-03-31", sheets: names.map((sheet) => ({ sheet, again: false })) });
  const { sheets } = await openWorkbookFile(run.written.get("out.xlsx") ?? new Uint8Array(), null).read();
  expect(sheets.map(({ sheet }) => sheet).slice(-4)).toEqual(names);
});

test("plan over its own result makes the same sheets again", async () => {
  const first = await runInMemory(["plan", files.bachThong, "-o", "out.xlsx"]);
  const again = await runInMemory(["plan", "first.xlsx", "-o", "again.xlsx", "--json"], { "first.xlsx": first.written.get("out.xlsx") ?? "" });
  expect(JSON.parse(again.out)).toMatchObject({ sheets: names.map((sheet) => ({ sheet, again: true })) });
});

test.each([
  ["no output", ["plan", files.bachThong], /-o/],
  ["no file", ["plan", "-o", "out.xlsx"], /một tệp/],
  ["a day that is none", ["plan", files.bachThong, "-o", "out.xlsx", "--today", "2026-02-30"], /2026-02-30/],
  ["a file that is none", ["plan", "no-such.xlsx", "-o", "out.xlsx"], /no-such\.xlsx/],
])("plan with %s ends with 2 and one clear line", async (_, argv, line) => {
  const run = await runInMemory(argv);
  expect(run.code).toBe(2);
  expect(run.err).toMatch(line);
  expect(run.err.trim().split("\n")).toHaveLength(1);
  expect(run.written.size).toBe(0);
});

test("plan with --notes tells the advice on the score cells, and again changes nothing there", async () => {
  const first = await runInMemory(["plan", files.messyBachThong, "-o", "out.xlsx", "--notes", "--json"]);
  expect([first.code, first.err]).toEqual([0, ""]);
  const { notes } = JSON.parse(first.out) as { readonly notes: { readonly written: number } };
  expect(notes).toMatchObject({ removed: 0, left: [] });
  expect(notes.written).toBeGreaterThan(30);
  const again = await runInMemory(["plan", "first.xlsx", "-o", "again.xlsx", "--notes", "--json"], { "first.xlsx": first.written.get("out.xlsx") ?? "" });
  expect(JSON.parse(again.out)).toMatchObject({ notes: { written: 0, removed: 0, left: [] } });
});
