import { parseArea } from "../../core/grid/address";
import type { Area } from "../../core/grid/address";
import type { AddHighlightEdit, CellFormat } from "../../core/plan/write-plan";
import { highlightMarker } from "../../core/plan/write-plan";

/** One conditional format of ours, in order of priority. */
export interface FoundHighlight {
  readonly id: string;
  readonly highlight: Omit<AddHighlightEdit, "kind">;
}

/** Asks for a sheet's conditional formats (API set ExcelApi 1.6); call it before the sync. */
export function loadHighlights(sheet: Excel.Worksheet): Excel.ConditionalFormatCollection {
  const formats = sheet.getRange().conditionalFormats;
  const custom = "items/customOrNullObject";
  formats.load(`items/id,items/type,items/priority,${custom}/rule/formula,${custom}/format/numberFormat,${custom}/format/fill/color,${custom}/format/font`);
  return formats;
}

/** Asks only what tells our conditional formats from others (API set ExcelApi 1.6). */
export function loadFormulasOfFormats(sheet: Excel.Worksheet): Excel.ConditionalFormatCollection {
  const formats = sheet.getRange().conditionalFormats;
  formats.load("items/type,items/priority,items/customOrNullObject/rule/formula");
  return formats;
}

/** The ids of those that carry our mark; an absent sheet has none. */
export function ownFormats(formats: Excel.ConditionalFormatCollection): readonly Excel.ConditionalFormat[] {
  if (formats.isNullObject) return [];
  const own = formats.items.filter((item) => item.type === "Custom" && item.customOrNullObject.rule.formula.includes(highlightMarker));
  return own.sort((a, b) => a.priority - b.priority);
}

/** Asks for the areas too (`getRanges`, API set ExcelApi 1.9); what comes back says the highlights after the sync. */
export function loadAreas(sheet: string, formats: readonly Excel.ConditionalFormat[]): () => readonly FoundHighlight[] {
  const ranges = formats.map((format) => {
    const areas = format.getRanges();
    areas.load("address");
    return areas;
  });
  return () =>
    formats.map((format, index) => ({
      id: format.id,
      highlight: { sheet, areas: areasOf(ranges[index]?.address ?? ""), formula: format.customOrNullObject.rule.formula, format: formatOf(format.customOrNullObject.format) },
    }));
}

/** "Sheet!A1:B2, Sheet!C3": sheet names may hold commas, so the addresses are found by their ends. */
function areasOf(address: string): readonly Area[] {
  const parts = address.match(/\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?(?=\s*(?:,|$))/g) ?? [];
  return parts.flatMap((part) => parseArea(part) ?? []);
}

function formatOf(format: Excel.ConditionalRangeFormat): CellFormat {
  const { font, fill } = format;
  return {
    ...(fill.color ? { fillColor: fill.color } : {}),
    ...(font.color ? { fontColor: font.color } : {}),
    ...(font.bold ? { bold: true } : {}),
    ...(font.italic ? { italic: true } : {}),
    ...(font.strikethrough ? { strikethrough: true } : {}),
    ...(font.underline && font.underline !== "None" ? { underline: true } : {}),
    ...(typeof format.numberFormat === "string" && format.numberFormat !== "" ? { numberFormat: format.numberFormat } : {}),
  };
}
