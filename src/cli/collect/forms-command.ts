import { createSession } from "../../app/create-session";
import { formsToSend } from "../../app/use-cases/collect-forms";
import type { SupplierForm } from "../../core/collect/supplier-forms";
import { formPlan } from "../../core/collect/supplier-forms";
import { INPUT_SHEET } from "../../core/score/input-sheet-layout";
import { newWorkbookFile } from "../../host/file/new-workbook";
import { inputSheetLabels } from "../../i18n/input-sheet-labels";
import type { Language } from "../cli-error";
import { CliError } from "../cli-error";
import type { CliIo } from "../cli-io";
import type { CommandOptions, ExitCode } from "../command-options";
import { onlyFile } from "../command-options";
import { openFile, writeBytes } from "../open-file";
import { succeeded } from "../succeeded";
import { collectingOf } from "./collecting-of";

/** `dti forms`: one small workbook for each agency that supplies figures, with its questions only. */
export async function formsCommand(options: CommandOptions, io: CliIo, { cli }: Language): Promise<ExitCode> {
  const { output } = options;
  const file = onlyFile(options);
  if (output === null) throw new CliError((language) => language.cli.noFormsFolder);
  const collecting = await collectingOf(options, io);
  const session = createSession(await openFile(file, io), { labels: inputSheetLabels, year: io.year });
  const { tables } = succeeded(file, await session.scan());
  if (tables.length === 0) throw new CliError((language) => language.cli.noTable(file));
  const forms = succeeded(file, await session.perform((context) => formsToSend(context, collecting)));
  await io.makeFolder(output);
  const written = await Promise.all(forms.map(async (form) => ({ file: await writeForm(form, output, io), supplier: form.supplier, figures: form.rows.length })));
  io.out(options.json ? `${JSON.stringify({ file, forms: written }, null, 2)}\n` : `${written.map((form) => cli.formWritten(form.file, String(form.figures))).join("\n")}\n${cli.formsWritten(String(written.length))}\n`);
  return 0;
}

async function writeForm(form: SupplierForm, folder: string, io: CliIo): Promise<string> {
  const workbook = newWorkbookFile(null, INPUT_SHEET);
  await workbook.write(formPlan(form, inputSheetLabels));
  const path = `${folder}/${fileName(form.supplier)}.xlsx`;
  await writeBytes(path, workbook.save(), io);
  return path;
}

/** The agency's name without what no file system takes. */
function fileName(supplier: string): string {
  return supplier.replace(/[\\/:*?"<>|\u0000-\u001f]+/g, " ").replace(/\s+/g, " ").trim().slice(0, 100);
}
