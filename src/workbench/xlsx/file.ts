import { Workbook } from "@cj-tech-master/excelts";
import { strFromU8, unzipSync, zipSync } from "fflate";
import type { DocumentNames } from "../../core/plan/document-names";
import { readCustomXml, type Archive, type CustomXmlPart } from "./custom-xml";
import { readDefinedNames, type DefinedName } from "./defined-name";
import { OFFICE_THEME, themeColors, type ThemeColors } from "./palette";
import { withUsualPartNames } from "./part-names";
import { XlsxOpenError } from "./open-error";

/** A workbook file, opened. `bytes` stay as they were: saving starts from them anew. */
export interface XlsxFile {
  readonly bytes: Uint8Array;
  readonly book: Workbook;
  readonly theme: ThemeColors;
  readonly names: readonly DefinedName[];
  readonly customXml: readonly CustomXmlPart[];
  /** Whether sheets can neither be added nor removed (CT_WorkbookProtection, 18.2.29). */
  readonly lockedStructure: boolean;
  /** Names in the file's own properties. */
  readonly documentNames: DocumentNames;
}

const ZIP = [0x50, 0x4b];
const COMPOUND_FILE = [0xd0, 0xcf, 0x11, 0xe0];

/** Opens the bytes of an .xlsx; rejects with an `XlsxOpenError` and nothing else. */
export async function loadXlsx(bytes: Uint8Array): Promise<XlsxFile> {
  const archive = readArchive(bytes);
  try {
    const book = new Workbook();
    const usual = withUsualPartNames(archive);
    await book.xlsx.load(usual ? zipSync(usual, { level: 0 }) : bytes);
    unshareFormulas(book);
    const theme = archive["xl/theme/theme1.xml"];
    return {
      bytes,
      book,
      theme: theme ? themeColors(strFromU8(theme)) : OFFICE_THEME,
      names: readDefinedNames(archive),
      customXml: readCustomXml(archive),
      // The typings promise a text where a file may have none.
      documentNames: { author: book.creator ?? "", lastAuthor: book.lastModifiedBy ?? "", manager: book.manager ?? "", company: book.company ?? "" },
      lockedStructure: /<(?:\w+:)?workbookProtection\s[^>]*lockStructure="(?:1|true)"/.test(strFromU8(archive["xl/workbook.xml"] ?? new Uint8Array())),
    };
  } catch (error) {
    throw new XlsxOpenError("damaged", String(error));
  }
}

function readArchive(bytes: Uint8Array): Archive {
  if (bytes.length === 0) throw new XlsxOpenError("empty", "no bytes");
  if (startsWith(bytes, COMPOUND_FILE)) throw compoundFileError(bytes);
  if (!startsWith(bytes, ZIP)) throw new XlsxOpenError("not-a-workbook", "neither a zip archive nor a compound file");
  const archive = unzip(bytes);
  if (archive["xl/workbook.xml"] === undefined) throw new XlsxOpenError("not-a-workbook", "the archive has no xl/workbook.xml");
  return archive;
}

function unzip(bytes: Uint8Array): Archive {
  try {
    return unzipSync(bytes);
  } catch (error) {
    throw new XlsxOpenError("damaged", String(error));
  }
}

/** A workbook with a password is a compound file too, with a stream named "EncryptedPackage" (MS-OFFCRYPTO 2.3). */
function compoundFileError(bytes: Uint8Array): XlsxOpenError {
  const text = new TextDecoder("utf-16le").decode(bytes.subarray(0, bytes.length - (bytes.length % 2)));
  return text.includes("EncryptedPackage")
    ? new XlsxOpenError("encrypted", "an encrypted package")
    : new XlsxOpenError("legacy-format", "a compound file");
}

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte);
}

/** Gives every cell of a shared formula a formula of its own: afterwards a cell can change without the others. */
function unshareFormulas(book: Workbook): void {
  for (const sheet of book.worksheets) {
    const shared: (() => void)[] = [];
    sheet.eachRow((row) => {
      row.eachCell((cell) => {
        const { value, formula } = cell;
        if (typeof value !== "object" || value === null || !("sharedFormula" in value) || !formula) return;
        const { result } = value;
        shared.push(() => (cell.value = { formula, ...(result === undefined ? {} : { result }) }));
      });
    });
    for (const unshare of shared) unshare();
  }
}
