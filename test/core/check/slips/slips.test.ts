import type { Finding } from "../../../../src/core/check/finding";
import { cellAddress } from "../../../../src/core/grid/address";
import { Grid } from "../../../../src/core/grid/grid";
import { INPUT_COLUMNS, INPUT_SHEET } from "../../../../src/core/score/input-sheet-layout";
import { inputSheetLabels } from "../../../../src/i18n/input-sheet-labels";
import { throughFile } from "../../../support/file-sheet";
import { brief, checkSheets } from "../check-table";
import type { Slip, SlippedTable } from "./slip";
import { SLIPS_OF_COASTAL_OFFICES } from "./slips-of-coastal-offices";
import { SLIPS_OF_COMMUNES } from "./slips-of-communes";
import { SLIPS_OF_CREEK_OFFICES } from "./slips-of-creek-offices";
import { SLIPS_OF_DALE_OFFICES } from "./slips-of-dale-offices";
import { SLIPS_OF_DEPARTMENTS } from "./slips-of-departments";
import { SLIPS_OF_FIELD_OFFICES } from "./slips-of-field-offices";
import { SLIPS_OF_FIGURES } from "./slips-of-figures";
import { SLIPS_OF_GULF_OFFICES } from "./slips-of-gulf-offices";
import { SLIPS_OF_HEATH_OFFICES } from "./slips-of-heath-offices";
import { SLIPS_OF_INLAND_OFFICES } from "./slips-of-inland-offices";
import { SLIPS_OF_LAKE_OFFICES } from "./slips-of-lake-offices";
import { SLIPS_OF_MERGED_OFFICES } from "./slips-of-merged-offices";
import { SLIPS_OF_MOUND_OFFICES } from "./slips-of-mound-offices";
import { SLIPS_OF_SHEETS } from "./slips-of-sheets";
import { SLIPS_OF_RIDGE_OFFICES } from "./slips-of-ridge-offices";
import { SLIPS_OF_BAY_OFFICES } from "./slips-of-bay-offices";
import { SLIPS_OF_CAPE_OFFICES } from "./slips-of-cape-offices";
import { SLIPS_OF_RIVER_OFFICES } from "./slips-of-river-offices";
import { SLIPS_OF_UPLAND_OFFICES } from "./slips-of-upland-offices";

const TABLES: readonly SlippedTable[] = [...SLIPS_OF_COMMUNES, ...SLIPS_OF_DEPARTMENTS, ...SLIPS_OF_FIGURES, ...SLIPS_OF_SHEETS, ...SLIPS_OF_MERGED_OFFICES, ...SLIPS_OF_FIELD_OFFICES, ...SLIPS_OF_COASTAL_OFFICES, ...SLIPS_OF_INLAND_OFFICES, ...SLIPS_OF_UPLAND_OFFICES, ...SLIPS_OF_RIVER_OFFICES, ...SLIPS_OF_LAKE_OFFICES, ...SLIPS_OF_RIDGE_OFFICES, ...SLIPS_OF_BAY_OFFICES, ...SLIPS_OF_CAPE_OFFICES, ...SLIPS_OF_DALE_OFFICES, ...SLIPS_OF_GULF_OFFICES, ...SLIPS_OF_MOUND_OFFICES, ...SLIPS_OF_HEATH_OFFICES, ...SLIPS_OF_CREEK_OFFICES];

/** The sheet of figures with its header in row 1 and the values in column F, in the order of the keys. */
function figureSheet(figures: NonNullable<SlippedTable["figures"]>): Grid {
  const header = INPUT_COLUMNS.map((column) => inputSheetLabels[column]);
  const rows = Object.entries(figures).map(([key, value]) => ["", "", "", "", "", value, "", "", key]);
  return new Grid({ sheet: INPUT_SHEET, row: 0, column: 0, values: [header, ...rows] });
}

/** What is found in a table with some slips. */
async function findings({ sheet, figures }: SlippedTable, slips: readonly Slip[]): Promise<readonly Finding[]> {
  const typed = Object.assign({}, ...slips.map(({ cells }) => cells ?? {})) as NonNullable<Slip["cells"]>;
  const merges = [...(sheet.merges ?? []), ...slips.flatMap((one) => one.merges ?? [])];
  const grids = await throughFile({ "Bảng điểm": { ...sheet, typed, merges } });
  const own = figures ? [figureSheet(Object.assign({}, figures, ...slips.map((one) => one.figures ?? {})) as typeof figures)] : [];
  return checkSheets([...grids, ...own]);
}

/** Where a slip is: "D4", or the cell of the figure with a key. */
function cellOf({ at }: Slip, { figures = {} }: SlippedTable): string {
  const place = Object.keys(figures).indexOf(at);
  return place < 0 ? at : cellAddress(place + 1, INPUT_COLUMNS.indexOf("value"));
}

const rowOf = (address: string): string => address.replace(/\D/g, "");

/** The errors about other rows that do not follow from what was found in those of the slips. */
function strays(found: readonly Finding[], slips: readonly Slip[], table: SlippedTable): readonly Finding[] {
  const rows = new Set(slips.map((slip) => rowOf(cellOf(slip, table))));
  const isOwn = (finding: Finding): boolean => rows.has(String(finding.row + 1));
  const follows = ({ facts }: Finding): boolean => (facts.causedBy ?? []).some((id) => found.some((other) => other.id === id && (isOwn(other) || follows(other))));
  return found.filter((finding) => finding.severity === "error" && !isOwn(finding) && !follows(finding));
}

const label = ({ code, row, column }: Finding): string => `${code} ${cellAddress(row, column)}`;

async function judged(table: SlippedTable, slips: readonly Slip[]): Promise<unknown> {
  const found = await findings(table, slips);
  const missed = slips.map((slip) => `${slip.code} ${cellOf(slip, table)}`).filter((planted) => !found.map(label).includes(planted));
  return { missed, instead: missed.length > 0 ? found.map(brief) : [], strays: strays(found, slips, table).map(brief) };
}

const SINGLE = TABLES.flatMap((table) => table.slips.map((slip) => ({ name: table.name, code: slip.code, at: slip.at, way: slip.way, table, slips: [slip] })));
const TOGETHER = TABLES.filter(({ together }) => together !== undefined).map((table) => ({ name: table.name, table, slips: (table.together ?? []).flatMap((index) => table.slips[index] ?? []) }));

test.each(TABLES)("$name: nothing is found in the table as it should be", async (table) => {
  expect((await findings(table, [])).map(brief)).toEqual([]);
});

test.each(SINGLE)("$name: $code at $at, $way", async ({ table, slips }) => {
  expect(await judged(table, slips)).toEqual({ missed: [], instead: [], strays: [] });
});

test.each(TOGETHER)("$name: several slips at once", async ({ table, slips }) => {
  expect(await judged(table, slips)).toEqual({ missed: [], instead: [], strays: [] });
});
