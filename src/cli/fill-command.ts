import { createSession } from "../app/create-session";
import { applyForms, previewForms } from "../app/use-cases/collect-forms";
import type { Analysis } from "../core/analysis";
import type { FormMerge } from "../core/collect/merge-forms";
import { columnLetters } from "../core/grid/address";
import type { FillPreview } from "../core/plan/fill-preview";
import type { FillMode } from "../core/plan/fill-target";
import type { GivenInputs } from "../core/score/given-inputs";
import type { FileWorkbook } from "../host/file/file-workbook";
import { inputSheetLabels } from "../i18n/input-sheet-labels";
import { obstacleSentences } from "../i18n/obstacle-sentences";
import type { Language } from "./cli-error";
import { CliError } from "./cli-error";
import type { CliIo } from "./cli-io";
import type { CommandOptions, ExitCode } from "./command-options";
import { isSettled, mergeJson, mergeLines } from "./collect/merge-report";
import { readForm } from "./collect/read-form";
import { choice, onlyFile } from "./command-options";
import { openFile, writeBytes } from "./open-file";
import { readGivenInputs, refuseUnknownInputs } from "./read-given-inputs";
import { succeeded } from "./succeeded";
import { targetColumn } from "./target-column";

const modes: readonly FillMode[] = ["native", "dti", "values"];

interface FillJob {
  readonly file: string;
  readonly output: string;
  readonly mode: FillMode;
  readonly column: string | null;
  readonly given: readonly GivenInputs[];
}

/** `dti fill`: writes scores, roll-ups and totals of every table into a copy of the workbook. */
export async function fillCommand(options: CommandOptions, io: CliIo, language: Language): Promise<ExitCode> {
  const job = await readJob(options, io);
  const workbook = await openFile(job.file, io);
  const merge = options.figures === null ? null : await takeFigures(workbook, job, options.figures, io);
  const { tables } = await scan(workbook, job, io, undefined);
  if (tables.length === 0) throw new CliError(({ cli }) => cli.noTable(job.file));
  if (options.inputs !== null) refuseUnknownInputs(options.inputs, job.given, tables);
  const columns = tables.map(({ table }) => targetColumn(table, job.column));
  const previews: FillPreview[] = [];
  for (const [index, column] of columns.entries()) previews.push(await fillTable(workbook, job, io, index, column));
  await writeBytes(job.output, workbook.save(), io);
  io.out(options.json ? `${JSON.stringify({ file: job.file, out: job.output, ...(merge ? { figures: mergeJson(merge) } : {}), tables: previews.map(previewJson) }, null, 2)}\n` : `${[...(merge ? mergeLines(merge, language) : []), ...previewLines(previews, job.file, language), language.cli.saved(job.output)].join("\n")}\n`);
  return merge === null || isSettled(merge) ? 0 : 1;
}

async function readJob(options: CommandOptions, io: CliIo): Promise<FillJob> {
  const { output } = options;
  const file = onlyFile(options);
  if (output === null) throw new CliError(({ cli }) => cli.noOutput);
  const mode = choice("--mode", options.mode ?? "native", modes);
  return { file, output, mode, column: options.column, given: options.inputs === null ? [] : await readGivenInputs(options.inputs, io) };
}

type Target = number | "new" | undefined;

function sessionOf(workbook: FileWorkbook, { given }: FillJob, io: CliIo, target: Target): ReturnType<typeof createSession> {
  return createSession(workbook, { labels: inputSheetLabels, year: io.year, givenInputs: given, ...(target === undefined ? {} : { targetColumn: target }) });
}

/** The figures of a second workbook, onto the input sheet or, where the workbook takes none, kept in it for the formulas to hold. */
async function takeFigures(workbook: FileWorkbook, job: FillJob, path: string, io: CliIo): Promise<FormMerge> {
  const session = sessionOf(workbook, job, io, undefined);
  succeeded(job.file, await session.scan());
  const form = await readForm(path, io);
  const merge = succeeded(path, await session.perform((context) => previewForms(context, [form], { day: `${io.year}-12-31`, year: null })));
  succeeded(job.file, await session.perform((context) => applyForms(context, merge)));
  return merge;
}

async function scan(workbook: FileWorkbook, job: FillJob, io: CliIo, target: Target): Promise<Analysis> {
  return succeeded(job.file, await sessionOf(workbook, job, io, target).scan());
}

/** A session for each table: each may have its own target column. */
async function fillTable(workbook: FileWorkbook, job: FillJob, io: CliIo, index: number, target: Target): Promise<FillPreview> {
  const session = sessionOf(workbook, job, io, target);
  succeeded(job.file, await session.scan());
  const preview = session.previewFill(index, job.mode);
  if (!preview.empty || preview.unreadable || preview.isLocked) succeeded(job.file, await session.applyFill(preview));
  return preview;
}

function previewJson({ sheet, target, mode, changes, kept, inputs, detached }: FillPreview): object {
  return {
    sheet,
    column: columnLetters(target.column),
    header: target.header,
    isNew: target.isNew,
    mode,
    written: changes.map(({ sheet: on, row, path, score, after }) => ({ ...(on === sheet ? {} : { sheet: on }), row: row + 1, path, score, content: after })),
    kept: kept.map(({ path, reason }) => ({ path, reason })),
    inputs,
    ...(detached ? { detached } : {}),
  };
}

function previewLines(previews: readonly FillPreview[], file: string, { cli, messages }: Language): readonly string[] {
  return previews.flatMap(({ sheet, target, changes, inputs, kept, detached }) => [
    cli.filled(sheet, columnLetters(target.column), target.header.replace(/\s+/g, " "), changes.length),
    cli.typedInputs(inputs.typed, inputs.total),
    ...(kept.length > 0 ? [cli.kept(kept.length)] : []),
    ...obstacleSentences(kept, messages),
    ...(detached && inputs.typed < inputs.total ? [cli.secondWorkbook(file)] : []),
  ]);
}
