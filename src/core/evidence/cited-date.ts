import { dayOf } from "../deadline/calendar";

const NUMBERS = String.raw`(?:ngày\s*)?(\d{1,2})\s?[/.-]\s?(\d{1,2})\s?[/.-]\s?((?:19|20)\d\d)(?!\d)`;
const WORDS = String.raw`ngày\s+(\d{1,2})\s+tháng\s+(\d{1,2})\s+năm\s+((?:19|20)\d\d)`;
/** Only what stands right behind the number: a later day is the subject's. */
const DATE = new RegExp(String.raw`^[\s,(]*(?:(?:ký|ban\s+hành)\s+)?(?:${WORDS}|${NUMBERS})`, "iu");

/** The day on which a document was signed, at the beginning of what follows its number; `day` is null where the calendar has none such. */
export function citedDate(text: string): { readonly start: number; readonly end: number; readonly day: string | null } | null {
  const match = DATE.exec(text);
  if (!match) return null;
  const [day = 0, month = 0, year = 0] = match.slice(1).filter((part) => part !== undefined).map(Number);
  const start = /^[\s,(]*/.exec(match[0])?.[0].length ?? 0;
  return { start, end: match[0].length, day: dayOf(year, month, day) };
}
