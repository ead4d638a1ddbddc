import { createSession } from "../../src/app/create-session";
import type { Session } from "../../src/app/session";
import type { FillMode } from "../../src/core/plan/fill-target";
import { openWorkbookFile } from "../../src/host/file/open-workbook-file";
import { inputSheetLabels } from "../../src/i18n/input-sheet-labels";
import { loadXlsx } from "../../src/workbench/xlsx/file";
import { toUniverSnapshot } from "../../src/workbench/xlsx/snapshot";
import { excelWorkbook } from "../support/excel-workbook";
import { fixtureBytes } from "../support/fixture";
import type { OfficePane } from "../support/office-harness";
import { cellValue, openPane } from "../support/office-harness";
import { expectedScores, randomInputs } from "../support/random-inputs";
import { cellAddress } from "../../src/core/grid/address";
import { associateFunctions, dtiFunctions } from "./dti-functions";

/** The whole job through Microsoft's own client library and a grid that calculates, without a screen. */

const SEED = Number(process.env["SEED"] ?? 7);
const panes: OfficePane[] = [];

jest.setTimeout(180_000);

afterEach(async () => {
  for (const pane of panes.splice(0)) await pane.close();
});

async function open(file: string): Promise<{ pane: OfficePane; session: Session }> {
  const bytes = fixtureBytes(file);
  const pane = await openPane(toUniverSnapshot(await loadXlsx(bytes), file), { functions: await dtiFunctions() });
  panes.push(pane);
  await associateFunctions(pane);
  const blank = createSession(openWorkbookFile(bytes, file), { labels: inputSheetLabels, year: 2024 });
  await blank.scan();
  if (!blank.analysis) throw new Error(`${file} was not scanned.`);
  const session = createSession(excelWorkbook(pane), { labels: inputSheetLabels, year: 2024, givenInputs: randomInputs(blank.analysis, SEED) });
  expect(await session.scan()).toMatchObject({ ok: true });
  return { pane, session };
}

async function contents(pane: OfficePane): Promise<string> {
  return JSON.stringify((await excelWorkbook(pane).read()).sheets);
}

describe(`scan, fill and undo through office.js (seed ${SEED})`, () => {
  test.each<[string, FillMode]>([
    ["clean-4-bach-thong.xlsx", "dti"],
    ["clean-4-bach-thong.xlsx", "native"],
    ["messy-4-bach-thong.xlsx", "dti"],
    ["clean-1-gia-lai.xlsx", "dti"],
    ["clean-1-gia-lai.xlsx", "values"],
  ])("%s in mode %s: the grid shows what core computes, and undo leaves no trace", async (file, mode) => {
    const { pane, session } = await open(file);
    const before = await contents(pane);
    const preview = session.previewFill(0, mode);
    expect(await session.applyFill(preview)).toMatchObject({ ok: true });
    const table = session.analysis?.tables[0];
    if (!table) throw new Error("The table was lost by filling.");
    const wrong: unknown[] = [];
    for (const { path, row, score } of expectedScores(table)) {
      const shown = await cellValue(pane, table.table.sheet, cellAddress(row, preview.target.column));
      if ((shown === "" ? null : shown) !== score) wrong.push({ path, shown, score });
    }
    expect(wrong).toEqual([]);
    expect(await session.undo()).toMatchObject({ ok: true, value: { left: [], keptSheets: [] } });
    expect(await contents(pane)).toBe(before);
    expect(pane.host.unsupported()).toEqual([]);
  });

  test("at most three round trips each", async () => {
    const { pane, session } = await open("clean-4-bach-thong.xlsx");
    const trips = async (work: () => Promise<unknown>): Promise<number> => {
      pane.host.requests.reset();
      await work();
      return pane.host.requests.roundTrips;
    };
    const scan = await trips(() => session.scan());
    const fill = (await trips(() => session.applyFill(session.previewFill(0, "native")))) - scan;
    const undo = (await trips(() => session.undo())) - scan;
    expect([scan, fill, undo].every((count) => count <= 3)).toBe(true);
  });
});
