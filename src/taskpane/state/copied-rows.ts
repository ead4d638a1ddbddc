import type { Advice } from "../../core/advise/advice";
import type { Finding } from "../../core/check/finding";
import { cellAddress } from "../../core/grid/address";
import type { CopiedCell } from "../../core/text/copied-table";
import { adviceSentences } from "../../i18n/advice-sentences";
import { findingSentence } from "../../i18n/finding-sentence";
import type { Messages } from "../../i18n/messages";

/** Findings as the rows of a table, the header first. */
export function findingRows(findings: readonly Finding[], messages: Messages): readonly (readonly CopiedCell[])[] {
  const { findings: words, copy } = messages.pane;
  return [
    copy.findingHeaders,
    ...findings.map((finding) => [words.severity[finding.severity], finding.sheet, cellAddress(finding.row, finding.column), finding.indicator ?? "", findingSentence(finding, messages)]),
  ];
}

/** Advice as the rows of a table, the header first; `today` as in `adviceSentences`. */
export function adviceRows(advice: readonly Advice[], messages: Messages, today: string | null): readonly (readonly CopiedCell[])[] {
  return [
    messages.pane.copy.adviceHeaders,
    ...advice.map((each) => {
      const { lost, steps, figures } = adviceSentences(each, messages, today);
      return [each.code, each.name, each.lost, lost, [...steps, ...figures].join(" "), each.lead ?? ""];
    }),
  ];
}
