import type { TableCode } from "./table-code";
import { segmentNumber } from "./table-code";

/**
 * The share of codes, 0…1, that come as the ones before let expect: the next number at some depth, or the
 * first below the last one. The points of a column ("1.5", "2.5") do not count up so, codes do.
 */
export function codeOrder(codes: readonly (TableCode | null)[]): number {
  const present = codes.filter((code) => code !== null && code.style !== "bullet");
  const last = new Map<string, number>();
  let inOrder = 0;
  for (const code of present) {
    if (!code) continue;
    const { series, number } = placeOf(code);
    const before = last.get(series);
    const isExpected = number === (before ?? 0) + 1 || (number === 1 && (before ?? 0) >= 1 && code.segments.length === 1) || (before === 9 && number === 1);
    if (isExpected) inOrder++;
    last.set(series, number);
    // What stands below begins afresh.
    for (const below of [...last.keys()]) if (below.startsWith(`${code.text}.`) || below === code.text) last.delete(below);
  }
  return present.length === 0 ? 0 : inOrder / present.length;
}

/** The series that a code counts in, and its number there. */
function placeOf(code: TableCode): { readonly series: string; readonly number: number } {
  switch (code.style) {
    case "decimal":
      return { series: code.segments.slice(0, -1).join("."), number: segmentNumber(code.segments.at(-1) ?? "") };
    case "roman":
    case "upper":
    case "lower":
    case "bullet":
      return { series: code.style, number: segmentNumber(code.text) };
  }
}
