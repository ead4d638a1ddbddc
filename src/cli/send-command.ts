import { createSession } from "../app/create-session";
import { applySend, previewSend } from "../app/use-cases/send";
import { cellAddress, columnLetters } from "../core/grid/address";
import type { SendOptions } from "../core/send/send-options";
import type { SendPreview } from "../core/send/send-preview";
import { inputSheetLabels } from "../i18n/input-sheet-labels";
import type { Language } from "./cli-error";
import { CliError } from "./cli-error";
import type { CliIo } from "./cli-io";
import type { CommandOptions, ExitCode } from "./command-options";
import { choice, onlyFile } from "./command-options";
import { openFile, writeBytes } from "./open-file";
import { succeeded } from "./succeeded";

/** `dti send`: writes a copy of the workbook that shows and recalculates every score where the add-in is not installed. */
export async function sendCommand(options: CommandOptions, io: CliIo, language: Language): Promise<ExitCode> {
  const { output } = options;
  const file = onlyFile(options);
  if (output === null) throw new CliError(({ cli }) => cli.noOutput);
  const wanted = sendOptions(options);
  const workbook = await openFile(file, io);
  const session = createSession(workbook, { labels: inputSheetLabels, year: io.year });
  const { tables } = succeeded(file, await session.scan());
  if (tables.length === 0) throw new CliError(({ cli }) => cli.noTable(file));
  const preview = succeeded(file, await session.perform((context) => previewSend(context, wanted)));
  succeeded(file, await session.perform((context) => applySend(context, preview)));
  await writeBytes(output, workbook.save(), io);
  io.out(options.json ? `${JSON.stringify({ file, out: output, ...previewJson(preview) }, null, 2)}\n` : previewText(preview, output, language));
  return 0;
}

function sendOptions({ mode, sheets, keepNames, keepNotes }: CommandOptions): SendOptions {
  const formulas = choice("--mode", mode ?? "native", ["native", "values"]);
  const ownSheets = choice("--sheets", sheets ?? "hide", ["hide", "remove", "keep"]);
  if (formulas === "native" && ownSheets === "remove") throw new CliError(({ cli }) => cli.sendMode);
  return { formulas, ownSheets, notes: keepNotes ? "keep" : "remove", forget: !keepNames };
}

function previewJson({ formulas, stuck, ownSheets, forgotten, notes, names, printing }: SendPreview): object {
  return {
    formulas: formulas.map(({ sheet, row, column, by }) => ({ sheet, cell: cellAddress(row, column), by })),
    stuck: stuck.map(({ sheet, row, column }) => ({ sheet, cell: cellAddress(row, column) })),
    ownSheets,
    forgotten,
    notes,
    names: names.removed.map(({ name }) => name),
    printing: printing.map(({ sheet, missing, outside }) => ({ sheet, missing, outside: outside === null ? null : columnLetters(outside) })),
  };
}

function previewText({ options, formulas, stuck, ownSheets, notes, names, printing }: SendPreview, output: string, { cli }: Language): string {
  const native = formulas.filter(({ by }) => by === "native").length;
  const named = (fate: SendOptions["ownSheets"]): string => ownSheets.filter((each) => each.fate === fate).map(({ sheet }) => `“${sheet}”`).join(", ");
  const fates = (["keep", "hide", "remove"] as const).filter((fate) => named(fate) !== "");
  const lines = [
    cli.sent(native, formulas.length - native),
    ...(stuck.length > 0 ? [cli.stuck(stuck.map(({ sheet, row, column }) => `“${sheet}”!${cellAddress(row, column)}`).join(", "))] : []),
    ...fates.map((fate) => cli.ownSheets[fate](named(fate))),
    ...(notes.removed > 0 ? [cli.notesRemoved(notes.removed)] : []),
    ...(options.forget && notes.others > 0 ? [cli.othersNotes(notes.others)] : []),
    ...(names.removed.length > 0 ? [cli.namesRemoved(names.removed.map(({ name }) => cli.documentNames[name]).join(", "))] : []),
    ...printing.flatMap(({ sheet, outside }) => (outside === null ? [] : [cli.printOutside(sheet, columnLetters(outside))])),
    cli.saved(output),
  ];
  return `${lines.join("\n")}\n`;
}
