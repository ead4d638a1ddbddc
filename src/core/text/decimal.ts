/** The digits that a spreadsheet keeps: binary noise lies beyond them. */
const SIGNIFICANT_DIGITS = 15;

/**
 * Rounds half away from zero on the decimal value, as ROUND of Excel and LibreOffice does: 2.675 at 2 places is 2.68.
 * The value is first read at 15 significant digits. Not finite: returned as it is.
 */
export function roundDecimal(value: number, places: number): number {
  if (!Number.isFinite(value) || value === 0) return value;
  const [digits = "0", exponent = "0"] = Math.abs(value).toExponential(SIGNIFICANT_DIGITS - 1).split("e");
  // Shifting the exponent of the decimal text is exact where multiplying by a power of ten is not.
  const shifted = Number(`${digits}e${Number(exponent) + places}`);
  const rounded = Number(`${Math.round(shifted)}e${-places}`);
  const result = Number.isFinite(rounded) ? rounded : Math.abs(value);
  return value < 0 && result !== 0 ? -result : result;
}

/** Scores have two places. */
export function roundScore(value: number): number {
  return roundDecimal(value, 2);
}

/** Everything that is compared with a threshold is first rounded to ten places, in every reading of a rule. */
export function roundForComparison(value: number): number {
  return roundDecimal(value, 10);
}
