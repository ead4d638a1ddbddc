import { createSession } from "../../src/app/create-session";
import type { Edit } from "../../src/core/plan/write-plan";
import { choiceEntries } from "../../src/core/score/choice-entry";
import { openWorkbookFile } from "../../src/host/file/open-workbook-file";
import { inputSheetLabels } from "../../src/i18n/input-sheet-labels";
import { fixtureBytes } from "../support/fixture";
import { expectedScores } from "../support/random-inputs";
import { recalculate } from "../support/recalculate";
import { SeededRandom } from "../support/seeded-random";

const SEED = Number(process.env["SEED"] ?? 20260101);
const FILE = "clean-4-bach-thong.xlsx";

jest.setTimeout(180_000);

/** What people leave in a cell with a drop-down, and whether it chooses an option. */
const TYPED: readonly ((entries: readonly string[], random: SeededRandom) => string | number)[] = [
  (entries, random) => random.pick(entries) ?? "",
  (entries, random) => random.pick(entries) ?? "",
  (entries, random) => random.integer(1, entries.length),
  (entries, random) => String(random.integer(1, entries.length)),
  () => "?",
  () => "*",
  () => "1.5",
  () => 1.5,
  () => " 1. Đã ban hành",
  () => "1e0",
  () => "Đã ban hành",
  (entries) => `${entries.length + 1}. Không có`,
  () => 0,
];

test.each([0, 6])(`a choice typed in words, as a number or wrongly scores the same in LibreOffice (seed ${SEED}, from way %i on)`, async (first) => {
  const random = new SeededRandom(SEED + first);
  const workbook = openWorkbookFile(fixtureBytes(FILE), FILE);
  const session = createSession(workbook, { labels: inputSheetLabels, year: 2024 });
  await session.scan();
  const { target } = session.previewFill(0, "native");
  expect(await session.applyFill(session.previewFill(0, "native"))).toMatchObject({ ok: true });
  const choices = session.analysis?.tables[0]?.inputs.filter(({ kind }) => kind === "choice") ?? [];
  const edits = choices.flatMap(({ place, options = [] }, index): Edit[] => {
    const value = TYPED[(first + index) % TYPED.length]?.(choiceEntries(options), random);
    return place && value !== undefined ? [{ kind: "cells", ...place, before: [[{ kind: "blank" }]], after: [[{ kind: "value", value }]] }] : [];
  });
  expect(edits.length).toBeGreaterThan(TYPED.length);
  await workbook.write({ kind: "fill", edits });
  await session.scan();
  const table = session.analysis?.tables[0];
  if (!table) throw new Error("the table was lost by filling");
  const grid = (await openWorkbookFile(recalculate(workbook.save()), FILE).read()).sheets.find(({ sheet }) => sheet === table.table.sheet);
  const rows = expectedScores(table).map(({ path, row, score }) => {
    const held = grid?.value(row, target.column) ?? null;
    return { path, core: score, libreOffice: held === "" ? null : held };
  });
  expect(rows.filter(({ core }) => core !== null).length).toBeGreaterThan(5);
  expect(rows.filter(({ core, libreOffice }) => core !== libreOffice)).toEqual([]);
});
