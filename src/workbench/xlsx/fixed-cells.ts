import type { Style, Worksheet } from "@cj-tech-master/excelts";
import type { ICellData, IWorkbookData, IWorksheetData } from "@univerjs/core";

/** What a file says of a sheet and Univer does not model, kept in the sheet's own custom fields. */
export interface SheetFixture {
  /** Whether the sheet refuses changes to its locked cells. */
  readonly isProtected: boolean;
  /** The references ("A1:A3") of formulas that fill several cells. */
  readonly arrays: readonly string[];
}

/** The same of one cell or column: whether its office left it open on a protected sheet. */
interface Openness {
  readonly open: boolean;
}

/** What a file's sheet is to carry in Univer's custom fields, or null where there is nothing to say. */
export function readFixture(sheet: Worksheet): SheetFixture | null {
  const isProtected = isProtectedInFile(sheet);
  const arrays: string[] = [];
  sheet.eachRow((row) => {
    row.eachCell(({ value }) => {
      if (typeof value === "object" && value !== null && "shareType" in value && value.shareType === "array" && value.ref.includes(":")) arrays.push(value.ref);
    });
  });
  return isProtected || arrays.length > 0 ? { isProtected, arrays } : null;
}

/** The custom fields of a cell or column with this style; null where the sheet is not protected. */
export function readOpenness(sheet: Worksheet, { protection }: Partial<Style>): Openness | null {
  return isProtectedInFile(sheet) ? { open: protection?.locked === false } : null;
}

/** What `readFixture` put into a sheet of Univer's. */
export function fixtureOf({ custom }: Pick<IWorksheetData, "custom">): SheetFixture {
  return { isProtected: custom?.["isProtected"] === true, arrays: Array.isArray(custom?.["arrays"]) ? custom["arrays"].map(String) : [] };
}

/** Whether the file's structure is locked, as the snapshot's own custom fields have it. */
export function hasLockedStructure({ custom }: Pick<IWorkbookData, "custom">): boolean {
  return custom?.["lockedStructure"] === true;
}

/** What `readOpenness` put into a cell or column of Univer's; null where it put nothing. */
export function opennessOf(place: Pick<ICellData, "custom"> | null | undefined): boolean | null {
  const open: unknown = place?.custom?.["open"];
  return typeof open === "boolean" ? open : null;
}

function isProtectedInFile({ sheetProtection }: Worksheet): boolean {
  return sheetProtection?.sheet === true;
}
