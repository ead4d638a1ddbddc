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
  /** "" where one form asks for everything. */
  readonly supplier: string;
  /** What the tables call it, where it follows another agency. */
  readonly formerly: readonly string[];
  readonly rows: readonly InputRow[];
}

/**
 * One form for each agency that gives figures on `day`, in table order. A figure for which several agencies
 * are named goes to each of them; one for which none is named stands in no form.
 */
export function supplierForms(tables: readonly TableAnalysis[], day: string, successions: readonly AgencySuccession[]): readonly SupplierForm[] {
  const forms = new Map<string, { readonly supplier: string; readonly formerly: Map<string, string>; readonly rows: InputRow[] }>();
  for (const row of tables.flatMap(({ inputs }) => inputs).filter(isAsked)) {
    const suppliers = agenciesIn(row.supplier).map((named) => ({ named, supplier: successorOf(named.name, day, successions) }));
    for (const { named, supplier } of suppliers) {
      const key = agencyKey(supplier);
      const form = forms.get(key) ?? { supplier, formerly: new Map<string, string>(), rows: [] };
      if (named.key !== key) form.formerly.set(named.key, named.name);
      if (form.rows.at(-1)?.key !== row.key) form.rows.push({ ...row, supplier: form.supplier });
      forms.set(key, form);
    }
  }
  return [...forms.values()].map((form) => ({ ...form, formerly: [...form.formerly.values()] }));
}

/** One form with every figure, those of other units among them: the input sheet of a workbook that takes none itself. */
export function wholeForm(tables: readonly TableAnalysis[]): SupplierForm {
  const rows = tables.flatMap(({ inputs }) => inputs).filter((row) => row.owner === undefined && !row.inTable);
  return { supplier: "", formerly: [], rows };
}

/** The plan that makes the form of an empty workbook: our input sheet with only its rows, and their drop-downs. */
export function formPlan({ supplier, rows }: SupplierForm, labels: InputSheetLabels): WritePlan {
  const title = supplier === "" ? labels.title : labels.formTitle(supplier);
  return { kind: "fill", edits: inputSheetEdits(rows.map(blank), [], { ...labels, title }) };
}

/** The figures that stand in no form, because no agency is named for them. */
export function figuresOfNobody(tables: readonly TableAnalysis[]): readonly InputRow[] {
  return tables.flatMap(({ inputs }) => inputs).filter((row) => isAsked(row) && agenciesIn(row.supplier).length === 0);
}

/** Peers stand in other units' workbooks, joined figures in their owner's row, and some in the table itself. */
function isAsked(row: InputRow): boolean {
  return row.kind !== "peers" && row.owner === undefined && !row.inTable;
}

/** Without what is known already: what comes back is what the agency says. */
function blank({ place: _place, ...row }: InputRow): InputRow {
  return { ...row, cell: { value: null, text: null }, source: "", evidence: "" };
}
