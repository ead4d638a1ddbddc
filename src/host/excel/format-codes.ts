import type { BorderSide, BorderStyle, CellFormat, SheetVisibility } from "../../core/plan/write-plan";

export type FormatKey = keyof CellFormat;

/** Every part of a format that a plan can set. */
export const formatKeys: readonly FormatKey[] = [
  "numberFormat", "fontName", "fontSize", "bold", "italic", "underline", "strikethrough", "fontColor", "fillColor", "horizontal", "vertical", "wrapText", "borders",
];

export const borderSides: readonly BorderSide[] = ["top", "right", "bottom", "left"];

type OfficeHorizontal = NonNullable<Excel.CellPropertiesFormat["horizontalAlignment"]> & string;
type OfficeVertical = NonNullable<Excel.CellPropertiesFormat["verticalAlignment"]> & string;

/** Excel.HorizontalAlignment */
export const horizontalNames: Readonly<Record<NonNullable<CellFormat["horizontal"]>, OfficeHorizontal>> = {
  general: "General",
  left: "Left",
  center: "Center",
  right: "Right",
  fill: "Fill",
  justify: "Justify",
  "center-across": "CenterAcrossSelection",
  distributed: "Distributed",
};

/** Excel.VerticalAlignment */
export const verticalNames: Readonly<Record<NonNullable<CellFormat["vertical"]>, OfficeVertical>> = {
  top: "Top",
  center: "Center",
  bottom: "Bottom",
  justify: "Justify",
  distributed: "Distributed",
};

/** Excel.SheetVisibility */
export const visibilityNames: Readonly<Record<SheetVisibility, "Visible" | "Hidden" | "VeryHidden">> = { visible: "Visible", hidden: "Hidden", "very-hidden": "VeryHidden" };

/** Excel.BorderLineStyle and Excel.BorderWeight */
export interface OfficeLine {
  readonly style: "None" | "Continuous" | "Dot" | "Dash" | "Double";
  readonly weight: "Hairline" | "Thin" | "Medium" | "Thick";
}

export const lines: Readonly<Record<BorderStyle, OfficeLine>> = {
  none: { style: "None", weight: "Thin" },
  thin: { style: "Continuous", weight: "Thin" },
  medium: { style: "Continuous", weight: "Medium" },
  thick: { style: "Continuous", weight: "Thick" },
  hair: { style: "Continuous", weight: "Hairline" },
  dotted: { style: "Dot", weight: "Thin" },
  dashed: { style: "Dash", weight: "Thin" },
  double: { style: "Double", weight: "Thick" },
};

/** The nearest line of ours; DashDot and its kind count as dashed. */
export function borderStyle(style: string | undefined, weight: string | undefined): BorderStyle {
  switch (style) {
    case undefined:
    case "None":
      return "none";
    case "Dot":
      return "dotted";
    case "Double":
      return "double";
    case "Continuous":
      return weight === "Hairline" ? "hair" : weight === "Medium" ? "medium" : weight === "Thick" ? "thick" : "thin";
    default:
      return "dashed";
  }
}

/** Our word for a name of Office.js, or null where it has none. */
export function keyOf<K extends string>(names: Readonly<Record<K, string>>, name: unknown): K | null {
  for (const key in names) if (names[key] === name) return key;
  return null;
}

/** Office.js has no way to say "automatic": it reads as black, and black is written for it. */
export const automaticFontColor = "#000000";
