import type { Grid } from "../../../src/core/grid/grid";
import type { CellContent } from "../../../src/core/grid/cell";
import { openWorkbookFile } from "../../../src/host/file/open-workbook-file";
import { readSet, SET_IDS } from "../../support/bundled-sets";
import { provinceFiles } from "../../support/sample-units";
import { SeededRandom } from "../../support/seeded-random";
import type { UnitFiles } from "./read-units-afresh";
import { readAfresh, readWith } from "./read-units-afresh";

jest.setTimeout(300_000);

const seed = Number(process.env["DTI_SEED"] ?? 20_261);
const UNITS = ["Sở Nội vụ", "Sở Tư pháp"];
/** Files that differ from a unit's own in one cell. */
const EDITED = 4;

interface Typed {
  readonly grid: Grid;
  readonly row: number;
  readonly column: number;
}

/** The cells in which something was typed, wherever in the workbook. */
function typedCells(sheets: readonly Grid[]): readonly Typed[] {
  const all = sheets.flatMap((grid) => Array.from({ length: grid.endRow }, (_, row) => Array.from({ length: grid.endColumn }, (__, column): Typed => ({ grid, row, column })))).flat();
  return all.filter(({ grid, row, column }) => grid.content(row, column).kind === "value");
}

/** Another content of the same kind, or none at all. */
function otherContent(held: CellContent, random: SeededRandom): CellContent {
  const value = held.kind === "value" ? held.value : "";
  const other = typeof value === "number" ? value + random.integer(1, 30) : `${String(value)} và ${random.integer(2, 9)} nội dung khác`;
  return random.pick<CellContent>([{ kind: "value", value: other }, { kind: "value", value: other }, { kind: "blank" }]) ?? { kind: "blank" };
}

async function editedSomewhere(bytes: Uint8Array, random: SeededRandom): Promise<Uint8Array> {
  const workbook = openWorkbookFile(bytes, null);
  const cell = random.pick(typedCells((await workbook.read()).sheets));
  if (!cell) throw new Error("nothing is typed");
  const { grid, row, column } = cell;
  const held = grid.content(row, column);
  await workbook.write({ kind: "fill", edits: [{ kind: "cells", sheet: grid.sheet, row, column, before: [[held]], after: [[otherContent(held, random)]] }] });
  return workbook.save();
}

async function randomProvince(random: SeededRandom): Promise<UnitFiles> {
  const own = await provinceFiles({ framework: readSet(random.pick(SET_IDS) ?? ""), year: 2024, units: UNITS, seed: random.integer(1, 1e6) });
  const files = new Map(own.map(({ name, bytes }) => [name, bytes]));
  for (let edited = 0; edited < EDITED; edited++) files.set(`${edited}.xlsx`, await editedSomewhere((random.pick(own) ?? { bytes: new Uint8Array() }).bytes, random));
  return files;
}

it.each([seed, seed + 1])("files of a random province that differ in one cell are read as if each were the first (seed %i)", async (own) => {
  const files = await randomProvince(new SeededRandom(own));
  const { readUnitJob } = await import("../../../src/cli/rank/read-unit-job");
  for (const file of [...files.keys(), ...[...files.keys()].reverse()]) await readWith(readUnitJob, file, files);
  for (const file of files.keys()) expect([file, await readWith(readUnitJob, file, files)]).toEqual([file, await readAfresh(file, files)]);
});
