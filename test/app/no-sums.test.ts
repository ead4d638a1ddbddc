import { createSession } from "../../src/app/create-session";
import type { FillPreview } from "../../src/core/plan/fill-preview";
import { inputSheetLabels } from "../../src/i18n/input-sheet-labels";
import { buildWorkbook } from "../host/file/build-workbook";
import { describeBothAdapters } from "../support/both-adapters";
import { must } from "../support/desk";
import { sheetData } from "../support/small-file";

/** A row on the scale of its parts, 100 points each and 100 for all, is a mean by weights that only the office knows: it is never filled with a sum. */

jest.setTimeout(120_000);

const SHEET = "Phụ lục";
const RULE = "- Đã ban hành: Điểm tối đa.\n- Chưa ban hành: 0 điểm.";

/** Two pillars of 100 points under a total of `total`; `typed` stands as the total's score. */
function file(total: number, typed: number | null): Uint8Array {
  return buildWorkbook({ sheets: { [SHEET]: sheetData([
    ["STT", "Chỉ số chuyển đổi số", "Điểm tối đa", "Điểm tự chấm", "Cách xác định và tính điểm"],
    ["1", "Trụ cột chính quyền số", 100, null, null],
    ["1.1", "Ban hành kế hoạch chuyển đổi số", 60, null, RULE],
    ["1.2", "Ban hành kiến trúc dữ liệu số", 40, null, RULE],
    ["2", "Trụ cột kinh tế số", 100, null, null],
    ["2.1", "Ban hành kế hoạch kinh tế số", 70, null, RULE],
    ["2.2", "Ban hành đề án thanh toán điện tử", 30, null, RULE],
    ["", "Tổng điểm", total, typed, null],
  ]) } });
}

/** Two groups of 100 and `extra`, called `name`, under or behind a total of `total` points. */
function fileWithExtra(name: string, extra: number | null, total: number, place: "behind" | "before"): Uint8Array {
  const groups = [
    ["1", "Chính quyền số", 60, null, null],
    ["1.1", "Ban hành kế hoạch chuyển đổi số", 60, null, RULE],
    ["2", "Kinh tế số", 40, null, null],
    ["2.1", "Ban hành kế hoạch kinh tế số", 40, null, RULE],
  ];
  const [more, sum] = [[["3", name, extra, null, null]], [["", "Tổng điểm", total, null, null]]];
  const rows = place === "behind" ? [...groups, ...sum, ...more] : [...groups, ...more, ...sum];
  return buildWorkbook({ sheets: { [SHEET]: sheetData([["STT", "Chỉ số chuyển đổi số", "Điểm tối đa", "Điểm tự chấm", "Cách xác định và tính điểm"], ...rows]) } });
}

describeBothAdapters((open) => {
  async function previewOf(bytes: Uint8Array): Promise<FillPreview> {
    const session = createSession(await open(bytes), { labels: inputSheetLabels, year: 2030 });
    await must(session.scan());
    return session.previewFill(0, "native");
  }

  const said = ({ kept, changes }: FillPreview): readonly unknown[] => [kept.filter(({ reason }) => reason === "no-sum").map(({ name }) => name), changes.filter(({ after }) => after.includes("SUM(")).map(({ name }) => name)];

  test("pillars of 100 points under a total of 100: the total is left and named, the pillars are sums", async () => {
    expect(said(await previewOf(file(100, null)))).toEqual([["Tổng điểm"], ["Trụ cột chính quyền số", "Trụ cột kinh tế số"]]);
  });

  test("what the office typed there stays", async () => {
    const preview = await previewOf(file(100, 62.5));
    expect(said(preview)[0]).toEqual(["Tổng điểm"]);
    expect(preview.changes.some(({ name }) => name === "Tổng điểm")).toBe(false);
  });

  test("under a total of 200 it is a sum", async () => {
    expect(said(await previewOf(file(200, null)))).toEqual([[], ["Trụ cột chính quyền số", "Trụ cột kinh tế số", "Tổng điểm"]]);
  });

  test.each([
    ["a bonus behind the total, which has 100 points without it", "Điểm thưởng", 5, 100, "behind", ["Tổng điểm"]],
    ["a bonus before the total, which has 100 points without it", "Điểm cộng", 5, 100, "before", ["Tổng điểm"]],
    ["points taken off, which have a maximum of their own", "Điểm trừ", 10, 100, "before", ["Tổng điểm"]],
    ["points taken off without a maximum", "Điểm trừ", null, 100, "before", ["Tổng điểm"]],
    ["a bonus that the total's maximum counts", "Điểm thưởng", 5, 105, "before", []],
    ["points taken off that are printed below 0", "Điểm trừ", -10, 100, "before", []],
  ] as const)("%s", async (_, name, extra, total, place, left) => {
    expect(said(await previewOf(fileWithExtra(name, extra, total, place)))[0]).toEqual(left);
  });
});
