import type { YearsCompared } from "../../app/use-cases/compare-with-earlier";
import type { YearChange, YearVerdict } from "../../core/compare/compare-years";
import type { Numbers } from "../../i18n/numbers";
import type { ToolWordings } from "../../i18n/tool-wordings";
import { toolWordings } from "../../i18n/tool-wordings";
import { pointsSentences, signedPoints, yearChangeWords } from "../../i18n/year-change-words";
import type { Language } from "../cli-error";
import type { MadeComparison } from "./comparison-json";

/** What is listed, what matters most first; what stayed the same is only counted. */
const LISTED: readonly YearVerdict[] = ["rose", "fell", "unsure", "not-comparable", "added", "gone"];

/** A comparison for a person: the sums, then the indicators by what became of them. */
export function comparisonText({ changes, summary }: YearsCompared, { out }: MadeComparison, { language, messages: { numbers }, cli }: Language): string {
  const { compare: words } = toolWordings(language);
  const { number } = numbers;
  const total = (points: number | null): string => (points === null ? words.noTotal : number(points));
  const lines = [
    words.totals(total(summary.totalBefore), total(summary.totalNow)),
    ...pointsSentences(summary, words, numbers),
    ...LISTED.flatMap((verdict) => {
      const found = changes.filter((change) => change.verdict === verdict);
      return found.length === 0 ? [] : [words.count(words.verdict[verdict], number(found.length)), ...found.map((change) => changeLine(change, words, numbers))];
    }),
    words.count(words.verdict.same, number(summary.counts.same)),
    ...(out === null ? [] : [cli.saved(out)]),
  ];
  return `${lines.join("\n")}\n`;
}

function changeLine(change: YearChange, words: ToolWordings["compare"], numbers: Numbers): string {
  const { now, before, scoreNow, scoreBefore, points } = change;
  const row = (now ?? before)?.row;
  const score = (value: number | null): string => (value === null ? words.noScore : numbers.number(value));
  const scores = now && before ? words.scores(score(scoreBefore), score(scoreNow)) : score(scoreNow ?? scoreBefore);
  const difference = points === null || points === 0 ? "" : ` (${signedPoints(points, numbers.number)})`;
  return `  ${row?.code ?? ""} ${row?.name ?? ""}: ${scores}${difference}. ${yearChangeWords(change, words, numbers).join(" ")}`.trimEnd();
}
