import { cellAddress } from "../grid/address";

/**
 * The native sum of the rows of one column: runs become ranges, and nothing scored stays empty
 * rather than 0. Excel takes at most 255 arguments; a run is one.
 */
export function rollUpFormula(rows: readonly number[], column: number): string {
  const cells = runs(rows)
    .map(([first, last]) => (first === last ? cellAddress(first, column) : `${cellAddress(first, column)}:${cellAddress(last, column)}`))
    .join(",");
  return `=IF(COUNT(${cells})=0,"",ROUND(SUM(${cells}),2))`;
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
