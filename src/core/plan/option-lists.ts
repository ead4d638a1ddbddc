import type { Area } from "../grid/address";
import { absoluteAddress, quoteSheetName } from "../grid/address";
import type { CellContent } from "../grid/cell";
import { BLANK } from "../grid/cell";
import type { Grid } from "../grid/grid";
import type { InputSheetLabels } from "../score/input-sheet-layout";
import { HEADER_ROW, LISTS_SHEET } from "../score/input-sheet-layout";
import { LISTS_WIDTH, ownSheetHeadFormats } from "./own-sheet-format";
import type { Edit } from "./write-plan";

/** The entries of one drop-down. */
export type OptionList = readonly (string | number)[];

export interface OptionLists {
  /** What makes the sheet or adds the lists that it lacks. */
  readonly edits: readonly Edit[];
  /** The range of one of the wanted lists, as a validation names it: "='DTI – Danh mục'!$A$5:$A$7". */
  source(list: OptionList): string;
}

/**
 * Where the lists of drop-downs stand: one below the other in the first column of a sheet of ours, a blank
 * cell between two. A list written out in the rule itself could hold 255 characters only and would be cut at
 * commas. Equal lists stand once.
 */
export function optionLists(wanted: readonly OptionList[], sheets: readonly Grid[], labels: InputSheetLabels): OptionLists {
  const grid = sheets.find(({ sheet }) => sheet === LISTS_SHEET) ?? null;
  const places = new Map(grid ? listsOn(grid).map(({ list, row }) => [keyOf(list), row] as const) : []);
  const missing = [...new Map(wanted.map((list) => [keyOf(list), list])).values()].filter((list) => !places.has(keyOf(list)));
  const first = grid && grid.endRow > HEADER_ROW ? grid.endRow + 1 : HEADER_ROW;
  let row = first;
  for (const list of missing) {
    places.set(keyOf(list), row);
    row += list.length + 1;
  }
  const column = missing.flatMap((list): CellContent[] => [...list.map((value): CellContent => ({ kind: "value", value })), BLANK]).slice(0, -1);
  return {
    edits: column.length === 0 ? [] : [...(grid ? [] : newSheet(labels)), cells(first, column)],
    source: (list) => rangeFormula(places.get(keyOf(list)) ?? first, list.length),
  };
}

function newSheet({ listsTitle, listsHint }: InputSheetLabels): readonly Edit[] {
  return [
    { kind: "add-sheet", sheet: LISTS_SHEET },
    cells(0, [{ kind: "value", value: listsTitle }, { kind: "value", value: listsHint }]),
    ...ownSheetHeadFormats(LISTS_SHEET),
    { kind: "column-widths", sheet: LISTS_SHEET, columns: [{ column: 0, width: LISTS_WIDTH }] },
  ];
}

function cells(row: number, column: readonly CellContent[]): Edit {
  return { kind: "cells", sheet: LISTS_SHEET, row, column: 0, before: column.map(() => [BLANK]), after: column.map((content) => [content]) };
}

function listsOn(grid: Grid): readonly { readonly list: OptionList; readonly row: number }[] {
  const lists: { list: (string | number)[]; row: number }[] = [];
  for (let row = HEADER_ROW; row < grid.endRow; row++) {
    const value = grid.value(row, 0);
    if (typeof value !== "string" && typeof value !== "number") continue;
    const last = lists.at(-1);
    if (last && last.row + last.list.length === row) last.list.push(value);
    else lists.push({ list: [value], row });
  }
  return lists;
}

function keyOf(list: OptionList): string {
  return JSON.stringify(list);
}

function rangeFormula(row: number, length: number): string {
  const area: Area = { row, column: 0, rowCount: length, columnCount: 1 };
  return `=${quoteSheetName(LISTS_SHEET)}!${absoluteAddress(area.row, 0)}:${absoluteAddress(area.row + area.rowCount - 1, 0)}`;
}
