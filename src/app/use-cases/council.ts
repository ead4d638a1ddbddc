import type { Assessment } from "../../core/council/assessment";
import { assessments } from "../../core/council/assessment";
import type { CouncilLabels } from "../../core/council/council-labels";
import type { FinalSheetPlan } from "../../core/council/final-plan";
import { finalPlan } from "../../core/council/final-plan";
import { readIndexTyping } from "../../core/council/index-layout";
import { indexSheetEdits } from "../../core/council/index-sheet";
import type { IndexMethod } from "../../core/framework/framework";
import type { Grid } from "../../core/grid/grid";
import { numberedSheet } from "../../core/plan/numbered-sheet";
import type { Edit, WritePlan } from "../../core/plan/write-plan";
import type { Decisions } from "../../core/state/workbook-state";
import type { Applied } from "../session";
import type { UseCaseContext } from "../use-case";

/** What making the final scores of an assessment live would do, sheet by sheet; nothing is written. */
export interface FinalPreview {
  readonly sheets: readonly FinalSheetPlan[];
  readonly plan: WritePlan;
  readonly empty: boolean;
}

/** The unit's results by each indicator set that the workbook holds. */
export function assess({ analysis, state, sheets }: Pick<UseCaseContext, "analysis" | "state" | "sheets">, labels: CouncilLabels): readonly Assessment[] {
  return assessments({
    tables: analysis?.tables ?? [],
    indexMethods: state.indexMethods,
    typing: (index) => {
      const grid = sheetOf(sheets, indexSheet(index, labels));
      return grid && readIndexTyping(grid);
    },
  });
}

/** The name of the sheet with the index of an assessment, the first of which is 0. */
function indexSheet(index: number, labels: CouncilLabels): string {
  return numberedSheet(labels.index.sheet, index);
}

/** What would be added and written so that the final scores of every table of an assessment follow council and unit. */
export function previewFinal(context: UseCaseContext, assessment: Assessment, labels: CouncilLabels): FinalPreview {
  const sheets = [...new Set(assessment.pillars.map(({ table }) => table))].flatMap((table) => {
    const analysis = context.tableAt(table);
    return finalPlan(analysis, analysis.tree.parts.map((part) => context.gridOf(part.table.sheet)), labels);
  });
  const edits = sheets.flatMap((sheet) => sheet.edits);
  return { sheets, plan: context.bound({ kind: "council", edits }), empty: edits.length === 0 };
}

/** Writes what a preview shows. */
export function applyFinal(context: UseCaseContext, { plan, sheets }: FinalPreview): Promise<Applied> {
  return context.carryOut("council", plan, sheets.flatMap(({ changes }) => changes));
}

/** Adds the sheet with the index of an assessment, or brings it up to date; its tables have a final score each. */
export function makeIndexSheet(context: UseCaseContext, index: number, labels: CouncilLabels): Promise<Applied> {
  return context.carryOut("council", { kind: "council", edits: sheetEdits(context, index, assess(context, labels), labels) });
}

/** Keeps how the index of a set is made; sheets that show it say so. */
export function chooseIndexMethod(context: UseCaseContext, set: string, method: IndexMethod, labels: CouncilLabels): Promise<Applied> {
  const decided: Decisions = { indexMethods: [...context.state.indexMethods.filter((choice) => choice.set !== set), { set, method }] };
  const found = assess({ analysis: context.analysis, sheets: context.sheets, state: { ...context.state, ...decided } }, labels);
  const edits = found.flatMap(({ framework }, index) => (framework?.id === set && sheetOf(context.sheets, indexSheet(index, labels)) ? sheetEdits(context, index, found, labels) : []));
  return context.carryOut("council", { kind: "council", edits }, [], { decided });
}

function sheetEdits({ analysis, sheets }: UseCaseContext, index: number, found: readonly Assessment[], labels: CouncilLabels): readonly Edit[] {
  const assessment = found[index];
  if (!assessment) throw new RangeError(`No assessment ${index} in this workbook.`);
  const sheet = indexSheet(index, labels);
  const grid = sheetOf(sheets, sheet);
  const bands = grid ? readIndexTyping(grid).bands : (assessment.framework?.settings.bands ?? []);
  return indexSheetEdits({ assessment, tables: analysis?.tables ?? [], sheet, grid, bands, labels });
}

function sheetOf(sheets: readonly Grid[], name: string): Grid | null {
  return sheets.find(({ sheet }) => sheet === name) ?? null;
}

/** What the council's screen shows about the assessment that a table belongs to. */
export interface CouncilFound {
  readonly assessment: Assessment;
  /** Which of the workbook's assessments it is, from 0. */
  readonly number: number;
  /** What would still be written so that final scores are live. */
  readonly preview: FinalPreview;
  /** Whether every table of it has all columns of a council's work. */
  readonly prepared: boolean;
  /** The name of the sheet with the index, and whether it is there. */
  readonly sheet: string;
  readonly hasSheet: boolean;
  /** The year of assessment: the table's, else the present one. */
  readonly year: number;
}

/** An assessment with which of the workbook's it is, from 0. */
export type NumberedAssessment = Pick<CouncilFound, "assessment" | "number">;

/** The assessment that a table belongs to; null where there is no such table. */
export function assessmentOf(context: Parameters<typeof assess>[0], table: number, labels: CouncilLabels): NumberedAssessment | null {
  const found = assess(context, labels);
  const number = found.findIndex(({ pillars }) => pillars.some((pillar) => pillar.table === table));
  const assessment = found[number];
  return assessment ? { assessment, number } : null;
}

/** Everything that the screen needs to know of a table's assessment; null where there is no such table. */
export function findCouncil(context: UseCaseContext, table: number, labels: CouncilLabels): CouncilFound | null {
  const found = assessmentOf(context, table, labels);
  if (!found) return null;
  const { assessment, number } = found;
  const preview = previewFinal(context, assessment, labels);
  const sheet = indexSheet(number, labels);
  const prepared = preview.sheets.every(({ columns }) => Object.values(columns).every(({ isNew }) => !isNew));
  const year = context.tableAt(table).table.year ?? context.options.year;
  return { ...found, preview, prepared, sheet, hasSheet: sheetOf(context.sheets, sheet) !== null, year };
}
