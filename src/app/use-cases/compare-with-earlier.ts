import type { Analysis, TableAnalysis } from "../../core/analysis";
import type { YearChange, YearSide } from "../../core/compare/compare-years";
import { compareYears } from "../../core/compare/compare-years";
import { earlierMark, keptCrosswalk, withPair } from "../../core/compare/kept-crosswalk";
import type { YearSummary } from "../../core/compare/year-summary";
import { summariseYears } from "../../core/compare/year-summary";
import type { DocumentLabels } from "../../core/documents/document-labels";
import { scoreYear } from "../../core/documents/table-document";
import { makeComparisonDocument } from "../../core/documents/make-documents";
import type { ChosenFile } from "../files/chosen-file";
import type { ReaderOptions } from "../rank/read-unit-file";
import { readOtherWorkbook } from "../read-other-workbook";
import type { UseCaseContext } from "../use-case";
import type { MadeDocument } from "./make-document-sheet";
import { insertDocument } from "./make-document-sheet";

/** Which scores of the open table stand against which earlier ones. */
export interface YearsChosen {
  readonly table: number;
  /** The index in `table.scores`; null for the score that the table has now. */
  readonly column: number | null;
  /** null: another column of the same table. */
  readonly earlier: TableAnalysis | null;
  readonly earlierColumn: number | null;
}

export interface YearsCompared {
  readonly changes: readonly YearChange[];
  readonly summary: YearSummary;
}

/** The tables of an earlier year's file; empty where it holds none. */
export async function readEarlierYear(file: ChosenFile, options: ReaderOptions): Promise<readonly TableAnalysis[]> {
  const { analysis } = await readOtherWorkbook(await options.open(await file.bytes(), file.name), options);
  return analysis.tables;
}

/** Compares the open table with an earlier year, by what the user said of its rows. Nothing is written. */
export function compareWithEarlier(context: UseCaseContext, chosen: YearsChosen): YearsCompared {
  const [later, earlier] = sidesOf(context, chosen);
  const crosswalk = keptCrosswalk(later.analysis, earlierMark(earlier.analysis), context.state.crosswalk);
  const changes = compareYears(later, earlier, crosswalk);
  return { changes, summary: summariseYears(changes) };
}

/** What the user says of a row: the path of the earlier row that it goes on, null for none, undefined to take back what was said. */
export interface PairSaid {
  readonly path: string;
  readonly before: string | null | undefined;
}

/** Keeps in the workbook which earlier rows the table's rows go on. */
export function sayPairs(context: UseCaseContext, table: number, earlier: TableAnalysis, said: readonly PairSaid[]): Promise<Analysis> {
  const [later, mark] = [context.tableAt(table), earlierMark(earlier)];
  const crosswalk = said.reduce((kept, each) => withPair(later, mark, each, kept), context.state.crosswalk);
  return context.keep({ ...context.state, crosswalk });
}

/** Makes the comparison as a sheet, or makes it again. */
export async function makeComparisonSheet(context: UseCaseContext, chosen: YearsChosen, order: { readonly labels: DocumentLabels; readonly today: string | null }): Promise<MadeDocument> {
  const [later, earlier] = sidesOf(context, chosen);
  const { comparison } = order.labels;
  const compared = { ...compareWithEarlier(context, chosen), scoreNow: scoreWords(later, comparison), scoreBefore: scoreWords(earlier, comparison) };
  const request = { analysis: later.analysis, table: chosen.table, sheets: context.sheets, ...order };
  return insertDocument(context, makeComparisonDocument(compared, request));
}

function sidesOf(context: UseCaseContext, { table, column, earlier, earlierColumn }: YearsChosen): readonly [later: YearSide, earlier: YearSide] {
  const analysis = context.tableAt(table);
  return [{ analysis, column }, { analysis: earlier ?? analysis, column: earlierColumn }];
}

/** The column's own year; that of the judged score where the score is the one that the table has now. */
function scoreWords({ analysis, column }: YearSide, labels: DocumentLabels["comparison"]): string {
  const chosen = column === null ? null : analysis.table.scores[column];
  return chosen ? labels.score(chosen.year, chosen.header) : labels.score(scoreYear(analysis), null);
}
