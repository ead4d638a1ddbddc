import type { TableAnalysis } from "../analysis";
import { inputSheetEdits } from "../plan/input-sheet-plan";
import type { WritePlan } from "../plan/write-plan";
import type { InputRow } from "../score/input-row";
import type { InputSheetLabels } from "../score/input-sheet-layout";
import { agenciesIn } from "../agency/agency";
import { agencyKey } from "../agency/agency-key";
import type { AgencySuccession } from "../agency/agency-succession";
import { successorOf } from "../agency/agency-succession";

/** What one agency is asked for. */
export interface SupplierForm {
  readonly supplier: string;
  readonly rows: readonly InputRow[];
}

/**
 * One form for each agency that gives figures on `day`, in table order. A figure for which several agencies
 * are named goes to each of them; one for which none is named stands in no form.
 */
export function supplierForms(tables: readonly TableAnalysis[], day: string, successions: readonly AgencySuccession[]): readonly SupplierForm[] {
  const forms = new Map<string, { readonly supplier: string; readonly rows: InputRow[] }>();
  for (const row of tables.flatMap(({ inputs }) => inputs).filter(isAsked)) {
    const suppliers = agenciesIn(row.supplier).map(({ name }) => successorOf(name, day, successions));
    for (const [key, supplier] of new Map(suppliers.map((name) => [agencyKey(name), name]))) {
      const form = forms.get(key) ?? { supplier, rows: [] };
      form.rows.push({ ...row, supplier });
      forms.set(key, form);
    }
  }
  return [...forms.values()];
}

/** The plan that makes the form of an empty workbook: our input sheet with only its rows, and their drop-downs. */
export function formPlan({ supplier, rows }: SupplierForm, labels: InputSheetLabels): WritePlan {
  const title = labels.formTitle(supplier);
  return { kind: "fill", edits: inputSheetEdits(rows.map(blank), [], { ...labels, title }) };
}

/** Peers stand in other units' workbooks, joined figures in their owner's row, and some in the table itself. */
function isAsked(row: InputRow): boolean {
  return row.kind !== "peers" && row.owner === undefined && !row.inTable;
}

/** Without what is known already: what comes back is what the agency says. */
function blank({ place: _place, ...row }: InputRow): InputRow {
  return { ...row, cell: { value: null, text: null }, source: "", evidence: "" };
}
