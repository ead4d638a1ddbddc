import fc from "fast-check";
import type { CellContent } from "../../../src/core/grid/cell";
import type { Edit } from "../../../src/core/plan/write-plan";
import { applyEdits } from "../../../src/host/file/edits/apply-edits";
import { PackageParts } from "../../../src/host/file/package/package-parts";
import { readWorkbookPart } from "../../../src/host/file/package/workbook-part";
import { readCellContext } from "../../../src/host/file/sheet/cell-context";
import { readSheet } from "../../../src/host/file/sheet/read-sheet";
import { rowHeights } from "../../../src/host/file/sheet/row-heights";
import { cellStyles } from "../../../src/host/file/style/cell-styles";
import { readStyles } from "../../../src/host/file/style/workbook-styles";
import { contentAside } from "../../../src/host/file/xml/xml-edit";
import { buildWorkbook } from "./build-workbook";

const SHEET = "Dài";
const ROWS = 14;
const COLUMNS = 5;
/** Everything that the edits may reach. */
const WHOLE = { row: 0, column: 0, rowCount: 32, columnCount: 9 };
const STYLES =
  '<fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts><fills count="1"><fill><patternFill patternType="none"/></fill></fills><borders count="1"><border/></borders>' +
  '<cellXfs count="3"><xf/><xf numFmtId="2" applyNumberFormat="1"/><xf numFmtId="9" applyNumberFormat="1"/></cellXfs>';

const SHEETS: readonly (readonly [what: string, sheet: string])[] = [
  ["an empty sheet", "<sheetData/>"],
  ["a sheet with rows and a column's own style", '<cols><col min="2" max="3" width="12" style="2"/></cols><sheetData><row r="2"><c r="A2" s="1"><v>5</v></c></row><row r="4" spans="1:2"><c r="B4" t="inlineStr"><is><t>có</t></is></c></row></sheetData><pageMargins left="1" right="1" top="1" bottom="1" header="0" footer="0"/>'],
];

const content: fc.Arbitrary<CellContent> = fc.oneof(
  fc.constant<CellContent>({ kind: "blank" }),
  fc.integer({ min: 0, max: 99 }).map((value): CellContent => ({ kind: "value", value })),
  fc.constantFrom("Xã Tân Lập", "=1+1", "a & <b>", "𝄞").map((value): CellContent => ({ kind: "value", value })),
  fc.integer({ min: 1, max: 9 }).map((row): CellContent => ({ kind: "formula", formula: `=SUM(A${row},"đủ")`, shows: row })),
);

const area = fc.record({ row: fc.integer({ min: 0, max: ROWS }), column: fc.integer({ min: 0, max: COLUMNS }), rowCount: fc.integer({ min: 1, max: ROWS }), columnCount: fc.integer({ min: 1, max: 3 }) });

const edit: fc.Arbitrary<Edit> = fc.oneof(
  { weight: 5, arbitrary: fc.tuple(fc.integer({ min: 0, max: ROWS }), fc.integer({ min: 0, max: COLUMNS }), fc.array(fc.array(content, { minLength: 2, maxLength: 2 }), { minLength: 1, maxLength: 6 })).map(([row, column, after]): Edit => ({ kind: "cells", sheet: SHEET, row, column, before: [], after })) },
  { weight: 3, arbitrary: fc.tuple(area, fc.constantFrom({ bold: true }, { numberFormat: "0.00" }, { fillColor: "#FFF9E5" })).map(([at, all]): Edit => ({ kind: "formats", sheet: SHEET, area: at, format: { all } })) },
  area.map((at): Edit => ({ kind: "formats", sheet: SHEET, area: at, format: { like: { ...at, row: 0 } } })),
  fc.integer({ min: 0, max: ROWS }).map((row): Edit => ({ kind: "row-heights", sheet: SHEET, rows: [{ row, height: 30 }] })),
  fc.integer({ min: 0, max: COLUMNS }).map((column): Edit => ({ kind: "column-widths", sheet: SHEET, columns: [{ column, width: 60 }] })),
);

/** Rows from the top down, as long lists are written, with anything else between them. */
const edits = fc.tuple(fc.array(edit, { maxLength: 8 }), fc.array(fc.array(content, { minLength: 3, maxLength: 3 }), { maxLength: 30 }), fc.array(edit, { maxLength: 3 })).map(([first, rows, last]): readonly Edit[] => [
  ...first,
  ...rows.map((after, row): Edit => ({ kind: "cells", sheet: SHEET, row, column: 0, before: [], after: [after] })),
  ...last,
]);

/** What a person sees of the saved sheet: each cell's content and look, the rows' heights, and what stands around the rows. */
function seen(sheet: string, list: readonly Edit[], gatheredCells: number): unknown {
  const before = PackageParts.open(buildWorkbook({ sheets: { [SHEET]: sheet }, styles: STYLES }));
  const parts = PackageParts.open(applyEdits(before, list, undefined, gatheredCells).save());
  const workbook = readWorkbookPart(parts);
  const context = readCellContext(parts, workbook);
  const text = parts.get("xl/worksheets/sheet1.xml");
  const grid = readSheet(text, SHEET, false, context);
  const [styles, styleAt, rows] = [readStyles(parts, workbook), cellStyles(text, WHOLE, context), Array.from({ length: WHOLE.rowCount }, (_, row) => row)];
  const cells = rows.map((row) => Array.from({ length: WHOLE.columnCount }, (_, column) => [grid.content(row, column), styles.formatOf(styleAt(row, column))]));
  return { cells, heights: rowHeights(text, rows.map((row) => ({ row })), context), around: contentAside(text, "sheetData").rest.replace("<sheetData></sheetData>", "<sheetData/>") };
}

it.each(SHEETS)("%s comes out the same whether its rows are packed meanwhile or all at the end", (_, sheet) => {
  fc.assert(
    fc.property(edits, fc.integer({ min: 0, max: 40 }), (list, gathered) => {
      expect(seen(sheet, list, gathered)).toEqual(seen(sheet, list, Infinity));
    }),
    { numRuns: 100 },
  );
});
