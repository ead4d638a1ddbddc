import type { Doubt, ScoreRole } from "../appendix-table";
import { assessedIn } from "../headers/assessed";
import type { HeaderMeaning } from "../headers/header-vocabulary";
import type { Candidate } from "./header-candidates";
import { columnOfUnclearTier, scoreColumns } from "./score-columns";

/** The columns of points whose role the words over them leave open. */
export interface OpenPoints {
  readonly max: Candidate | null;
  /** Whether the words over it name the maximum, or its numbers alone told it. */
  readonly maxBy: "header" | "contents";
  /** Further columns whose words name the maximum. */
  readonly rivals: readonly Candidate[];
  readonly scores: readonly Candidate[];
  /** Columns of numbers that stay within the maxima and add up as scores do. */
  readonly others: readonly Candidate[];
}

type Guess = Doubt["candidates"][number];

/** What a person is asked about the columns of points. */
export function pointDoubts({ max, maxBy, rivals, scores, others }: OpenPoints): readonly Doubt[] {
  const units = others.filter(({ text }) => assessedIn(text) === "unit");
  const ofTier = columnOfUnclearTier(scores);
  const taken = new Map(scoreColumns(scores).map(({ column, role }) => [column, role]));
  const isLone = units.length === 1 && scores.length === 0;
  return [
    ...(max && maxBy === "contents" ? [asked(max, ["max", 0.8], ["published", 0.2])] : []),
    ...(max && rivals.length > 0 ? [asked(max, ["max", 0.5], ["none", 0.5]), ...rivals.map((rival) => asked(rival, ["none", 0.5], ["max", 0.5]))] : []),
    ...scores.filter(({ column, reading }) => reading === null || reading.meaning === "score" || (reading.meaning === "score-got" && taken.get(column) === "self")).map((column) => askedBare(column, taken.get(column.column) ?? "published")),
    ...scores.filter(({ reading }) => reading?.short === true).map(askedShort),
    ...scores.filter((score) => score.reading?.inferred === true && !standsInOrder(score, scores)).map(askedInferred),
    ...(ofTier ? [asked(ofTier, ["council", 0.5], ["self", 0.5])] : []),
    // The points of several units are nobody's own; those of the only one may be.
    ...(isLone ? units.map((column) => asked(column, ["none", 0.5], ["self", 0.3], ["published", 0.2])) : []),
  ];
}

/** The role that was taken comes first. */
function askedBare(column: Candidate, role: ScoreRole): Doubt {
  return role === "published" ? asked(column, ["published", 0.5], ["self", 0.3], ["final", 0.2]) : asked(column, [role, 0.5], ["published", 0.5]);
}

function askedShort(column: Candidate): Doubt {
  return column.reading?.meaning === "score-self" ? asked(column, ["self", 0.8], ["published", 0.2]) : asked(column, ["council", 0.8], ["final", 0.2]);
}

/** What is likely by its words alone is sure where it stands as scores nearly always do: the unit's own, the council's, the last word. */
function standsInOrder({ column, reading }: Candidate, scores: readonly Candidate[]): boolean {
  const has = (meanings: readonly HeaderMeaning[], where: "before" | "after"): boolean =>
    scores.some((other) => other.reading !== null && meanings.includes(other.reading.meaning) && (where === "before" ? other.column < column : other.column > column));
  switch (reading?.meaning) {
    case "score-self":
      return has(["score-council", "score-final"], "after") && !has(["score-council", "score-final"], "before");
    case "score-council":
      return has(["score-self"], "before");
    case "score-final":
      return has(["score-self", "score-council"], "before") && !has(["score-self", "score-council"], "after");
    case "score-got":
      return has(["score-self", "score-council"], "before");
    case "score-year":
      return has(["score-self"], "after");
    default:
      return false;
  }
}

function askedInferred(column: Candidate): Doubt {
  const [{ role } = { role: "published" as const }] = scoreColumns([column]);
  return asked(column, [role, 0.6], [role === "published" ? "self" : "published", 0.4]);
}

function asked({ column, text }: Candidate, ...guesses: readonly (readonly [role: Guess["role"], confidence: number])[]): Doubt {
  return { column, header: text, candidates: guesses.map(([role, confidence]) => ({ role, confidence })) };
}
