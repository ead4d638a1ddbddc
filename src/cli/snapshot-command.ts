import { createSession } from "../app/create-session";
import type { SnapshotOutcome } from "../app/use-cases/take-snapshot";
import { takeSnapshot } from "../app/use-cases/take-snapshot";
import type { Quarter } from "../core/trend/quarter";
import { parseQuarter, quarterName } from "../core/trend/quarter";
import { inputSheetLabels } from "../i18n/input-sheet-labels";
import { trendLabels } from "../i18n/trend-labels";
import type { Language } from "./cli-error";
import { CliError } from "./cli-error";
import type { CliIo } from "./cli-io";
import type { CommandOptions, ExitCode } from "./command-options";
import { onlyFile } from "./command-options";
import { openFile, writeBytes } from "./open-file";
import { succeeded } from "./succeeded";

/** `dti snapshot`: keeps the scores and figures of a copy of the workbook as those of a quarter. */
export async function snapshotCommand(options: CommandOptions, io: CliIo, { cli }: Language): Promise<ExitCode> {
  const { output, replace } = options;
  const file = onlyFile(options);
  if (output === null) throw new CliError((language) => language.cli.noOutput);
  const quarter = readQuarter(options.quarter);
  const workbook = await openFile(file, io);
  const session = createSession(workbook, { labels: inputSheetLabels, year: io.year });
  const { tables } = succeeded(file, await session.scan());
  if (tables.length === 0) throw new CliError((language) => language.cli.noTable(file));
  const known = keptOf(succeeded(file, await session.perform((context) => takeSnapshot(context, { quarter, replace, labels: trendLabels }))), file, quarter);
  await writeBytes(output, workbook.save(), io);
  io.out(options.json ? `${JSON.stringify({ file, out: output, ...quarter, figures: known }, null, 2)}\n` : `${cli.snapshotTaken(String(known), quarterName(quarter))}\n${cli.saved(output)}\n`);
  return 0;
}

function readQuarter(given: string | null): Quarter {
  const quarter = given === null ? null : parseQuarter(given);
  if (!quarter) throw new CliError(({ cli }) => cli.badQuarter(given ?? ""));
  return quarter;
}

/** How many scores and figures were kept; a CliError where none were. */
function keptOf(outcome: SnapshotOutcome, file: string, quarter: Quarter): number {
  switch (outcome.kind) {
    case "kept": return outcome.known;
    case "taken": throw new CliError(({ cli }) => cli.snapshotThere(quarterName(quarter)));
    case "nothing": throw new CliError(({ cli }) => cli.snapshotNothing(file));
    case "moved": case "no-room": throw new CliError(({ cli }) => cli.snapshotMoved(file));
    default: return outcome satisfies never;
  }
}
