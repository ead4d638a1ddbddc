import { createSession } from "../../src/app/create-session";
import type { FillMode } from "../../src/core/plan/fill-target";
import { openWorkbookFile } from "../../src/host/file/open-workbook-file";
import { inputSheetLabels } from "../../src/i18n/input-sheet-labels";
import { fixtureBytes } from "../support/fixture";
import { expectedScores, randomInputs } from "../support/random-inputs";
import { recalculate } from "../support/recalculate";

const SEED = Number(process.env["SEED"] ?? 20260101);

jest.setTimeout(180_000);

/** Fills a real workbook with random figures, lets LibreOffice recalculate it, and reads the score column back. */
async function judged(file: string, mode: FillMode, seed: number): Promise<{ path: string; core: number | null; libreOffice: unknown }[]> {
  const blank = createSession(openWorkbookFile(fixtureBytes(file), file), { labels: inputSheetLabels, year: 2024 });
  await blank.scan();
  if (!blank.analysis) throw new Error("not scanned");
  const workbook = openWorkbookFile(fixtureBytes(file), file);
  const session = createSession(workbook, { labels: inputSheetLabels, year: 2024, givenInputs: randomInputs(blank.analysis, seed) });
  await session.scan();
  const preview = session.previewFill(0, mode);
  const filled = await session.applyFill(preview);
  expect(filled).toMatchObject({ ok: true });
  const table = session.analysis?.tables[0];
  if (!table) throw new Error("the table was lost by filling");
  const recalculated = await openWorkbookFile(recalculate(workbook.save()), file).read();
  const grid = recalculated.sheets.find((sheet) => sheet.sheet === table.table.sheet);
  return expectedScores(table).map(({ path, row, score }) => {
    const held = grid?.value(row, preview.target.column) ?? null;
    return { path, core: score, libreOffice: held === "" ? null : held };
  });
}

describe(`native formulas recalculated by LibreOffice (seed ${SEED})`, () => {
  test.each([
    ["clean-4-bach-thong.xlsx", 0],
    ["clean-4-bach-thong.xlsx", 1],
    ["clean-4-bach-thong.xlsx", 2],
    ["messy-4-bach-thong.xlsx", 0],
    ["clean-1-gia-lai.xlsx", 0],
    ["clean-1-gia-lai.xlsx", 1],
  ])("%s, figures %i: every score to the last cent", async (file, offset) => {
    const rows = await judged(file, "native", SEED + offset);
    expect(rows.filter(({ core }) => core !== null).length).toBeGreaterThan(80);
    expect(rows.filter(({ core, libreOffice }) => core !== libreOffice)).toEqual([]);
  });
});
