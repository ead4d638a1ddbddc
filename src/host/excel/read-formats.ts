import type { BorderSide, CellFormat } from "../../core/plan/write-plan";
import type { FormatKey } from "./format-codes";
import { borderSides, borderStyle, horizontalNames, keyOf, verticalNames } from "./format-codes";

/** What to ask `Range.getCellProperties` for, so that these parts of the format can be told (API set ExcelApi 1.9). */
export function cellPropertiesFor(keys: readonly FormatKey[]): Excel.CellPropertiesLoadOptions {
  const has = (key: FormatKey): boolean => keys.includes(key);
  return {
    format: {
      font: { name: has("fontName"), size: has("fontSize"), bold: has("bold"), italic: has("italic"), underline: has("underline"), strikethrough: has("strikethrough"), color: has("fontColor") },
      ...(has("fillColor") ? { fill: { color: true, pattern: true } } : {}),
      ...(has("borders") ? { borders: { style: true, weight: true, color: true } } : {}),
      horizontalAlignment: has("horizontal"),
      verticalAlignment: has("vertical"),
      wrapText: has("wrapText"),
    },
  };
}

/** The asked parts of a cell's format. */
export function cellFormat(properties: Excel.CellProperties, numberFormat: unknown, keys: readonly FormatKey[]): CellFormat {
  const format = properties.format ?? {};
  const all: CellFormat = {
    ...fontOf(format.font ?? {}),
    ...(format.fill === undefined ? {} : { fillColor: format.fill.pattern === "None" ? null : (format.fill.color ?? null) }),
    ...(typeof numberFormat === "string" ? { numberFormat } : {}),
    ...(format.borders === undefined ? {} : { borders: bordersOf(format.borders) }),
    ...present("horizontal", keyOf(horizontalNames, format.horizontalAlignment)),
    ...present("vertical", keyOf(verticalNames, format.verticalAlignment)),
    ...present("wrapText", format.wrapText),
  };
  return Object.fromEntries(Object.entries(all).filter(([key]) => keys.some((each) => each === key)));
}

function fontOf(font: Excel.CellPropertiesFont): CellFormat {
  return {
    ...present("fontName", font.name),
    ...present("fontSize", font.size),
    ...present("bold", font.bold),
    ...present("italic", font.italic),
    ...(font.underline === undefined ? {} : { underline: font.underline !== "None" }),
    ...present("strikethrough", font.strikethrough),
    ...present("fontColor", font.color),
  };
}

function bordersOf(borders: Excel.CellBorderCollection): NonNullable<CellFormat["borders"]> {
  const read = (side: BorderSide) => {
    const border = borders[side];
    const style = borderStyle(border?.style, border?.weight);
    return { style, color: style === "none" ? null : (border?.color ?? null) };
  };
  return Object.fromEntries(borderSides.map((side) => [side, read(side)]));
}

function present<K extends string, V>(key: K, value: V | null | undefined): { readonly [P in K]?: V } {
  return value === undefined || value === null ? {} : ({ [key]: value } as { readonly [P in K]: V });
}
