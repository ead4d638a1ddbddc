import { bundledFrameworks } from "../app/bundled-frameworks";
import type { ReaderOptions } from "../app/rank/read-unit-file";
import { openWorkbookFile } from "../host/file/open-workbook-file";
import { inputSheetLabels } from "../i18n/input-sheet-labels";

/** Bytes of SHA-256 that mark a file: enough to tell some thousand apart. */
const MARK_BYTES = 8;

/** Entry for the files of other units: the one place where the pane meets .xlsx files that are not open in Excel. */
export async function unitReader(): Promise<ReaderOptions> {
  return { open: openWorkbookFile, markOf, labels: inputSheetLabels, year: new Date().getFullYear(), frameworks: await bundledFrameworks() };
}

async function markOf(bytes: Uint8Array): Promise<string> {
  const hash = new Uint8Array(await crypto.subtle.digest("SHA-256", new Uint8Array(bytes)));
  return Array.from(hash.subarray(0, MARK_BYTES), (byte) => byte.toString(16).padStart(2, "0")).join("");
}
