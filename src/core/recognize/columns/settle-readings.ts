import type { Grid } from "../../grid/grid";
import { assessedIn } from "../headers/assessed";
import type { HeaderMeaning } from "../headers/header-vocabulary";
import { pointHints, speaksOfPoints } from "../headers/point-words";
import type { HeaderReading } from "../headers/read-header-cell";
import { readHeaderAs } from "../headers/read-header-cell";
import { assignTexts } from "./assign-texts";
import type { Contents } from "./column-contents";
import { contentsOf } from "./column-contents";
import type { Candidate } from "./header-candidates";
import { weighTexts } from "./weigh-texts";

/** Words of this weight only hint. */
const HINT = 1;

/**
 * The candidates with what their headers and what stands below mean together. Columns of points keep what
 * their words say unless narrower words say more; the roles of texts are given out by all that speaks for them.
 * `settled` are the columns of the codes and names.
 */
export function settleReadings(grid: Grid, candidates: readonly Candidate[], rows: readonly number[], settled: ReadonlySet<number>): readonly Candidate[] {
  const sure = new Set(candidates.flatMap(({ reading }) => (reading !== null && reading.weight > HINT ? [reading.meaning] : [])));
  const firstPoints = candidates.findIndex(({ reading, text }) => (reading === null ? speaksOfPoints(text) : isPointMeaning(reading.meaning)));
  const columns = candidates.map((own, index): Fitted => {
    // "Điểm theo quyết định" is near to a misspelt maximum, but not beside one that is spelt right.
    const candidate = own.reading?.weight === HINT && sure.has(own.reading.meaning) ? { ...own, reading: null } : own;
    const isSettled = settled.has(candidate.column) || isFixed(candidate.reading);
    const column = { candidate, contents: isSettled ? null : contentsOf(grid, candidate, rows), isBehindPoints: firstPoints >= 0 && firstPoints < index };
    return { ...column, kept: isSettled ? candidate.reading : keptPoints(column.candidate, column.contents ?? "words") };
  });
  const texts = assignTexts(columns.map(({ kept, contents, ...column }) => (kept === null && contents !== null && mayBeTexts(column.candidate, contents) ? weighTexts({ ...column, contents }) : [])));
  const known = new Set(columns.flatMap(({ kept }) => (kept ? [kept.meaning] : [])));
  const points = columns.map((column, index) => (texts[index]?.own ? null : hintedPoints(column, known)));
  const isContested = (meaning: HeaderMeaning): boolean => !isManifold(meaning) && points.indexOf(meaning) !== points.lastIndexOf(meaning);
  return columns.map(({ candidate, kept, contents }, index) => {
    const { own: text = null, rival = null } = texts[index] ?? {};
    const meaning = points[index] ?? null;
    const year = candidate.reading?.year ?? null;
    if (kept !== null || contents === null) return { ...candidate, reading: kept };
    if (text) return { ...candidate, rival, reading: text.role === candidate.reading?.meaning ? candidate.reading : { meaning: text.role, weight: text.inferred ? HINT : 2, year, ...(text.inferred ? { inferred: true } : {}) } };
    if (meaning !== null) return { ...candidate, reading: isContested(meaning) ? null : { meaning, weight: HINT, year, inferred: true } };
    return { ...candidate, rival, reading: isBarePoints(candidate, points) || candidate.reading?.meaning === "aside" ? candidate.reading : null };
  });
}

/** A column with what stands in it, null where it is settled, and what its words mean as points over that. */
interface Fitted {
  readonly candidate: Candidate;
  readonly contents: Contents | null;
  readonly isBehindPoints: boolean;
  readonly kept: HeaderReading | null;
}

/** A bare "Điểm" that fits badly is better than none. */
function isBarePoints({ reading }: Candidate, others: readonly (HeaderMeaning | null)[]): boolean {
  return reading?.meaning === "score" && !others.includes("score");
}

/** What words that stand in no list mean as points by their parts; a meaning that another column has for sure is left to it. */
function hintedPoints({ candidate, contents, kept }: Fitted, known: ReadonlySet<HeaderMeaning>): HeaderMeaning | null {
  if (contents === null || kept !== null || assessedIn(candidate.lowest ?? "") === "unit" || !isPoints(contents, candidate.text)) return null;
  return pointHints(candidate.text).find((meaning) => meaning === "aside" || meaning === "score-council" || !known.has(meaning)) ?? null;
}

function isFixed(reading: HeaderReading | null): boolean {
  return reading?.byHand === true || reading?.meaning === "code" || reading?.meaning === "other";
}

/** What the words in the list mean as points, or beside them, over such contents; null where that does not fit. */
function keptPoints({ text, reading, profile }: Candidate, contents: Contents): HeaderReading | null {
  if (reading === null) return null;
  const mayBeNarrower = reading.meaning === "score" || (reading.meaning === "max" && reading.weight < 3) || reading.meaning === "score-year";
  const hints = mayBeNarrower ? pointHints(text) : [];
  // "Điểm trên duyệt", "Mức điểm trên duyệt", "Điểm khung năm 2025": points whose narrower words tell whose they are.
  if (hints.length > 0 && !hints.includes(reading.meaning) && (reading.meaning !== "score-year" || (speaksOfPoints(text) && hints.includes("max")) || hints[0] === "aside")) return null;
  // "Giải trình điểm mất" over words: why points are lost, not the points.
  if (reading.meaning === "aside") return profile.phrases > profile.filled * 0.5 ? null : reading;
  const remarks = profile.phrases - profile.states;
  const mayBePoints = isNumbersOrNothing(contents) || remarks <= Math.max(2, profile.filled * 0.5);
  if (isPointMeaning(reading.meaning)) return mayBePoints ? reading : null;
  // "Điểm của bộ chỉ số", "Điểm đơn vị đề xuất": points, whatever their heading speaks of besides.
  return mayBeTexts({ text }, contents) ? null : readHeaderAs(text, isPointMeaning);
}

function mayBeTexts({ text }: Pick<Candidate, "text">, contents: Contents): boolean {
  return !(isNumbersOrNothing(contents) && speaksOfPoints(text));
}

/** Whether several columns of a table may have a meaning: two rounds of the council's, two results of earlier years. */
function isManifold(meaning: HeaderMeaning): boolean {
  return meaning === "aside" || meaning === "score-council" || meaning === "score-year";
}

function isPointMeaning(meaning: HeaderMeaning): boolean {
  return meaning === "max" || meaning.startsWith("score");
}

function isNumbersOrNothing(contents: Contents): boolean {
  return contents === "numbers" || contents === "nothing";
}

function isPoints(contents: Contents, text: string): boolean {
  return contents === "numbers" || (contents === "nothing" && speaksOfPoints(text));
}
