import type { Area } from "../grid/address";
import type { Grid } from "../grid/grid";
import type { EditCapture } from "../plan/capture";
import type { PageSetup } from "../plan/page-setup";
import type { Edit } from "../plan/write-plan";
import type { AppendixTable } from "../recognize/appendix-table";

/** How one sheet with tables prints. */
export interface PrintCheck {
  readonly sheet: string;
  /** What nobody had set up yet and the plan sets up. */
  readonly missing: readonly PrintAspect[];
  /** The last 0-based column of its tables that lies outside the area that the office chose to print, or null. That area stays. */
  readonly outside: number | null;
}

export type PrintAspect = "print-area" | "title-rows" | "fit";

/** What is asked of a sheet to judge how it prints; answers are what a capture says. */
export function printQuestions(sheets: readonly string[]): readonly Edit[] {
  return sheets.map((sheet) => ({ kind: "page-setup", sheet, setup: { printArea: null, titleRows: null, fit: { wide: 1, tall: null } } }));
}

/** Checks one sheet. What the office set up itself is never changed. */
export function checkPrinting(grid: Grid, tables: readonly AppendixTable[], setup: PageSetup): PrintCheck {
  const missing: PrintAspect[] = [];
  if (setup.printArea === null) missing.push("print-area");
  if (setup.titleRows === null && tables.length === 1) missing.push("title-rows");
  if (setup.fit !== undefined && "scale" in setup.fit && setup.fit.scale === UNTOUCHED_SCALE) missing.push("fit");
  return { sheet: grid.sheet, missing, outside: setup.printArea ? columnOutside(tables, setup.printArea) : null };
}

/** Percent; what a sheet has that nobody set up. */
const UNTOUCHED_SCALE = 100;

/** The edit that sets up what is missing: everything filled is printed, on one page across, under the table's header. */
export function printEdits({ sheet, missing }: PrintCheck, grid: Grid, tables: readonly AppendixTable[]): readonly Edit[] {
  if (missing.length === 0) return [];
  const headerRows = tables[0]?.headerRows ?? [];
  const setup: PageSetup = {
    ...(missing.includes("print-area") ? { printArea: filledArea(grid, tables) } : {}),
    ...(missing.includes("title-rows") ? { titleRows: { first: Math.min(...headerRows), last: Math.max(...headerRows) } } : {}),
    ...(missing.includes("fit") ? { fit: { wide: 1, tall: null } } : {}),
  };
  return [{ kind: "page-setup", sheet, setup }];
}

/** What a capture says of a sheet's print set-up. */
export function capturedSetup(captured: EditCapture | undefined): PageSetup | null {
  return captured?.kind === "page-setup" ? captured.setup : null;
}

function filledArea(grid: Grid, tables: readonly AppendixTable[]): Area {
  const endColumn = Math.max(grid.endColumn, ...tables.map(({ lastColumn }) => lastColumn + 1));
  return { row: 0, column: 0, rowCount: grid.endRow, columnCount: endColumn };
}

function columnOutside(tables: readonly AppendixTable[], { column, columnCount }: Area): number | null {
  const last = Math.max(...tables.flatMap(({ lastColumn, scores }) => [lastColumn, ...scores.map((score) => score.column)]));
  return last >= column + columnCount ? last : null;
}
