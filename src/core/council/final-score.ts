import { isOutOfSums } from "../score/score-index";
import { roundDecimal } from "../text/decimal";
import type { CouncilWord } from "./council-word";

/** What a row's final score follows from. */
export interface FinalSources {
  readonly council: CouncilWord;
  readonly self: CouncilWord;
  /** What the note and reason columns of the row say, joined; "" where nothing. */
  readonly remark: string;
}

export interface FinalSettings {
  /** A row without figures and without a stated reason scores 0. */
  readonly missingIsZero: boolean;
  /** Decimals of a score. */
  readonly decimals: number;
}

/** The final score of one row, and whose word it is. */
export type FinalScore =
  | { readonly kind: "points"; readonly points: number; readonly from: "council" | "self" | "default" }
  | { readonly kind: "not-assessed" }
  /** No score: nobody gave one, a reason for that is stated, or what stands there is no number. */
  | { readonly kind: "open"; readonly why: "no-score" | "reason-stated" | "unclear" };

/**
 * "Điểm đạt được" (707/QĐ-UBND Hải Dương, Điều 1 khoản 3): the council's word where it has spoken, else the self score;
 * no figures without a reason score 0 where the set says so. `finalFormula` is the same as a formula.
 */
export function finalScore({ council, self, remark }: FinalSources, settings: FinalSettings): FinalScore {
  const word = council.kind === "blank" ? self : council;
  switch (word.kind) {
    case "points":
      return { kind: "points", points: roundDecimal(word.points, settings.decimals), from: word === council ? "council" : "self" };
    case "not-assessed":
      return { kind: "not-assessed" };
    case "unclear":
      return { kind: "open", why: "unclear" };
    case "blank":
      return withoutFigures(remark, settings);
  }
}

function withoutFigures(remark: string, { missingIsZero }: FinalSettings): FinalScore {
  if (isOutOfSums(remark)) return { kind: "not-assessed" };
  if (!missingIsZero) return { kind: "open", why: "no-score" };
  return remark.trim() === "" ? { kind: "points", points: 0, from: "default" } : { kind: "open", why: "reason-stated" };
}
