import { sheetData } from "../support/small-file";
import type { SheetRows } from "../support/snapshots";
import { buildWorkbook } from "../host/file/build-workbook";
import { runInMemory } from "./run-in-memory";

const rows: SheetRows = [
  ["STT", "Chỉ số", "Điểm tối đa", "Điểm tự chấm", "Cách xác định và tính điểm", "Tài liệu kiểm chứng"],
  ["1", "Nhận thức số", 53, null, null, null],
  ["1.1", "Kế hoạch chuyển đổi số hằng năm", 10, null, null, "Kế hoạch"],
  ["-", "Đã ban hành", 10, null, null, null],
  ["-", "Đang dự thảo", 5, null, null, null],
  ["-", "Chưa ban hành", 0, null, null, null],
  ["1.2", "Chuyên mục chuyển đổi số", 5, null, null, "Đường dẫn"],
  [null, "- Có chuyên mục: 5 điểm", null, null, null, null],
  [null, "- Không có chuyên mục: 0 điểm", null, null, null, null],
  ["1.3", "Tỷ lệ thôn có Tổ công nghệ số. Tỷ lệ ≥ 80%: 20 điểm; Tỷ lệ < 80%: Tỷ lệ/80% × 20 điểm", 20, null, null, "Báo cáo"],
  ["1.4", "Ban hành quy chế (10 điểm)", 10, null, null, "Quy chế"],
  ["1.5", "Hội nghị tuyên truyền", 8, null, null, "Báo cáo"],
  [null, "Đã tổ chức từ hai hội nghị", 8, null, null, null],
  [null, "Đã tổ chức một hội nghị", 4, null, null, null],
  [null, "Chưa tổ chức", 0, null, null, null],
  ["2", "Hạ tầng số", 10, null, null, null],
  ["2.1", "Kết nối mạng truyền số liệu", 10, null, "- Đã kết nối: Điểm tối đa\n- Chưa kết nối: 0 điểm", "Báo cáo"],
  ["Tổng", null, 63, null, null, null],
];
const workbook = { "phu-luc.xlsx": buildWorkbook({ sheets: { "Phụ lục": sheetData(rows) } }) };

interface InspectedRow {
  readonly code: string;
  readonly level: string;
  readonly score: number | null;
  readonly rule: { readonly kind: string; readonly inputs: readonly { readonly name: string }[] } | null;
}

async function inspected(): Promise<readonly InspectedRow[]> {
  const { out } = await runInMemory(["inspect", "phu-luc.xlsx", "--json"], workbook);
  // What the tests name is what CONTRACT 2 promises.
  return (JSON.parse(out) as { readonly tables: readonly { readonly rows: readonly InspectedRow[] }[] }).tables[0]?.rows ?? [];
}

describe("rules that do not stand in the column of the scoring texts", () => {
  test.each([
    ["options in rows of their own with points in the column of the maxima", "1.1", "choice", ["choice"]],
    ["options in rows of their own that say their points", "1.2", "choice", ["choice"]],
    ["answers without a code or a bullet that have points in the column of the maxima", "1.5", "choice", ["choice"]],
    ["levels in the name of the indicator", "1.3", "ratio", ["value"]],
    ["a text of the row's own", "2.1", "choice", ["choice"]],
  ])("%s", async (_name, code, kind, inputs) => {
    const row = (await inspected()).find((one) => one.code === code);
    expect({ kind: row?.rule?.kind, inputs: row?.rule?.inputs.map(({ name }) => name) }).toEqual({ kind, inputs });
  });

  test("a name that only says what the indicator is worth is no rule", async () => {
    expect((await inspected()).find(({ code }) => code === "1.4")?.rule).toBeNull();
  });

  test("an option is no indicator and has no rule of its own", async () => {
    const options = (await inspected()).filter(({ level }) => level === "option");
    expect(options.map(({ rule }) => rule)).toEqual(new Array(8).fill(null));
  });

  test("the maxima of options are part of no sum", async () => {
    const { out } = await runInMemory(["check", "phu-luc.xlsx", "--json"], workbook);
    expect(out).not.toMatch(/max-sum|rule-parent-conflict|code-gap/u);
  });

  test("they are filled like any other", async () => {
    const inputs = JSON.stringify([{ sheet: "Phụ lục", path: "1.1", inputs: { choice: 2 } }, { sheet: "Phụ lục", path: "1.2", inputs: { choice: 1 } }, { sheet: "Phụ lục", path: "1.3", inputs: { value: 0.4 } }]);
    const { code, err, written } = await runInMemory(["fill", "phu-luc.xlsx", "-o", "ra.xlsx", "--mode", "values", "--column", "self", "--inputs", "so-lieu.json"], { ...workbook, "so-lieu.json": inputs });
    expect({ code, err }).toEqual({ code: 0, err: "" });
    const filled = { "ra.xlsx": written.get("ra.xlsx") ?? new Uint8Array() };
    const { out } = await runInMemory(["inspect", "ra.xlsx", "--json"], filled);
    // As above.
    const scored = (JSON.parse(out) as { readonly tables: readonly { readonly rows: readonly (InspectedRow & { readonly selfScore?: number | null })[] }[] }).tables[0]?.rows ?? [];
    expect(["1.1", "1.2", "1.3", "1"].map((wanted) => scored.find((row) => row.code === wanted)?.selfScore)).toEqual([5, 5, 10, 20]);
  });

  test("a text that cannot be read is told for the rows of the options too", async () => {
    const torn = rows.map((row) => (row[1] === "Đang dự thảo" ? [row[0] ?? null, row[1], null, null, null, null] : row));
    const { out } = await runInMemory(["inspect", "x.xlsx", "--json"], { "x.xlsx": buildWorkbook({ sheets: { "Phụ lục": sheetData(torn) } }) });
    expect((JSON.parse(out) as { readonly tables: readonly { readonly rows: readonly InspectedRow[] }[] }).tables[0]?.rows.find(({ code }) => code === "1.1")?.rule?.kind).toBe("unreadable");
  });
});
