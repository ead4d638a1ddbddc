import { isNear } from "../../text/decimal";
import { sumDecimals } from "../../text/sum-decimals";
import type { TableCode } from "./table-code";
import { codeOfNumber, parseTableCode, segmentNumber } from "./table-code";

/** A row's code with the points it is worth. */
export interface CodedPoints {
  readonly code: TableCode | null;
  /** null where they are not known. */
  readonly max: number | null;
}

const TOLERANCE = 0.011;

/**
 * Codes in which a group numbered like its own rows has its numeral or letter: I, "2", III is I, II, III. Its number is
 * the one missing between theirs, the rows below begin afresh, and its points are what theirs add up to; where they are
 * not, or not known, it may at least not be the next row of the group before.
 */
export function numberedGroups(rows: readonly CodedPoints[]): readonly (TableCode | null)[] {
  const outer = rows.flatMap(({ code }, index) => (isOuter(code) ? [index] : []));
  const style = rows[outer[0] ?? -1]?.code?.style;
  const isOneStyle = outer.every((index) => rows[index]?.code?.style === style);
  return rows.map(({ code }, index) => {
    if (!isOneStyle || (style !== "roman" && style !== "upper") || !isWhole(code) || !isMissing(rows, outer, index)) return code;
    return parseTableCode(codeOfNumber(segmentNumber(code.text), style)) ?? code;
  });
}

function isOuter(code: TableCode | null): boolean {
  return code?.style === "roman" || code?.style === "upper";
}

function isWhole(code: TableCode | null): code is TableCode {
  return code?.style === "decimal" && code.segments.length === 1;
}

function isMissing(rows: readonly CodedPoints[], outer: readonly number[], index: number): boolean {
  const numberAt = (at: number | undefined): number | null => (at === undefined ? null : segmentNumber(rows[at]?.code?.text ?? ""));
  const own = numberAt(index) ?? 0;
  const next = outer.find((at) => at > index);
  const before = numberAt(outer.findLast((at) => at < index)) ?? 0;
  const after = numberAt(next);
  const below = rows.slice(index + 1, next);
  const first = below.find(({ code }) => code !== null && code.style !== "bullet");
  if (before !== own - 1 || (after !== null && after !== own + 1) || !isFirstOfGroup(rows, index, first?.code ?? null, own)) return false;
  return addsUp(rows[index]?.max ?? null, below) || !goesOn(rows, index, own);
}

/** Whether a number begins a group's rows: 1, or the next one where the numbers run on through the groups. */
function isFirstOfGroup(rows: readonly CodedPoints[], index: number, code: TableCode | null, group: number): boolean {
  if (!isWhole(code)) return false;
  const last = rows.slice(0, index).findLast((row) => isWhole(row.code))?.code ?? null;
  const number = segmentNumber(code.text);
  return number === 1 || (number !== group + 1 && last !== null && number === segmentNumber(last.text) + 1);
}

/** Whether the points of a row are those of the whole numbers below it together. */
function addsUp(max: number | null, below: readonly CodedPoints[]): boolean {
  const parts = below.filter(({ code }) => isWhole(code)).map((part) => part.max);
  return max !== null && !parts.includes(null) && isNear(sumDecimals(parts.map((part) => part ?? 0)), max, TOLERANCE);
}

/** Whether the whole number before a row is the one before its own. */
function goesOn(rows: readonly CodedPoints[], index: number, own: number): boolean {
  const last = rows.slice(0, index).findLast(({ code }) => isWhole(code) || isOuter(code))?.code ?? null;
  return isWhole(last) && segmentNumber(last.text) === own - 1;
}
