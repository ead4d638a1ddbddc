import { cellAddress } from "../../src/core/grid/address";
import type { FileWorkbook } from "../../src/host/file/file-workbook";
import { openWorkbookFile } from "../../src/host/file/open-workbook-file";
import { buildWorkbook } from "../host/file/build-workbook";
import { smallAppendix } from "./small-appendix";
import type { SheetRows } from "./snapshots";

/** `smallAppendix` as the bytes of a file. */
export function smallFileBytes(): Uint8Array {
  return buildWorkbook({ sheets: Object.fromEntries(Object.entries(smallAppendix()).map(([name, rows]) => [name, sheetData(rows)])) });
}

/** `smallAppendix` through the file adapter. */
export function openSmallFile(): FileWorkbook {
  return openWorkbookFile(smallFileBytes(), "phu-luc.xlsx");
}

/** The `sheetData` element of some rows; text that begins with "=" is a formula. */
export function sheetData(rows: SheetRows): string {
  const lines = rows.map((row, r) => {
    const cells = row.map((value, c) => (value === null ? "" : cell(cellAddress(r, c), value)));
    return `<row r="${r + 1}">${cells.join("")}</row>`;
  });
  return `<sheetData>${lines.join("")}</sheetData>`;
}

function cell(address: string, value: string | number | boolean): string {
  if (typeof value === "number") return `<c r="${address}"><v>${value}</v></c>`;
  if (typeof value === "boolean") return `<c r="${address}" t="b"><v>${value ? 1 : 0}</v></c>`;
  if (value.startsWith("=")) return `<c r="${address}"><f>${escape(value.slice(1))}</f></c>`;
  return `<c r="${address}" t="inlineStr"><is><t xml:space="preserve">${escape(value)}</t></is></c>`;
}

function escape(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
}
