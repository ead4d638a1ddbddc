import { ICommandService } from "@univerjs/core";
import type { ISetFormulaCalculationNotificationMutation } from "@univerjs/engine-formula";
import { SetFormulaCalculationNotificationMutation } from "@univerjs/engine-formula";
import type { FunctionSet } from "../../../src/workbench/excel/functions/function-metadata";
import type { OfficePane } from "../../support/office-harness";
import { cellValue, openPane, type } from "../../support/office-harness";
import { snapshotOf } from "../../support/snapshots";

const functions: FunctionSet = {
  namespace: "DTI",
  functions: [
    { id: "SHOW", name: "SHOW", parameters: [{ name: "a" }, { name: "b", optional: true }, { name: "c", optional: true }] },
    { id: "SUMOF", name: "SUMOF", parameters: [{ name: "numbers", dimensionality: "matrix" }] },
    { id: "ALL", name: "ALL", parameters: [{ name: "each", repeating: true }] },
    { id: "FAIL", name: "FAIL", parameters: [{ name: "how" }] },
    { id: "LATER", name: "LATER", parameters: [{ name: "answer" }] },
    { id: "WHERE", name: "WHERE", parameters: [] },
  ],
};

/** How the grid spells #BUSY!. */
const BUSY = "#GETTING_DATA";

let pane: OfficePane;

function rawValue(address: string): unknown {
  return pane.workbook.getSheetByName("Phụ lục")?.getRange(address).getRawValue() ?? null;
}

/** What the function was called with, as text in the cell. */
function show(...args: readonly unknown[]): string {
  return JSON.stringify(args.slice(0, -1));
}

beforeAll(async () => {
  pane = await openPane(snapshotOf({ "Phụ lục": [[1, 2, "chữ", true], [null, "=1/0"]] }), { functions });
  const { CustomFunctions } = pane.window;
  CustomFunctions.associate("SHOW", show);
  CustomFunctions.associate("SUMOF", (rows: number[][]) => rows.flat().reduce((sum, each) => sum + each, 0));
  CustomFunctions.associate("ALL", show);
  CustomFunctions.associate("WHERE", (invocation: { address: string }) => invocation.address);
  CustomFunctions.associate("LATER", async (answer: unknown) => {
    await new Promise((resolve) => setTimeout(resolve, answer === "never" ? 3_600_000 : 100).unref());
    if (answer !== "refused") return answer;
    const refusal: unknown = new CustomFunctions.Error(CustomFunctions.ErrorCode.notAvailable, "Thiếu số liệu");
    throw refusal;
  });
  CustomFunctions.associate("FAIL", (how: string) => {
    if (how === "throw") throw new TypeError("broken");
    const missing: unknown = new CustomFunctions.Error(CustomFunctions.ErrorCode.notAvailable, "Thiếu số liệu");
    throw missing;
  });
});

afterAll(() => pane.close());

test.each([
  ["a number and a text", "=DTI.SHOW(1.5,\"a\",TRUE)", '[1.5,"a",true]'],
  ["cells", "=DTI.SHOW(A1,C1,D1)", '[1,"chữ",true]'],
  ["a blank cell, which is 0", "=DTI.SHOW(A2)", "[0,null,null]"],
  ["left-out arguments, which are null", "=DTI.SHOW(1,,3)", "[1,null,3]"],
  ["a range where a matrix is wanted", "=DTI.SUMOF(A1:B1)", 3],
  ["one cell where a matrix is wanted", "=DTI.SUMOF(B1)", 2],
  ["an array constant", "=DTI.SUMOF({1,0.5,0})", 1.5],
  ["any number of arguments", "=DTI.ALL(1,2,A1)", "[[1,2,1]]"],
  ["an error, which is the result", "=DTI.SHOW(B2)", "#DIV/0!"],
  ["too few arguments", "=DTI.SHOW()", "#VALUE!"],
  ["a name in lower case", "=dti.show(1)", "[1,null,null]"],
])("a cell passes %s", async (_, formula, expected) => {
  type(pane, "Phụ lục", "F1", formula);
  expect(await cellValue(pane, "Phụ lục", "F1")).toBe(expected);
});

test.each([
  ["a CustomFunctions.Error is its error value", '=DTI.FAIL("error")', "#N/A"],
  ["any other exception is #VALUE!", '=DTI.FAIL("throw")', "#VALUE!"],
  ["a function that is not there is #NAME?", "=DTI.NOSUCH(1)", "#NAME?"],
  ["the calling cell is told", "=DTI.WHERE()", "'Phụ lục'!F3"],
])("%s", async (_, formula, expected) => {
  type(pane, "Phụ lục", "F3", formula);
  expect(await cellValue(pane, "Phụ lục", "F3")).toBe(expected);
});

test("a cell is #BUSY! until a promise answers, and so is what hangs on it", async () => {
  type(pane, "Phụ lục", "H1", "=DTI.LATER(7)");
  type(pane, "Phụ lục", "H2", "=H1*2");
  await pane.host.calculation.calculated();
  expect([rawValue("H1"), rawValue("H2")]).toEqual([BUSY, BUSY]);
  await pane.host.calculation.settled();
  expect([rawValue("H1"), rawValue("H2")]).toEqual([7, 14]);
});

test("a promise is asked again when its arguments change", async () => {
  type(pane, "Phụ lục", "I1", 1);
  type(pane, "Phụ lục", "I2", "=IF(I1=\"\",\"\",ROUND(DTI.LATER(I1),2))");
  expect(await cellValue(pane, "Phụ lục", "I2")).toBe(1);
  type(pane, "Phụ lục", "I1", 2);
  expect(await cellValue(pane, "Phụ lục", "I2")).toBe(2);
});

test("a promise that is refused is its error value, one that never answers stays #BUSY!", async () => {
  type(pane, "Phụ lục", "J1", '=DTI.LATER("refused")');
  expect(await cellValue(pane, "Phụ lục", "J1")).toBe("#N/A");
  type(pane, "Phụ lục", "J2", '=DTI.LATER("never")');
  expect(await cellValue(pane, "Phụ lục", "J2")).toBe(BUSY);
});

test("cells that were opened before the functions came are calculated when they come", async () => {
  const late = await openPane(snapshotOf({ A: [["=DTI.SUMOF({1,2})"]] }), { functions });
  expect(await cellValue(late, "A", "A1")).toBe(BUSY);
  late.window.CustomFunctions.associate("SUMOF", (rows: number[][]) => rows.flat().length);
  expect(await cellValue(late, "A", "A1")).toBe(2);
  await late.close();
});

test("long formulas that were opened before the functions came are calculated, too", async () => {
  const long = (row: number): string => `=IF(LEN("một công thức dài như phần bổ sung vẫn ghi, để bảo vệ ô khi thiếu số liệu ${row}")>0,DTI.SUMOF({1,2}),"")`;
  const late = await openPane(snapshotOf({ A: [[long(1)], [long(2)], [long(3)]] }), { functions });
  expect(await cellValue(late, "A", "A1")).toBe(BUSY);
  late.window.CustomFunctions.associate("SUMOF", (rows: number[][]) => rows.flat().length);
  expect(await cellValue(late, "A", "A1")).toBe(2);
  expect(await cellValue(late, "A", "A3")).toBe(2);
  await late.close();
});

test("an edit while the functions' cells are calculated leaves none of them #NAME?", async () => {
  const rows = 1_500;
  const busy = await openPane(snapshotOf({ A: Array.from({ length: rows }, (_, row) => [row, `=DTI.SUMOF(A${row + 1}:A${row + 1})+1`]) }), { functions });
  expect(await cellValue(busy, "A", `B${rows}`)).toBe(BUSY);
  busy.window.CustomFunctions.associate("SUMOF", (values: number[][]) => values.flat().reduce((sum, each) => sum + each, 0));
  await calculating(busy);
  type(busy, "A", "D1", "ghi chú");
  expect(await cellValue(busy, "A", `B${rows}`)).toBe(rows);
  await busy.close();
});

/** Resolves in the middle of the calculation that comes next. */
function calculating({ univer }: OfficePane): Promise<void> {
  const commands = univer.__getInjector().get(ICommandService);
  return new Promise((resolve) => {
    const listening = commands.onCommandExecuted(({ id, params }) => {
      if (id !== SetFormulaCalculationNotificationMutation.id || !(params as ISetFormulaCalculationNotificationMutation).stageInfo) return;
      listening.dispose();
      resolve();
    });
  });
}
