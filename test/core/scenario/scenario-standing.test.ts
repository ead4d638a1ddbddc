import { rankUnits, readUnits } from "../../../src/app/use-cases/rank-units";
import { applyScenario } from "../../../src/app/use-cases/apply-scenario";
import type { PeerUnitsRead } from "../../../src/app/use-cases/read-peer-units";
import { readPeerUnits } from "../../../src/app/use-cases/read-peer-units";
import { markOf } from "../../../src/cli/rank/read-unit-job";
import type { RankedUnit } from "../../../src/core/rank/consolidation";
import { SUMMARY_SHEET } from "../../../src/core/rank/sheets/rank-labels";
import type { Scenario } from "../../../src/core/scenario/scenario";
import { NO_CHANGE } from "../../../src/core/scenario/scenario";
import { scenarioStanding } from "../../../src/core/scenario/scenario-standing";
import { tryScenario } from "../../../src/core/scenario/try-scenario";
import { newWorkbookFile } from "../../../src/host/file/package/new-workbook";
import { openWorkbookFile } from "../../../src/host/file/open-workbook-file";
import { inputSheetLabels } from "../../../src/i18n/input-sheet-labels";
import { rankLabels } from "../../../src/i18n/rank/rank-labels";
import { stateWords } from "../../../src/i18n/state-words";
import type { SampleFile } from "../../../src/workbench/sample/province/sample-province";
import { unitNames } from "../../../src/workbench/sample/province/unit-names";
import { comparedSet } from "../../support/compared-set";
import type { Desk } from "../../support/desk";
import { must, sit } from "../../support/desk";
import { provinceFiles } from "../../support/sample-units";

jest.setTimeout(120_000);

const reader = { open: openWorkbookFile, markOf, labels: inputSheetLabels, year: 2024, frameworks: [] };
const names = unitNames("departments", 5);
let province: readonly SampleFile[];

beforeAll(async () => {
  province = await provinceFiles({ framework: comparedSet(), year: 2024, units: names, seed: 11 });
});

/** The province consolidated from these files: the workbook with the sheets, and the units as it ranks them. */
async function consolidated(files: readonly SampleFile[]): Promise<{ readonly file: SampleFile; readonly units: readonly RankedUnit[] }> {
  const { workbook, session } = await sit(newWorkbookFile(null, "Trang 1"), { year: 2024 });
  const collected = await readUnits(files.map(({ name, bytes }) => ({ name, bytes: () => Promise.resolve(bytes) })), reader, { progress: () => undefined, signal: new AbortController().signal });
  const ranked = await must(session.perform((context) => rankUnits(context, collected, { labels: rankLabels, units: null })));
  if (ranked.kind !== "ranked") throw new Error(ranked.kind);
  return { file: { name: "kết quả.xlsx", bytes: workbook.save() }, units: ranked.consolidation.units };
}

function unitAt(index: number): Promise<Desk> {
  return sit(openWorkbookFile(province[index]?.bytes ?? new Uint8Array(), `${names[index]}.xlsx`), { year: 2024 });
}

function peersFor({ session }: Desk, { name, bytes }: SampleFile): Promise<PeerUnitsRead> {
  return must(session.perform((context) => readPeerUnits(context, { name, bytes: () => Promise.resolve(bytes) }, reader, rankLabels.notAssessed)));
}

function standing({ session }: Desk, read: PeerUnitsRead, scenario: Scenario) {
  const { tables = [] } = session.analysis ?? {};
  const [table] = tables;
  if (read.kind !== "read" || read.own === null || !table) throw new Error(read.kind);
  return scenarioStanding({ peers: read.peers, unit: read.own }, tables, 0, tryScenario(table, scenario));
}

test("without a change every unit stands where the consolidation has it", async () => {
  const { file, units } = await consolidated(province);
  for (const [index, name] of names.entries()) {
    const desk = await unitAt(index);
    const ranked = units.find((unit) => unit.name === name);
    expect(standing(desk, await peersFor(desk, file), NO_CHANGE)).toMatchObject({ rank: ranked?.rank, total: ranked?.total, of: names.length });
  }
});

test.each<[story: string, scenario: Scenario]>([
  ["the best figure of a row that compares units costs the others points", { ...NO_CHANGE, inputs: new Map([["1.2", { a: 999, b: 1000 }], ["2.2", { "part1.a": 10, "part1.b": 10, "part2.c": 0, "part2.d": 10 }]]) }],
  ["a row that is not assessed is nobody's peer", { ...NO_CHANGE, states: new Map([["1.2", "not-assessed" as const]]) }],
  ["the worst figures lead to the last place", { ...NO_CHANGE, inputs: new Map([["1.1", { a: 0, b: 1000 }], ["1.2", { a: 0, b: 1000 }]]) }],
])("the rank supposed is the one that the consolidation then gives: %s", async (_, scenario) => {
  const { file } = await consolidated(province);
  const desk = await unitAt(2);
  const supposed = standing(desk, await peersFor(desk, file), scenario);
  const { unplaced } = await must(desk.session.perform((context) => applyScenario(context, 0, scenario, stateWords)));
  expect(unplaced).toEqual([]);
  const changed = province.map((each, index) => (index === 2 ? { ...each, bytes: desk.workbook.save() } : each));
  const unit = (await consolidated(changed)).units.find(({ name }) => name === names[2]);
  expect(supposed).toMatchObject({ rank: unit?.rank, total: unit?.total });
});

test("a file that is no consolidation, or one of another set, is refused", async () => {
  const desk = await unitAt(0);
  expect(await peersFor(desk, { name: "x.xlsx", bytes: newWorkbookFile(null, SUMMARY_SHEET).save() })).toEqual({ kind: "other-layout" });
  expect(await peersFor(desk, { name: "x.xlsx", bytes: newWorkbookFile(null, "Trang 1").save() })).toEqual({ kind: "no-summary" });
});
