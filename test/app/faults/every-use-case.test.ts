import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** No use case is left out of the faults: whoever adds one that changes the workbook adds the operation that fails at every round trip. */

const useCases = join(__dirname, "../../../src/app/use-cases");

/** Use cases that write nothing, and parts of others that are covered. */
const WRITES_NOTHING = [
  "assess", "assessmentOf", "collectedBy", "columnsOf", "compareWithEarlier", "correctionsOf", "findCouncil", "formsToSend", "frameworkChoice", "loadFrameworks", "owedItems", "previewFill", "rankingNow",
  "previewFinal", "previewForms", "previewSend", "readEarlierYear", "readPeerUnits", "readUnits", "successionsIn", "viewTrend",
];
const PART_OF: Readonly<Record<string, string>> = { decide: "joinInputs", insertDocument: "makeDocumentSheet" };

const sourceOf = new Map(readdirSync(useCases).flatMap((file) => {
  const text = readFileSync(join(useCases, file), "utf8");
  return [...text.matchAll(/^export (?:async )?function (\w+)/gm)].map(({ 1: name = "", index }, at, all) => [name, text.slice(index, all[at + 1]?.index)] as const);
}));
const operations = readdirSync(__dirname).filter((file) => /operations?\.ts$/.test(file)).map((file) => readFileSync(join(__dirname, file), "utf8").replaceAll(/^import .*$/gm, "")).join("\n");

test("the use cases are found", () => expect(sourceOf.size).toBeGreaterThan(40));

test.each([...sourceOf.keys()].filter((name) => !WRITES_NOTHING.includes(name)))("%s is made to fail at every round trip", (name) => {
  expect(new RegExp(`\\b${PART_OF[name] ?? name}\\b`).test(operations)).toBe(true);
});

test.each(WRITES_NOTHING)("%s writes nothing", (name) => {
  expect(sourceOf.get(name)).not.toMatch(/\.carryOut\(|\.keep\(|\.write\(|\.writeState\(/);
});
