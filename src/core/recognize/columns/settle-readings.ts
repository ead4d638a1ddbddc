import type { Grid } from "../../grid/grid";
import type { ColumnRole } from "../appendix-table";
import type { HeaderMeaning } from "../headers/header-vocabulary";
import { pointHints, speaksOfPoints } from "../headers/point-words";
import type { HeaderReading } from "../headers/read-header-cell";
import { readHeaderAs } from "../headers/read-header-cell";
import { textCues } from "../headers/text-cues";
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
  const columns = candidates.map((own): Fitted => {
    // "Điểm theo quyết định" is near to a misspelt maximum, but not beside one that is spelt right.
    const candidate = own.reading?.weight === HINT && sure.has(own.reading.meaning) ? { ...own, reading: null } : own;
    const isSettled = settled.has(candidate.column) || isFixed(candidate.reading);
    const contents = isSettled ? null : contentsOf(grid, candidate, rows);
    return { candidate, contents, reading: contents === null ? candidate.reading : fittingReading(candidate, contents) };
  });
  const known = new Set(columns.flatMap(({ reading }) => (reading ? [reading.meaning] : [])));
  const meanings = columns.map((column) => inferredMeaning(column, known));
  return columns.map(({ candidate, reading, contents }, index) => {
    const meaning = meanings[index] ?? null;
    if (meaning === null || contents === null) return { ...candidate, reading: reading ?? (contents === null || !mayKeep(candidate.reading) ? null : candidate.reading) };
    const isContested = meaning !== "aside" && meanings.indexOf(meaning) !== meanings.lastIndexOf(meaning);
    return { ...candidate, reading: isContested ? null : { meaning, weight: 1, year: null, inferred: true } };
  });
}

/** A column with what stands in it, null where it is settled, and what its words mean over that. */
interface Fitted {
  readonly candidate: Candidate;
  readonly contents: Contents | null;
  readonly reading: HeaderReading | null;
}

/** Whether a reading that fits badly is better than none: text under "Căn cứ" or a bare "Điểm". */
function mayKeep(reading: HeaderReading | null): boolean {
  return reading !== null && (reading.meaning === "score" || isTextMeaning(reading.meaning));
}

/** What words that stand in no list mean by their parts and by what stands below; a meaning that another column has for sure is left to it. */
function inferredMeaning({ candidate, contents, reading }: Fitted, known: ReadonlySet<HeaderMeaning>): HeaderMeaning | null {
  if (contents === null || reading !== null) return null;
  const may = isPoints(contents, candidate.text) ? pointHints(candidate.text) : textRoles(candidate, contents);
  return may.find((meaning) => meaning === "aside" || !known.has(meaning)) ?? null;
}

function isFixed(reading: HeaderReading | null): boolean {
  return reading?.byHand === true || reading?.meaning === "code" || reading?.meaning === "other";
}

/** What the words in the list mean over such contents; null where nothing fits. */
function fittingReading({ text, reading, profile }: Candidate, contents: Contents): HeaderReading | null {
  if (reading === null || (reading.meaning === "score" && pointHints(text).length > 0)) return null;
  const remarks = profile.phrases - profile.states;
  const mayBePoints = isNumbersOrNothing(contents) || remarks <= Math.max(2, profile.filled * 0.5);
  const fits = (meaning: HeaderMeaning): boolean => {
    if (isPointMeaning(meaning)) return mayBePoints;
    return meaning === "aside" || fitsTexts(meaning, text, contents);
  };
  return fits(reading.meaning) && !isDoubted(reading, contents) ? reading : readHeaderAs(text, (meaning) => meaning !== reading.meaning && fits(meaning));
}

/** "Giải thích" over plain sentences explains the points rather than how they are given. */
function isDoubted({ meaning, weight }: HeaderReading, contents: Contents): boolean {
  return meaning === "rule" && weight < 3 && contents === "words";
}

/** "Điểm của bộ chỉ số", "Điểm đơn vị đề xuất": points, whatever their heading speaks of besides. */
function fitsTexts(meaning: HeaderMeaning, text: string, contents: Contents): boolean {
  return meaning !== "name" && !(isNumbersOrNothing(contents) && speaksOfPoints(text));
}

function isTextMeaning(meaning: HeaderMeaning): boolean {
  return !isPointMeaning(meaning) && meaning !== "aside" && meaning !== "name";
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

function textRoles({ text, profile }: Candidate, contents: Contents): readonly ColumnRole[] {
  const { strong, all } = textCues(text);
  const roles = ROLES_OF_CONTENTS[contents];
  if (roles) return all.filter((role) => roles.includes(role)).slice(0, 1);
  return contents === "nothing" || profile.phrases > profile.filled * 0.5 ? strong.slice(0, 1) : [];
}
