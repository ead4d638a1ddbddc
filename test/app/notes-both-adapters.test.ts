import { removeAdviceNotes, writeAdviceNotes } from "../../src/app/use-cases/advice-notes";
import { applySend, previewSend } from "../../src/app/use-cases/send";
import { noteAt } from "../../src/core/plan/sheet-note";
import type { Workbook } from "../../src/host/port";
import { adviceNote } from "../../src/i18n/advice-note";
import { microsoft365 } from "../../src/workbench/excel/excel-host";
import { describeBothAdapters } from "../support/both-adapters";
import type { Desk } from "../support/desk";
import { must, sit } from "../support/desk";
import { illustratedWorkbook } from "../support/illustrated-workbook";
import { notesOnSheet } from "../support/notes-on-sheet";
import { SMALL_SHEET } from "../support/small-appendix";

/** Advice as notes beside a note of the office's own: the same in a file and in an Excel that knows notes. */

jest.setTimeout(60_000);

describeBothAdapters((open) => {
  const atDesk = async (): Promise<Desk<Workbook>> => sit(await open(await illustratedWorkbook()));
  const write = ({ session }: Desk<Workbook>, words = "Nộp kế hoạch") => must(session.perform((context) => writeAdviceNotes(context, () => words)));
  const notes = ({ workbook }: Desk<Workbook>) => notesOnSheet(workbook, SMALL_SHEET);

  test("notes are taken here", async () => {
    expect((await atDesk()).workbook.takesNotes).toBe(true);
  });

  test("every unmet indicator gets one but where the office has its own; written again nothing changes, with other words they do", async () => {
    const desk = await atDesk();
    const theirs = await notes(desk);
    const advice = desk.session.analysis?.tables.flatMap((table) => table.advice) ?? [];
    const done = await must(desk.session.perform((context) => writeAdviceNotes(context, (each) => adviceNote(each, null))));
    const written = await notes(desk);
    expect(done).toMatchObject({ written: advice.length - 1, removed: 0, left: [{ sheet: SMALL_SHEET, row: 3, column: 3 }] });
    expect(written.filter(({ own }) => !own)).toEqual(theirs);
    for (const each of advice.filter((one) => !noteAt(theirs, one))) expect(noteAt(written, each)?.text).toBe(`DTI:\n${adviceNote(each, null)}\n— DTI`);
    expect(await must(desk.session.perform((context) => writeAdviceNotes(context, (each) => adviceNote(each, null))))).toMatchObject({ written: 0, removed: 0 });
    expect(await write(desk)).toMatchObject({ written: done.written });
    expect((await notes(desk)).filter(({ own }) => own).map(({ text }) => text)).toEqual(Array.from({ length: done.written }, () => "DTI:\nNộp kế hoạch\n— DTI"));
  });

  test("undo takes them away, and brings those back that were taken out", async () => {
    const desk = await atDesk();
    const theirs = await notes(desk);
    await write(desk);
    const written = await notes(desk);
    await must(desk.session.undo());
    expect(await notes(desk)).toEqual(theirs);
    await write(desk);
    await must(desk.session.perform(removeAdviceNotes));
    expect(await notes(desk)).toEqual(theirs);
    await must(desk.session.undo());
    expect(await notes(desk)).toEqual(written);
  });

  test("a workbook that is prepared for sending loses ours and keeps the office's own, until that is undone", async () => {
    const desk = await atDesk();
    const theirs = await notes(desk);
    const { written } = await write(desk);
    const before = await notes(desk);
    const preview = await must(desk.session.perform((context) => previewSend(context, { formulas: "native", ownSheets: "hide", notes: "remove", forget: true })));
    expect(preview.notes).toEqual({ removed: written, others: 1 });
    await must(desk.session.perform((context) => applySend(context, preview)));
    expect(await notes(desk)).toEqual(theirs);
    await must(desk.session.undo());
    expect(await notes(desk)).toEqual(before);
  });
}, { requirements: microsoft365 });
