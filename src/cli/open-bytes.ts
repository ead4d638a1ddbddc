import type { FileWorkbook } from "../host/file/file-workbook";
import { openWorkbookFile } from "../host/file/open-workbook-file";
import { newWorkbookFile } from "../host/file/package/new-workbook";
import { nativeCodec } from "./native-codec";

/** Opens the bytes of a workbook file as fast as Node can. Throws a HostError where they are none. */
export function openBytes(bytes: Uint8Array, name: string): FileWorkbook {
  return openWorkbookFile(bytes, name, nativeCodec);
}

/** A new workbook with one empty sheet of that name, saved as fast as Node can. */
export function newFile(name: string | null, sheet: string): FileWorkbook {
  return newWorkbookFile(name, sheet, nativeCodec);
}
