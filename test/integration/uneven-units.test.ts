import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { previewConsolidation } from "../../src/app/rank/consolidate-into";
import { rankLabels } from "../../src/i18n/rank/rank-labels";
import { buildWorkbook } from "../host/file/build-workbook";
import { readFiles } from "../support/sample-units";
import { randomFrom } from "../support/random-inputs";
import { sheetData } from "../support/small-file";
import type { SheetRows } from "../support/snapshots";

/** Units whose workbooks are laid out as offices really do: an independent script finds the same totals, percentages and ranks in the files. */

jest.setTimeout(120_000);

const seed = Number(process.env["SEED"] ?? Date.now() % 100_000);
const folder = mkdtempSync(join(tmpdir(), "dti-uneven-"));
const UNITS = ["UBND xã An Phú", "UBND xã Bình Hòa", "UBND xã Cẩm Sơn", "UBND xã Đại Lộc", "UBND xã Ea Tul"];
const HEADER = ["STT", "Chỉ số", "Điểm tối đa", "Điểm tự chấm"];

afterAll(() => rmSync(folder, { recursive: true, force: true }));

type Score = number | string | null;
/** What a unit types in a row worth so many points. */
type Typist = (max: number, code: string) => Score;

const halves = (random: () => number): Typist => (max) => Math.round(random() * max * 2) / 2;
const withGaps = (random: () => number): Typist => (max) => (random() < 0.2 ? "Không đánh giá" : random() < 0.15 ? null : Math.round(random() * max * 2) / 2);

function groupRows(code: string, name: string, rows: readonly (readonly [name: string, max: number])[], type: Typist): SheetRows {
  const max = rows.reduce((sum, [, each]) => sum + each, 0);
  return [[code, name, max, null], ...rows.map(([row, each], index) => [`${code}.${index + 1}`, row, each, type(each, `${code}.${index + 1}`)])];
}

const AWARENESS = [["Ban hành kế hoạch chuyển đổi số năm", 10], ["Chuyên mục về chuyển đổi số", 10], ["Tập huấn kỹ năng số", 5]] as const;
const INSTITUTIONS = [["Quy chế quản lý dữ liệu", 10], ["Quy trình số hóa hồ sơ", 5]] as const;
const INFRASTRUCTURE = [["Tỷ lệ cán bộ có máy tính", 15], ["Mạng nội bộ", 10], ["Kết nối mạng chuyên dùng", 20]] as const;

const title = (unit: string): SheetRows => [[`Đơn vị: ${unit}`], ["BỘ CHỈ SỐ ĐÁNH GIÁ CHUYỂN ĐỔI SỐ NĂM 2024"]];

const onOneSheet = (unit: string, type: Typist): Readonly<Record<string, SheetRows>> => ({
  "Phụ lục": [...title(unit), HEADER, ...groupRows("1", "Nhận thức số", AWARENESS, type), ...groupRows("2", "Thể chế số", INSTITUTIONS, type), ...groupRows("3", "Hạ tầng số", INFRASTRUCTURE, type)],
});

const overTwoSheets = (unit: string, type: Typist): Readonly<Record<string, SheetRows>> => ({
  "Trang 1": [...title(unit), HEADER, ...groupRows("1", "Nhận thức số", AWARENESS, type), ...groupRows("2", "Thể chế số", INSTITUTIONS, type)],
  "Trang 2": groupRows("3", "Hạ tầng số", INFRASTRUCTURE, type),
});

const aTableEachPillar = (unit: string, type: Typist): Readonly<Record<string, SheetRows>> => ({
  "I. Chính quyền số": [...title(unit), ["I. CHÍNH QUYỀN SỐ"], HEADER, ...groupRows("1", "Nhận thức số", AWARENESS, type), ...groupRows("2", "Thể chế số", INSTITUTIONS, type)],
  "II. Kinh tế số": [...title(unit), ["II. KINH TẾ SỐ"], HEADER, ...groupRows("1", "Hạ tầng số", INFRASTRUCTURE, type)],
});

/** Some units leave a row out altogether. */
const withFewerRows = (unit: string, type: Typist): Readonly<Record<string, SheetRows>> => {
  const sheets = onOneSheet(unit, type);
  const left = UNITS.indexOf(unit) % 2 === 0 ? "" : "3.3";
  return { "Phụ lục": (sheets["Phụ lục"] ?? []).filter(([code]) => code !== left) };
};

test.each([
  ["one sheet", onOneSheet, halves],
  ["rows that are not assessed or not scored", onOneSheet, withGaps],
  ["a table over two sheets", overTwoSheets, withGaps],
  ["a table for each pillar", aTableEachPillar, withGaps],
  ["fewer rows in some units", withFewerRows, withGaps],
] as const)(`%s: totals, percentages and ranks are those of an independent script (seed ${seed})`, async (_name, layout, typist) => {
  const random = randomFrom(seed);
  const files = UNITS.map((unit) => {
    const sheets = Object.fromEntries(Object.entries(layout(unit, typist(random))).map(([name, rows]) => [name, sheetData(rows)]));
    return { name: `${unit}.xlsx`, bytes: buildWorkbook({ sheets }) };
  });
  const place = mkdtempSync(join(folder, "units-"));
  for (const { name, bytes } of files) writeFileSync(join(place, name), bytes);
  const preview = previewConsolidation(await readFiles(files), [], { scores: "auto", indexMethods: [], labels: rankLabels });
  if (!preview.ok) throw new Error(preview.reason);
  const found = preview.consolidation.units.map(({ name, total, max, index, rank }) => ({ unit: name, total, max, percent: index, rank }));
  expect(byUnit(found)).toEqual(independent(place));
});

function independent(place: string): readonly { readonly unit: string }[] {
  const run = spawnSync(process.execPath, [join(__dirname, "../independent/rank-from-files.mjs"), "rows", place], { encoding: "utf8" });
  if (run.status !== 0) throw new Error(run.stderr);
  return byUnit(JSON.parse(run.stdout) as readonly { readonly unit: string }[]);
}

function byUnit<One extends { readonly unit: string }>(list: readonly One[]): readonly One[] {
  return [...list].sort((a, b) => (a.unit < b.unit ? -1 : 1));
}
