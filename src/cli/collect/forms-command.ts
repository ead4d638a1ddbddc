import { makeFormFiles } from "../../app/collect/form-files";
import { createSession } from "../../app/create-session";
import { formsToSend } from "../../app/use-cases/collect-forms";
import { UNWATCHED } from "../../app/watched";
import { inputSheetLabels } from "../../i18n/input-sheet-labels";
import type { Language } from "../cli-error";
import { CliError } from "../cli-error";
import type { CliIo } from "../cli-io";
import type { CommandOptions, ExitCode } from "../command-options";
import { onlyFile } from "../command-options";
import { newFile } from "../open-bytes";
import { openFile, writeBytes } from "../open-file";
import { succeeded } from "../succeeded";
import { collectingOf } from "./collecting-of";

/**
 * `dti forms`: one small workbook for each agency that supplies figures, with its questions only; one with all of them where the workbook
 * takes no input sheet.
 */
export async function formsCommand(options: CommandOptions, io: CliIo, { cli }: Language): Promise<ExitCode> {
  const { output } = options;
  const file = onlyFile(options);
  if (output === null) throw new CliError((language) => language.cli.noFormsFolder);
  const collecting = await collectingOf(options, io);
  const session = createSession(await openFile(file, io), { labels: inputSheetLabels, year: io.year });
  const { tables } = succeeded(file, await session.scan());
  if (tables.length === 0) throw new CliError((language) => language.cli.noTable(file));
  const asking = succeeded(file, await session.perform((context) => formsToSend(context, collecting)));
  await io.makeFolder(output);
  const made = await makeFormFiles(asking, (sheet) => newFile(null, sheet), UNWATCHED);
  const written = await Promise.all(made.map(async ({ name, form, bytes }) => {
    const path = `${output}/${name}`;
    await writeBytes(path, bytes, io);
    return { file: path, supplier: form.supplier, figures: form.rows.length };
  }));
  io.out(options.json ? `${JSON.stringify({ file, forms: written }, null, 2)}\n` : `${written.map((form) => cli.formWritten(form.file, String(form.figures))).join("\n")}\n${cli.formsWritten(String(written.length))}\n`);
  return 0;
}
