import type { IStyleData } from "@univerjs/core";

/** A cell's style to be written; null takes the cell's own style away. */
export type NewStyle = IStyleData | null;

/**
 * Styles that the running batch has set, by sheet and cell. They go to the grid together: Office.js sets
 * a format property by property, and each change of the grid costs as much as all of them.
 */
export class PendingStyles {
  private readonly sheets = new Map<string, Map<string, { readonly row: number; readonly column: number; style: NewStyle }>>();

  /** undefined where nothing is pending for the cell. */
  get(sheetId: string, row: number, column: number): NewStyle | undefined {
    return this.sheets.get(sheetId)?.get(`${row},${column}`)?.style;
  }

  set(sheetId: string, row: number, column: number, style: NewStyle): void {
    const cells = this.sheets.get(sheetId) ?? new Map<string, { row: number; column: number; style: NewStyle }>();
    cells.set(`${row},${column}`, { row, column, style });
    this.sheets.set(sheetId, cells);
  }

  /** The cells of a sheet, which are then no longer pending. */
  take(sheetId: string): readonly { readonly row: number; readonly column: number; readonly style: NewStyle }[] {
    const cells = this.sheets.get(sheetId);
    this.sheets.delete(sheetId);
    return [...(cells?.values() ?? [])];
  }
}
