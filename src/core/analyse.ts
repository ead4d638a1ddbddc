import type { Analysis } from "./analysis";
import { AnalysisMemo } from "./analysis-memo";
import type { AnalyseOptions } from "./analyse-options";
import { analyseTable } from "./analyse-table";
import type { Grid } from "./grid/grid";
import { isDeclined } from "./recognize/declined-table";
import type { RecognizedSheet } from "./recognize/recognize-workbook";
import { joinSheets } from "./recognize/recognize-workbook";
import type { IndicatorTree } from "./score/indicator-tree";
import { keyPrefixes } from "./score/input-key";
import { OWN_SHEET_PREFIX } from "./score/input-sheet-layout";

export type { AnalyseOptions } from "./analyse-options";

/** Everything that can be known of a workbook's sheets: pure, and never throws on what a workbook holds. */
export function analyse(sheets: readonly Grid[], options: AnalyseOptions): Analysis {
  const steps = analysing(sheets, options, new AnalysisMemo());
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/**
 * The same in steps of a sheet or a table, so that whoever runs it can do something else in between.
 * What `memo` knows of sheets that are the same as before is not found out again.
 */
export function* analysing(sheets: readonly Grid[], options: AnalyseOptions, memo: AnalysisMemo): Generator<void, Analysis> {
  const foreign = sheets.filter((grid) => !grid.sheet.startsWith(OWN_SHEET_PREFIX));
  const recognized: RecognizedSheet[] = [];
  for (const grid of foreign) {
    recognized.push(memo.recognizedSheet(grid, options.state?.columns ?? []));
    yield;
  }
  const found = memo.joined(recognized, joinSheets);
  const asked = found.map((sheet) => ({ ...sheet, doubtful: sheet.doubtful.filter((table) => !isDeclined(sheet.grid, table, options.state?.declined ?? [])) }));
  const trees = memo.treesOf(found.flatMap(({ tables }) => tables));
  const prefixes = keyPrefixes(trees);
  const asking = trees.map((tree, index) => ({ grids: sheetsOf(tree, foreign), tree, keyPrefix: prefixes[index] ?? "" }));
  const typed = memo.figuresOf(memo.typedInputs(sheets, options.labels), asking, options.state);
  const tables = [];
  for (const table of asking) {
    const request = { ...table, typed, options };
    tables.push(memo.analysisOf(request, () => analyseTable(request, memo)));
    yield;
  }
  return {
    tables: options.checking?.acrossTables(tables, options.state) ?? tables,
    doubtful: asked.flatMap((sheet) => sheet.doubtful),
    otherSheets: asked.filter(({ tables: taken, doubtful }) => taken.length + doubtful.length === 0).map(({ grid }) => grid.sheet),
    emptyWorkbook: foreign.every((grid) => grid.endRow === grid.firstRow),
  };
}

function sheetsOf({ parts }: IndicatorTree, sheets: readonly Grid[]): readonly Grid[] {
  return parts.flatMap(({ table }) => sheets.find(({ sheet }) => sheet === table.sheet) ?? []);
}
