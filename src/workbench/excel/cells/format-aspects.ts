import type { IBorderData, IStyleData, Nullable } from "@univerjs/core";
import { BooleanNumber } from "@univerjs/core";
import { ApiError } from "../../office/api-error";
import { borderCode, codeOf, horizontalNames, officeLine, verticalNames } from "./style-codes";

/** One scalar of a cell's format, as Office.js names and values it. */
export interface FormatAspect {
  readonly read: (style: IStyleData) => unknown;
  /** The members of the style to change; null removes one. */
  readonly patch: (style: IStyleData, value: unknown) => IStyleData;
}

/** What Excel shows where a cell has no font of its own. */
const defaultFont = { name: "Calibri", size: 11, color: "#000000" };
const noFillColor = "#FFFFFF";

const sides = { top: "t", right: "r", bottom: "b", left: "l" } as const;
export type OfficeSide = keyof typeof sides;

/**
 * Every scalar of a format by its path in `CellPropertiesFormat`
 * (api/excel/excel.cellpropertiesformat), beside "numberFormat" of the range.
 */
export const formatAspects: Readonly<Record<string, FormatAspect>> = {
  numberFormat: keepingDefault({
    read: (style) => style.n?.pattern ?? "General",
    patch: (_style, value) => ({ n: value === "General" ? null : { pattern: text(value) } }),
  }),
  "font.name": keepingDefault({ read: (style) => style.ff ?? defaultFont.name, patch: (_style, value) => ({ ff: text(value) }) }),
  "font.size": keepingDefault({ read: (style) => style.fs ?? defaultFont.size, patch: (_style, value) => ({ fs: number(value) }) }),
  "font.color": keepingDefault({ read: (style) => hex(style.cl?.rgb, defaultFont.color), patch: (_style, value) => ({ cl: colour(value) }) }),
  "font.bold": keepingDefault({ read: (style) => style.bl === BooleanNumber.TRUE, patch: (_style, value) => ({ bl: bit(value) }) }),
  "font.italic": keepingDefault({ read: (style) => style.it === BooleanNumber.TRUE, patch: (_style, value) => ({ it: bit(value) }) }),
  "font.underline": keepingDefault({
    read: (style) => (style.ul?.s === BooleanNumber.TRUE ? "Single" : "None"),
    patch: (_style, value) => ({ ul: { s: bit(value !== "None") } }),
  }),
  "font.strikethrough": keepingDefault({ read: (style) => style.st?.s === BooleanNumber.TRUE, patch: (_style, value) => ({ st: { s: bit(value) } }) }),
  "fill.color": { read: (style) => hex(style.bg?.rgb, noFillColor), patch: (_style, value) => ({ bg: colour(value) }) },
  "fill.pattern": {
    read: (style) => (style.bg?.rgb ? "Solid" : "None"),
    patch: (style, value) => (value === "None" ? { bg: null } : { bg: style.bg ?? { rgb: noFillColor } }),
  },
  horizontalAlignment: keepingDefault({
    read: (style) => horizontalNames.get(style.ht ?? 0) ?? "General",
    patch: (_style, value) => ({ ht: code(horizontalNames, value) }),
  }),
  verticalAlignment: keepingDefault({
    read: (style) => verticalNames.get(style.vt ?? 0) ?? "Bottom",
    patch: (_style, value) => ({ vt: code(verticalNames, value) }),
  }),
  // Univer's codes: 1 overflows, 3 wraps.
  wrapText: keepingDefault({ read: (style) => style.tb === 3, patch: (_style, value) => ({ tb: value === true ? 3 : 1 }) }),
  ...borderAspects("top"),
  ...borderAspects("right"),
  ...borderAspects("bottom"),
  ...borderAspects("left"),
};

function borderAspects(side: OfficeSide): Record<string, FormatAspect> {
  const key = sides[side];
  const line = (style: IStyleData) => officeLine(style.bd?.[key]?.s);
  const colourOf = (style: IStyleData) => hex(style.bd?.[key]?.cl.rgb, "#000000");
  const draw = (lineStyle: string, weight: string, rgb: string): IStyleData => {
    const drawn = borderCode({ style: lineStyle, weight });
    return { bd: { [key]: drawn === null ? null : { s: drawn, cl: { rgb } } } satisfies IBorderData };
  };
  const visible = (style: IStyleData) => (line(style).style === "None" ? "Continuous" : line(style).style);
  return {
    [`borders.${side}.style`]: keepingDefault({ read: (style) => line(style).style, patch: (style, value) => draw(text(value), line(style).weight, colourOf(style)) }),
    [`borders.${side}.weight`]: keepingDefault({ read: (style) => line(style).weight, patch: (style, value) => draw(visible(style), text(value), colourOf(style)) }),
    [`borders.${side}.color`]: keepingDefault({ read: colourOf, patch: (style, value) => draw(visible(style), line(style).weight, text(value)) }),
  };
}

/** What already shows is not written down: a format that is read and set again leaves the file as it was. */
function keepingDefault(aspect: FormatAspect): FormatAspect {
  return { read: aspect.read, patch: (style, value) => (aspect.read(style) === value ? {} : aspect.patch(style, value)) };
}

function hex(rgb: Nullable<string>, fallback: string): string {
  if (!rgb) return fallback;
  const channels = /^rgba?\((\d+),\s*(\d+),\s*(\d+)/.exec(rgb);
  const digits = channels === null ? rgb : `#${channels.slice(1, 4).map((each) => Number(each).toString(16).padStart(2, "0")).join("")}`;
  return digits.toUpperCase();
}

/** "" clears, as in Excel. */
function colour(value: unknown): { rgb: string } | null {
  const name = text(value);
  return name === "" ? null : { rgb: name };
}

function bit(value: unknown): BooleanNumber {
  return value === true ? BooleanNumber.TRUE : BooleanNumber.FALSE;
}

function text(value: unknown): string {
  if (typeof value !== "string") throw refusal(value);
  return value;
}

function number(value: unknown): number {
  if (typeof value !== "number") throw refusal(value);
  return value;
}

function code(names: ReadonlyMap<number, string>, value: unknown): number {
  const found = codeOf(names, text(value));
  if (found === null) throw refusal(value);
  return found;
}

function refusal(value: unknown): ApiError {
  return new ApiError("InvalidArgument", `The workbench cannot set a format to ${JSON.stringify(value)}.`);
}
