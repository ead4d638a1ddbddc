/** What a file's own properties say of people and their office, beside its sheets (ECMA-376 part 2, 11 and part 1, 22.2; Excel.DocumentProperties). */
export const DOCUMENT_NAMES = ["author", "lastAuthor", "manager", "company"] as const;

/** "lastAuthor" is whoever saved last. */
export type DocumentName = (typeof DOCUMENT_NAMES)[number];

/** "" where the file names nobody. */
export type DocumentNames = Readonly<Record<DocumentName, string>>;

export interface NameChange {
  readonly name: DocumentName;
  /** What the plan's maker saw there. */
  readonly before: string;
  readonly after: string;
}

/** The changes that still can be made: what somebody else wrote since stays. */
export function openChanges(changes: readonly NameChange[], held: DocumentNames): readonly NameChange[] {
  return changes.filter(({ name, before, after }) => held[name] === before || held[name] === after);
}
