import { HostError } from "../../port";
import { damaged } from "../damaged";

/** The first bytes of an OLE2 compound file: an .xls, or an .xlsx behind a password. */
const compoundFile = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
/** The name of the stream that holds an encrypted package ([MS-OFFCRYPTO] 2.3.4), as the directory spells it. */
const encryptedStream = Array.from("EncryptedPackage").flatMap((letter) => [letter.charCodeAt(0), 0]);
/** What Excel 2 to 4 files begin with: a BOF record ([MS-XLS] 2.4.21). */
const oldRecords = [[0x09, 0x00], [0x09, 0x02], [0x09, 0x04]];

/** Throws the HostError that says what the bytes are, where they are a workbook in another format or behind a password. */
export function refuseOtherFormats(bytes: Uint8Array): void {
  if (bytes.length === 0) throw damaged("the file is empty");
  if (startsWith(bytes, compoundFile, 0)) {
    if (contains(bytes, encryptedStream)) throw new HostError("encrypted", "the workbook is behind a password");
    throw new HostError("legacy-format", "an Excel 97-2003 workbook (.xls)");
  }
  if (oldRecords.some((record) => startsWith(bytes, record, 0))) throw new HostError("legacy-format", "a workbook older than Excel 5");
}

function startsWith(bytes: Uint8Array, pattern: readonly number[], at: number): boolean {
  return pattern.every((byte, index) => bytes[at + index] === byte);
}

function contains(bytes: Uint8Array, pattern: readonly number[]): boolean {
  const [first = 0] = pattern;
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1)) if (startsWith(bytes, pattern, at)) return true;
  return false;
}
