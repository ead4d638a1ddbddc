import type { Area } from "../../core/grid/address";
import type { ValidationPresence } from "../../core/plan/capture";
import type { SheetNote } from "../../core/plan/sheet-note";
import type { AddValidationEdit, Edit, RemoveValidationEdit, WritePlan } from "../../core/plan/write-plan";

/** What this Excel does for notes: on the web it has no sizes for them, and refuses a request that sets one. */
export type NoteSupport = "none" | "texts" | "texts-and-sizes";

export type ValidationEdit = AddValidationEdit | RemoveValidationEdit;

/** What a plan cannot say of the workbook and a write must know, so that it can go in one request. */
export interface Surroundings {
  /** Those of the plan's sheets that are there. */
  readonly sheets: ReadonlySet<string>;
  /** Those of the plan's tables that are there. */
  readonly tables: ReadonlySet<string>;
  /** Those of the plan's charts that are there, by `chartKey`. */
  readonly charts: ReadonlySet<string>;
  /** Our conditional formats by sheet; ids hold until the workbook is closed. */
  readonly highlights: ReadonlyMap<string, readonly string[]>;
  /** What stands in each area of the plan's validations, by `validationKey`; those of a sheet that the plan adds are not asked for. */
  readonly validations: ReadonlyMap<string, readonly ValidationPresence[]>;
  /** The notes of the sheets on which the plan changes some; none where this Excel knows no notes. */
  readonly notes: ReadonlyMap<string, readonly SheetNote[]>;
  readonly noteSupport: NoteSupport;
  /** Widths in points of columns that a plan copies, by `columnKey`. */
  readonly widths: ReadonlyMap<string, number>;
  /** Ids of our custom XML parts; they hold until the workbook is closed. */
  readonly stateParts: readonly string[];
  /** Cells formatted as text that are to receive a formula, by `cellKey`. */
  readonly textCells: ReadonlySet<string>;
}

export function columnKey(sheet: string, column: number): string {
  return `${sheet}\n${column}`;
}

export function chartKey({ sheet, name }: { readonly sheet: string; readonly name: string }): string {
  return `${sheet}\n${name}`;
}

export function validationKey(edit: ValidationEdit): string {
  return JSON.stringify([edit.sheet, edit.areas, edit.validation]);
}

export function isValidation(edit: Edit): edit is ValidationEdit {
  return edit.kind === "add-validation" || edit.kind === "remove-validation";
}

export function cellKey(sheet: string, row: number, column: number): string {
  return `${sheet}\n${row}\n${column}`;
}

/** The names of all sheets that a plan touches, each once. */
export function sheetsOf(plan: WritePlan): readonly string[] {
  return [...new Set(plan.edits.flatMap(({ sheet }) => (sheet === null ? [] : [sheet])))];
}

/** What must be known of the workbook before the plan can be carried out; none where it stands alone. */
export function questions(plan: WritePlan): ReadonlySet<string> {
  return new Set(plan.edits.flatMap(questionsOf));
}

function questionsOf(edit: Edit): readonly string[] {
  switch (edit.kind) {
    case "add-sheet":
      return [`sheet ${edit.sheet}`];
    case "add-table":
      return [`table ${edit.name}`];
    case "add-chart":
      return [`chart ${chartKey(edit)}`];
    case "add-validation":
    case "remove-validation":
      return [`validation ${validationKey(edit)}`];
    case "notes":
      return [`notes ${edit.sheet}`];
    case "remove-highlights":
      return [`highlights ${edit.sheet}`];
    default:
      return copiedColumns(edit).map(({ sheet, column }) => `width ${columnKey(sheet, column)}`);
  }
}

/** The columns whose widths an edit copies. */
export function copiedColumns(edit: Edit): readonly { readonly sheet: string; readonly column: number }[] {
  return edit.kind === "column-widths" ? edit.columns.flatMap(({ width }) => (typeof width === "number" ? [] : [{ sheet: edit.sheet, column: width.like }])) : [];
}

export function rangeOf(sheet: Excel.Worksheet, area: Area): Excel.Range {
  return sheet.getRangeByIndexes(area.row, area.column, area.rowCount, area.columnCount);
}
