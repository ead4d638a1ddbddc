/** Sizes of Excel's default font (Calibri 11) at 96 dots per inch. */
export const DEFAULT_COLUMN_PIXELS = 64;
export const DEFAULT_ROW_POINTS = 15;

/** The width of the default font's widest digit, in pixels: the unit of a file's column widths. */
const DIGIT_PIXELS = 7;
const POINTS_PER_PIXEL = 0.75;

/** Pixels of a column width as a file states it, padding included (ECMA-376 part 1, 18.3.1.13). */
export function columnPixels(width: number): number {
  return Math.round(width * DIGIT_PIXELS);
}

/** The file's column width of so many pixels. */
export function columnWidth(pixels: number): number {
  return Math.round((pixels / DIGIT_PIXELS) * 256) / 256;
}

/** Pixels of a row height in points. */
export function rowPixels(points: number): number {
  return Math.round(points / POINTS_PER_PIXEL);
}

/** Points of a row height in pixels. */
export function rowPoints(pixels: number): number {
  return pixels * POINTS_PER_PIXEL;
}
