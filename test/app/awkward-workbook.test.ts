import { createSession } from "../../src/app/create-session";
import type { Session } from "../../src/app/session";
import { openWorkbookFile } from "../../src/host/file/open-workbook-file";
import { inputSheetLabels } from "../../src/i18n/input-sheet-labels";
import { loadXlsx } from "../../src/workbench/univer/xlsx-file";
import { toUniverSnapshot } from "../../src/workbench/univer/xlsx-snapshot";
import { buildWorkbook, partTexts } from "../host/file/build-workbook";
import { AWKWARD_SHEET, awkwardWorkbook } from "../support/awkward-workbook";
import { must } from "../support/desk";
import { excelWorkbook } from "../support/excel-workbook";
import type { OfficePane } from "../support/office-harness";
import { openPane } from "../support/office-harness";
import { SMALL_SHEET, smallAppendix } from "../support/small-appendix";
import { sheetData } from "../support/small-file";

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

describe("a protected sheet", () => {
  const PROTECTION = '<sheetProtection sheet="1"/>';
  const UNLOCKED = '<fonts><font/></fonts><fills><fill/></fills><borders><border/></borders><cellXfs count="2"><xf/><xf><protection locked="0"/></xf></cellXfs>';
  const HEADERS = ["STT", "Chỉ số", "Điểm tối đa", "Điểm tự chấm", "Cách xác định và tính điểm"];

  /** The small appendix with an empty self-score column, whose cells the office left open for typing, or not. */
  function protectedFile(open: boolean): Uint8Array {
    const [, ...body] = smallAppendix()[SMALL_SHEET] ?? [];
    const data = sheetData([HEADERS, ...body.map((row) => row.map((cell, column) => (column === 3 ? null : cell)))]);
    const cells = data.replaceAll(/(<c r="C(\d+)".*?<\/c>)/g, (cell, _all, row) => `${cell}<c r="D${row}" s="${open && row !== "1" ? 1 : 0}"/>`).replace(/<c r="D1" s="0"\/>/, "");
    return buildWorkbook({ sheets: { [SMALL_SHEET]: `${cells}${PROTECTION}` }, styles: UNLOCKED });
  }

  test("takes scores in the cells that its office left open, and gives them back", async () => {
    const workbook = openWorkbookFile(protectedFile(true), null);
    const session = createSession(workbook, { labels: inputSheetLabels, year: 2030 });
    await must(session.scan());
    const preview = session.previewFill(0, "native");
    expect([preview.target.column, preview.target.isNew]).toEqual([3, false]);
    await must(session.applyFill(preview));
    const [sheet] = (await workbook.read()).sheets;
    expect(sheet?.formula(2, 3)).toContain("COUNT(");
    await must(session.undo());
    expect((await workbook.read()).sheets.map((grid) => grid.formula(2, 3))).toEqual([null]);
  });

  test("whose score cells are locked is not written to, and the sentence names it", async () => {
    const workbook = openWorkbookFile(protectedFile(false), null);
    const bytes = workbook.save();
    const session = createSession(workbook, { labels: inputSheetLabels, year: 2030 });
    await must(session.scan());
    expect(await session.applyFill(session.previewFill(0, "native"))).toMatchObject({ ok: false, failure: { kind: "host", error: { failure: "protected", sheet: SMALL_SHEET } } });
    expect(workbook.save()).toEqual(bytes);
  });
});
