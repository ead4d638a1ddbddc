import type { Cell, CellValue } from "@cj-tech-master/excelts";
import type { ICellData } from "@univerjs/core";
import { shownFormula } from "./formula";
import type { ThemeColors } from "./palette";
import { readRichText } from "./rich-text";

const DAY_MILLISECONDS = 86_400_000;

/** What Univer holds of a file's cell, without its style. A cell covered by a merge holds nothing. */
export function readCell(cell: Cell, theme: ThemeColors): ICellData {
  if (cell.isMerged && cell.master !== cell) return {};
  const shown = readValue(cell.value, theme);
  return cell.formula ? { ...shown, f: shownFormula(cell.formula) } : shown;
}

function readValue(value: CellValue, theme: ThemeColors): ICellData {
  if (value === null || value === undefined) return {};
  if (typeof value === "number") return { v: value, t: 2 };
  if (typeof value === "string") return { v: value, t: 1 };
  if (typeof value === "boolean") return { v: value ? 1 : 0, t: 3 };
  if (value instanceof Date) return { v: serialDate(value), t: 2 };
  if ("error" in value) return { v: value.error, t: 1 };
  if ("checkbox" in value) return { v: value.checkbox ? 1 : 0, t: 3 };
  if ("richText" in value) {
    const document = readRichText(value.richText, theme);
    return { p: document, v: value.richText.map((run) => run.text).join(""), t: 1 };
  }
  if ("hyperlink" in value) return readValue(value.text, theme); // Against its type, the library puts rich text there too.
  return "result" in value ? readValue(value.result, theme) : {};
}

/** Excel's serial number of a date: days since 30 December 1899, times as fractions. */
function serialDate(date: Date): number {
  return (date.getTime() - Date.UTC(1899, 11, 30)) / DAY_MILLISECONDS;
}
