import "./quiet-channels";
import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { JSDOM, ResourceLoader, VirtualConsole } from "jsdom";
import type { IWorkbookData } from "@univerjs/core";
import type { FWorkbook } from "@univerjs/sheets/facade";
import type { ExcelHost, ExcelHostOptions } from "../../src/workbench/excel/excel-host";
import { startExcelHost } from "../../src/workbench/excel/excel-host";
import type { FunctionSet } from "../../src/workbench/excel/functions/function-metadata";
import { HostFunctions } from "../../src/workbench/excel/functions/host-functions";
import type { SpreadsheetEngine } from "../../src/workbench/univer/engine";
import { headlessEngine } from "../../src/workbench/univer/engine";

/** What a pane is opened with; the functions are described as functions.json does. */
export interface PaneOptions extends Partial<Omit<ExcelHostOptions, "functions">> {
  readonly functions?: FunctionSet;
}

/** The genuine client library as the pane's window has it. */
export interface OfficeWindow extends Window {
  readonly Excel: typeof Excel;
  readonly Office: typeof Office;
  readonly OfficeExtension: typeof OfficeExtension;
  readonly CustomFunctions: typeof CustomFunctions;
}

/** A task pane without a screen: office.js in jsdom, before a workbook in a headless Univer. */
export interface OfficePane extends SpreadsheetEngine {
  readonly window: OfficeWindow;
  readonly host: ExcelHost;
  readonly workbook: FWorkbook;
  readonly close: () => Promise<void>;
}

const origin = "https://pane.test";
const libraryFolder = dirname(require.resolve("@microsoft/office-js/dist/office.js"));

/** Panes that a test did not come to close: they would keep the process alive. */
const open = new Set<OfficePane>();

if (typeof afterAll === "function") {
  afterAll(async () => {
    for (const pane of open) await pane.close();
  });
}

/** Opens a workbook (Univer's snapshot) with a pane beside it, office.js ready. */
export async function openPane(snapshot: Partial<IWorkbookData>, { functions: functionSet, ...options }: PaneOptions = {}): Promise<OfficePane> {
  const engine = headlessEngine();
  const functions = functionSet && new HostFunctions(engine.univer, functionSet);
  const workbook = engine.api.createWorkbook(snapshot);
  const started: ExcelHost[] = [];
  const dom = new JSDOM("<!doctype html><html><head></head><body></body></html>", {
    url: `${origin}/taskpane.html`,
    runScripts: "dangerously",
    resources: new LibraryLoader(),
    pretendToBeVisual: true,
    virtualConsole: new VirtualConsole(),
    beforeParse: (window) => {
      // jsdom's window is a browser's for all that the seam touches.
      started.push(startExcelHost(window as unknown as Window, { ...engine, workbook, name: "Phụ lục.xlsx", ...options, ...(functions && { functions }) }));
    },
  });
  const [host] = started;
  if (host === undefined) throw new Error("The window opened without a host.");
  // office.js puts its globals on the window.
  const window = dom.window as unknown as OfficeWindow;
  await loadLibrary(window);
  await window.Office.onReady();
  await host.functionsAttached;
  host.requests.reset();
  const pane: OfficePane = {
    ...engine,
    window,
    host,
    workbook,
    close: async () => {
      if (!open.delete(pane)) return;
      // A grid that is thrown away while it calculates fails later, in a timer of its own.
      await host.calculation.settled();
      host.dispose();
      dom.window.close();
        // Univer's progress timer runs out a second after a calculation began, and fails on a grid that is gone.
      await new Promise((resolve) => setTimeout(resolve, 1_100));
      engine.univer.dispose();
    },
  };
  open.add(pane);
  return pane;
}

/** The value of a cell by A1 address, as the grid stores it, once formulas are calculated. */
export async function cellValue(pane: OfficePane, sheet: string, address: string): Promise<unknown> {
  await pane.host.calculation.settled();
  return pane.workbook.getSheetByName(sheet)?.getRange(address).getRawValue() ?? null;
}

/** What a user types into a cell of the grid. */
export function type(pane: OfficePane, sheet: string, address: string, value: string | number): void {
  pane.workbook.getSheetByName(sheet)?.getRange(address).setValue(value);
}

function loadLibrary(window: OfficeWindow): Promise<void> {
  const script = window.document.createElement("script");
  script.src = `${origin}/office-js/office.js`;
  return new Promise((resolve, reject) => {
    script.addEventListener("load", () => resolve());
    script.addEventListener("error", () => reject(new Error("office.js did not load.")));
    window.document.head.append(script);
  });
}

/** Serves the library from node_modules; every other address fails. */
class LibraryLoader extends ResourceLoader {
  override fetch(url: string): ReturnType<ResourceLoader["fetch"]> {
    const file = join(libraryFolder, decodeURIComponent(new URL(url).pathname.replace(/^\/office-js\//, "")));
    if (!url.startsWith(`${origin}/office-js/`) || !existsSync(file)) throw new Error(`Nothing may be fetched from ${url}.`);
    // jsdom asks for a promise that can be aborted; a file that is read at once needs no abort.
    return Promise.resolve(readFileSync(file)) as ReturnType<ResourceLoader["fetch"]>;
  }
}
