import { createSession } from "../../src/app/create-session";
import type { Session } from "../../src/app/session";
import type { SessionOptions } from "../../src/app/session-options";
import type { Grid } from "../../src/core/grid/grid";
import type { Workbook } from "../../src/host/port";
import { inputSheetLabels } from "../../src/i18n/input-sheet-labels";
import { messages } from "../../src/i18n/messages";
import { obstacleSentences } from "../../src/i18n/obstacle-sentences";
import { buildWorkbook } from "../host/file/build-workbook";
import { describeBothAdapters } from "../support/both-adapters";
import { must } from "../support/desk";
import { SMALL_SHEET, smallAppendix } from "../support/small-appendix";
import { sheetData } from "../support/small-file";

/** Cells that their office locked, or filled with one formula for several, stay as they are and are named, through either adapter. */

jest.setTimeout(180_000);

const HEADERS = ["STT", "Chỉ số", "Điểm tối đa", "Điểm tự chấm", "Cách xác định và tính điểm"];
const PROTECTION = '<sheetProtection sheet="1"/>';
const UNLOCKED = '<fonts><font/></fonts><fills><fill/></fills><borders><border/></borders><cellXfs count="2"><xf/><xf><protection locked="0"/></xf></cellXfs>';

/** The small appendix with an empty self-score column D. */
function appendixData(): string {
  const [, ...body] = smallAppendix()[SMALL_SHEET] ?? [];
  return sheetData([HEADERS, ...body.map((row) => row.map((cell, column) => (column === 3 ? null : cell)))]);
}

/** On a protected sheet; the office left the self-scores of these rows open for typing. */
function protectedFile(open: readonly string[]): Uint8Array {
  const cells = appendixData().replaceAll(/(<c r="C(\d+)".*?<\/c>)/g, (cell: string, _all: string, row: string) => `${cell}<c r="D${row}" s="${open.includes(row) ? 1 : 0}"/>`).replace(/<c r="D1" s="0"\/>/, "");
  return buildWorkbook({ sheets: { [SMALL_SHEET]: `${cells}${PROTECTION}` }, styles: UNLOCKED });
}

/** The whole column D is open by the column's own format: its empty cells are not in the file at all. */
function openColumnFile(): Uint8Array {
  const columns = '<cols><col min="4" max="4" width="12" style="1"/></cols>';
  return buildWorkbook({ sheets: { [SMALL_SHEET]: `${columns}${appendixData()}${PROTECTION}` }, styles: UNLOCKED });
}

/** D3:D4 are one formula; D3 shows 7 and D4 shows 14. */
function arrayFile(): Uint8Array {
  const withArray = appendixData().replace(/(<c r="C3".*?<\/c>)/, '$1<c r="D3"><f t="array" ref="D3:D4">C3:C4*0.7</f><v>7</v></c>').replace(/(<c r="C4".*?<\/c>)/, '$1<c r="D4"><v>14</v></c>');
  return buildWorkbook({ sheets: { [SMALL_SHEET]: withArray } });
}

describeBothAdapters((open) => {
  async function sit(bytes: Uint8Array, options: Partial<SessionOptions> = {}): Promise<{ readonly workbook: Workbook; readonly session: Session }> {
    const workbook = await open(bytes);
    const session = createSession(workbook, { labels: inputSheetLabels, year: 2030, ...options });
    await must(session.scan());
    return { workbook, session };
  }

  /** The appendix as it is now. */
  async function appendixIn(workbook: Workbook): Promise<Grid> {
    const grid = (await workbook.read()).sheets.find(({ sheet }) => sheet === SMALL_SHEET);
    if (!grid) throw new Error("The appendix is gone.");
    return grid;
  }

  test.each([
    ["whose score cells are open", protectedFile(["2", "3", "4", "5", "6", "7"])],
    ["whose score column is open by its own format", openColumnFile()],
  ])("a protected sheet %s takes scores, and gives them back", async (_kind, bytes) => {
    const { workbook, session } = await sit(bytes);
    const preview = session.previewFill(0, "native");
    expect([preview.target.column, preview.target.isNew, obstacleSentences(preview.kept, messages("vi"))]).toEqual([3, false, []]);
    await must(session.applyFill(preview));
    expect((await appendixIn(workbook)).formula(2, 3)).toContain("COUNT(");
    await must(session.undo());
    expect((await appendixIn(workbook)).formula(2, 3)).toBeNull();
  });

  test("a protected sheet whose score cells are all locked is not written to, and the failure names it", async () => {
    const { workbook, session } = await sit(protectedFile([]));
    const preview = session.previewFill(0, "native");
    expect(preview.isLocked).toBe(true);
    expect(await session.applyFill(preview)).toMatchObject({ ok: false, failure: { kind: "host", error: { failure: "protected", sheet: SMALL_SHEET } } });
    expect((await workbook.read()).sheets.map(({ sheet }) => sheet)).toEqual([SMALL_SHEET]);
  });

  test("a protected sheet with some locked score cells is filled in the others, and the locked ones are named", async () => {
    const { workbook, session } = await sit(protectedFile(["2", "3", "5", "6", "7", "8"]));
    const preview = session.previewFill(0, "native");
    expect(preview.kept.filter(({ reason }) => reason === "locked").map(({ code, cell }) => [code, cell])).toEqual([["1.2", { row: 3, column: 3 }]]);
    expect(obstacleSentences(preview.kept, messages("vi"))).toEqual([
      "Ô D4 bị khóa trên trang được bảo vệ nên giữ nguyên. Muốn điền cả các ô này: vào Xem lại › Bỏ bảo vệ trang tính (Review › Unprotect Sheet) rồi mở lại Điền điểm.",
    ]);
    await must(session.applyFill(preview));
    const filled = await appendixIn(workbook);
    expect([2, 3, 5].map((row) => filled.formula(row, 3)?.startsWith("=IF(COUNT(") ?? false)).toEqual([true, false, true]);
    expect(session.previewFill(0, "native").empty).toBe(true);
    await must(session.undo());
    expect((await appendixIn(workbook)).formula(2, 3)).toBeNull();
  });

  test.each(["native", "values"] as const)("sums count a locked cell with what stands in it, not with what its figures would give: %s", async (mode) => {
    const inputs = ["1.1", "1.2", "2.1"].map((path) => ({ sheet: SMALL_SHEET, path, inputs: { a: 1, b: 2 } }));
    const { session } = await sit(protectedFile(["2", "3", "5", "6", "7", "8"]), { givenInputs: inputs });
    const scores = new Map(session.previewFill(0, mode).changes.map(({ path, score }) => [path, score]));
    expect([scores.get("1.1"), scores.has("1.2"), scores.get("1"), scores.get("2.1")]).toEqual([5, false, 5, 10]);
  });

  test("an array formula in the score column is not broken: its cells stay, the others are filled, and the sentence names them and what to do", async () => {
    const { workbook, session } = await sit(arrayFile(), { targetColumn: 3, givenInputs: [{ sheet: SMALL_SHEET, path: "1.2", inputs: { a: 1, b: 2 } }] });
    const before = await appendixIn(workbook);
    const preview = session.previewFill(0, "native");
    expect(obstacleSentences(preview.kept, messages("vi"))).toEqual(["Ô D3, D4 thuộc một công thức mảng nên giữ nguyên. Muốn điền: chọn cả vùng của công thức đó, bấm Delete rồi mở lại Điền điểm."]);
    await must(session.applyFill(preview));
    const filled = await appendixIn(workbook);
    expect([2, 3].map((row) => [filled.content(row, 3), filled.obstacle(row, 3)])).toEqual([2, 3].map((row) => [before.content(row, 3), "array"]));
    expect(filled.formula(6, 3)).toContain("COUNT(");
  });
});
