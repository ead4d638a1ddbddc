import { createSession } from "../../app/create-session";
import { applyForms, previewForms } from "../../app/use-cases/collect-forms";
import { INPUT_SHEET } from "../../core/score/input-sheet-layout";
import { inputSheetLabels } from "../../i18n/input-sheet-labels";
import type { Language } from "../cli-error";
import { CliError } from "../cli-error";
import type { CliIo } from "../cli-io";
import type { CommandOptions, ExitCode } from "../command-options";
import { openFile, orCliError, writeBytes } from "../open-file";
import { succeeded } from "../succeeded";
import { collectingOf } from "./collecting-of";
import { isSettled, mergeJson, mergeLines } from "./merge-report";
import { readForm } from "./read-form";

/**
 * `dti collect`: puts the figures of returned forms onto the input sheet of a copy of the workbook, and scores into its tables. Where two
 * values differ nothing is written and both are shown: exit code 1.
 */
export async function collectCommand(options: CommandOptions, io: CliIo, language: Language): Promise<ExitCode> {
  const { output } = options;
  const [file, ...forms] = options.words;
  if (file === undefined || forms.length === 0) throw new CliError(({ cli }) => cli.noForms);
  if (output === null) throw new CliError(({ cli }) => cli.noOutput);
  const collecting = await collectingOf(options, io);
  const workbook = await openFile(file, io);
  const session = createSession(workbook, { labels: inputSheetLabels, year: io.year });
  const { tables } = succeeded(file, await session.scan());
  if (tables.length === 0) throw new CliError(({ cli }) => cli.noTable(file));
  const { sheets, lockedStructure } = await orCliError(file, () => workbook.read());
  const needsSheet = !lockedStructure && tables.some(({ inputs }) => inputs.length > 0);
  if (needsSheet && !sheets.some(({ sheet }) => sheet === INPUT_SHEET)) throw new CliError(({ cli }) => cli.noInputSheet(file));
  const returned = await Promise.all(forms.map((path) => readForm(path, io)));
  const merge = succeeded(file, await session.perform((context) => previewForms(context, returned, collecting)));
  succeeded(file, await session.perform((context) => applyForms(context, merge)));
  await writeBytes(output, workbook.save(), io);
  io.out(options.json ? `${JSON.stringify({ file, out: output, ...mergeJson(merge) }, null, 2)}\n` : `${[...mergeLines(merge, language), language.cli.saved(output)].join("\n")}\n`);
  return isSettled(merge) ? 0 : 1;
}
