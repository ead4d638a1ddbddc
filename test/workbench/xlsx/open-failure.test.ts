import { readFileSync } from "node:fs";
import { join } from "node:path";
import { strToU8, zipSync } from "fflate";
import { loadXlsx } from "../../../src/workbench/xlsx/file";
import type { XlsxOpenFailure } from "../../../src/workbench/xlsx/open-error";

const compoundFile = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const utf16 = (text: string): number[] => [...text].flatMap((character) => [character.charCodeAt(0), 0]);
const workbook = (): Uint8Array => new Uint8Array(readFileSync(join(__dirname, "../../workbooks/clean-4-bach-thong.xlsx")));

const cases: readonly { readonly story: string; readonly bytes: () => Uint8Array; readonly failure: XlsxOpenFailure }[] = [
  { story: "an empty file", bytes: () => new Uint8Array(), failure: "empty" },
  { story: "a text that is called .xlsx", bytes: () => strToU8("Phụ lục"), failure: "not-a-workbook" },
  { story: "a Word document", bytes: () => zipSync({ "word/document.xml": strToU8("<w:document/>") }), failure: "not-a-workbook" },
  { story: "an .xls of Excel 97", bytes: () => new Uint8Array([...compoundFile, ...utf16("Workbook")]), failure: "legacy-format" },
  { story: "a workbook with a password", bytes: () => new Uint8Array([...compoundFile, ...utf16("EncryptedPackage")]), failure: "encrypted" },
  { story: "a download that broke off", bytes: () => workbook().subarray(0, 9_000), failure: "damaged" },
  { story: "a workbook whose main part is cut", bytes: () => zipSync({ "xl/workbook.xml": strToU8("<workbook><sheets>") }), failure: "damaged" },
];

describe("a file that cannot be opened says why", () => {
  test.each(cases)("$story", async ({ bytes, failure }) => {
    await expect(loadXlsx(bytes())).rejects.toMatchObject({ name: "XlsxOpenError", failure });
  });
});
