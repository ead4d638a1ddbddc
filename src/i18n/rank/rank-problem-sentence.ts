import type { RankProblem } from "../../core/rank/rank-problem";
import type { RankWords } from "./rank-words";

/** More codes than this are not listed one by one. */
const LISTED = 12;

/** Says what is wrong with a file, without the file's name: that stands beside it. */
export function rankProblemSentence(problem: RankProblem, words: RankWords): string {
  const codes = (indicators: readonly string[]): string => listed(indicators, words);
  switch (problem.code) {
    case "unreadable": return words.failures[problem.failure];
    case "macros-ignored": return words.macrosIgnored;
    case "no-table": return words.noTable;
    case "other-set": return words.otherSet(problem.title.replace(/\s+/g, " "), problem.shared, problem.rows);
    case "other-year": return words.otherYear(problem.year, problem.expected);
    case "unit-twice": return words.unitTwice(problem.unit ?? "", codes(problem.others));
    case "unit-from-file-name": return words.unitFromFileName(problem.unit ?? "");
    case "left-out": return words.leftOut;
    case "findings": return words.findings(problem.errors, worst(problem, words));
    case "indicator-missing": return words.indicatorMissing(codes(problem.indicators));
    case "max-differs": return words.maxDiffers(codes(problem.indicators));
    case "rule-differs": return words.ruleDiffers(codes(problem.indicators));
    case "score-differs": return words.scoreDiffers(codes(problem.indicators));
    case "score-above-max": return words.scoreAboveMax(codes(problem.indicators));
    case "score-missing": return words.scoreMissing(codes(problem.indicators));
    case "measure-missing": return words.measureMissing(codes(problem.indicators));
    case "score-above-children": return words.scoreAboveChildren(codes(problem.indicators));
    case "peers-equal": return words.peersEqual(codes(problem.indicators));
    case "comparison-differs": return words.comparisonDiffers(codes(problem.indicators));
    default: return problem satisfies never;
  }
}

/** The cells with errors: "'PL 1'!D12, 'PL 1'!D15 và 3 mục nữa". */
function worst({ errors, worst }: Extract<RankProblem, { code: "findings" }>, words: RankWords): string {
  const cells = worst.map(({ sheet, cell }) => `${sheet}!${cell}`).join(", ");
  return errors > worst.length ? words.andMore(cells, errors - worst.length) : cells;
}

function listed(names: readonly string[], words: RankWords): string {
  const first = names.slice(0, LISTED).join(", ");
  return names.length > LISTED ? words.andMore(first, names.length - LISTED) : first;
}
