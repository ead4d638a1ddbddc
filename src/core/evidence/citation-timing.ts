import type { Citation } from "./citation";

/**
 * How a document stands to the year of assessment. `expired`: the years that its subject names are over before that year;
 * `earlier`: it was signed before that year and names no years; `later`: signed after it, or for later years; `unknown`: no
 * date and no years.
 */
export type CitationTiming = "in-year" | "expired" | "earlier" | "later" | "unknown";

const PERIOD = /(?<!\d)(20\d\d)\s*[-–]\s*(20\d\d)(?!\d)/u;
const UNTIL = /(?:đến|tới)\s+(?:hết\s+)?năm\s+(20\d\d)/iu;
const YEAR = /năm\s+(20\d\d)/giu;

/** Judges a document by its subject's years, else by its date. */
export function citationTiming({ subject, date }: Citation, year: number): CitationTiming {
  const named = subject && yearsOf(subject.text);
  if (named) return year > named.last ? "expired" : year < named.first ? "later" : "in-year";
  const signed = date?.day ? Number(date.day.slice(0, 4)) : null;
  if (signed === null) return "unknown";
  return signed < year ? "earlier" : signed > year ? "later" : "in-year";
}

/** The years that a subject speaks of: a period, "đến năm …", or the years that it names one by one. */
function yearsOf(subject: string): { readonly first: number; readonly last: number } | null {
  const period = PERIOD.exec(subject);
  if (period) return { first: Number(period[1]), last: Math.max(Number(period[2]), Number(UNTIL.exec(subject)?.[1] ?? 0)) };
  const until = UNTIL.exec(subject);
  if (until) return { first: -Infinity, last: Number(until[1]) };
  const years = [...subject.matchAll(YEAR)].map(([, year]) => Number(year));
  return years.length === 0 ? null : { first: Math.min(...years), last: Math.max(...years) };
}
