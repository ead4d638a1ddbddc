import { createSession } from "../../src/app/create-session";
import type { Session } from "../../src/app/session";
import { openWorkbookFile } from "../../src/host/file/open-workbook-file";
import { inputSheetLabels } from "../../src/i18n/input-sheet-labels";
import { loadXlsx } from "../../src/workbench/xlsx/file";
import { toUniverSnapshot } from "../../src/workbench/xlsx/snapshot";
import { partTexts } from "../host/file/build-workbook";
import { AWKWARD_SHEET, awkwardWorkbook } from "../support/awkward-workbook";
import { must } from "../support/desk";
import { excelWorkbook } from "../support/excel-workbook";
import type { OfficePane } from "../support/office-harness";
import { openPane } from "../support/office-harness";

/** What Univer's snapshot says of a sheet, as far as it is compared. */
interface SheetShown {
  readonly cellData?: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  readonly rowData?: Readonly<Record<string, { readonly hd?: number }>>;
  readonly mergeData?: unknown;
  readonly freeze?: unknown;
  readonly hidden?: unknown;
}

/** Filling changes its own cells and nothing else of what an office made, through either adapter. */

/** The new score column: the first that is free behind what stands beside the table. */
const TARGET_COLUMN = 8;
const TARGET_LETTER = "I";

jest.setTimeout(180_000);

async function fill(session: Session): Promise<void> {
  await must(session.scan());
  const preview = session.previewFill(0, "native");
  expect([preview.sheet, preview.target.column, preview.target.isNew]).toEqual([AWKWARD_SHEET, TARGET_COLUMN, true]);
  expect(preview.changes.length).toBeGreaterThan(3);
  await must(session.applyFill(preview));
}

describe("through the file adapter", () => {
  /** The parts of the archive; of the appendix only what is no cell of the new column and not its width. */
  function othersOf(bytes: Uint8Array): Readonly<Record<string, string>> {
    const { "xl/worksheets/sheet1.xml": sheet = "", ...parts } = partTexts(bytes);
    const cells = new RegExp(`<c r="${TARGET_LETTER}\\d+"[^>]*?(?:/>|>.*?</c>)`, "gs");
    const kept = Object.entries(parts).filter(([path]) => path.startsWith("xl/") && !/^xl\/(workbook\.xml|styles\.xml|_rels\/|worksheets\/sheet[3-9]|tables\/table[2-9]|worksheets\/_rels\/sheet[3-9])/.test(path));
    return { ...Object.fromEntries(kept), sheet: sheet.replace(cells, "").replace(/<cols>.*?<\/cols>/s, "").replaceAll(/ spans="[^"]*"/g, "") };
  }

  test("every part, and everything of the appendix outside the new column, is the same to the letter, after filling and after undo", async () => {
    const bytes = await awkwardWorkbook();
    const before = othersOf(bytes);
    const workbook = openWorkbookFile(bytes, null);
    const session = createSession(workbook, { labels: inputSheetLabels, year: 2030 });
    await fill(session);
    expect(othersOf(workbook.save())).toEqual(before);
    await must(session.undo());
    expect(othersOf(workbook.save())).toEqual(before);
  });
});

describe("through office.js", () => {
  let pane: OfficePane;

  afterEach(() => pane.close());

  /** What the grid holds of the office's own sheets: cells outside the new column, merges, panes, rows, and what belongs to a sheet besides. */
  async function othersOf(): Promise<unknown> {
    await pane.host.calculation.settled();
    const { sheets, sheetOrder, resources = [] } = pane.workbook.save();
    return sheetOrder.slice(0, 2).map((id) => {
      const { cellData = {}, mergeData, freeze, hidden, rowData = {} } = (sheets[id] ?? {}) as SheetShown;
      const cells = Object.entries(cellData).map(([row, line]) => [row, Object.entries(line).filter(([column]) => id !== sheetOrder[0] || Number(column) !== TARGET_COLUMN)]);
      const own = resources.map(({ name, data }) => [name, (JSON.parse(data === "" ? "{}" : data) as Record<string, unknown>)[id] ?? null]);
      return { cells, mergeData, freeze, hidden, hiddenRows: Object.entries(rowData).filter(([, row]) => row.hd === 1).map(([row]) => row), own };
    });
  }

  test("everything outside the new column is the same, after filling and after undo", async () => {
    pane = await openPane(toUniverSnapshot(await loadXlsx(await awkwardWorkbook()), "sổ"));
    const before = await othersOf();
    const session = createSession(excelWorkbook(pane), { labels: inputSheetLabels, year: 2030 });
    await fill(session);
    expect(await othersOf()).toEqual(before);
    await must(session.undo());
    expect(await othersOf()).toEqual(before);
    expect(pane.host.unsupported()).toEqual([]);
  });
});
