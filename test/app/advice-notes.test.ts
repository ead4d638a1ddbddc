import type { Session } from "../../src/app/session";
import { removeAdviceNotes, writeAdviceNotes } from "../../src/app/use-cases/advice-notes";
import type { Advice } from "../../src/core/advise/advice";
import { noteAt } from "../../src/core/plan/sheet-note";
import { openWorkbookFile } from "../../src/host/file/open-workbook-file";
import { adviceNote } from "../../src/i18n/advice-note";
import { partTexts, zipParts } from "../host/file/build-workbook";
import { must, sit } from "../support/desk";
import { openFixture } from "../support/fixture";
import { illustratedWorkbook } from "../support/illustrated-workbook";
import { notesOnSheet } from "../support/notes-on-sheet";
import { SMALL_SHEET } from "../support/small-appendix";

/** Advice as notes on the score cells of the user's own appendix. */

const TODAY = "2026-03-31";
const words = (advice: Advice): string => adviceNote(advice, TODAY);

function adviceIn({ analysis }: Session): readonly Advice[] {
  return (analysis?.tables ?? []).flatMap(({ advice }) => advice);
}

test("each unmet indicator of Bạch Thông says on its score cell why points were lost and what to do", async () => {
  const workbook = openFixture("clean-4-bach-thong.xlsx");
  const { session } = await sit(workbook);
  const done = await must(session.perform((context) => writeAdviceNotes(context, words)));
  const advice = adviceIn(session);
  expect(done).toEqual({ written: advice.length, removed: 0, left: [] });
  const notes = await notesOnSheet(workbook, "PL");
  expect(notes).toHaveLength(advice.length);
  for (const each of advice) {
    expect(noteAt(notes, each)).toMatchObject({ own: true, text: `DTI:\n${words(each)}\n— DTI` });
  }
  expect(notes.map(({ text }) => text).join("\n")).toMatch(/Mất [\d,]+ điểm/);
});

test("made again they change nothing; where the advice says something else by then, the note does", async () => {
  const workbook = openFixture("clean-4-bach-thong.xlsx");
  const { session } = await sit(workbook);
  const first = await must(session.perform((context) => writeAdviceNotes(context, words)));
  const saved = partTexts(workbook.save());
  expect(await must(session.perform((context) => writeAdviceNotes(context, words)))).toEqual({ written: 0, removed: 0, left: [] });
  expect(partTexts(workbook.save())).toEqual(saved);
  expect(await must(session.perform((context) => writeAdviceNotes(context, () => "Khác")))).toEqual({ written: first.written, removed: 0, left: [] });
});

test("somebody's own note stays and its cell is named", async () => {
  const workbook = openWorkbookFile(await illustratedWorkbook(), null);
  const { session } = await sit(workbook);
  const theirs = await notesOnSheet(workbook, SMALL_SHEET);
  const done = await must(session.perform((context) => writeAdviceNotes(context, words)));
  const places = adviceIn(session).filter((advice) => noteAt(theirs, advice));
  expect(theirs).toHaveLength(1);
  expect(done.left).toEqual(places.map(({ row, column }) => ({ sheet: SMALL_SHEET, row, column })));
  expect(await notesOnSheet(workbook, SMALL_SHEET)).toEqual(expect.arrayContaining([...theirs]));
});

test("undo brings the file back to what it was but for what we keep", async () => {
  const workbook = openFixture("clean-4-bach-thong.xlsx");
  const before = partTexts(workbook.save());
  const { session } = await sit(workbook);
  await must(session.perform((context) => writeAdviceNotes(context, words)));
  expect(session.undoable).toBe("notes");
  expect(await must(session.undo())).toMatchObject({ left: [], keptSheets: [] });
  const after = partTexts(workbook.save());
  expect(after["xl/worksheets/sheet1.xml"]).toBe(before["xl/worksheets/sheet1.xml"]);
  expect(Object.keys(after).filter((path) => /comments|vmlDrawing/.test(path))).toEqual([]);
});

test("undo leaves a note in which somebody wrote since, and says where", async () => {
  const workbook = openFixture("clean-4-bach-thong.xlsx");
  const { session } = await sit(workbook);
  await must(session.perform((context) => writeAdviceNotes(context, words)));
  const parts = partTexts(workbook.save());
  const [first] = await notesOnSheet(workbook, "PL");
  const texts = parts["xl/comments1.xml"]?.replace("\n— DTI<", "\n— DTI\nĐã giao Phòng VHXH<") ?? "";
  const edited = openWorkbookFile(zipParts({ ...parts, "xl/comments1.xml": texts }), null);
  const later = await sit(edited);
  const undone = await must(later.session.undo());
  expect(undone.left).toHaveLength(1);
  expect(await notesOnSheet(edited, "PL")).toEqual([{ ...first, text: `${first?.text}\nĐã giao Phòng VHXH`, own: false }]);
});

test("taking our notes out leaves everybody else's", async () => {
  const workbook = openWorkbookFile(await illustratedWorkbook(), null);
  const { session } = await sit(workbook);
  const theirs = await notesOnSheet(workbook, SMALL_SHEET);
  const { written } = await must(session.perform((context) => writeAdviceNotes(context, words)));
  expect(written).toBeGreaterThan(0);
  expect(await must(session.perform(removeAdviceNotes))).toEqual({ written: 0, removed: written, left: [] });
  expect(await notesOnSheet(workbook, SMALL_SHEET)).toEqual(theirs);
});
