import { DEFAULT_SETTINGS } from "../../src/core/state/workbook-state";
import type { UseCaseContext } from "../../src/app/use-case";
import { applyFinal, assess, makeIndexSheet, previewFinal } from "../../src/app/use-cases/council";
import { chooseFramework } from "../../src/app/use-cases/choose-framework";
import type { TableAnalysis } from "../../src/core/analysis";
import { councilTargets, finalCells } from "../../src/core/council/final-plan";
import { readIndexTyping } from "../../src/core/council/index-layout";
import { indexSheetEdits } from "../../src/core/council/index-sheet";
import { cellAddress } from "../../src/core/grid/address";
import type { CellContent } from "../../src/core/grid/cell";
import type { Grid } from "../../src/core/grid/grid";
import { nodesOn, partOf, tableOf } from "../../src/core/score/whole-table";
import { openWorkbookFile } from "../../src/host/file/open-workbook-file";
import { councilLabels } from "../../src/i18n/council-labels";
import { CouncilDesk } from "../support/council-desk";
import { openFixture } from "../support/fixture";
import { recalculate } from "../support/recalculate";
import { SeededRandom } from "../support/seeded-random";
import { TWO_SHEETS } from "../support/two-sheet-table";
import { workbookFile } from "../support/workbook-file";

jest.setTimeout(300_000);

const SEED = Number(process.env["SEED"] ?? 20_241);

/** What units and councils type into score cells and notes, sense and nonsense. */
const WORDS = ["không đánh giá", "Không đánh giá", "chờ bổ sung", "7,5", "#N/A", " "];

/** Random words of unit and council for every row of a table on one of its sheets, by address. */
function randomWords({ tree }: TableAnalysis, part: number, grid: Grid, random: SeededRandom): Record<string, string | number> {
  const table = tree.parts[part]?.table ?? tree.table;
  const { self, council } = councilTargets(table, grid, councilLabels);
  const typed: Record<string, string | number> = {};
  const say = (address: string, share: number, max: number): void => {
    if (random.next() < share) typed[address] = random.next() < 0.85 ? Math.round(random.next() * max * 1000) / 1000 : (WORDS[Math.floor(random.next() * WORDS.length)] ?? "");
  };
  for (const { row, children } of nodesOn(tree, part)) {
    if (children.length > 0 || row.level === "total") continue;
    say(cellAddress(row.row, self.column), 0.9, row.max?.value ?? 1);
    say(cellAddress(row.row, council.column), 0.3, row.max?.value ?? 1);
    const { note } = table.columns;
    if (note !== undefined && random.next() < 0.2) typed[cellAddress(row.row, note)] = random.next() < 0.5 ? "Không đánh giá" : "Không có chức năng này";
  }
  return typed;
}

describe(`final scores and index recalculated by LibreOffice (seed ${SEED})`, () => {
  test.each([
    { file: "clean-3-hai-duong-phu-luc-2.xlsx", missingIsZero: true },
    { file: "clean-2-hai-duong-phu-luc-1.xlsx", missingIsZero: true },
    { file: "clean-5-dien-bien-bang-1.xlsx", missingIsZero: false },
    { file: "clean-6-dien-bien-bang-2.xlsx", missingIsZero: false },
    { file: "a table over two sheets", missingIsZero: false, open: () => workbookFile(TWO_SHEETS) },
  ])("$file: every cell is what the core computes", async ({ file, missingIsZero, open = () => openFixture(file) }) => {
    const random = new SeededRandom(SEED);
    const desk = await CouncilDesk.open(open());
    const count = desk.session.analysis?.tables.length ?? 0;
    for (let table = 0; table < count; table++) await desk.perform((context) => chooseFramework(context, table, { id: null, settings: { ...DEFAULT_SETTINGS, missingIsZero } }));
    const [first] = await desk.assessments();
    if (!first) throw new Error("nothing to assess");
    await desk.perform((context) => applyFinal(context, previewFinal(context, first, councilLabels)));
    for (const analysis of desk.session.analysis?.tables ?? []) {
      for (const [part, { table }] of analysis.tree.parts.entries()) await desk.type(table.sheet, randomWords(analysis, part, await desk.sheet(table.sheet), random));
    }
    const [again] = await desk.assessments();
    if (!again) throw new Error("nothing to assess");
    await desk.perform((context) => applyFinal(context, previewFinal(context, again, councilLabels)));
    await desk.perform((context) => makeIndexSheet(context, 0, councilLabels));
    await desk.type("DTI – Chỉ số", { A11: "Đạt", B11: 30, A12: "Khá", B12: 45 });
    await desk.perform((context) => makeIndexSheet(context, 0, councilLabels));

    const judged = (await openWorkbookFile(recalculate(desk.workbook.save()), file).read()).sheets;
    const expected = await desk.perform((context) => Promise.resolve(shownCells(context)));
    const wrong = expected.filter(({ sheet, row, column, shows }) => shows !== (judged.find((grid) => grid.sheet === sheet)?.value(row, column) ?? ""));
    expect(expected.length).toBeGreaterThan(file.startsWith("clean") ? 40 : 30);
    expect(wrong.map(({ sheet, row, column, shows }) => [sheet, cellAddress(row, column), shows, judged.find((grid) => grid.sheet === sheet)?.value(row, column)])).toEqual([]);
  });
});

interface ShownCell {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly shows: string | number;
}

/** What every formula of ours must show, as the core computes it. */
function shownCells(context: UseCaseContext): readonly ShownCell[] {
  const tables = context.analysis?.tables ?? [];
  const finals = tables.flatMap((analysis) => {
    const targets = analysis.tree.parts.map(({ table }) => councilTargets(table, context.gridOf(table.sheet), councilLabels));
    return finalCells(analysis, targets, councilLabels).flatMap(({ node, content }) => {
      const place = tableOf(analysis.tree, node);
      return shown(place.sheet, node.row.row, targets[partOf(analysis.tree, node)]?.final.column ?? 0, content);
    });
  });
  const [assessment] = assess(context, councilLabels);
  if (!assessment) throw new Error("nothing to assess");
  const sheet = councilLabels.index.sheet;
  const { bands } = readIndexTyping(context.gridOf(sheet));
  const edits = indexSheetEdits({ assessment, tables, sheet, grid: null, bands, labels: councilLabels });
  const index = edits.flatMap((edit) => (edit.kind === "cells" ? edit.after.flatMap((line, down) => line.flatMap((content, right) => shown(sheet, edit.row + down, edit.column + right, content))) : []));
  return [...finals, ...index];
}

function shown(sheet: string, row: number, column: number, content: CellContent): readonly ShownCell[] {
  return content.kind === "formula" ? [{ sheet, row, column, shows: content.shows ?? "" }] : [];
}
