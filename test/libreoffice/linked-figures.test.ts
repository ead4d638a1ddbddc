import { createSession } from "../../src/app/create-session";
import { joinInputs } from "../../src/app/use-cases/join-inputs";
import { nameFigureColumn } from "../../src/app/use-cases/name-figure-column";
import { joinProposals } from "../../src/core/inputs/join-proposals";
import type { Edit } from "../../src/core/plan/write-plan";
import { openWorkbookFile } from "../../src/host/file/open-workbook-file";
import { inputSheetLabels } from "../../src/i18n/input-sheet-labels";
import { fixtureBytes } from "../support/fixture";
import { expectedScores } from "../support/random-inputs";
import { recalculate } from "../support/recalculate";
import { SeededRandom } from "../support/seeded-random";

const SEED = Number(process.env["SEED"] ?? 20260101);
const FILE = "clean-1-gia-lai.xlsx";

jest.setTimeout(180_000);

test(`joined figures and rows of the appendix score the same in LibreOffice (seed ${SEED})`, async () => {
  const random = new SeededRandom(SEED);
  const workbook = openWorkbookFile(fixtureBytes(FILE), FILE);
  const session = createSession(workbook, { labels: inputSheetLabels, year: 2024 });
  await session.scan();
  const column = session.analysis?.tables[0]?.table.lastColumn ?? 0;
  for (const { rows } of joinProposals(session.analysis?.tables ?? [])) {
    expect(await session.perform((context) => joinInputs(context, rows.map(({ key }) => key), rows[0]?.key ?? ""))).toMatchObject({ ok: true });
  }
  expect(await session.perform((context) => nameFigureColumn(context, 0, column))).toMatchObject({ ok: true });
  const preview = session.previewFill(0, "native");
  expect(await session.applyFill(preview)).toMatchObject({ ok: true });
  const rows = session.analysis?.tables[0]?.inputs.filter(({ kind, owner }) => kind === "number" && owner === undefined) ?? [];
  const edits = rows.flatMap(({ place }): Edit[] => (place ? [{ kind: "cells", ...place, before: [[{ kind: "blank" }]], after: [[{ kind: "value", value: random.integer(1, 500) }]] }] : []));
  expect(rows.filter(({ inTable }) => inTable).length).toBe(5);
  await workbook.write({ kind: "fill", edits });
  await session.scan();
  const table = session.analysis?.tables[0];
  if (!table) throw new Error("the table was lost by filling");
  const grid = (await openWorkbookFile(recalculate(workbook.save()), FILE).read()).sheets.find(({ sheet }) => sheet === table.table.sheet);
  const scores = expectedScores(table).map(({ path, row, score }) => {
    const held = grid?.value(row, preview.target.column) ?? null;
    return { path, core: score, libreOffice: held === "" ? null : held };
  });
  expect(scores.filter(({ core }) => core !== null).length).toBeGreaterThan(50);
  expect(scores.filter(({ core, libreOffice }) => core !== libreOffice)).toEqual([]);
});
