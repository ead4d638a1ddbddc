import { analyse } from "../../../src/core/analyse";
import type { TableAnalysis } from "../../../src/core/analysis";
import { ALL_CHECKS } from "../../../src/core/check/all-checks";
import type { Finding } from "../../../src/core/check/finding";
import { tableFromFramework } from "../../../src/core/framework/table-from-framework";
import type { Grid } from "../../../src/core/grid/grid";
import { frameworkSheetLabels } from "../../../src/i18n/framework-sheet-labels";
import { inputSheetLabels } from "../../../src/i18n/input-sheet-labels";
import { readSet } from "../../support/bundled-sets";
import { withCells } from "../../support/plant-defects";
import { expectedScores, randomInputs } from "../../support/random-inputs";
import { sheetOfPlan } from "../../support/sheet-of-plan";
import { brief } from "./check-table";

const OPTIONS = { labels: inputSheetLabels, year: 2024, checking: ALL_CHECKS };
const SEED = Number(process.env["SEED"] ?? 1107);
const SCORE_COLUMN = 3;

function analysed(grid: Grid): TableAnalysis {
  const [table] = analyse([grid], OPTIONS).tables;
  if (!table) throw new Error("The sheet has no table.");
  return table;
}

/** The table of a set with the scores that random figures give, and with their sums. */
function scoredTable(id: string, seed: number): Grid {
  const grid = sheetOfPlan(tableFromFramework(readSet(id), "PL", frameworkSheetLabels), "PL");
  const givenInputs = randomInputs(analyse([grid], OPTIONS), seed);
  const [table] = analyse([grid], { ...OPTIONS, givenInputs }).tables;
  const cells = table ? expectedScores(table).map(({ row, score }) => [row, SCORE_COLUMN, score] as const) : [];
  return withCells(grid, cells);
}

const isAboutScores = ({ code }: Finding): boolean => code.startsWith("score-") || code.endsWith("-score-sum");

describe(`scores that come from the rules themselves (SEED=${SEED})`, () => {
  const cases = ["gia-lai-2023", "bach-thong-2024"].flatMap((id) => [0, 1, 2, 3].map((round) => ({ id, seed: SEED + round })));

  test.each(cases)("$id with figures $seed: no score is accused", ({ id, seed }) => {
    const findings = analysed(scoredTable(id, seed)).findings.filter((finding) => isAboutScores(finding) && finding.code !== "score-missing");
    expect(findings.map(brief)).toEqual([]);
  });
});

test.each([
  // A word of the official table itself.
  ["dak-lak-2021", ["warning word-misspelt B70"]],
  ["dien-bien-bang-1", []],
  ["dien-bien-bang-2", []],
] as const)("%s as repaired has no finding but %j", (id, found) => {
  const grid = sheetOfPlan(tableFromFramework(readSet(id), "PL", frameworkSheetLabels), "PL");
  expect(analysed(grid).findings.map(brief)).toEqual(found);
});
