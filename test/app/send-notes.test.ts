import { removeAdviceNotes, writeAdviceNotes } from "../../src/app/use-cases/advice-notes";
import { applySend, previewSend } from "../../src/app/use-cases/send";
import type { SendOptions } from "../../src/core/send/send-options";
import type { SendPreview } from "../../src/core/send/send-preview";
import { openWorkbookFile } from "../../src/host/file/open-workbook-file";
import { adviceNote } from "../../src/i18n/advice-note";
import type { Desk } from "../support/desk";
import { must, sit } from "../support/desk";
import { illustratedWorkbook } from "../support/illustrated-workbook";
import { notesOnSheet } from "../support/notes-on-sheet";
import { SMALL_SHEET } from "../support/small-appendix";

/** Notes of ours, and one of the office's own, when the workbook is prepared for sending. */

const OPTIONS: SendOptions = { formulas: "native", ownSheets: "hide", notes: "remove", forget: true };

async function noted(): Promise<Desk> {
  const desk = await sit(openWorkbookFile(await illustratedWorkbook(), null));
  await must(desk.session.perform((context) => writeAdviceNotes(context, (advice) => adviceNote(advice, null))));
  return desk;
}

async function prepare({ session }: Desk, options: SendOptions): Promise<SendPreview> {
  const preview = await must(session.perform((context) => previewSend(context, options)));
  await must(session.perform((context) => applySend(context, preview)));
  return preview;
}

test("ours go, the office's own stay, and both are told before", async () => {
  const desk = await noted();
  const notes = await notesOnSheet(desk.workbook, SMALL_SHEET);
  const own = notes.filter((note) => note.own);
  expect((await prepare(desk, OPTIONS)).notes).toEqual({ removed: own.length, others: notes.length - own.length });
  expect(await notesOnSheet(desk.workbook, SMALL_SHEET)).toEqual(notes.filter((note) => !note.own));
  await must(desk.session.undo());
  expect(await notesOnSheet(desk.workbook, SMALL_SHEET)).toEqual(notes);
});

test("who wants to keep them keeps them", async () => {
  const desk = await noted();
  const notes = await notesOnSheet(desk.workbook, SMALL_SHEET);
  expect((await prepare(desk, { ...OPTIONS, notes: "keep" })).notes).toMatchObject({ removed: 0 });
  expect(await notesOnSheet(desk.workbook, SMALL_SHEET)).toEqual(notes);
});

test("a workbook without any has nothing to do for them", async () => {
  const desk = await noted();
  await must(desk.session.perform(removeAdviceNotes));
  expect((await prepare(desk, OPTIONS)).notes).toEqual({ removed: 0, others: 1 });
});
