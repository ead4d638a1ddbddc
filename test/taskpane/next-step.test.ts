import type { TableAnalysis } from "../../src/core/analysis";
import { nextStep } from "../../src/taskpane/state/next-step";
import { sampleTable } from "./sample-analysis";

const typed = sampleTable.inputs.map((input) => ({ ...input, cell: { value: 1, text: null } }));

/** The sample with a score in every row. */
const scored = sampleTable.scores.map((score) => ({ ...score, printed: score.printed ?? 1 }));

/** The sample without rules, with scores typed in these rows. */
function byHand(rows: readonly number[]): Partial<TableAnalysis> {
  const scores = sampleTable.tree.nodes.map(({ index }) => ({ evaluation: null, computed: null, printed: rows.includes(index) ? 1 : null }));
  return { rules: [], scores, summary: { ...sampleTable.summary, rules: 0 } };
}

const cases: readonly [situation: string, table: Partial<TableAnalysis>, filled: boolean, step: ReturnType<typeof nextStep>["kind"]][] = [
  ["a table just opened", {}, false, "fill"],
  ["formulas are there, figures are missing", {}, true, "inputs"],
  ["figures are there, the table has errors", { inputs: typed }, true, "findings"],
  ["no errors, a row that no rule scores has no points", { inputs: typed, findings: [] }, true, "scores"],
  ["no errors, points to be won", { inputs: typed, findings: [], scores: scored }, true, "advice"],
  ["nothing left to win", { inputs: typed, findings: [], scores: scored, advice: [] }, true, "done"],
  ["points are typed by hand, none yet: first the column and its sums", { inputs: [], ...byHand([]) }, false, "fill"],
  ["points are typed by hand, none yet, whatever is wrong with the printed maxima", { inputs: [], ...byHand([]) }, true, "scores"],
  ["points are typed by hand, some are missing, something is wrong", { inputs: [], ...byHand([1]) }, true, "findings"],
  ["points are typed by hand, some are missing", { inputs: [], findings: [], ...byHand([1]) }, true, "scores"],
  ["a table without any readable rule", { inputs: [], summary: { ...sampleTable.summary, rules: 0 } }, false, "findings"],
];

test.each(cases)("%s", (_, table, filled, kind) => {
  expect(nextStep({ ...sampleTable, ...table }, filled).kind).toBe(kind);
});

test("says how many figures are missing, and how many points are to be won", () => {
  expect(nextStep(sampleTable, true)).toEqual({ kind: "inputs", missing: 1, total: 2 });
  expect(nextStep({ ...sampleTable, inputs: typed, findings: [], scores: scored }, true)).toMatchObject({ indicators: 4, points: expect.closeTo(31.45, 6) as number });
});
