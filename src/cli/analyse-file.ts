import { bundledFrameworks } from "../app/bundled-frameworks";
import { createSession } from "../app/create-session";
import { assess } from "../app/use-cases/council";
import { ALL_CHECKS } from "../core/check/all-checks";
import type { Analysis } from "../core/analysis";
import type { AppendixTable } from "../core/recognize/appendix-table";
import type { Assessment } from "../core/council/assessment";
import { councilLabels } from "../i18n/council-labels";
import { inputSheetLabels } from "../i18n/input-sheet-labels";
import { CliError } from "./cli-error";
import type { CliIo } from "./cli-io";
import { openFile } from "./open-file";
import { succeeded } from "./succeeded";

/** "Phụ lục 2: 5–20; …" */
function places(tables: readonly AppendixTable[]): string {
  return tables.map(({ sheet, firstRow, lastRow }) => `${sheet}: ${firstRow + 1}–${lastRow + 1}`).join("; ");
}

/** A workbook's tables, and the unit's result by each indicator set. */
export interface AnalysedFile {
  readonly analysis: Analysis;
  readonly results: readonly Assessment[];
}

/**
 * Reads a workbook and everything that can be known of it, with what its users decided in the pane; a
 * CliError where it holds no appendix table.
 */
export async function analyseFile(path: string, io: CliIo): Promise<AnalysedFile> {
  const workbook = await openFile(path, io);
  const session = createSession(workbook, { labels: inputSheetLabels, year: io.year, frameworks: await bundledFrameworks(), checking: ALL_CHECKS });
  const analysis = succeeded(path, await session.scan());
  if (analysis.tables.length === 0) throw new CliError(({ cli }) => (analysis.doubtful.length === 0 ? cli.noTable(path) : cli.onlyDoubtful(path, places(analysis.doubtful))));
  const results = succeeded(path, await session.perform((context) => Promise.resolve(assess(context, councilLabels))));
  return { analysis, results };
}
