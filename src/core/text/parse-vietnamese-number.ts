/** A number that a person typed as text. */
export interface NumberReading {
  readonly value: number;
  /** The other reading of a lone point before three digits ("1.234" is 1234, or else 1.234), where there is one. */
  readonly otherwise: number | null;
}

const DASHES = /^[-\u2212\u2013]/;
const DECIMAL_COMMA = /^([1-9]\d{0,2}(?:\.\d{3})+|\d+)(?:,(\d+))?$/;
const DECIMAL_POINT = /^([1-9]\d{0,2}(?:,\d{3}){2,}|[1-9]\d{0,2}(?:,\d{3})+(?=\.)|\d+)(?:\.(\d+))?$/;
const LONE_POINT = /^[1-9]\d{0,2}\.\d{3}$/;

/** Reads "62,5", "62.5", "1.234,5", "1 234,5", "07", "-3", "85%"; null for anything else. A percentage is a fraction. */
export function readVietnameseNumber(text: string): NumberReading | null {
  const compact = text.replace(/[\s\u200b\ufeff]+/g, " ").trim();
  const percent = compact.endsWith("%");
  const signed = (percent ? compact.slice(0, -1) : compact).trim();
  const negative = DASHES.test(signed);
  const digits = joinGroups(negative || signed.startsWith("+") ? signed.slice(1).trim() : signed);
  if (digits === null) return null;
  const scale = (value: number): number => applySign(percent ? shiftPercent(value) : value, negative);
  const value = parseDigits(digits);
  if (value === null) return null;
  return { value: scale(value), otherwise: LONE_POINT.test(digits) ? scale(Number(digits)) : null };
}

/**
 * The number of a text, or null where it is none. A lone point before exactly three digits is the
 * Vietnamese thousands point ("1.234" is 1234); `readVietnameseNumber` also gives the other reading
 * to a caller that knows a bound.
 */
export function parseVietnameseNumber(text: string): number | null {
  return readVietnameseNumber(text)?.value ?? null;
}

/** "1 234,5" → "1234,5"; null where the spaces do not part thousands. */
function joinGroups(text: string): string | null {
  if (!text.includes(" ")) return text;
  return /^\d{1,3}(?: \d{3})+(?:[.,]\d+)?$/.test(text) ? text.replaceAll(" ", "") : null;
}

function parseDigits(digits: string): number | null {
  const comma = DECIMAL_COMMA.exec(digits);
  if (comma) return assemble(comma[1] ?? "", ".", comma[2]);
  const point = DECIMAL_POINT.exec(digits);
  return point ? assemble(point[1] ?? "", ",", point[2]) : null;
}

function assemble(whole: string, thousands: string, fraction: string | undefined): number {
  return Number(whole.replaceAll(thousands, "") + (fraction === undefined ? "" : `.${fraction}`));
}

/** 62.5 → 0.625 by its digits, so that no binary dust is left. */
function shiftPercent(value: number): number {
  return Number(`${value}e-2`);
}

function applySign(value: number, negative: boolean): number {
  return negative && value !== 0 ? -value : value;
}
