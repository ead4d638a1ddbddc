import type { Consolidation, RankedUnit } from "../../core/rank/consolidation";
import type { RankProblem } from "../../core/rank/rank-problem";
import { PROBLEMS_SHEET } from "../../core/rank/sheets/rank-labels";
import { readingsOfSet } from "../../core/rank/ranking-readings";
import { rankProblemSentence } from "../../i18n/rank/rank-problem-sentence";
import type { RankWords } from "../../i18n/rank/rank-words";
import { rankWords } from "../../i18n/rank/rank-words";
import type { Language } from "../cli-error";

/** The first so many units are listed for a person. */
const LISTED = 10;

/** So many problems at most, the gravest first: those of thousands of files are read on their sheet. */
const LISTED_PROBLEMS = 40;

/** The consolidation as `--json` prints it; units in the order of their ranks. */
export function rankJson({ set, year, groups, units, problems }: Consolidation, written: readonly string[], { language }: Language): object {
  const words = rankWords(language);
  return {
    year,
    set: { id: set.framework ?? set.id, title: set.title },
    readings: readingsOfSet(set),
    groups: groups.map(({ indicator, max }) => ({ key: indicator.key, code: indicator.code, name: indicator.name, max })),
    units: sorted(units).map(({ name, file, rank, total, max, index, band, previousTotal, previousRank, scored, groupScores, groupRanks }) => ({
      unit: name, file, rank, total, max, index, band, previousTotal, previousRank, scored,
      groups: groups.map(({ indicator }, at) => ({ key: indicator.key, score: groupScores[at] ?? null, rank: groupRanks[at] ?? null })),
    })),
    problems: problems.map((problem) => ({ ...problem, message: rankProblemSentence(problem, words) })),
    written,
  };
}

/** The first ranks, the problems and what was written, for a person. */
export function rankText({ units, problems, year }: Consolidation, written: readonly string[], again: boolean, { cli, messages, language }: Language): string {
  const words = rankWords(language);
  const grave = gravest(problems);
  const number = (value: number | null): string => (value === null ? "–" : messages.numbers.number(value));
  return [
    cli.ranked(units.length, year === null ? "" : String(year), again),
    ...sorted(units).slice(0, LISTED).map(({ rank, name, total, max }) => `  ${String(rank ?? "–").padStart(4)}  ${name}  ${number(total)}/${number(max)}`),
    ...grave.slice(0, LISTED_PROBLEMS).map((problem) => problemLine(problem, words, cli.severity[problem.severity])),
    ...(grave.length > LISTED_PROBLEMS ? [`  ${cli.moreProblems(grave.length - LISTED_PROBLEMS, PROBLEMS_SHEET)}`] : []),
    ...written.map((path) => cli.saved(path)),
    "",
  ].join("\n");
}

function gravest(problems: readonly RankProblem[]): readonly RankProblem[] {
  const of = (severity: RankProblem["severity"]): readonly RankProblem[] => problems.filter((problem) => problem.severity === severity);
  return [...of("error"), ...of("warning")];
}

function problemLine(problem: RankProblem, words: RankWords, severity: string): string {
  const place = problem.file === null ? "" : `${problem.file}: `;
  return `  ${severity} ${place}${rankProblemSentence(problem, words)}`;
}

function sorted(units: readonly RankedUnit[]): readonly RankedUnit[] {
  return [...units].sort((a, b) => (a.rank ?? units.length + 1) - (b.rank ?? units.length + 1));
}
