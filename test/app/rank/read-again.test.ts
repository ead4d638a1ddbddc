import type { FileOutcome } from "../../../src/app/rank/read-unit-file";
import type { CellContent } from "../../../src/core/grid/cell";
import { openWorkbookFile } from "../../../src/host/file/open-workbook-file";
import { readSet } from "../../support/bundled-sets";
import { provinceFiles } from "../../support/sample-units";
import type { UnitFiles } from "./read-units-afresh";
import { readAfresh, readWith } from "./read-units-afresh";

jest.setTimeout(300_000);

const seed = 4127;
const units = ["Sở Nội vụ", "Sở Tư pháp"];

/** Where a file of the sample differs from the unit's own, by its column: each is something that is kept from file to file. */
const EDITS: readonly { readonly what: string; readonly column: number; readonly value: string | number }[] = [
  { what: "name", column: 1, value: "Tỷ lệ cán bộ được được đào tạo (theo kế hoạch" },
  { what: "maximum", column: 2, value: 77 },
  { what: "score", column: 3, value: 999 },
  { what: "rule", column: 4, value: "- Đã ban hành: 7 điểm\n- Chưa ban hành: 0 điểm" },
];
/** A row of an indicator well inside the table. */
const ROW = 20;

async function edited(bytes: Uint8Array, column: number, value: string | number): Promise<Uint8Array> {
  const workbook = openWorkbookFile(bytes, null);
  const [grid] = (await workbook.read()).sheets;
  if (!grid) throw new Error("no sheet");
  const after: CellContent = { kind: "value", value };
  await workbook.write({ kind: "fill", edits: [{ kind: "cells", sheet: grid.sheet, row: ROW, column, before: [[grid.content(ROW, column)]], after: [[after]] }] });
  return workbook.save();
}

async function sample(): Promise<UnitFiles> {
  const own = await provinceFiles({ framework: readSet("gia-lai-2023"), year: 2024, units, seed });
  const files = new Map(own.map(({ name, bytes }) => [name, bytes]));
  const [first] = own;
  if (!first) throw new Error("no sample");
  for (const { what, column, value } of EDITS) files.set(`${what}.xlsx`, await edited(first.bytes, column, value));
  return files;
}

describe(`what is kept from file to file changes no reading (seed ${seed})`, () => {
  let files: UnitFiles;
  const afresh = new Map<string, FileOutcome>();

  beforeAll(async () => {
    files = await sample();
    for (const file of files.keys()) afresh.set(file, await readAfresh(file, files));
  });

  it("tells the edited files apart", () => {
    expect(new Set([...afresh.values()].map(({ reading, set }) => JSON.stringify([reading?.scores, reading?.audit, set?.id]))).size).toBe(units.length + EDITS.length);
  });

  it.each([
    ["one after the other", (names: readonly string[]) => names],
    ["the other way round", (names: readonly string[]) => [...names].reverse()],
    ["again and again", (names: readonly string[]) => [...names, ...names]],
  ])("%s", async (_, inOrder) => {
    const { readUnitJob } = await import("../../../src/cli/rank/read-unit-job");
    for (const file of inOrder([...files.keys()])) expect([file, await readWith(readUnitJob, file, files)]).toEqual([file, afresh.get(file)]);
  });
});
