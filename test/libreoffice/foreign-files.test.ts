import { unzipSync } from "fflate";
import { createSession } from "../../src/app/create-session";
import { openWorkbookFile } from "../../src/host/file/open-workbook-file";
import { readZip } from "../../src/host/file/zip/read-zip";
import { inputSheetLabels } from "../../src/i18n/input-sheet-labels";
import { partTexts, zipParts } from "../host/file/build-workbook";
import { illustratedWorkbook } from "../support/illustrated-workbook";
import { recalculate } from "../support/recalculate";

/** Files of other producers: every part that a fill does not touch keeps its packed bytes. */

jest.setTimeout(180_000);

const VBA = Uint8Array.from({ length: 4096 }, (_, index) => (index * 7919) & 255);
const WORKBOOK_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml";
const MACRO_TYPE = "application/vnd.ms-excel.sheet.macroEnabled.main+xml";

/** The same file as a workbook with macros. */
function withMacros(bytes: Uint8Array): Uint8Array {
  const parts: Record<string, string | Uint8Array> = { ...unzipSync(bytes), "xl/vbaProject.bin": VBA };
  const texts = partTexts(bytes);
  parts["[Content_Types].xml"] = (texts["[Content_Types].xml"] ?? "").replace(WORKBOOK_TYPE, MACRO_TYPE).replace("</Types>", '<Default Extension="bin" ContentType="application/vnd.ms-office.vbaProject"/></Types>');
  parts["xl/_rels/workbook.xml.rels"] = (texts["xl/_rels/workbook.xml.rels"] ?? "").replace("</Relationships>", '<Relationship Id="rIdVba" Type="http://schemas.microsoft.com/office/2006/relationships/vbaProject" Target="vbaProject.bin"/></Relationships>');
  return zipParts(parts);
}

const producers: Readonly<Record<string, () => Promise<Uint8Array>>> = {
  "a library for Node": illustratedWorkbook,
  LibreOffice: async () => recalculate(await illustratedWorkbook()),
  "LibreOffice, with macros": async () => withMacros(recalculate(await illustratedWorkbook())),
};

/** Parts that filling and what we keep may change: the sheet, the list of sheets, formats, and what tells of parts. */
const TOUCHED = /^(\[Content_Types\]\.xml|_rels\/\.rels|xl\/workbook\.xml|xl\/_rels\/workbook\.xml\.rels|xl\/styles\.xml|xl\/worksheets\/sheet1\.xml)$/;

describe.each(Object.keys(producers))("a file written by %s", (producer) => {
  let bytes: Uint8Array;

  beforeAll(async () => {
    bytes = (await producers[producer]?.()) ?? new Uint8Array();
  });

  test("holds a picture, a chart, a comment and a list before anything is done to it", () => {
    const names = readZip(bytes).map(({ name }) => name).join(" ");
    expect(names).toMatch(/xl\/media\/\S+\.png/);
    expect(names).toMatch(/xl\/charts\/chart/);
    expect(names).toMatch(/xl\/comments/);
    expect(partTexts(bytes)["xl/worksheets/sheet1.xml"]).toContain("dataValidation");
  });

  test("is filled, and every other part keeps its packed bytes; undo leaves them alone, too", async () => {
    const workbook = openWorkbookFile(bytes, null);
    const session = createSession(workbook, { labels: inputSheetLabels, year: 2030 });
    expect(await session.scan()).toMatchObject({ ok: true, value: { tables: [{}] } });
    expect(await session.applyFill(session.previewFill(0, "native"))).toMatchObject({ ok: true });
    expect(changedParts(workbook.save())).toEqual([]);
    expect(await session.undo()).toMatchObject({ ok: true });
    expect(changedParts(workbook.save())).toEqual([]);
    if (producer.endsWith("macros")) {
      expect(partTexts(workbook.save())["[Content_Types].xml"]).toContain(MACRO_TYPE);
      expect(partTexts(workbook.save())["xl/_rels/workbook.xml.rels"]).toContain("vbaProject.bin");
    }
  });

  function changedParts(saved: Uint8Array): readonly string[] {
    const after = new Map(readZip(saved).map((entry) => [entry.name, entry]));
    return readZip(bytes).flatMap(({ name, packed, crc }) => {
      const entry = after.get(name);
      return TOUCHED.test(name) || (entry && entry.crc === crc && Buffer.compare(entry.packed, packed) === 0) ? [] : [name];
    });
  }
});
