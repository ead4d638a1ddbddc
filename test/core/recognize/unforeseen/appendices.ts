import type { UnforeseenWorkbook } from "./workbooks";
import { WORKBOOKS } from "./workbooks";
import { AGENCY_WORKBOOKS } from "./workbooks-of-agencies";
import { BAY_WORKBOOKS } from "./workbooks-of-bay-offices";
import { CAPE_WORKBOOKS } from "./workbooks-of-cape-offices";
import { COASTAL_WORKBOOKS } from "./workbooks-of-coastal-offices";
import { CREEK_WORKBOOKS } from "./workbooks-of-creek-offices";
import { DALE_WORKBOOKS } from "./workbooks-of-dale-offices";
import { DELTA_WORKBOOKS } from "./workbooks-of-delta-offices";
import { FIELD_WORKBOOKS } from "./workbooks-of-field-offices";
import { GULF_WORKBOOKS } from "./workbooks-of-gulf-offices";
import { HEATH_WORKBOOKS } from "./workbooks-of-heath-offices";
import { INLAND_WORKBOOKS } from "./workbooks-of-inland-offices";
import { LAKE_WORKBOOKS } from "./workbooks-of-lake-offices";
import { MERGED_WORKBOOKS } from "./workbooks-of-merged-offices";
import { MOUND_WORKBOOKS } from "./workbooks-of-mound-offices";
import { NEIGHBOURED_WORKBOOKS } from "./workbooks-beside-other-matters";
import { PLAIN_WORKBOOKS } from "./workbooks-of-plain-offices";
import { RIDGE_WORKBOOKS } from "./workbooks-of-ridge-offices";
import { RIVER_WORKBOOKS } from "./workbooks-of-river-offices";
import { UPLAND_WORKBOOKS } from "./workbooks-of-upland-offices";
import { WARD_WORKBOOKS } from "./workbooks-of-wards";

/** Every workbook with an appendix that nobody foresaw. */
export const APPENDICES: readonly UnforeseenWorkbook[] = [...WORKBOOKS, ...WARD_WORKBOOKS, ...AGENCY_WORKBOOKS, ...MERGED_WORKBOOKS, ...FIELD_WORKBOOKS, ...COASTAL_WORKBOOKS, ...INLAND_WORKBOOKS, ...UPLAND_WORKBOOKS, ...RIVER_WORKBOOKS, ...DELTA_WORKBOOKS, ...LAKE_WORKBOOKS, ...RIDGE_WORKBOOKS, ...PLAIN_WORKBOOKS, ...BAY_WORKBOOKS, ...CAPE_WORKBOOKS, ...DALE_WORKBOOKS, ...GULF_WORKBOOKS, ...MOUND_WORKBOOKS, ...HEATH_WORKBOOKS, ...CREEK_WORKBOOKS, ...NEIGHBOURED_WORKBOOKS];
