import { createSession } from "../../src/app/create-session";
import type { Session } from "../../src/app/session";
import { applySend, previewSend } from "../../src/app/use-cases/send";
import type { SendOptions } from "../../src/core/send/send-options";
import { openWorkbookFile } from "../../src/host/file/open-workbook-file";
import { inputSheetLabels } from "../../src/i18n/input-sheet-labels";
import { loadXlsx } from "../../src/workbench/xlsx/file";
import { toUniverSnapshot } from "../../src/workbench/xlsx/snapshot";
import { excelWorkbook } from "../support/excel-workbook";
import { fixtureBytes } from "../support/fixture";
import { openPane } from "../support/office-harness";
import { expectedScores, randomInputs } from "../support/random-inputs";
import { recalculate } from "../support/recalculate";

const FILE = "clean-4-bach-thong.xlsx";
const SEED = Number(process.env["SEED"] ?? 20260101);

jest.setTimeout(180_000);

async function scanned(bytes: Uint8Array, more: Partial<Parameters<typeof createSession>[1]> = {}): Promise<{ readonly session: Session; readonly save: () => Uint8Array; readonly state: () => Promise<string | null> }> {
  const workbook = openWorkbookFile(bytes, FILE);
  const session = createSession(workbook, { labels: inputSheetLabels, year: 2024, ...more });
  expect(await session.scan()).toMatchObject({ ok: true });
  return { session, save: () => workbook.save(), state: () => workbook.readState() };
}

/** Filled with our functions and random figures, then prepared. */
async function sent(options: SendOptions): Promise<{ readonly bytes: Uint8Array; readonly scores: readonly (number | null)[]; readonly figures: readonly (readonly [string, unknown])[] }> {
  const blank = await scanned(fixtureBytes(FILE));
  if (!blank.session.analysis) throw new Error("not scanned");
  const { session, save } = await scanned(fixtureBytes(FILE), { givenInputs: randomInputs(blank.session.analysis, SEED) });
  expect(await session.applyFill(session.previewFill(0, "dti"))).toMatchObject({ ok: true });
  const table = session.analysis?.tables[0];
  if (!table) throw new Error("the table was lost by filling");
  const prepared = await session.perform(async (context) => applySend(context, await previewSend(context, options)));
  expect(prepared).toMatchObject({ ok: true });
  return { bytes: save(), scores: expectedScores(table).map(({ score }) => score), figures: table.inputs.map(({ key, cell }) => [key, cell.value] as const) };
}

/** The scores that stand in the filled column of a file, as whatever saved it calculated them. */
async function shownScores(bytes: Uint8Array): Promise<readonly (number | null)[]> {
  const { session } = await scanned(bytes);
  const table = session.analysis?.tables[0];
  if (!table) throw new Error("the table was lost on the way");
  const { sheets } = await openWorkbookFile(bytes, FILE).read();
  const grid = sheets.find(({ sheet }) => sheet === table.table.sheet);
  return expectedScores(table).map(({ row }) => {
    const held = grid?.value(row, table.target.column) ?? null;
    return typeof held === "number" ? held : null;
  });
}

describe(`a workbook filled with our functions, prepared, recalculated and saved by LibreOffice (seed ${SEED})`, () => {
  test("as native formulas: every figure is there to the last cent, and our sheets are still hidden", async () => {
    const { bytes, scores } = await sent({ formulas: "native", ownSheets: "hide", notes: "remove", forget: true });
    const back = recalculate(bytes);
    expect(scores.filter((score) => score !== null).length).toBeGreaterThan(80);
    expect(await shownScores(back)).toEqual(scores);
    const { sheets } = await openWorkbookFile(back, FILE).read();
    expect(sheets.filter(({ sheet }) => sheet.startsWith("DTI – ")).map(({ hidden }) => hidden)).toEqual([true, true, true].slice(0, sheets.length - 1));
  });

  test("as values without our sheets: every figure is there", async () => {
    const { bytes, scores } = await sent({ formulas: "values", ownSheets: "remove", notes: "remove", forget: true });
    const back = recalculate(bytes);
    const { sheets } = await openWorkbookFile(back, FILE).read();
    expect(sheets.some(({ sheet }) => sheet.startsWith("DTI – "))).toBe(false);
    expect((await shownScores(back)).filter((score) => score !== null)).toEqual(scores.filter((score) => score !== null));
  });

  test("what we keep in the workbook is read again, or its absence is told", async () => {
    const { bytes } = await sent({ formulas: "native", ownSheets: "hide", notes: "remove", forget: false });
    const { session } = await scanned(recalculate(bytes));
    expect([["send", null], [null, "lost"]]).toContainEqual([session.undoable, session.stateProblem]);
  });

  test("opened again in the workbench: every figure and score is there, filling has nothing to do, and what we kept is read or its absence is told", async () => {
    const { bytes, scores, figures } = await sent({ formulas: "native", ownSheets: "hide", notes: "remove", forget: false });
    const loaded = await loadXlsx(recalculate(bytes));
    const pane = await openPane(toUniverSnapshot(loaded, "phu-luc"));
    try {
      pane.host.xmlParts.replaceAll(loaded.customXml.map(({ xml }) => xml));
      const session = createSession(excelWorkbook(pane), { labels: inputSheetLabels, year: 2024 });
      expect(await session.scan()).toMatchObject({ ok: true });
      const table = session.analysis?.tables[0];
      expect(table?.inputs.map(({ key, cell }) => [key, cell.value])).toEqual(figures);
      expect(table && expectedScores(table).map(({ score }) => score)).toEqual(scores);
      expect(session.previewFill(0, "native").changes).toEqual([]);
      expect([["send", null], [null, "lost"]]).toContainEqual([session.undoable, session.stateProblem]);
      expect(pane.host.unsupported()).toEqual([]);
    } finally {
      await pane.close();
    }
  });
});
