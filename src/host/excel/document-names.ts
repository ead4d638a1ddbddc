import type { EditCapture } from "../../core/plan/capture";
import type { NameChange } from "../../core/plan/document-names";

type CapturedNames = Extract<EditCapture, { kind: "document-names" }>;

/** Excel writes by itself who saved last, whenever it saves (api/excel/excel.documentproperties: read-only). */
const FIXED: CapturedNames["fixed"] = ["lastAuthor"];

/** Before the answers are in. */
export const unknownNames: CapturedNames = { kind: "document-names", names: { author: "", lastAuthor: "", manager: "", company: "" }, fixed: FIXED };

/** Asks for the names in the file's properties (API set ExcelApi 1.7); to be called again for the answer. */
export function loadDocumentNames({ workbook: { properties } }: Excel.RequestContext): () => CapturedNames {
  properties.load("author,lastAuthor,manager,company");
  return () => {
    const { author, lastAuthor, manager, company } = properties;
    return { kind: "document-names", names: { author, lastAuthor, manager, company }, fixed: FIXED };
  };
}

/** Sets names that anybody may set (API set ExcelApi 1.7). */
export function setDocumentNames({ workbook: { properties } }: Excel.RequestContext, changes: readonly NameChange[]): void {
  for (const { name, after } of changes) {
    if (name !== "lastAuthor") properties[name] = after;
  }
}
