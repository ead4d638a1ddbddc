import type { Grid } from "../grid/grid";
import { chosenOption } from "../score/choice-entry";
import type { InputCell, InputRow } from "../score/input-row";
import type { InputSheetLabels } from "../score/input-sheet-layout";
import type { TypedFigure } from "../score/input-row";
import { readInputs } from "../score/read-inputs";
import { agencyKey } from "../agency/agency-key";
import type { SupplierForm } from "./supplier-forms";

/** A form that came back. */
export interface ReturnedForm {
  /** What it is called, as its readers know it: the file's name. */
  readonly name: string;
  readonly sheets: readonly Grid[];
}

/** One value that is known for a figure, and where from; null: the workbook itself. */
export interface GivenValue {
  readonly form: string | null;
  readonly value: number;
  readonly source: string;
  readonly evidence: string;
}

/** A figure for which at least one form gives a value that the workbook does not hold. */
export interface MergedFigure {
  readonly row: InputRow;
  /** Different values, the workbook's own first. One: nothing speaks against it. */
  readonly values: readonly GivenValue[];
}

export interface FormMerge {
  readonly figures: readonly MergedFigure[];
  /** Entries of forms that are no figure, by form: they were not taken over. */
  readonly unreadable: readonly { readonly form: string; readonly row: InputRow; readonly text: string }[];
  /** Keys of forms that no table asks for. */
  readonly unknown: readonly { readonly form: string; readonly key: string }[];
  /** Forms of which no figure came back, in the order of the forms. */
  readonly silent: readonly SupplierForm[];
}

/** What returned forms bring to a workbook; nothing is decided where values differ. */
export function mergeForms(forms: readonly SupplierForm[], returned: readonly ReturnedForm[], labels: InputSheetLabels): FormMerge {
  const rows = new Map(forms.flatMap((form) => form.rows.map((row) => [row.key, row] as const)));
  const entries = returned.flatMap(({ name, sheets }) => [...readInputs(sheets, labels).figures].map(([key, figure]) => ({ form: name, key, figure, row: rows.get(key) ?? null })));
  const known = entries.flatMap((entry) => (entry.row ? [{ ...entry, row: entry.row, cell: meaning(entry.row, entry.figure.cell) }] : []));
  const given = known.filter(({ cell }) => cell.value !== null);
  return {
    figures: [...rows.values()].flatMap((row) => merged(row, known.filter(({ key }) => key === row.key))),
    unreadable: known.flatMap(({ form, row, cell }) => (cell.text === null ? [] : [{ form, row, text: cell.text }])),
    unknown: entries.flatMap(({ form, key, row }) => (row ? [] : [{ form, key }])),
    silent: forms.filter(({ supplier, rows: asked }) => !given.some(({ key, figure }) => asked.some((row) => row.key === key) && agencyKey(figure.supplier) === agencyKey(supplier))),
  };
}

function merged(row: InputRow, entries: readonly { readonly form: string; readonly figure: TypedFigure; readonly cell: InputCell }[]): readonly MergedFigure[] {
  const own: readonly GivenValue[] = typeof row.cell.value === "number" ? [{ form: null, value: row.cell.value, source: row.source, evidence: row.evidence }] : [];
  const given = entries.flatMap(({ form, figure, cell }) => (typeof cell.value === "number" ? [{ form, value: cell.value, source: figure.source, evidence: figure.evidence }] : []));
  const all = [...own, ...given];
  const values = all.filter(({ value }, index) => all.findIndex((other) => other.value === value) === index);
  return values.some(({ form }) => form !== null) ? [{ row, values }] : [];
}

/** "2. Chưa ban hành" is option 2 of a choice. */
function meaning(row: InputRow, cell: InputCell): InputCell {
  const chosen = row.options && cell.text !== null ? chosenOption(cell.text, row.options.length) : null;
  return chosen === null ? cell : { value: chosen, text: null };
}
