import type { TableAnalysis } from "../../../src/core/analysis";
import { analyse } from "../../../src/core/analyse";
import type { RowState } from "../../../src/core/recognize/appendix-table";
import type { RuleInputs } from "../../../src/core/rules/rule";
import { assessments } from "../../../src/core/council/assessment";
import type { Scenario } from "../../../src/core/scenario/scenario";
import { NO_CHANGE } from "../../../src/core/scenario/scenario";
import { scenarioIndex } from "../../../src/core/scenario/scenario-index";
import { scenarioPlan } from "../../../src/core/scenario/scenario-plan";
import { scenarioChanges, tryScenario } from "../../../src/core/scenario/try-scenario";
import { inputSheetLabels } from "../../../src/i18n/input-sheet-labels";
import { stateWords } from "../../../src/i18n/state-words";
import { applyScenario } from "../../../src/app/use-cases/apply-scenario";
import { must, sit } from "../../support/desk";
import type { FileWorkbook } from "../../../src/host/file/file-workbook";
import { cellAddress } from "../../../src/core/grid/address";
import { openFixture } from "../../support/fixture";

let bachThong: TableAnalysis;

beforeAll(async () => {
  const { sheets } = await openFixture("clean-4-bach-thong.xlsx").read();
  const [table] = analyse(sheets, { labels: inputSheetLabels, year: 2026 }).tables;
  if (!table) throw new Error("The workbook holds no table.");
  bachThong = table;
});

function supposing(inputs: Readonly<Record<string, RuleInputs>>, states: Readonly<Record<string, RowState | null>> = {}): Scenario {
  return { ...NO_CHANGE, inputs: new Map(Object.entries(inputs)), states: new Map(Object.entries(states)) };
}

/** What a scenario changes, as "code before → after", with the state that a row gets. */
function changes(...supposed: Parameters<typeof supposing>): readonly string[] {
  const after = tryScenario(bachThong, supposing(...supposed));
  return scenarioChanges(bachThong, tryScenario(bachThong, NO_CHANGE), after).map(({ node, before, after: now, state }) => `${node.row.code || node.row.level} ${before} → ${now}${state === undefined ? "" : ` (${state})`}`);
}

test("without a change every indicator has the score that the table prints, and the total is their sum", () => {
  const outcome = tryScenario(bachThong, NO_CHANGE);
  const leaves = bachThong.tree.nodes.filter(({ children, row }) => children.length === 0 && row.level !== "total");
  expect(leaves.map(({ index }) => outcome.scores[index])).toEqual(leaves.map(({ index }) => bachThong.scores[index]?.printed ?? null));
  // The table prints 391.73; its own check says that its indicators add up to less.
  expect(outcome.total).toBe(391.28);
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

test("an indicator that is not assessed leaves its group, the total and the maximum", () => {
  expect(changes({}, { "6.7": "not-assessed" })).toEqual(["6 109.8 → 102.58", "6.7 7.22 → 7.22 (not-assessed)", "total 391.28 → 384.06"]);
  const [before, after] = [tryScenario(bachThong, NO_CHANGE), tryScenario(bachThong, supposing({}, { "2.3": "not-assessed" }))];
  expect(before.max - after.max).toBe(10);
  expect(after.total).toBe(before.total);
});

test("the index follows what could be reached, and the class follows the classes that the unit typed", () => {
  const bands = [{ from: 0, name: "Yếu" }, { from: 40, name: "Khá" }];
  const [assessment] = assessments({ tables: [bachThong], indexMethods: [], typing: () => ({ weights: new Map(), bands }) });
  if (!assessment) throw new Error("The table makes no assessment.");
  const index = (scenario: Scenario) => scenarioIndex(assessment, 0, tryScenario(bachThong, scenario))[0];
  const present = index(NO_CHANGE);
  expect(present).toMatchObject({ points: 391.28, percent: 39.13, band: "Yếu" });
  expect(index(supposing({ "2.3": { choice: 1 } }))).toMatchObject({ points: 401.28, percent: 40.13, band: "Khá" });
  const away = index(supposing({}, { "2.3": "not-assessed" }));
  expect(away).toMatchObject({ points: 391.28, max: (present?.max ?? 0) - 10 });
});

test("an index is not made up where an indicator has no score yet", () => {
  const [assessment] = assessments({ tables: [bachThong], indexMethods: [], typing: () => null });
  const outcome = tryScenario(bachThong, supposing({ "6.7": { a: 480 } }));
  expect(assessment && scenarioIndex(assessment, 0, outcome)[0]).toMatchObject({ percent: null, band: null });
});

/** What stands in every cell, without what formulas show: nothing calculates here. */
async function contents(workbook: FileWorkbook): Promise<readonly string[]> {
  const { sheets } = await workbook.read();
  return sheets.flatMap((grid) =>
    Array.from({ length: grid.endRow }, (_, row) => Array.from({ length: grid.endColumn }, (__, column) => `${grid.sheet}!${cellAddress(row, column)} ${grid.formula(row, column) ?? grid.text(row, column)}`).join("\n")),
  );
}

describe("applying a scenario", () => {
  const supposed = supposing({ "6.7": { a: 480, b: 252, c: 60 } }, { "2.3": "not-assessed" });

  test("before the table is filled nothing has a cell, and that is said of each indicator once", () => {
    expect(scenarioPlan(bachThong, supposed, [], stateWords)).toEqual({ plan: { kind: "correct", edits: [] }, unplaced: ["6.7", "2.3"] });
  });

  test("figures go to the input sheet and states to the score cell; one undo takes both back", async () => {
    const { session, workbook } = await sit(openFixture("clean-4-bach-thong.xlsx"), { year: 2026 });
    await must(session.applyFill(session.previewFill(0, "native")));
    const before = await contents(workbook);
    expect(await must(session.perform((context) => applyScenario(context, 0, supposed, stateWords)))).toEqual({ written: 4, unplaced: [] });
    const scored = session.analysis?.tables[0];
    const at = (code: string) => scored?.tree.nodes.find(({ row }) => row.code === code);
    expect(scored?.scores[at("6.7")?.index ?? -1]?.computed).toBe(16.25);
    expect(at("2.3")?.row.state).toBe("not-assessed");
    await must(session.undo());
    expect(await contents(workbook)).toEqual(before);
  });

  test("an indicator is taken in again where its score cell says that it is out", async () => {
    const { session } = await sit(openFixture("clean-4-bach-thong.xlsx"), { year: 2026 });
    await must(session.applyFill(session.previewFill(0, "native")));
    await must(session.perform((context) => applyScenario(context, 0, supposing({}, { "2.3": "not-assessed" }), stateWords)));
    expect(await must(session.perform((context) => applyScenario(context, 0, supposing({}, { "2.3": null }), stateWords)))).toEqual({ written: 1, unplaced: [] });
    expect(session.analysis?.tables[0]?.tree.nodes.find(({ row }) => row.code === "2.3")?.row.state).toBeUndefined();
  });
});
