import type { Area } from "../grid/address";
import type { CellContent } from "../grid/cell";
import { BLANK } from "../grid/cell";
import type { CellFormat, Edit, WritePlan } from "../plan/write-plan";
import { sumDecimals } from "../text/sum-decimals";
import type { Framework, FrameworkIndicator } from "./framework";
import type { FrameworkSheetLabels, SheetColumn } from "./framework-sheet";
import { sheetColumns } from "./framework-sheet";

const LINE = { style: "thin", color: "#000000" } as const;
const BODY: CellFormat = {
  fontName: "Times New Roman",
  fontSize: 12,
  wrapText: true,
  vertical: "center",
  borders: { top: LINE, right: LINE, bottom: LINE, left: LINE },
};
const HEADER: CellFormat = { ...BODY, bold: true, horizontal: "center", fillColor: "#D9E1F2", fontColor: "#000000" };
const TITLE: CellFormat = { fontName: "Times New Roman", fontSize: 14, bold: true };
const SOURCE: CellFormat = { fontName: "Times New Roman", fontSize: 12, italic: true };

/** Title, source, a free line, header. */
const HEADER_ROW = 3;

/** A fresh sheet with an official table in the administration's type, ready to be scored. `sheet` is a name that is not taken. */
export function tableFromFramework(framework: Framework, sheet: string, labels: FrameworkSheetLabels): WritePlan {
  const columns = sheetColumns(framework, labels);
  const lines = [...framework.indicators.map((indicator) => columns.map((column) => content(column.cell(indicator)))), totalLine(framework, columns, labels)];
  const header = columns.map((column) => content(column.header));
  const table: Area = { row: HEADER_ROW, column: 0, rowCount: lines.length + 1, columnCount: columns.length };
  return {
    kind: "insert",
    edits: [
      { kind: "add-sheet", sheet },
      ...formats(sheet, table, framework.indicators, columns),
      { kind: "column-widths", sheet, columns: columns.map(({ width }, column) => ({ column, width })) },
      cells(sheet, 0, [[content(framework.title)]]),
      cells(sheet, 1, [[content(labels.source(framework))]]),
      cells(sheet, HEADER_ROW, [header, ...lines]),
    ],
  };
}

function totalLine(framework: Framework, columns: readonly SheetColumn[], labels: FrameworkSheetLabels): readonly CellContent[] {
  const top = framework.indicators.some(({ level }) => level === "pillar") ? "pillar" : "group";
  const sum = sumDecimals(framework.indicators.filter(({ level }) => level === top).map(({ max }) => max ?? 0));
  return columns.map((_, column) => (column === 1 ? content(labels.total) : column === 2 ? content(framework.settings.totalMax ?? sum) : BLANK));
}

function content(value: string | number | null): CellContent {
  return value === null || value === "" ? BLANK : { kind: "value", value };
}

function cells(sheet: string, row: number, after: readonly (readonly CellContent[])[]): Edit {
  return { kind: "cells", sheet, row, column: 0, before: after.map((line) => line.map(() => BLANK)), after };
}

function formats(sheet: string, table: Area, indicators: readonly FrameworkIndicator[], columns: readonly SheetColumn[]): readonly Edit[] {
  const lines = [...indicators.map(({ level }) => level === "pillar" || level === "group"), true];
  const body = lines.map((bold) => columns.map(({ align }, column): CellFormat => ({ ...BODY, bold, horizontal: align, ...(column === 0 ? { numberFormat: "@" } : {}) })));
  const line = (row: number): Area => ({ row, column: 0, rowCount: 1, columnCount: 1 });
  return [
    { kind: "formats", sheet, area: line(0), format: { all: TITLE } },
    { kind: "formats", sheet, area: line(1), format: { all: SOURCE } },
    { kind: "formats", sheet, area: { ...table, rowCount: 1 }, format: { all: HEADER } },
    { kind: "formats", sheet, area: { ...table, row: table.row + 1, rowCount: table.rowCount - 1 }, format: { cells: body } },
  ];
}
