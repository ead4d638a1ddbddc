import type { TableAnalysis } from "../analysis";
import { inputSheetEdits } from "../plan/input-sheet-plan";
import type { WritePlan } from "../plan/write-plan";
import type { InputRow } from "../score/input-row";
import type { InputSheetLabels } from "../score/input-sheet-layout";
import { agenciesIn } from "../agency/agency";
import { agencyKey } from "../agency/agency-key";
import type { AgencySuccession } from "../agency/agency-succession";
import { successorOf } from "../agency/agency-succession";
import { formKey } from "./form-key";
import type { FormRow } from "./form-row";
import { scoreRows } from "./score-rows";

/** What one agency is asked for. */
export interface SupplierForm {
  /** "" where one form asks for everything. */
  readonly supplier: string;
  /** What the tables call it, where it follows another agency. */
  readonly formerly: readonly string[];
  readonly rows: readonly FormRow[];
}

/**
 * One form for each agency that gives figures on `day`, in table order. What several agencies are named for goes to each
 * of them; what none is named for stands in no form. `asked`: see `askedRows`.
 */
export function supplierForms(asked: readonly FormRow[], day: string, successions: readonly AgencySuccession[]): readonly SupplierForm[] {
  const forms = new Map<string, { readonly supplier: string; readonly formerly: Map<string, string>; readonly rows: FormRow[] }>();
  for (const row of asked) {
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

/** One form with everything, figures of other units among it: the input sheet of a workbook that takes none itself. */
export function wholeForm(tables: readonly TableAnalysis[], labels: InputSheetLabels): SupplierForm {
  const peers = tables.flatMap(({ inputs }) => inputs.filter(({ kind }) => kind === "peers")).map((row): FormRow => ({ ...row, score: null }));
  return { supplier: "", formerly: [], rows: [...askedRows(tables, labels), ...peers] };
}

/** The plan that makes the form of an empty workbook: our input sheet with only its rows, and their drop-downs. `year`: the year of assessment. */
export function formPlan({ supplier, rows }: SupplierForm, year: number, labels: InputSheetLabels): WritePlan {
  const title = supplier === "" ? labels.title : labels.formTitle(supplier, year);
  return { kind: "fill", edits: inputSheetEdits(rows.map((row) => blank(row, year)), [], { ...labels, title }) };
}

/** Everything that agencies can be asked for, in table order: the figures of rules, and the scores of rows that no rule scores. */
export function askedRows(tables: readonly TableAnalysis[], labels: InputSheetLabels): readonly FormRow[] {
  return tables.flatMap((analysis, table) => {
    const order = new Map(analysis.tree.nodes.map(({ path, index }) => [path, index]));
    const figures = analysis.inputs.filter(isAsked).map((row): FormRow => ({ ...row, score: null }));
    return [...figures, ...scoreRows(analysis, table, labels)].sort((a, b) => (order.get(a.path) ?? 0) - (order.get(b.path) ?? 0));
  });
}

/** What stands in no form, because no agency is named for it. */
export function askedOfNobody(asked: readonly FormRow[]): readonly FormRow[] {
  return asked.filter((row) => agenciesIn(row.supplier).length === 0);
}

/** Peers stand in other units' workbooks, joined figures in their owner's row, and some in the table itself. */
function isAsked(row: InputRow): boolean {
  return row.kind !== "peers" && row.owner === undefined && !row.inTable;
}

/** Without what is known already: what comes back is what the agency says. A score has no letter. */
function blank({ place: _place, ...row }: FormRow, year: number): InputRow {
  return { ...row, name: row.score ? "" : row.name, key: formKey(row.key, year), cell: { value: null, text: null }, source: "", evidence: "" };
}
