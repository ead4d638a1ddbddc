import { onlyHostErrors } from "./damaged";
import { FileWorkbook } from "./file-workbook";
import { refuseOtherFormats } from "./zip/other-formats";
import { PackageParts } from "./package/package-parts";
import { readWorkbookPart } from "./package/workbook-part";
import type { ZipCodec } from "./zip/zip-codec";

/**
 * Opens the bytes of an .xlsx or .xlsm file; `name` is what the workbook is called, where that is
 * known. Throws a HostError where they are no workbook.
 */
export function openWorkbookFile(bytes: Uint8Array, name: string | null, codec?: ZipCodec): FileWorkbook {
  return onlyHostErrors(() => {
    refuseOtherFormats(bytes);
    const parts = PackageParts.open(bytes, codec);
    readWorkbookPart(parts);
    return new FileWorkbook(parts, name);
  });
}
