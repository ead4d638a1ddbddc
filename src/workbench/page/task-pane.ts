import type { HostedWorkbook, OfficeHost, OfficeHostStarter } from "./office-host";

/** The task pane: the real add-in in an iframe, with our host behind its office.js. */
export interface TaskPane {
  /** Loads the pane anew for a workbook; resolves when office.js says that the add-in may start. */
  readonly load: (start: OfficeHostStarter, hosted: HostedWorkbook) => Promise<void>;
  /** Ends the host, because the workbook behind it is about to go. */
  readonly unload: () => void;
  /** The host of the pane, or null while there is none. */
  readonly host: () => OfficeHost | null;
  readonly show: () => void;
}

/** The elements of the pane on the page. */
export interface TaskPaneElements {
  readonly frame: HTMLElement;
  readonly title: HTMLElement;
  readonly close: HTMLElement;
  readonly iframe: HTMLIFrameElement;
}

declare global {
  interface Window {
    /** Called by the pane's document before its office.js runs (install-host.js). */
    installOfficeHost?: (paneWindow: Window) => void;
    /** What office.js leaves in the pane's window. */
    Office?: { onReady: () => Promise<unknown> };
  }
}

const PANE_URL = "taskpane.html";

/** Prepares the pane; nothing is loaded before the first workbook. */
export function createTaskPane(elements: TaskPaneElements, title: string): TaskPane {
  let host: OfficeHost | null = null;
  elements.title.textContent = title;
  elements.close.addEventListener("click", () => (elements.frame.hidden = true));
  const unload = (): void => {
    host?.stop();
    host = null;
  };
  const load = async (start: OfficeHostStarter, hosted: HostedWorkbook): Promise<void> => {
    unload();
    window.installOfficeHost = (paneWindow) => (host = start(paneWindow, hosted));
    await loaded(elements.iframe);
    await elements.iframe.contentWindow?.Office?.onReady();
  };
  return { load, unload, host: () => host, show: () => showPane(elements) };
}

function showPane({ frame, iframe }: TaskPaneElements): void {
  frame.hidden = false;
  iframe.focus();
}

function loaded(iframe: HTMLIFrameElement): Promise<void> {
  return new Promise((resolve) => {
    iframe.addEventListener("load", () => resolve(), { once: true });
    // Setting the same address again reloads the frame.
    iframe.src = PANE_URL;
  });
}
