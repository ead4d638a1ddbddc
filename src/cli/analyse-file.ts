import { bundledFrameworks } from "../app/bundled-frameworks";
import { createSession } from "../app/create-session";
import type { Analysis } from "../core/analysis";
import { inputSheetLabels } from "../i18n/input-sheet-labels";
import { CliError } from "./cli-error";
import type { CliIo } from "./cli-io";
import { openFile } from "./open-file";
import { succeeded } from "./succeeded";

/**
 * Reads a workbook and everything that can be known of it, with what its users decided in the pane; a
 * CliError where it holds no appendix table.
 */
export async function analyseFile(path: string, io: CliIo): Promise<Analysis> {
  const workbook = await openFile(path, io);
  const session = createSession(workbook, { labels: inputSheetLabels, year: io.year, frameworks: await bundledFrameworks() });
  const analysis = succeeded(path, await session.scan());
  if (analysis.tables.length === 0) throw new CliError(({ cli }) => cli.noTable(path));
  return analysis;
}
