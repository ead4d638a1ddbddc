import type { Alignment, Borders, Fill, Font, Style } from "@cj-tech-master/excelts";
import type { IBorderData, IBorderStyleData, IStyleBase, IStyleData } from "@univerjs/core";
import { BORDER_STYLES, HORIZONTAL, VERTICAL } from "./style-codes";
import { shownColor, type ThemeColors } from "./palette";

/** Pixels that Univer pads for one step of Excel's indent (three characters' width of the default font). */
export const INDENT_PIXELS = 9;

/** Univer's style of a file's cell style. Nothing is shared with the given object: loaded cells share theirs. */
export function readStyle(style: Partial<Style>, theme: ThemeColors): IStyleData {
  const numberFormat = typeof style.numFmt === "string" ? style.numFmt : style.numFmt?.formatCode;
  return {
    ...readFont(style.font, theme),
    ...readFill(style.fill, theme),
    ...readAlignment(style.alignment),
    ...readBorders(style.border, theme),
    ...(numberFormat !== undefined && numberFormat !== "General" ? { n: { pattern: numberFormat } } : {}),
  };
}

/** The part of a style that a run of rich text can carry too. */
export function readFont(font: Partial<Font> | undefined, theme: ThemeColors): IStyleBase {
  if (!font) return {};
  const color = shownColor(font.color, theme);
  const underlined = font.underline !== undefined && font.underline !== false && font.underline !== "none";
  return {
    ...(font.name === undefined ? {} : { ff: font.name }),
    ...(font.size === undefined ? {} : { fs: font.size }),
    ...(font.bold ? { bl: 1 } : {}),
    ...(font.italic ? { it: 1 } : {}),
    ...(underlined ? { ul: { s: 1 } } : {}),
    ...(font.strike ? { st: { s: 1 } } : {}),
    ...(color === null ? {} : { cl: { rgb: color } }),
    ...(font.vertAlign === undefined ? {} : { va: font.vertAlign === "superscript" ? 3 : 2 }),
  };
}

function readFill(fill: Fill | undefined, theme: ThemeColors): IStyleBase {
  if (fill?.type !== "pattern" || fill.pattern === "none") return {};
  const color = shownColor(fill.fgColor, theme) ?? shownColor(fill.bgColor, theme);
  return color === null ? {} : { bg: { rgb: color } };
}

function readAlignment(alignment: Partial<Alignment> | undefined): IStyleData {
  if (!alignment) return {};
  const horizontal = alignment.horizontal === undefined ? undefined : HORIZONTAL[alignment.horizontal];
  const vertical = alignment.vertical === undefined ? undefined : VERTICAL[alignment.vertical];
  const { textRotation } = alignment;
  return {
    ...(horizontal === undefined ? {} : { ht: horizontal }),
    ...(vertical === undefined ? {} : { vt: vertical }),
    ...(alignment.wrapText ? { tb: 3 } : {}),
    ...(textRotation ? { tr: textRotation === "vertical" ? { v: 1, a: 0 } : { a: -textRotation } } : {}),
    ...(alignment.indent ? { pd: { l: alignment.indent * INDENT_PIXELS } } : {}),
  };
}

function readBorders(borders: Partial<Borders> | undefined, theme: ThemeColors): IStyleBase {
  const data: IBorderData = {};
  for (const side of ["top", "right", "bottom", "left"] as const) {
    const border = borders?.[side];
    const code = border?.style === undefined ? undefined : BORDER_STYLES[border.style];
    if (code === undefined) continue;
    const line: IBorderStyleData = { s: code, cl: { rgb: shownColor(border?.color, theme) ?? "#000000" } };
    data[side === "top" ? "t" : side === "right" ? "r" : side === "bottom" ? "b" : "l"] = line;
  }
  return Object.keys(data).length > 0 ? { bd: data } : {};
}
