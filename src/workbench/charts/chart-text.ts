import { svg } from "./svg-element";

/** Where and how some words stand in a drawing; in pixels. */
export interface TextPlace {
  readonly x: number;
  readonly y: number;
  readonly anchor?: "start" | "middle" | "end";
  readonly size?: number;
  readonly bold?: boolean;
  /** The room that they have; what is longer ends in "…", whole in the tooltip. */
  readonly width?: number;
}

/** The usual size of letters in a chart, in pixels, and how wide one is on average in parts of that. */
export const TEXT_SIZE = 12;
const LETTER = 0.5;

/** Words in a drawing. */
export function chartText(words: string, { x, y, anchor = "start", size = TEXT_SIZE, bold = false, width = Infinity }: TextPlace): SVGElement {
  const shown = fitted(words, Math.floor(width / (size * LETTER)));
  const text = svg("text", { x, y, "text-anchor": anchor, "font-size": size, "font-weight": bold ? "bold" : "normal", "dominant-baseline": "middle", fill: "#262626" }, shown);
  if (shown !== words) text.append(svg("title", {}, words));
  return text;
}

/** Words on one line, or on two where the room is too narrow; `y` is the middle of both. */
export function chartLabel(words: string, place: TextPlace & { readonly width: number }): readonly SVGElement[] {
  const { size = TEXT_SIZE, width, y } = place;
  const [first, second] = twoLines(words, Math.floor(width / (size * LETTER)));
  if (second === "") return [chartText(first, place)];
  return [chartText(first, { ...place, y: y - size / 2 }), chartText(second, { ...place, y: y + size / 2 })];
}

/** As many whole words as fit on the first line, the rest on the second; "" where all fit. */
function twoLines(words: string, letters: number): readonly [string, string] {
  if (words.length <= letters) return [words, ""];
  const end = words.lastIndexOf(" ", letters);
  return end <= 0 ? [words, ""] : [words.slice(0, end), words.slice(end + 1)];
}

/** The width of words in pixels, about. */
export function textWidth(words: string, size = TEXT_SIZE): number {
  return words.length * size * LETTER;
}

function fitted(words: string, letters: number): string {
  return words.length <= letters ? words : `${words.slice(0, Math.max(1, letters - 1)).trimEnd()}…`;
}

/** Numbers as the clerk writes them: "894,05". */
export function chartNumber(value: number): string {
  return value.toLocaleString("vi-VN", { maximumFractionDigits: 2, useGrouping: false });
}
