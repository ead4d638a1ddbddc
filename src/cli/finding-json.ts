import type { Finding } from "../core/check/finding";
import { cellAddress } from "../core/grid/address";
import { findingSentence } from "../i18n/finding-sentence";
import type { Messages } from "../i18n/messages";

/** A finding as CONTRACT 2 prints it: the row counts from 1, `message` is in the language asked for. */
export interface FindingJson extends Pick<Finding, "id" | "code" | "severity" | "sheet" | "indicator" | "facts"> {
  readonly cell: string;
  readonly row: number;
  readonly message: string;
}

export function findingJson(finding: Finding, messages: Messages): FindingJson {
  const { id, code, severity, sheet, row, column, indicator, facts } = finding;
  return { id, code, severity, sheet, cell: cellAddress(row, column), row: row + 1, indicator, facts, message: findingSentence(finding, messages) };
}
