import { bundledFrameworks } from "../app/bundled-frameworks";
import type { Analysis } from "../core/analysis";
import { analyse } from "../core/analyse";
import { inputSheetLabels } from "../i18n/input-sheet-labels";
import { CliError } from "./cli-error";
import type { CliIo } from "./cli-io";
import { openFile, orCliError } from "./open-file";

/** Reads a workbook and everything that can be known of it; a CliError where it holds no appendix table. */
export async function analyseFile(path: string, io: CliIo): Promise<Analysis> {
  const workbook = await openFile(path, io);
  const { sheets } = await orCliError(path, () => workbook.read());
  const analysis = analyse(sheets, { labels: inputSheetLabels, year: io.year, frameworks: await bundledFrameworks() });
  if (analysis.tables.length === 0) throw new CliError(({ cli }) => cli.noTable(path));
  return analysis;
}
