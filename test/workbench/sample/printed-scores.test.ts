import { createSession } from "../../../src/app/create-session";
import type { TableAnalysis } from "../../../src/core/analysis";
import { openWorkbookFile } from "../../../src/host/file/open-workbook-file";
import { inputSheetLabels } from "../../../src/i18n/input-sheet-labels";
import { SAMPLE_SOURCE } from "../../../src/workbench/sample/sample-source";
import { sampleBytes, sampleInputs as inputs } from "../../support/sample-workbook";

/** Rules that the compiler refuses; their rows keep the printed score. */
const unreadable = ["6.8"];

/** Compiling every rule takes its time on a machine that does other things too. */
jest.setTimeout(60_000);

let table: TableAnalysis;

beforeAll(async () => {
  const session = createSession(openWorkbookFile(await sampleBytes(), "sample.xlsx"), { labels: inputSheetLabels, year: 2024 });
  const scanned = await session.scan();
  const [first] = scanned.ok ? scanned.value.tables : [];
  if (!first) throw new Error("no table in the sample");
  table = first;
});

const nodeOf = (path: string) => table.tree.nodes.findIndex((node) => node.path === path);

describe("the sample's figures give the score that the appendix prints", () => {
  test.each(inputs.map(({ path = "" }) => path).filter((path) => !unreadable.includes(path)))("%s", (path) => {
    const score = table.scores[nodeOf(path)];
    expect(score?.computed).toBe(score?.printed);
  });
});

test("every figure that the rules ask for is given, each marked as illustrative", () => {
  const missing = table.inputs.filter(({ cell }) => cell.value === null).map(({ key }) => key);
  const unmarked = table.inputs.filter(({ kind, source }) => kind !== "peers" && source !== SAMPLE_SOURCE).map(({ key }) => key);
  expect({ missing, unmarked }).toEqual({ missing: [], unmarked: [] });
});
