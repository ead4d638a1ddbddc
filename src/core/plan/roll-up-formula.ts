import { cellAddress, quoteSheetName } from "../grid/address";

/**
 * The native sum of the rows of one column: runs become ranges, and nothing scored stays empty
 * rather than 0. `sheet`: the sheet that the rows are on, where it is another one. Excel takes at most 255 arguments; a run is one.
 */
export function rollUpFormula(rows: readonly number[], column: number, sheet: string | null = null): string {
  const cells = runAddresses(rows, column, sheet).join(",");
  return `=IF(COUNT(${cells})=0,"",ROUND(SUM(${cells}),2))`;
}

/** The addresses of the runs of rows of one column, from the top; on another sheet where one is named. */
export function runAddresses(rows: readonly number[], column: number, sheet: string | null = null): readonly string[] {
  const place = sheet === null ? "" : `${quoteSheetName(sheet)}!`;
  return runs(rows).map(([first, last]) => place + (first === last ? cellAddress(first, column) : `${cellAddress(first, column)}:${cellAddress(last, column)}`));
}

/** The sorted rows as runs of neighbours, first and last of each. */
export function runs(rows: readonly number[]): readonly (readonly [number, number])[] {
  const result: [number, number][] = [];
  for (const row of [...rows].sort((a, b) => a - b)) {
    const last = result.at(-1);
    if (last && row === last[1] + 1) last[1] = row;
    else result.push([row, row]);
  }
  return result;
}
