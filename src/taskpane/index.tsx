import { createRoot } from "react-dom/client";
import { languageOf } from "../i18n/language";
import { messages } from "../i18n/messages";
import { App } from "./App";
import { isDark } from "./is-dark";
import { commandQueue } from "./state/command-queue";
import { PaneController } from "./state/pane-controller";

/** Entry: begins to load the engine with the page, waits for Excel, and shows the pane. */
async function openPane(root: HTMLElement): Promise<void> {
  const engine = import(/* webpackChunkName: "engine" */ "./open-workbook");
  const { host } = await Office.onReady();
  const language = languageOf(Office.context?.displayLanguage);
  const { pane } = messages(language);
  document.documentElement.lang = language;
  if (host !== Office.HostType.Excel) {
    root.textContent = pane.outside;
    return;
  }
  root.textContent = pane.tabs.loading;
  try {
    const { session, view } = (await engine).openWorkbook();
    const controller = new PaneController(session, view);
    controller.start();
    commandQueue.connect((command) => void controller.run(command));
    createRoot(root).render(<App controller={controller} language={language} dark={isDark(Office.context.officeTheme)} />);
  } catch {
    // A file of the add-in that did not arrive; whatever fails later has its sentence in the pane.
    root.textContent = pane.tabs.loadFailed;
  }
}

const root = document.getElementById("root");
if (root) void openPane(root);
