import type { FormMerge, GivenValue } from "../../core/collect/merge-forms";
import { failureSentence } from "../../i18n/failure-sentence";
import type { Language } from "../cli-error";

/** Whether nothing is left to decide or to ask about. */
export function isSettled({ figures, unreadable, beyond, otherYear, otherQuestion, foreign, damaged }: FormMerge): boolean {
  return [unreadable, beyond, otherYear, otherQuestion, foreign, damaged].every((left) => left.length === 0) && figures.every(({ values }) => values.length === 1);
}

/** What forms brought, for machines. */
export function mergeJson({ figures, notAssessed, unreadable, beyond, otherYear, otherQuestion, unknown, foreign, damaged, silent }: FormMerge): object {
  return {
    taken: figures.filter(({ values }) => values.length === 1).map(({ row, values }) => ({ key: row.key, ...values[0] })),
    conflicts: figures.filter(({ values }) => values.length > 1).map(({ row, values }) => ({ key: row.key, values })),
    notAssessed: notAssessed.map(({ form, row }) => ({ form, key: row.key })),
    unreadable: unreadable.map(({ form, row, text }) => ({ form, key: row.key, text })),
    beyond: beyond.map(({ form, row, value, max }) => ({ form, key: row.key, value, max })),
    otherYear,
    otherQuestion: otherQuestion.map(({ form, row, asked }) => ({ form, key: row.key, asked })),
    unknown,
    foreign,
    damaged: damaged.map(({ form, lost }) => ({ form, columns: lost.headers })),
    silent: silent.map(({ supplier }) => supplier),
  };
}

/** What forms brought and what they did not, a line each. */
export function mergeLines({ figures, notAssessed, unreadable, beyond, otherYear, otherQuestion, foreign, damaged, silent }: FormMerge, { cli, messages }: Language): readonly string[] {
  const conflicts = figures.filter(({ values }) => values.length > 1);
  const said = ({ form, value }: GivenValue): string => cli.valueOfForm(messages.numbers.exact(value), form ?? cli.ownValue);
  return [
    cli.collected(String(figures.length - conflicts.length)),
    ...conflicts.map(({ row, values }) => cli.formConflict(row.key, values.map(said).join("; "))),
    ...notAssessed.map(({ form, row }) => cli.formNotAssessed(row.path, form)),
    ...unreadable.map(({ form, row, text }) => cli.formUnreadable(row.key, text, form)),
    ...beyond.map(({ form, row, value, max }) => cli.formBeyond(row.key, messages.numbers.exact(value), messages.numbers.exact(max), form)),
    ...otherYear.map(({ form, year }) => cli.formOtherYear(form, year)),
    ...otherQuestion.map(({ form, row }) => cli.formOtherQuestion(row.key, form)),
    ...foreign.map(cli.formForeign),
    ...damaged.map(({ form, lost }) => `${form}: ${failureSentence({ kind: "columns-lost", lost }, messages)}`),
    ...(silent.length === 0 ? [] : [cli.silentAgencies(silent.map(({ supplier }) => supplier).join("; "))]),
  ];
}
