import { ALL_CHECKS } from "../../src/core/check/all-checks";
import { bundledFrameworks } from "../../src/app/bundled-frameworks";
import type { AnalyseOptions } from "../../src/core/analyse";
import { analysing } from "../../src/core/analyse";
import type { Analysis, TableAnalysis } from "../../src/core/analysis";
import { AnalysisMemo } from "../../src/core/analysis-memo";
import type { CellValue } from "../../src/core/grid/cell";
import { Grid } from "../../src/core/grid/grid";
import type { AppendixTable } from "../../src/core/recognize/appendix-table";
import { openWorkbookFile } from "../../src/host/file/open-workbook-file";
import { inputSheetLabels } from "../../src/i18n/input-sheet-labels";
import { coreMs } from "./core-ms";
import { fixtureBytes } from "../support/fixture";

const EDITS = 200;
/** The engine optimises what it runs often: the first edits are not counted. */
const WARM_UP = 40;

/** What one edit of a table costs until findings, scores and advice are there again, against the first analysis of the workbook. */
export async function benchRecheck(): Promise<void> {
  for (const name of ["clean-1-gia-lai", "clean-4-bach-thong", "clean-7-dak-lak"]) await measure(name);
}

async function measure(name: string): Promise<void> {
  const { sheets } = await openWorkbookFile(fixtureBytes(`${name}.xlsx`), null).read();
  const options: AnalyseOptions = { labels: inputSheetLabels, year: 2030, frameworks: await bundledFrameworks(), checking: ALL_CHECKS };
  const memo = new AnalysisMemo();
  const start = coreMs();
  const [table] = analysed(sheets, options, memo).tables;
  const first = coreMs() - start;
  const grid = sheets.find(({ sheet }) => sheet === table?.table.sheet);
  if (!table || !grid) throw new Error(`${name} has no table.`);
  const timed = (edit: Edit): Timed => {
    const times = Array.from({ length: WARM_UP + EDITS }, (_, index) => {
      const edited = edit(grid, table, index);
      const begun = coreMs();
      analysed(sheets.map((sheet) => (sheet === grid ? edited : sheet)), options, memo);
      return coreMs() - begun;
    }).slice(WARM_UP).sort((a, b) => a - b);
    return { median: times[EDITS / 2] ?? NaN, fastest: times[0] ?? NaN };
  };
  const [score, words] = [timed(withScore), timed(withWords)];
  console.log(`  ${name} (${table.tree.nodes.length} rows): a score ${inWords(score)}, a name ${inWords(words)}, first analysis ${(first / score.median).toFixed(1)} times as long`);
}

type Edit = (grid: Grid, table: TableAnalysis, index: number) => Grid;

interface Timed {
  readonly median: number;
  readonly fastest: number;
}

function inWords({ median, fastest }: Timed): string {
  return `${median.toFixed(1)} ms (fastest ${fastest.toFixed(1)})`;
}

function analysed(sheets: readonly Grid[], options: AnalyseOptions, memo: AnalysisMemo): Analysis {
  const steps = analysing(sheets, options, memo);
  for (;;) {
    const step = steps.next();
    if (!step.done) continue;
    // Advice is worked out when it is asked for.
    for (const table of step.value.tables) table.advice.forEach(() => undefined);
    return step.value;
  }
}

/** The sheet with one score changed, a different row each time. */
function withScore(grid: Grid, { table }: TableAnalysis, index: number): Grid {
  return withEdit(grid, rowAt(table, index), table.scores[0]?.column ?? table.lastColumn, () => (index % 9) + 0.5);
}

/** The sheet with one name reworded, a different row and other words each time. */
function withWords(grid: Grid, { table }: TableAnalysis, index: number): Grid {
  return withEdit(grid, rowAt(table, index), table.columns.name ?? table.firstColumn, (name) => `${typeof name === "string" ? name : ""} ${"abcdefghij".charAt(index % 10)}${index}`);
}

function rowAt({ rows, firstRow }: AppendixTable, index: number): number {
  return rows[index % rows.length]?.row ?? firstRow;
}

function withEdit(grid: Grid, row: number, column: number, edit: (value: CellValue) => CellValue): Grid {
  const rows = Array.from({ length: grid.endRow - grid.firstRow }, (_, line) => grid.firstRow + line);
  const columns = Array.from({ length: grid.endColumn - grid.firstColumn }, (_, place) => grid.firstColumn + place);
  return new Grid({
    sheet: grid.sheet,
    row: grid.firstRow,
    column: grid.firstColumn,
    values: rows.map((line) => columns.map((place) => (line === row && place === column ? edit(grid.value(line, place)) : grid.value(line, place)))),
    formulas: rows.map((line) => columns.map((place) => grid.formula(line, place))),
    merges: grid.merges,
  });
}
