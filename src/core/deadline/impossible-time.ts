import { writtenDay } from "./written-day";

/** Words of a text that name a time which no calendar has. */
export interface ImpossibleTime {
  readonly start: number;
  readonly end: number;
}

const MONTH = /tháng\s*(\d{1,2})(?:\s*(?:năm\s+|\/\s*)(?:19|20)\d\d)(?!\d)/giu;
const QUARTER = /quý\s+(0?\d|[IVX]+)(?:\s*(?:năm\s+|\/\s*)(?:19|20)\d\d)(?!\d)/giu;
const QUARTERS = /^(?:0?[1-4]|I{1,3}|IV)$/i;

/** The first time in a text that cannot be: "31/6/2025", "tháng 13/2025", "quý V năm 2025"; null where there is none. */
export function impossibleTime(text: string): ImpossibleTime | null {
  const written = writtenDay(text);
  if (written) return written.day === null ? written : null;
  const month = [...text.matchAll(MONTH)].find(([, figure]) => Number(figure) < 1 || Number(figure) > 12);
  const quarter = [...text.matchAll(QUARTER)].find(([, figure = ""]) => !QUARTERS.test(figure));
  const found = month ?? quarter;
  return found ? { start: found.index, end: found.index + found[0].length } : null;
}
