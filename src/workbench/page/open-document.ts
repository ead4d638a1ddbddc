import type { Edit } from "../../core/plan/write-plan";
import { openWorkbookFile } from "../../host/file/open-workbook-file";
import type { XlsxFile } from "../xlsx/file";
import type { FunctionSet } from "../excel/functions/function-metadata";
import { saveXlsx } from "../xlsx/save";
import { openingSheetId, toUniverSnapshot } from "../xlsx/snapshot";
import type { CustomXmlPart } from "../xlsx/custom-xml";
import { showSpreadsheet, type Spreadsheet } from "./spreadsheet";

/** A workbook file that the page shows. */
export interface OpenDocument {
  /** The file's name, its extension included. */
  readonly name: string;
  readonly file: XlsxFile;
  readonly spreadsheet: Spreadsheet;
}

/** Shows an opened file in the element with this id; `onEdit` tells of every edit. */
export function showDocument(name: string, file: XlsxFile, containerId: string, functions: FunctionSet, onEdit: () => void): OpenDocument {
  const spreadsheet = showSpreadsheet(containerId, toUniverSnapshot(file, name.replace(/\.xlsx$/i, "")), functions, onEdit);
  const opening = openingSheetId(file);
  if (opening !== null) spreadsheet.workbook.setActiveSheet(opening);
  return { name, file, spreadsheet };
}

/** What the grid does not hold, as the host behind the pane knows it. */
export interface BeyondGrid {
  readonly customXml: readonly CustomXmlPart[];
  readonly edits: readonly Edit[];
}

/** The bytes of the document as it stands now. */
export async function documentBytes({ spreadsheet: { workbook }, file }: OpenDocument, { customXml, edits }: BeyondGrid): Promise<Uint8Array> {
  const bytes = await saveXlsx(workbook.save(), file, { customXml, activeSheet: workbook.getActiveSheet().getSheetId() });
  if (edits.length === 0) return bytes;
  const saved = openWorkbookFile(bytes, null);
  await saved.write({ kind: "insert", edits });
  return saved.save();
}
