import { wholePlan } from "../../src/core/rank/sheets/rank-plan";
import { previewConsolidation } from "../../src/app/rank/consolidate-into";
import type { Consolidation } from "../../src/core/rank/consolidation";
import type { Grid } from "../../src/core/grid/grid";
import { PROBLEMS_SHEET, RANKING_SHEET, SUMMARY_SHEET } from "../../src/core/rank/sheets/rank-labels";
import { RANKING_COLUMNS, rankingHeaderRow } from "../../src/core/rank/sheets/ranking-layout";
import { FIRST_UNIT_ROW, summaryLayout } from "../../src/core/rank/sheets/summary-layout";
import type { FileWorkbook } from "../../src/host/file/file-workbook";
import { newWorkbookFile } from "../../src/host/file/package/new-workbook";
import { openWorkbookFile } from "../../src/host/file/open-workbook-file";
import { rankLabels } from "../../src/i18n/rank/rank-labels";
import { unitNames } from "../../src/workbench/sample/province/unit-names";
import { readSet } from "../support/bundled-sets";
import { recalculate } from "../support/recalculate";
import { provinceFiles, readFiles } from "../support/sample-units";

jest.setTimeout(300_000);

const seed = 20_241;
let workbook: FileWorkbook;
let consolidation: Consolidation;

beforeAll(async () => {
  const files = await provinceFiles({ framework: readSet("gia-lai-2023"), year: 2024, units: unitNames("communes", 7), seed });
  const before = await provinceFiles({ framework: readSet("gia-lai-2023"), year: 2023, units: unitNames("communes", 6), seed: seed + 1 });
  const collected = await readFiles([...files, ...before.map(({ name, bytes }) => ({ name: `2023/${name}`, bytes }))]);
  workbook = newWorkbookFile(null, SUMMARY_SHEET);
  const preview = previewConsolidation(collected, [], { scores: "auto", indexMethods: [], labels: rankLabels });
  if (!preview.ok) throw new Error(preview.reason);
  consolidation = preview.consolidation;
  await workbook.write(wholePlan(preview));
});

/** The sheets as LibreOffice calculates them, trusting no value that we wrote. */
async function recalculated(): Promise<ReadonlyMap<string, Grid>> {
  const { sheets } = await openWorkbookFile(recalculate(workbook.save()), null).read();
  return new Map(sheets.map((sheet) => [sheet.sheet, sheet]));
}

function shown(grid: Grid | undefined, row: number, column: number): unknown {
  const value = grid?.value(row, column) ?? null;
  return value === "" ? null : value;
}

describe(`the sheets of a consolidation in LibreOffice (seed ${seed})`, () => {
  it("calculate the scores, totals, indices, ranks and classes that the core computes", async () => {
    const sheets = await recalculated();
    const summary = sheets.get(SUMMARY_SHEET);
    const layout = summaryLayout(consolidation);
    const { leading } = layout;
    const found = consolidation.units.map((_, index) => {
      const row = FIRST_UNIT_ROW + index;
      const at = (column: number): unknown => shown(summary, row, column);
      return {
        scores: consolidation.columns.map((_column, column) => at(layout.scores + column)),
        groups: consolidation.groups.map((_group, group) => at(layout.groupScores + group)),
        groupRanks: consolidation.groups.map((_group, group) => at(layout.groupRanks + group)),
        total: at(leading.total), max: at(leading.reachable), index: at(leading.index), rank: at(leading.rank), band: at(leading.band), previousRank: at(leading["previous-rank"]), scored: at(leading.scored),
      };
    });
    expect(found).toEqual(
      consolidation.units.map((unit) => ({
        scores: unit.scores, groups: unit.groupScores, groupRanks: unit.groupRanks, total: unit.total, max: unit.max, index: unit.index, rank: unit.rank, band: unit.band,
        previousRank: unit.previousRank, scored: unit.scored,
      })),
    );
    expect(consolidation.columns.filter(({ peers }) => peers !== null).length).toBeGreaterThan(3);
    expect(consolidation.units.filter(({ previousRank }) => previousRank !== null)).toHaveLength(6);
    expect([...sheets.keys()]).toEqual([SUMMARY_SHEET, RANKING_SHEET, PROBLEMS_SHEET]);
  });

  it("list the units by rank", async () => {
    const ranking = (await recalculated()).get(RANKING_SHEET);
    const first = rankingHeaderRow(consolidation.groups.length) + 1;
    const listed = consolidation.units.map((_, index) => [shown(ranking, first + index, 0), shown(ranking, first + index, 1)]);
    const expected = [...consolidation.units].sort((a, b) => (a.rank ?? 0) - (b.rank ?? 0)).map(({ rank, name }) => [rank, name]);
    expect(listed).toEqual(expected);
  });

  it("say of each unit how many indicators have no score yet", async () => {
    const ranking = (await recalculated()).get(RANKING_SHEET);
    const first = rankingHeaderRow(consolidation.groups.length) + 1;
    const column = RANKING_COLUMNS.indexOf("missing");
    const expected = [...consolidation.units].sort((a, b) => (a.rank ?? 0) - (b.rank ?? 0)).map(({ scores }) => scores.filter((score) => score === null).length);
    expect(consolidation.units.map((_, index) => shown(ranking, first + index, column))).toEqual(expected);
    expect(expected.some((missing) => missing > 0)).toBe(true);
  });

  it("move everybody's scores and ranks when a rival's figure is edited", async () => {
    const layout = summaryLayout(consolidation);
    const compared = consolidation.columns.findIndex(({ peers }, index) => peers !== null && (consolidation.units[0]?.measures[index]?.[0] ?? null) !== null);
    const measure = layout.measures[compared]?.[0] ?? 0;
    const [first] = consolidation.units;
    const far = 1000 * Math.max(1, ...consolidation.units.map(({ measures }) => measures[compared]?.[0] ?? 0));
    await workbook.write({
      kind: "fill",
      edits: [{ kind: "cells", sheet: SUMMARY_SHEET, row: FIRST_UNIT_ROW, column: measure, before: [[{ kind: "value", value: first?.measures[compared]?.[0] ?? 0 }]], after: [[{ kind: "value", value: far }]] }],
    });
    const summary = (await recalculated()).get(SUMMARY_SHEET);
    const scores = consolidation.units.map((_, index) => shown(summary, FIRST_UNIT_ROW + index, layout.scores + compared));
    const max = consolidation.columns[compared]?.max ?? 0;
    expect(scores[0]).toBe(max);
    // Beside such a rival nobody else has more than a thousandth.
    expect(scores.slice(1).every((score) => score === null || Number(score) <= max / 1000 + 0.01)).toBe(true);
  });
});
