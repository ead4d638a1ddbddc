import { pageText } from "./page-text";
import type { TaskPaneElements } from "./task-pane";

/** What the middle of the page shows: words while a workbook loads or none is open, else the grid. */
export type PageState = "loading" | "empty" | "ready";

/** The fixed elements of index.html. */
export interface PageElements {
  readonly name: HTMLElement;
  readonly open: HTMLButtonElement;
  readonly file: HTMLInputElement;
  readonly save: HTMLButtonElement;
  readonly sample: HTMLButtonElement;
  readonly province: HTMLButtonElement;
  readonly tab: HTMLElement;
  readonly ribbon: HTMLElement;
  readonly notice: HTMLElement;
  readonly grid: HTMLElement;
  readonly pane: TaskPaneElements;
  readonly setState: (state: PageState) => void;
}

/** Finds the page's elements; throws where index.html lacks one, which is a bug. */
export function pageElements(): PageElements {
  const message = find("message", HTMLElement);
  const workspace = find("workspace", HTMLElement);
  const save = find("save", HTMLButtonElement);
  const open = find("open", HTMLButtonElement);
  const sample = find("sample", HTMLButtonElement);
  return {
    name: find("workbook-name", HTMLElement),
    open,
    file: find("file", HTMLInputElement),
    save,
    sample,
    province: find("province", HTMLButtonElement),
    tab: find("ribbon-tab", HTMLElement),
    ribbon: find("ribbon", HTMLElement),
    notice: find("notice", HTMLElement),
    grid: find("grid", HTMLElement),
    pane: {
      frame: find("pane", HTMLElement),
      title: find("pane-title", HTMLElement),
      close: find("pane-close", HTMLElement),
      iframe: find("pane-frame", HTMLIFrameElement),
    },
    setState: (state) => {
      document.body.dataset["state"] = state;
      message.hidden = state === "ready";
      message.textContent = state === "loading" ? pageText.loading : pageText.noWorkbook;
      workspace.setAttribute("aria-busy", String(state === "loading"));
      save.disabled = state !== "ready";
      open.disabled = sample.disabled = state === "loading";
    },
  };
}

function find<T extends HTMLElement>(id: string, type: new () => T): T {
  const element = document.getElementById(id);
  if (!(element instanceof type)) throw new Error(`index.html has no ${type.name} "${id}".`);
  return element;
}
