import { bundledFrameworks } from "../../app/bundled-frameworks";
import { createSession } from "../../app/create-session";
import { readOtherWorkbook } from "../../app/read-other-workbook";
import type { YearsChosen } from "../../app/use-cases/compare-with-earlier";
import { compareWithEarlier, makeComparisonSheet } from "../../app/use-cases/compare-with-earlier";
import type { TableAnalysis } from "../../core/analysis";
import { columnIndex, columnLetters } from "../../core/grid/address";
import { documentLabels } from "../../i18n/document-labels";
import { inputSheetLabels } from "../../i18n/input-sheet-labels";
import type { Language } from "../cli-error";
import { CliError } from "../cli-error";
import type { CliIo } from "../cli-io";
import type { CommandOptions, ExitCode } from "../command-options";
import { openFile, orCliError, writeBytes } from "../open-file";
import { succeeded } from "../succeeded";
import { comparisonJson } from "./comparison-json";
import { comparisonText } from "./comparison-text";

/** `dti compare`: what rose and fell since an earlier year's workbook, or between two score columns; with -o also as a sheet of a copy. */
export async function compareCommand(options: CommandOptions, io: CliIo, language: Language): Promise<ExitCode> {
  const { output, words: [file, earlierFile = null, ...more] } = options;
  if (file === undefined || more.length > 0) throw new CliError(({ cli }) => cli.oneOrTwoFiles);
  const workbook = await openFile(file, io);
  const settings = { labels: inputSheetLabels, year: io.year, frameworks: await bundledFrameworks() };
  const session = createSession(workbook, settings);
  const { tables } = succeeded(file, await session.scan());
  const table = tableOf(file, tables, "--sheet", options.sheet);
  const earlier = earlierFile === null ? null : await orCliError(earlierFile, async () => (await readOtherWorkbook(await openFile(earlierFile, io), settings)).analysis.tables);
  const chosen = yearsChosen(tables.indexOf(table), table, earlier && tableOf(earlierFile ?? "", earlier, "--earlier-sheet", options.earlierSheet), options);
  const compared = succeeded(file, await session.perform((context) => Promise.resolve(compareWithEarlier(context, chosen))));
  const sheet = output === null ? null : succeeded(file, await session.perform((context) => makeComparisonSheet(context, chosen, { labels: documentLabels(), today: io.today }))).sheet;
  if (output !== null) await writeBytes(output, workbook.save(), io);
  const made = { file, earlier: earlierFile, out: output, sheet };
  io.out(options.json ? `${JSON.stringify(comparisonJson(compared, made), null, 2)}\n` : comparisonText(compared, made, language));
  return 0;
}

/** The one table of a file, or the one on the sheet that is named: which of several is meant is not guessed. */
function tableOf(file: string, tables: readonly TableAnalysis[], option: string, sheet: string | null): TableAnalysis {
  const named = sheet === null ? tables : tables.filter(({ table }) => table.sheet.normalize("NFC") === sheet.normalize("NFC"));
  const [only, other] = named;
  if (tables.length === 0) throw new CliError(({ cli }) => cli.noTable(file));
  if (!only || other) throw new CliError(({ cli }) => cli.whichTable(file, option, tables.map(({ table }) => `“${table.sheet}”`).join(", ")));
  return only;
}

function yearsChosen(index: number, table: TableAnalysis, earlier: TableAnalysis | null, { now, before }: CommandOptions): YearsChosen {
  const [column, earlierColumn] = [scoreColumn(table, "--now", now), scoreColumn(earlier ?? table, "--before", before)];
  if (earlier === null && column === earlierColumn) throw new CliError(({ cli }) => cli.twoColumns(usable(table)));
  return { table: index, column, earlier, earlierColumn };
}

/** The index of the score column with these letters; null where none is named. */
function scoreColumn({ table }: TableAnalysis, option: string, letters: string | null): number | null {
  if (letters === null) return null;
  const index = table.scores.findIndex(({ column }) => column === columnIndex(letters));
  if (index < 0) throw new CliError(({ cli }) => cli.badChoice(option, letters, table.scores.map(({ column }) => columnLetters(column)).join(", ")));
  return index;
}

function usable({ table }: TableAnalysis): string {
  return table.scores.map(({ column, header }) => `${columnLetters(column)} “${header}”`).join(", ");
}
