import { lineHeight, linesInCell } from "../text/width/text-height";

/** Width of a note of ours in points: a sentence of advice takes two or three lines. */
const WIDTH = 270;
/** Notes are shown in Tahoma 9, which runs as wide as Times New Roman 11. */
const FACE = { size: 11 } as const;
const PADDING = 10;
/** A longer note is scrolled. */
const HIGHEST = 400;

/** How large a note of ours is made, in points, so that its whole text shows. */
export function noteSize(text: string): { readonly width: number; readonly height: number } {
  return { width: WIDTH, height: Math.min(HIGHEST, Math.ceil(linesInCell(text, WIDTH, FACE).length * lineHeight(FACE) + PADDING)) };
}
