import type { AgencySuccession } from "../../core/agency/agency-succession";
import type { FormMerge, GivenValue, ReturnedForm } from "../../core/collect/merge-forms";
import { mergeForms } from "../../core/collect/merge-forms";
import { mergedKept, mergePlan } from "../../core/collect/merge-plan";
import type { SupplierForm } from "../../core/collect/supplier-forms";
import { figuresOfNobody, supplierForms, wholeForm } from "../../core/collect/supplier-forms";
import { isDetached } from "../../core/plan/figure-references";
import type { InputRow } from "../../core/score/input-row";
import { demandReadableSheets } from "../readable-sheets";
import type { Applied } from "../session";
import { successionsIn } from "./keep-successions";
import type { UseCase, UseCaseContext } from "../use-case";

/** Whom to ask on a day (ISO 8601). */
export interface Collecting {
  readonly day: string;
  /** Which agencies follow which, before what the workbook keeps and what is bundled. */
  readonly successions?: readonly AgencySuccession[];
}

/** The forms that go out, one for each agency that the figures name. */
export function formsToSend(context: UseCaseContext, { day, successions = [] }: Collecting): Promise<readonly SupplierForm[]> {
  return Promise.resolve(supplierForms(context.analysis?.tables ?? [], day, [...successions, ...successionsIn(context)]));
}

/** The form with every figure, where the workbook takes no input sheet of its own; else null. */
export function secondWorkbook({ analysis, sheets, options: { labels }, lockedStructure }: UseCaseContext): SupplierForm | null {
  const form = isDetached({ sheets, labels, lockedStructure }) ? wholeForm(analysis?.tables ?? []) : null;
  return form && form.rows.length > 0 ? form : null;
}

/** What is to be known before forms go out. */
export interface Collected {
  readonly forms: readonly SupplierForm[];
  /** The one form for everything, where figures stand in a second workbook; null where they stand in this one. */
  readonly whole: SupplierForm | null;
  /** The figures that nobody is asked for. */
  readonly ofNobody: readonly InputRow[];
  /** The successions that the workbook keeps. */
  readonly successions: readonly AgencySuccession[];
}

/** Finds out who is asked for what on a day (ISO 8601). */
export function collectedOn(day: string): UseCase<Collected> {
  return async (context) => ({
    forms: await formsToSend(context, { day }),
    whole: secondWorkbook(context),
    ofNobody: figuresOfNobody(context.analysis?.tables ?? []),
    successions: context.state.successions,
  });
}

/** What returned forms would bring; nothing is written. */
export async function previewForms(context: UseCaseContext, returned: readonly ReturnedForm[], collecting: Collecting): Promise<FormMerge> {
  const whole = secondWorkbook(context);
  return mergeForms(whole ? [whole] : await formsToSend(context, collecting), returned, context.options.labels);
}

/**
 * Writes a preview's figures onto the input sheet; of a conflict the value that was chosen for its key, else nothing. A workbook that takes
 * no input sheet keeps them, for the formulas to hold.
 */
export async function applyForms(context: UseCaseContext, merge: FormMerge, chosen: ReadonlyMap<string, GivenValue> = new Map()): Promise<Applied> {
  demandReadableSheets(context);
  const { figures } = merge;
  if (secondWorkbook(context)) return context.carryOut("collect", { kind: "collect", edits: [] }, [], { decided: { figures: mergedKept(merge, chosen, context.state.figures) } });
  const inputs = context.analysis?.tables.flatMap((table) => table.inputs) ?? [];
  return context.carryOut("collect", mergePlan(figures, chosen, { inputs, sheets: context.sheets, labels: context.options.labels }));
}
