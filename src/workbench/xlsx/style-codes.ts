import type { Alignment, BorderStyle } from "@cj-tech-master/excelts";
import type { BorderStyleTypes, HorizontalAlign, Nullable, VerticalAlign } from "@univerjs/core";

/** Univer's number of each of Excel's border styles (BorderStyleTypes). */
export const BORDER_STYLES: Readonly<Record<BorderStyle, BorderStyleTypes>> = {
  thin: 1,
  hair: 2,
  dotted: 3,
  dashed: 4,
  dashDot: 5,
  dashDotDot: 6,
  double: 7,
  medium: 8,
  mediumDashed: 9,
  mediumDashDot: 10,
  mediumDashDotDot: 11,
  slantDashDot: 12,
  thick: 13,
};

/** Univer's number of a horizontal alignment; it knows no "fill" and centres across a selection as within a cell. */
export const HORIZONTAL: Readonly<Partial<Record<Alignment["horizontal"], HorizontalAlign>>> = {
  left: 1,
  center: 2,
  right: 3,
  justify: 4,
  distributed: 6,
};

export const VERTICAL: Readonly<Partial<Record<Alignment["vertical"], VerticalAlign>>> = { top: 1, middle: 2, bottom: 3 };

/** The name of a code in one of the tables above, or undefined where none has it. */
export function nameOfCode<Name extends string, Code extends number>(
  table: Readonly<Partial<Record<Name, Code>>>,
  code: Nullable<number>,
): Name | undefined {
  for (const name in table) if (table[name] === code) return name;
  return undefined;
}
