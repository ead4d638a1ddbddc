import { dayBefore, lastDayOf } from "./calendar";
import type { WrittenDay } from "./written-day";
import { writtenDay } from "./written-day";

const YEAR = String.raw`(?:năm\s*|\/\s*|-\s*)(20\d\d)`;
const QUARTERS: Readonly<Record<string, number>> = { i: 1, ii: 2, iii: 3, iv: 4, "1": 1, "2": 2, "3": 3, "4": 4 };

const QUARTER = new RegExp(String.raw`quý\s*(?:(?:iv|i{1,3}|[1-4])\s*(?:,|và|-|–)\s*)*(iv|i{1,3}|[1-4])\s*[,.]?\s*${YEAR}`, "iu");
const MONTH = new RegExp(String.raw`tháng\s*(\d{1,2})\s*${YEAR}`, "iu");
const HALF = /(?:6|06|sáu)\s+tháng\s+(đầu|cuối)\s+năm\s+(20\d\d)/iu;
const END_OF_YEAR = /(?:cuối|hết|trong|trước\s+khi\s+kết\s+thúc)\s+năm\s+(20\d\d)/iu;
const PERIOD = /giai\s+đoạn\s+20\d\d\s*[-–]\s*(20\d\d)/iu;

/** A time named in a text, and where the words for it stand. */
export interface DatedPhrase {
  /** The last day that is still in time. */
  readonly due: string;
  readonly start: number;
  readonly end: number;
  /** Whether the words name a day, or a month, quarter, year or period with its last day. */
  readonly names: "day" | "period";
}

/** The first time with a year that a text names: a day, a month, a quarter, half a year, the end of a year or of a period. */
export function datedPhrase(text: string): DatedPhrase | null {
  const written = writtenDay(text);
  // The month of a day that the calendar has not is no better known than the day.
  if (written) return dayPhrase(text, written);
  return quarterPhrase(text) ?? monthPhrase(text) ?? halfPhrase(text) ?? yearEnd(text, END_OF_YEAR) ?? yearEnd(text, PERIOD);
}

/** "trước 30/5/2024": that day itself is too late. */
function dayPhrase(text: string, { start, end, day }: WrittenDay): DatedPhrase | null {
  return day === null ? null : { due: /trước\s*$/iu.test(text.slice(0, start)) ? dayBefore(day) : day, start, end, names: "day" };
}

function quarterPhrase(text: string): DatedPhrase | null {
  const match = QUARTER.exec(text);
  const quarter = QUARTERS[match?.[1]?.toLowerCase() ?? ""];
  return match && quarter !== undefined ? place(match, lastDayOf(Number(match[2]), 3 * quarter)) : null;
}

function monthPhrase(text: string): DatedPhrase | null {
  const match = MONTH.exec(text);
  return match && place(match, lastDayOf(Number(match[2]), Number(match[1])));
}

function halfPhrase(text: string): DatedPhrase | null {
  const match = HALF.exec(text);
  return match && place(match, lastDayOf(Number(match[2]), match[1]?.toLowerCase() === "đầu" ? 6 : 12));
}

function yearEnd(text: string, pattern: RegExp): DatedPhrase | null {
  const match = pattern.exec(text);
  return match && place(match, lastDayOf(Number(match[1]), 12));
}

function place(match: RegExpExecArray, due: string | null): DatedPhrase | null {
  return due === null ? null : { due, start: match.index, end: match.index + match[0].length, names: "period" };
}
