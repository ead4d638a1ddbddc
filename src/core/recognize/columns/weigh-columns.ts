import { foldWords } from "../../text/fold-text";
import type { Evidence } from "../appendix-table";
import type { Candidate } from "./header-candidates";
import { isNumeric } from "./header-candidates";
import type { CodePlace } from "./pick-code";
import type { PointColumns } from "./pick-points";
import type { TableCode } from "../codes/table-code";

/** What the decision for or against a table rests on. */
export interface ColumnFacts {
  readonly candidates: readonly Candidate[];
  readonly code: CodePlace;
  readonly name: Candidate;
  readonly points: PointColumns;
  /** The part of the names that speak of digital transformation, and how many names were read. */
  readonly digitalNames: number;
  /** The part of them that speak of another matter. */
  readonly foreignNames: number;
  readonly names: number;
  /** Whether the title speaks of digital transformation or of another matter. */
  readonly title: "digital" | "foreign" | "silent";
  /** Columns whose role a person gave. */
  readonly byHand: number;
}

/** Below this the header alone speaks, which a staff list or a mark sheet may do as well. */
const LEAST = 45;
const CERTAIN = 110;
const MANY_NAMES = 6;

/** The reasons for and against, each with its weight: facts.weight, in hundredths of confidence. */
export function weighColumns(facts: ColumnFacts): readonly Evidence[] {
  return [...weighCodes(facts.code), ...weighPoints(facts), ...weighWords(facts)].filter(({ facts: own }) => own?.["weight"] !== 0);
}

/** 0 where the reasons do not make an appendix table, else up to 1. */
export function confidenceOf(evidence: readonly Evidence[]): number {
  const sum = evidence.reduce((total, { facts }) => total + Number(facts?.["weight"] ?? 0), 0);
  return sum < LEAST ? 0 : Math.min(1, sum / CERTAIN);
}

function reason(code: string, weight: number, column?: number): Evidence {
  return column === undefined ? { code, facts: { weight } } : { code, column, facts: { weight } };
}

function weighCodes(code: CodePlace): readonly Evidence[] {
  if (code.kind === "none") return [reason("codes-absent", -10)];
  const column = code.kind === "column" ? code.candidate.column : undefined;
  const header = code.kind === "column" && code.candidate.reading?.meaning === "code" ? 15 : 0;
  return [reason("header-code", header, column), { ...weighNesting(code.codes), ...(column === undefined ? {} : { column }) }];
}

function weighNesting(codes: readonly (TableCode | null)[]): Evidence {
  const present = codes.filter((code) => code !== null);
  const nested = present.filter((code) => code.segments.length > 1).length;
  const outer = present.filter((code) => code.style === "roman" || code.style === "upper").length;
  if (nested >= 2) return reason("codes-nested", 30);
  return outer > 0 && present.length - outer >= 2 ? reason("codes-tiered", 20) : reason("codes-flat", -30);
}

function weighPoints({ points, code }: ColumnFacts): readonly Evidence[] {
  const { max, maxBy, scores, sums } = points;
  const closes = sums.parents >= 2 && sums.closed >= sums.parents * 0.7;
  const ownScores = scores.some(({ reading }) => reading?.meaning === "score-self" || reading?.meaning === "score-council");
  return [
    reason("header-max", maxBy === "header" ? 25 : 0, max?.column),
    reason("max-by-contents", maxBy === "contents" ? 5 : 0, max?.column),
    reason("max-in-names", maxBy === "names" ? 25 : 0),
    reason("max-absent", maxBy === null ? (saysPoints(scores) && !areWords(scores) ? -20 : -80) : 0),
    reason("max-numeric", max && isNumeric(max) ? 10 : 0, max?.column),
    reason("header-scores", maxBy !== "header" && ownScores ? 15 : 0),
    reason("sums-close", closes && code.kind !== "none" ? 15 : 0, max?.column),
  ];
}

/** Whether the scores are all words ("Đạt", "Không đạt"). */
function areWords(scores: readonly Candidate[]): boolean {
  return scores.some(({ profile }) => profile.filled > 0) && scores.every(({ profile }) => profile.numbers === 0);
}

/** Whether a header speaks of points, as against years and amounts. */
function saysPoints(scores: readonly Candidate[]): boolean {
  return scores.some(({ reading, text }) => reading?.byHand === true || (reading !== null && reading.meaning !== "score-year") || foldWords(text).includes("diem"));
}

/** From this part on the names of another matter speak for the table, where fewer are of ours. */
const MANY_FOREIGN = 0.15;

function weighWords({ candidates, name, digitalNames, foreignNames, names, title, byHand }: ColumnFacts): readonly Evidence[] {
  const isDigital = title === "digital" || digitalNames >= 0.3;
  const foreign = candidates.filter((candidate) => candidate.reading?.meaning === "other");
  const hasRules = candidates.some((candidate) => candidate.reading?.meaning === "rule");
  return [
    reason("header-name", name.reading?.meaning === "name" ? 10 * name.reading.weight : 0, name.column),
    reason("topic-digital", isDigital ? 15 : 0),
    // Among so many indicators of digital transformation some speak of it; a column of scoring texts speaks for the table all the same.
    reason("names-foreign", foreignNames >= MANY_FOREIGN && foreignNames >= digitalNames ? -90 : 0),
    reason("topic-other", !isDigital && digitalNames < 0.08 ? (names < MANY_NAMES || hasRules ? -25 : -75) : 0),
    reason("title-foreign", title === "foreign" ? -110 : 0),
    reason("by-hand", 40 * byHand),
    ...foreign.map(({ column }) => reason("header-foreign", -30, column)),
  ];
}
