import { analyse } from "../../../src/core/analyse";
import type { TableAnalysis } from "../../../src/core/analysis";
import { ALL_CHECKS } from "../../../src/core/check/all-checks";
import type { CellValue } from "../../../src/core/grid/cell";
import { Grid } from "../../../src/core/grid/grid";
import { fillPlan } from "../../../src/core/plan/fill-plan";
import type { FillPreview } from "../../../src/core/plan/fill-preview";
import type { InputColumn } from "../../../src/core/score/input-sheet-layout";
import { INPUT_COLUMNS, INPUT_SHEET } from "../../../src/core/score/input-sheet-layout";
import { findingSentence } from "../../../src/i18n/finding-sentence";
import { inputSheetLabels } from "../../../src/i18n/input-sheet-labels";
import { messages } from "../../../src/i18n/messages";
import { drawGrid } from "../../support/read-grid";

/** What people do to the columns of “DTI – Số liệu”: the figures are read as long as key and value are there, and whatever is gone is said. */

const RATIO = String.raw`a = Số hồ sơ trực tuyến;\nb = Tổng số hồ sơ;\n- Tỷ lệ = a/b\n- Điểm = Tỷ lệ*Điểm tối đa`;
const TABLE = drawGrid(`
  STT | Chỉ số | Điểm tối đa | Điểm tự chấm | Cách xác định và tính điểm
  '1 | Hoạt động | 20 | |
  '1.1 | Tỷ lệ hồ sơ trực tuyến | 10 | | ${RATIO}
  '1.2 | Tỷ lệ hồ sơ thanh toán | 10 | | ${RATIO}`);
const FIGURES: Readonly<Record<string, number>> = { "1.1/a": 30, "1.1/b": 40, "1.2/a": 10, "1.2/b": 20 };

/** The input sheet with these headers, in this order; null is a column without a header, other words are a column of the user's. */
function inputSheet(headers: readonly (InputColumn | { readonly renamed: InputColumn; readonly to: string } | { readonly own: string })[]): Grid {
  const keys = Object.keys(FIGURES);
  const header = headers.map((each) => (typeof each === "string" ? inputSheetLabels[each] : "own" in each ? each.own : each.to));
  const cell = (key: string, each: (typeof headers)[number]): CellValue => {
    if (typeof each === "object" && "own" in each) return "của tôi";
    const column = typeof each === "string" ? each : each.renamed;
    return column === "key" ? key : column === "value" ? (FIGURES[key] ?? null) : column === "supplier" ? "Sở KH&CN" : "chữ";
  };
  return new Grid({ sheet: INPUT_SHEET, row: 4, column: 0, values: [header, ...keys.map((key) => headers.map((each) => cell(key, each)))] });
}

function without(...gone: readonly InputColumn[]): readonly InputColumn[] {
  return INPUT_COLUMNS.filter((column) => !gone.includes(column));
}

function renamed(column: InputColumn, to: string): Parameters<typeof inputSheet>[0] {
  return INPUT_COLUMNS.map((each) => (each === column ? { renamed: column, to } : each));
}

function analysed(sheet: Grid, table = TABLE): TableAnalysis {
  const [first] = analyse([table, sheet], { labels: inputSheetLabels, year: 2024, checking: ALL_CHECKS }).tables;
  if (!first) throw new Error("no table");
  return first;
}

function refill(sheet: Grid, table = TABLE): FillPreview {
  return fillPlan({ analysis: analysed(sheet, table), sheets: [table, sheet], mode: "native", labels: inputSheetLabels });
}

function told({ findings }: TableAnalysis): readonly string[] {
  return findings.filter(({ code }) => code === "input-column-lost").map((finding) => `${finding.severity}: ${findingSentence(finding, messages("vi")).split(".")[0] ?? ""}`);
}

const readable: readonly (readonly [string, Grid, string | null])[] = [
  ["as it was made", inputSheet(INPUT_COLUMNS), null],
  ["columns in another order", inputSheet([...INPUT_COLUMNS].reverse()), null],
  ["columns of the user's own among ours", inputSheet(["code", { own: "Ghi chú" }, ...without("code")]), null],
  ["a header in capitals and without accents", inputSheet(renamed("value", "GIA  TRI")), null],
  ["key and value alone", inputSheet(["key", "value"]), "“Mã”, “Chỉ số”, “Ký hiệu”, “Nội dung”, “Đơn vị tính”, “Nguồn số liệu”, “Đơn vị cung cấp”, “Tài liệu kiểm chứng”"],
  ["without the evidence", inputSheet(without("evidence")), "“Tài liệu kiểm chứng”"],
  ["a renamed supplier", inputSheet(renamed("supplier", "Phòng")), "“Đơn vị cung cấp”"],
  ["without code and unit", inputSheet(without("code", "unit")), "“Mã”, “Đơn vị tính”"],
  ["a key without its header", inputSheet(renamed("key", "")), null],
  ["a renamed key", inputSheet(renamed("key", "ID")), null],
];

describe("figures are read", () => {
  test.each(readable)("%s", (_, sheet, lost) => {
    const analysis = analysed(sheet);
    expect(analysis.inputs.map(({ key, cell }) => [key, cell.value])).toEqual(Object.entries(FIGURES));
    expect(told(analysis)).toEqual(lost === null ? [] : [`warning: Trang “DTI – Số liệu” không còn cột ${lost} (đã bị xóa hoặc đổi tên tiêu đề)`]);
  });

  test.each(readable)("and filling again adds no second set of rows: %s", (_, sheet) => {
    const { plan, unreadable } = refill(sheet);
    expect(unreadable).toBeNull();
    expect(plan.edits.filter((edit) => edit.sheet === INPUT_SHEET)).toEqual([]);
  });

  test.each(readable)("and formulas look where key and value stand: %s", (_, sheet) => {
    const header = (text: string): number => Array.from({ length: sheet.endColumn }, (_each, column) => column).findIndex((column) => sheet.text(5, column) === text);
    const letter = (column: number): string => String.fromCharCode(65 + column);
    const formula = refill(sheet).changes.find(({ code }) => code === "1.1")?.after;
    expect(formula).toContain(`INDEX('DTI – Số liệu'!$${letter(header("30"))}:$${letter(header("30"))},MATCH("1.1/a",'DTI – Số liệu'!$${letter(header("1.1/a"))}:$${letter(header("1.1/a"))},0))`);
  });
});

describe("nothing is read and nothing written", () => {
  const unreadable: readonly (readonly [string, Grid, string, string])[] = [
    ["without the values", inputSheet(without("value")), "“Giá trị”", "ở hàng 5"],
    ["a renamed value", inputSheet(renamed("value", "Năm 2024")), "“Giá trị”", "ở hàng 5"],
    ["without the keys", inputSheet(without("key")), "“Khóa”", "ở hàng 5"],
    ["without key, value and source", inputSheet(without("key", "value", "source")), "“Giá trị”, “Khóa”", "ở hàng 5"],
    ["without any header", new Grid({ sheet: INPUT_SHEET, row: 4, column: 0, values: [["1.1/a", 30], ["1.1/b", 40]] }), "“Giá trị”, “Khóa”", "ở hàng tiêu đề của bảng"],
  ];

  test.each(unreadable)("%s: which, where and what to do is said", (_, sheet, headers, where) => {
    const analysis = analysed(sheet);
    expect(analysis.inputs.map(({ cell }) => cell.value)).toEqual([null, null, null, null]);
    const [finding] = analysis.findings.filter(({ code }) => code === "input-column-lost");
    expect(finding).toMatchObject({ severity: "error", sheet: INPUT_SHEET });
    const sentence = finding ? findingSentence(finding, messages("vi")) : "";
    expect(sentence).toContain(`không còn cột ${headers}`);
    expect(sentence).toContain(`gõ lại đúng tiêu đề ${headers} ${where}`);
  });

  test.each(unreadable)("%s: filling is refused with the reason", (_, sheet) => {
    expect(refill(sheet)).toMatchObject({ plan: { edits: [] }, changes: [], empty: true, unreadable: { sheet: INPUT_SHEET, readable: false } });
  });
});

test("rows that are added to a sheet without a column keep to the columns that are left, and the table grows by rows only", () => {
  const wider = drawGrid(`
  STT | Chỉ số | Điểm tối đa | Điểm tự chấm | Cách xác định và tính điểm
  '1 | Hoạt động | 30 | |
  '1.1 | Tỷ lệ hồ sơ trực tuyến | 10 | | ${RATIO}
  '1.2 | Tỷ lệ hồ sơ thanh toán | 10 | | ${RATIO}
  '1.3 | Tỷ lệ hồ sơ số hóa | 10 | | ${RATIO}`);
  const sheet = inputSheet(without("unit", "evidence"));
  const { plan } = refill(sheet, wider);
  const added = plan.edits.filter((edit) => edit.sheet === INPUT_SHEET);
  expect(added.find(({ kind }) => kind === "add-table")).toMatchObject({ area: { row: 4, column: 0, rowCount: 7, columnCount: 8 } });
  const written = added.flatMap((edit) => (edit.kind === "cells" ? [[edit.row, edit.column, edit.after[0]?.[0]]] : []));
  expect(written.filter(([row]) => row === 9).map(([, column]) => column)).toEqual([0, 1, 2, 3, 4, 5, 6, 7]);
  expect(written.find(([row, column]) => row === 9 && column === 7)).toEqual([9, 7, { kind: "value", value: "1.3/a" }]);
});
