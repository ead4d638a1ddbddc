import type { Cell, Workbook, Worksheet } from "@cj-tech-master/excelts";
import type { ICellData, IStyleData, IWorkbookData, IWorksheetData } from "@univerjs/core";
import { unzipSync, zipSync } from "fflate";
import { writeCell } from "./cell-write";
import { writeConditionalFormats, type ShownRule } from "./conditional-format";
import { writeCustomXml, type CustomXmlPart } from "./custom-xml";
import { writeValidations, type ShownValidation } from "./data-validation";
import { writeDefinedNames, type DefinedName } from "./defined-name";
import { loadXlsx, type XlsxFile } from "./file";
import { writeNotes, type ShownNotes } from "./note";
import { readResource, type BySheet } from "./resource";
import { writeLayout } from "./sheet-layout";
import { sheetId, WORKBOOK_SCOPE } from "./snapshot";
import { sparseEntries } from "./sparse";
import { writeStyle } from "./style-write";
import { writeTables, type ShownTables } from "./table";
import { bookViews } from "./view";

/** What the snapshot does not hold: the add-in's parts in the workbook and the sheet that the user sees. */
export interface SaveExtras {
  readonly customXml: readonly CustomXmlPart[];
  /** The id of the active sheet in Univer, or null to leave it as it was. */
  readonly activeSheet: string | null;
}

/**
 * The bytes of a workbook that holds what Univer shows (`snapshot`), laid over the file that was opened, so
 * that what Univer does not model (page set-up, pictures, protection) survives. `file` is not changed.
 */
export async function saveXlsx(snapshot: IWorkbookData, file: XlsxFile, extras: SaveExtras): Promise<Uint8Array> {
  const fresh = await loadXlsx(file.bytes);
  const sheets = matchSheets(snapshot, fresh.book);
  for (const [id, sheet] of sheets) writeSheet(id, sheet, snapshot, fresh);
  if (extras.activeSheet !== null) activate(fresh.book, snapshot.sheetOrder.indexOf(extras.activeSheet));
  const archive = unzipSync(new Uint8Array(await fresh.book.xlsx.writeBuffer()));
  const complete = writeCustomXml(writeDefinedNames(archive, shownNames(snapshot)), extras.customXml);
  return zipSync(complete, { level: 6 });
}

/** The file's sheets by their ids in Univer: added, renamed, removed and ordered as the snapshot says. */
function matchSheets(snapshot: IWorkbookData, book: Workbook): Map<string, Worksheet> {
  const before = new Map(book.worksheets.map((sheet) => [sheetId(sheet), sheet]));
  for (const [id, sheet] of before) if (!snapshot.sheetOrder.includes(id)) book.removeWorksheet(sheet.id);
  return new Map(
    snapshot.sheetOrder.map((id, index) => {
      const name = snapshot.sheets[id]?.name ?? id;
      const sheet = before.get(id) ?? book.addWorksheet(name);
      if (sheet.name !== name) sheet.name = name;
      sheet.orderNo = index + 1;
      return [id, sheet];
    }),
  );
}

function writeSheet(id: string, sheet: Worksheet, snapshot: IWorkbookData, file: XlsxFile): void {
  const shown = snapshot.sheets[id] ?? {};
  const resource = <Data>(name: Parameters<typeof readResource>[1]): Data | undefined => readResource<BySheet<Data>>(snapshot, name)?.[id];
  const headerText = (row: number, column: number): string => String(shown.cellData?.[row]?.[column]?.v ?? "");
  writeTables(resource<ShownTables>("SHEET_TABLE_PLUGIN")?.tables ?? [], sheet, headerText);
  writeCells(shown, sheet, snapshot.styles, file);
  writeLayout(shown, sheet);
  sheet.conditionalFormattings = writeConditionalFormats(
    resource<ShownRule[]>("SHEET_CONDITIONAL_FORMATTING_PLUGIN") ?? [],
    sheet.conditionalFormattings,
    file.theme,
  );
  sheet.dataValidations.model = writeValidations(resource<ShownValidation[]>("SHEET_DATA_VALIDATION_PLUGIN") ?? [], sheet.dataValidations.model);
  writeNotes(resource<ShownNotes>("SHEET_NOTE_PLUGIN") ?? {}, sheet);
}

function writeCells(shown: Partial<IWorksheetData>, sheet: Worksheet, styles: IWorkbookData["styles"], file: XlsxFile): void {
  const gone: Cell[] = [];
  sheet.eachRow((row) => {
    row.eachCell({ includeEmpty: true }, (cell) => {
      if (!shown.cellData?.[cell.row - 1]?.[cell.col - 1]) gone.push(cell);
    });
  });
  for (const cell of gone) writeOne(cell, {}, {}, file);
  for (const row of sparseEntries(shown.cellData)) {
    for (const { index, item } of sparseEntries(row.item)) {
      const style = typeof item.s === "string" ? styles[item.s] : item.s;
      writeOne(sheet.getCell(row.index + 1, index + 1), item, style ?? {}, file);
    }
  }
}

function writeOne(cell: Cell, data: ICellData, style: IStyleData, file: XlsxFile): void {
  if (!cell.isMerged || cell.master === cell) writeCell(cell, data, file.theme);
  cell.style = writeStyle(style, cell.style, file.theme);
}

function shownNames(snapshot: IWorkbookData): DefinedName[] {
  const names = readResource<Record<string, ShownName>>(snapshot, "SHEET_DEFINED_NAME_PLUGIN") ?? {};
  return Object.values(names).map(({ name, formulaOrRefString, localSheetId = WORKBOOK_SCOPE, hidden = false }) => {
    const sheet = snapshot.sheetOrder.indexOf(localSheetId);
    const formula = formulaOrRefString.startsWith("=") ? formulaOrRefString : `=${formulaOrRefString}`;
    return { name, formula, sheet: sheet < 0 ? null : sheet, hidden };
  });
}

interface ShownName {
  readonly name: string;
  readonly formulaOrRefString: string;
  readonly localSheetId?: string;
  readonly hidden?: boolean;
}

function activate(book: Workbook, index: number): void {
  if (index < 0) return;
  const [view] = bookViews(book);
  book.views = [{ x: 0, y: 0, width: 20000, height: 12000, firstSheet: 0, visibility: "visible", ...view, activeTab: index }];
}
