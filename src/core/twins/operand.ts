/** An argument that needs no brackets beside an operator: a reference, a number, a name, or one call. */
const PLAIN = /^(?:(?:'(?:[^']|'')*'|[\p{L}\p{N}_.]+)!)?[\p{L}\p{N}_.$]+(?::[\p{L}\p{N}_.$]+)?$/u;

/** A formula text as an operand of a larger formula. */
export function operand(formula: string): string {
  return PLAIN.test(formula) || /^\{[^{}]*\}$/.test(formula) ? formula : `(${formula})`;
}

/** A share of the maximum that stays between 0 and 1. */
export function clampedShare(share: string, max: string): string {
  return `MAX(0,MIN(1,${share}))*${operand(max)}`;
}
