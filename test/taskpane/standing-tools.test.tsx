import "./dom";
import { rankUnits, readUnits } from "../../src/app/use-cases/rank-units";
import { markOf } from "../../src/cli/rank/read-unit-job";
import { newWorkbookFile } from "../../src/host/file/package/new-workbook";
import { openWorkbookFile } from "../../src/host/file/open-workbook-file";
import { inputSheetLabels } from "../../src/i18n/input-sheet-labels";
import { rankLabels } from "../../src/i18n/rank/rank-labels";
import type { SampleFile } from "../../src/workbench/sample/province/sample-province";
import { unitNames } from "../../src/workbench/sample/province/unit-names";
import { comparedSet } from "../support/compared-set";
import { must, sit } from "../support/desk";
import { fixtureBytes } from "../support/fixture";
import { provinceFiles } from "../support/sample-units";
import type { ToolDesk } from "./tool-desk";
import { choose, chooseFile, openedTool, until } from "./tool-desk";

jest.setTimeout(120_000);

const reader = { open: openWorkbookFile, markOf, labels: inputSheetLabels, year: 2024, frameworks: [] };
const names = unitNames("departments", 4);
let province: readonly SampleFile[];
let ranking: Uint8Array;
let ranks: readonly (number | null)[];

beforeAll(async () => {
  province = await provinceFiles({ framework: comparedSet(), year: 2024, units: names, seed: 3 });
  const { workbook, session } = await sit(newWorkbookFile(null, "Trang 1"), { year: 2024 });
  const collected = await readUnits(province.map(({ name, bytes }) => ({ name, bytes: () => Promise.resolve(bytes) })), reader, { progress: () => undefined, signal: new AbortController().signal });
  const ranked = await must(session.perform((context) => rankUnits(context, collected, { labels: rankLabels, units: null })));
  if (ranked.kind !== "ranked") throw new Error(ranked.kind);
  ranks = names.map((name) => ranked.consolidation.units.find((unit) => unit.name === name)?.rank ?? null);
  ranking = workbook.save();
});

/** A tool over the workbook of the unit that is last, with the ranking chosen. */
async function amongPeers(tool: string, before: (desk: ToolDesk) => Promise<void> = () => Promise.resolve()): Promise<ToolDesk["pane"]> {
  const last = ranks.indexOf(Math.max(...ranks.map((rank) => rank ?? 0)));
  const desk = await openedTool(tool, openWorkbookFile(province[last]?.bytes ?? new Uint8Array(), `${names[last]}.xlsx`), 2024);
  await before(desk);
  await chooseFile(desk.pane, "xếp hạng.xlsx", ranking);
  await until(desk.pane, () => desk.pane.text.includes("So với 4 đơn vị"));
  return desk.pane;
}

test("what is tried shows the rank among the units of a ranking, the own one found by its name", async () => {
  const pane = await amongPeers("Thử trước");
  expect(pane.text).toContain("Hạng 4 → 4 trong 4 đơn vị");
  await choose(pane, "Chỉ số", "1.1");
  await pane.type("a – Số hồ sơ trực tuyến", "1000");
  await pane.type("b – Tổng số hồ sơ", "1000");
  await choose(pane, "Chỉ số", "1.3");
  expect(pane.text).toMatch(/Hạng 4 → [1-4] trong 4 đơn vị/);
  await choose(pane, "Đơn vị của tệp đang mở", "");
  expect(pane.text).toContain("Chọn đơn vị của mình trong danh sách");
  expect(pane.text).not.toContain("Hạng 4");
});

test("the way to a rank says what it takes, and leads there", async () => {
  const pane = await amongPeers("Đường ngắn nhất tới mục tiêu", ({ pane: opened }) => choose(opened, "Mục tiêu", "rank"));
  await pane.type("Hạng cần đạt", "3");
  await until(pane, () => pane.text.includes("Khi đó xếp hạng"));
  expect(pane.text).toContain("Cần thêm ít nhất");
  expect(pane.text).toMatch(/Khi đó xếp hạng [1-3] trong 4 đơn vị/);
  await pane.type("Hạng cần đạt", "1,5");
  expect(pane.text).toContain("Nhập hạng là số nguyên từ 1 trở lên");
});

test("a file that is no ranking is refused with what to choose instead", async () => {
  const { pane } = await openedTool("Thử trước");
  await chooseFile(pane, "bảng.xlsx", fixtureBytes("clean-4-bach-thong.xlsx"));
  await until(pane, () => pane.text.includes("không có trang"));
  expect(pane.text).toContain("“bảng.xlsx” không có trang “DTI – Tổng hợp” do tiện ích này tạo. Hãy chọn tệp kết quả xếp hạng.");
});
