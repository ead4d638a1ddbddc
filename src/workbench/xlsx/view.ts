import type { Workbook, Worksheet } from "@cj-tech-master/excelts";

/** The views of a sheet. The library leaves them undefined where the file has none, against its own type. */
export function sheetViews(sheet: Worksheet): Worksheet["views"] {
  return sheet.views ?? [];
}

/** The windows of a workbook, likewise. */
export function bookViews(book: Workbook): Workbook["views"] {
  return book.views ?? [];
}
