import { openWorkbookFile } from "../../src/host/file/open-workbook-file";
import type { Workbook } from "../../src/host/port";
import { loadXlsx } from "../../src/workbench/xlsx/file";
import { toUniverSnapshot } from "../../src/workbench/xlsx/snapshot";
import { excelWorkbook } from "./excel-workbook";
import type { OfficePane, PaneOptions } from "./office-harness";
import { openPane } from "./office-harness";

/** Opens the bytes of an .xlsx file as a workbook. */
export type OpenWorkbook = (bytes: Uint8Array) => Promise<Workbook>;

/** Runs the same tests over a file on disk and over the file in Excel, or what stands for it; `excel` says which Excel, where the floor is not enough. */
export function describeBothAdapters(tests: (open: OpenWorkbook) => void, excel: Pick<PaneOptions, "requirements"> = {}): void {
  let pane: OfficePane | null = null;
  afterEach(async () => {
    await pane?.close();
    pane = null;
  });
  const adapters: readonly (readonly [string, OpenWorkbook])[] = [
    ["the file adapter", (bytes) => Promise.resolve(openWorkbookFile(bytes, null))],
    ["office.js", async (bytes) => {
      const file = await loadXlsx(bytes);
      pane = await openPane(toUniverSnapshot(file, "sổ"), { ...excel, documentNames: file.documentNames });
      return excelWorkbook(pane);
    }],
  ];
  describe.each(adapters)("through %s", (_, open) => tests(open));
}
