import { strToU8, zipSync } from "fflate";
import fc from "fast-check";
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
    ["cells in every last column", withSheet(worksheet(`<sheetData>${Array.from({ length: 1500 }, (_, row) => `<row r="${row + 1}"><c r="XFD${row + 1}"><v>1</v></c></row>`).join("")}</sheetData>`)), "too-large"],
  ])("refuses %s", async (_, bytes, failure) => {
    expect(await failureOf(bytes)).toBe(failure);
  });

  it("refuses a part that unpacks to hundreds of times its size before unpacking it", async () => {
    expect(await failureOf(zipParts({ ...parts, "xl/worksheets/sheet1.xml": new Uint8Array(40 * 1024 * 1024).fill(32) }))).toBe("too-large");
  });

  it("refuses a part that unpacks to more than it says", async () => {
    const content = strToU8(worksheet(`<sheetData>${" ".repeat(5000)}</sheetData>`));
    const bytes = zipParts({ ...parts, "xl/worksheets/sheet1.xml": content });
    const lying = Uint8Array.from(bytes);
    const view = new DataView(lying.buffer);
    for (let at = 0; at < lying.length - 28; at++) if (view.getUint32(at, true) === content.length) view.setUint32(at, 100, true);
    expect(await failureOf(lying)).toBe("not-a-workbook");
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
