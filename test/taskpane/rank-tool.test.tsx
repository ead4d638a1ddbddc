import "./dom";
import { act } from "react";
import { createSession } from "../../src/app/create-session";
import type { Session } from "../../src/app/session";
import { RANKING_SHEET, SUMMARY_SHEET } from "../../src/core/rank/sheets/rank-labels";
import { rankingHeaderRow } from "../../src/core/rank/sheets/ranking-layout";
import type { Edit } from "../../src/core/plan/write-plan";
import { FIRST_UNIT_ROW, KEY_ROW } from "../../src/core/rank/sheets/summary-layout";
import type { FileWorkbook } from "../../src/host/file/file-workbook";
import { newWorkbookFile } from "../../src/host/file/package/new-workbook";
import { openWorkbookFile } from "../../src/host/file/open-workbook-file";
import { inputSheetLabels } from "../../src/i18n/input-sheet-labels";
import type { SampleFile } from "../../src/workbench/sample/province/sample-province";
import { comparedSet } from "../support/compared-set";
import { readSet } from "../support/bundled-sets";
import { provinceFiles } from "../support/sample-units";
import { Deferred } from "./fake-session";
import { RenderedPane } from "./rendered-pane";

jest.setTimeout(120_000);

const seed = 31;
const units = ["Sở Nội vụ", "Sở Tài chính", "Sở Tư pháp"];
let thisYear: readonly File[];
let lastYear: readonly File[];
let otherSet: readonly File[];

beforeAll(async () => {
  thisYear = (await provinceFiles({ framework: comparedSet(), year: 2024, units, seed })).map((file) => asFile(file));
  lastYear = (await provinceFiles({ framework: comparedSet(), year: 2023, units, seed: seed + 1 })).map((file) => asFile(file, `2023 ${file.name}`));
  otherSet = (await provinceFiles({ framework: readSet("dien-bien-bang-1"), year: 2024, units: ["Sở Y tế"], seed })).map((file) => asFile(file));
});

function asFile({ bytes, name: own }: SampleFile, name = own): File {
  return new File([new Uint8Array(bytes)], name);
}

interface Opened {
  readonly pane: RenderedPane<Session>;
  readonly workbook: FileWorkbook;
  readonly choose: (files: readonly File[]) => Promise<void>;
  readonly sheets: () => Promise<readonly string[]>;
}

/** The pane over a workbook, with the tool open. */
async function opened(workbook = newWorkbookFile(null, "Trang 1")): Promise<Opened> {
  const pane = await RenderedPane.over(createSession(workbook, { labels: inputSheetLabels, year: 2024 }));
  // Without a table the tools are what the pane shows first.
  if (pane.has("Công cụ")) await pane.click("Công cụ");
  await pane.click("Xếp hạng nhiều đơn vị");
  await pane.until("Chọn tệp");
  return { pane, workbook, choose: (files) => pane.chooseFiles("Chọn tệp…", files), sheets: async () => (await workbook.read()).sheets.map(({ sheet }) => sheet) };
}

function listed(pane: RenderedPane<Session>): readonly string[] {
  return pane.all('ol[aria-label="Các đơn vị đứng đầu"] li').map(({ textContent }) => textContent ?? "");
}

/** What is said of each file, by its name. */
function saidOf(pane: RenderedPane<Session>, file: string): string {
  const items = pane.all('section[aria-label="Những điểm cần xem lại"] li');
  return items.filter(({ textContent }) => textContent?.includes(file)).map(({ textContent }) => textContent ?? "").join(" ");
}

describe(`ranking in the pane (seed ${seed})`, () => {
  test("several files at once become a ranking, which one click takes back", async () => {
    const { pane, choose, sheets } = await opened();
    expect(pane.text).toContain("mỗi đơn vị một tệp");
    await choose(thisYear);
    await pane.until("Đã xếp hạng 3 đơn vị.");
    expect(listed(pane).map((line) => line.slice(0, 2))).toEqual(["1.", "2.", "3."]);
    expect(await sheets()).toEqual(["Trang 1", SUMMARY_SHEET, RANKING_SHEET, "DTI – Vấn đề"]);
    await pane.click("Hoàn tác");
    await pane.settle();
    expect(await sheets()).toEqual(["Trang 1"]);
    expect(listed(pane)).toEqual([]);
  });

  test("a click on a unit goes to its row, and the sheets are one click away", async () => {
    const { pane, choose } = await opened();
    await choose(thisYear);
    await pane.until("Đã xếp hạng");
    await pane.click("Xem xếp hạng");
    await pane.click("Xem biểu đồ");
    await pane.click("1. ");
    expect(pane.view.selected.slice(0, 2)).toEqual([`${RANKING_SHEET}!A${rankingHeaderRow(2) + 1}`, `${RANKING_SHEET}!A1`]);
    expect(pane.view.selected[2]).toMatch(new RegExp(`^${SUMMARY_SHEET}!B(?:${[1, 2, 3].map((unit) => FIRST_UNIT_ROW + unit).join("|")})$`));
  });

  test("what another reading of Min-Max would change is told, and one click ranks by it", async () => {
    const gialai = await provinceFiles({ framework: readSet("gia-lai-2023"), year: 2024, units, seed });
    const { pane, choose } = await opened();
    await choose(gialai.map((file) => asFile(file)));
    await pane.until("Đang dùng: Min-Max là (giá trị − thấp nhất)");
    expect(pane.text).toMatch(/Min-Max là giá trị \/ cao nhất(?:\d+ đơn vị đổi hạng: |\d+ đơn vị đổi điểm, không đơn vị nào đổi hạng)/);
    const before = listed(pane);
    await pane.click("Xếp hạng theo cách này");
    await pane.until("Đang dùng: Min-Max là giá trị / cao nhất");
    expect(listed(pane)).not.toEqual(before);
    await pane.click("Hoàn tác");
    await pane.settle();
    expect(listed(pane)).toEqual([]);
  });

  test("a figure that is typed over moves the list, and what it changed is told", async () => {
    const { pane, workbook, choose } = await opened();
    await choose(thisYear);
    await pane.until("Đã xếp hạng");
    const before = listed(pane);
    const leader = /^1\. (.*?)[\d,]+\/\d+ điểm/.exec(before[0] ?? "")?.[1] ?? "";
    const summary = (await workbook.read()).sheets.find(({ sheet }) => sheet === SUMMARY_SHEET);
    if (!summary) throw new Error("no summary");
    const rows = Array.from({ length: units.length }, (_, index) => FIRST_UNIT_ROW + index);
    const row = rows.find((at) => leader.startsWith(summary.text(at, 1))) ?? NaN;
    const columns = Array.from({ length: summary.endColumn }, (_, at) => at).filter((at) => summary.text(KEY_ROW, at).startsWith("score:") && summary.formula(row, at) === null);
    const typed = columns.map((column): Edit => ({ kind: "cells", sheet: SUMMARY_SHEET, row, column, before: [[summary.content(row, column)]], after: [[{ kind: "value", value: 0 }]] }));
    await workbook.write({ kind: "fill", edits: typed });
    await pane.click("Quét lại");
    await pane.until("Sau khi sửa số liệu ở “DTI – Tổng hợp”:");
    expect(pane.text).toContain(`${summary.text(row, 1)} 1 → `);
    expect(listed(pane)[0]).not.toContain(summary.text(row, 1));
  });

  test("how far the reading is can be seen, and stopping it writes nothing", async () => {
    const { pane, choose, sheets } = await opened();
    const gate = new Deferred<ArrayBuffer>();
    const [first, second] = thisYear;
    const slow = Object.assign(new File([], second?.name ?? ""), { arrayBuffer: () => gate.promise });
    await choose([first ?? slow, slow]);
    await pane.until("1/2");
    act(() => pane.control("Dừng").click());
    gate.resolve(await (second ?? slow).arrayBuffer());
    await pane.until("chưa ghi gì");
    expect(await sheets()).toEqual(["Trang 1"]);
    await choose(thisYear);
    await pane.until("Đã xếp hạng 3 đơn vị.");
  });

  test("what does not belong is set apart, each file with its reason, and stops no other", async () => {
    const { pane, choose } = await opened();
    const junk = ["cũ.xls", "nhị phân.xlsb", "~$Sở Nội vụ.xlsx"].map((name) => new File(["x"], name));
    const macros = new File([await (thisYear[2] ?? new File([], "")).arrayBuffer()], "Sở Tư pháp.xlsm");
    await choose([...thisYear.slice(0, 2), macros, ...otherSet, ...junk, new File(["hỏng"], "hỏng.xlsx")]);
    await pane.until("Đã xếp hạng 3 đơn vị.");
    expect(saidOf(pane, "cũ.xls")).toContain("lưu lại dạng .xlsx");
    expect(saidOf(pane, "nhị phân.xlsb")).toContain("không phải .xlsx");
    expect(saidOf(pane, "~$Sở Nội vụ.xlsx")).toContain("tệp tạm");
    expect(saidOf(pane, "hỏng.xlsx")).toContain("tệp hỏng");
    expect(saidOf(pane, "Sở Tư pháp.xlsm")).toContain("macro không được chạy");
    expect(saidOf(pane, "Sở Y tế.xlsx")).toContain("theo bộ chỉ số khác");
  });

  test("nothing to rank is said with each file's reason", async () => {
    const { pane, choose, sheets } = await opened();
    await choose([new File(["x"], "cũ.xls")]);
    await pane.until("Không có tệp nào xếp hạng được");
    expect(saidOf(pane, "cũ.xls")).toContain("lưu lại dạng .xlsx");
    expect(await sheets()).toEqual(["Trang 1"]);
  });

  test("last year's files give the movement, and are not ranked", async () => {
    const { pane, choose, workbook } = await opened();
    await choose([...thisYear, ...lastYear]);
    await pane.until("Đã xếp hạng 3 đơn vị.");
    expect(saidOf(pane, "2023 Sở Nội vụ.xlsx")).toContain("dùng để so với năm trước");
    const summary = (await workbook.read()).sheets.find(({ sheet }) => sheet === SUMMARY_SHEET);
    expect([0, 1, 2].map((unit) => summary?.value(FIRST_UNIT_ROW + unit, 8)).sort()).toEqual([1, 2, 3]);
  });
});

describe(`two files of one unit (seed ${seed})`, () => {
  const again = async (): Promise<readonly File[]> => [...thisYear, new File([await (thisYear[1] ?? new File([], "")).arrayBuffer()], "Sở Tài chính (sửa).xlsx")];

  test("are asked about before anything is written; none is chosen beforehand", async () => {
    const { pane, choose, sheets } = await opened();
    await choose(await again());
    await pane.until("Nhiều tệp cùng là “Sở Tài chính”");
    expect(await sheets()).toEqual(["Trang 1"]);
    expect(pane.all('input[type="radio"]:checked')).toEqual([]);
    expect(pane.control("Tiếp tục").hasAttribute("disabled")).toBe(true);
    await pane.click("Sở Tài chính (sửa).xlsx");
    await pane.click("Tiếp tục");
    await pane.until("Đã xếp hạng 3 đơn vị.");
    expect(saidOf(pane, "Sở Tài chính.xlsx")).toContain("được để riêng theo yêu cầu");
  });

  test("can be two units after all, named by their files", async () => {
    const { pane, choose } = await opened();
    await choose(await again());
    await pane.until("Nhiều tệp cùng là");
    await pane.click("Đây là các đơn vị khác nhau");
    await pane.click("Tiếp tục");
    await pane.until("Đã xếp hạng 4 đơn vị.");
  });
});

test("how the index is made is asked where the document allows two ways, and the answer is kept", async () => {
  const made = await provinceFiles({ framework: readSet("hai-duong-phu-luc-2"), year: 2024, units: ["UBND huyện Gia Lộc", "UBND huyện Nam Sách"], seed });
  const files = made.map((file) => asFile(file));
  const { pane, choose, workbook, sheets } = await opened();
  await choose(files);
  await pane.until("Văn bản nêu nhiều cách tính chỉ số");
  expect(await sheets()).toEqual(["Trang 1"]);
  expect(pane.all('input[type="radio"]:checked')).toEqual([]);
  expect(pane.text).toContain("điểm trung bình cộng của cả 03 trụ cột");
  await pane.click("Trung bình");
  await pane.click("Tiếp tục");
  await pane.until("Đã xếp hạng 2 đơn vị.");
  const summary = (await workbook.read()).sheets.find(({ sheet }) => sheet === SUMMARY_SHEET);
  expect(summary?.value(FIRST_UNIT_ROW, 3)).toBe(140);
  await choose(files);
  await pane.until("Đã xếp hạng 2 đơn vị.");
});

describe(`a consolidation that is there (seed ${seed})`, () => {
  test("takes in a unit that comes later, and a unit's new file in place of the old one", async () => {
    const { pane, choose, workbook } = await opened();
    await choose(thisYear.slice(0, 2));
    await pane.until("Đã xếp hạng 2 đơn vị.");
    const [changed] = await provinceFiles({ framework: comparedSet(), year: 2024, units: units.slice(0, 1), seed: seed + 9 });
    await choose([...thisYear.slice(2), ...(changed ? [asFile(changed, "Sở Nội vụ (bản cuối).xlsx")] : [])]);
    await pane.until("Đã xếp hạng 3 đơn vị.");
    const summary = (await workbook.read()).sheets.find(({ sheet }) => sheet === SUMMARY_SHEET);
    expect([0, 1, 2, 3].map((unit) => summary?.text(FIRST_UNIT_ROW + unit, 1))).toEqual([...units, ""]);
  });

  test("is not mixed with files of another set", async () => {
    const { pane, choose } = await opened();
    await choose(thisYear);
    await pane.until("Đã xếp hạng 3 đơn vị.");
    await choose(otherSet);
    await pane.until("theo bộ chỉ số khác hoặc đã bị đổi chỗ cột");
  });

  test("is not mixed with files whose maxima are others", async () => {
    const { pane, choose } = await opened();
    await choose(thisYear);
    await pane.until("Đã xếp hạng 3 đơn vị.");
    const set = comparedSet();
    const changed = { ...set, indicators: set.indicators.map((one) => (one.path === "1.2" ? { ...one, max: 20 } : one)) };
    const later = await provinceFiles({ framework: changed, year: 2024, units: ["Sở Y tế"], seed });
    await choose(later.map((file) => asFile(file)));
    await pane.until("theo bộ chỉ số khác hoặc đã bị đổi chỗ cột");
  });

  test("gives a unit's own workbook everybody's values", async () => {
    const { workbook, choose, pane } = await opened();
    await choose(thisYear);
    await pane.until("Đã xếp hạng 3 đơn vị.");
    const own = await opened(openWorkbookFile(new Uint8Array(await (thisYear[0] ?? new File([], "")).arrayBuffer()), null));
    await own.pane.chooseFiles("Lấy số liệu so sánh…", [new File([new Uint8Array(workbook.save())], "kết quả.xlsx")]);
    await own.pane.until("Đã lấy số liệu so sánh cho 4 chỉ số");
    await own.pane.chooseFiles("Lấy số liệu so sánh…", thisYear.slice(1, 2));
    await own.pane.until("không có trang “DTI – Tổng hợp”");
  });
});
