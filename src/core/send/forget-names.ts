import type { EditCapture } from "../plan/capture";
import type { DocumentName } from "../plan/document-names";
import { DOCUMENT_NAMES } from "../plan/document-names";
import type { DocumentNamesEdit, Edit } from "../plan/write-plan";

/** What a capture says of the names in the file's own properties. */
export type CapturedNames = Extract<EditCapture, { kind: "document-names" }>;

/** A name in the file's own properties. */
export interface NamedInFile {
  readonly name: DocumentName;
  readonly value: string;
}

/** Names that are taken out, and those that only the host could. */
export interface NameFates {
  readonly removed: readonly NamedInFile[];
  readonly staying: readonly NamedInFile[];
}

export const NO_NAMES: NameFates = { removed: [], staying: [] };

/** Asks for them. */
export const NAME_QUESTION: DocumentNamesEdit = { kind: "document-names", sheet: null, changes: [] };

/** What becomes of the names when the workbook is to forget people. */
export function nameFates({ names, fixed }: Pick<CapturedNames, "names" | "fixed">): NameFates {
  const present = DOCUMENT_NAMES.map((name) => ({ name, value: names[name] })).filter(({ value }) => value !== "");
  return { removed: present.filter(({ name }) => !fixed.includes(name)), staying: present.filter(({ name }) => fixed.includes(name)) };
}

/** Takes the names out. */
export function nameEdits(removed: readonly NamedInFile[]): readonly Edit[] {
  if (removed.length === 0) return [];
  return [{ ...NAME_QUESTION, changes: removed.map(({ name, value }) => ({ name, before: value, after: "" })) }];
}
