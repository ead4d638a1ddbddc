import type { DocumentLabels } from "./document-labels";
import type { DocumentRow } from "./sheet-document";
import { cell } from "./sheet-document";

/** What the heading of a document says besides its fixed words. */
export interface Heading {
  readonly title: string;
  readonly sheet: string;
  readonly tableTitle: string | null;
  /** The year of the day on which it is made, "" where that is not known. */
  readonly yearMade: string;
}

/**
 * The rows above the table: agency and national motto beside each other, number and date, the title and what it was made
 * from (Nghị định 30/2020/NĐ-CP, phụ lục I, phần II).
 * @param left how many of the `columns` printed ones belong to the agency's half.
 */
export function headingRows(heading: Heading, labels: DocumentLabels, left: number, columns: number): readonly DocumentRow[] {
  const right = columns - left;
  return [
    { key: "heading/1", cells: [cell(0, labels.agencyAbove, "agency", left), cell(left, labels.motto, "motto", right)] },
    { key: "heading/2", cells: [cell(0, labels.agency, "agency-name", left), cell(left, labels.mottoBelow, "motto-below", right)] },
    { key: "heading/3", cells: [cell(0, labels.number, "agency", left), cell(left, labels.placeAndDate(heading.yearMade), "place-and-date", right)] },
    { key: "heading/4", cells: [], height: 9 },
    { key: "title", cells: [cell(0, heading.title, "title", columns)] },
    { key: "source", cells: [cell(0, labels.source(heading.sheet, heading.tableTitle), "subtitle", columns)] },
    { key: "heading/5", cells: [], height: 9 },
  ];
}

/** The rows below the table: who made it and who signs it. */
export function signatureRows(labels: DocumentLabels, left: number, columns: number): readonly DocumentRow[] {
  const right = columns - left;
  return [
    { key: "sign/1", cells: [], height: 12 },
    { key: "sign/2", cells: [cell(0, labels.preparer, "signature", left), cell(left, labels.head, "signature", right)] },
    { key: "sign/3", cells: [cell(0, labels.signHere, "signature-hint", left), cell(left, labels.signHere, "signature-hint", right)] },
    { key: "sign/4", cells: [], height: 54 },
    { key: "sign/5", cells: [cell(0, null, "signature", left), cell(left, null, "signature", right)] },
  ];
}
