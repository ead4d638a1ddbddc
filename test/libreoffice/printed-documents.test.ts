import { openWorkbookFile } from "../../src/host/file/open-workbook-file";
import { files, runInMemory } from "../cli/run-in-memory";
import { expectWholeDocuments } from "../support/expect-whole-documents";

test("the documents that the command line makes print on A4 pages with repeated headers, and nothing is cut off", async () => {
  const run = await runInMemory(["plan", files.bachThong, "-o", "out.xlsx"]);
  expect(run.code).toBe(0);
  const bytes = run.written.get("out.xlsx") ?? new Uint8Array();
  await expectWholeDocuments(bytes, (await openWorkbookFile(bytes, null).read()).sheets);
}, 240_000);
