const GROUPED_POINTS = /^[1-9]\d{0,2}(?:\.\d{3})+(?:,\d+)?$/u;
const GROUPED_COMMAS = /^[1-9]\d{0,2}(?:,\d{3}){2,}(?:\.\d+)?$/u;
const DECIMAL = /^\d+(?:[.,]\d+)?$/u;
const COMMA_THOUSANDS = /^[1-9]\d{0,2},000$/u;
/** "1,500": thousands by the comma of other tables, unless it is a percentage or points; "1,5000" has lost a comma or has one zero too many. */
const UNCLEAR = /^[1-9]\d{0,2},\d{3}$|^[1-9]\d*[.,]\d{4,}$/u;
/** "025%": a percentage that has lost its comma. */
const LEADING_ZERO = /^0\d{2,}$/u;
/** "1.0000": one zero too many, or too few. */
const MISTYPED = /^[1-9]\d*[.,]0{4,}$/u;

/**
 * The value of a Vietnamese numeral: points group thousands ("1.250.000"), a comma or a single point is decimal ("0,5", "0.25").
 * NaN where it is a code ("5.12.1") or could be read in two ways ("1,500", "1.0000"). A percentage has decimals, never thousands ("1.125%"), and so have points behind a comma.
 */
export function readNumeral(digits: string, isPercentage: boolean, isPoints: boolean): number {
  if (isPercentage && LEADING_ZERO.test(digits)) return Number.NaN;
  if (!isPercentage && GROUPED_POINTS.test(digits)) return Number(digits.replaceAll(".", "").replace(",", "."));
  if (GROUPED_COMMAS.test(digits)) return Number(digits.replaceAll(",", ""));
  if (!DECIMAL.test(digits) || COMMA_THOUSANDS.test(digits) || MISTYPED.test(digits) || (!isPercentage && !isPoints && UNCLEAR.test(digits))) return Number.NaN;
  return Number(digits.replace(",", "."));
}
