import type { TableAnalysis } from "../../../src/core/analysis";
import { analyse } from "../../../src/core/analyse";
import type { RowState } from "../../../src/core/recognize/appendix-table";
import type { RuleInputs } from "../../../src/core/rules/rule";
import { scenarioPlan } from "../../../src/core/scenario/scenario-plan";
import { NO_CHANGE, scenarioChanges, tryScenario } from "../../../src/core/scenario/try-scenario";
import { inputSheetLabels } from "../../../src/i18n/input-sheet-labels";
import { createSession } from "../../../src/app/create-session";
import { openFixture } from "../../support/fixture";

let bachThong: TableAnalysis;

beforeAll(async () => {
  const { sheets } = await openFixture("clean-4-bach-thong.xlsx").read();
  const [table] = analyse(sheets, { labels: inputSheetLabels, year: 2026 }).tables;
  if (!table) throw new Error("The workbook holds no table.");
  bachThong = table;
});

/** What a scenario changes, as "code before → after". */
function changes(inputs: Readonly<Record<string, RuleInputs>>, states: Readonly<Record<string, RowState | null>> = {}): readonly string[] {
  const after = tryScenario(bachThong, { inputs: new Map(Object.entries(inputs)), states: new Map(Object.entries(states)) });
  return scenarioChanges(bachThong, tryScenario(bachThong, NO_CHANGE), after).map(({ node, before, after: now }) => `${node.row.code || node.row.level} ${before} → ${now}`);
}

test("without a change every indicator has the score that the table prints, and the total is their sum", () => {
  const outcome = tryScenario(bachThong, NO_CHANGE);
  const leaves = bachThong.tree.nodes.filter(({ children, row }) => children.length === 0 && row.level !== "total");
  expect(leaves.map(({ index }) => outcome.scores[index])).toEqual(leaves.map(({ index }) => bachThong.scores[index]?.printed ?? null));
  // The table prints 391.73; its own check says that its indicators add up to less.
  expect(outcome.total).toBe(391.28);
  expect(outcome.index).toBe(391.28 / outcome.max);
});

test("another option changes its indicator, its group and the total, and nothing else", () => {
  expect(changes({ "2.3": { choice: 1 } })).toEqual(["2 30 → 40", "2.3 0 → 10", "total 391.28 → 401.28"]);
});

test("figures of a ratio are scored by the rule", () => {
  expect(changes({ "6.7": { a: 480, b: 252, c: 60 } })).toEqual(["6 109.8 → 118.83", "6.7 7.22 → 16.25", "total 391.28 → 400.31"]);
});

test("figures that are not complete give no score instead of the old one", () => {
  expect(changes({ "6.7": { a: 480 } })).toEqual(["6 109.8 → 102.58", "6.7 7.22 → null", "total 391.28 → 384.06"]);
});

test("an indicator that is not assessed leaves sums and maximum", () => {
  const after = tryScenario(bachThong, { inputs: new Map(), states: new Map([["2.3", "not-assessed" as const]]) });
  const before = tryScenario(bachThong, NO_CHANGE);
  expect(before.max - after.max).toBe(10);
  expect(after.total).toBe(before.total);
});

test("a scenario is applied to the cells of the input sheet, and says which figures have none yet", async () => {
  const supposed = { inputs: new Map([["6.7", { a: 480, b: 252, c: 60 }]]), states: new Map() };
  expect(scenarioPlan(bachThong, supposed, []).unplaced.map(({ name }) => name)).toEqual(["a", "b", "c"]);
  const workbook = openFixture("clean-4-bach-thong.xlsx");
  const session = createSession(workbook, { labels: inputSheetLabels, year: 2026 });
  await session.scan();
  await session.applyFill(session.previewFill(0, "native"));
  const [table] = session.analysis?.tables ?? [];
  if (!table) throw new Error("The table was lost by filling.");
  const { plan, unplaced } = scenarioPlan(table, supposed, (await workbook.read()).sheets);
  expect(unplaced).toEqual([]);
  const applied = await session.perform((context) => context.carryOut("correct", plan));
  expect(applied).toMatchObject({ ok: true });
  const scored = session.analysis?.tables[0];
  const node = scored?.tree.nodes.find(({ row }) => row.code === "6.7");
  expect(scored?.scores[node?.index ?? -1]?.computed).toBe(16.25);
});
