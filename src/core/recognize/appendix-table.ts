/** What recognition finds on a sheet: one official appendix table, with the cell each fact came from. */

/** Roles of a column that a table has at most once. `reason`: why points were lost; `adjustment`: why the council changed a score. */
export type ColumnRole =
  | "code"
  | "name"
  | "max"
  | "rule"
  | "lead"
  | "support"
  | "deadline"
  | "solution"
  | "reason"
  | "adjustment"
  | "evidence"
  | "note";

/** The roles of columns of texts, in the order in which a row's texts are told. */
export const TEXT_ROLES = ["rule", "lead", "support", "deadline", "solution", "reason", "adjustment", "evidence", "note"] as const satisfies readonly ColumnRole[];

export type TextRole = (typeof TEXT_ROLES)[number];

/** Whose score a column holds. `published` is a printed result of an earlier assessment. */
export type ScoreRole = "published" | "self" | "council" | "final";

export interface ScoreColumn {
  readonly role: ScoreRole;
  readonly column: number;
  /** The year that the header names, or null. */
  readonly year: number | null;
  readonly header: string;
}

/** CONTRACT 2. `option` is a choice written as a child row, `input` an a/b/c row, `heading` a title inside the table. */
export type RowLevel = "pillar" | "group" | "indicator" | "sub" | "option" | "input" | "heading" | "total";

/** States that take a row out of all sums without being missing data. */
export type RowState = "not-assessed" | "not-scored";

/** A number cell as read: what stands there and what it means. */
export interface NumberCell {
  readonly row: number;
  readonly column: number;
  /** null where the cell is blank or its text is no number. */
  readonly value: number | null;
  /** The cell's own text where it is text ("62,5", "chưa chấm"), else null. */
  readonly text: string | null;
  /** Whether the number ends the row's name ("Nhận thức số (20 điểm)"): then no formula can refer to the cell. */
  readonly inName?: true;
}

export interface TableRow {
  /** The sheet row where it begins (0-based), and all sheet rows it is spread over. */
  readonly row: number;
  readonly rows: readonly number[];
  /** The repaired code; "" where the row has none. */
  readonly code: string;
  /** What the cell holds, where that differs from `code`. */
  readonly cellCode?: string;
  readonly name: string;
  readonly level: RowLevel;
  readonly max: NumberCell | null;
  /** Parallel to the table's `scores`. */
  readonly scores: readonly (NumberCell | null)[];
  /** The texts by role. Absent where blank. */
  readonly texts: Readonly<Partial<Record<TextRole, string>>>;
  readonly state?: RowState;
}

export interface AppendixTable {
  readonly sheet: string;
  /** Which appendix table of its sheet it is, from 1; absent means the first. */
  readonly ordinal?: number;
  /** The heading above the table, or null. */
  readonly title: string | null;
  /** The year of assessment that the title or a header names, or null. */
  readonly year: number | null;
  readonly headerRows: readonly number[];
  /** Headers printed again at page breaks; they are not data. */
  readonly repeatedHeaderRows: readonly number[];
  readonly firstRow: number;
  readonly lastRow: number;
  /** The first and last column that belong to the table. */
  readonly firstColumn: number;
  readonly lastColumn: number;
  readonly columns: Readonly<Partial<Record<ColumnRole, number>>>;
  readonly scores: readonly ScoreColumn[];
  readonly rows: readonly TableRow[];
  /** 0…1, with what it rests on. */
  readonly confidence: number;
  readonly evidence: readonly Evidence[];
  /** Columns whose role is not sure; absent or empty where all are. A correction answers them. */
  readonly doubts?: readonly Doubt[];
  /** The table of another sheet that this one goes on, in the same columns; absent where it begins one itself. */
  readonly continues?: TablePlace;
  /** The table of another sheet that goes on this one; sums at the seam need both. */
  readonly continuedBy?: TablePlace;
}

/** Names a table of a workbook. */
export interface TablePlace {
  readonly sheet: string;
  /** As `AppendixTable.ordinal`. */
  readonly ordinal: number;
}

/** A column that may hold one thing or another; the likeliest role, which was taken, comes first. */
export interface Doubt {
  readonly column: number;
  /** The column's header, "" where it has none. */
  readonly header: string;
  readonly candidates: readonly { readonly role: ColumnRole | ScoreRole | "none"; readonly confidence: number }[];
}

/** The role that a person gave a column; kept in the workbook. */
export interface RoleCorrection {
  readonly sheet: string;
  readonly column: number;
  /** The words over the column when it was corrected; they find it again where columns were moved. */
  readonly header: string;
  readonly role: ColumnRole | ScoreRole | "none";
}

/** One reason for a decision of the recogniser; i18n words it. */
export interface Evidence {
  readonly code: string;
  readonly row?: number;
  readonly column?: number;
  readonly facts?: Readonly<Record<string, string | number>>;
}
