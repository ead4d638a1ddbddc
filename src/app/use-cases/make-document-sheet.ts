import type { Agency } from "../../core/agency/agency";
import type { DocumentKind, DocumentLabels } from "../../core/documents/document-labels";
import { makeAgencyDocument, makeDocument } from "../../core/documents/make-documents";
import type { WritePlan } from "../../core/plan/write-plan";
import type { Applied } from "../session";
import type { UseCaseContext } from "../use-case";

/** What is to be made: one of the documents, or the sheet of one agency. */
export type DocumentChoice = { readonly kind: DocumentKind } | { readonly agency: Agency };

/** Which document of which table, in which words, on which day ("YYYY-MM-DD", null where nobody told). */
export type DocumentOrder = DocumentChoice & {
  readonly table: number;
  readonly labels: DocumentLabels;
  readonly today: string | null;
};

export interface MadeDocument extends Applied {
  /** The name of its sheet. */
  readonly sheet: string;
  /** Whether the sheet was there and what people typed on it was kept. */
  readonly again: boolean;
}

/** Makes a document of a table as a sheet, or makes it again. */
export async function makeDocumentSheet(context: UseCaseContext, order: DocumentOrder): Promise<MadeDocument> {
  const { table, labels, today } = order;
  const request = { analysis: context.tableAt(table), table, sheets: context.sheets, labels, today };
  const plan = "agency" in order ? makeAgencyDocument(order.agency, request) : makeDocument(order.kind, request);
  return insertDocument(context, plan);
}

/** Carries a document's plan out: its first edit names its sheet. */
export async function insertDocument(context: UseCaseContext, plan: WritePlan): Promise<MadeDocument> {
  const sheet = plan.edits[0]?.sheet ?? "";
  const applied = await context.carryOut("insert", plan);
  return { ...applied, sheet, again: !applied.addedSheets.includes(sheet) };
}
