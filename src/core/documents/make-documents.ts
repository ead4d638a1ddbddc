import type { Agency } from "../agency/agency";
import type { AgencyNaming } from "../agency/present-agency";
import { AS_NAMED } from "../agency/present-agency";
import type { TableAnalysis } from "../analysis";
import type { Grid } from "../grid/grid";
import { numberedSheet } from "../plan/numbered-sheet";
import type { WritePlan } from "../plan/write-plan";
import { agencyDocument } from "./agency-document";
import type { ComparisonSource } from "./comparison-document";
import { comparisonDocument } from "./comparison-document";
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
export function makeDocument(kind: DocumentKind, request: DocumentRequest): WritePlan {
  return planFor(documentSheet(kind, request.table, request.labels), request, makers[kind]);
}

/** The same for what one agency answers for, by itself or, with `naming`, in the place of those that it follows. */
export function makeAgencyDocument(agency: Agency, request: DocumentRequest, naming: AgencyNaming = AS_NAMED): WritePlan {
  return planFor(agencySheet(agency, request.table, request.labels), request, (source) => agencyDocument({ ...source, naming }, agency));
}

/** The same for the comparison with an earlier year. */
export function makeComparisonDocument(compared: Pick<ComparisonSource, "changes" | "summary" | "scoreNow" | "scoreBefore">, request: DocumentRequest): WritePlan {
  return planFor(numberedSheet(request.labels.comparison.sheet, request.table), request, (source) => comparisonDocument({ ...source, ...compared }));
}

/** The name of a document's sheet. */
function documentSheet(kind: DocumentKind, table: number, labels: DocumentLabels): string {
  return numberedSheet(labels.sheets[kind], table);
}

/** The name of an agency's sheet: no longer than Excel takes, without the signs that it refuses. */
function agencySheet({ name }: Agency, table: number, labels: DocumentLabels): string {
  const plain = name.replace(/[[\]:*?/\\]/g, " ").replace(/\s+/g, " ").replace(/'+$/, "").trim();
  return numberedSheet(`${labels.agencySheet}${plain}`.slice(0, LONGEST_NAME).trim(), table);
}

/** Excel takes 31 characters; a number may follow. */
const LONGEST_NAME = 28;

function planFor(sheet: string, { analysis, sheets, labels, today }: DocumentRequest, make: (source: DocumentSource) => SheetDocument): WritePlan {
  const standing = sheets.find((grid) => grid.sheet.normalize("NFC") === sheet.normalize("NFC")) ?? null;
  return documentPlan(make({ analysis, labels, today, sheet: standing?.sheet ?? sheet }), standing);
}
