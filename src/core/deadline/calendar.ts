const MILLISECONDS_A_DAY = 86_400_000;

/** "2024-05-30", or null where there is no such day. */
export function dayOf(year: number, month: number, day: number): string | null {
  if (month < 1 || month > 12 || day < 1 || day > daysIn(year, month)) return null;
  return `${String(year).padStart(4, "0")}-${twoDigits(month)}-${twoDigits(day)}`;
}

/** The last day of a month, or null where there is no such month. */
export function lastDayOf(year: number, month: number): string | null {
  return month < 1 || month > 12 ? null : dayOf(year, month, daysIn(year, month));
}

/** The day before a day that `dayOf` gave. */
export function dayBefore(day: string): string {
  const [year = 0, month = 1, date = 1] = day.split("-").map(Number);
  if (date > 1) return dayOf(year, month, date - 1) ?? day;
  return (month > 1 ? lastDayOf(year, month - 1) : lastDayOf(year - 1, 12)) ?? day;
}

function daysIn(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

function twoDigits(value: number): string {
  return String(value).padStart(2, "0");
}

/** How many days one day lies before another; below zero where it lies behind. Both are days that `dayOf` gave. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / MILLISECONDS_A_DAY);
}
