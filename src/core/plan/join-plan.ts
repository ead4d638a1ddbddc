import type { CellContent } from "../grid/cell";
import { sameContent } from "../grid/cell";
import type { Grid } from "../grid/grid";
import { inputCell } from "../score/read-inputs";
import type { InputRow } from "../score/input-row";
import type { InputSheetLabels } from "../score/input-sheet-layout";
import type { InputLayout, OwnTable } from "../score/own-tables";
import { inputTable, rowsByKey } from "../score/own-tables";
import { cellEdits } from "./cell-edits";
import { inputSheetEdits } from "./input-sheet-plan";
import type { Edit } from "./write-plan";

/** The input sheet as it stands: where each key's figure is typed. */
interface TypedCells extends OwnTable<InputLayout> {
  readonly rowOf: ReadonlyMap<string, number>;
}

/**
 * What makes several figures one on the input sheet: the owner's cell holds the figure of `kept`, the cells
 * of the others say where it is typed and what they held. Figures that have no row there need nothing.
 */
export function joinEdits(keys: readonly string[], kept: string, sheets: readonly Grid[], labels: InputSheetLabels): readonly Edit[] {
  const cells = typedCells(sheets, labels);
  const [owner, ...others] = keys;
  if (!cells || owner === undefined) return [];
  const figure = contentOf(cells, kept);
  const shared = others.flatMap((key): readonly Edit[] => {
    const held = contentOf(cells, key);
    const typed = held?.kind === "value" && typeof held.value === "number" && !(figure && sameContent(held, figure)) ? held.value : null;
    return changedCells(cells, key, { kind: "value", value: labels.sharedFigure(owner, typed) });
  });
  return [...changedCells(cells, owner, figure), ...shared];
}

/** What gives every figure its own row and value again. */
export function splitEdits(rows: readonly InputRow[], sheets: readonly Grid[], labels: InputSheetLabels): readonly Edit[] {
  const cells = typedCells(sheets, labels);
  if (!cells) return [];
  const own = rows.map(alone);
  const present = own.flatMap((row) => {
    const content: CellContent = typeof row.cell.value === "number" ? { kind: "value", value: row.cell.value } : { kind: "blank" };
    return isMarker(contentOf(cells, row.key)) ? changedCells(cells, row.key, content) : [];
  });
  return [...present, ...inputSheetEdits(own.filter(({ key }) => !cells.rowOf.has(key)), sheets, labels)];
}

function alone({ owner: _owner, own: _own, place: _place, inTable: _inTable, ...row }: InputRow): InputRow {
  return row;
}

/** Anything that is no number: the owner's place was written there. */
function isMarker(content: CellContent | null): boolean {
  return content !== null && (content.kind === "blank" || (content.kind === "value" && inputCell(content.value).value === null));
}

function typedCells(sheets: readonly Grid[], labels: InputSheetLabels): TypedCells | null {
  const table = inputTable(sheets, labels);
  return table && { ...table, rowOf: rowsByKey(table) };
}

function contentOf({ grid, layout, rowOf }: TypedCells, key: string): CellContent | null {
  const row = rowOf.get(key);
  return row === undefined ? null : grid.content(row, layout.columns.value);
}

function changedCells({ grid, layout, rowOf }: TypedCells, key: string, after: CellContent | null): readonly Edit[] {
  const row = rowOf.get(key);
  return row === undefined || !after ? [] : cellEdits(grid, row, layout.columns.value, after);
}
