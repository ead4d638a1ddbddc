import { createSession } from "../../src/app/create-session";
import type { Outcome, Session } from "../../src/app/session";
import { rankUnits } from "../../src/app/use-cases/rank-units";
import type { PeersOutcome } from "../../src/app/use-cases/take-peers";
import { takePeers } from "../../src/app/use-cases/take-peers";
import type { Consolidation } from "../../src/core/rank/consolidation";
import { SUMMARY_SHEET } from "../../src/core/rank/sheets/rank-labels";
import type { SummaryLayout } from "../../src/core/rank/sheets/summary-layout";
import { FIRST_UNIT_ROW, summaryLayout } from "../../src/core/rank/sheets/summary-layout";
import type { FileWorkbook } from "../../src/host/file/file-workbook";
import { newWorkbookFile } from "../../src/host/file/package/new-workbook";
import { openWorkbookFile } from "../../src/host/file/open-workbook-file";
import { inputSheetLabels } from "../../src/i18n/input-sheet-labels";
import { rankLabels } from "../../src/i18n/rank/rank-labels";
import type { SampleFile } from "../../src/workbench/sample/province/sample-province";
import { unitNames } from "../../src/workbench/sample/province/unit-names";
import { COMPARED_PATHS, comparedSet } from "../support/compared-set";
import { recalculate } from "../support/recalculate";
import { provinceFiles, readFiles } from "../support/sample-units";

jest.setTimeout(300_000);

const seed = 4_071;
let province: readonly SampleFile[];
let result: FileWorkbook;
let consolidation: Consolidation;
let layout: SummaryLayout;

beforeAll(async () => {
  province = await provinceFiles({ framework: comparedSet(), year: 2024, units: unitNames("departments", 6), seed });
  result = newWorkbookFile(null, SUMMARY_SHEET);
  const collected = await readFiles(province);
  const ranked = value(await sessionOf(result).perform((context) => rankUnits(context, collected, { labels: rankLabels, units: null })));
  if (ranked.kind !== "ranked") throw new Error(ranked.kind);
  ({ consolidation } = ranked);
  layout = summaryLayout(consolidation);
});

function value<T>(outcome: Outcome<T>): T {
  if (outcome.ok) return outcome.value;
  throw new Error(JSON.stringify(outcome.failure));
}

function sessionOf(workbook: FileWorkbook): Session {
  return createSession(workbook, { labels: inputSheetLabels, year: 2024 });
}

function numberOrNull(found: unknown): number | null {
  return typeof found === "number" ? found : null;
}

/** The summary as LibreOffice calculates it, trusting no value that we wrote: each unit's scores of the compared rows. */
async function comparedScores(bytes: Uint8Array): Promise<readonly (readonly (number | null)[])[]> {
  const summary = (await openWorkbookFile(bytes, null).read()).sheets.find(({ sheet }) => sheet === SUMMARY_SHEET);
  return consolidation.units.map((_, unit) => comparedColumns().map((column) => numberOrNull(summary?.value(FIRST_UNIT_ROW + unit, layout.scores + column))));
}

function comparedColumns(): readonly number[] {
  return consolidation.columns.flatMap(({ indicator }, index) => (COMPARED_PATHS.includes(indicator.key) ? [index] : []));
}

interface OwnScores {
  readonly outcome: PeersOutcome;
  readonly scores: readonly (number | null)[];
}

/** The same rows' scores in a unit's own workbook that has taken the peers' values out of a consolidation, again as LibreOffice calculates them. */
async function ownScores(unit: number, summary: Uint8Array): Promise<OwnScores> {
  const workbook = openWorkbookFile(province.find(({ name }) => name === consolidation.units[unit]?.file)?.bytes ?? new Uint8Array(), null);
  const session = sessionOf(workbook);
  const outcome = value(await session.perform((context) => takePeers(context, { name: "kết quả.xlsx", bytes: () => Promise.resolve(summary) }, { open: openWorkbookFile })));
  const [table] = value(await session.scan()).tables;
  const { sheets } = await openWorkbookFile(recalculate(workbook.save()), null).read();
  const grid = sheets.find(({ sheet }) => sheet === table?.table.sheet);
  const rows = table?.tree.nodes.filter(({ path }) => COMPARED_PATHS.includes(path)) ?? [];
  return { outcome, scores: rows.map(({ row }) => numberOrNull(grid?.value(row.row, table?.target.column ?? -1))) };
}

function ourScores(): readonly (readonly (number | null)[])[] {
  return consolidation.units.map(({ scores }) => comparedColumns().map((column) => numberOrNull(scores[column])));
}

describe(`rows that compare units, some in one part of their rule (seed ${seed})`, () => {
  it("score by live formulas as the core computes them", async () => {
    const found = await comparedScores(recalculate(result.save()));
    expect(found).toEqual(ourScores());
    expect(found.flat().filter((score) => score !== null).length).toBeGreaterThan(18);
  });

  it("score the same in the units' own workbooks once they have taken everybody's values", async () => {
    const summary = result.save();
    for (const [unit, { name }] of [...consolidation.units.entries()].filter((_, index) => index % 2 === 0)) {
      const { outcome, scores } = await ownScores(unit, summary);
      expect(outcome).toEqual({ kind: "taken", taken: COMPARED_PATHS.length, without: [], readings: null });
      expect({ name, scores }).toEqual({ name, scores: ourScores()[unit] });
    }
  });

  it("score less where a rival's figure is corrected upwards, in the consolidation and in one's own workbook", async () => {
    const column = comparedColumns()[1] ?? -1;
    const place = layout.measures[column]?.[0] ?? -1;
    const [rival, own] = [0, consolidation.units.findIndex(({ measures, scores }, index) => index > 0 && measures[column]?.[0] !== null && (numberOrNull(scores[column]) ?? 0) > 0.6 * (consolidation.columns[column]?.max ?? 0))];
    const before = consolidation.units[rival]?.measures[column]?.[0] ?? 0;
    await result.write({
      kind: "fill",
      edits: [{ kind: "cells", sheet: SUMMARY_SHEET, row: FIRST_UNIT_ROW + rival, column: place, before: [[{ kind: "value", value: before }]], after: [[{ kind: "value", value: 50 }]] }],
    });
    const edited = recalculate(result.save());
    const [now, then] = [(await comparedScores(edited))[own], ourScores()[own]];
    expect(now?.[1]).toBeLessThan(then?.[1] ?? 0);
    // Only the compared part is lost: the points of one's own part stay.
    const ownPoints = consolidation.units[own]?.measures[column]?.[1] ?? NaN;
    expect(now?.[1]).toBeGreaterThanOrEqual(Math.floor(ownPoints * 100) / 100);
    expect((await ownScores(own, edited)).scores).toEqual(now);
  });
});
