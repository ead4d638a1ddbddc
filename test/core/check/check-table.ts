import { analyse } from "../../../src/core/analyse";
import { ALL_CHECKS } from "../../../src/core/check/all-checks";
import type { Finding } from "../../../src/core/check/finding";
import { cellAddress } from "../../../src/core/grid/address";
import type { Grid } from "../../../src/core/grid/grid";
import type { GivenInputs } from "../../../src/core/score/given-inputs";
import { inputSheetLabels } from "../../../src/i18n/input-sheet-labels";

/** Every finding of every table of some sheets. */
export function checkSheets(sheets: readonly Grid[], givenInputs: readonly GivenInputs[] = []): readonly Finding[] {
  return analyse(sheets, { labels: inputSheetLabels, year: 2024, givenInputs, checking: ALL_CHECKS }).tables.flatMap(({ findings }) => findings);
}

/** Every finding of every table of a sheet. */
export function checkGrid(grid: Grid): readonly Finding[] {
  return checkSheets([grid]);
}

/** "error group-score-sum D4" of a finding. */
export function brief({ severity, code, row, column }: Finding): string {
  return `${severity} ${code} ${cellAddress(row, column)}`;
}
