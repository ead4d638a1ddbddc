/** What may be typed into a cell, and what Excel says about it. */
export interface CellValidation {
  readonly allows: AllowedEntry;
  /** Shown beside the cell while it is selected; null for nothing. */
  readonly prompt: ValidationMessage | null;
  /** Shown where something else is typed, which is then refused; null takes any entry. */
  readonly refusal: ValidationMessage | null;
}

export type AllowedEntry =
  /** One of the cells of a range, offered as a drop-down: "='DTI – Danh mục'!$A$5:$A$7". */
  | { readonly kind: "list"; readonly source: string }
  | { readonly kind: "decimal"; readonly atLeast: number };

/** Excel takes 32 characters of title and 255 of text. */
export interface ValidationMessage {
  readonly title: string;
  readonly text: string;
}

/** Whether two validations are the same, however a host spells the list's range. */
export function sameValidation(a: CellValidation, b: CellValidation): boolean {
  return sameEntry(a.allows, b.allows) && sameMessage(a.prompt, b.prompt) && sameMessage(a.refusal, b.refusal);
}

function sameEntry(a: AllowedEntry, b: AllowedEntry): boolean {
  if (a.kind === "list" && b.kind === "list") return canonicalSource(a.source) === canonicalSource(b.source);
  return a.kind === "decimal" && b.kind === "decimal" && a.atLeast === b.atLeast;
}

/** Hosts leave out quotes around simple names and add or drop the equals sign. */
function canonicalSource(source: string): string {
  return source.replace(/^=/, "").replace(/^'([\p{L}_][\p{L}\p{N}_]*)'!/u, "$1!");
}

function sameMessage(a: ValidationMessage | null, b: ValidationMessage | null): boolean {
  return a?.title === b?.title && a?.text === b?.text;
}
