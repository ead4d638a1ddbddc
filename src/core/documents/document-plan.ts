import type { Area } from "../grid/address";
import type { CellContent } from "../grid/cell";
import { BLANK } from "../grid/cell";
import type { Grid } from "../grid/grid";
import type { PageSetup } from "../plan/page-setup";
import type { Edit, WritePlan } from "../plan/write-plan";
import { documentFormats } from "./document-formats";
import { fitRows, rowHeight } from "./fit-rows";
import type { PlacedRow } from "./keep-typed";
import { keepTyped } from "./keep-typed";
import type { DocumentChart, SheetDocument } from "./sheet-document";

/** Width of the column of keys, which is not printed, in points. */
const KEY_WIDTH = 48;
/** Nghị định 30/2020/NĐ-CP, phụ lục I, phần I, mục II: top and bottom 20–25 mm, left 30–35 mm, right 15–20 mm; in points. */
const MARGINS = { top: 56.7, right: 42.55, bottom: 56.7, left: 85.05 };

/** The plan that makes a document, or makes it again on the sheet as it stands, keeping what people typed there. */
export function documentPlan(document: SheetDocument, standing: Grid | null): WritePlan {
  const columns = document.widths.length;
  const rows = keepTyped(fitRows(document), columns, standing);
  const { sheet } = document;
  return {
    kind: "insert",
    edits: [
      ...(standing ? [] : [{ kind: "add-sheet", sheet } as const]),
      cellsEdit(sheet, rows, standing),
      ...documentFormats(document, rows, standing),
      { kind: "column-widths", sheet, columns: [...document.widths, KEY_WIDTH].map((width, column) => ({ column, width })) },
      heightsEdit(document, rows, standing),
      { kind: "merge-cells", sheet, areas: mergedAreas(rows) },
      { kind: "page-setup", sheet, setup: pageSetup(document, rows) },
      ...document.charts.map((chart) => chartEdit(sheet, chart, rows)),
    ],
  };
}

function cellsEdit(sheet: string, rows: readonly PlacedRow[], standing: Grid | null): Edit {
  const height = Math.max(rows.length, standing?.endRow ?? 0);
  const width = Math.max(standing?.endColumn ?? 0, ...rows.map(({ contents }) => contents.length));
  const fill = (at: (row: number, column: number) => CellContent): readonly (readonly CellContent[])[] =>
    Array.from({ length: height }, (_, row) => Array.from({ length: width }, (_unused, column) => at(row, column)));
  return {
    kind: "cells",
    sheet,
    row: 0,
    column: 0,
    before: fill((row, column) => standing?.content(row, column) ?? BLANK),
    after: fill((row, column) => rows[row]?.contents[column] ?? BLANK),
  };
}

function heightsEdit(document: SheetDocument, rows: readonly PlacedRow[], standing: Grid | null): Edit {
  const heights = rows.map(({ fitted, contents }, row) => ({ row, height: fitted ? rowHeight(fitted, contents, document) : null }));
  const left = Array.from({ length: Math.max(0, (standing?.endRow ?? 0) - rows.length) }, (_, index) => ({ row: rows.length + index, height: null }));
  return { kind: "row-heights", sheet: document.sheet, rows: [...heights, ...left] };
}

function mergedAreas(rows: readonly PlacedRow[]): readonly Area[] {
  return rows.flatMap(({ fitted }, row) =>
    (fitted?.cells ?? []).flatMap(({ column, span }) => (span > 1 ? [{ row, column, rowCount: 1, columnCount: span }] : [])),
  );
}

function pageSetup({ printed, headerKey, onePage }: SheetDocument, rows: readonly PlacedRow[]): PageSetup {
  const header = headerKey === null ? -1 : rowOf(rows, headerKey);
  return {
    orientation: "landscape",
    paper: "a4",
    fit: { wide: 1, tall: onePage ? 1 : null },
    margins: MARGINS,
    printArea: { row: 0, column: 0, rowCount: rows.length, columnCount: printed },
    titleRows: header < 0 ? null : { first: header, last: header },
    centered: true,
    pageNumbers: true,
  };
}

function chartEdit(sheet: string, chart: DocumentChart, rows: readonly PlacedRow[]): Edit {
  const { name, title, colors } = chart;
  const [first, last, top, bottom] = [chart.firstDataKey, chart.lastDataKey, chart.topKey, chart.bottomKey].map((key) => rowOf(rows, key));
  const area = (from = 0, to = 0, column = 0, columnCount = 1): Area => ({ row: from, column, rowCount: to - from + 1, columnCount });
  return {
    kind: "add-chart",
    sheet,
    name,
    chart: chart.chart,
    title,
    colors,
    data: area(first, last, chart.dataColumn, chart.dataColumns),
    place: area(top, bottom, chart.column, chart.columns),
  };
}

function rowOf(rows: readonly PlacedRow[], key: string): number {
  const row = rows.findIndex(({ fitted }) => fitted?.key === key);
  if (row < 0) throw new RangeError(`The document has no row "${key}".`);
  return row;
}
