import { analyse } from "../../../src/core/analyse";
import { ALL_CHECKS } from "../../../src/core/check/all-checks";
import { correction } from "../../../src/core/check/corrections/correction";
import type { CheckContext } from "../../../src/core/check/check-context";
import type { Finding, FindingCode } from "../../../src/core/check/finding";
import type { Grid } from "../../../src/core/grid/grid";
import type { Edit } from "../../../src/core/plan/write-plan";
import { inputSheetLabels } from "../../../src/i18n/input-sheet-labels";
import { drawGrid, readGrids } from "../../support/read-grid";

function findingIn(grid: Grid, code: FindingCode): { readonly finding: Finding; readonly context: CheckContext } {
  const [table] = analyse([grid], { labels: inputSheetLabels, year: 2024, checking: ALL_CHECKS }).tables;
  const finding = table?.findings.find((candidate) => candidate.code === code);
  if (!table || !finding) throw new Error(`No ${code} in ${grid.sheet}.`);
  return { finding, context: { ...table, grids: [grid] } };
}

function edits(grid: Grid, code: FindingCode): readonly Edit[] {
  const { finding, context } = findingIn(grid, code);
  return correction(finding, context)?.edits ?? [];
}

const TABLE = (line: string, group = "12.5"): Grid =>
  drawGrid(`STT | Chỉ số | Điểm tối đa | Điểm đạt
  '1 | Nhận thức số | 20 | ${group}
  '1.1 | Có kế hoạch năm | 10 | 5
  ${line}`);

test("a number stored as text becomes a number in a cell that takes numbers", () => {
  expect(edits(TABLE("'1.2 | Có ban chỉ đạo | 10 | '7,5"), "number-as-text")).toEqual([
    { kind: "formats", sheet: "PL", area: { row: 3, column: 3, rowCount: 1, columnCount: 1 }, format: { all: { numberFormat: "General" } } },
    { kind: "cells", sheet: "PL", row: 3, column: 3, before: [[{ kind: "value", value: "7,5" }]], after: [[{ kind: "value", value: 7.5 }]] },
  ]);
});

test("6.2 after 6.19 becomes the text 6.20", async () => {
  const [grid] = await readGrids("clean-7-dak-lak");
  if (!grid) throw new Error("The workbook has no sheet.");
  const [format, cells] = edits(grid, "code-coerced");
  expect(format).toMatchObject({ format: { all: { numberFormat: "@" } } });
  expect(cells).toMatchObject({ row: 94, column: 1, after: [[{ kind: "value", value: "6.20" }]] });
});

test("the second 4.4.4 becomes 4.4.5", async () => {
  const [grid] = await readGrids("clean-3-hai-duong-phu-luc-2");
  if (!grid) throw new Error("The workbook has no sheet.");
  expect(edits(grid, "code-duplicate").at(-1)).toMatchObject({ row: 67, column: 0, after: [[{ kind: "value", value: "4.4.5" }]] });
});

test("a wrong sum becomes the live sum of its rows", () => {
  expect(edits(TABLE("'1.2 | Có ban chỉ đạo | 10 | 7.5", "13"), "group-score-sum")).toEqual([
    {
      kind: "cells",
      sheet: "PL",
      row: 1,
      column: 3,
      before: [[{ kind: "value", value: 13 }]],
      after: [[{ kind: "formula", formula: '=IF(COUNT(D3:D4)=0,"",ROUND(SUM(D3:D4),2))', shows: 12.5 }]],
    },
  ]);
});

test("a sum that is only off because of an impossible score stays", () => {
  expect(edits(TABLE("'1.2 | Có ban chỉ đạo | 10 | 75"), "group-score-sum")).toEqual([]);
});

test("a judgement is nobody's click: a score above the maximum has no correction", () => {
  expect(edits(TABLE("'1.2 | Có ban chỉ đạo | 10 | 75"), "score-above-max")).toEqual([]);
});
