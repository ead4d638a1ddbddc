import type { Grid } from "../../grid/grid";
import { parseVietnameseNumber } from "../../text/parse-vietnamese-number";
import type { NumberCell } from "../appendix-table";
import { readNumberCell } from "./read-number-cell";

/** "Tối đa 10 điểm", "≤ 10", and ranges that begin at nothing: "0 - 10", "Từ 0 đến 10 điểm". */
const WORDED = /^(?:(?:điểm )?(?:tối đa|cao nhất|max)(?: là)?|(?:từ )?0 ?(?:[-–÷]|đến)|≤)[: .]*(\d+(?:[.,]\d+)?) ?(?:điểm|đ)?\.?$/iu;

/** Reads a maximum, in words too, which no score may have. */
export function readMaxCell(grid: Grid, row: number, column: number): NumberCell {
  const cell = readNumberCell(grid, row, column, null);
  if (cell.value !== null || cell.text === null) return cell;
  const [, most] = WORDED.exec(cell.text) ?? [];
  return most === undefined ? cell : { ...cell, value: parseVietnameseNumber(most) };
}
