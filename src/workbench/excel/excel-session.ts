import type { Univer } from "@univerjs/core";
import type { FUniver } from "@univerjs/core/facade";
import type { FWorkbook, FWorksheet } from "@univerjs/sheets/facade";
import type { DocumentNames } from "../../core/plan/document-names";
import { ApiError } from "../office/api-error";
import type { Calculation } from "../univer/calculation";
import { fixtureOf, hasLockedStructure } from "../xlsx/fixed-cells";
import type { ChangeEvents } from "./change-events";
import { CustomXmlStore } from "./custom-xml-store";
import { SheetCells } from "./cells/sheet-cells";
import { PendingStyles } from "./cells/pending-styles";
import type { ModelNodes } from "./model-nodes";
import { PageLayouts } from "./page-layouts";
import { SheetCharts } from "./sheet-charts";

/** What the emulated objects of one open workbook share. */
export class ExcelSession {
  readonly univer: Univer;
  readonly api: FUniver;
  readonly workbook: FWorkbook;
  readonly calculation: Calculation;
  readonly xmlParts = new CustomXmlStore();
  readonly pendingStyles = new PendingStyles();
  readonly pageLayouts = new PageLayouts();
  readonly charts = new SheetCharts();
  /** Names in the file's own properties: as they were opened, and as they are now. */
  readonly documentNames: { readonly opened: DocumentNames; now: DocumentNames };
  /** Ids of sheets that refuse changes to locked cells. */
  readonly protectedSheets = new Set<string>();
  /** Whether sheets can neither be added, removed, renamed nor hidden. */
  lockedStructure: boolean;
  readonly events: ChangeEvents;
  /** The workbook's file name. */
  readonly name: string;
  readonly contentLanguage: string;
  readonly nodes: ModelNodes;

  constructor(parts: {
    readonly univer: Univer;
    readonly api: FUniver;
    readonly workbook: FWorkbook;
    readonly calculation: Calculation;
    readonly events: ChangeEvents;
    readonly name: string;
    readonly contentLanguage: string;
    readonly documentNames: DocumentNames;
    readonly nodes: (session: ExcelSession) => ModelNodes;
  }) {
    this.univer = parts.univer;
    this.api = parts.api;
    this.workbook = parts.workbook;
    this.calculation = parts.calculation;
    this.events = parts.events;
    this.name = parts.name;
    this.contentLanguage = parts.contentLanguage;
    this.documentNames = { opened: parts.documentNames, now: parts.documentNames };
    this.nodes = parts.nodes(this);
    this.lockedStructure = hasLockedStructure(parts.workbook.getWorkbook().getSnapshot());
    for (const sheet of parts.workbook.getSheets()) if (fixtureOf(sheet.getSheet().getConfig()).isProtected) this.protectedSheets.add(sheet.getSheetId());
  }

  /** Runs a command of Univer as the add-in's own doing. */
  execute(id: string, params: object): void {
    if (this.api.syncExecuteCommand(id, params) === false) throw new ApiError("GeneralException", `The grid refused ${id}.`);
  }

  cells(sheet: FWorksheet): SheetCells {
    return new SheetCells(this, sheet);
  }

  /** To be called at the end of a batch, and before the grid is asked what it shows. */
  flushStyles(): void {
    for (const sheet of this.workbook.getSheets()) this.cells(sheet).flushStyles();
  }

  /** A sheet by name (case does not matter) or id, or null. */
  findSheet(key: string): FWorksheet | null {
    const lower = key.toLowerCase();
    return this.workbook.getSheets().find((sheet) => sheet.getSheetId() === key || sheet.getSheetName().toLowerCase() === lower) ?? null;
  }

  /** Throws what Excel answers where the workbook's structure is protected. */
  demandOpenStructure(location: string): void {
    if (this.lockedStructure) throw new ApiError("AccessDenied", "You cannot perform the requested operation because the workbook is protected.", location, 403);
  }

  /** Throws what Excel answers where a sheet is protected (Protect your workbook, "AccessDenied"). */
  demandUnprotected(sheet: FWorksheet, location: string): void {
    if (this.protectedSheets.has(sheet.getSheetId())) {
      throw new ApiError("AccessDenied", "You cannot perform the requested operation because the sheet is protected.", location, 403);
    }
  }
}
