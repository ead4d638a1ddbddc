import type { Finding } from "../../../src/core/check/finding";
import { Grid } from "../../../src/core/grid/grid";
import { readGrids } from "../../support/read-grid";
import { brief, checkGrid } from "./check-table";

async function findingsOf(name: string): Promise<readonly Finding[]> {
  return (await readGrids(name)).flatMap(checkGrid);
}

function movedDown(grid: Grid): Grid {
  const rows = Array.from({ length: grid.endRow }, (_, row) => row);
  const columns = Array.from({ length: grid.endColumn }, (_, column) => column);
  return new Grid({ sheet: grid.sheet, row: 3, column: 0, values: rows.map((row) => columns.map((column) => grid.value(row, column))) });
}

test("Bạch Thông: group 4 prints 39,5 where its indicators add up to 39,05, and the total carries it", async () => {
  const findings = await findingsOf("clean-4-bach-thong");
  expect(findings.map(brief)).toEqual(["error group-score-sum D38", "error total-score-sum D114"]);
  const [group, total] = findings;
  expect(group).toMatchObject({ indicator: "4", facts: { actual: 39.5, expected: 39.05, difference: 0.45, children: 8 } });
  expect(total?.facts).toMatchObject({ actual: 391.73, expected: 391.28, difference: 0.45, causedBy: [group?.id] });
});

test("Gia Lai: 4.2 has 100 of 10 points, which explains group 4; group 7 is wrong by itself; 4.12 is blank", async () => {
  const findings = await findingsOf("clean-1-gia-lai");
  expect(findings.map(brief)).toEqual(["error score-above-max D43", "warning group-score-sum D41", "warning score-missing D53", "error group-score-sum D102"]);
  const [leaf, group, , seven] = findings;
  expect(leaf).toMatchObject({ indicator: "4.2", facts: { actual: 100, max: 10 } });
  expect(group?.facts).toMatchObject({ actual: 35.74, expected: 125.74, causedBy: [leaf?.id] });
  expect(seven?.facts).toMatchObject({ actual: 64.74, expected: 64.97, difference: -0.23 });
});

test("Bạch Thông with text numbers and page breaks: the same errors, and each text number once", async () => {
  const findings = await findingsOf("messy-4-bach-thong");
  expect(findings.filter(({ severity }) => severity === "error").map(brief)).toEqual(["error group-score-sum D59", "error total-score-sum D202"]);
  const others = findings.filter(({ severity }) => severity !== "error");
  expect(new Set(others.map(({ code }) => code))).toEqual(new Set(["number-as-text"]));
  expect(others).toHaveLength(45);
});

test.each(["clean-1-gia-lai", "clean-4-bach-thong", "messy-4-bach-thong"])("ids in %s are unique and stay when rows are put above the table", async (name) => {
  const grids = await readGrids(name);
  const ids = grids.flatMap(checkGrid).map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(grids.map(movedDown).flatMap(checkGrid).map(({ id }) => id)).toEqual(ids);
});
