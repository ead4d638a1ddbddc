import type { BorderSide, BorderStyle, CellFormat } from "../../../core/plan/write-plan";
import type { ThemeColors } from "./colors";
import { colorOf } from "./colors";
import type { XmlElement } from "../xml/xml-element";
import { childOf } from "../xml/xml-element";

/** The four sides of a cell, in the order in which files list them. */
export const borderSides: readonly BorderSide[] = ["left", "right", "top", "bottom"];

/** Files know more line styles than plans do: the nearest one. */
const nearestStyle: Readonly<Record<string, BorderStyle>> = {
  mediumDashed: "dashed", dashDot: "dashed", mediumDashDot: "dashed", dashDotDot: "dotted", mediumDashDotDot: "dotted", slantDashDot: "dashed",
};
const plainStyles: ReadonlySet<string> = new Set<BorderStyle>(["none", "thin", "medium", "thick", "dotted", "dashed", "double", "hair"]);

type Horizontal = NonNullable<CellFormat["horizontal"]>;
type Vertical = NonNullable<CellFormat["vertical"]>;
const horizontals: Readonly<Record<string, Horizontal>> = {
  general: "general", left: "left", center: "center", right: "right", justify: "justify", fill: "fill", centerContinuous: "center-across", distributed: "distributed",
};
const verticals: Readonly<Record<string, Vertical>> = { top: "top", center: "center", bottom: "bottom", justify: "justify", distributed: "distributed" };

/** What a `font` element says; a member that it does not name is at its default. */
export function readFont(font: XmlElement | null, theme: ThemeColors): CellFormat {
  const value = (name: string): string | undefined => childOf(font, name)?.attributes.get("val");
  return {
    fontName: value("name") ?? "Calibri",
    fontSize: Number(value("sz") ?? 11),
    bold: isOn(font, "b"),
    italic: isOn(font, "i"),
    underline: childOf(font, "u") !== null && value("u") !== "none",
    strikethrough: isOn(font, "strike"),
    fontColor: colorOf(font, "color", theme),
  };
}

/** What a `fill` element says: the colour of a solid fill; other patterns count as the colour they are drawn in. */
export function readFill(fill: XmlElement | null, theme: ThemeColors): CellFormat {
  const pattern = childOf(fill, "patternFill");
  const type = pattern?.attributes.get("patternType") ?? "none";
  return { fillColor: type === "none" ? null : colorOf(pattern, "fgColor", theme) };
}

export function readBorders(border: XmlElement | null, theme: ThemeColors): CellFormat {
  const sides = borderSides.map((side) => {
    const line = sideOf(border, side);
    const style = lineStyle(line?.attributes.get("style"));
    return [side, { style, color: style === "none" ? null : colorOf(line, "color", theme) }] as const;
  });
  return { borders: Object.fromEntries(sides) };
}

export function readAlignment(format: XmlElement | null): CellFormat {
  const attributes = childOf(format, "alignment")?.attributes;
  const wrap = attributes?.get("wrapText");
  return {
    horizontal: horizontals[attributes?.get("horizontal") ?? ""] ?? "general",
    vertical: verticals[attributes?.get("vertical") ?? ""] ?? "bottom",
    wrapText: wrap === "1" || wrap === "true",
  };
}

/** Strict files call the sides start and end. */
function sideOf(border: XmlElement | null, side: BorderSide): XmlElement | null {
  const logical: Partial<Record<BorderSide, string>> = { left: "start", right: "end" };
  return childOf(border, side) ?? childOf(border, logical[side] ?? side);
}

function lineStyle(style: string | undefined): BorderStyle {
  if (style === undefined) return "none";
  return isPlainStyle(style) ? style : (nearestStyle[style] ?? "thin");
}

function isPlainStyle(style: string): style is BorderStyle {
  return plainStyles.has(style);
}

function isOn(font: XmlElement | null, name: string): boolean {
  const flag = childOf(font, name);
  const value = flag?.attributes.get("val");
  return flag !== null && value !== "0" && value !== "false";
}
