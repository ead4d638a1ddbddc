import type { TableAnalysis } from "../../src/core/analysis";
import { nextStep } from "../../src/taskpane/state/next-step";
import { sampleTable } from "./sample-analysis";

const typed = sampleTable.inputs.map((input) => ({ ...input, cell: { value: 1, text: null } }));

const cases: readonly [situation: string, table: Partial<TableAnalysis>, filled: boolean, step: ReturnType<typeof nextStep>["kind"]][] = [
  ["a table just opened", {}, false, "fill"],
  ["formulas are there, figures are missing", {}, true, "inputs"],
  ["figures are there, the table has errors", { inputs: typed }, true, "findings"],
  ["no errors, points to be won", { inputs: typed, findings: [] }, true, "advice"],
  ["nothing left to win", { inputs: typed, findings: [], advice: [] }, true, "done"],
  ["a table without any readable rule", { inputs: [], summary: { ...sampleTable.summary, rules: 0 } }, false, "findings"],
];

test.each(cases)("%s", (_, table, filled, kind) => {
  expect(nextStep({ ...sampleTable, ...table }, filled).kind).toBe(kind);
});

test("says how many figures are missing, and how many points are to be won", () => {
  expect(nextStep(sampleTable, true)).toEqual({ kind: "inputs", missing: 1, total: 2 });
  expect(nextStep({ ...sampleTable, inputs: typed, findings: [] }, true)).toMatchObject({ indicators: 4, points: expect.closeTo(31.45, 6) as number });
});
