import { matchFramework } from "../../../src/core/framework/match-framework";
import type { FrameworkMatch } from "../../../src/core/framework/framework-match";
import type { Grid } from "../../../src/core/grid/grid";
import { recognizeTables } from "../../../src/core/recognize/recognize-tables";
import { buildTree } from "../../../src/core/score/build-tree";
import { readSets } from "../../support/bundled-sets";
import { withCells } from "../../support/plant-defects";
import { drawGrid, readGrids } from "../../support/read-grid";

const SETS = readSets();

function matches(grids: readonly Grid[], sets = SETS): readonly (FrameworkMatch | null)[] {
  return grids.flatMap((grid) => recognizeTables(grid)).map((table) => matchFramework(table, buildTree(table), sets));
}

test.each([
  { file: "clean-1-gia-lai", ids: ["gia-lai-2023"] },
  { file: "clean-2-hai-duong-phu-luc-1", ids: ["hai-duong-phu-luc-1"] },
  { file: "clean-3-hai-duong-phu-luc-2", ids: ["hai-duong-phu-luc-2", "hai-duong-phu-luc-2", "hai-duong-phu-luc-2"] },
  { file: "clean-4-bach-thong", ids: ["bach-thong-2024"] },
  { file: "messy-4-bach-thong", ids: ["bach-thong-2024"] },
  { file: "clean-5-dien-bien-bang-1", ids: ["dien-bien-bang-1"] },
  { file: "clean-6-dien-bien-bang-2", ids: ["dien-bien-bang-2"] },
  { file: "clean-7-dak-lak", ids: ["dak-lak-2021"] },
])("$file follows its own set without a difference", async ({ file, ids }) => {
  const found = matches(await readGrids(file));
  expect(found.map((match) => match?.framework.id)).toEqual(ids);
  expect(found.flatMap((match) => match?.differences)).toEqual([]);
});

test("the same set of another year is recognised, with what has changed", async () => {
  const others = SETS.filter(({ id }) => id !== "dak-lak-2021");
  const [match] = matches(await readGrids("clean-7-dak-lak"), others);
  expect(match?.framework.id).toBe("gia-lai-2023");
  expect(match?.confidence).toBeGreaterThan(0.85);
  const renamed = match?.differences.flatMap((difference) => (difference.kind === "renamed" ? [difference.indicator] : []));
  expect(renamed).toEqual(expect.arrayContaining(["4.1", "4.2", "6.10"]));
});

test("a district's table follows no province's set", async () => {
  const others = SETS.filter(({ id }) => id !== "bach-thong-2024");
  expect(matches(await readGrids("clean-4-bach-thong"), others)).toEqual([null]);
});

test("a table that nobody knows follows no set", () => {
  const grid = drawGrid(`STT | Tiêu chí | Điểm tối đa | Điểm tự chấm
  '1 | Hạ tầng số của khu dân cư | 30 | 20
  '1.1 | Camera an ninh ở đầu ngõ | 10 | 10
  '1.2 | Loa thông minh ở nhà văn hóa | 20 | 10
  '2 | Dịch vụ số của hợp tác xã | 20 | 10
  '2.1 | Tem truy xuất nguồn gốc nông sản | 20 | 10`);
  expect(matches([grid])).toEqual([null]);
});

test("other words, another maximum, an indicator more and one less are told apart", async () => {
  const [sheet] = await readGrids("clean-5-dien-bien-bang-1");
  const [table] = sheet ? recognizeTables(sheet) : [];
  const row = (code: string): number => table?.rows.find((candidate) => candidate.code === code)?.row ?? -1;
  const name = table?.columns.name ?? -1;
  const max = table?.columns.max ?? -1;
  const code = table?.columns.code ?? -1;
  const changed = sheet
    ? withCells(sheet, [
        [row("1.2"), name, "Cơ quan, đơn vị tổ chức họp giao ban về chuyển đổi số"],
        [row("3.1"), max, 25],
        [row("6.14"), code, "6.14"],
        [row("6.14"), name, "Thực hiện số hóa hồ sơ lưu trữ lịch sử"],
      ])
    : null;
  const [match] = changed ? matches([changed]) : [];
  const where = match?.differences.map((difference) => `${difference.kind} ${difference.kind === "added" ? difference.name : difference.indicator}`);
  expect(match?.framework.id).toBe("dien-bien-bang-1");
  expect(where).toEqual(["renamed 1.2", "other-max 3.1", "added Thực hiện số hóa hồ sơ lưu trữ lịch sử", "missing 6.14"]);
});

test("rows that have moved to other codes are found by their names", async () => {
  const [sheet] = await readGrids("clean-6-dien-bien-bang-2");
  const [table] = sheet ? recognizeTables(sheet) : [];
  const rows = table?.rows.filter(({ code }) => code === "6.1" || code === "6.2") ?? [];
  const [first, second] = rows;
  const name = table?.columns.name ?? -1;
  const swapped = sheet && first && second ? withCells(sheet, [[first.row, name, second.name], [second.row, name, first.name]]) : null;
  const [match] = swapped ? matches([swapped]) : [];
  expect(match?.differences.filter(({ kind }) => kind === "other-code")).toHaveLength(2);
});
