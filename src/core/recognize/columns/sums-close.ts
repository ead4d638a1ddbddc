import type { TableCode } from "../codes/table-code";

/** How the numbers of a column add up along the codes beside them. */
export interface ClosingSums {
  /** Rows that have numbered rows under them. */
  readonly parents: number;
  /** Those whose number is the sum of the numbers right under them. */
  readonly closed: number;
}

export const NO_SUMS: ClosingSums = { parents: 0, closed: 0 };

const TOLERANCE = 0.011;

interface Open {
  readonly depth: number;
  readonly own: number;
  sum: number;
  children: number;
}

/** Counts the parents of a column whose children's numbers add up to theirs; rows without a code or number are passed over. */
export function closingSums(codes: readonly (TableCode | null)[], numbers: readonly (number | null)[]): ClosingSums {
  const counts = { parents: 0, closed: 0 };
  const open: Open[] = [];
  const close = (depth: number): void => {
    while ((open.at(-1)?.depth ?? -1) >= depth) settle(open.pop(), counts);
  };
  codes.forEach((code, index) => {
    const own = numbers[index] ?? null;
    if (!code || own === null || code.style === "bullet") return;
    const depth = codeDepth(code);
    close(depth);
    const parent = open.at(-1);
    if (parent) {
      parent.sum += own;
      parent.children++;
    }
    open.push({ depth, own, sum: 0, children: 0 });
  });
  close(0);
  return counts;
}

/** Deeper than any number. */
const LETTERS = 9;

/** How far below the outermost rows a code stands: capital letters stand over roman numerals, these over numbers, these over small letters. */
export function codeDepth(code: TableCode): number {
  if (code.style === "upper") return 0;
  if (code.style === "lower") return LETTERS;
  return code.style === "roman" ? 1 : 1 + code.segments.length;
}

function settle(row: Open | undefined, counts: { parents: number; closed: number }): void {
  if (!row || row.children === 0) return;
  counts.parents++;
  if (Math.abs(row.sum - row.own) <= TOLERANCE * (row.children + 1) && row.own !== 0) counts.closed++;
}
