import type { FWorkbook } from "@univerjs/sheets/facade";
import type { DocumentNames } from "../../core/plan/document-names";
import type { AddChartEdit, Edit } from "../../core/plan/write-plan";
import { BatchEngine } from "../office/batch-engine";
import type { DesktopHost, OfficeThemeColours } from "../office/desktop-host";
import { installDesktopHost, lightTheme } from "../office/desktop-host";
import { addNoteClasses } from "../office/note-classes";
import { RequestLog } from "../office/request-log";
import type { BatchRequest, BatchResponse } from "../office/wire";
import { UnsupportedMembers } from "../office/unsupported-members";
import { Calculation } from "../univer/calculation";
import type { SpreadsheetEngine } from "../univer/engine";
import { beyondGrid, chartsOn } from "./beyond-grid";
import { ChangeEvents, EventType } from "./change-events";
import type { CustomXmlStore } from "./custom-xml-store";
import { ExcelSession } from "./excel-session";
import { CustomFunctions } from "./functions/custom-functions";
import { HostFunctions } from "./functions/host-functions";
import { rangeType } from "./objects/range";
import { rangeAreasType } from "./objects/range-areas";
import { runtimeService } from "./objects/runtime-services";
import { workbookType } from "./objects/workbook";
import { worksheetType } from "./objects/worksheet";

export interface ExcelHostOptions extends SpreadsheetEngine {
  readonly workbook: FWorkbook;
  /** The workbook's file name, such as "Phu luc.xlsx". */
  readonly name: string;
  /** "vi-VN" unless said otherwise. */
  readonly displayLanguage?: string;
  readonly contentLanguage?: string;
  /** Excel LTSC 2021's sets unless said otherwise: the floor that the add-in supports. */
  readonly requirements?: Readonly<Record<string, string>>;
  readonly theme?: OfficeThemeColours;
  /** Names in the file's own properties; none unless said otherwise. */
  readonly documentNames?: DocumentNames;
  readonly readOnly?: boolean;
  /** The add-in's custom functions, from functions.json. */
  readonly functions?: HostFunctions;
}

/** Excel's side of one task pane. */
export interface ExcelHost {
  readonly requests: RequestLog;
  readonly xmlParts: CustomXmlStore;
  readonly calculation: Calculation;
  /** Resolves when the host has found the pane's custom functions, a turn after office.js first asks something. */
  readonly functionsAttached: Promise<void>;
  /** What the add-in made that a saved file needs and the grid does not hold. */
  readonly beyondGrid: () => readonly Edit[];
  /** The charts that the add-in made on a sheet. */
  readonly charts: (sheet: string) => readonly AddChartEdit[];
  /** Members that the pane asked for and that are not emulated. Empty is the only good answer. */
  readonly unsupported: () => readonly string[];
  /** Runs the function of a ribbon button; resolves when it calls `event.completed()`. */
  readonly runCommand: DesktopHost["runCommand"];
  readonly setLatency: (milliseconds: number) => void;
  readonly protectSheet: (name: string) => void;
  /** Lets go of the grid; the pane's window is done with. */
  readonly dispose: () => void;
}

/** The version of ExcelApi that has notes. */
const NOTES_SET = "1.18";

const officeLtsc2021: Readonly<Record<string, string>> = { ExcelApi: "1.14", CustomFunctions: "1.3", CustomFunctionsRuntime: "1.3", SharedRuntime: "1.1", RibbonApi: "1.1", Settings: "1.1", AddinCommands: "1.1", DialogApi: "1.2" };

/** What Microsoft 365 has beyond it, as far as the add-in asks: notes. The pane's window gets the classes for them, which its library may lack. */
export const microsoft365: Readonly<Record<string, string>> = { ...officeLtsc2021, ExcelApi: NOTES_SET };

const NO_DOCUMENT_NAMES: DocumentNames = { author: "", lastAuthor: "", manager: "", company: "" };

const startPollMs = 20;
const startTries = 500;

/**
 * Makes a window believe that it is a task pane of desktop Excel with this workbook open. It must
 * run before office.js loads in that window; it works in a page's iframe and in jsdom alike.
 */
export function startExcelHost(window: Window, options: ExcelHostOptions): ExcelHost {
  const host = new StartedHost(window, options);
  return {
    requests: host.requests,
    xmlParts: host.session.xmlParts,
    calculation: host.session.calculation,
    functionsAttached: host.functions.attached,
    beyondGrid: () => beyondGrid(host.session),
    charts: (sheet) => chartsOn(host.session, sheet),
    unsupported: () => host.unsupported.list(),
    runCommand: (functionName, controlId) => host.runCommand(functionName, controlId),
    setLatency: (milliseconds) => {
      host.latency = milliseconds;
    },
    protectSheet: (name) => {
      const sheet = host.session.findSheet(name);
      if (sheet !== null) host.session.protectedSheets.add(sheet.getSheetId());
    },
    dispose: () => host.dispose(),
  };
}

class StartedHost {
  readonly requests = new RequestLog();
  readonly unsupported = new UnsupportedMembers();
  readonly session: ExcelSession;
  readonly desktop: DesktopHost;
  readonly functions: CustomFunctions;
  latency = 0;
  private readonly window: Window;
  private readonly engine: BatchEngine;
  private readonly knowsNotes: boolean;
  private readonly subscriptions: (() => void)[] = [];
  private queue: Promise<unknown> = Promise.resolve();
  private disposed = false;

  constructor(window: Window, options: ExcelHostOptions) {
    this.window = window;
    this.knowsNotes = options.requirements?.["ExcelApi"] === NOTES_SET;
    this.session = this.openSession(options);
    this.engine = new BatchEngine({ root: workbookType.of(this.session), create: runtimeService }, this.unsupported);
    this.functions = new CustomFunctions(this.session, options.functions ?? new HostFunctions(options.univer, { namespace: "", functions: [] }));
    this.desktop = installDesktopHost(window, {
      process: (request) => this.inTurn(() => this.session.events.duringBatch(() => this.process(request))),
      requests: this.requests,
      displayLanguage: options.displayLanguage ?? "vi-VN",
      contentLanguage: this.session.contentLanguage,
      requirements: options.requirements ?? officeLtsc2021,
      documentUrl: options.name,
      readOnly: options.readOnly ?? false,
      theme: options.theme ?? lightTheme,
      settings: new Map(),
      afterRequest: () => this.afterRequest(),
      latency: () => this.latency,
    });
    this.listenToSelection();
  }

  /** A command that comes while office.js starts would be lost: it waits. */
  async runCommand(functionName: string, controlId: string): Promise<void> {
    for (let tries = 0; tries < startTries && !this.requests.takesCommands; tries++) await new Promise((resolve) => setTimeout(resolve, startPollMs));
    await this.desktop.runCommand(functionName, controlId);
  }

  dispose(): void {
    this.disposed = true;
    this.functions.dispose();
    this.session.events.dispose();
    for (const unsubscribe of this.subscriptions) unsubscribe();
  }

  private openSession(options: ExcelHostOptions): ExcelSession {
    const calculation = new Calculation(options.univer);
    return new ExcelSession({
      univer: options.univer,
      api: options.api,
      workbook: options.workbook,
      calculation,
      events: new ChangeEvents(options.univer, options.workbook.getId(), calculation, () => setTimeout(() => this.raiseEvents(), 0)),
      name: options.name,
      contentLanguage: options.contentLanguage ?? "vi-VN",
      documentNames: options.documentNames ?? NO_DOCUMENT_NAMES,
      nodes: (session) => ({ range: rangeType.of, rangeAreas: rangeAreasType.of, worksheet: (sheet) => worksheetType.of({ session, sheet }) }),
    });
  }

  /** What a failed batch did before it failed stays done, formats included. */
  private async process(request: BatchRequest): Promise<BatchResponse> {
    const response = await this.engine.process(request);
    this.session.flushStyles();
    return response;
  }

  /** One batch after the other: a batch that waits for the calculation must not see the next one's writes. */
  private inTurn<T>(run: () => Promise<T>): Promise<T> {
    const turn = this.queue.then(run, run);
    this.queue = turn;
    return turn;
  }

  /** Runs a turn later than the answer; the grid may be gone by then. */
  private afterRequest(): void {
    if (this.disposed) return;
    this.functions.attach(this.window);
    if (this.knowsNotes) addNoteClasses(this.window);
    this.raiseEvents();
  }

  private raiseEvents(): void {
    const events = this.session.events.drain();
    if (events.length > 0) this.desktop.raise(events);
  }

  private listenToSelection(): void {
    const { workbook, events } = this.session;
    const subscription = workbook.onSelectionChange(() => {
      events.add(EventType.selectionChanged, workbook.getActiveSheet().getSheetId(), { address: workbook.getActiveRange()?.getA1Notation() ?? "A1" });
      setTimeout(() => this.raiseEvents(), 0);
    });
    this.subscriptions.push(() => subscription.dispose());
  }
}
