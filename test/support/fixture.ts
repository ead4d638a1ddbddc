import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { FileWorkbook } from "../../src/host/file/file-workbook";
import { openWorkbookFile } from "../../src/host/file/open-workbook-file";

const WORKBOOKS = join(__dirname, "..", "workbooks");

/** The bytes of one of the real workbooks in test/workbooks. */
export function fixtureBytes(name: string): Uint8Array {
  return new Uint8Array(readFileSync(join(WORKBOOKS, name)));
}

/** One of the real workbooks, through the file adapter. */
export function openFixture(name: string): FileWorkbook {
  return openWorkbookFile(fixtureBytes(name), name);
}
