/** The digits that a spreadsheet keeps: binary noise lies beyond them. */
const SIGNIFICANT_DIGITS = 15;
/** Powers of ten that binary numbers hold exactly, by their exponent. */
const POWERS = [1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12];
/** Up to here a binary product, read at all significant digits, is off by less than `NEAR_HALF`. */
const PLAIN_LIMIT = 1e11;
/** How near to a half only the decimal text can tell up from down. */
const NEAR_HALF = 0.01;
/** Smaller whole numbers have no more than the significant digits. */
const WHOLE_LIMIT = 1e15;

/**
 * Rounds half away from zero on the decimal value, as ROUND of Excel and LibreOffice does: 2.675 at 2 places is 2.68.
 * The value is first read at 15 significant digits. Not finite: returned as it is.
 */
export function roundDecimal(value: number, places: number): number {
  if (!Number.isFinite(value) || value === 0) return value;
  return roundPlain(value, places) ?? roundText(value, places);
}

/** Binary arithmetic, where it cannot differ from decimal arithmetic; null where it could. */
function roundPlain(value: number, places: number): number | null {
  const power = POWERS[places];
  if (power === undefined) return null;
  const shifted = Math.abs(value) * power;
  const rounded = Math.round(shifted);
  if (rounded < WHOLE_LIMIT && rounded / power === Math.abs(value)) return value;
  if (shifted > PLAIN_LIMIT || Math.abs(Math.abs(shifted - rounded) - 0.5) < NEAR_HALF) return null;
  // Two whole numbers that are exact: their quotient is the number nearest to the decimal one.
  return value < 0 && rounded !== 0 ? -rounded / power : rounded / power;
}

function roundText(value: number, places: number): number {
  const [digits = "0", exponent = "0"] = Math.abs(value).toExponential(SIGNIFICANT_DIGITS - 1).split("e");
  // Shifting the exponent of the decimal text is exact where multiplying by a power of ten is not.
  const shifted = Number(`${digits}e${Number(exponent) + places}`);
  const rounded = Number(`${Math.round(shifted)}e${-places}`);
  const result = Number.isFinite(rounded) ? rounded : Math.abs(value);
  return value < 0 && result !== 0 ? -result : result;
}

/** Binary noise of sums and differences of decimals lies below this. */
const NOISE = 1e-9;

/** Whether two decimals are equal, or no farther apart than `tolerance`, binary noise left out. */
export function isNear(a: number, b: number, tolerance = 0): boolean {
  return Math.abs(a - b) <= tolerance + NOISE;
}

/** Scores have two places. */
export function roundScore(value: number): number {
  return roundDecimal(value, 2);
}

/** Everything that is compared with a threshold is first rounded to ten places, in every reading of a rule. */
export function roundForComparison(value: number): number {
  return roundDecimal(value, 10);
}

/** How many decimals a number is written with, binary noise beyond the ninth left out. */
export function decimalPlaces(value: number): number {
  return String(Number(value.toFixed(9))).split(".")[1]?.length ?? 0;
}
