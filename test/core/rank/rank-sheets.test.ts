import { previewConsolidation } from "../../../src/app/rank/consolidate-into";
import type { CollectedReadings } from "../../../src/app/rank/collect-readings";
import type { Grid } from "../../../src/core/grid/grid";
import type { Edit, FormatsEdit } from "../../../src/core/plan/write-plan";
import type { Consolidation } from "../../../src/core/rank/consolidation";
import { wholePlan } from "../../../src/core/rank/sheets/rank-plan";
import { RANKING_SHEET, SUMMARY_SHEET } from "../../../src/core/rank/sheets/rank-labels";
import { RANKING_COLUMNS, rankingHeaderRow } from "../../../src/core/rank/sheets/ranking-layout";
import { FIRST_UNIT_ROW, KEY_ROW, summaryLayout } from "../../../src/core/rank/sheets/summary-layout";
import { newWorkbookFile } from "../../../src/host/file/package/new-workbook";
import { rankLabels } from "../../../src/i18n/rank/rank-labels";
import { unitNames } from "../../../src/workbench/sample/province/unit-names";
import { readSet } from "../../support/bundled-sets";
import { provinceFiles, readFiles } from "../../support/sample-units";

jest.setTimeout(300_000);

const A4_POINTS = 841.9;
const UNITS = 3;
let collected: CollectedReadings;

beforeAll(async () => {
  collected = await readFiles(await provinceFiles({ framework: readSet("gia-lai-2023"), year: 2024, units: unitNames("departments", UNITS), seed: 12 }));
});

function planned(sheets: readonly Grid[]): { readonly edits: readonly Edit[]; readonly consolidation: Consolidation } {
  const preview = previewConsolidation(collected, sheets, { scores: "auto", indexMethods: [], labels: rankLabels });
  if (!preview.ok) throw new Error(preview.reason);
  return { edits: wholePlan(preview).edits, consolidation: preview.consolidation };
}

/** The plan over a ranking in which somebody changed cells since. */
async function plannedAgain(changes: (consolidation: Consolidation, sheets: readonly Grid[]) => readonly Edit[]): Promise<readonly Edit[]> {
  const workbook = newWorkbookFile(null, "Trang 1");
  const { edits, consolidation } = planned([]);
  await workbook.write({ kind: "insert", edits });
  await workbook.write({ kind: "fill", edits: changes(consolidation, (await workbook.read()).sheets) });
  return planned((await workbook.read()).sheets).edits;
}

function sheetOf(sheets: readonly Grid[], name: string): Grid {
  const grid = sheets.find(({ sheet }) => sheet === name);
  if (!grid) throw new Error(`no ${name}`);
  return grid;
}

function typed(grid: Grid, row: number, column: number, value: string | number): Edit {
  return { kind: "cells", sheet: grid.sheet, row, column, before: [[grid.content(row, column)]], after: [[{ kind: "value", value }]] };
}

function formatsOf(edits: readonly Edit[]): readonly FormatsEdit[] {
  return edits.filter((edit) => edit.kind === "formats");
}

it.each([[SUMMARY_SHEET], [RANKING_SHEET]])("“%s” is printed one page wide in letters of 9 points or more", (sheet) => {
  const { edits } = planned([]);
  const [setup] = edits.flatMap((edit) => (edit.kind === "page-setup" && edit.sheet === sheet ? [edit.setup] : []));
  const printed = setup?.printArea?.columnCount ?? Infinity;
  const points = edits.flatMap((edit) => (edit.kind === "column-widths" && edit.sheet === sheet ? edit.columns : []))
    .filter(({ column }) => column < printed)
    .reduce((sum, { width }) => sum + (typeof width === "number" ? width : NaN), 0);
  const scale = (A4_POINTS - (setup?.margins?.left ?? NaN) - (setup?.margins?.right ?? NaN)) / points;
  expect(setup?.fit).toEqual({ wide: 1, tall: null });
  expect(12 * Math.min(1, scale)).toBeGreaterThanOrEqual(9);
});

it("a ranking that is made again and did not change gets no formats", async () => {
  expect(formatsOf(await plannedAgain(() => []))).toEqual([]);
});

function lookOf(sheets: readonly Grid[], consolidation: Consolidation): Edit {
  const summary = sheetOf(sheets, SUMMARY_SHEET);
  const column = summaryLayout(consolidation).keys.length;
  return { kind: "cells", sheet: SUMMARY_SHEET, row: KEY_ROW, column, before: [[summary.content(KEY_ROW, column)]], after: [[{ kind: "blank" }]] };
}

function pagesOf(edits: readonly Edit[]): readonly Edit[] {
  return edits.filter(({ kind }) => kind === "column-widths" || kind === "page-setup" || kind === "row-heights");
}

it("a ranking that an earlier version made gets the widths, heights and pages that a new one has", async () => {
  expect(pagesOf(await plannedAgain((consolidation, sheets) => [lookOf(sheets, consolidation)]))).toEqual(pagesOf(planned([]).edits));
});

it("a ranking that looks as a new one keeps the widths that somebody gave it", async () => {
  expect(pagesOf(await plannedAgain(() => []))).toEqual([]);
});

it("a column that held something else in an earlier ranking looks as the new one does in every row", async () => {
  const column = RANKING_COLUMNS.indexOf("missing");
  let headerRow = 0;
  const edits = await plannedAgain(({ groups }, sheets) => {
    headerRow = rankingHeaderRow(groups.length);
    return [typed(sheetOf(sheets, RANKING_SHEET), headerRow, column, "Số chỉ số có điểm")];
  });
  expect(formatsOf(edits)).toMatchObject([{ sheet: RANKING_SHEET, area: { row: headerRow + 1, column, rowCount: UNITS, columnCount: 1 }, format: { all: { numberFormat: rankLabels.missingFormat } } }]);
});

it("a column of typed scores that follows from a comparison by now loses the colour of cells to type in", async () => {
  let column = 0;
  const edits = await plannedAgain((consolidation, sheets) => {
    column = summaryLayout(consolidation).scores + consolidation.columns.findIndex(({ peers }) => peers !== null);
    return Array.from({ length: UNITS }, (_, index) => typed(sheetOf(sheets, SUMMARY_SHEET), FIRST_UNIT_ROW + index, column, 1));
  });
  expect(formatsOf(edits)).toMatchObject([{ sheet: SUMMARY_SHEET, area: { row: FIRST_UNIT_ROW, column, rowCount: UNITS, columnCount: 1 }, format: { all: { fillColor: null } } }]);
});
