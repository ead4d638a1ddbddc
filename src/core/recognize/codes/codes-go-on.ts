import type { AppendixTable } from "../appendix-table";
import type { CodeStyle, TableCode } from "./table-code";
import { parseTableCode, segmentNumber } from "./table-code";

/**
 * Whether the first code of a table is the next after the last ones of another: 4.3 or 5 after 4.2, 4.2.1 too,
 * III or C after the last numeral or letter of its kind; 1 only right below a numeral or a letter.
 */
export function codesGoOn(before: AppendixTable, after: AppendixTable): boolean {
  const codes = before.rows.map(({ code }) => parseTableCode(code)).filter(isCounted);
  const first = after.rows.map(({ code }) => parseTableCode(code)).find(isCounted);
  if (!first) return false;
  const last = codes.findLast(({ segments }) => segments.length > 1);
  return first.segments.length > 1 || (last && first.style === "decimal" && codes.at(-1)?.style === "decimal") ? followsNested(codes, first) : followsPlain(codes, first);
}

function isCounted(code: TableCode | null): code is TableCode {
  return code !== null && code.style !== "bullet";
}

/** The next number at some depth of the last code that may have any below, or the first one below it. */
function followsNested(codes: readonly TableCode[], { segments }: TableCode): boolean {
  const last = codes.findLast(({ style }) => style !== "lower");
  if (!last) return false;
  const own = segments.map(segmentNumber);
  const before = last.segments.map(segmentNumber);
  const depth = own.length - 1;
  const sameParents = own.slice(0, depth).every((number, index) => number === before[index]);
  return sameParents && depth <= before.length && own[depth] === (before[depth] ?? 0) + 1;
}

/** How styles stand over each other. */
const RANKS: Readonly<Record<CodeStyle, number>> = { upper: 0, roman: 1, decimal: 2, lower: 3, bullet: 4 };

/** The next of its kind; the first of its kind only where the last code stands over it and has none below yet. */
function followsPlain(codes: readonly TableCode[], first: TableCode): boolean {
  const [number = 0] = first.segments.map(segmentNumber);
  const alike = codes.findLast(({ style, segments }) => style === first.style && segments.length === 1);
  const last = codes.at(-1);
  if (number === 1) return last !== undefined && RANKS[last.style] < RANKS[first.style];
  return alike !== undefined && number === segmentNumber(alike.text) + 1;
}
