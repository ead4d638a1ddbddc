import type { Outcome, Session } from "../../src/app/session";
import type { UseCase } from "../../src/app/use-case";
import { applyForms, previewForms } from "../../src/app/use-cases/collect-forms";
import { joinInputs } from "../../src/app/use-cases/join-inputs";
import { previewSend } from "../../src/app/use-cases/send";
import { cellAddress } from "../../src/core/grid/address";
import { INPUT_COLUMNS, INPUT_SHEET } from "../../src/core/score/input-sheet-layout";
import type { FileWorkbook } from "../../src/host/file/file-workbook";
import { failureSentence } from "../../src/i18n/failure-sentence";
import { messages } from "../../src/i18n/messages";
import type { Desk } from "../support/desk";
import { must, sit } from "../support/desk";
import { openSmallFile } from "../support/small-file";

/** “DTI – Số liệu” whose value header somebody renamed: no operation writes over it, and typing the header again brings everything back. */

const VALUE = INPUT_COLUMNS.indexOf("value");

/** A workbook that was filled, with 30 typed for the first figure. */
async function filled(): Promise<Desk> {
  const desk = await sit(openSmallFile());
  await must(desk.session.applyFill(desk.session.previewFill(0, "native")));
  await put(desk.workbook, 5, null, 30);
  return desk;
}

async function put(workbook: FileWorkbook, row: number, before: string | null, value: string | number): Promise<void> {
  const held = before === null ? { kind: "blank" as const } : { kind: "value" as const, value: before };
  await workbook.write({ kind: "fill", edits: [{ kind: "cells", sheet: INPUT_SHEET, row, column: VALUE, before: [[held]], after: [[{ kind: "value", value }]] }] });
}

/** Everything on the input sheet, by address. */
async function inputSheet(workbook: FileWorkbook): Promise<readonly string[]> {
  const grid = (await workbook.read()).sheets.find(({ sheet }) => sheet === INPUT_SHEET);
  if (!grid) throw new Error("no input sheet");
  return Array.from({ length: grid.endRow }, (_, row) => Array.from({ length: grid.endColumn }, (_each, column) => `${cellAddress(row, column)}: ${grid.text(row, column)}`)).flat();
}

const done = (useCase: UseCase<unknown>) => (session: Session): Promise<Outcome<unknown>> => session.perform(useCase);

const operations: readonly (readonly [string, (session: Session) => Promise<Outcome<unknown>>])[] = [
  ["filling", (session) => session.applyFill(session.previewFill(0, "native"))],
  ["joining figures", done((context) => joinInputs(context, ["1.1/a", "1.2/a"], "1.1/a"))],
  ["merging forms", done(async (context) => applyForms(context, await previewForms(context, [], { day: "2024-12-01", year: null, successions: [] })))],
  ["preparing for sending", done((context) => previewSend(context, { formulas: "native", ownSheets: "hide", notes: "remove", forget: true }))],
];

test.each(operations)("%s is refused: which column, what it means, what to do", async (_, run) => {
  const { workbook, session } = await filled();
  await put(workbook, 4, "Giá trị", "Số năm 2024");
  await session.scan();
  const before = await inputSheet(workbook);
  const outcome = await run(session);
  expect(outcome).toMatchObject({ ok: false, failure: { kind: "columns-lost", lost: { sheet: INPUT_SHEET, headers: ["Giá trị"], headerRow: 4 } } });
  expect(outcome.ok ? "" : failureSentence(outcome.failure, messages("vi"))).toBe(
    "Trang “DTI – Số liệu” không còn cột “Giá trị” (đã bị xóa hoặc đổi tên tiêu đề) nên chưa đọc được số liệu nào ở trang này; không ghi gì thêm. " +
      "Nếu cột vẫn còn, gõ lại đúng tiêu đề “Giá trị” ở hàng 5 rồi quét lại; nếu vừa xóa cột, bấm Ctrl+Z.",
  );
  expect(await inputSheet(workbook)).toEqual(before);
});

test("the header typed again brings every figure back", async () => {
  const { workbook, session } = await filled();
  await put(workbook, 4, "Giá trị", "Số năm 2024");
  await session.scan();
  expect(session.analysis?.tables[0]?.inputs[0]?.cell.value).toBeNull();
  await put(workbook, 4, "Số năm 2024", "Giá trị");
  await session.scan();
  expect(session.analysis?.tables[0]?.inputs[0]?.cell.value).toBe(30);
  expect(session.previewFill(0, "native").empty).toBe(true);
});
