import { join } from "node:path";
import { openWorkbookFile } from "../../src/host/file/open-workbook-file";
import { openFixture } from "../support/fixture";
import { files, runInMemory } from "./run-in-memory";

/** Another province's appendix of the year before, by the same set of indicators. */
const DAK_LAK = join(__dirname, "../workbooks/clean-7-dak-lak.xlsx");
const SHEET = "DTI – So sánh năm";

interface Printed {
  readonly summary: { readonly counts: Readonly<Record<string, number>>; readonly totalNow: number; readonly totalBefore: number };
  readonly changes: readonly { readonly now: { readonly code: string } | null; readonly verdict: string; readonly scoreNow: number | null; readonly scoreBefore: number | null; readonly points: number | null }[];
}

test("two workbooks of one set are compared indicator by indicator, and every indicator has one verdict", async () => {
  const run = await runInMemory(["compare", files.giaLai, DAK_LAK, "--json"]);
  expect([run.code, run.err, run.written.size]).toEqual([0, "", 0]);
  const { summary, changes } = JSON.parse(run.out) as Printed;
  expect(Object.values(summary.counts).reduce((sum, count) => sum + count, 0)).toBe(changes.length);
  expect(changes.find(({ now }) => now?.code === "1.1")).toMatchObject({ scoreBefore: 5, scoreNow: 10, verdict: "rose", points: 5 });
  expect(changes.filter(({ verdict, points }) => (verdict === "rose" || verdict === "fell" || verdict === "same") !== (points !== null))).toEqual([]);
});

test("for a person it says what rose, what fell and what cannot be compared", async () => {
  const { out } = await runInMemory(["compare", files.giaLai, DAK_LAK]);
  expect(out).toMatch(/^Tổng điểm các chỉ số: [\d,.]+ → [\d,.]+\n/);
  expect(out).toMatch(/\nTăng \(\d+\)\n {2}1\.1 Người đứng đầu .*: 5 → 10 \(\+5\)/);
  expect(out).toMatch(/\nGiảm \(\d+\)\n/);
  expect(out).toMatch(/\nCần xác nhận \(\d+\)\n.*Có phải cùng một chỉ số không\?/);
});

test("with -o the comparison stands on a sheet of its own, with both totals, and the table is as it was", async () => {
  const run = await runInMemory(["compare", files.giaLai, DAK_LAK, "-o", "out.xlsx", "--json"]);
  const { summary } = JSON.parse(run.out) as Printed;
  const before = await openFixture("clean-1-gia-lai.xlsx").read();
  const { sheets } = await openWorkbookFile(run.written.get("out.xlsx") ?? new Uint8Array(), null).read();
  expect(sheets.map(({ sheet }) => sheet)).toEqual([...before.sheets.map(({ sheet }) => sheet), SHEET]);
  const made = sheets.find(({ sheet }) => sheet === SHEET);
  const total = Array.from({ length: made?.endRow ?? 0 }, (_, row) => row).find((row) => made?.text(row, 1) === "Tổng cộng") ?? -1;
  expect([3, 4].map((column) => made?.value(total, column))).toEqual([summary.totalBefore, summary.totalNow]);
});

test.each([
  ["no file", ["compare"], /một tệp/],
  ["three files", ["compare", files.giaLai, DAK_LAK, DAK_LAK], /một tệp/],
  ["one file and no columns", ["compare", files.bachThong], /hai cột điểm khác nhau .*D “Điểm đạt”/],
  ["one column twice", ["compare", files.bachThong, "--now", "D", "--before", "D"], /hai cột điểm khác nhau/],
  ["a column that holds no scores", ["compare", files.giaLai, DAK_LAK, "--now", "A"], /--now “A” không hợp lệ/],
  ["an earlier file that is none", ["compare", files.giaLai, "no-such.xlsx"], /no-such\.xlsx/],
  ["a sheet without a table", ["compare", files.giaLai, DAK_LAK, "--earlier-sheet", "Không có"], /--earlier-sheet TRANG; các trang có bảng: “/],
])("compare with %s ends with 2 and one clear line", async (_, argv, line) => {
  const run = await runInMemory(argv);
  expect(run.code).toBe(2);
  expect(run.err).toMatch(line);
  expect(run.err.trim().split("\n")).toHaveLength(1);
});
