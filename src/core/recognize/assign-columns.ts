import type { Grid } from "../grid/grid";
import type { ColumnRole, Evidence, ScoreColumn } from "./appendix-table";
import type { ColumnProfile } from "./column-profile";
import { profileColumn } from "./column-profile";
import type { HeaderBlock, HeaderColumn } from "./find-headers";
import { scoreColumns } from "./score-columns";
import { parseTableCode } from "./table-code";

/** The columns of a table with what they rest on. */
export interface ColumnAssignment {
  readonly columns: Readonly<Partial<Record<ColumnRole, number>>> & { readonly code: number; readonly name: number; readonly max: number };
  readonly scores: readonly ScoreColumn[];
  readonly firstColumn: number;
  readonly lastColumn: number;
  readonly confidence: number;
  readonly evidence: readonly Evidence[];
}

/** How many rows under a header are looked at before the table is read. */
const SAMPLE_ROWS = 80;

const TEXT_ROLES: readonly ColumnRole[] = ["rule", "lead", "support", "deadline", "solution", "reason", "evidence", "note"];

interface Candidate extends HeaderColumn {
  readonly profile: ColumnProfile;
}

/**
 * Gives the columns under a header their roles, by the words of the header and by what stands below;
 * null where the two together do not make an appendix table.
 */
export function assignColumns(grid: Grid, header: HeaderBlock): ColumnAssignment | null {
  const firstRow = (header.rows.at(-1) ?? 0) + 1;
  const sample = range(firstRow, Math.min(grid.endRow, firstRow + SAMPLE_ROWS));
  const code = pickCode(profiled(grid, header, sample));
  if (!code) return null;
  // Signatures and page breaks would blur the picture: only rows with a code count.
  const candidates = profiled(grid, header, sample.filter((row) => parseTableCode(grid.value(row, code.column)) !== null));
  const name = pickName(candidates, code.column);
  const max = pickMax(candidates);
  if (!name || !max) return null;
  const evidence = weigh(candidates, code, name, max);
  const confidence = confidenceOf(evidence);
  if (confidence <= 0) return null;
  return {
    columns: { ...textColumns(candidates), code: code.column, name: name.column, max: max.column },
    scores: scoreColumns(candidates.filter((candidate) => candidate !== max && isScoreColumn(candidate))),
    firstColumn: Math.min(...header.columns.map((column) => column.column)),
    lastColumn: Math.max(...header.columns.map((column) => column.column)),
    confidence,
    evidence,
  };
}

function range(start: number, end: number): readonly number[] {
  return Array.from({ length: Math.max(0, end - start) }, (_, index) => start + index);
}

function profiled(grid: Grid, header: HeaderBlock, rows: readonly number[]): readonly Candidate[] {
  return header.columns.map((column) => ({ ...column, profile: profileColumn(grid, column.column, rows) }));
}

function byMeaning(candidates: readonly Candidate[], meaning: string): Candidate | undefined {
  return candidates
    .filter((candidate) => candidate.reading?.meaning === meaning)
    .reduce<Candidate | undefined>((best, next) => (best && weightOf(best) >= weightOf(next) ? best : next), undefined);
}

function weightOf(candidate: Candidate): number {
  return candidate.reading?.weight ?? 0;
}

function pickCode(candidates: readonly Candidate[]): Candidate | undefined {
  const named = byMeaning(candidates, "code");
  if (named && named.profile.codes >= 3) return named;
  return candidates.find(({ profile }) => profile.nestedCodes >= 2 && profile.codes >= profile.filled * 0.6);
}

function pickName(candidates: readonly Candidate[], codeColumn: number): Candidate | undefined {
  const named = candidates.filter(({ column, profile }) => column !== codeColumn && profile.phrases >= 2);
  return byMeaning(named, "name");
}

/** The column that says so; else a bare "Điểm" that numbers fill, where no other column claims to be a score. */
function pickMax(candidates: readonly Candidate[]): Candidate | undefined {
  const named = candidates.filter((candidate) => candidate.reading?.meaning === "max" && isNumeric(candidate.profile));
  if (named.length > 0) return byMeaning(named, "max");
  if (candidates.some((candidate) => candidate.reading?.meaning === "max")) return undefined;
  const bare = candidates.filter((candidate) => candidate.reading?.meaning === "score" && isNumeric(candidate.profile));
  return bare.length === 1 && candidates.some(({ profile }) => profile.nestedCodes >= 2) ? bare[0] : undefined;
}

function isNumeric(profile: ColumnProfile): boolean {
  return profile.numbers >= 2 && profile.numbers >= profile.filled * 0.6;
}

/** A column of scores may be empty or hold some remarks, but not mostly words. */
function isScoreColumn({ reading, profile }: Candidate): boolean {
  return reading !== null && reading.meaning.startsWith("score") && profile.phrases <= Math.max(2, profile.filled * 0.5);
}

function textColumns(candidates: readonly Candidate[]): Partial<Record<ColumnRole, number>> {
  const columns: Partial<Record<ColumnRole, number>> = {};
  for (const role of TEXT_ROLES) {
    const column = byMeaning(candidates, role)?.column;
    if (column !== undefined) columns[role] = column;
  }
  return columns;
}

/** The reasons for and against, each with its weight: facts.weight, in hundredths of confidence. */
function weigh(candidates: readonly Candidate[], code: Candidate, name: Candidate, max: Candidate): readonly Evidence[] {
  const evidence: Evidence[] = [];
  const add = (reason: string, column: number, weight: number, applies: boolean): void => {
    if (applies) evidence.push({ code: reason, column, facts: { weight } });
  };
  add("header-code", code.column, 15, code.reading?.meaning === "code");
  add("header-name", name.column, 10 * weightOf(name), true);
  add("header-max", max.column, 25, max.reading?.meaning === "max");
  const { nestedCodes, outerCodes, codes } = code.profile;
  const isTiered = outerCodes > 0 && codes - outerCodes >= 2;
  add("codes-nested", code.column, 30, nestedCodes >= 2);
  add("codes-tiered", code.column, 20, nestedCodes < 2 && isTiered);
  add("codes-flat", code.column, -30, nestedCodes < 2 && !isTiered);
  add("max-numeric", max.column, 10, isNumeric(max.profile));
  for (const foreign of candidates.filter((candidate) => candidate.reading?.meaning === "other")) {
    add("header-foreign", foreign.column, -25, true);
  }
  return evidence;
}

function confidenceOf(evidence: readonly Evidence[]): number {
  const sum = evidence.reduce((total, { facts }) => total + Number(facts?.["weight"] ?? 0), 0);
  // Below 45 of 110 the header alone speaks, which a staff list or a mark sheet may do as well.
  return sum < 45 ? 0 : Math.min(1, sum / 110);
}
