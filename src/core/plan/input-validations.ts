import type { Area } from "../grid/address";
import type { Grid } from "../grid/grid";
import { choiceEntries } from "../score/choice-entry";
import type { InputRow } from "../score/input-row";
import type { InputSheetLabels } from "../score/input-sheet-layout";
import { INPUT_SHEET } from "../score/input-sheet-layout";
import type { CellValidation } from "./cell-validation";
import type { OptionList, OptionLists } from "./option-lists";
import { optionLists } from "./option-lists";
import type { Edit } from "./write-plan";

/** A figure with the cell in which it is typed. */
export interface PlacedRow {
  readonly row: InputRow;
  readonly at: number;
}

/** Yes or no, as rules take it. */
const FLAGS: OptionList = [1, 0];

/** A figure that may be negative: below any that occurs, so that only texts are refused. */
const ANY_NUMBER = -1e15;

/**
 * Drop-downs for choices, which take any entry (the number alone is as good); a bound for numbers, which
 * refuses texts: "7.5" typed where decimals have a comma is no number.
 */
export function inputValidations(placed: readonly PlacedRow[], column: number, sheets: readonly Grid[], labels: InputSheetLabels): readonly Edit[] {
  const lists = optionLists(placed.flatMap(({ row }) => wanted(row)), sheets, labels);
  const byRule = new Map<string, { validation: CellValidation; areas: Area[] }>();
  for (const { row, at } of placed) {
    const validation = validationOf(row, lists, labels);
    if (validation === null) continue;
    const key = JSON.stringify(validation);
    const entry = byRule.get(key) ?? { validation, areas: [] };
    byRule.set(key, { validation, areas: withRow(entry.areas, at, column) });
  }
  return [...lists.edits, ...[...byRule.values()].map(({ validation, areas }): Edit => ({ kind: "add-validation", sheet: INPUT_SHEET, areas, validation }))];
}

function listOf({ kind, options }: InputRow): OptionList | null {
  if (kind === "flag") return FLAGS;
  return kind === "choice" && options ? choiceEntries(options) : null;
}

function wanted(row: InputRow): readonly OptionList[] {
  const list = listOf(row);
  return list ? [list] : [];
}

function validationOf(row: InputRow, lists: OptionLists, { choicePrompt, flagPrompt, numberRefusal }: InputSheetLabels): CellValidation | null {
  const list = listOf(row);
  if (list) return { allows: { kind: "list", source: lists.source(list) }, prompt: row.kind === "flag" ? flagPrompt : choicePrompt, refusal: null };
  return row.kind === "number" ? { allows: { kind: "decimal", atLeast: row.counted ? 0 : ANY_NUMBER }, prompt: null, refusal: numberRefusal } : null;
}

/** Neighbours make one area. */
function withRow(areas: readonly Area[], row: number, column: number): Area[] {
  const last = areas.at(-1);
  if (last && last.row + last.rowCount === row) return [...areas.slice(0, -1), { ...last, rowCount: last.rowCount + 1 }];
  return [...areas, { row, column, rowCount: 1, columnCount: 1 }];
}
