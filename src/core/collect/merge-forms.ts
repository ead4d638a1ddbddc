import type { Grid } from "../grid/grid";
import { chosenOption } from "../score/choice-entry";
import type { FigureQuestion, InputCell, TypedFigure } from "../score/input-row";
import type { InputSheetLabels } from "../score/input-sheet-layout";
import type { LostColumns } from "../score/own-tables";
import { isNotAssessed } from "../score/score-index";
import { inputTable, lostColumns } from "../score/own-tables";
import { readInputs } from "../score/read-inputs";
import { agencyKey } from "../agency/agency-key";
import { readFormKey } from "./form-key";
import type { FormRow } from "./form-row";
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
  readonly row: FormRow;
  /** Different values, the workbook's own first. One: nothing speaks against it. */
  readonly values: readonly GivenValue[];
}

/** A row that a form says is not assessed, of which nobody says anything else. */
export interface UnassessedRow {
  readonly form: string;
  readonly row: FormRow;
  /** As it was typed. */
  readonly words: string;
  readonly source: string;
  readonly evidence: string;
}

/** An entry of a form that was not taken over. */
interface LeftEntry {
  readonly form: string;
  readonly row: FormRow;
}

export interface FormMerge {
  readonly figures: readonly MergedFigure[];
  /** Scores in whose place forms say that the row is not assessed. */
  readonly notAssessed: readonly UnassessedRow[];
  /** Lists of all units' values that forms give and the workbook does not know, by key; only where those that give one agree. */
  readonly peers: ReadonlyMap<string, readonly number[]>;
  /** Figures for which forms give what the workbook holds already, and nothing else. */
  readonly unchanged: readonly FormRow[];
  /** Entries that are no figure. */
  readonly unreadable: readonly (LeftEntry & { readonly text: string })[];
  /** Scores that are more than the row's maximum, or less than nothing. */
  readonly beyond: readonly (LeftEntry & { readonly value: number; readonly max: number })[];
  /** Forms of another year (null: they name none), of which nothing was taken over. */
  readonly otherYear: readonly { readonly form: string; readonly year: number | null }[];
  /** Entries whose row asks for something else under the same key: a form of another set or year, or one whose questions were edited. */
  readonly otherQuestion: readonly (LeftEntry & { readonly asked: FigureQuestion })[];
  /** Keys of forms that no table asks for. */
  readonly unknown: readonly { readonly form: string; readonly key: string }[];
  /** Files without a form of ours. */
  readonly foreign: readonly string[];
  /** Forms of which no figure is taken, because columns that it takes to understand them were deleted or renamed. */
  readonly damaged: readonly { readonly form: string; readonly lost: LostColumns }[];
  /** Forms of which no figure came back while the workbook still lacks some, in the order of the forms. */
  readonly silent: readonly SupplierForm[];
}

interface Entry extends LeftEntry {
  readonly figure: TypedFigure;
  readonly cell: InputCell;
}

/** What is asked for, and how forms are read. */
export interface Asking {
  readonly forms: readonly SupplierForm[];
  /** The year of assessment. */
  readonly year: number;
  readonly labels: InputSheetLabels;
}

/** What returned forms bring to a workbook; nothing is decided where values differ. */
export function mergeForms({ forms, year, labels }: Asking, returned: readonly ReturnedForm[]): FormMerge {
  const rows = new Map(forms.flatMap((form) => form.rows.map((row) => [row.key, row] as const)));
  const read = returned.map((form) => ({ form, figures: formFigures(form, labels) }));
  const entries = read.flatMap(({ form: { name }, figures }) => figures.filter((figure) => figure.year === year).map(({ key, figure }) => ({ form: name, key, figure, row: rows.get(key) ?? null })));
  const known = entries.flatMap(({ form, figure, row }): readonly Entry[] => (row ? [{ form, figure, row, cell: meaning(row, figure.cell) }] : []));
  const ours = known.filter(({ row, figure }) => asksTheSame(row, figure.question));
  const given = ours.filter((entry) => !isBeyond(entry));
  const notAssessed = unassessed(ours);
  const merged = [...rows.values()].map((row) => mergedFigure(row, given.filter((entry) => entry.row.key === row.key)));
  return {
    figures: merged.filter(({ values }) => values.some(({ form }) => form !== null)),
    notAssessed,
    peers: givenPeers(rows, returned, year, labels),
    unchanged: merged.flatMap(({ row, values, given: isGiven }) => (isGiven && values.every(({ form }) => form === null) ? [row] : [])),
    unreadable: ours.flatMap(({ form, row, cell }) => (cell.text === null || notAssessed.some((each) => each.row.key === row.key) ? [] : [{ form, row, text: cell.text }])),
    beyond: ours.filter(isBeyond).flatMap(({ form, row, cell }) => (typeof cell.value === "number" && row.score ? [{ form, row, value: cell.value, max: row.score.max }] : [])),
    otherYear: read.flatMap(({ form: { name }, figures }) => otherYearOf(figures, year).map((named) => ({ form: name, year: named }))),
    otherQuestion: known.filter((entry) => !ours.includes(entry) && isTyped(entry)).flatMap(({ form, row, figure: { question } }) => (question ? [{ form, row, asked: question }] : [])),
    unknown: entries.flatMap(({ form, key, row }) => (row ? [] : [{ form, key }])),
    foreign: returned.filter((form) => !isForm(form, labels)).map(({ name }) => name),
    damaged: returned.flatMap(({ name, sheets }) => damageOf(sheets, labels).map((lost) => ({ form: name, lost }))),
    silent: forms.filter((form) => form.supplier !== "" && form.rows.some(({ cell }) => cell.value === null) && !hasAnswered(form, given)),
  };
}

/** Only where the table holds no score and every form that says anything of the row says this: nobody is overruled. */
function unassessed(entries: readonly Entry[]): readonly UnassessedRow[] {
  const said = entries.filter(({ row, cell }) => row.score !== null && cell.text !== null && isNotAssessed(cell.text));
  return said.flatMap(({ form, row, cell, figure: { source, evidence } }, index) => {
    const isFirst = said.findIndex((each) => each.row.key === row.key) === index;
    const isAgreed = entries.every((other) => other.row.key !== row.key || !isTyped(other) || said.includes(other));
    return isFirst && isAgreed && row.cell.value === null ? [{ form, row, words: cell.text?.trim() ?? "", source, evidence }] : [];
  });
}

function givenPeers(rows: ReadonlyMap<string, FormRow>, returned: readonly ReturnedForm[], year: number, labels: InputSheetLabels): FormMerge["peers"] {
  const given = returned.flatMap(({ sheets }) => [...readInputs(sheets, labels).peers]).flatMap(([text, values]) => {
    const { key, year: named } = readFormKey(text);
    return named === year && values.length > 0 && rows.get(key)?.kind === "peers" ? [[key, values] as const] : [];
  });
  const isSame = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);
  return new Map(given.filter(([key, values]) => !isSame(values, rows.get(key)?.cell.value) && given.every(([other, others]) => other !== key || isSame(others, values))));
}

interface FormFigure {
  readonly key: string;
  readonly year: number | null;
  readonly figure: TypedFigure;
}

function formFigures({ sheets }: ReturnedForm, labels: InputSheetLabels): readonly FormFigure[] {
  return [...readInputs(sheets, labels).figures].map(([text, figure]) => ({ ...readFormKey(text), figure }));
}

/** The other years that a form's rows name, each once. */
function otherYearOf(figures: readonly FormFigure[], year: number): readonly (number | null)[] {
  return [...new Set(figures.map((figure) => figure.year))].filter((named) => named !== year);
}

function isBeyond({ row: { score }, cell: { value } }: Entry): boolean {
  return score !== null && typeof value === "number" && (value < 0 || value > score.max);
}

function hasAnswered({ supplier, rows }: SupplierForm, entries: readonly Entry[]): boolean {
  return entries.some(({ row, figure, cell }) => cell.value !== null && rows.some(({ key }) => key === row.key) && agencyKey(figure.supplier) === agencyKey(supplier));
}

function isForm({ sheets }: ReturnedForm, labels: InputSheetLabels): boolean {
  return inputTable(sheets, labels) !== null || damageOf(sheets, labels).length > 0;
}

/** What keeps the figures of a form's sheets from being read: without their questions nobody knows what they answer. */
function damageOf(sheets: readonly Grid[], labels: InputSheetLabels): readonly LostColumns[] {
  const questions = [labels.meaning, labels.unit];
  return lostColumns(sheets, labels).flatMap((lost) => {
    const headers = lost.readable ? lost.headers.filter((header) => questions.includes(header)) : lost.headers;
    return headers.length === 0 ? [] : [{ ...lost, headers, readable: false }];
  });
}

function isTyped({ cell }: Entry): boolean {
  return cell.value !== null || cell.text !== null;
}

/** Keys are codes, which mean something else in another set: only the question tells. */
function asksTheSame(row: FormRow, question: FigureQuestion | undefined): boolean {
  return question !== undefined && spelt(question.meaning) === spelt(row.label) && spelt(question.unit) === spelt(row.unit);
}

function spelt(text: string): string {
  return text.normalize("NFC").replace(/\s+/g, " ").trim();
}

function mergedFigure(row: FormRow, entries: readonly Entry[]): MergedFigure & { readonly given: boolean } {
  const own: readonly GivenValue[] = typeof row.cell.value === "number" ? [{ form: null, value: row.cell.value, source: row.source, evidence: row.evidence }] : [];
  const given = entries.flatMap(({ form, figure, cell }) => (typeof cell.value === "number" ? [{ form, value: cell.value, source: figure.source, evidence: figure.evidence }] : []));
  const all = [...own, ...given];
  const values = all.filter(({ value }, index) => all.findIndex((other) => other.value === value) === index);
  return { row, values, given: given.length > 0 };
}

/** "2. Chưa ban hành" is option 2 of a choice. */
function meaning(row: FormRow, cell: InputCell): InputCell {
  const chosen = row.options && cell.text !== null ? chosenOption(cell.text, row.options.length) : null;
  return chosen === null ? cell : { value: chosen, text: null };
}
