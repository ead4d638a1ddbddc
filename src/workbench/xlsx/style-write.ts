import type { Alignment, Borders, Font, Style } from "@cj-tech-master/excelts";
import type { IStyleBase, IStyleData } from "@univerjs/core";
import { fileColor, type ThemeColors } from "./palette";
import { BORDER_STYLES, HORIZONTAL, nameOfCode, VERTICAL } from "./style-codes";
import { INDENT_PIXELS, readStyle } from "./style-read";

/**
 * The file's style of a cell: the very style that the file had where the sheet still shows it (so theme
 * colours, protection and patterns survive), otherwise a new object that keeps the protection.
 */
export function writeStyle(shown: IStyleData, original: Partial<Style>, theme: ThemeColors): Partial<Style> {
  if (sameStyle(shown, readStyle(original, theme))) return original;
  const fill = fileColor(shown.bg?.rgb);
  const font = writeFont(shown);
  const alignment = writeAlignment(shown);
  const border = writeBorders(shown);
  return {
    ...(original.protection ? { protection: original.protection } : {}),
    ...(shown.n?.pattern ? { numFmt: shown.n.pattern } : {}),
    ...(Object.keys(font).length > 0 ? { font } : {}),
    ...(fill ? { fill: { type: "pattern", pattern: "solid", fgColor: fill } } : {}),
    ...(Object.keys(alignment).length > 0 ? { alignment } : {}),
    ...(Object.keys(border).length > 0 ? { border } : {}),
  };
}

/** The style of a conditional format: there Excel takes a solid fill's colour from the background. */
export function writeDifferentialStyle(shown: IStyleData): Partial<Style> {
  const fill = fileColor(shown.bg?.rgb);
  const font = writeFont(shown);
  const border = writeBorders(shown);
  return {
    ...(Object.keys(font).length > 0 ? { font } : {}),
    ...(fill ? { fill: { type: "pattern", pattern: "solid", bgColor: fill } } : {}),
    ...(Object.keys(border).length > 0 ? { border } : {}),
  };
}

/** The font of a style or of a run of rich text. */
export function writeFont(shown: IStyleBase): Partial<Font> {
  const color = fileColor(shown.cl?.rgb);
  return {
    ...(shown.ff ? { name: shown.ff } : {}),
    ...(shown.fs ? { size: shown.fs } : {}),
    ...(shown.bl ? { bold: true } : {}),
    ...(shown.it ? { italic: true } : {}),
    ...(shown.ul?.s ? { underline: true } : {}),
    ...(shown.st?.s ? { strike: true } : {}),
    ...(color ? { color } : {}),
    ...(shown.va === 3 ? { vertAlign: "superscript" } : shown.va === 2 ? { vertAlign: "subscript" } : {}),
  };
}

function writeAlignment(shown: IStyleData): Partial<Alignment> {
  const horizontal = nameOfCode(HORIZONTAL, shown.ht);
  const vertical = nameOfCode(VERTICAL, shown.vt);
  const rotation = shown.tr?.v ? ("vertical" as const) : shown.tr?.a ? -shown.tr.a : undefined;
  return {
    ...(horizontal ? { horizontal } : {}),
    ...(vertical ? { vertical } : {}),
    ...(shown.tb === 3 ? { wrapText: true } : {}),
    ...(rotation === undefined ? {} : { textRotation: rotation }),
    ...(shown.pd?.l ? { indent: Math.round(shown.pd.l / INDENT_PIXELS) } : {}),
  };
}

function writeBorders(shown: IStyleBase): Partial<Borders> {
  const borders: Partial<Borders> = {};
  for (const [key, side] of [["t", "top"], ["r", "right"], ["b", "bottom"], ["l", "left"]] as const) {
    const line = shown.bd?.[key];
    const style = nameOfCode(BORDER_STYLES, line?.s);
    if (!style) continue;
    const color = fileColor(line?.cl.rgb);
    borders[side] = { style, ...(color ? { color } : {}) };
  }
  return borders;
}

/** Whether two styles show the same; a member that is absent, null or off counts as absent. */
function sameStyle(a: IStyleData, b: IStyleData): boolean {
  return JSON.stringify(canonical(a)) === JSON.stringify(canonical(b));
}

function canonical(value: unknown): unknown {
  if (typeof value === "string") return value.toLowerCase();
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value)
    .map(([key, member]) => [key, canonical(member)] as const)
    .filter(([, member]) => !isAbsent(member))
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return entries.length > 0 ? Object.fromEntries(entries) : undefined;
}

function isAbsent(member: unknown): boolean {
  return member === undefined || member === null || member === 0;
}
