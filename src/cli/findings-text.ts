import type { Severity } from "../core/check/finding";
import type { ExitCode } from "./command-options";
import type { CliWordings } from "./i18n/wordings";
import type { FindingJson } from "./finding-json";

/** Findings for a person: a line each under the name of their sheet, and how many there are. */
export function findingsText(findings: readonly FindingJson[], cli: CliWordings): string {
  if (findings.length === 0) return `${cli.noFindings}\n`;
  const sheets = [...new Set(findings.map((finding) => finding.sheet))];
  const lines = sheets.flatMap((sheet) => [sheet, ...findings.filter((finding) => finding.sheet === sheet).map((finding) => findingLine(finding, cli))]);
  const count = (severity: Severity): number => findings.filter((finding) => finding.severity === severity).length;
  return `${[...lines, cli.findingCount(count("error"), count("warning"), count("info"))].join("\n")}\n`;
}

/** Exit code 1 where anything can only be wrong. */
export function exitCodeOf(findings: readonly FindingJson[]): ExitCode {
  return findings.some((finding) => finding.severity === "error") ? 1 : 0;
}

function findingLine({ cell, severity, message, code }: FindingJson, cli: CliWordings): string {
  return `  ${cell.padEnd(6)} ${cli.severity[severity].padEnd(8)} ${message} [${code}]`;
}
