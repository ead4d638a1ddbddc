import { wholePlan } from "../../src/core/rank/sheets/rank-plan";
import { previewConsolidation } from "../../src/app/rank/consolidate-into";
import type { Consolidation } from "../../src/core/rank/consolidation";
import type { Framework, IndexMethod } from "../../src/core/framework/framework";
import { INDEX_METHODS } from "../../src/core/framework/schema";
import { SUMMARY_SHEET } from "../../src/core/rank/sheets/rank-labels";
import { FIRST_UNIT_ROW, summaryLayout } from "../../src/core/rank/sheets/summary-layout";
import { newWorkbookFile } from "../../src/host/file/package/new-workbook";
import { openWorkbookFile } from "../../src/host/file/open-workbook-file";
import { rankLabels } from "../../src/i18n/rank/rank-labels";
import { unitNames } from "../../src/workbench/sample/province/unit-names";
import { readSet } from "../support/bundled-sets";
import { printedPages } from "../support/printed-pages";
import { recalculate } from "../support/recalculate";
import { provinceFiles, readFiles } from "../support/sample-units";

jest.setTimeout(300_000);

const seed = Number(process.env["SEED"] ?? Date.now() % 100_000);

/** The set with three pillars, as if its document allowed every way to make the index, gave the pillars weights and prescribed classes. */
function weighted(): Framework {
  const set = readSet("hai-duong-phu-luc-2");
  const readings = INDEX_METHODS.map((method) => ({ method, text: "thử", place: "" }));
  return { ...set, settings: { ...set.settings, readings, weights: { I: 3, II: 2, III: 1 }, bands: [{ from: 0, name: "Chưa đạt" }, { from: 60, name: "Đạt" }] } };
}

/** A province's ranking by one way to make the index; the second unit is not assessed in some rows. */
async function ranked(method: IndexMethod): Promise<{ readonly bytes: Uint8Array; readonly consolidation: Consolidation }> {
  const framework = weighted();
  const collected = await readFiles(await provinceFiles({ framework, year: 2024, units: unitNames("communes", 6), seed }), [framework]);
  const readings = collected.readings.map((reading, index) => (index === 1 ? { ...reading, notAssessed: [3, 4, 5] } : reading));
  const preview = previewConsolidation({ ...collected, readings }, [], { scores: "auto", indexMethods: [{ set: framework.id, method }], labels: rankLabels });
  if (!preview.ok) throw new Error(preview.reason);
  const workbook = newWorkbookFile(null, SUMMARY_SHEET);
  await workbook.write(wholePlan(preview));
  return { bytes: workbook.save(), consolidation: preview.consolidation };
}

describe(`a ranking of units with weighted pillars in LibreOffice (seed ${seed})`, () => {
  it.each(INDEX_METHODS)("calculates the totals, indices, ranks and classes that the core computes: %s", async (method) => {
    const { bytes, consolidation } = await ranked(method);
    const { sheets } = await openWorkbookFile(recalculate(bytes), null).read();
    const summary = sheets.find(({ sheet }) => sheet === SUMMARY_SHEET);
    const { leading } = summaryLayout(consolidation);
    const found = consolidation.units.map((_, index) => [leading.total, leading.reachable, leading.index, leading.rank, leading.band].map((column) => summary?.value(FIRST_UNIT_ROW + index, column)));
    expect(found).toEqual(consolidation.units.map(({ total, max, index, rank, band }) => [total, max, index, rank, band]));
    expect(consolidation.units.flatMap(({ scores }) => scores).filter((score) => score === "not-assessed").length).toBeGreaterThan(0);
    expect(new Set(consolidation.units.map(({ band }) => band)).size).toBeGreaterThanOrEqual(1);
    expect(consolidation.index.bands.map(({ name }) => name)).toEqual(["Chưa đạt", "Đạt"]);
  });
});

test("the sheets of a ranking print on A4 across, all units on each", async () => {
  const { bytes, consolidation } = await ranked("sum");
  const pages = await printedPages(bytes, []);
  expect(pages.length).toBeLessThanOrEqual(8);
  expect(pages.every(({ isA4Across }) => isA4Across)).toBe(true);
  const text = pages.map((page) => page.text).join(" ");
  expect(text).toContain("TỔNG HỢP ĐIỂM CHUYỂN ĐỔI SỐ");
  expect(text).toContain("XẾP HẠNG CHUYỂN ĐỔI SỐ");
  for (const { name } of consolidation.units) expect(text.split(name).length).toBeGreaterThan(2);
});
