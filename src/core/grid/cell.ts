/** An error value such as "#DIV/0!", told apart from a text that looks like one. */
export interface CellError {
  readonly error: string;
}

/** What a cell shows: a number, text, boolean, error value, or null where it is blank. */
export type CellValue = string | number | boolean | CellError | null;

/**
 * What a cell holds, as a plan writes it and an undo restores it. Formulas are in English with commas,
 * "=" included; `shows` is what a new formula will show, for files that are looked at where nothing
 * calculates (phones, previews). It is no part of what the cell holds.
 */
export type CellContent =
  | { readonly kind: "blank" }
  | { readonly kind: "value"; readonly value: string | number | boolean }
  | { readonly kind: "formula"; readonly formula: string; readonly shows?: string | number };

export const BLANK: CellContent = { kind: "blank" };

export function isCellError(value: CellValue): value is CellError {
  return typeof value === "object" && value !== null;
}

/** Whether two contents are the same to the letter. */
export function sameContent(a: CellContent, b: CellContent): boolean {
  if (a.kind === "value" && b.kind === "value") return a.value === b.value;
  if (a.kind === "formula" && b.kind === "formula") return a.formula === b.formula;
  return a.kind === b.kind;
}

/** What a person sees when the cell is edited: the formula or the value, "" where it is blank. */
export function contentText(content: CellContent): string {
  switch (content.kind) {
    case "blank":
      return "";
    case "value":
      return String(content.value);
    case "formula":
      return content.formula;
  }
}
