import { analyseFile } from "./analyse-file";
import type { Language } from "./cli-error";
import type { CliIo } from "./cli-io";
import type { CommandOptions, ExitCode } from "./command-options";
import { onlyFile } from "./command-options";
import { findingJson } from "./finding-json";
import { exitCodeOf, findingsText } from "./findings-text";
import { indexText } from "./index-report";

/** `dti check`: what is wrong in the tables of a workbook. */
export async function checkCommand(options: CommandOptions, io: CliIo, language: Language): Promise<ExitCode> {
  const { messages, cli } = language;
  const { analysis: { tables }, results } = await analyseFile(onlyFile(options), io);
  const findings = tables.flatMap((table) => table.findings).map((finding) => findingJson(finding, messages));
  io.out(options.json ? `${JSON.stringify(findings, null, 2)}\n` : findingsText(findings, cli) + indexText(results, language));
  return exitCodeOf(findings);
}
