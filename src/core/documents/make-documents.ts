import type { TableAnalysis } from "../analysis";
import type { Grid } from "../grid/grid";
import type { WritePlan } from "../plan/write-plan";
import type { DocumentKind, DocumentLabels } from "./document-labels";
import { documentPlan } from "./document-plan";
import type { SheetDocument } from "./sheet-document";
import { summaryDocument } from "./summary-document";
import type { DocumentSource } from "./table-document";
import { assignmentDocument, lostPointsDocument, remediationDocument } from "./table-documents";

/** What documents are made from. */
export interface DocumentRequest {
  readonly analysis: TableAnalysis;
  /** Which of the workbook's tables it is, from 0: the documents of later ones bear its number. */
  readonly table: number;
  readonly sheets: readonly Grid[];
  readonly labels: DocumentLabels;
  /** "YYYY-MM-DD", or null where nobody told the day. */
  readonly today: string | null;
}

const makers: Readonly<Record<DocumentKind, (source: DocumentSource) => SheetDocument>> = {
  assignment: assignmentDocument,
  remediation: remediationDocument,
  "lost-points": lostPointsDocument,
  summary: summaryDocument,
};

/** The plan that makes one document as a sheet, or makes it again without losing what people typed there. */
export function makeDocument(kind: DocumentKind, { analysis, table, sheets, labels, today }: DocumentRequest): WritePlan {
  const sheet = documentSheet(kind, table, labels);
  const standing = sheets.find((grid) => grid.sheet.normalize("NFC") === sheet.normalize("NFC")) ?? null;
  return documentPlan(makers[kind]({ analysis, labels, today, sheet: standing?.sheet ?? sheet }), standing);
}

/** The name of a document's sheet. */
export function documentSheet(kind: DocumentKind, table: number, labels: DocumentLabels): string {
  return table === 0 ? labels.sheets[kind] : `${labels.sheets[kind]} ${table + 1}`;
}
