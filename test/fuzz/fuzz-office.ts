import type { DocumentNames } from "../../src/core/plan/document-names";
import { excelWorkbook } from "../support/excel-workbook";
import type { OfficePane } from "../support/office-harness";
import { openPane } from "../support/office-harness";
import { SeededRandom } from "../support/seeded-random";
import { snapshotOf } from "../support/snapshots";
import type { Violation } from "./fuzz-plans";
import { fuzzWorkbook } from "./fuzz-plans";
import { FUZZ_SHEETS, FUZZ_SIZE, randomRows } from "./random-plan";

/** Whom the workbooks name in their properties. */
const DOCUMENT_NAMES: DocumentNames = { author: "Bà Hoa", lastAuthor: "Lê C", manager: "", company: "UBND huyện" };

/** Plans that one workbook sees before the next is opened: opening takes longer than a plan. */
const PLANS_PER_WORKBOOK = 25;

/** `fuzzPlans` through Microsoft's office.js. A run is seen again with its workbook's seed: that of the first run on it. */
export async function fuzzOffice(seed: number, runs: number): Promise<readonly Violation[]> {
  const violations: Violation[] = [];
  for (let run = 0; run < runs; run += PLANS_PER_WORKBOOK) violations.push(...(await fuzzOneWorkbook(seed + run, Math.min(PLANS_PER_WORKBOOK, runs - run))));
  return violations;
}

async function fuzzOneWorkbook(seed: number, plans: number): Promise<readonly Violation[]> {
  const random = new SeededRandom(seed);
  const pane = await openPane(snapshotOf(Object.fromEntries(FUZZ_SHEETS.map((name) => [name, randomRows(random)])), { rows: FUZZ_SIZE.rows + 10, columns: FUZZ_SIZE.columns + 2 }), { documentNames: DOCUMENT_NAMES });
  try {
    return await fuzzPane(pane, random, seed, plans);
  } finally {
    await pane.close();
  }
}

async function fuzzPane(pane: OfficePane, random: SeededRandom, seed: number, plans: number): Promise<readonly Violation[]> {
  const violations: Violation[] = [];
  const workbook = excelWorkbook(pane);
  for (let plan = 0; plan < plans; plan++) for (const invariant of await fuzzWorkbook(workbook, random)) violations.push({ seed, invariant });
  return violations;
}
