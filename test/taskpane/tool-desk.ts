import "./dom";
import { act } from "react";
import { createSession } from "../../src/app/create-session";
import type { Session } from "../../src/app/session";
import type { FileWorkbook } from "../../src/host/file/file-workbook";
import { openWorkbookFile } from "../../src/host/file/open-workbook-file";
import { inputSheetLabels } from "../../src/i18n/input-sheet-labels";
import { fixtureBytes } from "../support/fixture";
import { RenderedPane } from "./rendered-pane";

/** A pane over a workbook with one tool open. */
export interface ToolDesk {
  readonly pane: RenderedPane<Session>;
  /** The names of the workbook's sheets. */
  readonly sheets: () => Promise<readonly string[]>;
}

/** The pane over the Bạch Thông appendix, or over another workbook, with a tool open. */
export async function openedTool(tool: string, workbook: FileWorkbook = openWorkbookFile(fixtureBytes("clean-4-bach-thong.xlsx"), "bach-thong.xlsx"), year = 2026): Promise<ToolDesk> {
  const pane = await RenderedPane.over<Session>(createSession(workbook, { labels: inputSheetLabels, year }));
  await until(pane, () => pane.has("Công cụ"));
  await pane.click("Công cụ");
  await until(pane, () => pane.has(tool));
  await pane.click(tool);
  await until(pane, () => pane.all(`section[aria-label="${tool}"] :is(li, input, select)`).length > 0);
  return { pane, sheets: async () => (await workbook.read()).sheets.map(({ sheet }) => sheet) };
}

/** Waits until something is there, for as long as a person would. */
export async function until(pane: Pick<RenderedPane<Session>, "settle">, isThere: () => boolean): Promise<void> {
  for (let tries = 0; tries < 200 && !isThere(); tries++) await pane.settle();
}

/** Chooses in the drop-down whose label contains the words. */
export async function choose(pane: RenderedPane<Session>, label: string, value: string): Promise<void> {
  const selects = pane.all("select") as readonly HTMLSelectElement[];
  const select = selects.find((each) => labelOf(each).includes(label));
  if (!select) throw new Error(`No drop-down "${label}" among: ${selects.map(labelOf).join(" | ")}`);
  await act(async () => {
    select.value = value;
    select.dispatchEvent(new window.Event("change", { bubbles: true }));
    await Promise.resolve();
  });
  await pane.settle();
}

/** Hands a file to the only field for files. */
export async function chooseFile(pane: RenderedPane<Session>, name: string, bytes: Uint8Array): Promise<void> {
  const [input] = pane.all('input[type="file"]');
  Object.defineProperty(input, "files", { value: [new File([new Uint8Array(bytes)], name)], configurable: true });
  await act(async () => {
    input?.dispatchEvent(new window.Event("change", { bubbles: true }));
    await Promise.resolve();
  });
}

function labelOf(select: HTMLSelectElement): string {
  return select.getAttribute("aria-label") ?? [...select.labels].map(({ textContent }) => textContent).join(" ");
}
