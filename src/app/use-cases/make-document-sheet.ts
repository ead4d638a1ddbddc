import type { DocumentKind, DocumentLabels } from "../../core/documents/document-labels";
import { documentSheet, makeDocument } from "../../core/documents/make-documents";
import type { Applied } from "../session";
import type { UseCaseContext } from "../use-case";

/** Which document of which table, in which words, on which day ("YYYY-MM-DD", null where nobody told). */
export interface DocumentOrder {
  readonly table: number;
  readonly kind: DocumentKind;
  readonly labels: DocumentLabels;
  readonly today: string | null;
}

export interface MadeDocument extends Applied {
  /** The name of its sheet. */
  readonly sheet: string;
  /** Whether the sheet was there and what people typed on it was kept. */
  readonly again: boolean;
}

/** Makes a document of a table as a sheet, or makes it again. */
export async function makeDocumentSheet(context: UseCaseContext, { table, kind, labels, today }: DocumentOrder): Promise<MadeDocument> {
  const analysis = context.tableAt(table);
  const plan = makeDocument(kind, { analysis, table, sheets: context.sheets, labels, today });
  const sheet = plan.edits[0]?.sheet ?? documentSheet(kind, table, labels);
  const applied = await context.carryOut("insert", plan);
  return { ...applied, sheet, again: !applied.addedSheets.includes(sheet) };
}
