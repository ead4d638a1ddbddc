import type { FUniver } from "@univerjs/core/facade";
import type { Univer } from "@univerjs/core";
import type { FWorkbook } from "@univerjs/sheets/facade";
import type { DocumentNames } from "../../core/plan/document-names";
import type { AddChartEdit, Edit } from "../../core/plan/write-plan";
import type { HostFunctions } from "../excel/functions/host-functions";
import type { CustomXmlPart } from "../xlsx/custom-xml";

/** The workbook that the page shows, as the host behind office.js needs it. */
export interface HostedWorkbook {
  readonly univer: Univer;
  readonly api: FUniver;
  readonly workbook: FWorkbook;
  /** The add-in's custom functions, known to the engine before the workbook was. */
  readonly functions: HostFunctions;
  /** The workbook's file name. */
  readonly name: string;
  readonly customXml: readonly CustomXmlPart[];
  /** Names in the file's own properties. */
  readonly documentNames: DocumentNames;
}

/** The host, at work in a task pane's window. */
export interface OfficeHost {
  /** Runs the add-in's function that a ribbon button names; rejects where none is listening. */
  readonly runCommand: (functionName: string, controlId: string) => Promise<void>;
  /** The custom XML parts as they are now: those of the file and those that the add-in made. */
  readonly customXml: () => readonly CustomXmlPart[];
  /** Page set-up, charts and names in the file's properties as the add-in left them: the grid holds none of them. */
  readonly beyondGrid: () => readonly Edit[];
  /** The charts that the add-in made on a sheet. */
  readonly charts: (sheet: string) => readonly AddChartEdit[];
  /** Resolves when everything typed and written so far is calculated. */
  readonly settled: () => Promise<void>;
  /** Members of Excel's object model that the add-in asked for and that are not emulated. */
  readonly unsupported: () => readonly string[];
  /** Ends the host; the window is about to be reloaded. */
  readonly stop: () => void;
}

/** Puts a host into a task pane's window, before office.js runs there. */
export type OfficeHostStarter = (paneWindow: Window, hosted: HostedWorkbook) => OfficeHost;
