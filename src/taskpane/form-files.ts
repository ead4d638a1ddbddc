import type { FormFiles } from "../app/collect/form-files";
import { newWorkbookFile } from "../host/file/package/new-workbook";
import { openWorkbookFile } from "../host/file/open-workbook-file";

export { zipFiles } from "../host/file/zip/zip-files";

/** Entry for the forms that agencies fill in: .xlsx files that are made and read beside the workbook in Excel. */
export const formFiles: FormFiles = { create: (sheet) => newWorkbookFile(null, sheet), open: openWorkbookFile };
