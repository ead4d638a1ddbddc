import type { ICellData, IWorkbookData } from "@univerjs/core";
import { CellValueType, LocaleType } from "@univerjs/core";

export type SheetRows = readonly (readonly (string | number | boolean | null)[])[];

/** A workbook for the grid out of rows of values; text that begins with "=" is a formula. */
export function snapshotOf(sheets: Readonly<Record<string, SheetRows>>, size: { readonly rows: number; readonly columns: number } = { rows: 100, columns: 26 }): Partial<IWorkbookData> {
  const names = Object.keys(sheets);
  const ids = names.map((_, index) => `sheet-${index + 1}`);
  return {
    id: "workbook",
    name: "workbook",
    appVersion: "0.25.1",
    locale: LocaleType.VI_VN,
    styles: {},
    sheetOrder: ids,
    sheets: Object.fromEntries(
      names.map((name, index) => [
        ids[index],
        {
          id: ids[index] ?? "",
          name,
          rowCount: Math.max(size.rows, sheets[name]?.length ?? 0),
          columnCount: size.columns,
          cellData: cellData(sheets[name] ?? []),
        },
      ]),
    ),
  };
}

function cellData(rows: SheetRows): Record<number, Record<number, ICellData>> {
  return Object.fromEntries(rows.map((row, r) => [r, Object.fromEntries(row.flatMap((value, c) => (value === null ? [] : [[c, cell(value)]])))]));
}

function cell(value: string | number | boolean): ICellData {
  if (typeof value === "number") return { v: value, t: CellValueType.NUMBER };
  if (typeof value === "boolean") return { v: value ? 1 : 0, t: CellValueType.BOOLEAN };
  return value.startsWith("=") ? { f: value } : { v: value, t: CellValueType.STRING };
}
