import type { AgencySuccession } from "../../core/agency/agency-succession";
import type { FormRow } from "../../core/collect/form-row";
import { leadColumnPlan } from "../../core/collect/lead-column";
import type { Asking, FormMerge, GivenValue, ReturnedForm } from "../../core/collect/merge-forms";
import { mergeForms } from "../../core/collect/merge-forms";
import { mergedKept, mergePlan } from "../../core/collect/merge-plan";
import type { SupplierForm } from "../../core/collect/supplier-forms";
import { askedOfNobody, askedRows, supplierForms, wholeForm } from "../../core/collect/supplier-forms";
import { isDetached } from "../../core/plan/figure-references";
import { demandReadableSheets } from "../readable-sheets";
import type { Applied } from "../session";
import { successionsIn } from "./keep-successions";
import type { UseCase, UseCaseContext } from "../use-case";

/** Whom to ask on a day (ISO 8601), and about which year. */
export interface Collecting {
  readonly day: string;
  /** The year of assessment; null: the one that the tables name, else the present one. */
  readonly year: number | null;
  /** Which agencies follow which, before what the workbook keeps and what is bundled. */
  readonly successions?: readonly AgencySuccession[];
}

/** The forms that go out, one for each agency that the tables name; one for everything where the workbook takes no input sheet. */
export function formsToSend(context: UseCaseContext, collecting: Collecting): Promise<Asking> {
  return Promise.resolve(asking(context, collecting, asked(context)));
}

/** The form with every figure, where the workbook takes no input sheet of its own; else null. */
function secondWorkbook({ analysis, sheets, options: { labels }, lockedStructure }: UseCaseContext): SupplierForm | null {
  const form = isDetached({ sheets, labels, lockedStructure }) ? wholeForm(analysis?.tables ?? [], labels) : null;
  return form && form.rows.length > 0 ? form : null;
}

/** What is to be known before forms go out. */
export interface Collected extends Asking {
  /** The one form for everything, where figures stand in a second workbook; null where they stand in this one. */
  readonly whole: SupplierForm | null;
  /** What nobody is asked for. */
  readonly ofNobody: readonly FormRow[];
  /** Whether a table has no column yet that says who answers for its rows. */
  readonly needsLeads: boolean;
  /** The successions that the workbook keeps. */
  readonly successions: readonly AgencySuccession[];
}

/** Finds out who is asked for what. */
export function collectedBy(collecting: Collecting): UseCase<Collected> {
  return (context) => {
    const rows = asked(context);
    const ofNobody = askedOfNobody(rows);
    return Promise.resolve({ ...asking(context, collecting, rows), whole: secondWorkbook(context), ofNobody, needsLeads: leadColumns(context).edits.length > 0, successions: context.state.successions });
  };
}

/** What returned forms would bring; nothing is written. */
export async function previewForms(context: UseCaseContext, returned: readonly ReturnedForm[], collecting: Collecting): Promise<FormMerge> {
  return mergeForms(await formsToSend(context, collecting), returned);
}

/**
 * Writes a preview's figures onto the input sheet and its scores into the tables; of a conflict the value that was chosen for its key, else
 * nothing. A workbook that takes no input sheet keeps the figures, for its formulas to hold.
 */
export async function applyForms(context: UseCaseContext, merge: FormMerge, chosen: ReadonlyMap<string, GivenValue> = new Map()): Promise<Applied> {
  demandReadableSheets(context);
  const isKept = secondWorkbook(context) !== null;
  const written = isKept ? merge.figures.filter(({ row }) => row.score !== null) : merge.figures;
  const plan = mergePlan({ figures: written, notAssessed: merge.notAssessed }, chosen, { tables: context.analysis?.tables ?? [], sheets: context.sheets, labels: context.options.labels });
  return context.carryOut("collect", context.bound(plan), [], isKept ? { decided: { figures: mergedKept(merge, chosen, context.state.figures) } } : {});
}

/** Adds a column for the agencies that answer for the rows to every table that asks for scores and has none. */
export function addLeadColumns(context: UseCaseContext): Promise<Applied> {
  return context.carryOut("collect", context.bound(leadColumns(context)));
}

function asked({ analysis, options }: UseCaseContext): readonly FormRow[] {
  return askedRows(analysis?.tables ?? [], options.labels);
}

function asking(context: UseCaseContext, { day, year, successions = [] }: Collecting, rows: readonly FormRow[]): Asking {
  const named = context.analysis?.tables.flatMap(({ table }) => table.year ?? []) ?? [];
  const latest = named.length > 0 ? Math.max(...named) : context.options.year;
  const whole = secondWorkbook(context);
  return { forms: whole ? [whole] : supplierForms(rows, day, [...successions, ...successionsIn(context)]), year: year ?? latest, labels: context.options.labels };
}

function leadColumns(context: UseCaseContext): ReturnType<typeof leadColumnPlan> {
  return leadColumnPlan(askedOfNobody(asked(context)), context.analysis?.tables ?? [], context.sheets, context.options.labels);
}
