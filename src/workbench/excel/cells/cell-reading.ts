import type { ICellData } from "@univerjs/core";
import { CellValueType } from "@univerjs/core";

/** `Excel.RangeValueType`, as far as cells of a Univer sheet can have it. */
export type ValueType = "Empty" | "String" | "Double" | "Boolean" | "Error";

const errorCodes = new Set(["#NULL!", "#DIV/0!", "#VALUE!", "#REF!", "#NAME?", "#NUM!", "#N/A", "#CALC!", "#SPILL!", "#GETTING_DATA", "#BUSY!"]);

export function isErrorCode(text: string): boolean {
  return errorCodes.has(text);
}

/** `Range.values`: blank is "", errors are their code. */
export function officeValue(cell: ICellData | null): string | number | boolean {
  const value = plainValue(cell);
  if (cell === null || value === null) return "";
  if (cell.t === CellValueType.BOOLEAN) return value === true || value === 1 || value === "1" || value === "TRUE";
  if (cell.t === CellValueType.NUMBER && typeof value === "string" && value.trim() !== "" && Number.isFinite(Number(value))) return Number(value);
  return value;
}

/** `Range.valueTypes`. */
export function valueType(cell: ICellData | null): ValueType {
  const value = officeValue(cell);
  if (typeof value === "number") return "Double";
  if (typeof value === "boolean") return "Boolean";
  if (value === "") return cell?.f ? "String" : "Empty";
  return cell?.t !== CellValueType.FORCE_STRING && isErrorCode(value) ? "Error" : "String";
}

/** `Range.formulas`: the formula where there is one, else the value. */
export function formulaOrValue(cell: ICellData | null): string | number | boolean {
  return cell?.f ? cell.f : officeValue(cell);
}

/** Whether the cell holds anything but a format. */
export function hasContent(cell: ICellData | null): boolean {
  return cell !== null && (Boolean(cell.f) || plainValue(cell) !== null);
}

/** A cell of rich text may carry its text in the document alone. */
function plainValue(cell: ICellData | null): string | number | boolean | null {
  const value = cell?.v;
  if (value !== undefined && value !== null) return value;
  const stream = cell?.p?.body?.dataStream;
  return stream === undefined || stream.replace(/[\r\n]+$/, "") === "" ? null : stream.replace(/\r\n$/, "").replaceAll("\r", "\n");
}
