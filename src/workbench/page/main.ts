import manifestXml from "../../../manifest.xml";
import { showCharts } from "../charts/chart-layer";
import type { FunctionSet } from "../excel/functions/function-metadata";
import { loadXlsx, type XlsxFile } from "../xlsx/file";
import { XlsxOpenError } from "../xlsx/open-error";
import { download } from "./download";
import { createNotice } from "./notice";
import { documentBytes, showDocument, type OpenDocument } from "./open-document";
import { pageElements } from "./page-elements";
import { pageText } from "./page-text";
import { readRibbon, type RibbonButton } from "./ribbon-manifest";
import { createRibbon } from "./ribbon-view";
import { handOver, multipleFileInput, provinceFiles } from "./sample-province";
import { loadFunctions, startOfficeHost } from "./start-office-host";
import { createTaskPane } from "./task-pane";
import { createTitleBar } from "./title-bar";
import "./page.css";

const elements = pageElements();
const manifest = readRibbon(manifestXml);
const notice = createNotice(elements.notice);
const titleBar = createTitleBar(elements);
const functions = loadFunctions(manifest.functionNamespace);
const pane = createTaskPane(elements.pane, manifest.addInName);
const ribbon = createRibbon(elements.tab, elements.ribbon, manifest, (button) => void press(button));
let current: OpenDocument | null = null;
let charts: ReturnType<typeof showCharts> | null = null;
functions.catch(() => notice.show("error", pageText.paneFailed));

titleBar.onOpen((file) => void openFile(file.name, () => file.arrayBuffer()));
titleBar.onSample(() => void openSample());
titleBar.onProvince(() => void chooseProvince());
titleBar.onSave(() => void save());
window.addEventListener("beforeunload", (event) => {
  if (titleBar.isChanged()) event.preventDefault();
});
void openSample();

function openSample(): Promise<void> {
  return openFile(pageText.sampleName, async () => {
    const answer = await fetch("sample.xlsx");
    if (!answer.ok) throw new XlsxOpenError("empty", `sample.xlsx: ${answer.status}`);
    return answer.arrayBuffer();
  });
}

/** Stands for the user's choice of a province's workbooks in the dialog of the ranking tool. */
async function chooseProvince(): Promise<void> {
  const { iframe } = elements.pane;
  pane.show();
  if (!multipleFileInput(iframe)) return notice.show("done", pageText.openRanking);
  const stop = new AbortController();
  const progress = (done: number, total: number): void => notice.showWork(pageText.makingProvince(done, total), () => stop.abort());
  elements.province.disabled = true;
  try {
    const files = await provinceFiles({ progress, signal: stop.signal });
    notice.show("done", handOver(files, iframe) ? pageText.provinceChosen(files.length) : pageText.openRanking);
  } catch (error) {
    if (!stop.signal.aborted) throw error;
    notice.show("done", pageText.provinceStopped);
  } finally {
    elements.province.disabled = false;
  }
}

async function openFile(name: string, read: () => Promise<ArrayBuffer>): Promise<void> {
  notice.clear();
  elements.setState("loading");
  try {
    const [file, functionSet] = await Promise.all([read().then((bytes) => loadXlsx(new Uint8Array(bytes))), functions]);
    // Asked only now: a file that cannot be opened is no reason to give up anything.
    if (titleBar.isChanged() && !window.confirm(pageText.leaveUnsaved)) return;
    await show(name, file, functionSet);
  } catch (error) {
    if (!(error instanceof XlsxOpenError)) throw error;
    notice.show("error", pageText.openFailures[error.failure](name));
  } finally {
    elements.setState(current ? "ready" : "empty");
  }
}

/** Puts a workbook in front, in the grid and behind the pane, in place of the one before. */
async function show(name: string, file: XlsxFile, functionSet: FunctionSet): Promise<void> {
  pane.unload();
  charts?.dispose();
  await current?.spreadsheet.dispose();
  current = showDocument(name, file, elements.grid.id, functionSet, () => titleBar.setChanged(true));
  charts = showCharts({ ...current.spreadsheet, grid: elements.grid, charts: (sheet) => pane.host()?.charts(sheet) ?? [] });
  titleBar.setName(name);
  titleBar.setChanged(false);
  void loadPane(current);
}

async function loadPane({ spreadsheet, name, file }: OpenDocument): Promise<void> {
  ribbon.setCommandsEnabled(false);
  try {
    await pane.load(startOfficeHost, { ...spreadsheet, name, customXml: file.customXml, documentNames: file.documentNames });
    ribbon.setCommandsEnabled(true);
  } catch (error) {
    notice.show("error", pageText.paneFailed);
    throw error;
  }
}

async function save(): Promise<void> {
  if (!current) return;
  const host = pane.host();
  try {
    await current.spreadsheet.endEditing();
    await host?.settled();
    download(await documentBytes(current, { customXml: host?.customXml() ?? current.file.customXml, edits: host?.beyondGrid() ?? [] }), current.name);
    titleBar.setChanged(false);
    notice.show("done", pageText.saved(current.name));
  } catch (error) {
    notice.show("error", pageText.saveFailed);
    throw error;
  }
}

async function press({ id, label, action }: RibbonButton): Promise<void> {
  pane.show();
  if (action.kind === "show-task-pane") return;
  try {
    await pane.host()?.runCommand(action.functionName, id);
  } catch {
    notice.show("error", pageText.commandFailed(label));
  }
}
