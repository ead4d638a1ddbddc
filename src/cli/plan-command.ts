import { bundledFrameworks } from "../app/bundled-frameworks";
import { createSession } from "../app/create-session";
import type { NotesDone } from "../app/use-cases/advice-notes";
import { writeAdviceNotes } from "../app/use-cases/advice-notes";
import { makeDocumentSheet } from "../app/use-cases/make-document-sheet";
import { DOCUMENT_KINDS } from "../core/documents/document-labels";
import { cellAddress } from "../core/grid/address";
import { adviceNote } from "../i18n/advice-note";
import { documentLabels } from "../i18n/document-labels";
import { inputSheetLabels } from "../i18n/input-sheet-labels";
import type { Language } from "./cli-error";
import { CliError } from "./cli-error";
import type { CliIo } from "./cli-io";
import type { CommandOptions, ExitCode } from "./command-options";
import { onlyFile } from "./command-options";
import { openFile, writeBytes } from "./open-file";
import { readDay } from "./read-day";
import { succeeded } from "./succeeded";

interface MadeSheet {
  readonly sheet: string;
  readonly table: string;
  readonly again: boolean;
}

/** `dti plan`: writes the documents of every table as sheets into a copy of the workbook, and with `--notes` the advice as notes on its score cells. */
export async function planCommand(options: CommandOptions, io: CliIo, language: Language): Promise<ExitCode> {
  const file = onlyFile(options);
  const { output } = options;
  if (output === null) throw new CliError(({ cli }) => cli.noOutput);
  const today = options.today === null ? io.today : readDay("--today", options.today);
  const workbook = await openFile(file, io);
  const session = createSession(workbook, { labels: inputSheetLabels, year: io.year, frameworks: await bundledFrameworks() });
  const { tables } = succeeded(file, await session.scan());
  if (tables.length === 0) throw new CliError(({ cli }) => cli.noTable(file));
  const made: MadeSheet[] = [];
  for (const [table, { table: { sheet: tableSheet } }] of tables.entries()) {
    for (const kind of DOCUMENT_KINDS) {
      const outcome = await session.perform((context) => makeDocumentSheet(context, { table, kind, labels: documentLabels(), today }));
      const { sheet, again } = succeeded(file, outcome);
      made.push({ sheet, table: tableSheet, again });
    }
  }
  const noted = options.notes ? succeeded(file, await session.perform((context) => writeAdviceNotes(context, (advice) => adviceNote(advice, today)))) : null;
  await writeBytes(output, workbook.save(), io);
  io.out(options.json ? `${JSON.stringify({ file, out: output, today, sheets: made, ...notesJson(noted) }, null, 2)}\n` : madeText(made, noted, output, language));
  return 0;
}

function notesJson(noted: NotesDone | null): object {
  return noted === null ? {} : { notes: { ...noted, left: noted.left.map(({ sheet, row, column }) => ({ sheet, cell: cellAddress(row, column) })) } };
}

function madeText(made: readonly MadeSheet[], noted: NotesDone | null, output: string, { cli }: Language): string {
  const lines = made.map(({ sheet, table, again }) => (again ? cli.madeAgain(sheet, table) : cli.made(sheet, table)));
  return `${[...lines, ...(noted === null ? [] : notesText(noted, cli)), cli.saved(output)].join("\n")}\n`;
}

function notesText({ written, removed, left }: NotesDone, cli: Language["cli"]): readonly string[] {
  return [cli.noted(written, removed), ...(left.length === 0 ? [] : [cli.notesLeft(left.map(({ sheet, row, column }) => `“${sheet}”!${cellAddress(row, column)}`).join(", "))])];
}
