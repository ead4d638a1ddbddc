import type { ValidationMessage } from "../plan/cell-validation";

/** Every sheet that we make begins with this; such sheets hold no appendix table. */
export const OWN_SHEET_PREFIX = "DTI – ";

/** The sheet on which figures are typed, and the one for the figures of all units that are compared. */
export const INPUT_SHEET = "DTI – Số liệu";
export const PEERS_SHEET = "DTI – So sánh";
/** The options that drop-downs offer. */
export const LISTS_SHEET = "DTI – Danh mục";
export const INPUT_TABLE_NAME = "DTI_SoLieu";
export const PEERS_TABLE_NAME = "DTI_SoSanh";

/** How many units the peers sheet has columns for when it is made. */
export const PEER_COLUMNS = 40;

/** The words on our sheets; i18n supplies them (Vietnamese, whatever the pane's language: the file travels). */
export interface InputSheetLabels {
  readonly title: string;
  readonly hint: string;
  /** "Đã nhập": stands before the live count of typed figures. */
  readonly typed: string;
  readonly code: string;
  readonly indicator: string;
  readonly letter: string;
  readonly meaning: string;
  readonly unit: string;
  readonly value: string;
  readonly source: string;
  readonly supplier: string;
  readonly evidence: string;
  readonly key: string;
  readonly lowest: string;
  readonly highest: string;
  readonly peersTitle: string;
  readonly peersHint: string;
  readonly listsTitle: string;
  readonly listsHint: string;
  /** What Excel shows beside a cell with a drop-down, beside a yes-or-no, and where something else than a number is typed. */
  readonly choicePrompt: ValidationMessage;
  readonly flagPrompt: ValidationMessage;
  readonly numberRefusal: ValidationMessage;
  /** The title of the form that one agency fills in for a year. */
  formTitle(supplier: string, year: number): string;
  /** What a form asks for where no rule scores a row: its score, up to `max` points; with the row's scoring text where it has one. */
  askedScore(max: number, rule: string | null): string;
  /** "điểm" */
  readonly points: string;
  /** The heading of a column with the agencies that answer for the rows, where a table has none; recognition reads it as such. */
  readonly lead: string;
  /** In the cell of a figure that is typed elsewhere: where, and what was typed here before it was joined. */
  sharedFigure(ownerKey: string, earlier: number | null): string;
  /** "Đơn vị 3" */
  peer(number: number): string;
  /** "Điểm tự chấm 2024" */
  scoreHeader(year: number): string;
}

/** The columns of the input sheet, in the order in which they are made. */
export const INPUT_COLUMNS = ["code", "indicator", "letter", "meaning", "unit", "value", "source", "supplier", "key", "evidence"] as const;
export type InputColumn = (typeof INPUT_COLUMNS)[number];

/**
 * The columns of the peers sheet before the units' own. Formulas look at the lowest and the highest
 * value only: a custom function cannot tell a blank cell of a range from a 0 (platform: blank arguments).
 */
export const PEERS_COLUMNS = ["code", "indicator", "meaning", "unit", "key", "lowest", "highest"] as const;
export type PeersColumn = (typeof PEERS_COLUMNS)[number];

/** A column of either. */
export type OwnColumn = InputColumn | PeersColumn;

/** The header row of a sheet that we make: title, hint and count stand above it. */
export const HEADER_ROW = 4;
