import type { ICellData } from "@univerjs/core";
import { CellValueType } from "@univerjs/core";
import { isErrorCode } from "./cell-reading";

/** What a written value makes of a cell: a change of the cell's content, and the number format that Excel gives along. */
export interface CellEntry {
  readonly content: ICellData;
  readonly numberFormat: string | null;
}

const emptied: ICellData = { v: null, t: null, f: null, si: null, p: null };

/**
 * What `Range.values`, `Range.formulas` and typing make of a value. null leaves the cell alone
 * (api/excel/excel.range, "values"): the caller skips it.
 *
 * Text is read as Excel reads what somebody types: "=…" becomes a formula, "12" a number, "50%" a
 * number with a format, "1/2" a date, "TRUE" a boolean. An apostrophe before it, or the number
 * format "@", keeps it text.
 */
export function cellEntry(value: unknown, isTextFormat: boolean): CellEntry | null {
  if (value === null || value === undefined) return null;
  if (typeof value === "number") return content({ v: value, t: CellValueType.NUMBER });
  if (typeof value === "boolean") return content({ v: value ? 1 : 0, t: CellValueType.BOOLEAN });
  if (typeof value !== "string") throw new TypeError(`A cell cannot hold ${typeof value}.`);
  if (value === "") return { content: emptied, numberFormat: null };
  if (value.startsWith("'")) return content({ v: value.slice(1), t: CellValueType.FORCE_STRING });
  if (isTextFormat) return content({ v: value, t: CellValueType.STRING });
  if (value.startsWith("=") && value.length > 1) return { content: { ...emptied, f: value }, numberFormat: null };
  return typedText(value);
}

function typedText(text: string): CellEntry {
  const trimmed = text.trim();
  if (/^(true|false)$/i.test(trimmed)) return content({ v: trimmed.toLowerCase() === "true" ? 1 : 0, t: CellValueType.BOOLEAN });
  if (isErrorCode(trimmed)) return content({ v: trimmed, t: CellValueType.STRING });
  const percent = /^([+-]?\d+(?:\.\d+)?)%$/.exec(trimmed);
  if (percent !== null) return content({ v: Number(percent[1]) / 100, t: CellValueType.NUMBER }, percent[1]?.includes(".") ? "0.00%" : "0%");
  if (/^[+-]?(?:\d{1,3}(?:,\d{3})+|\d+)?(?:\.\d+)?(?:e[+-]?\d+)?$/i.test(trimmed) && /\d/.test(trimmed)) {
    return content({ v: Number(trimmed.replaceAll(",", "")), t: CellValueType.NUMBER });
  }
  const serial = dateSerial(trimmed);
  if (serial !== null) return content({ v: serial, t: CellValueType.NUMBER }, "m/d/yyyy");
  return content({ v: text, t: CellValueType.STRING });
}

/** Days since 30 December 1899 of "m/d" or "m/d/yyyy" (with / or -), or null. */
function dateSerial(text: string): number | null {
  const match = /^(\d{1,2})[/-](\d{1,2})(?:[/-](\d{4}))?$/.exec(text);
  if (match === null) return null;
  const [, month, day, year] = match;
  const date = new Date(Date.UTC(Number(year ?? new Date().getFullYear()), Number(month) - 1, Number(day)));
  if (date.getUTCMonth() !== Number(month) - 1) return null;
  return Math.round((date.getTime() - Date.UTC(1899, 11, 30)) / 86_400_000);
}

function content(cell: ICellData, numberFormat: string | null = null): CellEntry {
  return { content: { ...emptied, ...cell }, numberFormat };
}
