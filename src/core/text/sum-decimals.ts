/**
 * The sum of scores as people add them: on the decimal figures, so that 0.1 + 0.2 is 0.3.
 * Figures beyond 10 decimals are rounded to 10.
 */
export function sumDecimals(values: Iterable<number>): number {
  let sum = 0;
  for (const value of values) sum += value;
  return Number(sum.toFixed(10));
}
