import type { CellContent } from "../../grid/cell";
import { sameContent } from "../../grid/cell";
import type { WritePlan } from "../../plan/write-plan";

/** One cell that is to hold something else. */
export interface RetypedCell {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly before: CellContent;
  readonly after: CellContent;
  /** Excel's code: "@" keeps 6.20 as it is, "General" lets a number be one in a cell formatted as text. Null leaves the format. */
  readonly numberFormat: string | null;
}

/** The plan that retypes one cell; null where it holds that already. */
export function retypeCell({ sheet, row, column, before, after, numberFormat }: RetypedCell): WritePlan | null {
  if (sameContent(before, after)) return null;
  const cells = { kind: "cells", sheet, row, column, before: [[before]], after: [[after]] } as const;
  if (numberFormat === null) return { kind: "correct", edits: [cells] };
  const area = { row, column, rowCount: 1, columnCount: 1 };
  // The format first: a value keeps the type that the format gave it when it was typed.
  return { kind: "correct", edits: [{ kind: "formats", sheet, area, format: { all: { numberFormat } } }, cells] };
}
