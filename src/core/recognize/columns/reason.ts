import type { Evidence } from "../appendix-table";

/** A reason for or against a table: facts.weight, in hundredths of confidence. */
export function reason(code: string, weight: number, column?: number): Evidence {
  return column === undefined ? { code, facts: { weight } } : { code, column, facts: { weight } };
}
