import { bundledFrameworks } from "../../src/app/bundled-frameworks";
import type { AnalyseOptions } from "../../src/core/analyse";
import { analyse, analysing } from "../../src/core/analyse";
import type { Analysis } from "../../src/core/analysis";
import { AnalysisMemo } from "../../src/core/analysis-memo";
import { ALL_CHECKS } from "../../src/core/check/all-checks";
import type { Grid } from "../../src/core/grid/grid";
import { inputSheetLabels } from "../../src/i18n/input-sheet-labels";
import { appendixSheet } from "../support/appendices/appendix-sheet";
import { SeededRandom } from "../support/seeded-random";
import { randomEdit } from "../support/random-edits";
import { readGrids } from "../support/read-grid";

const SEED = Number(process.env["SEED"] ?? 20_261_122);
/** Edits in a row on one workbook; what the first one leaves behind must not show in the last. */
const EDITS = Number(process.env["EDITS"] ?? 15);
const WORKBOOKS = ["clean-1-gia-lai", "clean-4-bach-thong", "clean-7-dak-lak", "messy-4-bach-thong"];
const GENERATED = 8;

async function options(): Promise<AnalyseOptions> {
  return { labels: inputSheetLabels, year: 2030, frameworks: await bundledFrameworks(), checking: ALL_CHECKS };
}

function analysed(sheets: readonly Grid[], chosen: AnalyseOptions, memo: AnalysisMemo): Analysis {
  const steps = analysing(sheets, chosen, memo);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** All that a person sees of an analysis, a line for each row, rule, score, figure, finding and advice. */
function shown({ tables, doubtful, otherSheets }: Analysis): readonly string[] {
  const parts = tables.flatMap(({ tree, rules, inputs, scores, findings, advice, summary, target }) => [...tree.nodes, ...rules, ...inputs, ...scores, ...findings, ...advice, summary, target]);
  return [...parts, ...doubtful, ...otherSheets].map((part) => JSON.stringify(part));
}

/** Edits one sheet of a workbook again and again, and compares what is known after each edit with what a first look finds. */
async function expectSameAsFresh(start: readonly Grid[], random: SeededRandom): Promise<void> {
  const [chosen, memo] = [await options(), new AnalysisMemo()];
  const history: string[] = [];
  const versions: (readonly Grid[])[] = [start];
  for (let count = 0; count < EDITS; count++) {
    const sheets = versions.at(-1) ?? start;
    analysed(sheets, chosen, memo);
    const edited = random.pick(sheets);
    if (!edited) return;
    const { grid, did } = randomEdit(edited, random);
    const isTakenBack = random.integer(0, 5) === 0;
    const next = isTakenBack ? (random.pick(versions) ?? start) : sheets.map((sheet) => (sheet === edited ? grid : sheet));
    history.push(isTakenBack ? "goes back" : did);
    versions.push(next);
    expect({ history, found: shown(analysed(next, chosen, memo)) }).toEqual({ history, found: shown(analyse(next, chosen)) });
  }
}

describe(`what is known after an edit is what a first look at the edited workbook finds (SEED=${SEED})`, () => {
  test.each(WORKBOOKS)("%s", async (name) => {
    await expectSameAsFresh(await readGrids(name), new SeededRandom(SEED));
  });

  test.each(Array.from({ length: GENERATED }, (_, index) => SEED + index))("the generated appendix of seed %i", async (seed) => {
    await expectSameAsFresh([appendixSheet(seed).grid], new SeededRandom(seed));
  });
});
