import { readFileSync } from "node:fs";
import { join } from "node:path";
import { analyse } from "../../../src/core/analyse";
import { agenciesIn } from "../../../src/core/agency/agency";
import type { DocumentKind } from "../../../src/core/documents/document-labels";
import { DOCUMENT_KINDS } from "../../../src/core/documents/document-labels";
import { makeAgencyDocument, makeDocument } from "../../../src/core/documents/make-documents";
import { cellAddress } from "../../../src/core/grid/address";
import type { CellContent } from "../../../src/core/grid/cell";
import type { Grid } from "../../../src/core/grid/grid";
import { invert } from "../../../src/core/plan/invert";
import type { WritePlan } from "../../../src/core/plan/write-plan";
import type { FileWorkbook } from "../../../src/host/file/file-workbook";
import { openWorkbookFile } from "../../../src/host/file/open-workbook-file";
import { documentLabels } from "../../../src/i18n/document-labels";
import { inputSheetLabels } from "../../../src/i18n/input-sheet-labels";

const labels = documentLabels();

function opened(name: string): FileWorkbook {
  return openWorkbookFile(new Uint8Array(readFileSync(join(__dirname, "../../workbooks", `${name}.xlsx`))), name);
}

async function planFor(workbook: FileWorkbook, kind: DocumentKind): Promise<WritePlan> {
  const { sheets } = await workbook.read();
  const [analysis] = analyse(sheets, { labels: inputSheetLabels, year: 2026 }).tables;
  if (!analysis) throw new Error("The workbook holds no table.");
  return makeDocument(kind, { analysis, table: 0, sheets, labels, today: "2026-03-31" });
}

async function made(workbook: FileWorkbook, kind: DocumentKind): Promise<Grid> {
  await workbook.write(await planFor(workbook, kind));
  return sheetOf(workbook, kind);
}

async function sheetOf(workbook: FileWorkbook, kind: DocumentKind): Promise<Grid> {
  const grid = (await workbook.read()).sheets.find(({ sheet }) => sheet === labels.sheets[kind]);
  if (!grid) throw new Error(`There is no sheet "${labels.sheets[kind]}".`);
  return grid;
}

/** The row of an indicator by its code in the first column. */
function rowOf(grid: Grid, code: string): number {
  for (let row = grid.firstRow; row < grid.endRow; row++) if (grid.text(row, 0) === code) return row;
  throw new Error(`No row "${code}".`);
}

function contents(grid: Grid): readonly string[] {
  const held: string[] = [];
  for (let row = grid.firstRow; row < grid.endRow; row++) {
    for (let column = 0; column < grid.endColumn; column++) if (grid.text(row, column) !== "") held.push(`${cellAddress(row, column)} ${grid.text(row, column)}`);
  }
  return held;
}

function typed(sheet: string, row: number, column: number, value: string): WritePlan {
  const after: CellContent = { kind: "value", value };
  return { kind: "fill", edits: [{ kind: "cells", sheet, row, column, before: [[after]], after: [[after]] }] };
}

test("the reasons for lost points are drafted from rule and score, and those that the table prints stay", async () => {
  const bachThong = await made(opened("clean-4-bach-thong"), "lost-points");
  const reason = (code: string): string => bachThong.text(rowOf(bachThong, code), 4);
  expect(reason("2.3")).toBe("Mất 10 điểm: mới ở mức “Chưa ban hành”, chưa đạt “Đã ban hành” (suy ra từ điểm đã chấm).");
  expect(reason("6.7")).toBe("Mất 12,78 điểm: điểm đã chấm ứng với tỷ lệ khoảng 28,9%, dưới mục tiêu 80%.");
  expect(reason("1.1")).toBe("");
  const dakLak = await made(opened("clean-7-dak-lak"), "lost-points");
  expect(dakLak.text(rowOf(dakLak, "1.1"), 4)).toBe("Theo Quyết định số 3331/QĐ-UBND, Trưởng ban là đồng chí Phó Chủ tịch");
});

test("the remediation plan lists what lacks points and says where the remedy goes on with what brought none", async () => {
  const grid = await made(opened("clean-4-bach-thong"), "remediation");
  const remedy = grid.text(rowOf(grid, "2.3"), 5);
  expect(remedy).toMatch(/^Tiếp tục triển khai thực hiện theo Kế hoạch đã ban hành\.\nGiải pháp ghi trong bảng chỉ là làm tiếp/);
  expect(remedy).toContain("Chọn/đạt phương án “Đã ban hành” để được 10/10 điểm.");
  expect(() => rowOf(grid, "1.1")).toThrow();
  expect(grid.text(rowOf(grid, "3.5"), 5)).not.toContain("làm tiếp việc đang làm");
});

test("the assignment appendix has the columns of the official one, agencies and deadlines from the table", async () => {
  const grid = await made(opened("clean-1-gia-lai"), "assignment");
  const header = rowOf(grid, "Số TT");
  expect(Array.from({ length: 8 }, (_, column) => grid.text(header, column).replace("\n", " "))).toEqual(["Số TT", "Chỉ số chính/ Chỉ số thành phần", "Điểm tối đa", "Điểm năm 2022", "Cách xác định và tính điểm", "Cơ quan chủ trì", "Cơ quan phối hợp", "Thời gian hoàn thành"]);
  const row = rowOf(grid, "1.1");
  expect([5, 6, 7].map((column) => grid.text(row, column))).toEqual(["Sở Thông tin và Truyền thông (Sở TT &TT)", "Các cơ quan thành viên Ban Chỉ đạo Chuyển đổi số tỉnh", "Đã hoàn thành"]);
});

test.each(DOCUMENT_KINDS)("%s: made again it is the same, and taken back nothing is left", async (kind) => {
  const workbook = opened("clean-4-bach-thong");
  const before = contentsOfAll(await workbook.read());
  const plan = await planFor(workbook, kind);
  const inverse = invert(plan, await workbook.capture(plan));
  const once = contents(await made(workbook, kind));
  expect(contents(await made(workbook, kind))).toEqual(once);
  await workbook.write(inverse);
  expect(contentsOfAll(await workbook.read())).toEqual(before);
});

test("what people typed stays when a document is made again, the rest follows the table", async () => {
  const workbook = opened("clean-4-bach-thong");
  const grid = await made(workbook, "remediation");
  const [row, beside] = [rowOf(grid, "2.3"), 12];
  await workbook.write(typed(grid.sheet, row, 5, "Trình ban hành Kế hoạch mới trong Quý II"));
  await workbook.write(typed(grid.sheet, row, beside, "đã trao đổi với Văn phòng"));
  await workbook.write(typed(grid.sheet, 0, 0, "UBND HUYỆN BẠCH THÔNG"));
  await workbook.write(typed(grid.sheet, grid.endRow + 2, 1, "Ghi chú của Văn phòng"));
  await workbook.write({ kind: "fill", edits: [{ kind: "cells", sheet: "PL", row: await sheetRow(workbook, "2.1"), column: 3, before: [[{ kind: "blank" }]], after: [[{ kind: "value", value: 10 }]] }] });
  const again = await made(workbook, "remediation");
  const moved = rowOf(again, "2.3");
  expect(moved).toBeLessThan(row);
  expect(again.text(moved, 5)).toBe("Trình ban hành Kế hoạch mới trong Quý II");
  expect(again.text(moved, beside)).toBe("đã trao đổi với Văn phòng");
  expect(again.text(0, 0)).toBe("UBND HUYỆN BẠCH THÔNG");
  expect(contents(again).some((held) => held.endsWith("Ghi chú của Văn phòng"))).toBe(true);
  expect(() => rowOf(again, "2.1")).toThrow();
});

describe("whatever people typed in a document is still there when it is made again", () => {
  /** The document over the workbook as it is, by the name of its sheet. */
  const makers: readonly (readonly [name: string, make: (workbook: FileWorkbook) => Promise<Grid>])[] = [
    ...DOCUMENT_KINDS.map((kind) => [kind, (workbook: FileWorkbook) => made(workbook, kind)] as const),
    ["agency", madeForAgency],
  ];

  test.each(makers)("%s", async (_, make) => {
    const workbook = opened("clean-4-bach-thong");
    const first = await make(workbook);
    const { sheet } = first;
    const beside = first.endColumn + 1;
    await workbook.write(typed(sheet, 0, 0, "UBND HUYỆN BẠCH THÔNG"));
    await workbook.write(typed(sheet, first.endRow + 2, 1, "Đã trình Chủ tịch ngày 05/3"));
    await workbook.write(typed(sheet, 12, beside, "Văn phòng xem lại"));
    const text = ownText(first);
    await workbook.write(typed(sheet, text.row, text.column, "Viết lại cho rõ"));
    await workbook.write({ kind: "fill", edits: [{ kind: "cells", sheet: "PL", row: await sheetRow(workbook, "2.1"), column: 3, before: [[{ kind: "blank" }]], after: [[{ kind: "value", value: 10 }]] }] });
    const again = await make(workbook);
    const held = contents(again).join("\n");
    for (const words of ["UBND HUYỆN BẠCH THÔNG", "Đã trình Chủ tịch ngày 05/3", "Văn phòng xem lại", "Viết lại cho rõ"]) expect(held).toContain(words);
    expect(contents(await make(workbook))).toEqual(contents(again));
  });
});

/** The longest text of a document's body: what a person would most likely word anew. */
function ownText(grid: Grid): { readonly row: number; readonly column: number } {
  const cells = Array.from({ length: grid.endRow }, (_, row) => Array.from({ length: grid.endColumn }, (__, column) => ({ row, column, length: grid.formula(row, column) === null ? grid.text(row, column).length : 0 }))).flat();
  const [longest] = cells.filter(({ row }) => row > 8).sort((a, b) => b.length - a.length);
  if (!longest) throw new Error("The document is empty.");
  return longest;
}

async function madeForAgency(workbook: FileWorkbook): Promise<Grid> {
  const { sheets } = await workbook.read();
  const [analysis] = analyse(sheets, { labels: inputSheetLabels, year: 2026 }).tables;
  const [agency] = agenciesIn("Phòng VH&TT");
  if (!analysis || !agency) throw new Error("The workbook holds no table.");
  const plan = makeAgencyDocument(agency, { analysis, table: 0, sheets, labels, today: "2025-01-15" });
  await workbook.write(plan);
  const name = plan.edits[0]?.sheet;
  const grid = (await workbook.read()).sheets.find(({ sheet }) => sheet === name);
  if (!grid) throw new Error("The sheet was not made.");
  return grid;
}

test("an agency's sheet has what it leads and supports under every spelling of its name, and says what is overdue", async () => {
  const workbook = opened("clean-1-gia-lai");
  const { sheets } = await workbook.read();
  const [analysis] = analyse(sheets, { labels: inputSheetLabels, year: 2026 }).tables;
  const [agency] = agenciesIn("Sở TT&TT");
  if (!analysis || !agency) throw new Error("The workbook holds no table.");
  const plan = makeAgencyDocument(agency, { analysis, table: 0, sheets, labels, today: "2025-01-15" });
  await workbook.write(plan);
  const grid = (await workbook.read()).sheets.find(({ sheet }) => sheet === "DTI – Sở TT&TT");
  if (!grid) throw new Error("The sheet was not made.");
  const roles = new Set(Array.from({ length: grid.endRow }, (_, row) => grid.text(row, 2)));
  expect(roles.has("Chủ trì") && roles.has("Phối hợp")).toBe(true);
  const deadlines = Array.from({ length: grid.endRow }, (_, row) => grid.text(row, 7));
  expect(deadlines).toContain("Quý IV năm 2024\nĐã quá hạn (31/12/2024)");
  expect(deadlines.some((text) => text.startsWith("Quý IV năm 2025") && text.includes("quá hạn"))).toBe(false);
});

test("what was typed for an indicator that has left the document stays as a row of its own", async () => {
  const workbook = opened("clean-4-bach-thong");
  const grid = await made(workbook, "remediation");
  await workbook.write(typed(grid.sheet, rowOf(grid, "2.1"), 5, "Đang trình Ban Thường vụ"));
  await workbook.write({ kind: "fill", edits: [{ kind: "cells", sheet: "PL", row: await sheetRow(workbook, "2.1"), column: 3, before: [[{ kind: "blank" }]], after: [[{ kind: "value", value: 10 }]] }] });
  const again = await made(workbook, "remediation");
  expect(again.text(rowOf(again, "2.1"), 5)).toBe("Đang trình Ban Thường vụ");
});

async function sheetRow(workbook: FileWorkbook, code: string): Promise<number> {
  const grid = (await workbook.read()).sheets.find(({ sheet }) => sheet === "PL");
  if (!grid) throw new Error("There is no sheet PL.");
  return rowOf(grid, code);
}

function contentsOfAll({ sheets }: { readonly sheets: readonly Grid[] }): readonly string[] {
  return sheets.flatMap((grid) => [grid.sheet, ...contents(grid)]);
}
