import { BorderStyleTypes, HorizontalAlign, VerticalAlign } from "@univerjs/core";

/** Univer's codes against the names of Office.js (api/excel/excel.horizontalalignment and its like). */

export const horizontalNames: ReadonlyMap<number, string> = new Map([
  [HorizontalAlign.UNSPECIFIED, "General"],
  [HorizontalAlign.LEFT, "Left"],
  [HorizontalAlign.CENTER, "Center"],
  [HorizontalAlign.RIGHT, "Right"],
  [HorizontalAlign.JUSTIFIED, "Justify"],
  [HorizontalAlign.DISTRIBUTED, "Distributed"],
]);

export const verticalNames: ReadonlyMap<number, string> = new Map([
  [VerticalAlign.TOP, "Top"],
  [VerticalAlign.MIDDLE, "Center"],
  [VerticalAlign.BOTTOM, "Bottom"],
]);

/** A border of Office.js: its line and its weight (excel.borderlinestyle, excel.borderweight). */
export interface OfficeLine {
  readonly style: string;
  readonly weight: string;
}

const lines: readonly (readonly [BorderStyleTypes, OfficeLine])[] = [
  [BorderStyleTypes.THIN, { style: "Continuous", weight: "Thin" }],
  [BorderStyleTypes.HAIR, { style: "Continuous", weight: "Hairline" }],
  [BorderStyleTypes.MEDIUM, { style: "Continuous", weight: "Medium" }],
  [BorderStyleTypes.THICK, { style: "Continuous", weight: "Thick" }],
  [BorderStyleTypes.DOTTED, { style: "Dot", weight: "Thin" }],
  [BorderStyleTypes.DASHED, { style: "Dash", weight: "Thin" }],
  [BorderStyleTypes.MEDIUM_DASHED, { style: "Dash", weight: "Medium" }],
  [BorderStyleTypes.DASH_DOT, { style: "DashDot", weight: "Thin" }],
  [BorderStyleTypes.MEDIUM_DASH_DOT, { style: "DashDot", weight: "Medium" }],
  [BorderStyleTypes.DASH_DOT_DOT, { style: "DashDotDot", weight: "Thin" }],
  [BorderStyleTypes.MEDIUM_DASH_DOT_DOT, { style: "DashDotDot", weight: "Medium" }],
  [BorderStyleTypes.SLANT_DASH_DOT, { style: "SlantDashDot", weight: "Medium" }],
  [BorderStyleTypes.DOUBLE, { style: "Double", weight: "Thick" }],
];

const noLine: OfficeLine = { style: "None", weight: "Thin" };

export function officeLine(code: number | undefined): OfficeLine {
  return lines.find(([type]) => type === code)?.[1] ?? noLine;
}

/** null where the line is "None". */
export function borderCode(line: OfficeLine): BorderStyleTypes | null {
  if (line.style === "None") return null;
  const sameStyle = lines.filter(([, each]) => each.style === line.style);
  return (sameStyle.find(([, each]) => each.weight === line.weight) ?? sameStyle[0])?.[0] ?? BorderStyleTypes.THIN;
}

/** The code of a name, or null where Univer has none such. */
export function codeOf(names: ReadonlyMap<number, string>, name: string): number | null {
  for (const [code, each] of names) if (each === name) return code;
  return null;
}
