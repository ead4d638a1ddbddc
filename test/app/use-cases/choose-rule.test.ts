import { createSession } from "../../../src/app/create-session";
import type { Session } from "../../../src/app/session";
import { chooseRule } from "../../../src/app/use-cases/choose-rule";
import type { TableAnalysis } from "../../../src/core/analysis";
import { ALL_CHECKS } from "../../../src/core/check/all-checks";
import { BLANK } from "../../../src/core/grid/cell";
import type { RuleChoice, RuleForm } from "../../../src/core/rules/forms/rule-form";
import { wrapState } from "../../../src/core/state/state-xml";
import { openWorkbookFile } from "../../../src/host/file/open-workbook-file";
import type { Workbook } from "../../../src/host/port";
import { inputSheetLabels } from "../../../src/i18n/input-sheet-labels";
import { runInMemory } from "../../cli/run-in-memory";
import { buildWorkbook } from "../../host/file/build-workbook";
import { excelWorkbook } from "../../support/excel-workbook";
import type { OfficePane } from "../../support/office-harness";
import { openPane } from "../../support/office-harness";
import { sheetData } from "../../support/small-file";
import type { SheetRows } from "../../support/snapshots";
import { snapshotOf } from "../../support/snapshots";

/** A row whose text nobody can compute is scored as the user says, as long as its text stays as it is. */

const SHEET = "Phụ lục";
const REFUSED = "Hội đồng xem xét mức độ hoàn thành để chấm điểm.";
const FORM: RuleForm = { kind: "ratio", numerator: "Số nhiệm vụ hoàn thành", denominator: "Tổng số nhiệm vụ", target: 0.8, below: "proportional" };
const ROWS: SheetRows = [
  ["STT", "Chỉ số", "Điểm tối đa", "Điểm tự chấm", "Cách xác định và tính điểm"],
  ["1", "Chính quyền số", 30, null, null],
  ["1.1", "Mức độ hoàn thành nhiệm vụ", 20, null, REFUSED],
  ["1.2", "Ban hành kế hoạch", 10, null, "- Đã ban hành: Điểm tối đa.\n- Chưa ban hành: 0 điểm."],
];
const RULE_ROW = 2;
const RULE_COLUMN = 4;

const panes: OfficePane[] = [];

jest.setTimeout(60_000);

afterAll(async () => {
  for (const pane of panes) await pane.close();
});

const openFile = (): Workbook => openWorkbookFile(buildWorkbook({ sheets: { [SHEET]: sheetData(ROWS) } }), "phu-luc.xlsx");

async function openExcel(): Promise<Workbook> {
  const pane = await openPane(snapshotOf({ [SHEET]: ROWS }));
  panes.push(pane);
  return excelWorkbook(pane);
}

async function sit(workbook: Workbook, inputs: Readonly<Record<string, number>> = { numerator: 65, denominator: 100 }): Promise<Session> {
  const givenInputs = [{ sheet: SHEET, path: "1.1", inputs }];
  const session = createSession(workbook, { labels: inputSheetLabels, year: 2030, givenInputs, checking: ALL_CHECKS });
  expect(await session.scan()).toMatchObject({ ok: true });
  return session;
}

function table(session: Session): TableAnalysis {
  const found = session.analysis?.tables[0];
  if (!found) throw new Error("The table is gone.");
  return found;
}

function row(session: Session): number {
  return table(session).tree.nodes.findIndex(({ path }) => path === "1.1");
}

const choose = (session: Session, form: RuleChoice | null): Promise<unknown> => session.perform((context) => chooseRule(context, 0, row(session), form));
const codes = (session: Session): readonly string[] => table(session).findings.filter(({ indicator }) => indicator === "1.1").map(({ code }) => code);
const score = (session: Session): number | null => table(session).scores[row(session)]?.computed ?? null;

async function changeText(workbook: Workbook, text: string): Promise<void> {
  const after = [[{ kind: "value", value: text } as const]];
  await workbook.write({ kind: "fill", edits: [{ kind: "cells", sheet: SHEET, row: RULE_ROW, column: RULE_COLUMN, before: [[BLANK]], after }] });
}

describe.each<readonly [string, () => Workbook | Promise<Workbook>]>([["a file", openFile], ["Excel", openExcel]])("in %s", (_name, open) => {
  test("a refused text is scored, filled and checked by the chosen form, in every later session", async () => {
    const workbook = await open();
    const first = await sit(workbook);
    expect([score(first), codes(first)]).toEqual([null, ["rule-unreadable"]]);
    expect(await choose(first, FORM)).toMatchObject({ ok: true });
    const later = await sit(workbook);
    for (const session of [first, later]) {
      expect(table(session).rules[row(session)]).toMatchObject({ kind: "ratio", chosen: { form: FORM, isOutdated: false } });
      expect([score(session), codes(session)]).toEqual([16.25, []]);
      expect(table(session).inputs.filter(({ path }) => path === "1.1").map(({ label }) => label)).toEqual(["Số nhiệm vụ hoàn thành", "Tổng số nhiệm vụ"]);
      expect(table(session).advice.find(({ indicator }) => indicator === "1.1")?.steps[0]).toMatchObject({ input: "numerator", to: 80 });
    }
    const preview = later.previewFill(0, "dti");
    expect(preview.changes.find(({ path }) => path === "1.1")?.after).toContain("DTI.RATIO(");
  });

  test("the choice is changed, and taken back", async () => {
    const workbook = await open();
    const session = await sit(workbook);
    await choose(session, FORM);
    await choose(session, { ...FORM, below: "nothing" });
    expect(score(session)).toBe(0);
    await choose(session, null);
    expect([score(session), codes(session)]).toEqual([null, ["rule-unreadable"]]);
    expect(await workbook.readState()).toBeNull();
  });

  test("a text that changes makes the choice doubtful, and doubtful choices are not used", async () => {
    const workbook = await open();
    await choose(await sit(workbook), FORM);
    await changeText(workbook, `  ${REFUSED.replaceAll(" ", "  ")}\n`);
    expect(score(await sit(workbook))).toBe(16.25);
    await changeText(workbook, `${REFUSED} Tối thiểu 90%.`);
    const session = await sit(workbook);
    expect([score(session), codes(session)]).toEqual([null, ["rule-unreadable", "rule-choice-outdated"]]);
    await choose(session, { ...FORM, target: 0.9 });
    expect([score(session), codes(session)]).toEqual([14.44, []]);
  });
});

describe.each<readonly [string, () => Workbook | Promise<Workbook>]>([["a file", openFile], ["Excel", openExcel]])("a text with two readings, in %s", (_name, open) => {
  const TWO_WAYS = "a = Số cán bộ đã tập huấn.\nb = Kinh phí đã chi (triệu đồng).\nc = Kinh phí được giao (triệu đồng).\n- Tỷ lệ = a+b/c.\n- Tỷ lệ ≥ 80%: Điểm tối đa.\n- Tỷ lệ < 80%: Tỷ lệ/80%*Điểm tối đa.";
  const figures = { a: 20, b: 40, c: 100 };

  test("scores, fills and checks by the reading that was picked, in every later session, until it is taken back", async () => {
    const workbook = await open();
    await changeText(workbook, TWO_WAYS);
    const first = await sit(workbook, figures);
    expect([score(first), codes(first)]).toEqual([null, ["rule-precedence", "rule-unreadable"]]);
    await choose(first, { kind: "reading", reading: "sum-divided" });
    const later = await sit(workbook, figures);
    // (20 + 40) / 100 = 60 %, of 80 % three quarters of 20 points
    for (const session of [first, later]) expect([score(session), codes(session)]).toEqual([15, []]);
    expect(later.previewFill(0, "native").changes.find(({ path }) => path === "1.1")?.after).toMatch(/^=/);
    await choose(later, { kind: "reading", reading: "as-written" });
    expect(score(later)).toBe(20);
    await choose(later, null);
    expect([score(later), codes(later)]).toEqual([null, ["rule-precedence", "rule-unreadable"]]);
  });

  test("a reading is not used for another text", async () => {
    const workbook = await open();
    await changeText(workbook, TWO_WAYS);
    await choose(await sit(workbook, figures), { kind: "reading", reading: "sum-divided" });
    await changeText(workbook, TWO_WAYS.replaceAll("80%", "90%"));
    const session = await sit(workbook, figures);
    expect([score(session), codes(session)]).toEqual([null, ["rule-precedence", "rule-unreadable", "rule-choice-outdated"]]);
  });
});

test("the command line inspects and fills by the chosen form", async () => {
  const workbook = openWorkbookFile(buildWorkbook({ sheets: { [SHEET]: sheetData(ROWS) } }), "phu-luc.xlsx");
  await choose(await sit(workbook), FORM);
  const given = { "a.xlsx": workbook.save(), "in.json": JSON.stringify([{ sheet: SHEET, path: "1.1", inputs: { numerator: 65, denominator: 100 } }]) };
  const inspected = await runInMemory(["inspect", "a.xlsx", "--json"], given);
  const { tables } = JSON.parse(inspected.out) as { readonly tables: readonly { readonly rows: readonly object[] }[] };
  expect(tables[0]?.rows[1]).toMatchObject({ path: "1.1", rule: { kind: "ratio", inputs: [{ name: "numerator" }, { name: "denominator" }], diagnostics: [] } });
  const filled = await runInMemory(["fill", "a.xlsx", "-o", "out.xlsx", "--mode", "values", "--inputs", "in.json"], given);
  const { sheets } = await openWorkbookFile(filled.written.get("out.xlsx") ?? new Uint8Array(), null).read();
  expect(sheets.find(({ sheet }) => sheet === SHEET)?.value(RULE_ROW, 3)).toBe(16.25);
});

test.each([
  ["of a kind that does not exist", { kind: "guess" }],
  ["that cannot score", { ...FORM, target: 0 }],
])("a form %s is not taken from a workbook", async (_name, form) => {
  const workbook = openFile();
  const json = JSON.stringify({ rules: [{ key: "1.1", form, text: "x" }] });
  await workbook.writeState(wrapState({ version: 1, json }));
  const session = await sit(workbook);
  expect([score(session), session.stateProblem]).toEqual([null, "damaged"]);
});
