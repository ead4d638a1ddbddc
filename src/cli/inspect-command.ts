import type { TableAnalysis } from "../core/analysis";
import { analyseFile } from "./analyse-file";
import type { Language } from "./cli-error";
import type { CliIo } from "./cli-io";
import type { CommandOptions, ExitCode } from "./command-options";
import { onlyFile } from "./command-options";
import { exitCodeOf, findingsText } from "./findings-text";
import { indexText } from "./index-report";
import type { TableJson } from "./table-json";
import { tableJson } from "./table-json";

/** `dti inspect`: the tables of a workbook, row by row as JSON or in short for a person. */
export async function inspectCommand(options: CommandOptions, io: CliIo, language: Language): Promise<ExitCode> {
  const file = onlyFile(options);
  const { analysis, results } = await analyseFile(file, io);
  const tables = analysis.tables.map((table) => tableJson(table, language.messages));
  const findings = tables.flat().flatMap((table) => table.findings);
  if (options.json) {
    io.out(`${JSON.stringify({ file, tables: tables.flat() }, null, 2)}\n`);
  } else {
    analysis.tables.forEach((table, index) => io.out(tableText(table, tables[index]?.[0]?.columns ?? {}, language)));
    io.out(findingsText(findings, language.cli) + indexText(results, language));
  }
  return exitCodeOf(findings);
}

function tableText({ tree, summary }: TableAnalysis, columns: TableJson["columns"], { cli, messages }: Language): string {
  const names: Readonly<Record<string, string>> = cli.columnNames;
  const list = Object.entries(columns).sort(byColumn).map(([role, letter]) => `${letter} ${names[role] ?? role}`);
  const number = (value: number | null): string => (value === null ? "–" : messages.numbers.number(value));
  return [
    ...tree.parts.map(({ table }) => cli.table(table.sheet, table.firstRow + 1, table.lastRow + 1, table.title === null ? "" : `: ${table.title.replace(/\s+/g, " ")}`)),
    cli.columns(list.join(", ")),
    cli.rows(summary.indicators, summary.rules, summary.unreadable),
    cli.totals(number(summary.printedTotal), number(summary.max)),
    "",
  ].join("\n");
}

function byColumn([, a]: readonly [string, string], [, b]: readonly [string, string]): number {
  return a.length - b.length || a.localeCompare(b);
}
