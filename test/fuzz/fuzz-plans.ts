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
import { appProperties, coreProperties, propertyParts } from "../host/file/property-parts";
import { SeededRandom } from "../support/seeded-random";
import { sheetData } from "../support/small-file";
import type { PlannedFault } from "./flaky-workbook";
import { FlakyWorkbook } from "./flaky-workbook";
import type { Picture } from "./fuzz-picture";
import { takePicture } from "./fuzz-picture";
import { earlierNotes, FUZZ_SHEETS, FUZZ_SIZE, randomPlan, randomRows } from "./random-plan";

/** A broken invariant, with the seed of the one run that shows it. */
export interface Violation {
  readonly seed: number;
  readonly invariant: "only planned cells differ" | "applied twice is applied once" | "undone is as before" | "failed is as before" | "a plan that failed can be applied later" | "undo ends as planned or as before";
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
  const file = openWorkbookFile(buildWorkbook({ sheets: Object.fromEntries(FUZZ_SHEETS.map((name) => [name, sheetData(randomRows(random))])), extra: randomProperties(random) }), null);
  await file.write(earlierNotes(random));
  return (await fuzzWorkbook(file, random)).map((invariant) => ({ seed, invariant }));
}

/** Properties that name everybody, some, or nobody; or none at all. */
function randomProperties(random: SeededRandom): Readonly<Record<string, string>> {
  const element = (name: string): string => (random.next() < 0.7 ? `<${name}>${random.pick(["Bà Hoa", "Lê &amp; C", ""]) ?? ""}</${name}>` : "");
  const part = (text: string): string | null => (random.next() < 0.7 ? text : null);
  return propertyParts(part(coreProperties(element("dc:creator") + element("cp:lastModifiedBy"))), part(appProperties(element("Manager") + element("Company"))));
}

type Broken = readonly Violation["invariant"][];

/** A random plan is applied and taken back, either with a fault on the way; where that kept it from being done, it is done without. */
export async function fuzzWorkbook(workbook: Workbook, random: SeededRandom): Promise<Broken> {
  const flaky = new FlakyWorkbook(workbook);
  const original = await takePicture(workbook);
  const plan = randomPlan(random, original);
  flaky.plan(randomFault(random, plan));
  const outcome = await applyPlan(flaky, plan, KEEPING).catch(() => null);
  flaky.plan(null);
  if (outcome?.result === "applied") return afterwards(flaky, { plan, inverse: outcome.inverse, original, random });
  const failed = await takePicture(workbook);
  const again = await applyPlan(flaky, plan, KEEPING);
  if (again.result !== "applied") return ["a plan that failed can be applied later"];
  const { inverse } = again;
  const broken = await afterwards(flaky, { plan, inverse, original, random });
  return failed.text === original.text ? broken : ["failed is as before", ...broken];
}

interface Applied {
  readonly plan: WritePlan;
  readonly inverse: WritePlan;
  readonly original: Picture;
  readonly random: SeededRandom;
}

async function afterwards(flaky: FlakyWorkbook, { plan, inverse, original, random }: Applied): Promise<Broken> {
  const broken: Violation["invariant"][] = [];
  const applied = await takePicture(flaky);
  if (!onlyPlanned(original.sheets, applied.sheets, plan)) broken.push("only planned cells differ");
  await flaky.write(plan);
  if ((await takePicture(flaky)).text !== applied.text) broken.push("applied twice is applied once");
  flaky.plan(randomFault(random, plan));
  const taken = await takeBack(flaky, inverse, [], { before: KEPT, after: () => null }).catch(() => null);
  flaky.plan(null);
  const ended = await takePicture(flaky);
  if (taken?.kind === "done") return ended.text === original.text ? broken : [...broken, "undone is as before"];
  if (ended.text !== applied.text) broken.push("undo ends as planned or as before");
  await takeBack(flaky, inverse, [], { before: KEPT, after: () => null }).catch(() => null);
  return (await takePicture(flaky)).text === original.text ? broken : [...broken, "undone is as before"];
}

const KEEPING = { before: null, after: () => KEPT };

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

