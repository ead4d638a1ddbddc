import { isDateFormat } from "../../../core/grid/calendar-day";
import type { IsDateStyle } from "../sheet/read-sheet";
import type { StyleSheet } from "./style-sheet";

/** Which styles show numbers as dates. */
export function dateStyles(styles: StyleSheet): IsDateStyle {
  const known = new Map<number, boolean>();
  return (style) => {
    const isDate = known.get(style) ?? isDateFormat(styles.formatOf(style).numberFormat ?? "");
    known.set(style, isDate);
    return isDate;
  };
}
