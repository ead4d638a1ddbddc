import type { AppendixTable, TableRow } from "../appendix-table";
import { codeSegments, segmentNumber } from "./table-code";

/** Differences below this come from rounding. */
const TOLERANCE = 0.011;

/** How many numbers a slip may leave out. */
const MOST_LEFT_OUT = 1;

/**
 * Whether a table goes on another whose codes it does not quite go on: 2.1 or 2.3 after 2.1. The group that the first one leaves
 * short of its maximum must come to it with the rows of the second, none of which may be that group's own.
 */
export function seamCloses(before: AppendixTable, after: AppendixTable): boolean {
  const first = after.rows.find(({ code }) => code !== "");
  const parent = first ? parentCode(first) : "";
  const whole = before.rows.findLast(({ code }) => code === parent && parent !== "");
  const parts = childrenOf(before, parent);
  const last = parts.at(-1);
  if (!first || !whole || !last || after.rows.some(({ code }) => code === parent)) return false;
  const step = numberOf(first) - numberOf(last);
  if (step < 0 || step > 1 + MOST_LEFT_OUT) return false;
  const max = whole.max?.value ?? null;
  return max !== null && Math.abs(sumOf(parts) + sumOf(childrenOf(after, parent)) - max) <= TOLERANCE && sumOf(parts) < max - TOLERANCE;
}

function childrenOf({ rows }: AppendixTable, parent: string): readonly TableRow[] {
  return rows.filter((row) => row.code !== "" && parentCode(row) === parent && row.level !== "option" && row.level !== "input");
}

function parentCode({ code }: TableRow): string {
  return codeSegments(code).slice(0, -1).join(".");
}

function numberOf({ code }: TableRow): number {
  return segmentNumber(codeSegments(code).at(-1) ?? "");
}

function sumOf(rows: readonly TableRow[]): number {
  return rows.reduce((sum, { max }) => sum + (max?.value ?? 0), 0);
}
