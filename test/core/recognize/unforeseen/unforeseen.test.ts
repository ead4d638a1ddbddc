import type { CellValue } from "../../../../src/core/grid/cell";
import { cellAddress, columnLetters, parseArea } from "../../../../src/core/grid/address";
import { Grid } from "../../../../src/core/grid/grid";
import { encodeLegacy } from "../../../support/appendices/encode-legacy";
import { recognizeTables } from "../../../../src/core/recognize/recognize-tables";
import { drawGrid } from "../../../support/read-grid";
import { checkGrid } from "../../check/check-table";
import { DECOYS, TABLES } from "./tables";
import { COMMUNE_TABLES } from "./tables-of-communes";
import { NEAREST_MATTERS, OFFICE_MATTERS } from "./other-matters-of-offices";
import { LAYOUT_TABLES } from "./tables-of-layouts";
import { OFFICE_TABLES } from "./tables-of-offices";
import { NEARER_MATTERS, OTHER_MATTERS } from "./tables-of-other-matters";
import { PROVINCE_TABLES } from "./tables-of-provinces";
import { SECTOR_TABLES } from "./tables-of-sectors";

function undented(sheet: string): string {
  return sheet.replace(/^\n/, "").replace(/^ {6}/gm, "");
}

/** The sheet with other values; the function gets the value that stands there. */
function changed(grid: Grid, change: (value: CellValue, row: number, column: number) => CellValue): Grid {
  const rows = Array.from({ length: grid.endRow }, (_, row) => Array.from({ length: grid.endColumn }, (_, column) => change(grid.value(row, column), row, column)));
  return new Grid({ sheet: grid.sheet, row: 0, column: 0, values: rows });
}

function typed(grid: Grid, cell: string, value: CellValue): Grid {
  const place = parseArea(cell);
  return changed(grid, (held, row, column) => (place && row === place.row && column === place.column ? value : held));
}

/** What was recognised, in the words of the tables. */
function seen(grid: Grid): readonly object[] {
  return recognizeTables(grid).map(({ columns, scores, headerRows, firstRow, lastRow, rows }) => {
    const roles = [...Object.entries(columns), ...scores.map(({ role, column }) => [role, column] as const)].sort(([, a], [, b]) => a - b);
    return {
      columns: roles.map(([role, column]) => `${columnLetters(column)} ${role}`).join(", "),
      header: headerRows.map((row) => row + 1),
      span: [firstRow + 1, lastRow + 1],
      rows: rows.map(({ level, code }) => `${level} ${code === "" ? "-" : code}`).join(", "),
    };
  });
}

describe.each([...TABLES, ...COMMUNE_TABLES, ...PROVINCE_TABLES, ...LAYOUT_TABLES, ...SECTOR_TABLES, ...OFFICE_TABLES])("$name", ({ sheet, columns, header, span, rows, slips, beside }) => {
  const expected = [{ columns, header, span, rows }, ...(beside ? [beside] : [])];
  const grid = drawGrid(undented(sheet));
  const before = checkGrid(grid).map(({ id }) => id);

  test("is recognised to the cell", () => {
    expect(seen(grid)).toEqual(expected);
  });

  test.each([
    ["decomposed letters", (text: string) => text.normalize("NFD")],
    ["TCVN3", (text: string) => encodeLegacy(text, "tcvn3")],
  ])("is recognised in %s", (_, rewritten) => {
    const other = changed(grid, (value) => (typeof value === "string" ? rewritten(value) : value));
    expect(seen(other)).toEqual(expected);
  });

  test("has no error as it stands", () => {
    expect(checkGrid(grid).filter(({ severity }) => severity === "error")).toEqual([]);
  });

  test.each(slips)("%s = %p is found as %s, and nothing else is accused", (cell, value, finding) => {
    const found = checkGrid(typed(grid, cell, value));
    const named = found.filter((each) => `${each.code} ${cellAddress(each.row, each.column)}` === finding).map(({ id }) => id);
    const strays = found.filter(({ id, severity, facts }) => severity === "error" && !before.includes(id) && !named.includes(id) && !(facts.causedBy ?? []).some((cause) => named.includes(cause)));
    expect({ found: named.length, strays: strays.map(({ id }) => id) }).toEqual({ found: 1, strays: [] });
  });
});

test.each([...DECOYS, ...OTHER_MATTERS, ...NEARER_MATTERS, ...OFFICE_MATTERS, ...NEAREST_MATTERS])("$name is not taken for an appendix", ({ sheet }) => {
  expect(seen(drawGrid(undented(sheet)))).toEqual([]);
});
