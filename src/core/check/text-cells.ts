import type { TextRole } from "../recognize/appendix-table";
import { TEXT_ROLES } from "../recognize/appendix-table";
import { tableOf } from "../score/whole-table";
import type { WordNode, WordTable, WordTree } from "./table-words";

/** One text of a row and where it begins. */
export interface TextCell {
  readonly role: "name" | TextRole;
  readonly text: string;
  readonly row: number;
  readonly column: number;
}

/** The texts of a row, the name first. */
export function textCells(tree: WordTree, node: WordNode): readonly TextCell[] {
  const table = tableOf(tree, node);
  const { row } = node;
  const cells: TextCell[] = [];
  const add = (cell: TextCell | null): void => void (cell && cells.push(cell));
  add(textCell(table, "name", row.name, row.row));
  for (const role of TEXT_ROLES) if (row.texts[role] !== undefined) add(textCell(table, role, row.texts[role], row.row));
  return cells;
}

/** The cell of one role in a row; null where the table has no such column or the cell is blank. */
export function cellOf(tree: WordTree, node: WordNode, role: TextCell["role"]): TextCell | null {
  const { row } = node;
  return textCell(tableOf(tree, node), role, role === "name" ? row.name : (row.texts[role] ?? ""), row.row);
}

function textCell(table: WordTable, role: TextCell["role"], text: string, row: number): TextCell | null {
  const column = table.columns[role];
  return column === undefined || text === "" ? null : { role, text, row, column };
}
