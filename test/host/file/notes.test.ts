import { Workbook } from "@cj-tech-master/excelts";
import { invert } from "../../../src/core/plan/invert";
import type { NoteChange } from "../../../src/core/plan/sheet-note";
import { ownNoteText } from "../../../src/core/plan/sheet-note";
import type { WritePlan } from "../../../src/core/plan/write-plan";
import { openWorkbookFile } from "../../../src/host/file/open-workbook-file";
import { illustratedWorkbook } from "../../support/illustrated-workbook";
import { SMALL_SHEET } from "../../support/small-appendix";
import { fixtureBytes } from "../../support/fixture";
import { buildWorkbook, partTexts } from "./build-workbook";

/** Notes of ours in files: other people's notes, and every part that holds none, stay as they are to the byte. */

const ADVICE = ownNoteText('Mất 5 điểm: tỷ lệ 52,5% < mục tiêu "80%" & chưa đủ.\nViệc cần làm: thêm 132 hồ sơ.');
const OTHER = ownNoteText("Mất 2 điểm.");
const add = (row: number, column: number, after: string | null = ADVICE, before: string | null = null): NoteChange => ({ row, column, before, after });
const plan = (sheet: string, ...notes: NoteChange[]): WritePlan => ({ kind: "notes", edits: [{ kind: "notes", sheet, notes }] });
const plainSheet = '<sheetData><row r="1"><c r="D1"><v>2</v></c></row><row r="2"><c r="B2"><v>1</v></c></row></sheetData><pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/>';
const plain = (): Uint8Array => buildWorkbook({ sheets: { PL: plainSheet, Khác: "<sheetData/>" } });

test("a note on a sheet without any: texts, box, links and types are there, everything else is the same to the byte", async () => {
  const workbook = openWorkbookFile(plain(), null);
  const before = partTexts(workbook.save());
  await workbook.write(plan("PL", add(1, 1), add(0, 3, OTHER)));
  const after = partTexts(workbook.save());
  const changed = Object.keys(after).filter((path) => after[path] !== before[path]);
  expect(changed.sort()).toEqual(["[Content_Types].xml", "xl/comments1.xml", "xl/drawings/vmlDrawing1.vml", "xl/worksheets/_rels/sheet1.xml.rels", "xl/worksheets/sheet1.xml"]);
  expect(after["xl/worksheets/sheet1.xml"]).toMatch(/<\/sheetData><pageMargins[^>]*\/><legacyDrawing xmlns:r="[^"]+" r:id="rId2"\/><\/worksheet>$/);
  expect(after["xl/comments1.xml"]).toMatch(/<authors><author>DTI<\/author><\/authors><commentList><comment ref="D1" authorId="0">[^]*<comment ref="B2" authorId="0">/);
  expect(after["xl/comments1.xml"]).toContain("52,5% &lt; mục tiêu &quot;80%&quot; &amp; chưa đủ.\nViệc cần làm");
  expect(after["[Content_Types].xml"]).toContain("/xl/comments1.xml");
  expect(after["[Content_Types].xml"]).toContain("/xl/drawings/vmlDrawing1.vml");
});

test("another reader finds the notes where they were written", async () => {
  const workbook = openWorkbookFile(plain(), null);
  await workbook.write(plan("PL", add(1, 1), add(0, 3, OTHER)));
  const book = new Workbook();
  await book.xlsx.load(workbook.save());
  const words = (address: string): string => {
    const note = book.getWorksheet("PL")?.getCell(address).note;
    return typeof note === "string" ? note : (note?.texts ?? []).map(({ text }) => text).join("");
  };
  expect([words("B2"), words("D1"), words("A1")]).toEqual([ADVICE, OTHER, ""]);
});

test.each([
  ["a sheet without notes", plain, "PL"],
  ["a sheet with somebody's notes, pictures and charts", illustratedWorkbook, SMALL_SHEET],
  ["an official appendix", () => fixtureBytes("clean-4-bach-thong.xlsx"), "PL"],
])("%s: written twice is written once, and undone is as before to the byte", async (_, bytes, sheet) => {
  const workbook = openWorkbookFile(await bytes(), null);
  const before = partTexts(workbook.save());
  const writing = plan(sheet, add(1, 1), add(4, 2, OTHER), add(12, 0));
  const captured = await workbook.capture(writing);
  await workbook.write(writing);
  const once = partTexts(workbook.save());
  await workbook.write(writing);
  expect(partTexts(workbook.save())).toEqual(once);
  expect(once).not.toEqual(before);
  await workbook.write(invert(writing, captured));
  expect(partTexts(workbook.save())).toEqual(before);
});

test("somebody's note on the cell stays, and so do those on other cells", async () => {
  const workbook = openWorkbookFile(await illustratedWorkbook(), null);
  const theirs = { row: 3, column: 3, text: "Chờ Sở xác nhận", own: false };
  await workbook.write(plan(SMALL_SHEET, add(2, 4), add(3, 3)));
  expect(await workbook.capture(plan(SMALL_SHEET))).toEqual([{ kind: "notes", notes: [{ row: 2, column: 4, text: ADVICE, own: true }, theirs] }]);
});

test("advice made again replaces the note, and what no longer holds is taken out with its box", async () => {
  const workbook = openWorkbookFile(plain(), null);
  await workbook.write(plan("PL", add(1, 1), add(3, 1)));
  await workbook.write(plan("PL", add(1, 1, OTHER, ADVICE), add(3, 1, null, ADVICE)));
  expect(await workbook.capture(plan("PL"))).toEqual([{ kind: "notes", notes: [{ row: 1, column: 1, text: OTHER, own: true }] }]);
  const { "xl/drawings/vmlDrawing1.vml": boxes = "" } = partTexts(workbook.save());
  expect(boxes.match(/<v:shape /g)).toHaveLength(1);
  expect(boxes).toContain("<x:Row>1</x:Row><x:Column>1</x:Column>");
});

test.each([
  ["below our last line", `${ADVICE}\nĐã giao Phòng VHTT`],
  ["above our first line", `Xem lại!\n${ADVICE}`],
])("a note of ours that somebody wrote in, %s, is theirs by now and stays", async (_, text) => {
  const book = new Workbook();
  book.addWorksheet("PL").getCell("B2").note = text;
  const workbook = openWorkbookFile(new Uint8Array(await book.xlsx.writeBuffer()), null);
  await workbook.write(plan("PL", add(1, 1, OTHER, ADVICE)));
  expect(await workbook.capture(plan("PL"))).toEqual([{ kind: "notes", notes: [{ row: 1, column: 1, text, own: false }] }]);
});

test.each([
  ["without notes", false],
  ["with somebody's notes", true],
])("a protected sheet %s takes none of ours", async (_, hasNotes) => {
  const book = new Workbook();
  const sheet = book.addWorksheet("PL");
  sheet.getCell("A1").value = 1;
  if (hasNotes) sheet.getCell("A1").note = "Của tôi";
  await sheet.protect("", {});
  const workbook = openWorkbookFile(new Uint8Array(await book.xlsx.writeBuffer()), null);
  await expect(workbook.write(plan("PL", add(1, 1)))).rejects.toMatchObject({ failure: "protected", sheet: "PL" });
  expect(await workbook.capture(plan("PL"))).toMatchObject([{ notes: hasNotes ? [{ text: "Của tôi" }] : [] }]);
});

test("a sheet that goes takes its notes along", async () => {
  const workbook = openWorkbookFile(plain(), null);
  const before = partTexts(workbook.save());
  await workbook.write({ kind: "insert", edits: [{ kind: "add-sheet", sheet: "DTI – Thử" }] });
  await workbook.write(plan("DTI – Thử", add(1, 1)));
  await workbook.write({ kind: "undo", edits: [{ kind: "remove-sheet", sheet: "DTI – Thử" }] });
  expect(Object.keys(partTexts(workbook.save())).sort()).toEqual(Object.keys(before).sort());
});
