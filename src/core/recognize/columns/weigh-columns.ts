import { foldWords } from "../../text/fold-text";
import type { Evidence } from "../appendix-table";
import type { Candidate } from "./header-candidates";
import { isNumeric } from "./header-candidates";
import { addsUp } from "./number-column";
import type { CodePlace } from "./pick-code";
import type { PointColumns } from "./pick-points";
import { reason } from "./reason";
import type { ClosingSums } from "./sums-close";
import type { TableCode } from "../codes/table-code";

/** What the decision for or against a table rests on. */
export interface ColumnFacts {
  readonly code: CodePlace;
  readonly points: PointColumns;
  /** How the maxima of titles without a code add up the coded rows under them. */
  readonly titles: ClosingSums;
  /** What the words of the table say for and against it. */
  readonly matter: readonly Evidence[];
  /** Columns whose role a person gave. */
  readonly byHand: number;
}

/** Below this the header alone speaks, which a staff list or a mark sheet may do as well. */
const LEAST = 45;
const CERTAIN = 110;

/** The reasons for and against, each with its weight: facts.weight, in hundredths of confidence. */
export function weighColumns(facts: ColumnFacts): readonly Evidence[] {
  return [...weighCodes(facts), ...weighPoints(facts), ...facts.matter, reason("by-hand", 40 * facts.byHand)].filter(({ facts: own }) => own?.["weight"] !== 0);
}

/** 0 where the reasons do not make an appendix table, else up to 1. */
export function confidenceOf(evidence: readonly Evidence[]): number {
  const sum = evidence.reduce((total, { facts }) => total + Number(facts?.["weight"] ?? 0), 0);
  return sum < LEAST ? 0 : Math.min(1, sum / CERTAIN);
}

function weighCodes({ code, titles }: ColumnFacts): readonly Evidence[] {
  if (code.kind === "none") return [reason("codes-absent", -10)];
  const column = code.kind === "column" ? code.candidate.column : undefined;
  const header = code.kind === "column" && code.candidate.reading?.meaning === "code" ? 15 : 0;
  return [reason("header-code", header, column), { ...weighNesting(code.codes, titles), ...(column === undefined ? {} : { column }) }];
}

function weighNesting(codes: readonly (TableCode | null)[], titles: ClosingSums): Evidence {
  const present = codes.filter((code) => code !== null);
  const nested = present.filter((code) => code.segments.length > 1).length;
  const outer = present.filter((code) => code.style === "roman" || code.style === "upper").length;
  const letters = present.filter((code) => code.style === "lower").length;
  if (nested >= 2) return reason("codes-nested", 30);
  // "Tiêu chí 1" over "Chỉ tiêu 1", "Chỉ tiêu 2".
  const words = new Set(present.map(({ word }) => word)).size;
  const isTiered = words > 1 || addsUp(titles) || (outer > 0 && present.length - outer >= 2) || (letters >= 2 && present.length - letters >= 2);
  return isTiered ? reason("codes-tiered", 20) : reason("codes-flat", -30);
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
