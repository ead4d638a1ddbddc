import type { YearsCompared } from "../../app/use-cases/compare-with-earlier";
import type { YearChange } from "../../core/compare/compare-years";
import type { IndicatorNode } from "../../core/score/indicator-tree";

/** What was compared with what, and where the sheet went. */
export interface MadeComparison {
  readonly file: string;
  /** null: another column of the same table. */
  readonly earlier: string | null;
  readonly out: string | null;
  readonly sheet: string | null;
}

/** A comparison as `--json` prints it; rows are those of the sheets, from 1. */
export function comparisonJson({ changes, summary }: YearsCompared, made: MadeComparison): object {
  return { ...made, summary, changes: changes.map(changeJson) };
}

function changeJson({ now, before, ...change }: YearChange): object {
  return { now: now && rowJson(now), before: before && rowJson(before), ...change };
}

function rowJson({ path, row }: IndicatorNode): object {
  return { row: row.row + 1, path, code: row.code, name: row.name, max: row.max?.value ?? null };
}
