import type { ChosenFile } from "../../src/app/files/chosen-file";
import { readUnitFile } from "../../src/app/rank/read-unit-file";
import type { CollectedReadings } from "../../src/app/rank/collect-readings";
import { collectReadings } from "../../src/app/rank/collect-readings";
import { markOf } from "../../src/cli/rank/read-unit-job";
import type { Framework } from "../../src/core/framework/framework";
import { openWorkbookFile } from "../../src/host/file/open-workbook-file";
import { inputSheetLabels } from "../../src/i18n/input-sheet-labels";
import type { ProvinceOptions, SampleFile } from "../../src/workbench/sample/province/sample-province";
import { sampleProvince } from "../../src/workbench/sample/province/sample-province";

/** A sample province's workbooks, all at once. */
export async function provinceFiles(options: ProvinceOptions): Promise<readonly SampleFile[]> {
  const files: SampleFile[] = [];
  for await (const file of sampleProvince(options)) files.push(file);
  return files;
}

/** What is read of files, as the command line and the pane read them. */
export async function readFiles(files: readonly SampleFile[], frameworks: readonly Framework[] = []): Promise<CollectedReadings> {
  const outcomes = [];
  for (const { name, bytes } of files) {
    const file: ChosenFile = { name, bytes: () => Promise.resolve(bytes) };
    outcomes.push(await readUnitFile(file, { open: openWorkbookFile, markOf, labels: inputSheetLabels, year: 2024, frameworks }));
  }
  return collectReadings(outcomes);
}
