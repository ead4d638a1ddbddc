import type { CellContext } from "./cell-scanner";
import type { PackageParts } from "../package/package-parts";
import { readSharedStrings } from "./shared-strings";
import type { WorkbookPart } from "../package/workbook-part";
import { linkedPart } from "../package/workbook-part";

/** Reads what the cells of all sheets refer to. */
export function readCellContext(parts: PackageParts, workbook: WorkbookPart): CellContext {
  const path = linkedPart(workbook, "sharedStrings");
  return { sharedStrings: readSharedStrings(path === null ? null : parts.find(path)), date1904: workbook.date1904 };
}
