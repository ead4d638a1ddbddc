import type { TypeFace } from "./wrap-text";
import { wrapText } from "./wrap-text";

/** What a cell leaves free left and right of its text, and a little for how programs round. */
const MARGIN = 8;
const SAFETY = 1.03;
/** Times New Roman needs 1.15 times its size from line to line; Excel gives a little more. */
const LINE = 1.32;
/** What a row leaves free above and below its lines, in points. */
export const ROW_PADDING = 5;
/** Excel's limit, in points. */
const HIGHEST_ROW = 409.5;

/** The lines into which a text breaks in a cell of this width (in points). */
export function linesInCell(text: string, width: number, face: TypeFace): readonly string[] {
  return wrapText(text, (width - MARGIN) / SAFETY, face);
}

/** The height of a line in points. */
export function lineHeight({ size }: TypeFace): number {
  return size * LINE;
}

/** The height in points that a row has for its tallest text; `least` where none is. */
export function rowHeightFor(textHeights: readonly number[], least: number): number {
  return Math.min(HIGHEST_ROW, Math.ceil(Math.max(least, ...textHeights.map((height) => height + ROW_PADDING)) * 4) / 4);
}
