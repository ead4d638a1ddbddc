import { dayOf } from "./calendar";

const IN_WORDS = String.raw`ngày\s+(\d{1,2})\s+tháng\s+(\d{1,2})\s+năm\s+((?:19|20)\d\d)(?!\d)`;
const IN_FIGURES = String.raw`(?:ngày\s*)?(?<!\d)(\d{1,2})\s*[/.-]\s*(\d{1,2})\s*[/.-]\s*((?:19|20)\d\d)(?!\d)`;
const DAY = new RegExp(`${IN_WORDS}|${IN_FIGURES}`, "iu");

/** A day as people write it, and where its words stand, "ngày" included. */
export interface WrittenDay {
  readonly start: number;
  readonly end: number;
  /** "2024-05-30"; null where the calendar has none such. */
  readonly day: string | null;
}

/** The first day that a text names: "30/5/2024", "30.05.2024", "ngày 30 tháng 5 năm 2024"; null where it names none. */
export function writtenDay(text: string): WrittenDay | null {
  const match = DAY.exec(text);
  if (!match) return null;
  const [day = 0, month = 0, year = 0] = match.slice(1).filter((part) => part !== undefined).map(Number);
  return { start: match.index, end: match.index + match[0].length, day: dayOf(year, month, day) };
}
