import type { AppendixTable } from "./appendix-table";
import type { TableCode } from "./table-code";
import { parseTableCode, romanValue } from "./table-code";

/** Whether the first code of a table is the next after the last one of another: 4.3 or 5 after 4.2, 4.2.1 too, but never 1. */
export function codesGoOn(before: AppendixTable, after: AppendixTable): boolean {
  const last = before.rows.map(({ code }) => parseTableCode(code)).findLast((code) => code !== null && isNumbered(code));
  const first = after.rows.map(({ code }) => parseTableCode(code)).find((code) => code !== null && isNumbered(code));
  return last != null && first != null && follows(numbers(last), numbers(first));
}

function isNumbered({ style }: TableCode): boolean {
  return style === "decimal" || style === "roman";
}

function numbers({ segments }: TableCode): readonly number[] {
  return segments.map((segment) => (/^\d/.test(segment) ? Number(segment) : romanValue(segment)));
}

/** The next number at some depth of the last code, or the first one below it. */
function follows(last: readonly number[], first: readonly number[]): boolean {
  const own = first.at(-1) ?? 0;
  const depth = first.length - 1;
  const sameParents = first.slice(0, depth).every((number, index) => number === last[index]);
  return sameParents && depth <= last.length && own === (last[depth] ?? 0) + 1;
}
