import type { CellValue } from "../../grid/cell";
import { cleanLine } from "../../text/clean-text";
import type { TableCode } from "./table-code";
import { parseTableCode } from "./table-code";

/** Serial numbers of the days from 2000 to 2050. */
const FIRST_DAY = 36_526;
const LAST_DAY = 55_152;
const EPOCH = Date.UTC(1899, 11, 30);
const DAY = 86_400_000;

const DATE_TEXT = /^(\d{1,2})[/-](\d{1,2})(?:[/-](\d{4}|\d{2}))?$/;
const MONTH_NAMES = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const NAMED_MONTH = /^(?:(\d{1,2})[- ](?:thg ?(\d{1,2})|([a-z]{3}))|(?:thg ?(\d{1,2})|([a-z]{3}))[- ](\d{1,2}))$/;

/**
 * A code that a spreadsheet took for a date: "1.10" became the first of October, "1.2.3" a day of 2003. Only
 * for cells of a code column, since any date would do. The first reading is the day before the month.
 */
export function parseDatedCode(value: CellValue): TableCode | null {
  if (typeof value !== "number" && typeof value !== "string") return null;
  const date = typeof value === "number" ? dateOfSerial(value) : dateOfText(cleanLine(value));
  if (!date) return null;
  const readings = readingsOf(date);
  const first = parseTableCode(readings[0] ?? "");
  return first && { ...first, cell: String(value), otherwise: readings.slice(1) };
}

interface CodeDate {
  readonly day: number;
  readonly month: number;
  /** 1…50 for 2001…2050; null where the cell shows none. */
  readonly year: number | null;
}

function dateOfSerial(serial: number): CodeDate | null {
  if (!Number.isInteger(serial) || serial < FIRST_DAY || serial > LAST_DAY) return null;
  const date = new Date(EPOCH + serial * DAY);
  return { day: date.getUTCDate(), month: date.getUTCMonth() + 1, year: date.getUTCFullYear() - 2000 };
}

function dateOfText(text: string): CodeDate | null {
  const digits = DATE_TEXT.exec(text);
  if (digits) return dateOf(Number(digits[1]), Number(digits[2]), digits[3] === undefined ? null : Number(digits[3]) % 100);
  const named = NAMED_MONTH.exec(text.toLowerCase());
  if (!named) return null;
  const [, dayFirst, number, name, numberFirst, nameFirst, dayLast] = named;
  return dateOf(Number(dayFirst ?? dayLast), monthOf(number ?? numberFirst, name ?? nameFirst), null);
}

function monthOf(number: string | undefined, name: string | undefined): number {
  return number === undefined ? MONTH_NAMES.indexOf(name ?? "") + 1 : Number(number);
}

function dateOf(day: number, month: number, year: number | null): CodeDate | null {
  return day >= 1 && day <= 31 && month >= 1 && month <= 31 ? { day, month, year } : null;
}

function readingsOf({ day, month, year }: CodeDate): readonly string[] {
  const pair = [`${day}.${month}`, `${month}.${day}`];
  return year === null || year === 0 ? pair : [...pair, ...pair.map((code) => `${code}.${year}`)];
}
