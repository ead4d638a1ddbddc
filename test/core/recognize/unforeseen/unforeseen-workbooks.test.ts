import { columnLetters } from "../../../../src/core/grid/address";
import { recognizeWorkbook } from "../../../../src/core/recognize/recognize-workbook";
import { brief, checkSheets } from "../../check/check-table";
import { throughFile } from "../../../support/file-sheet";
import type { SeenTable, UnforeseenWorkbook } from "./workbooks";
import { WORKBOOKS } from "./workbooks";
import { AGENCY_WORKBOOKS } from "./workbooks-of-agencies";
import { COASTAL_WORKBOOKS } from "./workbooks-of-coastal-offices";
import { DELTA_WORKBOOKS } from "./workbooks-of-delta-offices";
import { DISTANT_OTHER_WORKBOOKS } from "./workbooks-of-distant-matters";
import { FAR_OTHER_WORKBOOKS } from "./workbooks-of-far-matters";
import { FIELD_WORKBOOKS, OTHER_FIELD_WORKBOOKS } from "./workbooks-of-field-offices";
import { FURTHER_OTHER_WORKBOOKS } from "./workbooks-of-further-matters";
import { INLAND_WORKBOOKS } from "./workbooks-of-inland-offices";
import { LAKE_OTHER_WORKBOOKS } from "./workbooks-of-lake-matters";
import { LAKE_WORKBOOKS } from "./workbooks-of-lake-offices";
import { MERGED_WORKBOOKS, OTHER_MERGED_WORKBOOKS } from "./workbooks-of-merged-offices";
import { NEAR_OTHER_WORKBOOKS } from "./workbooks-of-near-matters";
import { OTHER_WORKBOOKS } from "./workbooks-of-other-matters";
import { NEIGHBOURED_WORKBOOKS } from "./workbooks-beside-other-matters";
import { PLAIN_OTHER_WORKBOOKS } from "./workbooks-of-plain-matters";
import { PLAIN_WORKBOOKS } from "./workbooks-of-plain-offices";
import { RIDGE_OTHER_WORKBOOKS } from "./workbooks-of-ridge-matters";
import { RIDGE_WORKBOOKS } from "./workbooks-of-ridge-offices";
import { RIVER_OTHER_WORKBOOKS } from "./workbooks-of-river-matters";
import { RIVER_WORKBOOKS } from "./workbooks-of-river-offices";
import { UPLAND_WORKBOOKS } from "./workbooks-of-upland-offices";
import { UNRELATED_WORKBOOKS } from "./workbooks-of-unrelated-matters";
import { WARD_WORKBOOKS } from "./workbooks-of-wards";

/** What is recognised in the file, in the words of the workbooks. */
async function seen({ sheets }: UnforeseenWorkbook): Promise<readonly SeenTable[]> {
  return recognizeWorkbook(await throughFile(sheets)).flat().map(({ sheet, headerRows, firstRow, lastRow, columns, scores, rows }) => {
    const roles = [...Object.entries(columns), ...scores.map(({ role, column }) => [role, column] as const)].sort(([, a], [, b]) => a - b);
    return {
      place: `${sheet}!${firstRow + 1}-${lastRow + 1}`,
      header: headerRows.map((row) => row + 1),
      columns: roles.map(([role, column]) => `${columnLetters(column)} ${role}`).join(", "),
      rows: rows.map(({ level, code }) => `${level} ${code === "" ? "-" : code}`).join(", "),
    };
  });
}

const APPENDICES = [...WORKBOOKS, ...WARD_WORKBOOKS, ...AGENCY_WORKBOOKS, ...MERGED_WORKBOOKS, ...FIELD_WORKBOOKS, ...COASTAL_WORKBOOKS, ...INLAND_WORKBOOKS, ...UPLAND_WORKBOOKS, ...RIVER_WORKBOOKS, ...DELTA_WORKBOOKS, ...LAKE_WORKBOOKS, ...RIDGE_WORKBOOKS, ...PLAIN_WORKBOOKS, ...NEIGHBOURED_WORKBOOKS];

/** What a careful reader recognises and the add-in does not yet; one that is mended fails here, and leaves the list. */
const GAPS: ReadonlySet<string> = new Set([
  // "Điểm Kho bạc Nhà nước duyệt" is read as the last word, as "Điểm UBND tỉnh phê duyệt" is; its writer means an appraisal.
  "a regional treasury: an old font of two bytes, the total first, who keeps the figures, numbers running on",
  // Codes that begin with the pillar's letter ("V1.1") over few rows, without a word of digital transformation beside them.
  "a university of a highland: a sheet for every pillar in a layout of its own, the summary before them",
]);

test.each(APPENDICES.filter(({ name }) => !GAPS.has(name)))("$name is recognised to the cell", async (workbook) => {
  expect(await seen(workbook)).toEqual(workbook.tables);
});

test.failing.each(APPENDICES.filter(({ name }) => GAPS.has(name)))("not yet: $name is recognised to the cell", async (workbook) => {
  expect(await seen(workbook)).toEqual(workbook.tables);
});

/** Workbooks in which a printed score is none that its own rule gives. */
const AT_ODDS: ReadonlySet<string> = new Set(["a plan of improvement with the loss of points between", "a merged province's finance department: a header of two rows merged, an index row with a formula of columns, long scoring texts"]);

test.each(APPENDICES.filter(({ name }) => !AT_ODDS.has(name)))("$name has no error as it stands", async ({ sheets }) => {
  expect(checkSheets(await throughFile(sheets)).filter(({ severity }) => severity === "error").map(brief)).toEqual([]);
});

test.each([...OTHER_WORKBOOKS, ...FURTHER_OTHER_WORKBOOKS, ...NEAR_OTHER_WORKBOOKS, ...OTHER_MERGED_WORKBOOKS, ...OTHER_FIELD_WORKBOOKS, ...UNRELATED_WORKBOOKS, ...DISTANT_OTHER_WORKBOOKS, ...FAR_OTHER_WORKBOOKS, ...RIVER_OTHER_WORKBOOKS, ...LAKE_OTHER_WORKBOOKS, ...RIDGE_OTHER_WORKBOOKS, ...PLAIN_OTHER_WORKBOOKS])("$name is not taken for an appendix", async (workbook) => {
  expect(await seen(workbook)).toEqual([]);
});
