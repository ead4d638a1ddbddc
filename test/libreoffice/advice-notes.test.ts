import { noteAt } from "../../src/core/plan/sheet-note";
import { openWorkbookFile } from "../../src/host/file/open-workbook-file";
import { writeAdviceNotes } from "../../src/app/use-cases/advice-notes";
import { adviceNote } from "../../src/i18n/advice-note";
import { must, sit } from "../support/desk";
import { openFixture } from "../support/fixture";
import { notesOnSheet } from "../support/notes-on-sheet";
import { printedPages } from "../support/printed-pages";
import { illustratedWorkbook } from "../support/illustrated-workbook";
import { recalculate } from "../support/recalculate";
import { SMALL_SHEET } from "../support/small-appendix";

/** LibreOffice as the judge of the notes that we write into files. */

jest.setTimeout(240_000);

function notesIn(bytes: Uint8Array, sheet: string): ReturnType<typeof notesOnSheet> {
  return notesOnSheet(openWorkbookFile(bytes, null), sheet);
}

test("opened and saved by LibreOffice, every note of Bạch Thông is there word for word and known as ours, and the pages print as before", async () => {
  const workbook = openFixture("clean-4-bach-thong.xlsx");
  const before = await printedPages(workbook.save(), []);
  const { session } = await sit(workbook);
  const { written } = await must(session.perform((context) => writeAdviceNotes(context, (advice) => adviceNote(advice, null))));
  const noted = workbook.save();
  const kept = await notesIn(recalculate(noted), "PL");
  expect(kept).toHaveLength(written);
  expect(kept).toEqual(await notesIn(noted, "PL"));
  expect(await printedPages(noted, [])).toEqual(before);
});

test("somebody's note beside ours is kept as it was", async () => {
  const workbook = openWorkbookFile(await illustratedWorkbook(), null);
  const [theirs] = await notesIn(workbook.save(), SMALL_SHEET);
  const { session } = await sit(workbook);
  await must(session.perform((context) => writeAdviceNotes(context, (advice) => adviceNote(advice, null))));
  const kept = await notesIn(recalculate(workbook.save()), SMALL_SHEET);
  expect(theirs && noteAt(kept, theirs)).toEqual(theirs);
  expect(kept.filter(({ own }) => own).length).toBeGreaterThan(0);
});
