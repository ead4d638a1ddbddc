import { applyPlan } from "../../src/app/apply-plan";
import { takeBack } from "../../src/app/take-back";
import { cellAddress } from "../../src/core/grid/address";
import { sameContent } from "../../src/core/grid/cell";
import type { Grid } from "../../src/core/grid/grid";
import type { Edit, WritePlan } from "../../src/core/plan/write-plan";
import { openWorkbookFile } from "../../src/host/file/open-workbook-file";
import { wrapState } from "../../src/core/state/state-xml";
import type { HostFailure, Workbook } from "../../src/host/port";
import { buildWorkbook } from "../host/file/build-workbook";
import { SeededRandom } from "../support/seeded-random";
import { sheetData } from "../support/small-file";
import type { PlannedFault } from "./flaky-workbook";
import { FlakyWorkbook } from "./flaky-workbook";
import { FUZZ_NEW_SHEET, FUZZ_SHEETS, FUZZ_SIZE, randomPlan, randomRows } from "./random-plan";

/** A broken invariant, with the seed of the one run that shows it. */
export interface Violation {
  readonly seed: number;
  readonly invariant: "only planned cells differ" | "applied twice is applied once" | "undone is as before" | "failed is as before" | "undo ends as planned or as before";
}

const FAILURES: readonly HostFailure[] = ["busy", "read-only", "protected", "closed", "unknown"];
const KEPT = wrapState({ version: 1, json: "{}" });

/** Random workbooks × random plans × a fault at a random call, half way through a batch. Run `seed` alone to see one again. */
export async function fuzzPlans(seed: number, runs: number): Promise<readonly Violation[]> {
  const violations: Violation[] = [];
  for (let run = 0; run < runs; run++) violations.push(...(await fuzzOnce(seed + run)));
  return violations;
}

async function fuzzOnce(seed: number): Promise<readonly Violation[]> {
  const random = new SeededRandom(seed);
  const file = openWorkbookFile(buildWorkbook({ sheets: Object.fromEntries(FUZZ_SHEETS.map((name) => [name, sheetData(randomRows(random))])) }), null);
  const plan = randomPlan(random, (await file.read()).sheets, false);
  const broken = [...(await withoutFault(file, plan)), ...(await withFaults(file, plan, random))];
  return broken.map((invariant) => ({ seed, invariant }));
}

/** Leaves the workbook as it was. */
async function withoutFault(workbook: Workbook, plan: WritePlan): Promise<readonly Violation["invariant"][]> {
  const broken: Violation["invariant"][] = [];
  const original = await picture(workbook);
  const before = (await workbook.read()).sheets;
  const { inverse } = await applyPlan(workbook, plan, { before: null, after: () => undefined });
  const applied = await picture(workbook);
  if (!onlyPlanned(before, (await workbook.read()).sheets, plan)) broken.push("only planned cells differ");
  await workbook.write(plan);
  if ((await picture(workbook)) !== applied) broken.push("applied twice is applied once");
  await takeBack(workbook, inverse, [], { before: null, after: () => undefined });
  if ((await picture(workbook)) !== original) broken.push("undone is as before");
  return broken;
}

async function withFaults(file: Workbook, plan: WritePlan, random: SeededRandom): Promise<readonly Violation["invariant"][]> {
  const broken: Violation["invariant"][] = [];
  const flaky = new FlakyWorkbook(file);
  const original = await picture(file);
  flaky.plan(randomFault(random, plan));
  const outcome = await applyPlan(flaky, plan, stateChange()).catch(() => null);
  flaky.plan(null);
  const after = await picture(file);
  const inverse = outcome?.result === "applied" ? outcome.inverse : null;
  if (!inverse && after !== original) broken.push("failed is as before");
  if (!inverse) return broken;
  flaky.plan(randomFault(random, plan));
  const taken = await takeBack(flaky, inverse, [], { before: await file.readState(), after: () => null }).catch(() => null);
  const ended = await picture(file);
  if (ended !== (taken?.kind === "done" ? original : after)) broken.push("undo ends as planned or as before");
  return broken;
}

function stateChange(): { readonly before: null; readonly after: () => string } {
  return { before: null, after: () => KEPT };
}

function randomFault(random: SeededRandom, plan: WritePlan): PlannedFault {
  const edits = random.next() < 0.2 ? Infinity : random.integer(0, plan.edits.length);
  return { call: random.integer(1, 4), failure: random.pick(FAILURES) ?? "unknown", edits, state: random.next() < 0.7 };
}

function onlyPlanned(before: readonly Grid[], after: readonly Grid[], plan: WritePlan): boolean {
  const planned = new Set(plan.edits.flatMap(cellsOf));
  return after.every((grid) => {
    const earlier = before.find(({ sheet }) => sheet === grid.sheet);
    return eachCell((row, column) => planned.has(`${grid.sheet}!${cellAddress(row, column)}`) || (earlier !== undefined && sameContent(earlier.content(row, column), grid.content(row, column))) || grid.content(row, column).kind === "blank");
  });
}

function cellsOf(edit: Edit): readonly string[] {
  return edit.kind === "cells" ? edit.after.flatMap((line, row) => line.map((_, column) => `${edit.sheet}!${cellAddress(edit.row + row, edit.column + column)}`)) : [];
}

function eachCell(holds: (row: number, column: number) => boolean): boolean {
  return Array.from({ length: (FUZZ_SIZE.rows + 4) * FUZZ_SIZE.columns }, (_, index) => [Math.floor(index / FUZZ_SIZE.columns), index % FUZZ_SIZE.columns] as const).every(([row, column]) => holds(row, column));
}

/** What a user sees: contents, formats, widths, marks, tables, and what we keep. */
async function picture(workbook: Workbook): Promise<string> {
  const { sheets, state } = await workbook.read();
  const area = { row: 0, column: 0, rowCount: FUZZ_SIZE.rows + 4, columnCount: FUZZ_SIZE.columns };
  const edits = sheets.flatMap(({ sheet }): readonly Edit[] => [
    { kind: "formats", sheet, area, format: { all: {} } },
    { kind: "column-widths", sheet, columns: Array.from({ length: FUZZ_SIZE.columns }, (_, column) => ({ column, width: 0 })) },
    { kind: "remove-highlights", sheet },
  ]);
  const table: Edit = { kind: "add-table", sheet: FUZZ_NEW_SHEET, area, name: "DTI_SoLieu" };
  const looks = await workbook.capture({ kind: "fill", edits: [...edits, table] }, "look");
  const contents = sheets.map((grid) => Array.from({ length: area.rowCount }, (_, row) => Array.from({ length: area.columnCount }, (_unused, column) => grid.content(row, column))));
  return JSON.stringify([sheets.map(({ sheet }) => sheet), contents, looks, state]);
}
