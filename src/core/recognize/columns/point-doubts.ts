import type { Doubt, ScoreRole } from "../appendix-table";
import { assessedIn } from "../headers/assessed";
import type { HeaderMeaning } from "../headers/header-vocabulary";
import { speaksOfPoints } from "../headers/point-words";
import { asked } from "./asked";
import type { Candidate } from "./header-candidates";
import type { PointColumns } from "./pick-points";
import { columnOfUnclearTier, scoreColumns } from "./score-columns";

/** What a person is asked about the columns of points whose role the words over them leave open. `titleYear` as for `scoreColumns`. */
export function pointDoubts({ max, maxBy, rivals, scores, within }: PointColumns, titleYear: number | null): readonly Doubt[] {
  const units = within.filter(({ text }) => assessedIn(text) === "unit");
  const ofTier = columnOfUnclearTier(scores);
  const taken = new Map(scoreColumns(scores, titleYear).map(({ column, role }) => [column, role]));
  const isLone = units.length === 1 && scores.length === 0;
  const doubts = [
    ...(max && mayBeWeights(max) && scores.some(isBare) ? [asked(max, ["max", 0.5], ["none", 0.5])] : []),
    ...(max && maxBy === "contents" && !isToldByOwn(max, scores) ? [asked(max, ["max", 0.8], ["published", 0.2])] : []),
    ...(max && rivals.length > 0 ? [asked(max, ["max", 0.5], ["none", 0.5]), ...rivals.map((rival) => asked(rival, ["none", 0.5], ["max", 0.5]))] : []),
    ...scores.filter((score) => isBare(score) || (score.reading?.meaning === "score-got" && taken.get(score.column) === "self")).map((column) => askedBare(column, taken.get(column.column) ?? "published")),
    ...scores.filter(({ reading }) => reading?.short === true).map(askedShort),
    ...scores.filter((score) => score.reading?.inferred === true && !standsInOrder(score, scores)).map(askedInferred),
    ...(ofTier ? [asked(ofTier, ["council", 0.5], ["self", 0.5])] : []),
    ...lone(scores, titleYear).map((column) => asked(column, [taken.get(column.column) ?? "published", 0.5], [column.reading?.meaning === "score-got" ? "self" : "published", 0.5])),
    // The points of several units are nobody's own; those of the only one may be.
    ...(isLone ? units.map((column) => asked(column, ["none", 0.5], ["self", 0.3], ["published", 0.2])) : []),
  ];
  return doubts.filter(({ column }, index) => doubts.findIndex((other) => other.column === column) === index);
}

/** "Trọng số | Điểm": the maxima, if the points that nobody's name narrows are not. */
function mayBeWeights({ text, reading }: Candidate): boolean {
  return reading?.inferred === true && !speaksOfPoints(text);
}

function isBare({ reading }: Candidate): boolean {
  return reading === null || reading.meaning === "score";
}

/** "Điểm | Đơn vị tự chấm": what the unit's own points are held against, and bounds them. */
function isToldByOwn(max: Candidate, scores: readonly Candidate[]): boolean {
  return speaksOfPoints(max.text) && scores.some(({ column, reading }) => reading?.meaning === "score-self" && column > max.column);
}

/** "Điểm đạt", "Điểm được công nhận năm 2024" where nobody else gives points: this assessment's, or those of an earlier one. */
function lone(scores: readonly Candidate[], titleYear: number | null): readonly Candidate[] {
  const [only, ...others] = scores.filter(({ reading }) => reading?.meaning !== "score-year");
  const { meaning, year = null } = only?.reading ?? {};
  const isEarlier = year !== null && titleYear !== null && year < titleYear;
  const isOpen = meaning === "score-got" || (meaning === "score-final" && year !== null);
  return others.length === 0 && only && isOpen && !isEarlier ? [only] : [];
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
