import type { CalendarDay } from "../grid/calendar-day";
import type { InputKind } from "../rules/rule";

/** The value that somebody typed for an input: what stands in the cell, and what it means. */
export interface InputCell {
  /** The number (a peers list where several), or null where blank or not readable as one. */
  readonly value: number | readonly number[] | null;
  /** The text that stands there where it is no number. */
  readonly text: string | null;
  /** The day that Excel took the typed number for. */
  readonly day?: CalendarDay;
}

/** Where a figure was typed: a cell of one of our sheets. */
export interface InputPlace {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** What the row of a joined figure still holds itself. */
export interface OwnEntry {
  readonly cell: InputCell;
  readonly place: InputPlace;
}

/** What a row of the input sheet asks for, as it is written there. */
export interface FigureQuestion {
  readonly meaning: string;
  readonly unit: string;
}

/** What stands for a figure in the workbook. */
export interface TypedFigure {
  readonly cell: InputCell;
  /** What its row on one of our sheets says that it is. */
  readonly question?: FigureQuestion;
  /** Where the figure comes from and who supplies it, as typed. */
  readonly source: string;
  readonly supplier: string;
  /** The documents that prove it, as typed. */
  readonly evidence: string;
  /** Its cell, where it has one in the workbook. */
  readonly place?: InputPlace;
  /** Whether the place is a row of the appendix table itself; such a figure has no row on the input sheet. */
  readonly inTable?: true;
  /** The key of the row that holds the figure for this one as well. */
  readonly owner?: string;
  /** What its own row holds, where it is joined to another and has one. */
  readonly own?: OwnEntry;
}

/** One row of the input sheet "DTI – Số liệu". */
export interface InputRow extends TypedFigure {
  /** What formulas look for: "<path>/<input name>", with the table's own prefix where two tables share paths. */
  readonly key: string;
  /** The indicator's path in the tree. */
  readonly path: string;
  readonly code: string;
  readonly indicator: string;
  /** The input's name in the rule: `a`, `choice`, `part1.choice` … */
  readonly name: string;
  readonly kind: InputKind;
  /** What it counts, with the options of a choice: "1 = Đã ban hành; 2 = Chưa ban hành". */
  readonly label: string;
  readonly unit: string;
  /** Whether it counts things: fewer than none cannot be. */
  readonly counted: boolean;
  /** The options' words in text order, for a choice. */
  readonly options?: readonly string[];
}

/** What a row of the input sheet asks for, as it is written there. */
export interface FigureQuestion {
  readonly meaning: string;
  readonly unit: string;
}
