import type { Grid } from "../../grid/grid";
import type { ColumnRole, Doubt, Evidence, RoleCorrection, ScoreColumn } from "../appendix-table";
import { TEXT_ROLES } from "../appendix-table";
import { correctHeader } from "../headers/correct-header";
import type { HeaderBlock } from "../headers/find-headers";
import { yearNamed } from "../headers/table-title";
import type { Candidate } from "./header-candidates";
import { candidateColumns, numbersOf, sampleRows } from "./header-candidates";
import { withoutTwins } from "./language-twins";
import { ownByTitle } from "./own-by-title";
import type { CodePlace } from "./pick-code";
import { asCodes, pickCode } from "./pick-code";
import { asNames, pickName } from "./pick-name";
import type { PointColumns } from "./pick-points";
import { pickPoints } from "./pick-points";
import { pointDoubts } from "./point-doubts";
import { scoreColumns } from "./score-columns";
import { textDoubts } from "./text-doubts";
import { settleReadings } from "./settle-readings";
import { NO_SUMS } from "./sums-close";
import { titleSums } from "./title-sums";
import { confidenceOf, weighColumns } from "./weigh-columns";
import type { MatterRow } from "./weigh-matter";
import { weighMatter } from "./weigh-matter";

/** The columns of a table with what they rest on. */
export interface ColumnAssignment {
  readonly columns: Readonly<Partial<Record<ColumnRole, number>>> & { readonly name: number };
  /** Whether a row's code begins its name, for want of a code column. */
  readonly codesInNames: boolean;
  /** Whether a row's maximum ends its name, for want of a column of maxima. */
  readonly maximaInNames: boolean;
  /** Further columns of codes, names and maxima, for the rows whose own cell is blank. */
  readonly outerCodes: readonly number[];
  readonly outerNames: readonly number[];
  readonly outerMaxima: readonly number[];
  readonly scores: readonly ScoreColumn[];
  readonly firstColumn: number;
  readonly lastColumn: number;
  readonly confidence: number;
  readonly evidence: readonly Evidence[];
  /** Whether what the table is about is beyond doubt; else a person is to be asked before anything is done with it. */
  readonly isCertain: boolean;
  readonly doubts: readonly Doubt[];
}

/** What is known of a header beside its own words. */
export interface HeaderContext {
  readonly title: string | null;
  readonly corrections: readonly RoleCorrection[];
  /** Where another header begins, or the sheet ends. */
  readonly endRow: number;
}

/**
 * Gives the columns under a header their roles, by the words of the header and by what stands below;
 * null where the two together do not make an appendix table. Roles given by hand come first.
 */
export function assignColumns(grid: Grid, header: HeaderBlock, { title, corrections, endRow }: HeaderContext): ColumnAssignment | null {
  const corrected = correctHeader(header, corrections);
  const sample = sampleRows(grid, header, endRow);
  const columnsOver = (rows: readonly number[]): readonly Candidate[] => withoutTwins(candidateColumns(grid, corrected.header, rows).filter(({ column }) => !corrected.nothing.has(column)).map(asNames).map(asCodes));
  const all = columnsOver(sample);
  const named = pickName(grid, all, sample);
  if (!named) return null;
  const code = pickCode(grid, all, named.name, sample);
  // Signatures and page breaks would blur the picture: only rows with a code count.
  const rows = code.kind === "none" ? sample : sample.filter((_, index) => code.codes[index] !== null);
  const settled = new Set([named.name.column, ...named.outer, ...(code.kind === "column" ? [code.candidate, ...code.outer].map(({ column }) => column) : [])]);
  const read = (rows.length === sample.length ? all : columnsOver(rows)).map((candidate) => (candidate.column === named.name.column ? asName(candidate) : candidate));
  const candidates = settleReadings(grid, read, rows, settled);
  const name = candidates.find(({ column }) => column === named.name.column) ?? named.name;
  const coded = codesAt(code, candidates);
  const points = pickPoints(grid, ownByTitle(candidates, title), coded, name, rows);
  if (code.kind === "none" && points.maxBy !== "header") return null;
  const matter = weighMatter({ title, sheet: grid.sheet, candidates, name, rows: matterRows(grid, rows, coded, [name.column, ...named.outer]) });
  const titles = points.max && code.kind !== "none" ? titleSums(code.codes, numbersOf(grid, points.max, sample)) : NO_SUMS;
  const evidence = weighColumns({ code, points, titles, matter: matter.evidence, byHand: corrected.byHand });
  const confidence = confidenceOf(evidence);
  const isCertain = matter.isCertain || corrected.byHand > 0;
  return confidence > 0 ? assignment(header, candidates, code, { ...named, name }, points, title === null ? null : yearNamed(title), { confidence, evidence, isCertain }) : null;
}

/** The names' column, whatever else its heading may mean: "Nhiệm vụ", "Diễn giải". */
function asName(candidate: Candidate): Candidate {
  return candidate.reading === null || candidate.reading.meaning === "name" ? candidate : { ...candidate, reading: { ...candidate.reading, meaning: "name", weight: 0 } };
}

/** The names of the rows with their codes; a title merged across has its words in the code's column. */
function matterRows(grid: Grid, rows: readonly number[], code: CodePlace, names: readonly number[]): readonly MatterRow[] {
  const columns = code.kind === "column" ? [...names, code.candidate.column] : names;
  return rows.map((row, index) => {
    const name = columns.map((column) => grid.text(row, column)).find((text) => /\p{L}{2}/u.test(text)) ?? "";
    return { name, code: code.kind === "none" ? null : (code.codes[index] ?? null) };
  });
}

/** The code's place with the codes of the rows that have one. */
function codesAt(code: CodePlace, candidates: readonly Candidate[]): CodePlace {
  if (code.kind === "none") return code;
  const codes = code.codes.filter((own) => own !== null);
  if (code.kind === "names") return { ...code, codes };
  return { ...code, codes, candidate: candidates.find(({ column }) => column === code.candidate.column) ?? code.candidate };
}

function assignment(
  header: HeaderBlock,
  candidates: readonly Candidate[],
  code: CodePlace,
  names: { readonly name: Candidate; readonly outer: readonly number[] },
  points: PointColumns,
  year: number | null,
  proof: Pick<ColumnAssignment, "confidence" | "evidence" | "isCertain">,
): ColumnAssignment {
  const columns = {
    ...textColumns(candidates),
    ...(code.kind === "column" ? { code: code.candidate.column } : {}),
    name: names.name.column,
    ...(points.max ? { max: points.max.column } : {}),
  };
  const scores = scoreColumns(points.scores, year);
  const places = [...header.columns.map(({ column }) => column), ...Object.values(columns), ...scores.map(({ column }) => column)];
  return {
    columns,
    codesInNames: code.kind === "names",
    maximaInNames: points.maxBy === "names",
    outerCodes: code.kind === "column" ? code.outer.map(({ column }) => column) : [],
    outerNames: names.outer,
    outerMaxima: points.outerMaxima.map(({ column }) => column),
    scores,
    firstColumn: Math.min(...places),
    lastColumn: Math.max(...places),
    doubts: [...pointDoubts(points, year), ...textDoubts(candidates)],
    ...proof,
  };
}

function textColumns(candidates: readonly Candidate[]): Partial<Record<ColumnRole, number>> {
  const columns: Partial<Record<ColumnRole, number>> = {};
  for (const role of TEXT_ROLES) {
    const named = candidates.filter(({ reading }) => reading?.meaning === role);
    const best = named.reduce<Candidate | undefined>((a, b) => (a && (a.reading?.weight ?? 0) >= (b.reading?.weight ?? 0) ? a : b), undefined);
    if (best) columns[role] = best.column;
  }
  return columns;
}
