import { join, relative, resolve } from "node:path";
import type { CollectedReadings } from "../../app/rank/collect-readings";
import { collectReadings } from "../../app/rank/collect-readings";
import type { ConsolidationPreview } from "../../app/rank/consolidate-into";
import { previewConsolidation } from "../../app/rank/consolidate-into";
import { StateKeeper } from "../../app/state-keeper";
import type { RankingReadings } from "../../core/rank/ranking-readings";
import { keptReadings, readingsOfSet, withReadings } from "../../core/rank/ranking-readings";
import type { RankSet } from "../../core/rank/rank-set";
import type { Edit } from "../../core/plan/write-plan";
import { FIRST_UNIT_ROW } from "../../core/rank/sheets/summary-layout";
import { SUMMARY_SHEET } from "../../core/rank/sheets/rank-labels";
import type { ChosenIndexMethod, WorkbookState } from "../../core/state/workbook-state";
import type { FileWorkbook } from "../../host/file/file-workbook";
import { rankLabels } from "../../i18n/rank/rank-labels";
import type { Language } from "../cli-error";
import { CliError } from "../cli-error";
import type { CliIo } from "../cli-io";
import type { CommandOptions, ExitCode } from "../command-options";
import { onlyFile } from "../command-options";
import { newFile, openBytes } from "../open-bytes";
import { orCliError, writeBytes } from "../open-file";
import { exportBytes, exportFormat } from "./export-flat";
import { ProgressBar } from "./progress-bar";
import type { RankJob } from "./rank-job";
import { readRankJob } from "./rank-job";
import { rankJson, rankText } from "./rank-output";
import { readFolder } from "./read-folder";

/** `dti rank`: consolidates the workbooks of many units; run again it takes new and changed ones in. */
export async function rankCommand(options: CommandOptions, io: CliIo, language: Language): Promise<ExitCode> {
  const job = await readRankJob(onlyFile(options), options, io);
  const collected = await readUnits(job, io, language);
  const { workbook, present } = await resultWorkbook(job.output, io);
  const { sheets } = await orCliError(job.output, () => workbook.read());
  const kept = new StateKeeper();
  await kept.adopt(await orCliError(job.output, () => workbook.readState()), false);
  const indexMethods = chosenIndexMethods(kept.state, collected, job);
  const readings = { ...keptReadings(kept.state.frameworks), ...job.chosenReadings };
  const { edits, consolidation } = succeeded(previewConsolidation(collected, sheets, { ...job, indexMethods, readings, labels: rankLabels }), job);
  const xml = kept.xmlOf({ ...kept.state, indexMethods, frameworks: frameworksWith(kept.state, readings, consolidation.set) });
  const bar = new ProgressBar(language.cli.writingUnits, consolidation.units.length, io);
  try {
    await orCliError(job.output, () => workbook.writeAll(watched(edits(), bar), xml));
    await writeBytes(job.output, workbook.save(), io);
    if (job.export !== null) await writeBytes(job.export, exportBytes(consolidation, exportFormat(job.export)), io);
  } finally {
    bar.close();
  }
  const written = [job.output, ...(job.export === null ? [] : [job.export])];
  io.out(options.json ? `${JSON.stringify(rankJson(consolidation, written, language), null, 2)}\n` : rankText(consolidation, written, present, language));
  return consolidation.problems.some(({ severity }) => severity === "error") ? 1 : 0;
}

/** The edits, with the bar following the units whose rows are written. */
function* watched(edits: Iterable<Edit>, bar: ProgressBar): Generator<Edit> {
  bar.reach(0);
  for (const edit of edits) {
    yield edit;
    if (edit.kind === "cells" && edit.sheet === SUMMARY_SHEET) bar.reach(Math.max(0, edit.row + edit.after.length - FIRST_UNIT_ROW));
  }
}

async function readUnits(job: RankJob, io: CliIo, { cli }: Language): Promise<CollectedReadings> {
  const files = (await filesOf(job, io)).filter((file) => !isOwn(file, job)).sort();
  if (job.cache !== null) await io.makeFolder(job.cache).catch(() => undefined);
  return collectReadings(await readFolder(job.folder, files, job.cache, io, cli));
}

async function filesOf({ folder }: RankJob, io: CliIo): Promise<readonly string[]> {
  try {
    return await io.listFiles(folder);
  } catch {
    throw new CliError(({ cli }) => cli.noFolder(folder));
  }
}

/** The result and what is kept beside it are no units, wherever they lie. */
function isOwn(file: string, { folder, output, cache }: RankJob): boolean {
  const path = resolve(join(folder, file));
  return path === resolve(output) || (cache !== null && !relative(resolve(cache), path).startsWith(".."));
}

/** The consolidation of an earlier run, or a new workbook. */
async function resultWorkbook(output: string, io: CliIo): Promise<{ readonly workbook: FileWorkbook; readonly present: boolean }> {
  const bytes = await io.readFile(output).catch(() => null);
  if (bytes === null) return { workbook: newFile(output, SUMMARY_SHEET), present: false };
  return { workbook: await orCliError(output, () => openBytes(bytes, output)), present: true };
}

function succeeded(preview: ConsolidationPreview, { folder, output }: RankJob): Extract<ConsolidationPreview, { ok: true }> {
  if (preview.ok) return preview;
  throw new CliError(({ cli }) => {
    switch (preview.reason) {
      case "other-layout": return cli.otherLayout(output);
      case "index-undecided": return cli.indexUndecided(folder, preview.readings.map(({ method, text }) => `${method} (“${text}”)`).join(", "));
      case "nothing-to-rank": return cli.nothingToRank(folder);
    }
  });
}

/** What was said of the readings is kept in the result, and holds when it is brought up to date; where nobody said anything the units' workbooks go on saying it. */
function frameworksWith({ frameworks }: WorkbookState, readings: Partial<RankingReadings>, set: RankSet): WorkbookState["frameworks"] {
  return Object.keys(readings).length === 0 ? frameworks : withReadings(frameworks, { ...readingsOfSet(set), ...readings });
}

/** --index holds for whatever set the units follow, and is kept in the result; without it what was kept there holds. */
function chosenIndexMethods({ indexMethods }: WorkbookState, { sets }: CollectedReadings, { index }: RankJob): readonly ChosenIndexMethod[] {
  if (index === null) return indexMethods;
  const chosen = new Set([...sets.values()].map(({ framework }) => framework ?? ""));
  return [...indexMethods.filter(({ set }) => !chosen.has(set)), ...[...chosen].map((set) => ({ set, method: index }))];
}
