import type { Grid } from "../../grid/grid";
import { readVietnameseNumber } from "../../text/parse-vietnamese-number";
import type { NumberCell } from "../appendix-table";

const POINTS_UNIT = / ?(?:điểm|đ)\.?$/iu;

/**
 * Reads a maximum or a score. `bound` is the row's maximum where it is known: it settles whether
 * "1.234" is a thousand or a decimal. An error value is a text that is no number.
 */
export function readNumberCell(grid: Grid, row: number, column: number, bound: number | null): NumberCell {
  const value = grid.value(row, column);
  if (typeof value === "number") return { row, column, value: Number.isFinite(value) ? value : null, text: null };
  const text = grid.line(row, column);
  return text === "" ? { row, column, value: null, text: null } : { row, column, value: numberOfText(text, bound), text };
}

const BEGINS_AS_NUMBER = /^[-+\u2212\u2013 ]*\d/;

function numberOfText(text: string, bound: number | null): number | null {
  if (!BEGINS_AS_NUMBER.test(text)) return null;
  const reading = readVietnameseNumber(text.replace(POINTS_UNIT, ""));
  if (!reading || text.endsWith("%")) return null;
  const { value, otherwise } = reading;
  return otherwise !== null && bound !== null && Math.abs(value) > bound && Math.abs(otherwise) <= bound ? otherwise : value;
}
