import type { Session } from "../../src/app/session";
import { createSession } from "../../src/app/create-session";
import { chooseFramework } from "../../src/app/use-cases/choose-framework";
import type { ChosenSettings } from "../../src/core/state/workbook-state";
import { DEFAULT_SETTINGS } from "../../src/core/state/workbook-state";
import type { FileWorkbook } from "../../src/host/file/file-workbook";
import { openWorkbookFile } from "../../src/host/file/open-workbook-file";
import { inputSheetLabels } from "../../src/i18n/input-sheet-labels";
import { workbookFile } from "../support/workbook-file";

const ROWS = [
  ["STT", "Chỉ số", "Điểm tối đa", "Điểm tự chấm", "Cách tính điểm"],
  ["1", "Dịch vụ số", 30, null, null],
  ["1.1", "Tỷ lệ hồ sơ trực tuyến", 10, null, "a = Số hồ sơ trực tuyến\nb = Tổng số hồ sơ\nĐiểm = a/b * Điểm tối đa"],
  ["1.2", "Số cuộc diễn tập", 10, null, "Tính điểm theo phương pháp Min-Max"],
  ["1.3", "Số lớp tập huấn", 10, null, "Điểm = (x - xmin)/(xmax - xmin) * Điểm tối đa"],
];
const GIVEN = [
  { sheet: "PL", path: "1.1", inputs: { a: 1, b: 3 } },
  { sheet: "PL", path: "1.2", inputs: { value: 6, peers: [2, 6, 10] } },
  { sheet: "PL", path: "1.3", inputs: { x: 6, value: 6, peers: [2, 6, 10] } },
];

async function scanned(workbook: FileWorkbook): Promise<Session> {
  const session = createSession(workbook, { labels: inputSheetLabels, year: 2030, givenInputs: GIVEN });
  await session.scan();
  return session;
}

function scores({ analysis }: Session): readonly (number | null)[] {
  return analysis?.tables[0]?.scores.map(({ computed }) => computed) ?? [];
}

async function read(settings: Partial<ChosenSettings>): Promise<{ readonly session: Session; readonly workbook: FileWorkbook }> {
  const workbook = workbookFile({ PL: ROWS });
  const session = await scanned(workbook);
  expect(await session.perform((context) => chooseFramework(context, 0, { id: null, settings: { ...DEFAULT_SETTINGS, ...settings } }))).toMatchObject({ ok: true });
  return { session, workbook };
}

test("a table that nobody says anything about is rounded to two places, Min-Max as in the textbooks", async () => {
  const session = await scanned(workbookFile({ PL: ROWS }));
  expect(scores(session)).toEqual([13.33, 3.33, 5, 5]);
});

test("not rounded, indicators and their sum keep their decimals, in formulas too", async () => {
  const { session } = await read({ rounding: "none" });
  expect(scores(session)).toEqual([13.3333333333, 3.3333333333, 5, 5]);
  const formulas = session.previewFill(0, "native").changes.map(({ after }) => after);
  expect(formulas.filter((formula) => formula.includes(",10)"))).toHaveLength(4);
});

test("rounded as the decision says, where no set is known, means two places", async () => {
  const { session } = await read({ rounding: "as-decided" });
  expect(scores(session)).toEqual([13.33, 3.33, 5, 5]);
});

test("another reading of Min-Max changes the row that only names the method, never one with a formula of its own", async () => {
  const { session } = await read({ minMax: "share-of-best" });
  expect(scores(session)).toEqual([14.33, 3.33, 6, 5]);
  expect(session.previewFill(0, "dti").changes.filter(({ after }) => after.includes("DTI.BEST")).map(({ path }) => path)).toEqual(["1.2"]);
});

test("what was chosen is kept in the workbook and used when it is opened again", async () => {
  const { workbook } = await read({ minMax: "share-of-best", rounding: "none" });
  const again = await scanned(openWorkbookFile(workbook.save(), "bang.xlsx"));
  expect(scores(again)).toEqual([14.3333333333, 3.3333333333, 6, 5]);
});

test("going back to the usual readings leaves nothing in the workbook", async () => {
  const { session, workbook } = await read({ rounding: "none" });
  await session.perform((context) => chooseFramework(context, 0, { id: null, settings: DEFAULT_SETTINGS }));
  expect(scores(session)).toEqual([13.33, 3.33, 5, 5]);
  expect(await workbook.readState()).toBeNull();
});
