import { wrapState } from "../../../src/core/state/state-xml";
import { excelWorkbook } from "../../support/excel-workbook";
import type { OfficePane } from "../../support/office-harness";
import { openPane } from "../../support/office-harness";
import { snapshotOf } from "../../support/snapshots";

const panes: OfficePane[] = [];
const ours = wrapState({ version: 1, json: '{"sheets":["Trang <1>"]}' });
const later = wrapState({ version: 1, json: "{}" });
const foreign = '<x xmlns="urn:other"/>';

async function opened(...xmls: readonly string[]): Promise<OfficePane> {
  const pane = await openPane(snapshotOf({ A: [["x", 1]] }));
  pane.host.xmlParts.replaceAll(xmls);
  panes.push(pane);
  return pane;
}

afterEach(async () => {
  for (const pane of panes.splice(0)) await pane.close();
});

const parts = (pane: OfficePane): readonly string[] => pane.host.xmlParts.list().map(({ xml }) => xml);

test("what is kept is read with the rest, in the three round trips of a scan", async () => {
  const pane = await opened(foreign, ours);
  expect((await excelWorkbook(pane).read()).state).toBe(ours);
  expect(pane.host.requests.roundTrips).toBe(3);
  expect(await excelWorkbook(pane).readState()).toBe(ours);
});

test("nothing kept is null", async () => {
  const pane = await opened(foreign);
  expect([(await excelWorkbook(pane).read()).state, await excelWorkbook(pane).readState()]).toEqual([null, null]);
});

test("it is added, replaced and taken out; other parts stay", async () => {
  const pane = await opened(foreign);
  const workbook = excelWorkbook(pane);
  await workbook.writeState(ours);
  expect(parts(pane)).toEqual([foreign, ours]);
  await workbook.writeState(later);
  expect(parts(pane)).toEqual([foreign, later]);
  await workbook.writeState(null);
  expect(parts(pane)).toEqual([foreign]);
  expect(pane.host.unsupported()).toEqual([]);
});

test("it goes with a plan in the plan's own round trip", async () => {
  const pane = await opened(foreign, ours);
  const workbook = excelWorkbook(pane);
  const plan = { kind: "fill", edits: [{ kind: "cells", sheet: "A", row: 1, column: 0, before: [[{ kind: "blank" }]], after: [[{ kind: "value", value: 1 }]] }] } as const;
  await workbook.capture(plan);
  pane.host.requests.reset();
  await workbook.write(plan, later);
  expect([pane.host.requests.roundTrips, parts(pane)]).toEqual([1, [foreign, later]]);
});

test("where other software copied the part, the first counts and all go together", async () => {
  const pane = await opened(ours, later);
  const workbook = excelWorkbook(pane);
  expect(await workbook.readState()).toBe(ours);
  await workbook.writeState(null);
  expect(parts(pane)).toEqual([]);
});
