import { createRoot } from "react-dom/client";
import { createSession } from "../app/create-session";
import { ExcelWorkbook } from "../host/excel/excel-workbook";
import { inputSheetLabels } from "../i18n/input-sheet-labels";
import { languageOf } from "../i18n/language";
import { messages } from "../i18n/messages";
import { App } from "./App";
import { isDark } from "./is-dark";
import { commandQueue } from "./state/command-queue";
import { PaneController } from "./state/pane-controller";

/** Entry: the one place where the pane meets Excel. */
async function openPane(root: HTMLElement): Promise<void> {
  const { host } = await Office.onReady();
  const language = languageOf(Office.context?.displayLanguage);
  document.documentElement.lang = language;
  if (host !== Office.HostType.Excel) {
    root.textContent = messages(language).pane.outside;
    return;
  }
  const workbook = new ExcelWorkbook();
  const session = createSession(workbook, { labels: inputSheetLabels, year: new Date().getFullYear() });
  const controller = new PaneController(session, workbook);
  controller.start();
  commandQueue.connect((command) => void controller.run(command));
  createRoot(root).render(<App controller={controller} language={language} dark={isDark(Office.context.officeTheme)} />);
}

const root = document.getElementById("root");
if (root) void openPane(root);
