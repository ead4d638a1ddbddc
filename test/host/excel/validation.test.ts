import type { CellValidation } from "../../../src/core/plan/cell-validation";
import { invert } from "../../../src/core/plan/invert";
import type { Edit, WritePlan } from "../../../src/core/plan/write-plan";
import { excelWorkbook } from "../../support/excel-workbook";
import type { OfficePane } from "../../support/office-harness";
import { openPane } from "../../support/office-harness";
import { snapshotOf } from "../../support/snapshots";

let pane: OfficePane;

beforeEach(async () => {
  pane = await openPane(snapshotOf({ "Số liệu": [["Giá trị"], [1], [2], [3]], "DTI – Danh mục": [["1. Đã ban hành"], ["2. Chưa ban hành"]] }));
});

afterEach(() => pane.close());

const choice: CellValidation = {
  allows: { kind: "list", source: "='DTI – Danh mục'!$A$1:$A$2" },
  prompt: { title: "Chọn", text: "Chọn một phương án." },
  refusal: null,
};
const amount: CellValidation = { allows: { kind: "decimal", atLeast: 0 }, prompt: null, refusal: { title: "Số liệu", text: "Nhập một số." } };
const cell = (row: number, rowCount = 1) => ({ row, column: 0, rowCount, columnCount: 1 });

function plan(...edits: Edit[]): WritePlan {
  return { kind: "fill", edits };
}

/** What Excel says of A2 to A4, one after the other. */
function validations(): Promise<unknown[]> {
  return pane.window.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Số liệu");
    const found = [1, 2, 3].map((row) => sheet.getRangeByIndexes(row, 0, 1, 1).dataValidation.load("type,rule,prompt,errorAlert"));
    await context.sync();
    return found.map(({ type, rule, prompt, errorAlert }) => ({ type, rule, prompt: prompt.message, alert: errorAlert.showAlert ? errorAlert.message : null }));
  });
}

const none = { type: "None", rule: {}, prompt: "", alert: "" };

test("a drop-down takes its options from a range and any entry stays possible; a bound refuses with a sentence", async () => {
  await excelWorkbook(pane).write(plan({ kind: "add-validation", sheet: "Số liệu", areas: [cell(1), cell(3)], validation: choice }, { kind: "add-validation", sheet: "Số liệu", areas: [cell(2)], validation: amount }));
  const list = { type: "List", rule: { list: { inCellDropDown: true, source: "='DTI – Danh mục'!$A$1:$A$2" } }, prompt: "Chọn một phương án.", alert: null };
  expect(await validations()).toEqual([list, { type: "Decimal", rule: { decimal: { formula1: "=0", operator: "GreaterThanOrEqualTo" } }, prompt: "", alert: "Nhập một số." }, list]);
  expect(pane.host.unsupported()).toEqual([]);
});

test("a rule of the user's own stays when ours is added, and when it is taken back", async () => {
  await pane.window.Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Số liệu").getRange("A3").dataValidation.rule = { list: { inCellDropDown: true, source: "có,không" } };
    await context.sync();
  });
  const workbook = excelWorkbook(pane);
  const before = await validations();
  const adding = plan({ kind: "add-validation", sheet: "Số liệu", areas: [cell(1, 2), cell(3)], validation: choice });
  const captured = await workbook.capture(adding);
  expect(captured).toEqual([{ kind: "validations", areas: ["other", "none"] }]);
  await workbook.write(adding);
  expect(await workbook.capture(adding)).toEqual([{ kind: "validations", areas: ["other", "same"] }]);
  await workbook.write(invert(adding, captured));
  expect(await validations()).toEqual(before);
  expect(before[0]).toEqual(none);
});
