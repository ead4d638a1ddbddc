import type { TableCode } from "./table-code";
import { parseTableCode } from "./table-code";

/** Codes that were read out of dates, each as the reading that the codes before it lead to. Parallel to `codes`. */
export function settleDates(codes: readonly (TableCode | null)[]): readonly (TableCode | null)[] {
  const last = new Map<string, number>();
  let before: TableCode | null = null;
  const heads = new Set(codes.flatMap((code) => (code && code.otherwise === undefined ? [code.segments[0]] : [])));
  return codes.map((code) => {
    const settled: TableCode | null = code?.otherwise === undefined ? code : settle(code, code.otherwise, last, before, heads);
    if (settled?.style === "decimal" && /\d$/.test(settled.text)) {
      last.set(settled.segments.slice(0, -1).join("."), Number(settled.segments.at(-1)));
      before = settled;
    }
    return settled;
  });
}

function settle(
  code: TableCode,
  otherwise: readonly string[],
  last: ReadonlyMap<string, number>,
  before: TableCode | null,
  heads: ReadonlySet<string | undefined>,
): TableCode {
  const fit = (text: string): number => {
    const segments = text.split(".");
    const parent = segments.slice(0, -1).join(".");
    const number = Number(segments.at(-1));
    if (number === (last.get(parent) ?? 0) + 1 && (last.has(parent) || before?.text === parent)) return 3;
    // A zero is lost where ".10" was typed: the day and month of "1.1" are those of "1.10" too.
    if (last.get(parent) === 9 && number === 1) return 2;
    return heads.has(segments[0]) ? 1 : 0;
  };
  const text = otherwise.reduce((best, next) => (fit(next) > fit(best) ? next : best), code.text);
  return parseTableCode(text) ?? code;
}
