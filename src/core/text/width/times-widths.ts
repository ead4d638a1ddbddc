import { foldText } from "../fold-text";

/**
 * Widths of Times New Roman in thousandths of its size, by letter (the metrics of Times, which Liberation Serif shares).
 * Letters with diacritics are as wide as their base.
 */
const WIDTHS: Readonly<Record<string, number>> = {
  " ": 250, ".": 250, ",": 250, ";": 278, ":": 278, "-": 333, "(": 333, ")": 333, "/": 278, "%": 833, "+": 564, "=": 564, "<": 564, ">": 564, "*": 500,
  '"': 408, "'": 180, "&": 778, "–": 500, "—": 1000, "“": 444, "”": 444, "≥": 549, "≤": 549, "…": 1000, "!": 333, "[": 333, "]": 333,
  a: 444, b: 500, c: 444, d: 500, e: 444, f: 333, g: 500, h: 500, i: 278, j: 278, k: 500, l: 278, m: 778, n: 500, o: 500, p: 500, q: 500, r: 333, s: 389,
  t: 278, u: 500, v: 500, w: 722, x: 500, y: 500, z: 444,
  A: 722, B: 667, C: 667, D: 722, E: 611, F: 556, G: 722, H: 722, I: 333, J: 389, K: 722, L: 611, M: 889, N: 722, O: 722, P: 556, Q: 722, R: 667, S: 556,
  T: 611, U: 722, V: 722, W: 944, X: 722, Y: 722, Z: 611,
};

const OTHER = 540;
/** Bold letters are wider by about this much. */
const BOLD = 1.07;

/** How wide a text prints, in points, at a type size in points. */
export function textWidth(text: string, size: number, bold = false): number {
  let width = 0;
  for (const letter of text.normalize("NFC")) width += WIDTHS[letter] ?? baseWidth(letter);
  return (width / 1_000) * size * (bold ? BOLD : 1);
}

const baseWidths = new Map<string, number>();

function baseWidth(letter: string): number {
  const known = baseWidths.get(letter);
  if (known !== undefined) return known;
  const base = foldText(letter);
  const width = WIDTHS[letter === letter.toLowerCase() ? base : base.toUpperCase()] ?? OTHER;
  baseWidths.set(letter, width);
  return width;
}
