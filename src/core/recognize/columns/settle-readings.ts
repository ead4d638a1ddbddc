import type { Grid } from "../../grid/grid";
import type { ColumnRole } from "../appendix-table";
import { assessedIn } from "../headers/assessed";
import type { HeaderMeaning } from "../headers/header-vocabulary";
import { pointHints, speaksOfPoints } from "../headers/point-words";
import type { HeaderReading } from "../headers/read-header-cell";
import { readHeaderAs } from "../headers/read-header-cell";
import { isAboutPoints, textCues } from "../headers/text-cues";
import type { Contents } from "./column-contents";
import { contentsOf } from "./column-contents";
import type { Candidate } from "./header-candidates";

/** Words of this weight only hint. */
const HINT = 1;

/**
 * The candidates with what their headers and what stands below mean together. A reading that the contents
 * contradict gives way to the next one of the same words; words that stand in no list are read by their
 * head, what narrows it and the contents, as far as these agree. `settled` are the columns of the codes and names.
 */
export function settleReadings(grid: Grid, candidates: readonly Candidate[], rows: readonly number[], settled: ReadonlySet<number>): readonly Candidate[] {
  const sure = new Set(candidates.flatMap(({ reading }) => (reading !== null && reading.weight > HINT ? [reading.meaning] : [])));
  const firstPoints = candidates.findIndex(({ reading, text }) => (reading === null ? speaksOfPoints(text) : isPointMeaning(reading.meaning)));
  const columns = candidates.map((own, index): Fitted => {
    // "Điểm theo quyết định" is near to a misspelt maximum, but not beside one that is spelt right.
    const candidate = own.reading?.weight === HINT && sure.has(own.reading.meaning) ? { ...own, reading: null } : own;
    const isSettled = settled.has(candidate.column) || isFixed(candidate.reading);
    const column = { candidate, contents: isSettled ? null : contentsOf(grid, candidate, rows), isBehindPoints: firstPoints >= 0 && firstPoints < index };
    return { ...column, reading: fittingReading(column) };
  });
  const known = new Set(columns.flatMap(({ reading }) => (reading ? [reading.meaning] : [])));
  const meanings = columns.map((column) => inferredMeaning(column, known));
  const claimed = new Set(meanings);
  const contested = new Set(meanings.filter((meaning, index) => meaning !== null && !isManifold(meaning) && meanings.indexOf(meaning) !== index));
  return columns.map(({ candidate, reading, contents }, index) => {
    const meaning = meanings[index] ?? null;
    if (reading !== null || contents === null) return { ...candidate, reading };
    if (meaning === null) return { ...candidate, reading: mayKeep(candidate.reading, claimed) && !isUnscored(candidate.reading, contents) ? candidate.reading : null };
    return { ...candidate, reading: contested.has(meaning) ? null : { meaning, weight: HINT, year: candidate.reading?.year ?? null, inferred: true } };
  });
}

/** A column with what stands in it, null where it is settled, and what its words mean over that. */
interface Fitted {
  readonly candidate: Candidate;
  readonly contents: Contents | null;
  /** Whether points stand to the left of it: what explains them does not come before. */
  readonly isBehindPoints: boolean;
  readonly reading: HeaderReading | null;
}

/** Whether a reading that fits badly is better than none: a bare "Điểm", or the only text that may be of its role. */
function mayKeep(reading: HeaderReading | null, others: ReadonlySet<HeaderMeaning | null>): boolean {
  return reading !== null && (reading.meaning === "score" || isTextMeaning(reading.meaning)) && !others.has(reading.meaning);
}

/** What words that stand in no list mean by their parts and by what stands below; a meaning that another column has for sure is left to it. */
function inferredMeaning({ candidate, contents, reading, isBehindPoints }: Fitted, known: ReadonlySet<HeaderMeaning>): HeaderMeaning | null {
  if (contents === null || reading !== null || assessedIn(candidate.lowest ?? "") === "unit") return null;
  const may = isPoints(contents, candidate.text) ? pointHints(candidate.text) : textRoles(candidate, contents);
  return may.find((meaning) => meaning === "aside" || meaning === "score-council" || (!known.has(meaning) && (isBehindPoints || !isAboutPoints(candidate.text, meaning)))) ?? null;
}

function isFixed(reading: HeaderReading | null): boolean {
  return reading?.byHand === true || reading?.meaning === "code" || reading?.meaning === "other";
}

/** What the words in the list mean over such contents; null where nothing fits. */
function fittingReading({ candidate: { text, lowest = text, reading, profile }, contents }: Omit<Fitted, "reading">): HeaderReading | null {
  if (contents === null || reading === null) return reading;
  const mayBeNarrower = reading.meaning === "score" || (reading.meaning === "max" && reading.weight < 3) || (reading.meaning === "score-year" && speaksOfPoints(text));
  const hints = mayBeNarrower ? pointHints(text) : [];
  // "Điểm trên duyệt", "Mức điểm trên duyệt", "Điểm khung năm 2025": points whose narrower words tell whose they are.
  if (hints.length > 0 && !hints.includes(reading.meaning) && (reading.meaning !== "score-year" || hints.includes("max"))) return null;
  const remarks = profile.phrases - profile.states;
  const mayBePoints = isNumbersOrNothing(contents) || remarks <= Math.max(2, profile.filled * 0.5);
  const fits = (meaning: HeaderMeaning): boolean => {
    if (isPointMeaning(meaning)) return mayBePoints;
    return meaning === "aside" || (fitsTexts(meaning, lowest, contents) && !(contents === "numbers" && reading.weight === HINT));
  };
  // "Giải trình điểm mất" over words: why points are lost, not the points.
  if (reading.meaning === "aside" && profile.phrases > profile.filled * 0.5) return readHeaderAs(text, (meaning) => isTextMeaning(meaning) && fits(meaning)) ?? reading;
  const told: readonly HeaderMeaning[] = ROLES_OF_CONTENTS[contents] ?? [];
  // "Yêu cầu minh chứng và nguyên tắc chấm": of two things that it names, what stands below is one.
  if (!told.includes(reading.meaning)) {
    const toldReading = readHeaderAs(text, (meaning) => told.includes(meaning));
    if (toldReading && (toldReading.weight >= reading.weight || contents === "times")) return toldReading;
    // "Hạn khắc phục" over days.
    if (told.some((role) => textCues(text).all.some((own) => own === role)) && isTextMeaning(reading.meaning)) return null;
  }
  return fits(reading.meaning) && !isUnscored(reading, contents) ? reading : readHeaderAs(text, (meaning) => meaning !== reading.meaning && fits(meaning));
}

/** "Giải thích" over plain sentences explains the points, or the names, rather than how points are given. */
function isUnscored(reading: HeaderReading | null, contents: Contents): boolean {
  return reading?.meaning === "rule" && reading.weight < 3 && contents === "words";
}

/** "Điểm của bộ chỉ số", "Điểm đơn vị đề xuất": points, whatever their heading speaks of besides. */
function fitsTexts(meaning: HeaderMeaning, text: string, contents: Contents): boolean {
  return meaning !== "name" && !(isNumbersOrNothing(contents) && speaksOfPoints(text));
}

function isTextMeaning(meaning: HeaderMeaning): boolean {
  return !isPointMeaning(meaning) && meaning !== "aside" && meaning !== "name";
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

/** The role that what stands below speaks for, if the words do not speak against it. */
const ROLES_OF_CONTENTS: Readonly<Partial<Record<Contents, readonly ColumnRole[]>>> = {
  agencies: ["support", "lead"],
  times: ["deadline"],
  documents: ["evidence"],
  scoring: ["rule"],
};

/** Whether a role's texts are sentences, which may speak of days, bodies and documents as well. */
function isSaid(role: ColumnRole | undefined): boolean {
  return role === "reason" || role === "solution" || role === "note";
}

/** "Tài liệu kèm theo" over whoever keeps it, or over "Ảnh" and "Sổ"; a bare "Link" over such words tells nothing. */
function isProof(text: string, role: ColumnRole | undefined): boolean {
  return role === "evidence" && text.includes(" ");
}

function textRoles({ text, lowest = text, profile }: Candidate, contents: Contents): readonly ColumnRole[] {
  const own = textCues(lowest);
  // "Hồ sơ chứng minh" under "Cơ quan tự chấm": the lowest words come first.
  const { strong, all } = own.all.length > 0 ? own : textCues(text);
  const roles = ROLES_OF_CONTENTS[contents];
  const told = roles ? all.filter((role) => roles.includes(role)).slice(0, 1) : [];
  if (roles && (told.length > 0 || !(isSaid(strong[0]) || isProof(text, strong[0])))) return told;
  const mayBeShort = contents === "nothing" || isProof(text, strong[0]);
  return mayBeShort || profile.phrases > profile.filled * 0.5 ? strong.slice(0, 1) : [];
}
