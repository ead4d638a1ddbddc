import type { Doubt } from "../appendix-table";
import { assessedIn } from "../headers/assessed";
import type { Candidate } from "./header-candidates";
import { isOfUnclearTier } from "./score-columns";

/** The columns of points whose role the words over them leave open. */
export interface OpenPoints {
  /** The maximum that was told by its numbers alone, or null. */
  readonly max: Candidate | null;
  readonly scores: readonly Candidate[];
  /** Columns of numbers that stay within the maxima and add up as scores do. */
  readonly others: readonly Candidate[];
}

type Guess = Doubt["candidates"][number];

/** What a person is asked about the columns of points. */
export function pointDoubts({ max, scores, others }: OpenPoints): readonly Doubt[] {
  const units = others.filter(({ text }) => assessedIn(text) === "unit");
  const isLone = units.length === 1 && scores.length === 0;
  return [
    ...(max ? [asked(max, ["max", 0.8], ["published", 0.2])] : []),
    ...scores.filter(({ reading }) => reading === null || reading.meaning === "score").map((column) => asked(column, ["published", 0.5], ["self", 0.3], ["final", 0.2])),
    ...scores.filter(({ reading }) => reading?.short === true).map(askedShort),
    ...scores.filter((column) => isOfUnclearTier(column, scores)).map((column) => asked(column, ["council", 0.5], ["self", 0.5])),
    // The points of several units are nobody's own; those of the only one may be.
    ...(isLone ? units.map((column) => asked(column, ["none", 0.5], ["self", 0.3], ["published", 0.2])) : []),
  ];
}

function askedShort(column: Candidate): Doubt {
  return column.reading?.meaning === "score-self" ? asked(column, ["self", 0.8], ["published", 0.2]) : asked(column, ["council", 0.8], ["final", 0.2]);
}

function asked({ column, text }: Candidate, ...guesses: readonly (readonly [role: Guess["role"], confidence: number])[]): Doubt {
  return { column, header: text, candidates: guesses.map(([role, confidence]) => ({ role, confidence })) };
}
