import { INPUT_SHEET, PEERS_SHEET } from "../../src/core/score/input-sheet-layout";
import { openWorkbookFile } from "../../src/host/file/open-workbook-file";
import { inputSheetLabels } from "../../src/i18n/input-sheet-labels";
import { files, runInMemory } from "../cli/run-in-memory";
import { printedPages, type PrintedPage } from "../support/printed-pages";

/** The sheets for figures are printed to be filled in by hand: on A4 across, readable, with their header on every page. */

let input: readonly PrintedPage[];
let peers: readonly PrintedPage[];

beforeAll(async () => {
  const run = await runInMemory(["fill", files.bachThong, "-o", "out.xlsx"]);
  const bytes = run.written.get("out.xlsx") ?? new Uint8Array();
  const sheets = (await openWorkbookFile(bytes, null).read()).sheets.map(({ sheet }) => sheet);
  input = await printedPages(bytes, sheets.filter((sheet) => sheet !== INPUT_SHEET));
  peers = await printedPages(bytes, sheets.filter((sheet) => sheet !== PEERS_SHEET));
}, 240_000);

test("the figures are printed one page wide", () => {
  expect(input.length).toBeGreaterThan(1);
  expect(input.length).toBeLessThan(16);
  expect(input.filter(({ isA4Across }) => !isA4Across)).toEqual([]);
  expect(input.filter(({ text }) => !text.includes(inputSheetLabels.meaning) || !text.includes(inputSheetLabels.evidence))).toEqual([]);
});

test("the units' figures are printed on three pages, the first with what decides a score", () => {
  expect(peers.map(({ isA4Across }) => isA4Across)).toEqual([true, true, true]);
  expect(peers[0]?.text).toContain(inputSheetLabels.highest);
  expect(peers[2]?.text).toContain(inputSheetLabels.peer(40));
});
