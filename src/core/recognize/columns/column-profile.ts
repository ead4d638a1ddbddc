import type { CellValue } from "../../grid/cell";
import type { Grid } from "../../grid/grid";
import { foldWords } from "../../text/fold-text";
import type { NumberCell } from "../appendix-table";
import { parseTableCode } from "../codes/table-code";
import { STATE_WORDINGS } from "../rows/row-wordings";

/** Longer texts say more than that a row is out. */
const LONGEST_STATE = 60;

/** What some rows under a header hold in one column. */
export interface ColumnProfile {
  /** Cells that hold more than a dash, which stands for nothing. */
  readonly filled: number;
  /** Numbers, and texts that are numbers. */
  readonly numbers: number;
  readonly codes: number;
  /** Codes of more than one part ("1.1"), which lists of people do not have. */
  readonly nestedCodes: number;
  /** Roman numerals and capital letters, which stand over plain numbers. */
  readonly outerCodes: number;
  /** Texts of several words, but not those that are numbers ("5 điểm"). */
  readonly phrases: number;
  /** Those of the phrases that say that a row is out of all sums ("Không đánh giá"). */
  readonly states: number;
}

/** Counts what the given rows hold in a column, its numbers as `readNumber` reads them. */
export function profileColumn(grid: Grid, column: number, rows: readonly number[], readNumber: (row: number) => NumberCell): ColumnProfile {
  const counts = { filled: 0, numbers: 0, codes: 0, nestedCodes: 0, outerCodes: 0, phrases: 0, states: 0 };
  for (const row of rows) {
    const value = grid.value(row, column);
    if (value === null || value === "" || isDash(value)) continue;
    counts.filled++;
    const code = parseTableCode(value);
    if (code) counts.codes++;
    if (code && code.segments.length > 1) counts.nestedCodes++;
    if (code?.style === "roman" || code?.style === "upper") counts.outerCodes++;
    if (readNumber(row).value !== null) counts.numbers++;
    else if (typeof value === "string" && /\S\s+\S/.test(value)) {
      counts.phrases++;
      if (saysState(value)) counts.states++;
    }
  }
  return counts;
}

function isDash(value: CellValue): boolean {
  return typeof value === "string" && /^\s*[-–—]+\s*$/.test(value);
}

/** Titles and totals may have words among the codes. */
const MOSTLY = 0.8;

/** Whether a column holds codes and hardly anything else. */
export function areCodes({ codes, filled }: ColumnProfile): boolean {
  return filled > 0 && codes >= filled * MOSTLY;
}

const STATES: readonly string[] = Object.values(STATE_WORDINGS).flat().map((state) => `${state} `);

function saysState(text: string): boolean {
  if (text.length > LONGEST_STATE) return false;
  const words = `${foldWords(text)} `;
  return STATES.some((state) => words.startsWith(state));
}
