import { applySend, previewSend } from "../../src/app/use-cases/send";
import type { DocumentNames } from "../../src/core/plan/document-names";
import { NAME_QUESTION } from "../../src/core/send/forget-names";
import type { SendOptions } from "../../src/core/send/send-options";
import type { SendPreview } from "../../src/core/send/send-preview";
import type { Workbook } from "../../src/host/port";
import { openWorkbookFile } from "../../src/host/file/open-workbook-file";
import { describeBothAdapters } from "../support/both-adapters";
import type { Desk } from "../support/desk";
import { must, sit } from "../support/desk";
import { illustratedWorkbook } from "../support/illustrated-workbook";

/** Whom the file's own properties name, when a workbook is prepared for sending. */

jest.setTimeout(60_000);

const OPTIONS: SendOptions = { formulas: "native", ownSheets: "hide", notes: "remove", forget: true };
const NAMES: DocumentNames = { author: "Nguyễn Văn A", lastAuthor: "Trần Thị B", manager: "", company: "UBND huyện" };

/** A file that names people: made with the illustrated one's properties. */
async function named(): Promise<Uint8Array> {
  const { Workbook: Book } = await import("@cj-tech-master/excelts");
  const book = new Book();
  await book.xlsx.load(await illustratedWorkbook());
  Object.assign(book, { creator: NAMES.author, lastModifiedBy: NAMES.lastAuthor, company: NAMES.company });
  return new Uint8Array(await book.xlsx.writeBuffer());
}

async function names(workbook: Workbook): Promise<DocumentNames | null> {
  const [entry] = await workbook.capture({ kind: "send", edits: [NAME_QUESTION] }, "look");
  return entry?.kind === "document-names" ? entry.names : null;
}

const preview = ({ session }: Desk<Workbook>, options: SendOptions): Promise<SendPreview> => must(session.perform((context) => previewSend(context, options)));

describeBothAdapters((open) => {
  test("names that may be changed are listed with what they say, taken out, and brought back by undo", async () => {
    const desk = await sit(await open(await named()));
    expect(await names(desk.workbook)).toEqual(NAMES);
    const offered = await preview(desk, OPTIONS);
    expect(offered.names.removed).toEqual(expect.arrayContaining([{ name: "author", value: NAMES.author }, { name: "company", value: NAMES.company }]));
    await must(desk.session.perform((context) => applySend(context, offered)));
    expect(await names(desk.workbook)).toEqual({ ...NAMES, author: "", company: "", lastAuthor: offered.names.staying.length > 0 ? NAMES.lastAuthor : "" });
    expect((await preview(desk, OPTIONS)).names.removed).toEqual([]);
    await must(desk.session.undo());
    expect(await names(desk.workbook)).toEqual(NAMES);
  });

  test("who keeps names is offered nothing of the kind", async () => {
    const desk = await sit(await open(await named()));
    expect((await preview(desk, { ...OPTIONS, forget: false })).names).toEqual({ removed: [], staying: [] });
  });
});

test("a file forgets who saved it last, too", async () => {
  const desk = await sit(openWorkbookFile(await named(), null));
  expect((await preview(desk, OPTIONS)).names).toMatchObject({ removed: [{ name: "author" }, { name: "lastAuthor", value: NAMES.lastAuthor }, { name: "company" }], staying: [] });
});
