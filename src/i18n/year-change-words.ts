import type { YearChange } from "../core/compare/compare-years";
import type { YearSummary } from "../core/compare/year-summary";
import type { Numbers } from "./numbers";
import type { ToolWordings } from "./tool-wordings";

/** What is remarked on one indicator of two years, in order of weight: why it cannot be compared, what changed in the set, whether it is new or gone. */
export function yearChangeWords(change: YearChange, words: ToolWordings["compare"], { number }: Numbers): readonly string[] {
  const { now, before, verdict, obstacle, confirmed } = change;
  if (!before) return [words.added, ...(confirmed ? [words.saidApart] : [])];
  if (!now) return [words.gone];
  return [
    ...(verdict === "unsure" ? [words.question(nameOf(before.row))] : []),
    ...(obstacle === null ? [] : [words.obstacle[obstacle]]),
    ...change.setChanges.flatMap((kind) => {
      switch (kind) {
        case "max": return [words.change.max(maxWords(before.row.max?.value, number), maxWords(now.row.max?.value, number))];
        case "rule": return [words.change.rule];
        // The question names it already.
        case "name": return verdict === "unsure" ? [] : [words.change.name(before.row.name)];
        case "code": return verdict === "unsure" ? [] : [words.change.code(before.row.code)];
        default: return kind satisfies never;
      }
    }),
    ...(confirmed ? [words.said] : []),
  ];
}

function nameOf({ code, name }: { readonly code: string; readonly name: string }): string {
  return `${code} ${name}`.trim();
}

function maxWords(max: number | null | undefined, number: Numbers["number"]): string {
  return max == null ? "–" : number(max);
}

/** "+5" or "−5". */
export function signedPoints(points: number, number: Numbers["number"]): string {
  return `${points < 0 ? "−" : points > 0 ? "+" : ""}${number(Math.abs(points))}`;
}

/** The points won and lost, a sentence for each basis on which any were; what both years share is said in any case. */
export function pointsSentences({ points, counts }: YearSummary, words: ToolWordings["compare"], { number }: Numbers): readonly string[] {
  const bases = (["alike", "changed", "unknown"] as const).filter((basis) => basis === "alike" || points[basis].won !== 0 || points[basis].lost !== 0);
  return [
    ...bases.map((basis) => words.basis[basis](number(points[basis].won), number(Math.abs(points[basis].lost)))),
    ...(counts.unsure === 0 ? [] : [words.questions(number(counts.unsure))]),
  ];
}
