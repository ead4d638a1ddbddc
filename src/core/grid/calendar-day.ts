/** A day that a cell holds as Excel's serial number. */
export interface CalendarDay {
  readonly serial: number;
  readonly day: number;
  readonly month: number;
  readonly year: number;
}

/** Serial 0 (ECMA-376 part 1, 18.17.4.1), its 29 February 1900 included. */
const EPOCH = Date.UTC(1899, 11, 30);
const DAY = 86_400_000;

/** The day of a serial number; null before 1 March 1900 and for times of a day. */
export function calendarDay(serial: number): CalendarDay | null {
  if (!Number.isInteger(serial) || serial < 61 || serial > 2_958_465) return null;
  const date = new Date(EPOCH + serial * DAY);
  return { serial, day: date.getUTCDate(), month: date.getUTCMonth() + 1, year: date.getUTCFullYear() };
}

/** Whether a number format shows days or years ("dd/mm/yyyy", "d-mmm", "[$-42A]d/m"): texts, colours and escaped characters left out. */
export function isDateFormat(format: string): boolean {
  return /[dy]/i.test(format.replace(/"[^"]*"|\[[^\]]*\]|\\.|_./g, ""));
}
