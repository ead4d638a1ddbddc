import type { AgencySuccession } from "../../core/agency/agency-succession";
import { BUNDLED_SUCCESSIONS } from "../../core/agency/bundled-successions";
import type { FormMerge, GivenValue, ReturnedForm } from "../../core/collect/merge-forms";
import { mergeForms } from "../../core/collect/merge-forms";
import { mergePlan } from "../../core/collect/merge-plan";
import type { SupplierForm } from "../../core/collect/supplier-forms";
import { figuresOfNobody, supplierForms } from "../../core/collect/supplier-forms";
import type { InputRow } from "../../core/score/input-row";
import type { Applied } from "../session";
import type { UseCase, UseCaseContext } from "../use-case";

/** Whom to ask on a day (ISO 8601). */
export interface Collecting {
  readonly day: string;
  /** Which agencies follow which, before what the workbook keeps and what is bundled. */
  readonly successions?: readonly AgencySuccession[];
}

/** The forms that go out, one for each agency that the figures name. */
export function formsToSend({ analysis, state }: UseCaseContext, { day, successions = [] }: Collecting): Promise<readonly SupplierForm[]> {
  return Promise.resolve(supplierForms(analysis?.tables ?? [], day, [...successions, ...state.successions, ...BUNDLED_SUCCESSIONS]));
}

/** What is to be known before forms go out. */
export interface Collected {
  readonly forms: readonly SupplierForm[];
  /** The figures that nobody is asked for. */
  readonly ofNobody: readonly InputRow[];
  /** The successions that the workbook keeps. */
  readonly successions: readonly AgencySuccession[];
}

/** Finds out who is asked for what on a day (ISO 8601). */
export function collectedOn(day: string): UseCase<Collected> {
  return async (context) => ({
    forms: await formsToSend(context, { day }),
    ofNobody: figuresOfNobody(context.analysis?.tables ?? []),
    successions: context.state.successions,
  });
}

/** What returned forms would bring; nothing is written. */
export async function previewForms(context: UseCaseContext, returned: readonly ReturnedForm[], collecting: Collecting): Promise<FormMerge> {
  return mergeForms(await formsToSend(context, collecting), returned, context.options.labels);
}

/** Writes a preview's figures onto the input sheet; of a conflict the value that was chosen for its key, else nothing. */
export function applyForms(context: UseCaseContext, { figures }: FormMerge, chosen: ReadonlyMap<string, GivenValue> = new Map()): Promise<Applied> {
  const inputs = context.analysis?.tables.flatMap((table) => table.inputs) ?? [];
  return context.carryOut("collect", mergePlan(figures, chosen, { inputs, sheets: context.sheets, labels: context.options.labels }));
}
