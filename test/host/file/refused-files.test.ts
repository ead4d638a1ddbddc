import { strToU8, zipSync } from "fflate";
import fc from "fast-check";
import { failureSentence } from "../../../src/i18n/failure-sentence";
import { messages } from "../../../src/i18n/messages";
import { HostError } from "../../../src/host/port";
import { openWorkbookFile } from "../../../src/host/file/open-workbook-file";
import { buildWorkbook, relationship, relationshipsPart, workbookParts, worksheet, zipParts } from "./build-workbook";

jest.setTimeout(60_000);

async function failureOf(bytes: Uint8Array): Promise<unknown> {
  try {
    await openWorkbookFile(bytes, null).read();
    return "no failure";
  } catch (error) {
    return error instanceof HostError ? error.failure : error;
  }
}

const ole2 = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const good = buildWorkbook({ sheets: { A: '<sheetData><row r="1"><c r="A1"><v>12345</v></c></row></sheetData>' } });
const parts = workbookParts({ sheets: { A: "<sheetData/>" } });
const without = (path: string): Uint8Array => zipParts(Object.fromEntries(Object.entries(parts).filter(([name]) => name !== path)));
const withSheet = (text: string): Uint8Array => zipParts({ ...parts, "xl/worksheets/sheet1.xml": text });
const utf16 = (text: string): number[] => Array.from(text).flatMap((letter) => [letter.charCodeAt(0), 0]);

/** The file with the 16-bit number at `at`, counted from the end-of-directory record, replaced. */
function withEndField(at: number, value: number): Uint8Array {
  const bytes = Uint8Array.from(good);
  new DataView(bytes.buffer).setUint16(bytes.length - 22 + at, value, true);
  return bytes;
}

/** The file with a byte changed within the packed bytes of its sheet. */
function withDamagedSheet(): Uint8Array {
  const bytes = Uint8Array.from(good);
  const name = "xl/worksheets/sheet1.xml";
  const at = new TextDecoder("latin1").decode(bytes).indexOf(name) + name.length + 40;
  bytes[at] = (bytes[at] ?? 0) ^ 0x55;
  return bytes;
}

/** The archive with a directory that claims another unpacked size for all files of a folder (APPNOTE.TXT, 4.3.12). */
function claiming(archive: Uint8Array, folder: string, size: number): Uint8Array {
  const bytes = Uint8Array.from(archive);
  const view = new DataView(bytes.buffer);
  const text = new TextDecoder("latin1").decode(bytes);
  for (let at = text.indexOf("PK\u0001\u0002"); at !== -1; at = text.indexOf("PK\u0001\u0002", at + 4)) if (text.startsWith(folder, at + 46)) view.setUint32(at + 24, size, true);
  return bytes;
}

/** How many cells of the sheet are held when the file is read. */
async function readArea(sheet: string): Promise<string> {
  const [grid] = (await openWorkbookFile(withSheet(worksheet(sheet)), null).read()).sheets;
  return `${String(grid?.endRow)} × ${String(grid?.endColumn)}: ${JSON.stringify(grid?.value(0, 0))}`;
}

describe("sheets that claim to be huge", () => {
  it.each([
    ["a dimension of the whole sheet around one cell", '<dimension ref="A1:XFD1048576"/><sheetData><row r="1"><c r="A1"><v>7</v></c></row></sheetData>', "1 × 1: 7"],
    ["one row over all 16,384 columns", `<sheetData><row r="1">${Array.from({ length: 16_384 }, () => "<c><v>7</v></c>").join("")}</row></sheetData>`, "1 × 16384: 7"],
    ["a format for every column, and rows without cells", '<cols><col min="1" max="16384" width="9" style="1"/></cols><sheetData><row r="1"><c r="A1"><v>7</v></c></row><row r="1048576" ht="20"/></sheetData>', "1 × 1: 7"],
  ])("reads %s for what it holds", async (_, sheet, area) => {
    expect(await readArea(sheet)).toBe(area);
  });
});

describe("files that are refused", () => {
  it.each([
    ["an empty file", new Uint8Array(), "not-a-workbook"],
    ["a text file", strToU8("STT;Chỉ số;Điểm"), "not-a-workbook"],
    ["a web page saved as a workbook", strToU8("<html><table></table></html>"), "not-a-workbook"],
    ["an .xls", Uint8Array.from([...ole2, ...utf16("Workbook")]), "legacy-format"],
    ["an .xls older than Excel 5", Uint8Array.from([0x09, 0x04, 0x06, 0x00, 0, 0]), "legacy-format"],
    ["a workbook behind a password", Uint8Array.from([...ole2, ...utf16("EncryptedPackage")]), "encrypted"],
    ["a zip of other files", zipSync({ "a.txt": strToU8("a") }), "not-a-workbook"],
    ["a Word document", zipParts({ "_rels/.rels": relationshipsPart([relationship("a", "officeDocument", "word/document.xml")]), "word/document.xml": "<w:document xmlns:w='w'/>" }), "not-a-workbook"],
    ["a binary workbook", zipParts({ "_rels/.rels": relationshipsPart([relationship("a", "officeDocument", "xl/workbook.bin")]), "xl/workbook.bin": "x" }), "legacy-format"],
    ["a workbook without its workbook part", without("xl/workbook.xml"), "not-a-workbook"],
    ["a workbook without its list of parts", without("_rels/.rels"), "not-a-workbook"],
    ["a workbook without its sheet", without("xl/worksheets/sheet1.xml"), "not-a-workbook"],
    ["a file cut in half", good.subarray(0, good.length / 2), "not-a-workbook"],
    ["a file whose last byte is missing", good.subarray(0, good.length - 1), "not-a-workbook"],
    ["a damaged part", withDamagedSheet(), "not-a-workbook"],
    ["a directory that claims more files", withEndField(10, 60), "not-a-workbook"],
    ["a directory that lies elsewhere", withEndField(16, 9), "not-a-workbook"],
    ["XML that breaks off", withSheet(worksheet("<sheetData><row r='1'><c r='A1'><v>1")), "not-a-workbook"],
    ["XML without its end", withSheet("<worksheet><sheetData>"), "not-a-workbook"],
    ["XML whose tags cross", withSheet(worksheet("<sheetData><row></sheetData></row>")), "not-a-workbook"],
    ["XML with a document type", withSheet(`<!DOCTYPE a [<!ENTITY b "c">]>${worksheet("<sheetData/>")}`), "not-a-workbook"],
    ["XML with unknown entities", withSheet(worksheet("<sheetData><row r='1'><c r='A1' t='str'><v>&b;</v></c></row></sheetData>")), "not-a-workbook"],
    ["an attribute without its end", withSheet('<worksheet><sheetData><row r="1><c/></row></sheetData></worksheet>'), "not-a-workbook"],
    ["a row beyond the sheet", withSheet(worksheet("<sheetData><row r='1048577'/></sheetData>")), "not-a-workbook"],
    ["a cell beyond the sheet", withSheet(worksheet("<sheetData><row r='1'><c r='XFE1'/></row></sheetData>")), "not-a-workbook"],
    ["an archive of 20,000 files", zipSync(Object.fromEntries(Array.from({ length: 20_000 }, (_, index) => [`f${index}`, [new Uint8Array(), { level: 0 }]]))), "too-large"],
    ["a cell in the first and one in the last corner", withSheet(worksheet('<sheetData><row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>1</v></c></row></sheetData>')), "too-large"],
    ["cells in every last column", withSheet(worksheet(`<sheetData>${Array.from({ length: 1500 }, (_, row) => `<row r="${row + 1}"><c r="XFD${row + 1}"><v>1</v></c></row>`).join("")}</sheetData>`)), "too-large"],
  ])("refuses %s", async (_, bytes, failure) => {
    expect(await failureOf(bytes)).toBe(failure);
  });

  it("refuses a part that unpacks to hundreds of times its size before unpacking it", async () => {
    expect(await failureOf(zipParts({ ...parts, "xl/worksheets/sheet1.xml": new Uint8Array(40 * 1024 * 1024).fill(32) }))).toBe("too-large");
  });

  it("refuses parts that unpack to too much together, each of them within its own bounds", async () => {
    const bulk = zipParts({ ...parts, ...Object.fromEntries(Array.from({ length: 40 }, (_, index) => [`xl/media/image${String(index)}.bin`, "x"])) });
    expect(await failureOf(claiming(bulk, "xl/media/", 15 * 1024 * 1024))).toBe("too-large");
  });

  it("does not unpack an archive inside the archive", async () => {
    const bomb = zipSync({ "0.bin": new Uint8Array(8 * 1024 * 1024) });
    expect(await failureOf(zipParts({ ...parts, "xl/embeddings/bomb.zip": bomb }))).toBe("no failure");
  });

  it("refuses a part that unpacks to more than it says", async () => {
    const content = strToU8(worksheet(`<sheetData>${" ".repeat(5000)}</sheetData>`));
    const bytes = zipParts({ ...parts, "xl/worksheets/sheet1.xml": content });
    const lying = Uint8Array.from(bytes);
    const view = new DataView(lying.buffer);
    for (let at = 0; at < lying.length - 28; at++) if (view.getUint32(at, true) === content.length) view.setUint32(at, 100, true);
    expect(await failureOf(lying)).toBe("not-a-workbook");
  });

  it("says in a sentence that a file is too large, and what to do", () => {
    for (const language of ["vi", "en"] as const) {
      const sentence = failureSentence({ kind: "host", error: new HostError("too-large", "") }, messages(language));
      expect(sentence).toMatch(/^\p{Lu}.{20,}\.$/u);
    }
  });

  it("names the sheet that cannot be read", async () => {
    await expect(openWorkbookFile(withSheet("<worksheet>"), null).read()).rejects.toMatchObject({ failure: "not-a-workbook", sheet: "A" });
  });

  it("never fails in another way, whatever bytes are damaged", async () => {
    const damage = fc.array(fc.tuple(fc.nat(good.length - 1), fc.nat(255)), { minLength: 1, maxLength: 6 });
    await fc.assert(
      fc.asyncProperty(damage, async (changes) => {
        const bytes = Uint8Array.from(good);
        for (const [at, byte] of changes) bytes[at] = byte;
        expect(typeof (await failureOf(bytes))).toBe("string");
      }),
      { numRuns: 300 },
    );
  });
});
