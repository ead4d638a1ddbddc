import type { OfficePane } from "../support/office-harness";
import { cellValue, openPane, type } from "../support/office-harness";
import { snapshotOf } from "../support/snapshots";
import { SIMPLE_TARGET } from "../core/rules/cases/texts";
import { associateFunctions, dtiFunctions } from "./dti-functions";

let pane: OfficePane;

jest.setTimeout(60_000);

beforeAll(async () => {
  const rows = [[SIMPLE_TARGET, 20, 312, 480], ["Hội đồng xem xét, chấm điểm theo thực tế.", 5, null, null]];
  pane = await openPane(snapshotOf({ "Phụ lục": rows }), { functions: await dtiFunctions() });
  await associateFunctions(pane);
});

afterAll(() => pane.close());

test.each([
  ["the text of a row scores its figures", "=DTI.SCORE(A1,B1,C1,D1)", 16.25],
  ["and says how", "=DTI.EXPLAIN(A1,B1,C1,D1)", "a/b = 312/480 = 65,0%; 65,0% < 80%; → 65,0% / 80% × 20 = 16,25 điểm"],
  ["a sum over scores from texts is right", "=SUM(DTI.SCORE(A1,B1,C1,D1),DTI.SCORE(A1,B1,480,480))", 36.25],
  ["a text that nobody can compute is an error value", "=DTI.SCORE(A2,B2)", "#VALUE!"],
  ["and the reason stands beside it", "=LEFT(DTI.EXPLAIN(A2,B2),23)", "Chưa hiểu chắc chắn các"],
])("%s, although the compiler comes later", async (_, formula, shown) => {
  type(pane, "Phụ lục", "F1", formula);
  expect(await cellValue(pane, "Phụ lục", "F1")).toBe(shown);
});

test("the score follows a figure that changes", async () => {
  type(pane, "Phụ lục", "F2", "=DTI.SCORE(A1,B1,C1,D1)");
  await cellValue(pane, "Phụ lục", "F2");
  type(pane, "Phụ lục", "C1", 384);
  expect(await cellValue(pane, "Phụ lục", "F2")).toBe(20);
});
