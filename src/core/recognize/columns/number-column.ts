import type { Grid } from "../../grid/grid";
import type { Candidate } from "./header-candidates";
import { isNumeric, numbersOf } from "./header-candidates";
import type { CodePlace } from "./pick-code";
import type { ClosingSums } from "./sums-close";
import { closingSums } from "./sums-close";

/** A column of numbers that may be points. */
export interface NumberColumn {
  readonly candidate: Candidate;
  /** By row; null where no number stands. */
  readonly numbers: readonly (number | null)[];
  /** How its numbers add up along the codes. */
  readonly sums: ClosingSums;
}

/** The columns of numbers beside the codes and the names. */
export function numberColumns(grid: Grid, candidates: readonly Candidate[], code: CodePlace, name: Candidate, rows: readonly number[]): readonly NumberColumn[] {
  const codes = code.kind === "none" ? rows.map(() => null) : code.codes;
  const taken = code.kind === "column" ? code.candidate : null;
  return candidates
    .filter((candidate) => candidate !== taken && candidate !== name && isNumeric(candidate))
    .map((candidate) => {
      const numbers = numbersOf(grid, candidate, rows);
      return { candidate, numbers, sums: closingSums(codes, numbers) };
    });
}

/** Whether no row has a number in both columns. */
export function areApart(one: NumberColumn, other: NumberColumn): boolean {
  return one.numbers.every((number, index) => number === null || other.numbers[index] === null);
}

/** Whether the sums of a column mostly close. */
export function addsUp({ parents, closed }: ClosingSums): boolean {
  return parents >= 2 && closed >= parents * 0.7;
}

/** A single score above its maximum is a slip, however short the table. */
const ONE_SLIP = 1;

/** Whether no number of another column is above that of this one in its row, but for slips. */
export function bounds(column: NumberColumn, other: NumberColumn): boolean {
  const pairs = column.numbers.map((number, index) => [number, other.numbers[index] ?? null] as const);
  const full = pairs.filter(([own, score]) => own !== null && score !== null);
  const within = full.filter(([own, score]) => (own ?? 0) >= (score ?? 0)).length;
  // A maximum may have been left out as well; what is taken away has none.
  const lost = pairs.filter(([own, score]) => own === null && score !== null && score < 0).length;
  const missing = other.candidate.profile.numbers - lost - column.candidate.profile.numbers;
  return missing <= ONE_SLIP && within >= Math.min(full.length * 0.95, full.length - ONE_SLIP);
}

/** Whether the numbers of a column stay within the maxima and add up as scores do. */
export function isWithin(column: NumberColumn, max: NumberColumn): boolean {
  return column !== max && addsUp(column.sums) && bounds(max, column);
}
