import type { Area } from "../../core/grid/address";
import type { BorderSide, CellFormat } from "../../core/plan/write-plan";
import { automaticFontColor, borderSides, horizontalNames, lines, verticalNames } from "./format-codes";

type Line = NonNullable<NonNullable<CellFormat["borders"]>[BorderSide]>;

/** Which borders of a range draw a side of every cell in it. */
const edgesOf: Readonly<Record<BorderSide, readonly ("EdgeTop" | "EdgeRight" | "EdgeBottom" | "EdgeLeft" | "InsideHorizontal" | "InsideVertical")[]>> = {
  top: ["EdgeTop"],
  right: ["EdgeRight", "InsideVertical"],
  bottom: ["EdgeBottom", "InsideHorizontal"],
  left: ["EdgeLeft"],
};

/** Gives all cells of a range one format (API set ExcelApi 1.1; strikethrough 1.9). */
export function formatRange(range: Excel.Range, area: Area, format: CellFormat): void {
  const { font, fill } = range.format;
  if (format.numberFormat !== undefined) range.numberFormat = [[format.numberFormat]];
  if (format.fontName !== undefined) font.name = format.fontName;
  if (format.fontSize !== undefined) font.size = format.fontSize;
  if (format.bold !== undefined) font.bold = format.bold;
  if (format.italic !== undefined) font.italic = format.italic;
  if (format.underline !== undefined) font.underline = format.underline ? "Single" : "None";
  if (format.strikethrough !== undefined) font.strikethrough = format.strikethrough;
  if (format.fontColor !== undefined) font.color = format.fontColor ?? automaticFontColor;
  if (format.fillColor === null) fill.clear();
  else if (format.fillColor !== undefined) fill.color = format.fillColor;
  if (format.horizontal !== undefined) range.format.horizontalAlignment = horizontalNames[format.horizontal];
  if (format.vertical !== undefined) range.format.verticalAlignment = verticalNames[format.vertical];
  if (format.wrapText !== undefined) range.format.wrapText = format.wrapText;
  drawBorders(range, area, format.borders ?? {});
}

function drawBorders(range: Excel.Range, area: Area, borders: NonNullable<CellFormat["borders"]>): void {
  for (const side of borderSides) {
    const line = borders[side];
    if (line === undefined) continue;
    for (const edge of edgesOf[side]) {
      const isInside = edge === "InsideHorizontal" ? area.rowCount > 1 : edge !== "InsideVertical" || area.columnCount > 1;
      if (isInside) draw(range.format.borders.getItem(edge), line);
    }
  }
}

function draw(border: Excel.RangeBorder, line: Line): void {
  const { style, weight } = lines[line.style];
  border.style = style;
  if (style === "None") return;
  border.weight = weight;
  if (line.color !== null) border.color = line.color;
}

/** A cell's format for `Range.setCellProperties` (API set ExcelApi 1.9); no fill and number formats go another way. */
export function settableFormat(format: CellFormat): Excel.SettableCellProperties {
  return {
    format: {
      font: {
        ...(format.fontName === undefined ? {} : { name: format.fontName }),
        ...(format.fontSize === undefined ? {} : { size: format.fontSize }),
        ...(format.bold === undefined ? {} : { bold: format.bold }),
        ...(format.italic === undefined ? {} : { italic: format.italic }),
        ...(format.underline === undefined ? {} : { underline: format.underline ? "Single" : "None" }),
        ...(format.strikethrough === undefined ? {} : { strikethrough: format.strikethrough }),
        ...(format.fontColor === undefined ? {} : { color: format.fontColor ?? automaticFontColor }),
      },
      ...(typeof format.fillColor === "string" ? { fill: { color: format.fillColor } } : {}),
      ...(format.borders === undefined ? {} : { borders: settableBorders(format.borders) }),
      ...(format.horizontal === undefined ? {} : { horizontalAlignment: horizontalNames[format.horizontal] }),
      ...(format.vertical === undefined ? {} : { verticalAlignment: verticalNames[format.vertical] }),
      ...(format.wrapText === undefined ? {} : { wrapText: format.wrapText }),
    },
  };
}

function settableBorders(borders: NonNullable<CellFormat["borders"]>): Excel.CellBorderCollection {
  const settable = (line: Line): Excel.CellBorder => {
    const { style, weight } = lines[line.style];
    return style === "None" ? { style } : { style, weight, ...(line.color === null ? {} : { color: line.color }) };
  };
  const drawn = borderSides.flatMap((side) => {
    const line = borders[side];
    return line === undefined ? [] : [[side, settable(line)] as const];
  });
  return Object.fromEntries(drawn);
}
