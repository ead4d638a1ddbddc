import type { Grid } from "../../grid/grid";
import { foldWords } from "../../text/fold-text";
import { codeOrder } from "../codes/code-order";
import type { Candidate } from "./header-candidates";
import { codesOf } from "./header-candidates";
import { areCodes } from "./column-profile";
import { splitNameCode } from "../rows/name-cell";
import { isOptionText } from "../rows/option-text";
import type { CodeStyle, TableCode } from "../codes/table-code";

/** Where a table keeps its codes. */
export type CodePlace =
  | ({ readonly kind: "column" } & CodeColumn)
  | { readonly kind: "names"; readonly codes: readonly (TableCode | null)[] }
  | { readonly kind: "none" };

/** Fewer codes than this make no numbering. */
const FEWEST_CODES = 3;
/** The part of them that must come as the ones before let expect. */
const COUNTING = 0.6;
/** Where hardly one is out of order, answers without a mark may stand between them. */
const PERFECT = 0.95;
/** The part of a column's texts that codes must be. */
const MOST = 0.6;
const FEW = 0.3;

/** The column that its header calls so and that holds codes; else one whose contents count up in a hierarchy; else the names. */
export function pickCode(grid: Grid, candidates: readonly Candidate[], name: Candidate, rows: readonly number[]): CodePlace {
  const columns = candidates
    .filter((candidate) => candidate !== name && mayHoldCodes(candidate, name))
    .map((candidate): CodeColumn => ({ candidate, outer: [], codes: codesOf(grid, candidate.column, rows) }));
  const named = columns
    .filter(({ candidate }) => candidate.reading?.meaning === "code")
    .map((column) => withOuter(column, columns))
    .filter(({ candidate, codes }) => count(codes) >= FEWEST_CODES && (candidate.column < name.column || codeOrder(codes) >= COUNTING));
  const best = named.reduce<CodeColumn | undefined>((a, b) => (a && nested(a.codes) >= nested(b.codes) ? a : b), undefined);
  const texts = rows.map((row) => grid.line(row, name.column));
  const inNames = texts.map((text) => splitNameCode(text).code);
  // Numbers of pages and of other lists do not count up as the codes in front of the names do.
  if ((isNumbering(inNames, texts) || areNumbered(inNames)) && !(best && codeOrder(best.codes) >= COUNTING)) return { kind: "names", codes: inNames };
  const found = best ?? columns.find(({ candidate, codes }) => isNumbering(codes, rows.map((row) => grid.line(row, candidate.column))));
  return found ? { kind: "column", ...found } : { kind: "none" };
}

/** "Tiêu chí" over nothing but "Tiêu chí 1", "Tiêu chí 2" heads codes. */
export function asCodes(candidate: Candidate): Candidate {
  const { reading, profile, text } = candidate;
  return reading?.meaning === "name" && areCodes(profile) && !foldWords(text).includes("diem") ? { ...candidate, reading: { ...reading, meaning: "code" } } : candidate;
}

interface CodeColumn {
  readonly candidate: Candidate;
  readonly outer: readonly Candidate[];
  readonly codes: readonly (TableCode | null)[];
}

/** Fewer codes than this beside others are a slip. */
const FEWEST_BESIDE = 2;

/** A column of codes with its neighbours in which other rows, groups for example, have theirs: no row has two. */
function withOuter({ candidate, codes }: CodeColumn, columns: readonly CodeColumn[]): CodeColumn {
  const outer = columns.filter((other) => isBeside(other.candidate, candidate) && count(other.codes) >= FEWEST_BESIDE && areApart(other, codes));
  return {
    candidate,
    outer: outer.map((other) => other.candidate),
    codes: codes.map((code, index) => code ?? outer.map((other) => other.codes[index]).find((own) => own != null) ?? null),
  };
}

/** The next column, under a heading of codes or, where one heading spans both, under none. */
function isBeside(candidate: Candidate, codes: Candidate): boolean {
  return Math.abs(candidate.column - codes.column) === 1 && (candidate.reading?.meaning === "code" || candidate.text === "");
}

/** Whether a column holds nothing but codes, and those only where the other has none. */
function areApart({ candidate, codes }: CodeColumn, others: readonly (TableCode | null)[]): boolean {
  return count(codes.filter((code) => code?.style !== "bullet")) === candidate.profile.filled && codes.every((code, index) => code === null || others[index] === null);
}

/** Words in no list behind the names head weights and counts rather than codes. */
function mayHoldCodes({ reading, text, column }: Candidate, name: Candidate): boolean {
  if (reading === null) return text === "" || column < name.column;
  return reading.meaning === "code" || (reading.meaning === "name" && reading.weight < 3);
}

/** Whether most of a column's texts, down to the last code, are codes that count up; options between them do not matter. */
function isNumbering(codes: readonly (TableCode | null)[], texts: readonly string[]): boolean {
  const end = codes.findLastIndex((code) => code !== null) + 1;
  const filled = texts.slice(0, end).filter((text) => text !== "" && !isOptionText(text)).length;
  const has = (style: CodeStyle): boolean => codes.some((code) => code?.style === style);
  const tiered = has("roman") || has("upper") || (has("decimal") && has("lower"));
  const order = codeOrder(codes);
  return count(codes) >= Math.max(FEWEST_CODES, filled * (order >= PERFECT ? FEW : MOST)) && (nested(codes) >= 2 || tiered) && order >= COUNTING;
}

/** Whether every name but those of groups and sums begins with the next number: "1. Kế hoạch", "2. Tin, bài". */
function areNumbered(codes: readonly (TableCode | null)[]): boolean {
  return count(codes) >= Math.max(FEWEST_CODES, codes.length * MOST) && codeOrder(codes) === 1;
}

function count(codes: readonly (TableCode | null)[]): number {
  return codes.filter((code) => code !== null).length;
}

function nested(codes: readonly (TableCode | null)[]): number {
  return codes.filter((code) => (code?.segments.length ?? 0) > 1).length;
}
