import type { Grid } from "../../grid/grid";
import type { ColumnAssignment } from "../columns/assign-columns";
import { codeOfCell } from "../codes/code-cell";
import { maxInName, splitNameCode } from "./name-cell";
import { readMaxCell } from "./read-max-cell";
import { readNumberCell } from "./read-number-cell";
import type { TableCode } from "../codes/table-code";

/** The code, name and numbers of a table's sheet rows, wherever the table keeps them. */
export class RowCells {
  private readonly grid: Grid;
  private readonly assignment: ColumnAssignment;

  constructor(grid: Grid, assignment: ColumnAssignment) {
    this.grid = grid;
    this.assignment = assignment;
  }

  /** The text of the code cell; "" where the table has no code column. */
  codeText(row: number): string {
    const column = this.codeColumn(row);
    return column === undefined ? "" : this.grid.line(row, column);
  }

  /** Where the row has its code. */
  private codeColumn(row: number): number | undefined {
    const { columns, outerCodes } = this.assignment;
    return [columns.code, ...outerCodes].find((column) => column !== undefined && this.grid.text(row, column) !== "") ?? columns.code;
  }

  code(row: number): TableCode | null {
    const code = this.codeColumn(row);
    if (code === undefined) return this.assignment.codesInNames ? splitNameCode(this.nameText(row)).code : null;
    return codeOfCell(this.grid, row, code);
  }

  /** The name without a code or a maximum that the table keeps in it. */
  name(row: number): string {
    const text = this.nameText(row);
    return this.assignment.codesInNames ? splitNameCode(text).name : text;
  }

  /** The whole text of the name cell. */
  nameText(row: number): string {
    const { columns, outerNames } = this.assignment;
    for (const column of [columns.name, ...outerNames]) {
      const text = this.grid.line(row, column);
      if (text !== "") return text;
    }
    return "";
  }

  /** The words that the row begins with, in whatever column; "" where a number comes first. */
  leadingText(row: number): string {
    for (let column = this.assignment.firstColumn; column <= this.assignment.lastColumn; column++) {
      const value = this.grid.value(row, column);
      if (value !== null && value !== "") return typeof value === "string" ? this.grid.line(row, column) : "";
    }
    return "";
  }

  hasMaximum(row: number): boolean {
    const { columns, outerMaxima, maximaInNames } = this.assignment;
    if (maximaInNames && maxInName(this.nameText(row) || this.codeText(row)) !== null) return true;
    const maxima = columns.max === undefined ? [] : [columns.max, ...outerMaxima];
    return maxima.some((column) => readMaxCell(this.grid, row, column).value !== null);
  }

  /** Whether the row has a maximum or a score. */
  hasNumber(row: number): boolean {
    const { scores } = this.assignment;
    return this.hasMaximum(row) || scores.some(({ column }) => readNumberCell(this.grid, row, column, null).value !== null);
  }
}
