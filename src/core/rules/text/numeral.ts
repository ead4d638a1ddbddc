const GROUPED_POINTS = /^[1-9]\d{0,2}(?:\.\d{3})+(?:,\d+)?$/u;
const GROUPED_COMMAS = /^[1-9]\d{0,2}(?:,\d{3}){2,}(?:\.\d+)?$/u;
const DECIMAL = /^\d+(?:[.,]\d+)?$/u;
/** "1,500": thousands as other languages write them, or decimals with a nought too many. */
const COMMA_THOUSANDS = /^[1-9]\d{0,2},\d{3}$/u;
/** "1,125 điểm": no more exact than a share of whole points can be. */
const EXACT_POINTS = /^[1-9]\d?,\d\d[1-9]$/u;
/** "025%": a percentage that has lost its comma. */
const LEADING_ZERO = /^0\d{2,}$/u;
/** "1.0000", "1.5000": one digit too many, or too few. */
const MISTYPED = /^[1-9]\d*[.,]\d{4,}$/u;

/** What stands behind a figure. */
export type FigureUnit = "percent" | "points" | "other";

/**
 * The value of a Vietnamese numeral: points group thousands ("1.250.000"), a comma or a single point is decimal ("0,5", "0.25").
 * NaN where it is a code ("5.12.1") or could be read in two ways ("1,500 lượt", "1.0000"). A percentage has decimals, never thousands ("1.125%").
 */
export function readNumeral(digits: string, unit: FigureUnit): number {
  const isPercentage = unit === "percent";
  if (isPercentage && LEADING_ZERO.test(digits)) return Number.NaN;
  if (!isPercentage && GROUPED_POINTS.test(digits)) return Number(digits.replaceAll(".", "").replace(",", "."));
  if (GROUPED_COMMAS.test(digits)) return Number(digits.replaceAll(",", ""));
  if (!DECIMAL.test(digits) || (!isPercentage && isInDoubt(digits, unit))) return Number.NaN;
  return Number(digits.replace(",", "."));
}

function isInDoubt(digits: string, unit: FigureUnit): boolean {
  return MISTYPED.test(digits) || (COMMA_THOUSANDS.test(digits) && !(unit === "points" && EXACT_POINTS.test(digits)));
}
