import { createRoot } from "react-dom/client";
import { languageOf } from "../i18n/language";
import { loadMessages } from "../i18n/load-messages";
import type { Messages } from "../i18n/messages";
import { App } from "./App";
import { isDark } from "./is-dark";
import { loadTheme } from "./load-theme";
import type { OpenWorkbook } from "./open-workbook";
import { commandQueue } from "./state/command-queue";
import { PaneController } from "./state/pane-controller";

/** Entry: begins to load the engine with the page, waits for Excel, and shows the pane. */
async function openPane(root: HTMLElement): Promise<void> {
  const engine = import(/* webpackChunkName: "engine" */ "./open-workbook");
  // Looked at once Excel is there; until then nobody is to take it for an error that was not seen.
  engine.catch(() => undefined);
  const { host } = await Office.onReady();
  const language = languageOf(Office.context?.displayLanguage);
  document.documentElement.lang = language;
  const messages = await loadMessages(language).catch(() => loadMessages("vi"));
  if (host !== Office.HostType.Excel) {
    root.textContent = messages.pane.outside;
    return;
  }
  root.textContent = messages.pane.tabs.loading;
  try {
    await show(root, messages, (await engine).openWorkbook());
  } catch {
    // A file of the add-in that did not arrive; whatever fails later has its sentence in the pane.
    offerAgain(root, messages);
  }
}

/** Says that the pane could not be opened, with a way to try again. */
function offerAgain(root: HTMLElement, { pane: { tabs, scan } }: Messages): void {
  const again = document.createElement("button");
  again.textContent = scan.retry;
  again.addEventListener("click", () => void openPane(root), { once: true });
  root.replaceChildren(Object.assign(document.createElement("p"), { textContent: tabs.loadFailed }), again);
}

async function show(root: HTMLElement, messages: Messages, { session, view }: OpenWorkbook): Promise<void> {
  const controller = new PaneController(session, view);
  controller.start();
  const theme = await loadTheme(isDark(Office.context.officeTheme));
  commandQueue.connect((command) => void controller.run(command));
  createRoot(root).render(<App controller={controller} messages={messages} theme={theme} />);
}

const root = document.getElementById("root");
if (root) void openPane(root);
