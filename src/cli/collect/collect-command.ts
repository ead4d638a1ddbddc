import { createSession } from "../../app/create-session";
import { applyForms, previewForms } from "../../app/use-cases/collect-forms";
import type { FormMerge, GivenValue, ReturnedForm } from "../../core/collect/merge-forms";
import { INPUT_SHEET } from "../../core/score/input-sheet-layout";
import { failureSentence } from "../../i18n/failure-sentence";
import { inputSheetLabels } from "../../i18n/input-sheet-labels";
import type { Language } from "../cli-error";
import { CliError } from "../cli-error";
import type { CliIo } from "../cli-io";
import type { CommandOptions, ExitCode } from "../command-options";
import { openFile, orCliError, writeBytes } from "../open-file";
import { succeeded } from "../succeeded";
import { collectingOf } from "./collecting-of";

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
  const { sheets } = await orCliError(file, () => workbook.read());
  if (tables.some(({ inputs }) => inputs.length > 0) && !sheets.some(({ sheet }) => sheet === INPUT_SHEET)) throw new CliError(({ cli }) => cli.noInputSheet(file));
  const returned = await Promise.all(forms.map((path) => readForm(path, io)));
  const merge = succeeded(file, await session.perform((context) => previewForms(context, returned, collecting)));
  succeeded(file, await session.perform((context) => applyForms(context, merge)));
  await writeBytes(output, workbook.save(), io);
  io.out(options.json ? `${JSON.stringify({ file, out: output, ...mergeJson(merge) }, null, 2)}\n` : mergeText(merge, output, language));
  return isSettled(merge) ? 0 : 1;
}

async function readForm(path: string, io: CliIo): Promise<ReturnedForm> {
  const workbook = await openFile(path, io);
  return { name: path, sheets: (await orCliError(path, () => workbook.read())).sheets };
}

function isSettled({ figures, unreadable, beyond, otherYear, otherQuestion, foreign, damaged }: FormMerge): boolean {
  return [unreadable, beyond, otherYear, otherQuestion, foreign, damaged].every((left) => left.length === 0) && figures.every(({ values }) => values.length === 1);
}

function mergeJson({ figures, unreadable, beyond, otherYear, otherQuestion, unknown, foreign, damaged, silent }: FormMerge): object {
  return {
    taken: figures.filter(({ values }) => values.length === 1).map(({ row, values }) => ({ key: row.key, ...values[0] })),
    conflicts: figures.filter(({ values }) => values.length > 1).map(({ row, values }) => ({ key: row.key, values })),
    unreadable: unreadable.map(({ form, row, text }) => ({ form, key: row.key, text })),
    beyond: beyond.map(({ form, row, value, max }) => ({ form, key: row.key, value, max })),
    otherYear,
    otherQuestion: otherQuestion.map(({ form, row, asked }) => ({ form, key: row.key, asked })),
    unknown,
    foreign,
    damaged: damaged.map(({ form, lost }) => ({ form, columns: lost.headers })),
    silent: silent.map(({ supplier }) => supplier),
  };
}

function mergeText({ figures, unreadable, beyond, otherYear, otherQuestion, foreign, damaged, silent }: FormMerge, output: string, { cli, messages }: Language): string {
  const conflicts = figures.filter(({ values }) => values.length > 1);
  const said = ({ form, value }: GivenValue): string => cli.valueOfForm(messages.numbers.exact(value), form ?? cli.ownValue);
  const lines = [
    cli.collected(String(figures.length - conflicts.length)),
    ...conflicts.map(({ row, values }) => cli.formConflict(row.key, values.map(said).join("; "))),
    ...unreadable.map(({ form, row, text }) => cli.formUnreadable(row.key, text, form)),
    ...beyond.map(({ form, row, value, max }) => cli.formBeyond(row.key, messages.numbers.exact(value), messages.numbers.exact(max), form)),
    ...otherYear.map(({ form, year }) => cli.formOtherYear(form, year)),
    ...otherQuestion.map(({ form, row }) => cli.formOtherQuestion(row.key, form)),
    ...foreign.map(cli.formForeign),
    ...damaged.map(({ form, lost }) => `${form}: ${failureSentence({ kind: "columns-lost", lost }, messages)}`),
    ...(silent.length === 0 ? [] : [cli.silentAgencies(silent.map(({ supplier }) => supplier).join("; "))]),
    cli.saved(output),
  ];
  return `${lines.join("\n")}\n`;
}
