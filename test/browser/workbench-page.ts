import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Browser, Frame, FrameLocator, Locator, Page } from "playwright-core";
import { loadXlsx, type XlsxFile } from "../../src/workbench/xlsx/file";
import { eventually } from "./eventually";
import { watchRequests } from "./stray-requests";

/** A laptop of an office: the size that the page is made for. */
const viewport = { width: 1366, height: 768 };
const patience = 60_000;
/** Pixels: the width of the row numbers, and of the narrowest column that a test looks for. */
const COLUMN_HEADS = 60;
const NARROWEST = 40;

export interface CellState {
  readonly value: unknown;
  readonly formula: unknown;
}

/** The workbench in a browser tab, driven as a person would drive it. */
export class WorkbenchPage {
  readonly page: Page;
  /** The task pane. */
  readonly pane: FrameLocator;
  /** Requests that went anywhere but to the workbench's own server. */
  readonly strayRequests: readonly string[];
  /** Errors that nobody caught. */
  readonly errors: string[] = [];

  private constructor(page: Page, strayRequests: readonly string[]) {
    this.page = page;
    this.strayRequests = strayRequests;
    this.pane = page.frameLocator("#pane-frame");
    page.on("pageerror", (error) => this.errors.push(error.message));
    page.on("dialog", (dialog) => void dialog.accept());
  }

  /** Opens the workbench in a fresh profile and waits until the sample has been recognised. */
  static async open(browser: Browser, url: string): Promise<WorkbenchPage> {
    const context = await browser.newContext({ viewport, acceptDownloads: true, locale: "vi-VN" });
    const strayRequests = watchRequests(context, url);
    const page = await context.newPage();
    page.setDefaultTimeout(patience);
    const workbench = new WorkbenchPage(page, strayRequests);
    await page.goto(url);
    await workbench.recognised();
    return workbench;
  }

  async close(): Promise<void> {
    await this.page.context().close();
  }

  /** Holds that no error went uncaught and no request went astray. */
  expectUnharmed(): void {
    const { errors, strayRequests } = this;
    expect({ errors, strayRequests }).toEqual({ errors: [], strayRequests: [] });
  }

  /** Waits until the pane shows a table and has finished reading. */
  async recognised(): Promise<void> {
    await this.page.locator('body[data-state="ready"]').waitFor();
    await this.pane.getByRole("tab", { name: "Tổng quan" }).waitFor();
    await this.button("Quét lại").and(this.pane.locator(":enabled")).waitFor();
  }

  /** A button of the pane by its exact words. */
  button(name: string): Locator {
    return this.pane.getByRole("button", { name, exact: true });
  }

  ribbonButton(name: string): Locator {
    return this.page.getByRole("toolbar").getByRole("button", { name, exact: true });
  }

  /** The line under the ribbon. */
  get notice(): Locator {
    return this.page.locator("#notice .notice-sentence");
  }

  /** The total that the pane shows, such as "391,73/1000". */
  total(): Promise<string> {
    return this.pane.getByLabel("Điểm", { exact: true }).innerText();
  }

  /** The pane's "Gợi ý" tab, as text. */
  async advice(): Promise<string> {
    await this.pane.getByRole("tab", { name: /^Gợi ý/ }).click();
    const list = this.pane.getByRole("tabpanel");
    await this.pane.getByText(/chỉ số chưa đạt|Không còn chỉ số/).waitFor();
    return list.innerText();
  }

  /** Fills with live DTI functions by the pane's buttons, preview included. */
  async fill(): Promise<void> {
    await this.ribbonButton("Điền điểm").click();
    await this.button("Áp dụng").click();
    await this.pane.getByText(/Đã điền \d+ ô điểm/).waitFor();
    await this.recognised();
  }

  /** Opens a tool of the pane by the beginning of its name. */
  async openTool(name: string): Promise<void> {
    await this.pane.getByRole("tab", { name: "Công cụ" }).click();
    await this.pane.getByRole("button", { name: new RegExp(`^${name}`) }).click();
    await this.pane.getByRole("heading", { name }).first().waitFor();
  }

  /** Chooses a file as in the browser's dialog. */
  async choose(name: string, contents: Uint8Array): Promise<void> {
    await this.page.locator("#file").setInputFiles({ name, mimeType: "application/octet-stream", buffer: Buffer.from(contents) });
  }

  /** Chooses one of the tests' workbooks and waits until it is in front and recognised. */
  async openWorkbook(name: string): Promise<void> {
    await this.openFile(name, await readFile(join(__dirname, "../workbooks", name)));
  }

  /** Chooses a file and waits until it is in front and recognised. */
  async openFile(name: string, contents: Uint8Array): Promise<void> {
    await this.choose(name, contents);
    await this.page.getByRole("heading", { name }).waitFor();
    await this.recognised();
  }

  /** Brings a sheet to the front by its tab. */
  async openSheet(name: string): Promise<void> {
    const tab = this.page.getByRole("tab", { name, exact: true });
    await tab.click();
    await this.page.locator('[role="tab"][aria-selected="true"]', { hasText: name }).waitFor();
  }

  /** Goes to a cell by the name box. */
  async goTo(address: string): Promise<void> {
    const nameBox = this.page.locator('[data-u-comp="defined-name"] input');
    await nameBox.fill(address);
    await nameBox.press("Enter");
    await eventually(`the selection of ${address}`, () => this.selection(), (selected) => selected === address);
  }

  /** Puts the mouse over a cell and reads the note that the grid shows there. */
  async noteOver(address: string): Promise<string> {
    await this.goTo(address);
    const place = await this.placeOf(address);
    await this.page.mouse.move(0, 0);
    await this.page.mouse.move(place.x, place.y);
    return this.page.locator('[data-u-comp="note-textarea"]').inputValue();
  }

  /** A point of the grid over a cell that is in sight, found as the eye finds it: the cell that a click there selects. */
  private async placeOf(address: string): Promise<{ readonly x: number; readonly y: number }> {
    const box = await this.page.locator("#grid canvas").last().boundingBox();
    if (!box) throw new Error("the grid is not shown");
    for (const part of [1 / 2, 2 / 3, 1 / 3, 1 / 6, 5 / 6]) {
      for (let x = box.x + COLUMN_HEADS; x < box.x + box.width; x += NARROWEST) {
        const y = box.y + box.height * part;
        await this.page.mouse.click(x, y);
        if ((await this.selection()) === address) return { x, y };
      }
    }
    throw new Error(`${address} is not in sight`);
  }

  /** Goes to a cell, types, and presses Enter. */
  async type(address: string, text: string): Promise<void> {
    await this.goTo(address);
    await this.page.keyboard.type(text);
    await this.page.keyboard.press("Enter");
  }

  /** Presses "Lưu" and opens the file that comes. */
  async save(): Promise<{ readonly bytes: Uint8Array; readonly file: XlsxFile; readonly name: string }> {
    const [download] = await Promise.all([this.page.waitForEvent("download"), this.page.getByRole("button", { name: "Lưu", exact: true }).click()]);
    const bytes = new Uint8Array(await readFile(await download.path()));
    return { bytes, file: await loadXlsx(bytes), name: download.suggestedFilename() };
  }

  /** What a cell of the grid holds, asked through office.js as any add-in would. */
  async cell(sheet: string, address: string): Promise<CellState> {
    return (await this.paneFrame()).evaluate(
      ([name, cell]) =>
        Excel.run(async (context) => {
          const range = context.workbook.worksheets.getItem(name).getRange(cell).load("values, formulas");
          await context.sync();
          return { value: range.values[0]?.[0] as unknown, formula: range.formulas[0]?.[0] as unknown };
        }),
      [sheet, address] as const,
    );
  }

  /** What the cells of a range show, row by row. */
  async cells(sheet: string, address: string): Promise<readonly (readonly unknown[])[]> {
    return (await this.paneFrame()).evaluate(
      ([name, range]) =>
        Excel.run(async (context) => {
          const cells = context.workbook.worksheets.getItem(name).getRange(range).load("values");
          await context.sync();
          return cells.values as unknown[][];
        }),
      [sheet, address] as const,
    );
  }

  /** Enters values by address through office.js, as a colleague who edits the same workbook. */
  async enter(sheet: string, values: Readonly<Record<string, string | number>>): Promise<void> {
    await (await this.paneFrame()).evaluate(
      ([name, entries]) =>
        Excel.run(async (context) => {
          const worksheet = context.workbook.worksheets.getItem(name);
          for (const [address, value] of Object.entries(entries)) worksheet.getRange(address).values = [[value]];
          await context.sync();
        }),
      [sheet, values] as const,
    );
  }

  /** The row (from 1) of the figure with this key on the input sheet. */
  async figureRow(key: string): Promise<number> {
    const keys = await (await this.paneFrame()).evaluate(() =>
      Excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem("DTI – Số liệu").getUsedRange().load("values, rowIndex");
        await context.sync();
        return { first: range.rowIndex, rows: range.values.map((row) => row.map(String)) };
      }),
    );
    return keys.first + keys.rows.findIndex((row) => row.includes(key)) + 1;
  }

  private async selection(): Promise<string> {
    const address = await (await this.paneFrame()).evaluate(() =>
      Excel.run(async (context) => {
        const range = context.workbook.getSelectedRange().load("address");
        await context.sync();
        return range.address;
      }),
    );
    return address.split("!").at(-1) ?? "";
  }

  private async paneFrame(): Promise<Frame> {
    const frame = await (await this.page.waitForSelector("#pane-frame")).contentFrame();
    if (!frame) throw new Error("the pane has no document");
    return frame;
  }
}
